/// What the machine-readable formats are written with: text as bytes, appended in place. A base of a
/// hundred thousand relationships is half a gigabyte of it; a `String` for each value took ten times as
/// long (measured).
extension [UInt8] {
  package mutating func append(utf8 text: String) {
    append(contentsOf: text.utf8)
  }

  package mutating func append(decimal value: Int) {
    guard value >= 0 else {
      append(UInt8(ascii: "-"))
      return append(magnitude: value.magnitude)
    }
    if value < 10 { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }
    append(magnitude: UInt(value))
  }

  private mutating func append(magnitude: UInt) {
    let start = count
    var rest = magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var low = start
    var high = count - 1
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// As `Decimal.text` with one place; `nothing` for what is no number.
  package mutating func append(
    tenths value: Double, otherwise nothing: [UInt8] = Array("null".utf8)
  ) {
    guard value.isFinite, value.magnitude < 1e15 else { return append(contentsOf: nothing) }
    let scaled = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    if scaled < 0 { append(UInt8(ascii: "-")) }
    append(decimal: Int(scaled.magnitude / 10))
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(scaled.magnitude % 10))
  }

  /// `2026-06-30`; without the hyphens as calendars have it.
  package mutating func append(iso day: Day, separator: UInt8? = UInt8(ascii: "-")) {
    let (year, month, dayOfMonth) = day.components
    guard (1000...9999).contains(year) else {
      for byte in day.description.utf8 where byte != UInt8(ascii: "-") || separator != nil {
        append(byte)
      }
      return
    }
    append(twoDigits: year / 100)
    append(twoDigits: year % 100)
    if let separator { append(separator) }
    append(twoDigits: month)
    if let separator { append(separator) }
    append(twoDigits: dayOfMonth)
  }

  private mutating func append(twoDigits value: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }
}
