/// A line of a CSV file (RFC 4180: comma, CRLF, quotes doubled), safe to open in a spreadsheet.
struct CSVLine {
  private(set) var bytes: [UInt8] = []

  /// A cell whose text comes from data: what a spreadsheet would run as a formula is made text by
  /// an apostrophe in front. Numbers and telephone numbers, which begin alike, stay as they are.
  mutating func add(_ text: String?) {
    let text = text ?? ""
    append(Self.looksLikeFormula(text) ? "'" + text : text)
  }

  /// A cell of our own making.
  mutating func add(plain text: String?) { append(text ?? "") }

  /// The line with its end.
  mutating func ended() -> [UInt8] { bytes + [0x0D, 0x0A] }

  private mutating func append(_ text: String) {
    if isBegun { bytes.append(UInt8(ascii: ",")) }
    isBegun = true
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
        || $0 == UInt8(ascii: ";")
    }
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
  private var isBegun = false

  /// Begins, blanks apart, with `=`, `@`, TAB or CR; or with `+` or `-` and is no number.
  static func looksLikeFormula(_ text: String) -> Bool {
    if let first = text.utf8.first, first == 0x09 || first == 0x0D || first == 0x0A { return true }
    // Spreadsheets take the full-width forms for the same signs.
    let trimmed = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{FEFF}" }
    switch trimmed.first {
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "-", "\u{FF0B}", "\u{FF0D}": return !isNumberLike(trimmed.dropFirst())
    default: return false
    }
  }

  /// Digits grouped by blanks, points, commas, hyphens, brackets or slashes, a digit or bracket first:
  /// an amount, or a telephone number after its `+`. An arithmetic sign among them makes a formula.
  private static func isNumberLike(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, ("0"..."9").contains(first) || first == "(" else {
      return false
    }
    return scalars.allSatisfy {
      ("0"..."9").contains($0) || " .,()-\u{A0}\u{202F}".unicodeScalars.contains($0)
    }
  }
}
