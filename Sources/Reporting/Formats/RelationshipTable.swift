import Assessment
import Basics
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
    "nextTouchSay", "ended", "endedSince", "wish", "nextTouchTo",
    "nextTouchPhone", "nextTouchEmail", "attempts", "attemptsSince", "looseEnds", "dueOn",
  ]

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    var header = CSVLine()
    for column in Self.columns { header.add(plain: column) }
    try out.write(header.ended())
    let sentences = SentenceTable(model.wording)
    var line = CSVLine()
    for index in model.members {
      let relationship = model.input.ledger.relationships[index]
      add(model.input.assessed.results[index], of: relationship, sentences, to: &line)
      try out.write { line.end(into: &$0) }
    }
  }

  private func add(
    _ result: RelationshipAssessment, of relationship: Relationship, _ sentences: SentenceTable,
    to line: inout CSVLine
  ) {
    func flag(_ value: Bool) -> String { value ? "yes" : "no" }
    // Unpacked once.
    let reasons = result.reasons
    let proposal = result.proposal
    line.add(relationship.id)
    line.add(relationship.name)
    line.add(plain: relationship.kind.rawValue)
    line.add(relationship.tier)
    line.add(relationship.owner)
    line.add(relationship.segment)
    line.add(plain: result.relationshipClass.rawValue)
    line.addNumber({ $0.append(tenths: result.score, otherwise: []) })
    line.add(plain: result.confidence.rawValue)
    line.add(plain: flag(result.isNeglected))
    line.addNumber({ $0.append(tenths: result.severity, otherwise: []) })
    line.addNumber({ bytes in
      for (number, reason) in reasons.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: " ")) }
        bytes.append(utf8: reason.id.name)
      }
    })
    line.add(plain: result.suspension?.until)
    line.add(plain: result.suspension?.by.rawValue)
    line.add(plain: flag(result.isNeverContacted))
    line.add(plain: flag(result.isUnknown))
    line.add(plain: flag(result.isDrifting))
    line.add(plain: result.silence.probability.flatMap { Decimal.text($0, places: 4) })
    line.addNumber({ bytes in
      if let days = result.silence.daysSilent { bytes.append(decimal: days) }
    })
    line.addNumber({ bytes in
      if let gap = result.silence.usualGapDays { bytes.append(tenths: gap, otherwise: []) }
    })
    line.add(plain: flag(result.isIllFitting))
    for verdict in [Verdict.for, .against, .unknown] {
      line.addNumber({ bytes in
        let start = bytes.count
        for mark in MarkID.allCases where result.verdicts.contains(mark, verdict) {
          if bytes.count > start { bytes.append(UInt8(ascii: " ")) }
          bytes.append(utf8: mark.name)
        }
      })
    }
    line.add(plain: result.firstContact)
    line.add(plain: result.lastContact)
    line.add(plain: result.lastPersonalTouch)
    line.add(plain: result.lastInbound)
    line.addNumber({ $0.append(decimal: relationship.interactions) })
    line.add(plain: relationship.revenue?.description)
    line.add(relationship.currency)
    line.add(plain: proposal?.kind.rawValue)
    line.add(plain: proposal?.on)
    line.addText({ bytes in
      if let proposal { sentences.append(proposal.say, to: &bytes) }
    })
    line.add(plain: result.ended?.how.rawValue)
    line.add(plain: result.ended?.since)
    line.add(plain: relationship.wishes.name)
    let addressed = relationship.addressed(reasons)
    let person = proposal.map { addressed.reach($0.kind) }
    line.add(proposal.flatMap { addressed.nameToReach($0.kind) })
    line.add(person?.phone)
    line.add(person?.email)
    line.addNumber({ bytes in
      if let attempts = result.attempts { bytes.append(decimal: attempts.count) }
    })
    line.add(plain: result.attempts?.since)
    line.addNumber({ bytes in
      for (number, end) in result.looseEnds.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: " ")) }
        bytes.append(utf8: end.id.name)
      }
    })
    line.add(plain: result.dueOn)
  }
}
