import Assessment
import Basics
import Intake
import RunHistory

/// `report.json`: the summary for machines, keys and order as the contract has them; the members of
/// the lists one a line, so that two nights can be compared with `diff`.
package struct JSONReport: ReportFormat {
  package let name = "json"
  package let fileName = "report.json"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let encoder = RelationshipEncoder(model)
    try render(model, into: &out) { encoder.append($0, to: &$1) }
  }

  /// - Parameter append: appends a relationship as it stands in `relationships.jsonl`, without the line
  ///   end. Half of a large base may be flagged: what was encoded once is better copied.
  package func render(
    _ model: ReportModel, into out: inout DocumentWriter,
    append: (Int, inout [UInt8]) throws -> Void
  ) throws {
    let assessed = model.input.assessed
    try out.write("{\"schema\":\"rapport/report/1\",\"asOf\":\"\(model.asOf)\",\n")
    if model.input.isRedacted { try out.write(" \"redacted\":true,\n") }
    try list("inputs", model.input.inputs.lazy.map { json($0, model.wording) }, into: &out)
    let notRecorded =
      assessed.notRecordedReasons.map(\.name) + assessed.notRecordedMarks.map(\.name)
    try member("notRecorded", .texts(notRecorded), into: &out)
    try member("totals", json(model.totals), into: &out)
    try member("silenceModel", json(assessed.silenceModel), into: &out)
    if !model.input.verdicts.isEmpty {
      try list("verdicts", model.input.verdicts.lazy.map(json), into: &out)
    }
    try member("changes", model.input.changes.map(json) ?? .null, into: &out)
    try list("dataQuality", model.input.findings.lazy.map { json($0, model.wording) }, into: &out)
    try out.write(" \"flagged\":[")
    for (number, index) in model.flagged.enumerated() {
      try out.write(number == 0 ? "\n  " : ",\n  ")
      try out.write { try append(index, &$0) }
    }
    try out.write("]}\n")
  }

  private func member(_ key: String, _ value: JSON, into out: inout DocumentWriter) throws {
    try out.write(" \"\(key)\":")
    try out.write(value.encoded)
    try out.write(",\n")
  }

  private func list(
    _ key: String, _ values: some Sequence<JSON>, into out: inout DocumentWriter
  ) throws {
    try out.write(" \"\(key)\":[")
    var separator = "\n  "
    for value in values {
      try out.write(separator)
      try out.write(value.encoded)
      separator = ",\n  "
    }
    try out.write("],\n")
  }

  private func json(_ input: InputSummary, _ wording: Wording) -> JSON {
    func known(_ text: String) -> JSON { text.isEmpty ? .null : .text(text) }
    return .object([
      ("path", .text(input.path)),
      ("role", .text(input.role.rawValue)),
      ("sha256", known(input.sha256)),
      ("encoding", known(input.encoding)),
      ("delimiter", known(input.delimiter)),
      ("rows", .integer(input.rows)),
      ("accepted", .integer(input.accepted)),
      ("rejected", .integer(input.rejected)),
      ("from", .day(input.from)),
      ("to", .day(input.to)),
      ("used", .flag(input.unused == nil)),
      ("why", .text(input.unused.map { wording.findings.words(.file(.setAside($0))) })),
    ])
  }

  private func json(_ totals: Totals) -> JSON {
    .object([
      ("relationships", .integer(totals.relationships)),
      ("partnership", .integer(totals.partnership)),
      ("transactional", .integer(totals.transactional)),
      ("neglected", .integer(totals.neglected)),
      ("neverContacted", .integer(totals.neverContacted)),
      ("drifting", .integer(totals.drifting)),
      ("illFitting", .integer(totals.illFitting)),
      ("unknown", .integer(totals.unknown)),
      ("interactions", .integer(totals.interactions)),
      ("orphans", .integer(totals.orphans)),
      ("blankKeys", .integer(totals.blankKeys)),
      ("duplicates", .integer(totals.duplicates)),
      ("future", .integer(totals.future)),
      ("setAside", .integer(totals.setAside)),
      ("ended", .integer(totals.ended)),
      ("looseEnds", .integer(totals.looseEnds)),
      ("dueSoon", .integer(totals.dueSoon)),
    ])
  }

  private func json(_ count: VerdictCount) -> JSON {
    let share = count.share
    return .object([
      ("about", .text(count.subject.name)),
      ("right", .integer(count.right)),
      ("wrong", .integer(count.wrong)),
      ("share", .number(share?.value)),
      ("from", .number(share?.low)),
      ("to", .number(share?.high)),
    ])
  }

  private func json(_ model: SilenceModelSummary) -> JSON {
    .object([
      ("kind", .text(model.kind)),
      ("r", .number(model.r)),
      ("alpha", .number(model.alpha)),
      ("a", .number(model.a)),
      ("b", .number(model.b)),
      ("recalibrated", .flag(model.recalibrated)),
      ("lowEvidence", .flag(model.lowEvidence)),
    ])
  }

  /// Those kinds that only say how something stands are told on the page alone.
  private func json(_ changes: Changes) -> JSON {
    let kinds: [Changes.Kind] = [
      .newlyNeglected, .recovered, .becamePartnership, .becameTransactional, .added, .removed,
      .noLongerPutOff, .putOff, .settledWhilePutOff, .becameUnknown, .ended,
      .removedNeglected,
    ]
    return .object(
      [("since", .day(changes.since))] + kinds.map { ($0.rawValue, .texts(changes.ids($0))) })
  }

  private func json(_ finding: Finding, _ wording: Wording) -> JSON {
    .object([
      ("severity", .text(finding.severity.rawValue)),
      ("code", .text(finding.code)),
      ("file", .text(finding.file)),
      ("line", .integer(finding.line)),
      ("message", .text(wording.message(finding))),
    ])
  }
}
