import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// What suspends the flag of these reasons: a snooze, or a planned touch that is near enough. It
  /// does not erase them.
  ///
  /// Broken trust (N3, N4) cannot wait for a visit that was planned anyway: only a snooze, a human
  /// decision, suspends it (R5).
  func suspension(of reasons: [ReasonFinding]) -> Suspension? {
    if let snooze = settings.snoozes[relationship.id], snooze.until >= asOf {
      return Suspension(until: snooze.until, by: .snooze)
    }
    guard !reasons.breakTrust, let plan = history.plan else { return nil }
    let away = plan.plannedDay.days(since: asOf)
    let usual = Rhythm(history.ourDays).map { Int($0.median.rounded()) } ?? 0
    guard away <= max(settings.plans.suspendWithinDays, usual) else { return nil }
    return Suspension(until: plan.plannedDay, by: .plan, evidence: Evidence(plan))
  }
}
