import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// How urgent, 0…100: how overdue × how much is at stake, broken trust on top (R5). Revenue counts
  /// by its rank only, and little, so that a small, loyal customer is not drowned by a big,
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

/// Where each relationship's revenue stands among those in its currency, 0 (least, or none) … 1.
func revenueRanks(_ relationships: [Relationship]) -> [Double] {
  var ranks = [Double](repeating: 0, count: relationships.count)
  var byCurrency: [String: [Int]] = [:]
  for (index, relationship) in relationships.enumerated() where relationship.revenue != nil {
    byCurrency[relationship.currency ?? "", default: []].append(index)
  }
  // The order of the currencies does not matter: each fills its own indices.
  for indices in byCurrency.values {
    let amounts = indices.map { ($0, relationships[$0].revenue ?? .zero) }
    let sorted = amounts.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 < $1.1 }
    var rank = 0
    for (place, entry) in sorted.enumerated() {
      // Equal amounts share a rank.
      if place > 0, sorted[place - 1].1 != entry.1 { rank = place }
      ranks[entry.0] = sorted.count > 1 ? Double(rank) / Double(sorted.count - 1) : 1
    }
  }
  return ranks
}
