import Basics

/// What the value scanners share: ASCII by name, digits, trimming.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")
  static let point = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let zero = UInt8(ascii: "0")
  static let colon = UInt8(ascii: ":")
  static let underscore = UInt8(ascii: "_")

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

  /// A capital as a small letter; any other byte as it is.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == space || byte &- 9 < 5 }
}

extension Span<UInt8> {
  /// Whether a delimiter stands in it with no space behind, as there is within a text.
  func hasSwallowed(_ delimiter: UInt8) -> Bool {
    for i in 0..<count where self[i] == delimiter {
      if i + 1 == count || self[i + 1] != ASCII.space { return true }
    }
    return false
  }

  /// Calls `body` with each part between delimiters, its quotation marks taken off: either may be
  /// gone where one was taken for the end of a quote that was never closed.
  package func forEachPart(by delimiter: UInt8, _ body: (Span<UInt8>) -> Void) {
    var start = 0
    for at in 0...count where at == count || self[at] == delimiter {
      var part = extracting(start..<at)
      if part.count > 0, part[0] == ASCII.quote { part = part.extracting(1..<part.count) }
      if part.count > 0, part[part.count - 1] == ASCII.quote {
        part = part.extracting(0..<part.count - 1)
      }
      body(part)
      start = at + 1
    }
  }

  func isEqual(to bytes: [UInt8]) -> Bool {
    guard bytes.count == count else { return false }
    for i in 0..<count where self[i] != bytes[i] { return false }
    return true
  }

  /// The range without white space at its ends.
  @inline(__always)
  func trimmedRange() -> Range<Int> {
    var start = 0
    var end = count
    while start < end, ASCII.isSpace(self[start]) { start += 1 }
    while end > start, ASCII.isSpace(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Up to `limit` bytes as text fit for a message: no control characters, cut with an ellipsis.
  func excerpt(limit: Int = 40) -> InputText {
    var bytes: [UInt8] = []
    let range = trimmedRange()
    for i in range.prefix(limit) where self[i] >= 0x20 && self[i] != 0x7F { bytes.append(self[i]) }
    if range.count > limit {
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
      return InputText(String(decoding: bytes, as: UTF8.self) + "…")
    }
    return InputText(String(decoding: bytes, as: UTF8.self))
  }
}
