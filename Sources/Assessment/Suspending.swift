import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// What suspends the flag of these reasons: a snooze, the wish to hear nothing of us for a while
  /// (R13), or a planned touch that is near enough. It does not erase them.
  ///
  /// Broken trust (N3, N4) cannot wait for a visit that was planned anyway, or for the day from which
  /// they welcome calls again: only a snooze, a human decision, suspends it (R5).
  func suspension(of reasons: [ReasonFinding]) -> Suspension? {
    if let snooze = settings.snoozes[relationship.id], snooze.until >= asOf {
      return Suspension(until: snooze.until, by: .snooze)
    }
    guard !reasons.breakTrust else { return nil }
    if let wait = waiting {
      return Suspension(
        until: wait.until, by: .wish,
        evidence: Evidence(
          position: wait.position, line: wait.line, day: wait.day, kind: .other))
    }
    guard let plan = history.plan else { return nil }
    let away = plan.plannedDay.days(since: asOf)
    let usual = Rhythm(history.ourDays).map { Int($0.median.rounded()) } ?? 0
    guard away <= max(settings.plans.suspendWithinDays, usual) else { return nil }
    return Suspension(until: plan.plannedDay, by: .plan, evidence: Evidence(plan))
  }

  /// The wish to hear nothing of us yet (R13): until its day, unless they came to us again.
  var waiting: WaitingWish? {
    guard let wait = relationship.wait, wait.day <= asOf, asOf < wait.until else { return nil }
    let cameBack = history.recent.contains {
      $0.day > wait.day && $0.happened && $0.side == .theirs && $0.isSignOfLife
    }
    return cameBack ? nil : wait
  }
}
