/// What the machine-readable formats are written with: text as bytes, appended in place. A base of
/// a hundred thousand relationships is half a gigabyte of it; a `String` for each value took ten
/// times as long (measured).
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
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: 100_000_000)
    if high > 0 { append(magnitude: high) }
    var (word, digits, rest) = (UInt64(0), 0, UInt32(truncatingIfNeeded: low))
    repeat {
      word = word << 8 | 0x30 | UInt64(rest % 10)
      rest /= 10
      digits += 1
    } while rest > 0 || high > 0 && digits < 8
    append(low: word, count: digits)
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
    let start = Self.digits(year / 100) | Self.digits(year % 100) << 16
    let (ofYear, ofMonth) = (Self.digits(month), Self.digits(dayOfMonth))
    guard let separator = separator.map(UInt64.init) else {
      return append(low: start | ofYear << 32 | ofMonth << 48, count: 8)
    }
    append(low: start | separator << 32 | ofYear << 40 | separator << 56, count: 8)
    append(low: ofMonth, count: 2)
  }

  /// Two digits, the first in the lower byte.
  private static func digits(_ value: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: value / 10 | (value % 10) << 8) | 0x3030
  }

  /// Appends the lower bytes of a word, the lowest first: at once, as each `append` asks for room
  /// by itself.
  private mutating func append(low word: UInt64, count: Int) {
    // The pointer does not leave the closure, and a word has eight bytes.
    unsafe Swift.withUnsafeBytes(of: word.littleEndian) {
      unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<count]))
    }
  }
}
