import Basics

/// Gathers findings: of each code the first few with their lines, the rest as a number.
struct FindingLog: Sendable {
  static let linesShown = 5

  private struct Entry: Sendable {
    var finding: Finding
    var lines: [Int]
    var count: Int
  }

  private let file: String
  /// In the order they were met; never more than a few.
  private var entries: [Entry] = []

  init(file: String) { self.file = file }

  /// Notes that `code` was met on `line`; `message` is only worded for the first.
  mutating func note(
    _ code: String, line: Int, severity: Finding.Severity = .warning,
    _ message: @autoclosure () -> String
  ) {
    guard let index = entries.firstIndex(where: { $0.finding.code == code }) else {
      let finding = Finding(severity, code, file: file, line: line, message())
      return entries.append(Entry(finding: finding, lines: [line], count: 1))
    }
    entries[index].count += 1
    if entries[index].lines.count < Self.linesShown { entries[index].lines.append(line) }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// One finding a code: its message, then the further lines.
  var findings: [Finding] {
    entries.map { entry in
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
