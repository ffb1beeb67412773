import CSV
import Foundation
import Intake
import Reporting

/// What the last report says of its inputs, to notice an export that lost most of its rows overnight:
/// a cut at the end of a row cannot be seen in the file itself.
struct PreviousRun {
  private var rows: [String: Int] = [:]
  private var asOf: Day?

  /// Reads `OUT/latest/report.json`; without one, or with one that cannot be read, nothing is known.
  init(out: String) {
    guard let data = FileManager.default.contents(atPath: "\(out)/latest/report.json"),
      let report = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let inputs = report["inputs"] as? [[String: Any]]
    else { return }
    asOf = (report["asOf"] as? String).flatMap(Day.init(iso:))
    for input in inputs {
      guard let path = input["path"] as? String, let count = input["rows"] as? Int else { continue }
      rows[EvidenceReader.shortName(path)] = count
    }
  }

  /// An export only grows: with less than this share of its rows of last time it was cut.
  private static let smallestShare = 0.8

  /// What is missing against last time; a finding where the user forces the run.
  ///
  /// - Throws: `badData` for an input that shrank below four fifths.
  func check(_ inputs: [InputSummary], asOf: Day, isForced: Bool) throws(InputError) -> [Finding] {
    // A report for an earlier day, and another customer's exports in the same folder, are no decline.
    guard let last = self.asOf, last <= asOf else { return [] }
    var findings: [Finding] = []
    for input in inputs {
      guard let before = rows[EvidenceReader.shortName(input.path)], before >= 20,
        Double(input.rows) < Double(before) * PreviousRun.smallestShare
      else { continue }
      let what = "has \(input.rows) rows, last time it had \(before)"
      guard isForced else {
        throw InputError(
          .badData, "fewer-rows", file: input.path,
          "\(what); see that the export is whole, or go on with --force")
      }
      findings.append(
        Finding(.warning, "fewer-rows", file: input.path, "\(what); the run was forced"))
    }
    return findings
  }
}
