package import Intake

/// What is different since an earlier run; ids in the order of their bytes.
package struct Comparison: Sendable, Hashable {
  package var since: Day
  /// Neglected now and not then; who is new in the base and already neglected is among them.
  package var newlyNeglected: [String] = []
  /// Flagged then, and now neither neglected nor put aside nor unknown: somebody was looked after.
  package var recovered: [String] = []
  package var becamePartnership: [String] = []
  package var becameTransactional: [String] = []
  package var added: [String] = []
  package var removed: [String] = []
  /// Neglected then and now, and more urgent by a step rather than by another day gone by.
  package var worse: [String] = []
  /// Neglected then and now, with the run in which the flag first stood.
  package var stillOpen: [StillOpen] = []
  /// Why judgements may have moved although nothing happened: "neglect.silence-days 90 → 60".
  package var movedRules: [String] = []

  package init(since: Day) { self.since = since }

  package struct StillOpen: Sendable, Hashable {
    package var id: String
    package var since: Day

    package init(id: String, since: Day) {
      self.id = id
      self.since = since
    }
  }

  /// Nothing that a reader would want to be woken for.
  package var isEmpty: Bool {
    newlyNeglected.isEmpty && recovered.isEmpty && becamePartnership.isEmpty
      && becameTransactional.isEmpty && added.isEmpty && removed.isEmpty && worse.isEmpty
  }

  /// Every relationship that changed in some way.
  package var ids: [String] {
    newlyNeglected + recovered + becamePartnership + becameTransactional + added + removed + worse
  }

  /// So many points of severity more than last time are a step.
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
        j += 1
      } else {
        while k < open.count, RelationshipState.precedes(open[k].id, now[i].id) { k += 1 }
        let isListed = k < open.count && open[k].id.utf8.elementsEqual(now[i].id.utf8)
        note(
          now[i], before[j], openSince: isListed ? Day(iso: open[k].since) : nil)
        i += 1
        j += 1
      }
    }
  }

  private mutating func note(
    _ now: RelationshipState, _ before: RelationshipState, openSince: Day?
  ) {
    switch (before.isNeglected, now.isNeglected) {
    case (false, true):
      newlyNeglected.append(now.id)
    case (true, true):
      stillOpen.append(StillOpen(id: now.id, since: openSince ?? since))
      if now.severity - before.severity >= Comparison.step { worse.append(now.id) }
    default:
      // A snooze or a booked visit puts a flag aside and heals nothing; no more does a row that
      // cannot be read.
      if before.isNeglected || before.isSuspended, !now.isSuspended, !now.isUnknown {
        recovered.append(now.id)
      }
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
