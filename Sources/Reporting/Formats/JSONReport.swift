import Assessment
import Basics
import Intake
import RunHistory

/// `report.json`: the summary for machines, keys and order as the contract has them; the members of
/// the lists one a line, so that two nights can be compared with `diff`.
package struct JSONReport: ReportFormat {
  package let name = "json"
  package let fileName = "report.json"

  /// So many of the flagged are held, the most severe; all stand in `relationships.jsonl`.
  static let flaggedLimit = 2_000

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let encoder = RelationshipEncoder(model)
    try render(model, into: &out) { encoder.append($0, to: &$1) }
  }

  /// - Parameter append: appends a relationship as it stands in `relationships.jsonl`, without the
  ///   line end: what was encoded once is copied.
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
    try member(
      "flaggedOmitted", .integer(max(0, model.flagged.count - Self.flaggedLimit)), into: &out)
    try out.write(" \"flagged\":[")
    for (number, index) in model.flagged.prefix(Self.flaggedLimit).enumerated() {
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
    .object(Self.totals.map { ($0.key, .integer(totals[keyPath: $0.count])) })
  }

  /// Every key of `totals`, with the count that stands there and what it means.
  static let totals: [(key: String, count: any KeyPath<Totals, Int> & Sendable, about: String)] = [
    ("relationships", \.relationships, "On record."),
    ("partnership", \.partnership, "Of that class."),
    ("transactional", \.transactional, "Of that class."),
    ("neglected", \.neglected, "With a reason that accuses us, not suspended."),
    ("neverContacted", \.neverContacted, "Of the neglected those with N9."),
    ("drifting", \.drifting, "Where they fell silent."),
    ("illFitting", \.illFitting, "With one-sided demands (R6)."),
    ("unknown", \.unknown, "Of whom rows may be lost."),
    ("interactions", \.interactions, "Rows of relationships, duplicates apart."),
    ("orphans", \.orphans, "Rows whose key is on no list."),
    ("blankKeys", \.blankKeys, "Rows without a key."),
    ("duplicates", \.duplicates, "Rows that stand there twice."),
    ("future", \.future, "Rows of days after the as-of day."),
    ("setAside", \.setAside, "Rows left out on purpose, as their state says."),
    ("ended", \.ended, "Relationships that ended (R13)."),
    ("looseEnds", \.looseEnds, "Questions that accuse nobody (R14)."),
    ("dueSoon", \.dueSoon, "Whose N1 limit falls within a week."),
  ]

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

  private func json(_ changes: Changes) -> JSON {
    .object(
      [("since", .day(changes.since))]
        + Self.changeKinds.map { ($0.kind.rawValue, .texts(changes.ids($0.kind))) })
  }

  /// The lists of ids in `changes`; those kinds that only say how something stands are told on the
  /// page alone.
  static let changeKinds: [(kind: Changes.Kind, about: String)] = [
    (.newlyNeglected, "Neglected now and not then."),
    (.recovered, "Neglected then and not now: somebody was looked after."),
    (.becamePartnership, "By class."),
    (.becameTransactional, "By class."),
    (.added, "On record now and not then."),
    (.removed, "On record then and not now."),
    (.noLongerPutOff, "Of the newly neglected those that were put off then."),
    (.putOff, "Neglected then, and put off now by a plan or a snooze."),
    (.settledWhilePutOff, "Put off then, and in order now."),
    (.becameUnknown, "Neglected then, and not to be judged now."),
    (.ended, "Neglected then, and over now (R13)."),
    (.removedNeglected, "Of the removed those that were neglected."),
  ]

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
