import Basics
import CSV

/// What sort of money a row's amount is. One sale may be told three times over, as it is ordered,
/// billed and paid: only the first sort that a run has is added up.
package enum MoneyKind: UInt8, Sendable, CaseIterable {
  case ordered
  case billed
  case paid
  /// Taken there: what a round or a delivery note is worth where nothing else is told.
  case delivered
  /// Given back: it counts beside each of them.
  case returned
}

/// What a row adds to revenue, which ranks and never judges (R1).
///
/// Orders count, deals once they are won, else invoices, else payments. What was called off counts
/// only where its amount is negative, as it takes back an order that counted; what was drafted,
/// pledged or not paid for counts for nothing (R12). Currencies are never added: an amount in
/// another one than the file's commonest says so.
struct RowRevenue {
  /// The first that has something in it is read; what stands under "Credit" is taken off.
  private let amounts: [(column: Int, format: NumberFormat, isCredit: Bool)]
  /// What was given back of an amount.
  private let refund: Int?
  /// Of a price for each piece, how many pieces there were.
  private let quantity: (column: Int, format: NumberFormat)?
  /// Visits, lessons and events earn what stands beside them where they are what a file is made of.
  private let earningKind: TouchKind?
  /// Where no kind of row is one of money, what is billed beside a visit is what it earned.
  private let billsVisits: Bool
  /// No column says what rows are: money beside them is what they are about.
  private let tellsNoKind: Bool
  private let status: Int?
  /// Documents that take back others, where these say themselves that they were cancelled.
  private let reversals: CellSet
  /// States of visits whose money went back.
  private let refunds: CellSet
  private let books: BookSides?
  private let gifts: GiftCodes?
  /// The column of currencies, of a file that has several; nil where the amounts themselves name
  /// them.
  private let currency: Int?
  private let hasSeveralCurrencies: Bool
  /// The money of rows that stands in a table of its own, and the column of their numbers.
  private let elsewhere: (amounts: RowAmounts, number: Int)?
  private let mainCurrency: String?

  /// Some row may earn something.
  var hasAmounts: Bool { !amounts.isEmpty || elsewhere != nil }
  /// Money may say of what kind a row is.
  var tellsKinds: Bool { tellsNoKind && hasAmounts }

  /// - Parameter books: the sides of the book that the file is, if it is one.
  init(_ file: RecognisedFile, _ books: BookSides?) {
    let columns = file.columns[.amount] ?? []
    let isCredit = columns.map { HeaderWords(file.header($0)).isCreditSide }
    amounts = columns.indices.filter { $0 == 0 || isCredit[$0] }.map { i in
      (columns[i], file.numbers[columns[i]]?.format ?? NumberFormat(), isCredit[i] && i > 0)
    }
    refund = file.column(.refund)
    quantity = Self.quantity(file, columns.first)
    earningKind = file.usualKind.flatMap { $0.isAttended ? $0 : nil }
    self.books = books
    tellsNoKind =
      file.usualKind == nil && file.columns[.type] == nil && books?.tellsSorts != true
    let isBill = columns.first.map { HeaderWords(file.header($0)).has(Self.bills) } ?? false
    billsVisits =
      isBill
      && !(file.columns[.type] ?? []).contains { type in
        ContactWords.anyMoney(file.sample?[type].values ?? [])
      }
    status = file.column(.status)
    let states = status.flatMap { file.sample?[$0].values } ?? []
    refunds = CellSet(status, ContactWords.takenBack(among: states))
    let types = file.column(.type).flatMap { file.sample?[$0].values } ?? []
    reversals = CellSet(
      file.column(.type),
      ContactWords.anyCancelled(states) ? types.filter { HeaderWords($0).namesAnnulment } : [])
    gifts = GiftCodes(file)
    currency = file.hasSeveralCurrencies ? file.column(.currency) : nil
    hasSeveralCurrencies = file.hasSeveralCurrencies
    mainCurrency = file.currency
    elsewhere = file.join.amountTable.map { (file.join.amounts, $0.number) }
  }

  /// The column of how many pieces a price is of, where it is that of one.
  private static func quantity(_ file: RecognisedFile, _ amount: Int?) -> (
    column: Int, format: NumberFormat
  )? {
    guard let amount, let column = file.quantities,
      HeaderWords(file.header(amount)).isPriceOfOne || file.pricesAreOfOne
    else { return nil }
    return (column, file.numbers[amount]?.format ?? NumberFormat())
  }

