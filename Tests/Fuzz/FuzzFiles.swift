import Assessment
import Basics
import Configuration
import Foundation
import Intake
import RunHistory

@testable import CSV
@testable import Pipeline
@testable import Reporting
@testable import Templating

/// `rapport.yaml`: understood, or refused with a place in it.
@Sendable func fuzzConfiguration(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  do throws(ConfigurationError) {
    _ = try Configuration(text: text, file: "rapport.yaml")
  } catch {
    require(error.line >= 1 && error.column >= 1, "an error without a place: \(error)")
    require(!error.message.isEmpty && error.message.utf8.count < 4000, "no message, or a novel")
  }
  _ = Configuration.forFailures(text: text, file: "rapport.yaml")
}

private let hostile = "<hostile>"

/// A template: understood, or refused; never a value unescaped, whatever the template says.
@Sendable func fuzzTemplates(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  let values: TemplateValue = [
    "name": .text(hostile), "flag": true,
    "list": [["name": .text(hostile), "b": "2"], ["name": "two", "b": ""]],
    "a": ["b": .text(hostile)],
  ]
  // A set reads the templates of our own as well, which takes its time.
  if (try? Template(name: "f.html", file: "f", text: text)) == nil, !text.contains("{{>") { return }
  for ending in ["html", "md"] {
    do throws(TemplateFailure) {
      let set = try TemplateSet(own: [TemplateFile(name: "f.\(ending)", path: "f", text: text)])
      let page = try set.render("f.\(ending)", values)
      require(
        text.utf8.contains(UInt8(ascii: "<")) || !page.contains(hostile),
        "a value stands there unescaped")
    } catch {
      require(!error.problems.isEmpty, "refused without a reason")
      for problem in error.problems {
        require(problem.line >= 1 && problem.column >= 1, "a problem without a place: \(problem)")
      }
    }
  }
}

/// `snoozes.csv`, as a person edits it.
@Sendable func fuzzSnoozes(_ input: [UInt8]) {
  var snoozes: [String: AssessmentSettings.Snooze] = [:]
  let path = written(input, "snoozes.csv")
  var places: [String: SnoozeTable.Place] = [:]
  guard let findings = try? SnoozeTable.add(path, to: &snoozes, places: &places) else { return }
  for finding in findings {
    require(!Wording.german.message(finding).isEmpty, "a finding without words")
  }
  for key in snoozes.keys { require(!key.isEmpty, "a snooze of nobody") }
  require(places.count == snoozes.count, "a snooze that stands nowhere")
}

/// A past report: its three files, parted by a byte 0xFF, damaged in any way; what is read of it
/// goes as far as the values that templates are filled with.
@Sendable func fuzzHistory(_ input: [UInt8]) {
  let parts = input.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
  let out = "\(scratch)/history"
  let folder = "\(out)/2026-06-29"
  try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  let names = ["report.json", "relationships.jsonl", ".run.json"]
  for (index, name) in names.enumerated() {
    _ = written(index < parts.count ? parts[index] : [], "history/2026-06-29/\(name)")
  }
  guard let day = Day(iso: "2026-06-30") else { return }
  let history = RunHistory(out: out, before: day)
  guard let past = RunFolder.all(in: out).first.flatMap({ try? PastRun($0) }) else { return }
  _ = InputAlarm.alarms(for: [], after: past)
  if let states = try? past.states() {
    _ = Changes(of: [], with: states, in: past)
    let now = states.map { state in
      var state = state
      (state.isNeglected, state.severity) = (true, 100)
      return state
    }
    for changes in [
      Changes(of: states, with: [], in: past), Changes(of: now, with: states, in: past),
    ] {
      requireShown(changes, past)
    }
  }
  _ = history.previous
}

/// The section of changes, of tonight's report after this run.
private func requireShown(_ changes: Changes, _ past: PastRun) {
  var input = SampleReport.input
  input.trend = ((past.record?.trend ?? []) + [past.totals].compactMap { $0 })
  input.changes = changes
  let model = ReportModel(input, wording: SampleReport.wording)
  let rows = RowValues(model: model, detailed: [])
  let values = ChangeValues(model: model, rows: rows, rowLimit: 10).values
  guard case .object(let members) = values else { return require(false, "no values of changes") }
  require(members["trend"] != nil, "no trend")
}
