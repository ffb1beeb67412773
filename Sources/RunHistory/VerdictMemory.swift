package import Basics
import Foundation

/// Remembers on which rows a flag was called wrong: a file of verdicts names none, and those are
/// what the flag stood on when it was read first.
package struct VerdictMemory: Codable, Sendable, Hashable {
  package var id: String
  /// "N4".
  package var about: String
  /// What each line of this flag said, as a hash: with a line of other words, or one more of the
  /// same, its rows are compared again. Nil in a record of an older version.
  package var lines: [String]?
  /// As `RowIdentity` writes them, sorted.
  package var rows: [String]

  package init(id: String, about: String, lines: [String], rows: [RowIdentity]) {
    self.id = id
    self.about = about
    self.lines = lines.sorted()
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
  /// The runs on or before a day that can be read, the newest first and thirty of them at most;
  /// each is read when it is asked for. What the newest says of verdicts is what is remembered.
  package static func newestFirst(in out: String, through day: Day) -> AnyIterator<PastRun> {
    var folders = RunFolder.all(in: out).filter { $0.day <= day }.suffix(30)
    return AnyIterator {
      while let folder = folders.popLast() {
        if let run = try? PastRun(folder) { return run }
      }
      return nil
    }
  }

  /// The reasons and marks of some relationships, by the bytes of their ids, as the report has
  /// them: as far as it can be read.
  package func flags(of ids: Set<[UInt8]>) -> [PastFlag] {
    guard !ids.isEmpty else { return [] }
    var flags: [PastFlag] = []
    _ = Lines(path: folder.file(ReportNames.relationships)).walk { line in
      guard let (id, _) = RelationshipState.name(line: line),
        ids.contains(Array(id.utf8)),
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
