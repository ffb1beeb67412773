package import Basics
import Foundation

/// Remembers on which rows a flag was called wrong: a file of verdicts names none, and those are what the
/// flag stood on when it was read first.
package struct VerdictMemory: Codable, Sendable, Hashable {
  package var id: String
  /// "N4".
  package var about: String
  /// How many verdicts there were of this flag: with one more, its rows are looked at anew.
  package var said: Int
  /// As `RowIdentity` writes them, sorted.
  package var rows: [String]

  package init(id: String, about: String, said: Int, rows: [RowIdentity]) {
    self.id = id
    self.about = about
    self.said = said
    self.rows = rows.map(\.description).sorted()
  }
}

/// A flag that a past report raised, with the rows it quoted.
package struct PastFlag: Sendable, Hashable {
  package var id: String
  package var about: String
  package var rows: [RowIdentity]
}

extension PastRun {
  /// The newest run on or before a day that can be read; what it says of verdicts is what is remembered.
  package static func newest(in out: String, through day: Day) -> PastRun? {
    for folder in RunFolder.all(in: out).reversed().filter({ $0.day <= day }).prefix(10) {
      if let run = try? PastRun(folder) { return run }
    }
    return nil
  }

  /// The reasons and marks of some relationships as the report has them, as far as it can be read.
  package func flags(of ids: Set<String>) -> [PastFlag] {
    guard !ids.isEmpty else { return [] }
    var flags: [PastFlag] = []
    _ = Lines(path: folder.file(ReportNames.relationships)).walk { line in
      guard let (id, _) = RelationshipState.name(line: line), ids.contains(id),
        let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      else { return true }
      for key in ["reasons", "marks", "looseEnds"] {
        for entry in object[key] as? [[String: Any]] ?? [] {
          guard let about = entry["id"] as? String else { continue }
          let rows = (entry["evidence"] as? [[String: Any]] ?? []).compactMap { row in
            (row["date"] as? String).flatMap { Day(iso: $0) }.map {
              RowIdentity(day: $0, text: row["text"] as? String ?? "")
            }
          }
          flags.append(PastFlag(id: id, about: about, rows: rows))
        }
      }
      return true
    }
    return flags
  }
}
