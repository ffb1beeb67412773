/// Gathers the findings about one file: of each code the first, and how often it was met, with the
/// first few lines. A million of a kind take no more room than six.
package struct FindingLog: Sendable {
  static let linesShown = 5

  private struct Entry: Sendable {
    var finding: Finding
    var lines: [Int]
    var count: Int
  }

  private let file: String?
  /// In the order they were met; never more than a few.
  private var entries: [Entry] = []

  package init(file: String?) { self.file = file }

  /// Notes that something was met on `line`; nil where it stands on none.
  package mutating func note(_ kind: FindingKind, line: Int?) {
    guard let index = entries.firstIndex(where: { $0.finding.code == kind.code }) else {
      let finding = Finding(kind, .warning, file: file, line: line)
      return entries.append(Entry(finding: finding, lines: line.map { [$0] } ?? [], count: 1))
    }
    entries[index].count += 1
    if let line, entries[index].lines.count < Self.linesShown { entries[index].lines.append(line) }
  }

  package mutating func note(_ finding: FileFinding, line: Int) { note(.file(finding), line: line) }

  package var isEmpty: Bool { entries.isEmpty }

  /// One finding a code, with its further lines.
  package var findings: [Finding] {
    entries.map { entry in
      var finding = entry.finding
      if entry.count > 1 {
        finding.repeats = Finding.Repeats(count: entry.count, lines: entry.lines)
      }
      return finding
    }
  }
}
