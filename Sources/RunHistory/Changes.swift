package import Basics

/// What is different since an earlier run: for each kind of change its members, in the order of the
/// bytes of their ids.
///
/// Each change of the number of the neglected stands under one kind, so that it adds up:
///
///     neglected then + newlyNeglected − recovered − putOff − becameUnknown − ended
///       − removedNeglected = neglected now
package struct Changes: Sendable, Hashable {
  /// The as-of day of the run that is compared with.
  package var since: Day
  private var members: [Kind: [Member]]
  /// Why judgements may have moved although nothing happened: "neglect.silence-days 90 → 60".
  package var movedRules: [String]

  package init(
    since: Day, _ members: [Kind: [Member]] = [:], movedRules: [String] = []
  ) {
    self.since = since
    self.members = members
    self.movedRules = movedRules
  }

  /// Names what happened to a relationship between two runs; the raw value is its key in
  /// `report.json`.
  package enum Kind: String, Sendable, CaseIterable {
    /// Neglected now and not then; who is new in the base and already neglected is among them.
    case newlyNeglected
    /// Neglected then and now, and more urgent by a step since that was last told.
    case worse
    /// Neglected then, and now neither neglected nor put off nor unknown: somebody was looked
    /// after.
    case recovered
    /// Neglected then, and now put off by a plan or a snooze, which heals nothing.
    case putOff
    /// Of the newly neglected the ones that were flagged then as well, but put off.
    case noLongerPutOff
    /// Put off then, and now neither neglected nor put off nor unknown: what was planned was done.
    case settledWhilePutOff
    /// Neglected then, and now not to be judged: rows could not be read or joined.
    case becameUnknown
    /// Neglected then, and now over (R13).
    case ended
    /// Of those removed the ones that were neglected.
    case removedNeglected
    case becamePartnership
    case becameTransactional
    case added
    case removed
    /// Neglected then and now, with the run in which the flag first stood.
    case stillOpen

    /// Whether a reader would want to be woken for it; a flag that was put off was put off by a
    /// reader, and one that still stands is no change.
    var isNews: Bool {
      switch self {
      case .putOff, .stillOpen, .noLongerPutOff, .removedNeglected: false
      default: true
      }
    }
  }

  /// Says which relationship changed, and of some kinds how.
  package struct Member: Sendable, Hashable, ExpressibleByStringLiteral {
    package var id: String
    /// What the earlier report called a relationship that is gone.
    package var name: String?
    /// The severity, 0…100, that a reader knows of, where a flag became worse or still stands.
    package var told: Double?
    /// The severity now of a flag that became worse.
    package var severity: Double?
    /// The run in which a flag that still stands first stood.
    package var openSince: Day?

    package init(
      _ id: String, name: String? = nil, told: Double? = nil, severity: Double? = nil,
      openSince: Day? = nil
    ) {
      self.id = id
      self.name = name
      self.told = told
      self.severity = severity
      self.openSince = openSince
    }

    package init(stringLiteral id: String) { self.init(id) }
  }

  package subscript(kind: Kind) -> [Member] {
    get { members[kind] ?? [] }
    // In place: a first run of a large base adds a hundred thousand.
    _modify { yield &members[kind, default: []] }
  }

  package func ids(_ kind: Kind) -> [String] { self[kind].map(\.id) }

  /// Counts those that are neglected and were not.
  package var came: Int { self[.newlyNeglected].count }
  /// Counts those that were neglected and are not.
  package var went: Int {
    let kinds: [Kind] = [
      .recovered, .putOff, .becameUnknown, .ended, .removedNeglected,
    ]
    return kinds.reduce(0) { $0 + self[$1].count }
  }

  /// Every relationship that changed in some way.
  package var changedIDs: [String] {
    Kind.allCases.filter { $0 != .stillOpen }.flatMap(ids)
  }

  /// Whether there is nothing that a reader would want to be woken for.
  package var isEmpty: Bool { members.allSatisfy { !$0.key.isNews || $0.value.isEmpty } }

  /// Changes the members of every kind; those for which `change` returns nil are left out.
  package func mapMembers(_ change: (Member) -> Member?) -> Changes {
    var changes = self
    changes.members = members.mapValues { $0.compactMap(change) }
    return changes
  }

  /// So many points of severity more are a step. One that comes in small ones, a day at a time, is
  /// told when they add up to it.
  package static let step = 10.0
}

