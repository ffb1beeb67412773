import Basics
import Intake

/// A line of a CSV file (RFC 4180: comma, CRLF, quotes doubled), safe to open in a spreadsheet.
struct CSVLine {
  private(set) var bytes: [UInt8] = []

  /// A cell whose text comes from data: what a spreadsheet would run as a formula is made text by
  /// an apostrophe in front. Numbers and telephone numbers, which begin alike, stay as they are.
  mutating func add(_ text: String?) {
    begin()
    guard let text, !text.isEmpty else { return }
    let start = bytes.count
    if Self.looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    bytes.append(utf8: text)
    quote(from: start)
  }

  /// The same of what `write` appends.
  mutating func addText(_ write: (inout [UInt8]) -> Void) {
    begin()
    let start = bytes.count
    write(&bytes)
    guard start < bytes.count else { return }
    // Letters and digits begin no formula.
    if !Self.isAlphanumeric(bytes[start]),
      Self.looksLikeFormula(String(decoding: bytes[start...], as: UTF8.self))
    {
      bytes.insert(UInt8(ascii: "'"), at: start)
    }
    quote(from: start)
  }

  /// A cell of our own making.
  mutating func add(plain text: String?) {
    begin()
    guard let text else { return }
    let start = bytes.count
    bytes.append(utf8: text)
    quote(from: start)
  }

  /// The same of what `write` appends; nothing that would have to be quoted.
  mutating func addNumber(_ write: (inout [UInt8]) -> Void) {
    begin()
    write(&bytes)
  }

  mutating func add(plain day: Day?) {
    begin()
    if let day { bytes.append(iso: day) }
  }

  /// The line with its end.
  mutating func ended() -> [UInt8] { bytes + [0x0D, 0x0A] }

  /// Appends the line with its end and begins the next.
  mutating func end(into out: inout [UInt8]) {
    out.append(contentsOf: bytes)
    out.append(0x0D)
    out.append(0x0A)
    bytes.removeAll(keepingCapacity: true)
    isBegun = false
  }

  private mutating func begin() {
    if isBegun { bytes.append(UInt8(ascii: ",")) }
    isBegun = true
  }
  private var isBegun = false

  /// Puts quotes around what stands from `start` on, where it needs them, and makes visible what a
  /// terminal would obey.
  private mutating func quote(from start: Int) {
    var (mayControl, needsQuotes) = (false, false)
    for index in start..<bytes.count {
      if ControlCharacters.mayBegin(bytes[index]) { mayControl = true }
      if Self.needsQuotes(bytes[index]) { needsQuotes = true }
    }
    if mayControl {
      let text = ControlCharacters.shown(String(decoding: bytes[start...], as: UTF8.self))
      bytes.replaceSubrange(start..., with: text.utf8)
      needsQuotes = bytes[start...].contains(where: Self.needsQuotes)
    }
    guard needsQuotes else { return }
    let text = Array(bytes[start...])
    bytes.removeLast(text.count)
    bytes.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), 0x0A, 0x0D, 0x09: true
    default: false
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Begins, blanks apart, with `=`, `@`, TAB or CR; or with `+` or `-` and is no number.
  static func looksLikeFormula(_ text: String) -> Bool {
    guard let byte = text.utf8.first, !isAlphanumeric(byte) else { return false }
    if let first = text.utf8.first, first == 0x09 || first == 0x0D || first == 0x0A { return true }
    // Spreadsheets take the full-width forms for the same signs.
    let trimmed = text.unicodeScalars.drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{FEFF}" }
    switch trimmed.first {
    case "=", "@", "\u{FF1D}", "\u{FF20}": return true
    case "+", "-", "\u{FF0B}", "\u{FF0D}": return !isNumberLike(trimmed.dropFirst())
    default: return false
    }
  }

  /// Digits grouped by blanks, points, commas, hyphens, brackets or slashes, a digit or bracket
  /// first: an amount, or a telephone number after its `+`. An arithmetic sign among them makes a
  /// formula.
  private static func isNumberLike(_ scalars: Substring.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, ("0"..."9").contains(first) || first == "(" else {
      return false
    }
    return scalars.allSatisfy {
      ("0"..."9").contains($0) || " .,()-\u{A0}\u{202F}".unicodeScalars.contains($0)
    }
  }
}
