import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// How urgent, 0…100: how overdue × how much is at stake, broken trust on top (R5). Revenue
  /// counts by its rank only, and little, so that a small, loyal customer is not drowned by a big,
  /// indifferent one (R1).
  ///
  /// - Parameters:
  ///   - score: 0…100.
  ///   - revenueRank: 0…1.
  func severity(of reasons: [ReasonFinding], score: Double, revenueRank: Double) -> Double {
    guard !reasons.isEmpty else { return 0 }
    let weights = settings.severity
    var overdue = 0.0
    var points = 0.0
    for reason in reasons {
      if reason.weight == .reminder {
        points += weights.reminder
      } else {
        let limits = Double(reason.days) / Double(max(1, reason.limit))
        overdue = max(overdue, min(limits, weights.longestWait) / max(1, weights.longestWait))
      }
    }
    if reasons.breakTrust { points += weights.brokenTrust }
    let tenure = min(1, Double(tenureDays) / 3650)
    let stake =
      weights.baseStake + weights.marksStake * min(1, score / 60) + weights.tenureStake * tenure
      + weights.revenueStake * revenueRank
    return min(100, max(0, 100 * overdue * stake + points))
  }
}
