import Foundation
import Testing

/// A message read back.
struct Mail {
  var headers: [(name: String, value: String)] = []
  var parts: [(type: String, body: String)] = []

  init(_ message: String) throws {
    let whole = try #require(message.range(of: "\r\n\r\n"))
    headers = Self.headers(String(message[..<whole.lowerBound]))
    let type = try #require(value("Content-Type"))
    guard type.hasPrefix("multipart/") else {
      let body = Self.decodeQuotedPrintable(String(message[whole.upperBound...]))
      parts = [(String(type.prefix { $0 != ";" }), body.replacing("\r\n", with: "\n"))]
      return
    }
    let open = try #require(type.range(of: "boundary=\""))
    let boundary = String(type[open.upperBound...].prefix { $0 != "\"" })
    let pieces = String(message[whole.upperBound...]).components(separatedBy: "--\(boundary)")
    try #require(pieces.count == 4 && pieces[0].isEmpty && pieces[3] == "--\r\n")
    parts = try pieces[1...2].map { piece in
      let end = try #require(piece.range(of: "\r\n\r\n"))
      let headers = Self.headers(String(piece[..<end.lowerBound].dropFirst()))
      let type = try #require(headers.first { $0.name == "Content-Type" }?.value)
      // The line end before the boundary belongs to the boundary, but for our bodies ending in one.
      let body = Self.decodeQuotedPrintable(String(piece[end.upperBound...]))
      return (
        String(type.prefix { $0 != ";" }), body.replacingOccurrences(of: "\r\n", with: "\n")
      )
    }
  }

  func value(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  var subject: String? { value("Subject").map(Self.decodeWords) }

  static func headers(_ text: String) -> [(name: String, value: String)] {
    text.replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
      .filter { !$0.isEmpty }
      .map { line in
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        return (
          String(line[..<colon]),
          line[colon...].dropFirst().trimmingCharacters(in: .whitespaces)
        )
      }
  }

  static func decodeQuotedPrintable(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.replacingOccurrences(of: "=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count >= 2 {
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decodeWords(_ text: String) -> String {
    var result = ""
    var wasEncoded = false
    for (i, word) in text.components(separatedBy: " ").enumerated() {
      let isEncoded = word.hasPrefix("=?UTF-8?Q?") && word.hasSuffix("?=")
      if i > 0, !(isEncoded && wasEncoded) { result += " " }
      result +=
        isEncoded
        ? decodeQuotedPrintable(
          word.dropFirst(10).dropLast(2).replacingOccurrences(of: "_", with: " ")) : word
      wasEncoded = isEncoded
    }
    return result
  }
}
