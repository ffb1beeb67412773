import Assessment
import Intake
import Relationships

/// `relationships.csv`: every relationship on a line, for a spreadsheet. UTF-8, comma, CRLF; texts
/// that would run as formulas begin with an apostrophe.
///
/// The columns and their order are fixed; new ones go to the end. Days are ISO, numbers have a
/// decimal point, flags are `yes` or `no`; marks and reasons are ids with a space between.
package struct RelationshipTable: ReportFormat {
  package let name = "csv"
  package let fileName = "relationships.csv"

  package static let columns = [
    "id", "name", "kind", "tier", "owner", "segment", "class", "score", "confidence", "neglected",
    "severity", "reasons", "suspendedUntil", "suspendedBy", "neverContacted", "unknown",
    "drifting", "silenceProbability", "daysSilent", "usualGapDays", "illFitting", "marksFor",
    "marksAgainst", "marksUnknown", "firstContact", "lastContact", "lastPersonalTouch",
    "lastInbound", "interactions", "revenue", "currency", "nextTouch", "nextTouchOn",
    "nextTouchSay",
  ]

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    var header = CSVLine()
    for column in Self.columns { header.add(plain: column) }
    try out.write(header.ended())
    for (index, result) in model.input.assessed.results.enumerated() {
      try out.write(line(result, of: model.input.ledger.relationships[index], model.wording))
    }
  }

  private func line(
    _ result: RelationshipAssessment, of relationship: Relationship, _ wording: Wording
  ) -> [UInt8] {
    func flag(_ value: Bool) -> String { value ? "yes" : "no" }
    func marks(_ verdict: Verdict) -> String {
      result.marks.filter { $0.verdict == verdict }.map(\.id.rawValue).joined(separator: " ")
    }
    var line = CSVLine()
    line.add(relationship.id)
    line.add(relationship.name)
    line.add(plain: relationship.kind.rawValue)
    line.add(relationship.tier)
    line.add(relationship.owner)
    line.add(relationship.segment)
    line.add(plain: result.relationshipClass.rawValue)
    line.add(plain: Decimal.text(result.score, places: 1))
    line.add(plain: result.confidence.rawValue)
    line.add(plain: flag(result.isNeglected))
    line.add(plain: Decimal.text(result.severity, places: 1))
    line.add(plain: result.reasons.map(\.id.rawValue).joined(separator: " "))
    line.add(plain: result.suspension?.until.description)
    line.add(plain: result.suspension?.by.rawValue)
    line.add(plain: flag(result.isNeverContacted))
    line.add(plain: flag(result.isUnknown))
    line.add(plain: flag(result.isDrifting))
    line.add(plain: result.silence.probability.flatMap { Decimal.text($0, places: 4) })
    line.add(plain: result.silence.daysSilent.map(String.init))
    line.add(plain: result.silence.usualGapDays.flatMap { Decimal.text($0, places: 1) })
    line.add(plain: flag(result.illFitting != nil))
    line.add(plain: marks(.for))
    line.add(plain: marks(.against))
    line.add(plain: marks(.unknown))
    line.add(plain: result.firstContact?.description)
    line.add(plain: result.lastContact?.description)
    line.add(plain: result.lastPersonalTouch?.description)
    line.add(plain: result.lastInbound?.description)
    line.add(plain: String(relationship.interactions))
    line.add(plain: relationship.revenue?.description)
    line.add(relationship.currency)
    line.add(plain: result.proposal?.kind.rawValue)
    line.add(plain: result.proposal?.on.description)
    line.add(result.proposal.map { wording.sentence($0.say) })
    return line.ended()
  }
}
