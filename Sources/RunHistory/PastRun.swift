package import Basics
import Foundation

/// A past run, as its own files tell it.
package struct PastRun: Sendable {
  package var folder: RunFolder
  package var inputs: [Input] = []
  package var totals: RunTotals?
  /// What only `.run.json` says; nil for a report of another version, or without that file.
  package var record: RunRecord?

  package var day: Day { folder.day }

  package struct Input: Sendable, Hashable {
    /// The file's own name: exports move between folders.
    package var file: String
    package var role: String
    package var rows: Int
    package var sha256: String

    package init(file: String, role: String, rows: Int, sha256: String) {
      self.file = file
      self.role = role
      self.rows = rows
      self.sha256 = sha256
    }
  }

  /// Reads the head of `report.json`, all that stands before the flagged relationships: its size
  /// depends on the number of inputs, not of customers.
  package init(_ folder: RunFolder) throws(HistoryProblem) {
    self.folder = folder
    let path = folder.file(ReportNames.summary)
    let report = try PastRun.head(path)
    guard let schema = report["schema"] as? String, schema.hasPrefix("rapport/report/") else {
      throw HistoryProblem(path: path, .isNotReport)
    }
    guard report["asOf"] as? String == folder.day.description else {
      throw HistoryProblem(path: path, .otherDay)
    }
    // Its ids are pseudonyms.
    guard report["redacted"] as? Bool != true else {
      throw HistoryProblem(path: path, .isRedacted)
    }
    for input in report["inputs"] as? [[String: Any]] ?? [] {
      // What was not used is nothing to be compared with.
      guard input["used"] as? Bool != false, let file = input["path"] as? String,
        let rows = try Plausible.count("rows", of: input, in: path)
      else { continue }
      inputs.append(
        Input(
          file: file.split(separator: "/").last.map(String.init) ?? file,
          role: input["role"] as? String ?? "", rows: rows,
          sha256: input["sha256"] as? String ?? ""))
    }
    if let counts = report["totals"] as? [String: Any] {
      func count(_ key: String) throws(HistoryProblem) -> Int {
        try Plausible.count(key, of: counts, in: path) ?? 0
      }
      totals = RunTotals(
        asOf: folder.day, relationships: try count("relationships"),
        partnership: try count("partnership"), neglected: try count("neglected"),
        drifting: try count("drifting"), neverContacted: try count("neverContacted"))
    }
    record = try RunRecord.read(in: folder)
  }

  /// Every relationship of the run, sorted by the bytes of its id.
  ///
  /// - Complexity: reads `relationships.jsonl` once, a block at a time; keeps some 50 bytes for
  ///   each.
  package func states() throws(HistoryProblem) -> [RelationshipState] {
    let path = folder.file(ReportNames.relationships)
    var states: [RelationshipState] = []
    var broken: Int?
    var number = 0
    let isRead = Lines(path: path).walk { line in
      number += 1
      guard let state = RelationshipState(line: line) else {
        broken = number
        return false
      }
      states.append(state)
      return true
    }
    guard isRead else { throw HistoryProblem(path: path, .unreadable) }
    if let broken {
      throw HistoryProblem(path: path, .brokenLine(broken))
    }
    if let totals, totals.relationships != states.count {
      throw HistoryProblem(
        path: path, .miscounted(states.count, reported: totals.relationships))
    }
    return states.sorted { RelationshipState.precedes($0.id, $1.id) }
  }

  /// What the report called these relationships, as far as it can be read.
  package func names(of ids: [String]) -> [String: String] {
    guard !ids.isEmpty else { return [:] }
    let wanted = Set(ids.map { Array($0.utf8) })
    var names: [String: String] = [:]
    _ = Lines(path: folder.file(ReportNames.relationships)).walk { line in
      guard let (id, name) = RelationshipState.name(line: line),
        wanted.contains(Array(id.utf8))
      else { return true }
      names[id] = name
      return names.count < wanted.count
    }
    return names
  }

  private static func head(_ path: String) throws(HistoryProblem) -> [String: Any] {
    var text: [UInt8] = []
    var isWhole = false
    let isRead = Lines(path: path).walk { line in
      if line.starts(with: flagged) {
        text += Array("\"flagged\":[]}".utf8)
        isWhole = true
        return false
      }
      text += line + [UInt8(ascii: "\n")]
      return text.count < headLimit
    }
    guard isRead else { throw HistoryProblem(path: path, .unreadable) }
    // What another program has rewritten is read whole, and must then be sound as a whole.
    if isWhole { try checkEnd(path) }
    guard
      let report = try? JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
    else { throw HistoryProblem(path: path, .isNotJSON) }
    return report
  }

  /// A report that was cut off does not end with the bracket it began with.
  private static func checkEnd(_ path: String) throws(HistoryProblem) {
    guard let file = try? Descriptor.open(path) else {
      throw HistoryProblem(path: path, .unreadable)
    }
    guard file.end(4).last(where: { $0 != 10 && $0 != 13 }) == UInt8(ascii: "}") else {
      throw HistoryProblem(path: path, .endMissing)
    }
  }

  private static let flagged = Array(" \"flagged\":[".utf8)
  private static let headLimit = 32 << 20
}
