package import Basics

/// What is different since an earlier run; ids in the order of their bytes.
///
/// Each change of the number of the neglected stands in one list, so that it adds up:
///
///     neglected then + newlyNeglected − recovered − putOff − becameUnknown − removedNeglected
///       = neglected now
package struct Comparison: Sendable, Hashable {
  package var since: Day
  /// Neglected now and not then; who is new in the base and already neglected is among them.
  package var newlyNeglected: [String] = []
  /// Of those the ones that were flagged then as well, but put off by a plan or a snooze.
  package var noLongerPutOff: [String] = []
  /// Neglected then, and now neither neglected nor put off nor unknown: somebody was looked after.
  package var recovered: [String] = []
  /// Neglected then, and now put off by a plan or a snooze, which heals nothing.
  package var putOff: [String] = []
  /// Put off then, and now neither neglected nor put off nor unknown: what was planned was done.
  package var settledWhilePutOff: [String] = []
  /// Neglected then, and now not to be judged: rows could not be read or joined.
  package var becameUnknown: [String] = []
  package var becamePartnership: [String] = []
  package var becameTransactional: [String] = []
  package var added: [String] = []
  package var removed: [String] = []
  /// Of those the ones that were neglected.
  package var removedNeglected: [String] = []
  /// What the last report called those who are gone, by id.
  package var removedNames: [String: String] = [:]
  /// Neglected then and now, and more urgent by a step since that was last told.
  package var worse: [Worse] = []
  /// Neglected then and now, with the run in which the flag first stood.
  package var stillOpen: [StillOpen] = []
  /// Why judgements may have moved although nothing happened: "neglect.silence-days 90 → 60".
  package var movedRules: [String] = []

  package init(since: Day) { self.since = since }

  package struct Worse: Sendable, Hashable {
    package var id: String
    /// The severity that was told last, when the flag was new or had last become worse.
    package var from: Double
    package var to: Double

    package init(id: String, from: Double, to: Double) {
      self.id = id
      self.from = from
      self.to = to
    }
  }

  package struct StillOpen: Sendable, Hashable {
    package var id: String
    package var since: Day
    /// The severity that a reader knows of: tonight's where it is worse by a step, else as before.
    package var toldSeverity: Double

    package init(id: String, since: Day, toldSeverity: Double) {
      self.id = id
      self.since = since
      self.toldSeverity = toldSeverity
    }
  }

  /// Nothing that a reader would want to be woken for; whoever puts a flag off knows of it.
  package var isEmpty: Bool {
    newlyNeglected.isEmpty && recovered.isEmpty && settledWhilePutOff.isEmpty
      && becameUnknown.isEmpty && becamePartnership.isEmpty
      && becameTransactional.isEmpty && added.isEmpty && removed.isEmpty && worse.isEmpty
  }

  /// Every relationship that changed in some way.
  package var ids: [String] {
    newlyNeglected + recovered + putOff + settledWhilePutOff + becameUnknown + becamePartnership
      + becameTransactional + added + removed + worse.map(\.id)
  }

  /// So many points of severity more are a step. One that comes in small ones, a day at a time, is
  /// told when they add up to it.
  package static let step = 10.0
}

extension Comparison {
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
        added.append(now[i].id)
        if now[i].isNeglected { newlyNeglected.append(now[i].id) }
        i += 1
      } else if i == now.count || RelationshipState.precedes(before[j].id, now[i].id) {
        removed.append(before[j].id)
        if before[j].isNeglected { removedNeglected.append(before[j].id) }
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
      newlyNeglected.append(now.id)
      if before.isSuspended { noLongerPutOff.append(now.id) }
    case (true, true):
      let told = open?.severity ?? before.severity
      let isWorse = now.severity - told >= Comparison.step
      if isWorse { worse.append(Worse(id: now.id, from: told, to: now.severity)) }
      stillOpen.append(
        StillOpen(
          id: now.id, since: open.flatMap { Day(iso: $0.since) } ?? since,
          toldSeverity: isWorse ? now.severity : told))
    // A snooze or a booked visit puts a flag aside and heals nothing; no more does a row that cannot
    // be read.
    case (true, false):
      if now.isSuspended {
        putOff.append(now.id)
      } else if now.isUnknown {
        becameUnknown.append(now.id)
      } else {
        recovered.append(now.id)
      }
    case (false, false):
      if before.isSuspended, !now.isSuspended, !now.isUnknown { settledWhilePutOff.append(now.id) }
    }
    if now.isPartnership != before.isPartnership {
      if now.isPartnership {
        becamePartnership.append(now.id)
      } else {
        becameTransactional.append(now.id)
      }
    }
  }
}

extension Comparison {
  /// What of the rules is not as it was, each as "name before → now", sorted; empty where the earlier
  /// run did not write them down.
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