  /// What sort of money a row of a kind tells of; nil for none.
  func sort(of kind: TouchKind) -> MoneyKind? {
    if kind == earningKind || billsVisits && kind.isAttended { return .ordered }
    let sort = Self.sort(of: kind)
    // Where no column says what rows are, words beside the money do not part it into sorts.
    guard tellsNoKind, sort != .returned else { return sort }
    switch kind {
    case .quote, .ticket, .complaint, .massMail, .notice, .social, .survey: return nil
    default: return .ordered
    }
  }

  /// The kind of a row that has money and that nothing else tells: it is a sale.
  func kind(_ record: borrowing Record, unless kind: TouchKind) -> TouchKind {
    guard tellsNoKind, hasAmounts, [.other, .note, .conversation].contains(kind),
      let money = money(record), money.amount != .zero
    else { return kind }
    return .order
  }

  /// What a row adds, and in which currency where that is not the file's commonest.
  func read(_ record: borrowing Record, _ kind: TouchKind, _ standing: Standing)
    -> (amount: Money, currency: CurrencyTag?)?
  {
    let state = standing.state
    guard hasAmounts, state != .planned, state != .void, let sort = sort(of: kind) else {
      return nil
    }
    if let gifts, gifts.isNoMoney(record) { return nil }
    // What it takes back was taken back already, by its own state.
    if reversals.holds(record) { return nil }
    // They came, and got their money back.
    if kind.isAttended, refunds.holds(record) { return nil }
    // What they billed us is theirs.
    if kind == .invoice, !tellsNoKind, standing.side == .theirs, standing.sideIsRecorded {
      return nil
    }
    // Ordered or pledged, and not paid for.
    if state == .open, kind != .deal { return nil }
    guard let (stated, sign) = money(record) else { return nil }
    let money = books?.isReversal(record) == true ? -stated : stated
    if sort == .returned || state == .cancelled { guard money < .zero else { return nil } }
    if kind == .deal, !isWon(record) { return nil }
    let other = hasSeveralCurrencies ? otherCurrency(record, sign) : nil
    guard let refund, let format = amounts.first?.format, money > .zero,
      case .money(let back, _) = record.withField(refund, { format.read($0) })
    else { return (money, other) }
    // More went back than this column shows: the tax, the freight.
    return (max(.zero, money + (back > .zero ? -back : back)), other)
  }

  /// - Parameter sign: the currency beside the amount.
  private func otherCurrency(_ record: borrowing Record, _ sign: String?) -> CurrencyTag? {
    let code = currency.map { CurrencyMarks.code(in: record.text($0)) } ?? sign
    return code == mainCurrency ? nil : code.map(CurrencyTag.init)
  }

  private func money(_ record: borrowing Record) -> (amount: Money, currency: String?)? {
    for (column, format, isCredit) in amounts {
      guard
        case .money(let money, let currency) = record.withField(column, { format.read($0) })
      else { continue }
      guard let quantity,
        case .money(let pieces, _) = record.withField(quantity.column, { quantity.format.read($0) })
      else { return (isCredit ? -money : money, currency) }
      return (Self.product(money, pieces), currency)
    }
    guard let elsewhere else { return nil }
    return record.withField(elsewhere.number) { elsewhere.amounts.amount($0) }.map { ($0, nil) }
  }

  /// A price times so many pieces; the price alone where that is beyond all amounts.
  private static func product(_ price: Money, _ pieces: Money) -> Money {
    let (product, overflow) = price.tenThousandths.multipliedReportingOverflow(
      by: pieces.tenThousandths)
    return overflow ? price : Money(tenThousandths: product / 10_000)
  }

  static func sort(of kind: TouchKind) -> MoneyKind? {
    switch kind {
    case .order, .deal: .ordered
    case .invoice: .billed
    case .payment: .paid
    case .delivery: .delivered
    case .goodsReturn, .cancellation: .returned
    default: nil
    }
  }

  private func isWon(_ record: borrowing Record) -> Bool {
    guard let status else { return false }
    let words = headerKey(record.text(status))
    return Self.won.contains { words.contains($0) }
  }

  private static let bills: Set<String> = [
    "bill", "billed", "fee", "fees", "charge", "charged", "charges", "paid", "invoiced", "invoice",
    "rechnung", "rechnungsbetrag", "honorar", "berechnet", "bezahlt", "kassiert", "facture",
    "honoraires", "fattura", "factura",
  ]

  /// Parts of words, as `headerKey` leaves them.
  private static let won = [
    "won", "успешн", "gewonnen", "erfolgreich", "gagne", "ganad", "vinto", "vinta", "ganho",
    "ganha",
    "gewonn", "wygran", "vunn", "vundet", "voitettu", "受注", "成約", "赢单", "成交", "贏單",
  ]
}
