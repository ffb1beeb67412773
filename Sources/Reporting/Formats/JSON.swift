/// A JSON value whose members keep the order they are written in.
enum JSON: Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// With one decimal: scores, points, severities.
  case score(Double)
  /// Shortest text that reads back as the same number; null where it is none.
  case number(Double)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  static func text(_ value: String?) -> JSON { value.map { .text($0) } ?? .null }
  static func integer(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }
  static func number(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
  static func texts(_ values: [String]) -> JSON { .array(values.map { .text($0) }) }

  /// On one line, without spaces.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  func encode(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .score(let value):
      bytes.append(contentsOf: (Decimal.text(value, places: 1) ?? "null").utf8)
    case .number(let value):
      bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    case .text(let value): Self.encode(value, into: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (i, value) in values.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        value.encode(into: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (i, (key, value)) in members.enumerated() {
        if i > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.encode(key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.encode(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Escapes what JSON requires, and what harms whoever prints or embeds it: controls, line and
  /// paragraph separators, characters that turn the direction of writing.
  private static func encode(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    if text.utf8.allSatisfy(isHarmless) {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes.append(contentsOf: "\\\"".utf8)
      case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
        0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.utf8.count).utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(contentsOf: scalar.utf8)
      }
    }
  }

  /// Bytes that are never escaped nor begin what is: most texts hold no others.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: false
    default: true
    }
  }
}
