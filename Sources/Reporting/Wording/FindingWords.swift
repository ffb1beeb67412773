/// What was noticed about an input, in the language of the report.
///
/// Findings come worded in English, since the terminal shows them too. Another language has a table of
/// their sentences with `{0}`, `{1}` … for what stands between (`Wording.findings`); a sentence that is
/// in no table is shown as it came, rather than not at all.
struct FindingWords {
  /// A sentence in English, and in the language.
  typealias Pair = (english: String, own: String)

  private let pairs: [(literals: [[UInt8]], own: String)]

  init(_ pairs: [Pair]) {
    self.pairs = pairs.map { (Self.literals($0.english), $0.own) }
  }

  /// `message` in the language, its first letter a capital.
  func sentence(_ message: String) -> String { Self.capitalised(own(message) ?? message) }

  /// A whole sentence; or its clauses each for itself; nil where a part of it is in no table.
  func own(_ message: String) -> String? {
    guard !pairs.isEmpty else { return nil }
    let bytes = Array(message.utf8)
    for (literals, own) in pairs {
      if let parts = Self.parts(of: bytes, between: literals) { return fill(own, parts) }
    }
    let clauses = Self.clauses(message)
    guard clauses.count > 1 else { return nil }
    let owns = clauses.compactMap(own)
    return owns.count == clauses.count ? owns.joined(separator: "; ") : nil
  }

  /// What stands in the places may be a sentence of the table itself.
  private func fill(_ pattern: String, _ parts: [String]) -> String {
    var result = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close])
      if let number, parts.indices.contains(number) {
        result += own(parts[number]) ?? parts[number]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The message in English with `…` for whatever stands in a place, but counts of things that are ours to
  /// count.
  func redacted(_ message: String) -> String {
    let bytes = Array(message.utf8)
    for (literals, _) in pairs {
      guard let parts = Self.parts(of: bytes, between: literals) else { continue }
      var result = String(decoding: literals[0], as: UTF8.self)
      for (number, part) in parts.enumerated() {
        let after = String(decoding: literals[number + 1], as: UTF8.self)
        let isCount = Self.isNumber(part[...]) && Self.counts(result, after)
        result += (isCount ? part : redacted(part)) + after
      }
      return result
    }
    let clauses = Self.clauses(message)
    if clauses.count > 1 { return clauses.map(redacted).joined(separator: "; ") }
    let words = message.split(separator: " ", omittingEmptySubsequences: false)
    let isCount = words.count == 2 && Self.isNumber(words[0]) && Self.units.contains(words[1])
    return isCount ? message : "…"
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  /// A number between these words of ours counts something, and is no id.
  private static func counts(_ before: String, _ after: String) -> Bool {
    if before.hasSuffix("line ") || before.hasSuffix("fields instead of ") { return true }
    let next = after.dropFirst().prefix { $0.isASCII && $0.isLetter }
    return after.hasPrefix(" ") && (units.contains(next) || next == "customer" || next == "more")
  }

  /// What findings count.
  private static let units: Set<Substring> = [
    "row", "rows", "cell", "cells", "interaction", "interactions", "fields", "mails", "times",
    "amounts",
    "lines", "records", "names", "owners", "columns",
  ]

  /// "a; b" at the semicolons that stand between clauses.
  private static func clauses(_ message: String) -> [String] {
    var clauses: [String] = []
    var clause: [UInt8] = []
    let bytes = Array(message.utf8)
    var i = 0
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: ";"), i + 1 < bytes.count, bytes[i + 1] == 0x20 {
        clauses.append(String(decoding: clause, as: UTF8.self))
        clause = []
        i += 2
      } else {
        clause.append(bytes[i])
        i += 1
      }
    }
    return clauses + [String(decoding: clause, as: UTF8.self)]
  }

  private static func literals(_ pattern: String) -> [[UInt8]] {
    var literals: [[UInt8]] = [[]]
    var isPlace = false
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        isPlace = true
        literals.append([])
      case UInt8(ascii: "}"): isPlace = false
      default: if !isPlace { literals[literals.count - 1].append(byte) }
      }
    }
    return literals
  }

  /// What stands between the literals, the first at the beginning and the last at the end; nil where
  /// they do not fit.
  private static func parts(of bytes: [UInt8], between literals: [[UInt8]]) -> [String]? {
    let first = literals[0]
    let last = literals[literals.count - 1]
    if literals.count == 1 { return bytes == first ? [] : nil }
    guard bytes.starts(with: first), bytes.count >= first.count + last.count,
      bytes[(bytes.count - last.count)...].elementsEqual(last)
    else { return nil }
    let end = bytes.count - last.count
    var parts: [String] = []
    var start = first.count
    for literal in literals.dropFirst().dropLast() {
      guard let place = place(of: literal, in: bytes, from: start, to: end) else { return nil }
      parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + literal.count
    }
    return parts + [String(decoding: bytes[start..<end], as: UTF8.self)]
  }

  private static func place(
    of literal: [UInt8], in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    guard start <= end - literal.count else { return nil }
    return (start...(end - literal.count)).first { bytes[$0...].starts(with: literal) }
  }

  private static func capitalised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return text }
    return first.properties.uppercaseMapping
      + text.unicodeScalars.dropFirst().map(String.init).joined()
  }
}
