import Assessment
import Basics
import Intake
import Relationships
import RunHistory

/// Writes RELATIONSHIP of the contract: in `report.json`, `relationships.jsonl` and `explain
/// --json`.
///
/// Straight into bytes, keys and order as the contract has them. It is half of what a run on a
/// large base writes: here nothing is a `String` that need not be.
final class RelationshipEncoder: Sendable {
  private let relationships: [Relationship]
  private let results: [RelationshipAssessment]
  private let courses: [Course]
  let quotations: Quotations
  let quote: @Sendable (Evidence) -> QuotedRow
  let sentences: SentenceTable
  /// The names of the input files as JSON, for rows read beforehand.
  let files: [[UInt8]]
  /// By the mark's number.
  let marks: [[UInt8]]
  let verdicts: [[UInt8]]

  init(_ model: ReportModel) {
    relationships = model.input.ledger.relationships
    results = model.input.assessed.results
    courses = model.input.courses
    quotations = model.input.quotations ?? Quotations(of: [], fileNames: [])
    quote = model.input.quote
    sentences = SentenceTable(model.wording)
    files =
      quotations.fileNames.map { name in
        var bytes = Array("{\"file\":".utf8)
        bytes.append(json: name)
        bytes.append(contentsOf: Array(",\"line\":".utf8))
        return bytes
      }
    var marks = [[UInt8]]()
    for mark in MarkID.allCases {
      while marks.count <= mark.number { marks.append([]) }
      marks[Int(mark.number)] = Array("{\"id\":\"\(mark.name)\",\"verdict\":\"".utf8)
    }
    self.marks = marks
    verdicts = [Verdict.for, .against, .unknown].map { Array("\($0.rawValue)\",\"points\":".utf8) }
  }

  /// Relationship `index` on one line, without a line end.
  func append(_ index: Int, to bytes: inout [UInt8]) {
    quotations.fetch(index)
    append(results[index], of: relationships[index], to: &bytes)
  }

  private func append(
    _ result: RelationshipAssessment, of relationship: Relationship, to bytes: inout [UInt8]
  ) {
    // Unpacked once.
    let reasons = result.reasons
    appendIdentity(of: relationship, to: &bytes)
    appendClass(result, to: &bytes)
    appendNeglect(result, reasons, to: &bytes)
    appendSilence(result, to: &bytes)
    appendDealings(of: relationship, to: &bytes)
    appendTouch(result, reasons, of: relationship, to: &bytes)
    append(result.theirEyes, of: result.index, to: &bytes)
    bytes.append(copying: Keys.contacts)
    append(each: relationship.people, to: &bytes) { append($0, to: &$1) }
    bytes.append(copying: Keys.fit)
    append(result.fit, of: result.index, to: &bytes)
    bytes.append(copying: Keys.remarks)
    append(each: result.remarks, to: &bytes) { append($0, of: result.index, to: &$1) }
    bytes.append(UInt8(ascii: "]"))
    if !result.objections.isEmpty { append(result.objections, to: &bytes) }
    if courses.indices.contains(result.index) { append(courses[result.index], to: &bytes) }
    bytes.append(UInt8(ascii: "}"))
  }

