import Basics
import Relationships

/// Where each relationship's revenue stands among those in its currency, 0 (least, or none) … 1.
struct RevenueRanks: Sendable, Equatable {
  /// By currency; the least first once they are sorted.
  private(set) var amounts: [String: [Money]] = [:]

  init() {}

  init(_ amounts: [String: [Money]]) { self.amounts = amounts }

  mutating func note(_ relationship: Relationship) {
    guard let revenue = relationship.revenue else { return }
    amounts[relationship.currency ?? "", default: []].append(revenue)
  }

  mutating func merge(_ other: RevenueRanks) {
    amounts.merge(other.amounts) { $0 + $1 }
  }

  mutating func sort() {
    for currency in amounts.keys { amounts[currency]?.sort() }
  }

  /// Equal amounts share a rank: that of the first of them.
  func rank(of relationship: Relationship) -> Double {
    guard let revenue = relationship.revenue,
      let all = amounts[relationship.currency ?? ""], all.count > 1
    else { return relationship.revenue == nil ? 0 : 1 }
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < revenue { low = middle + 1 } else { high = middle }
    }
    return Double(low) / Double(all.count - 1)
  }
}
