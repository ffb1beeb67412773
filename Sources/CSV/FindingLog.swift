import Basics

/// Gathers findings: of each kind the first few with their lines, the rest as a number.
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

  /// Notes that something was met on `line`.
  mutating func note(_ kind: FileFinding, line: Int) {
    let kind = FindingKind.file(kind)
    guard let index = entries.firstIndex(where: { $0.finding.kind == kind }) else {
      let finding = Finding(kind, .warning, file: file, line: line)
      return entries.append(Entry(finding: finding, lines: [line], count: 1))
    }
    entries[index].count += 1
    if entries[index].lines.count < Self.linesShown { entries[index].lines.append(line) }
  }

  var isEmpty: Bool { entries.isEmpty }

  /// One finding a kind, with its further lines.
  var findings: [Finding] {
    entries.map { entry in
      var finding = entry.finding
      if entry.count > 1 {
        finding.repeats = Finding.Repeats(count: entry.count, lines: entry.lines)
      }
      return finding
    }
  }
}