  private func appendIdentity(of relationship: Relationship, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.id)
    bytes.append(json: relationship.id)
    bytes.append(copying: Keys.name)
    bytes.append(json: relationship.name)
    bytes.append(copying: Keys.kind)
    bytes.append(json: relationship.kind.rawValue)
    bytes.append(copying: Keys.tier)
    bytes.append(json: relationship.tier)
    bytes.append(copying: Keys.owner)
    bytes.append(json: relationship.owner)
  }

  private func appendClass(_ result: RelationshipAssessment, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.relationshipClass)
    bytes.append(json: result.relationshipClass.rawValue)
    bytes.append(copying: Keys.score)
    bytes.append(tenths: result.score)
    bytes.append(copying: Keys.confidence)
    bytes.append(json: result.confidence.rawValue)
    bytes.append(copying: Keys.marks)
    var isFirst = true
    result.forEachMark { mark in
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      append(mark, of: result.index, to: &bytes)
    }
    bytes.append(copying: Keys.illFitting)
    bytes.append(json: result.isIllFitting)
  }

  private func appendNeglect(
    _ result: RelationshipAssessment, _ reasons: [ReasonFinding], to bytes: inout [UInt8]
  ) {
    bytes.append(copying: Keys.neglected)
    bytes.append(json: result.isNeglected)
    bytes.append(copying: Keys.neverContacted)
    bytes.append(json: result.isNeverContacted)
    bytes.append(copying: Keys.unknown)
    bytes.append(json: result.isUnknown)
    bytes.append(copying: Keys.severity)
    bytes.append(tenths: result.severity)
    bytes.append(copying: Keys.reasons)
    append(each: reasons, to: &bytes) { append($0, of: result.index, to: &$1) }
    bytes.append(copying: Keys.suspended)
    append(result.suspension, to: &bytes)
  }

  private func appendSilence(_ result: RelationshipAssessment, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.drifting)
    bytes.append(json: result.isDrifting)
    bytes.append(copying: Keys.silence)
    append(result.silence, to: &bytes)
    bytes.append(copying: Keys.firstContact)
    bytes.append(json: result.firstContact)
    bytes.append(copying: Keys.lastContact)
    bytes.append(json: result.lastContact)
    bytes.append(copying: Keys.lastPersonalTouch)
    bytes.append(json: result.lastPersonalTouch)
    bytes.append(copying: Keys.lastInbound)
    bytes.append(json: result.lastInbound)
  }

  private func appendDealings(of relationship: Relationship, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.interactions)
    bytes.append(decimal: relationship.interactions)
    bytes.append(copying: Keys.revenue)
    bytes.append(json: relationship.revenue?.description)
    bytes.append(copying: Keys.currency)
    bytes.append(json: relationship.currency)
  }

  /// The touch that is proposed, and what speaks against one or for another day.
  private func appendTouch(
    _ result: RelationshipAssessment, _ reasons: [ReasonFinding], of relationship: Relationship,
    to bytes: inout [UInt8]
  ) {
    bytes.append(copying: Keys.nextTouch)
    append(
      result.proposal, about: reasons.first?.evidence.first, of: relationship.addressed(reasons),
      result.index, to: &bytes)
    bytes.append(copying: Keys.ended)
    append(result.ended, of: result.index, to: &bytes)
    bytes.append(copying: Keys.wish)
    bytes.append(json: relationship.wishes.name)
    bytes.append(copying: Keys.looseEnds)
    append(each: result.looseEnds, to: &bytes) { append($0, of: result.index, to: &$1) }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(copying: Keys.attempts)
    append(result.attempts, to: &bytes)
    bytes.append(copying: Keys.dueOn)
    bytes.append(json: result.dueOn)
  }

  /// The elements of an array, with a comma between two.
  @inline(__always)
  func append<Element>(
    each elements: some Sequence<Element>, to bytes: inout [UInt8],
    _ append: (Element, inout [UInt8]) -> Void
  ) {
    for (number, element) in elements.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(element, &bytes)
    }
  }

  private func append(_ suspension: Suspension?, to bytes: inout [UInt8]) {
    guard let suspension else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.until)
    bytes.append(json: suspension.until)
    bytes.append(copying: Keys.by)
    bytes.append(json: suspension.by.rawValue)
    bytes.append(UInt8(ascii: "}"))
  }

  func append(_ number: Int?, to bytes: inout [UInt8]) {
    if let number { bytes.append(decimal: number) } else { bytes.append(copying: Keys.null) }
  }

  private func append(_ silence: SilenceFinding, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.probability)
    bytes.append(number: silence.probability.map { ($0 * 10_000).rounded() / 10_000 })
    bytes.append(copying: Keys.horizonDays)
    bytes.append(decimal: silence.horizonDays)
    bytes.append(copying: Keys.daysSilent)
    append(silence.daysSilent, to: &bytes)
    bytes.append(copying: Keys.usualGapDays)
    bytes.append(number: silence.usualGapDays.map { ($0 * 10).rounded() / 10 })
    bytes.append(copying: Keys.basis)
    bytes.append(json: silence.basis.rawValue)
    if let slowing = silence.slowing {
      bytes.append(copying: Keys.slowing)
      bytes.append(decimal: Int(slowing.before))
      bytes.append(copying: Keys.now)
      bytes.append(decimal: Int(slowing.now))
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

extension ReportModel {
  /// Relationship `index` as one line of JSON, without a line end: what `explain --json` prints.
  package func jsonLine(_ index: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    RelationshipEncoder(self).append(index, to: &bytes)
    return bytes
  }
}
