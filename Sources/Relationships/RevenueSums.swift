import Basics
import Intake

/// What each relationship earned, by sort of money and by currency.
///
/// One sale is told as it is ordered, billed and paid: one sort is counted, the same for all. The
/// main currency is the commonest of the first file of amounts that names one; sums in others are
/// never added to it.
struct RevenueSums: Sendable {
  /// Of each sort of money, what each relationship has of it.
  private var sums = [[Money?]](repeating: [], count: MoneyKind.allCases.count)
  /// The same in other currencies than the main one: few rows have any.
  private var foreign: [Int32: [ForeignSum]] = [:]
  private var mainCurrency: CurrencyTag?
  /// Of the file that is being read, where it is another.
  private var fileCurrency: CurrencyTag?
  /// Every file of amounts says in which currency they are.
  private var namesAllCurrencies = true

  private struct ForeignSum {
    var currency: CurrencyTag
    var sort: MoneyKind
    var amount: Money
  }

  mutating func addRelationship() {
    for sort in sums.indices { sums[sort].append(nil) }
  }

  /// A file of amounts begins.
  mutating func amountsAre(in currency: String?) {
    guard let currency, !currency.isEmpty else {
      namesAllCurrencies = false
      fileCurrency = nil
      return
    }
    let main = mainCurrency ?? CurrencyTag(currency)
    mainCurrency = main
    fileCurrency = main == CurrencyTag(currency) ? nil : CurrencyTag(currency)
  }

  mutating func add(_ earned: Earned) {
    guard let currency = earned.currency ?? fileCurrency else {
      let (sort, index) = (Int(earned.sort.rawValue), Int(earned.owner))
      sums[sort][index] = (sums[sort][index] ?? .zero) + earned.amount
      return
    }
    var others = foreign[earned.owner] ?? []
    if let known = others.firstIndex(where: { $0.sort == earned.sort && $0.currency == currency }) {
      others[known].amount = others[known].amount + earned.amount
    } else {
      others.append(ForeignSum(currency: currency, sort: earned.sort, amount: earned.amount))
    }
    foreign[earned.owner] = others
  }

  /// Gives each relationship its revenue and the currency of it, where that is known.
  func hand(to relationships: inout [Relationship]) {
    let counted = countedSort
    let returned = sums[Int(MoneyKind.returned.rawValue)]
    for i in relationships.indices {
      let earned = counted.isEmpty ? nil : counted[i]
      relationships[i].revenue = returned[i].map { (earned ?? .zero) + $0 } ?? earned
      if relationships[i].revenue != nil {
        if namesAllCurrencies, let mainCurrency {
          relationships[i].currency = mainCurrency.text
        }
      } else if let sum = onlyForeignSum(of: i) {
        relationships[i].revenue = sum.amount
        relationships[i].currency = sum.currency.text
      }
    }
  }

  /// The sort of money that is added up: one sale is told as it is ordered, billed and paid, and
  /// the first of these counts that is told of at least half as many as any other. A single order
  /// among the invoices of all others says nothing of these.
  private var countedSort: [Money?] {
    let sorts = self.sums.dropLast()
    let most = sorts.map { $0.count { $0 != nil } }.max() ?? 0
    guard most > 0 else { return [] }
    return sorts.first { sort in sort.count { $0 != nil } * 2 >= most } ?? []
  }

  /// What a relationship earned that deals in one other currency alone.
  private func onlyForeignSum(of index: Int) -> ForeignSum? {
    guard let sums = foreign[Int32(index)],
      let sort = MoneyKind.allCases.first(where: { sort in sums.contains { $0.sort == sort } }),
      Set(sums.map(\.currency)).count == 1
    else { return nil }
    return sums.first { $0.sort == sort }
  }
}
