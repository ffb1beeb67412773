import Basics

/// How the numbers of one column are to be read, as its evidence decided.
///
/// A cell whose own separators leave no doubt is read by them; the column decides what `1,234` is.
package struct NumberFormat: Sendable, Hashable {
  /// `1,234` is one and a bit.
  package var commaDivides: Bool
  /// `1.234` is one and a bit.
  package var pointDivides: Bool

  package init(commaDivides: Bool = false, pointDivides: Bool = true) {
    self.commaDivides = commaDivides
    self.pointDivides = pointDivides
  }

  /// The amount in a cell.
  package func read(_ cell: Span<UInt8>) -> NumberReading {
    if let plain = PlainNumber(cell) { return .money(plain.money, currency: nil) }
    switch NumberScanner.scan(cell) {
    case .empty: return .empty
    case .failure(let failure): return .unreadable(.amount(cell.excerpt(), failure))
    case .parts(let parts):
      guard let money = money(parts) else {
        return .unreadable(.amount(cell.excerpt(), .tooLarge))
      }
      return .money(money, currency: parts.currency)
    }
  }

  /// The number as `inspect` shows it: a decimal point, no groups, its digits as written; nil where
  /// it is no number. `1.234,50` is `1234.50`, `(5)` is `-5`.
  package func normalised(_ cell: Span<UInt8>) -> String? {
    guard case .parts(let parts) = NumberScanner.scan(cell) else { return nil }
    if parts.exponent != 0 { return money(parts)?.description }
    let (whole, fraction) = digits(parts)
    var text = whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    if parts.isNegative { text = "-" + text }
    return fraction.isEmpty ? text : text + "." + String(decoding: fraction, as: UTF8.self)
  }

  /// The digits before and after the decimal separator.
  private func digits(_ parts: NumberParts) -> (whole: [UInt8], fraction: [UInt8]) {
    let divider: UInt8? =
      switch parts.shape {
      case .decimalComma: ASCII.comma
      case .decimalPoint: ASCII.point
      case .openComma: commaDivides ? ASCII.comma : nil
      case .openPoint: pointDivides ? ASCII.point : nil
      case .whole, .groupedByComma, .groupedByPoint, .malformed: nil
      }
    let at = divider.flatMap { parts.body.lastIndex(of: $0) } ?? parts.body.count
    return (
      parts.body[..<at].filter(ASCII.isDigit), parts.body[at...].filter(ASCII.isDigit)
    )
  }

  private func money(_ parts: NumberParts) -> Money? {
    let (whole, fraction) = digits(parts)
    let all = whole + fraction
    // The value is all × 10^(exponent − fraction digits); four more for ten-thousandths.
    let power = parts.exponent - fraction.count + 4
    var value: Int64 = 0
    let kept = power < 0 ? max(0, all.count + power) : all.count
    for byte in all.prefix(kept) {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, overSum) = tens.addingReportingOverflow(Int64(byte - ASCII.zero))
      guard !over, !overSum else { return nil }
      value = sum
    }
    if power < 0, all.count + power >= 0, all[kept] >= UInt8(ascii: "5") {
      // Half a ten-thousandth is rounded away from zero.
      let (sum, over) = value.addingReportingOverflow(1)
      guard !over else { return nil }
      value = sum
    }
    if power > 0, value != 0 {
      for _ in 0..<power {
        let (product, over) = value.multipliedReportingOverflow(by: 10)
        guard !over else { return nil }
        value = product
      }
    }
    return Money(tenThousandths: parts.isNegative ? -value : value)
  }
}
