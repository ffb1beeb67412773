import Basics
import CSV

/// How it is said that headers cannot be used: what was seen, what comes near, what to type.
extension Recogniser {
  func nothingKnown(_ headers: [String], forced: FileRole?) -> InputError {
    error(.unknownColumns(role: forced?.rawValue, TableProblem.ColumnsSeen(headers)))
  }

  func error(for lack: LayoutMatch.Lack, _ match: LayoutMatch, _ headers: [String]) -> InputError {
    let seen = TableProblem.ColumnsSeen(headers)
    switch lack {
    case .id, .key:
      let nearest = near(.id, match.role == .customers ? .id : .key, match, headers)
      return error(
        .noIDColumn(
          seen, nearest: nearest, names: nearest.isEmpty ? nameColumn(match, headers) : nil))
    case .date:
      let days = InferredColumns(headers, sample).dateCandidates(beside: match.hits)
      return error(
        .noDateColumn(
          seen,
          nearest: days.isEmpty
            ? near(.date, .date, match, headers) : days.prefix(3).map { InputText(headers[$0]) }))
    case .identity:
      let header = headers[match.columns(.id).first ?? 0]
      return error(.unclearID(InputText(header), seen))
    case .evidence: return error(.unclearRows(seen))
    }
  }

  func error(_ problem: TableProblem) -> InputError {
    InputError(.table(problem), file: source.path, line: layout.headerLine)
  }

  /// A column of names: a list out of a notebook has no other ids.
  private func nameColumn(_ match: LayoutMatch, _ headers: [String]) -> TableProblem.NameColumn? {
    guard match.role == .customers, !match.has(.id) else { return nil }
    let columns = [Field.name, .company, .contactName].flatMap { match.columns($0) }
    // Where names come again or are left out, most rows would be dropped.
    let unique = columns.filter { sample.rows == 0 || sample.tellsRowsApart($0) }
    guard let header = unique.map({ headers[$0] }).first(where: { $0.isTypedAsItIs }) else {
      return nil
    }
    let isWord = header.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
    return TableProblem.NameColumn(header: InputText(header), isWord: isWord)
  }

  /// The headers most like what the field is usually called.
  private func near(
    _ typed: Field, _ field: Field, _ match: LayoutMatch, _ headers: [String]
  ) -> [InputText] {
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
    found.sort { ($0.distance, $0.column) < ($1.distance, $1.column) }
    return found.prefix(3).map { InputText(headers[$0.column]) }
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