extension Changes {
  /// Compares a run with an earlier one.
  ///
  /// - Parameters:
  ///   - before: sorted by id, as `PastRun.states()` gives them.
  ///   - now: in any order.
  package init(of now: [RelationshipState], with before: [RelationshipState], in run: PastRun) {
    self.init(since: run.day)
    let now = now.sorted { RelationshipState.precedes($0.id, $1.id) }
    let open = (run.record?.open ?? []).sorted { RelationshipState.precedes($0.id, $1.id) }
    var (i, j, k) = (0, 0, 0)
    while i < now.count || j < before.count {
      if j == before.count
        || i < now.count && RelationshipState.precedes(now[i].id, before[j].id)
      {
        self[.added].append(Member(now[i].id))
        if now[i].isNeglected { self[.newlyNeglected].append(Member(now[i].id)) }
        i += 1
      } else if i == now.count || RelationshipState.precedes(before[j].id, now[i].id) {
        self[.removed].append(Member(before[j].id))
        if before[j].isNeglected { self[.removedNeglected].append(Member(before[j].id)) }
        j += 1
      } else {
        while k < open.count, RelationshipState.precedes(open[k].id, now[i].id) { k += 1 }
        let isListed = k < open.count && open[k].id.utf8.elementsEqual(now[i].id.utf8)
        note(now[i], before[j], isListed ? open[k] : nil)
        i += 1
        j += 1
      }
    }
  }

  private mutating func note(
    _ now: RelationshipState, _ before: RelationshipState, _ open: RunRecord.Open?
  ) {
    switch (before.isNeglected, now.isNeglected) {
    case (false, true):
      self[.newlyNeglected].append(Member(now.id))
      if before.isSuspended { self[.noLongerPutOff].append(Member(now.id)) }
    case (true, true):
      let told = open?.severity ?? before.severity
      let isWorse = now.severity - told >= Changes.step
      if isWorse { self[.worse].append(Member(now.id, told: told, severity: now.severity)) }
      self[.stillOpen].append(
        Member(
          now.id, told: isWorse ? now.severity : told,
          openSince: open.flatMap { Day(iso: $0.since) } ?? since))
    // A snooze or a booked visit puts a flag aside and heals nothing; no more does a row that
    // cannot be read.
    case (true, false):
      if now.isEnded {
        self[.ended].append(Member(now.id))
      } else if now.isSuspended {
        self[.putOff].append(Member(now.id))
      } else if now.isUnknown {
        self[.becameUnknown].append(Member(now.id))
      } else {
        self[.recovered].append(Member(now.id))
      }
    case (false, false):
      guard before.isSuspended, !now.isSuspended, !now.isUnknown, !now.isEnded else { break }
      self[.settledWhilePutOff].append(Member(now.id))
    }
    if now.isPartnership != before.isPartnership {
      if now.isPartnership {
        self[.becamePartnership].append(Member(now.id))
      } else {
        self[.becameTransactional].append(Member(now.id))
      }
    }
  }
}

extension Changes {
  /// What of the rules is not as it was, each as "name before → now", sorted; empty where the
  /// earlier run did not write them down.
  package static func movedRules(
    from before: RunRecord?, to now: RunRecord
  ) -> [String] {
    guard let before else { return [] }
    var moved: [String] = []
    for name in Set(before.settings.keys).union(now.settings.keys).sorted()
    where before.settings[name] != now.settings[name] {
      moved.append("\(name) \(before.settings[name] ?? "unset") → \(now.settings[name] ?? "unset")")
    }
    if before.version != now.version { moved.append("Rapport \(before.version) → \(now.version)") }
    return moved
  }
}
