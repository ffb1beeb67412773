import Assessment
import Intake
import Relationships

extension RelationshipView {
  /// RELATIONSHIP of the contract: in `report.json`, `relationships.jsonl` and `explain --json`.
  var json: JSON {
    .object([
      ("id", .text(relationship.id)),
      ("name", .text(relationship.name)),
      ("kind", .text(relationship.kind.rawValue)),
      ("tier", .text(relationship.tier)),
      ("owner", .text(relationship.owner)),
      ("class", .text(assessment.relationshipClass.rawValue)),
      ("score", .score(assessment.score)),
      ("confidence", .text(assessment.confidence.rawValue)),
      ("marks", .array(marks.map(\.json))),
      ("illFitting", .flag(assessment.illFitting != nil)),
      ("neglected", .flag(assessment.isNeglected)),
      ("neverContacted", .flag(assessment.isNeverContacted)),
      ("unknown", .flag(assessment.isUnknown)),
      ("severity", .score(assessment.severity)),
      ("reasons", .array(reasons.map(\.json))),
      ("suspended", assessment.suspension?.json ?? .null),
      ("drifting", .flag(assessment.isDrifting)),
      ("silence", assessment.silence.json),
      ("firstContact", .day(assessment.firstContact)),
      ("lastContact", .day(assessment.lastContact)),
      ("lastPersonalTouch", .day(assessment.lastPersonalTouch)),
      ("lastInbound", .day(assessment.lastInbound)),
      ("interactions", .integer(relationship.interactions)),
      ("revenue", .text(relationship.revenue?.description)),
      ("currency", .text(relationship.currency)),
      ("nextTouch", touch?.json ?? .null),
    ])
  }

  /// One line of JSON, without a line end: what `explain --json` prints.
  package var jsonLine: [UInt8] { json.encoded }
}

extension JSON {
  static func day(_ value: Day?) -> JSON { .text(value?.description) }
}

extension MarkView {
  fileprivate var json: JSON {
    .object([
      ("id", .text(finding.id.rawValue)),
      ("verdict", .text(finding.verdict.rawValue)),
      ("points", .score(finding.points)),
      ("max", .score(finding.max)),
      ("why", .text(why)),
      ("evidence", .array(evidence.map(\.json))),
    ])
  }
}

extension ReasonView {
  fileprivate var json: JSON {
    .object([
      ("id", .text(finding.id.rawValue)),
      ("since", .day(finding.since)),
      ("days", .integer(finding.days)),
      ("limit", .integer(finding.limit)),
      ("limitSource", .text(finding.limitSource.rawValue)),
      ("why", .text(why)),
      ("clears", .text(clears)),
      ("evidence", .array(evidence.map(\.json))),
    ])
  }
}

extension EvidenceView {
  fileprivate var json: JSON {
    .object([
      ("file", .text(file)), ("line", .integer(line)), ("date", .day(day)), ("text", .text(text)),
    ])
  }
}

extension Suspension {
  fileprivate var json: JSON {
    .object([("until", .day(until)), ("by", .text(by.rawValue))])
  }
}

extension SilenceFinding {
  fileprivate var json: JSON {
    .object([
      ("probability", .number(probability.map { ($0 * 10_000).rounded() / 10_000 })),
      ("horizonDays", .integer(horizonDays)),
      ("daysSilent", .integer(daysSilent)),
      ("usualGapDays", .number(usualGapDays.map { ($0 * 10).rounded() / 10 })),
      ("basis", .text(basis.rawValue)),
    ])
  }
}

extension TouchView {
  fileprivate var json: JSON {
    .object([
      ("kind", .text(proposal.kind.rawValue)),
      ("on", .day(proposal.on)),
      ("why", .text(why)),
      ("say", .text(say)),
    ])
  }
}
