import Basics
import CSV

/// How it is said that headers cannot be used: what was seen, what comes near, what to type.
extension Recogniser {
  func nothingKnown(_ headers: [String], forced: FileRole?) -> InputError {
    let what = forced.map { "as \($0.rawValue)" } ?? "neither customers nor interactions"
    return InputError(
      .badData, "unknown-columns", file: source.path, line: layout.headerLine,
      "no column is known, \(what); columns seen: \(list(headers));"
        + " type --map id=COLUMN for the customer's id"
        + " and --map date=COLUMN for the day of an interaction")
  }

  func error(for lack: LayoutMatch.Lack, _ match: LayoutMatch, _ headers: [String]) -> InputError {
    let seen = "columns seen: \(list(headers))"
    switch lack {
    case .id, .key:
      let nearest = near(.id, match.role == .customers ? .id : .key, match, headers)
      return InputError(
        .badData, "missing-column", file: source.path, line: layout.headerLine,
        "no column holds the customer's id; \(seen)\(nearest)"
          + ((nearest.isEmpty ? byName(match, headers) : nil) ?? "; type --map id=COLUMN"))
    case .date:
      return InputError(
        .badData, "missing-column", file: source.path, line: layout.headerLine,
        "no column holds the day of an interaction; \(seen)"
          + near(.date, .date, match, headers) + "; type --map date=COLUMN")
    case .identity:
      return InputError(
        .badData, "unknown-columns", file: source.path, line: layout.headerLine,
        "“\(headers[match.columns(.id).first ?? 0])” may be anybody's id, and no column holds a name"
          + " or an address; \(seen); type --map id=COLUMN or --map name=COLUMN")
    case .evidence:
      return InputError(
        .badData, "unknown-columns", file: source.path, line: layout.headerLine,
        "nothing says what the rows are; \(seen);"
          + " type --map date=COLUMN for the day of an interaction")
    }
  }

  /// What to type where a column holds names: a list out of a notebook has no other ids.
  private func byName(_ match: LayoutMatch, _ headers: [String]) -> String? {
    guard match.role == .customers, !match.has(.id) else { return nil }
    let columns = [Field.name, .company, .contactName].flatMap { match.columns($0) }
    guard let header = columns.map({ headers[$0] }).first(where: { $0.isTypedAsItIs }) else {
      return nil
    }
    let isWord = header.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    let typed = isWord ? "--map id=\(header)" : "--map \"id=\(header)\""
    return "; if each name stands for one customer, type \(typed)"
  }

  func list(_ headers: [String]) -> String {
    let shown = headers.prefix(30).map { $0.isEmpty ? "(unnamed)" : "“\($0)”" }
    return shown.joined(separator: ", ") + (headers.count > 30 ? " and more" : "")
  }

  /// The headers most like what the field is usually called.
  private func near(
    _ typed: Field, _ field: Field, _ match: LayoutMatch, _ headers: [String]
  ) -> String {
    var names: Set<String> = []
    for table in SystemTables.all {
      for section in table.sections where section.role == match.role {
        for (key, alias) in section.aliases where alias.field == field && !alias.isWeak {
          names.insert(key)
        }
      }
    }
    let taken = Set(match.hits.filter { $0.field != .detail }.map(\.column))
    var found: [(distance: Double, column: Int)] = []
    for (column, header) in headers.enumerated() where !taken.contains(column) {
      let key = headerKey(header)
      guard !key.isEmpty else { continue }
      let distance = names.map { unlikeness(key, $0) }.min() ?? 1
      if distance < 0.5 { found.append((distance, column)) }
    }
    guard !found.isEmpty else { return "" }
    found.sort { ($0.distance, $0.column) < ($1.distance, $1.column) }
    return "; nearest: " + list(found.prefix(3).map { headers[$0.column] })
  }

  /// 0 for equal, 1 for nothing in common: the share of letter pairs that are not shared.
  private func unlikeness(_ a: String, _ b: String) -> Double {
    func pairs(_ text: String) -> [String: Int] {
      let letters = Array(text.unicodeScalars)
      guard letters.count > 1 else { return [text: 1] }
      var counts: [String: Int] = [:]
      for i in 0..<letters.count - 1 {
        counts[String(letters[i]) + String(letters[i + 1]), default: 0] += 1
      }
      return counts
    }
    let (x, y) = (pairs(a), pairs(b))
    let shared = x.reduce(0) { $0 + min($1.value, y[$1.key] ?? 0) }
    let total = x.values.reduce(0, +) + y.values.reduce(0, +)
    return total == 0 ? 1 : 1 - Double(2 * shared) / Double(total)
  }
}

extension String {
  /// A shell reads it, between quotation marks, as it stands.
  fileprivate var isTypedAsItIs: Bool {
    !isEmpty
      && utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !Array("\"$`\\!".utf8).contains($0) }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
