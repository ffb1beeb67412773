/// A small JSON value whose members keep the order they are written in.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case integer(Int)
  /// With one decimal: scores, points, severities.
  case score(Double)
  /// Shortest text that reads back as the same number; null for infinity and NaN.
  case number(Double)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  package static func text(_ value: String?) -> JSON { value.map { .text($0) } ?? .null }
  package static func integer(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }
  package static func number(_ value: Double?) -> JSON { value.map { .number($0) } ?? .null }
  package static func texts(_ values: [String]) -> JSON { .array(values.map { .text($0) }) }

  /// On one line, without spaces.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    encode(into: &bytes)
    return bytes
  }

  package func encode(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): bytes.append(contentsOf: String(value).utf8)
    case .score(let value):
      bytes.append(contentsOf: (Decimal.text(value, places: 1) ?? "null").utf8)
    case .number(let value):
      bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
    case .text(let value): bytes.append(json: value)
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
        bytes.append(json: key)
        bytes.append(UInt8(ascii: ":"))
        value.encode(into: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  package static func day(_ value: Day?) -> JSON { .text(value?.description) }
}
