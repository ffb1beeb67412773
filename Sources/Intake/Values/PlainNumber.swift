import Basics

/// The commonest number cells, `1234`, `-1234.5`, `99,90`, by the short way: ASCII digits, a minus
/// and a point or comma that leaves no doubt.
struct PlainNumber {
  var money: Money
  /// Digits before the divider.
  var wholeDigits: Int
  /// The point or comma that divides; 0 where there is none.
  var divider: UInt8 = 0

  /// Written as an hour and a number of whole five minutes ("9.10", "14.30"), or as hours in
  /// quarters ("1.75").
  var mayBeTime: Bool {
    let hundredths = money.tenThousandths / 100
    return (0..<2400).contains(hundredths)
      && (hundredths % 100 < 60 && hundredths % 5 == 0 || hundredths % 25 == 0)
  }

  /// Nil for anything else, which `NumberScanner` is to look at.
  init?(_ cell: Span<UInt8>) {
    var at = 0
    let isNegative = cell.count > 0 && cell[0] == ASCII.minus
    if isNegative { at = 1 }
    let start = at
    var whole: Int64 = 0
    while at < cell.count, at - start < 14, ASCII.isDigit(cell[at]) {
      whole = whole * 10 + Int64(cell[at] - ASCII.zero)
      at += 1
    }
    guard at > start else { return nil }
    wholeDigits = at - start
    var total = whole * 10_000
    if at < cell.count {
      divider = cell[at]
      guard divider == ASCII.point || divider == ASCII.comma else { return nil }
      // Three digits after it may be a group; more than four want rounding.
      let digits = cell.count - at - 1
      guard digits == 1 || digits == 2 || digits == 4 else { return nil }
      var weight: Int64 = 1000
      at += 1
      while at < cell.count {
        guard ASCII.isDigit(cell[at]) else { return nil }
        total += Int64(cell[at] - ASCII.zero) * weight
        weight /= 10
        at += 1
      }
    }
    money = Money(tenThousandths: isNegative ? -total : total)
  }
}
