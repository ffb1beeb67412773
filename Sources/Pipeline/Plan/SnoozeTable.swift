import Assessment
import Basics
import CSV
import Foundation
import Intake

/// `snoozes.csv`: a table that a person edits, with the columns id, until and why, beside the list
/// in the configuration.
enum SnoozeTable {
  struct Place: Sendable {
    var file: String
    var line: Int
  }

  /// What the table adds to the snoozes that are there, and what of it cannot be used: a slip of
  /// the pen costs its line, not the night.
  ///
  /// Where both lists name an id, the longer snooze holds.
  static func add(
    _ path: String, to snoozes: inout [String: AssessmentSettings.Snooze],
    places: inout [String: Place]
  ) throws(InputError) -> [Finding] {
    let name = EvidenceReader.shortName(path)
    if FileSystem.contents(of: path)?.isEmpty ?? false { return [] }
    let source = try Source.open(path)
    let layout = try source.layout { ["id", "until", "why"].contains(headerKey($0)) }
    func column(_ names: String...) -> Int? {
      layout.columns.firstIndex { names.contains(headerKey($0)) }
    }
    guard let id = column("id"), let until = column("until") else {
      return [
        Finding(.run(.snoozeTableWithoutColumns), .warning, file: name)
      ]
    }
    let why = column("why", "reason")
    var log = FindingLog(file: name)
    var added: [(String, AssessmentSettings.Snooze, line: Int)] = []
    _ = try source.forEachRecord(layout) { (record) throws(InputError) in
      let key = record.text(id).trimmingCharacters(in: .whitespaces)
      let text = record.text(until).trimmingCharacters(in: .whitespaces)
      guard !key.isEmpty, let day = Day(iso: text) else {
        let what: RunFinding =
          key.isEmpty
          ? .snoozeWithoutID
          : .snoozeWithoutDay(InputText(key), text: text.isEmpty ? nil : InputText(text))
        log.note(.run(what), line: record.line)
        return
      }
      let reason = why.map { record.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
      added.append((key, AssessmentSettings.Snooze(until: day, reason: reason), record.line))
    }
    for (key, snooze, line) in added where snoozes[key].map({ $0.until < snooze.until }) ?? true {
      snoozes[key] = snooze
      places[key] = Place(file: name, line: line)
    }
    return log.findings
  }
}
