import Basics
import CSV

/// What a row adds to revenue, which ranks and never judges (R1).
///
/// Orders count, deals once they are won, invoices and payments only where no file holds orders.
/// What was called off counts only where its amount is negative, as it takes back an order that
/// counted. Amounts in a currency other than the file's commonest are left out: currencies are never
/// added.
struct RowRevenue {
  private let amount: Int?
  private let format: NumberFormat
  private let status: Int?
  private let currency: Int?
  private let mainCurrency: String?
  private let invoicesCount: Bool

  init(_ file: RecognisedFile) {
    amount = file.column(.amount)
    format = amount.flatMap { file.numbers[$0]?.format } ?? NumberFormat()
    status = file.column(.status)
    currency = file.hasSeveralCurrencies ? file.column(.currency) : nil
    mainCurrency = file.currency
    invoicesCount = file.join.invoicesAreRevenue
  }

  func read(_ record: borrowing Record, _ kind: TouchKind, _ state: TouchState) -> Money? {
    guard let amount, counts(kind), state != .planned else { return nil }
    // R12: ordered or pledged, and not paid for.
    if state == .open, kind != .deal { return nil }
    guard case .money(let money, _) = record.withField(amount, { format.read($0) }) else {
      return nil
    }
    if state == .cancelled || kind == .goodsReturn || kind == .cancellation {
      guard money < .zero else { return nil }
    }
    if kind == .deal, !isWon(record) { return nil }
    if let currency, record.text(currency) != mainCurrency { return nil }
    return money
  }

  private func counts(_ kind: TouchKind) -> Bool {
    switch kind {
    case .order, .goodsReturn, .cancellation, .deal: true
    case .invoice, .payment: invoicesCount
    default: false
    }
  }

  private func isWon(_ record: borrowing Record) -> Bool {
    guard let status else { return false }
    let words = headerKey(record.text(status))
    return Self.won.contains { words.contains($0) }
  }

  /// Parts of words, as `headerKey` leaves them.
  private static let won = [
    "won", "успешн", "gewonnen", "erfolgreich", "gagne", "ganad", "vinto", "vinta", "ganho",
    "ganha",
    "gewonn", "wygran", "vunn", "vundet", "voitettu", "受注", "成約", "赢单", "成交", "贏單",
  ]
}
