/// Gathers findings: of each code the first few with their lines, the rest as a number.
struct FindingLog: Sendable {
  static let linesShown = 5

  private struct Entry: Sendable {
    var finding: Finding
    var lines: [Int]
    var count: Int
  }

  private let file: String
  private var entries: [String: Entry] = [:]
  private var order: [String] = []

  init(file: String) { self.file = file }

  /// Notes that `code` was met on `line`; `message` is only worded for the first.
  mutating func note(
    _ code: String, line: Int, severity: Finding.Severity = .warning,
    _ message: @autoclosure () -> String
  ) {
    if entries[code] == nil {
      order.append(code)
      entries[code] = Entry(
        finding: Finding(severity, code, file: file, line: line, message()), lines: [], count: 0)
    }
    entries[code]?.count += 1
    if (entries[code]?.lines.count ?? 0) < Self.linesShown { entries[code]?.lines.append(line) }
  }

  var isEmpty: Bool { order.isEmpty }

  /// One finding a code: its message, then the further lines.
  var findings: [Finding] {
    order.compactMap { code in
      guard let entry = entries[code] else { return nil }
      var finding = entry.finding
      if entry.count > 1 {
        let lines = entry.lines.map(String.init).joined(separator: ", ")
        let more = entry.count > entry.lines.count ? ", …" : ""
        finding.message += " (\(entry.count) times: lines \(lines)\(more))"
      }
      return finding
    }
  }
}
