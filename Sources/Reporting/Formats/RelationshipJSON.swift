import Assessment
import Basics
import Intake
import Language
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
  private let quotations: Quotations
  private let quote: @Sendable (Evidence) -> QuotedRow
  private let sentences: SentenceTable
  /// The names of the input files as JSON, for rows read beforehand.
  private let files: [[UInt8]]
  /// By the mark's number.
  private let marks: [[UInt8]]
  private let verdicts: [[UInt8]]

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
    bytes.append(copying: Keys.relationshipClass)
    bytes.append(json: result.relationshipClass.rawValue)
    bytes.append(copying: Keys.score)
    bytes.append(tenths: result.score)
    bytes.append(copying: Keys.confidence)
    bytes.append(json: result.confidence.rawValue)
    bytes.append(copying: Keys.marks)
    for (number, mark) in result.marks.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(mark, of: result.index, to: &bytes)
    }
    bytes.append(copying: Keys.illFitting)
    bytes.append(json: result.isIllFitting)
    bytes.append(copying: Keys.neglected)
    bytes.append(json: result.isNeglected)
    bytes.append(copying: Keys.neverContacted)
    bytes.append(json: result.isNeverContacted)
    bytes.append(copying: Keys.unknown)
    bytes.append(json: result.isUnknown)
    bytes.append(copying: Keys.severity)
    bytes.append(tenths: result.severity)
    bytes.append(copying: Keys.reasons)
    let reasons = result.reasons
    for (number, reason) in reasons.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(reason, of: result.index, to: &bytes)
    }
    bytes.append(copying: Keys.suspended)
    append(result.suspension, to: &bytes)
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
    bytes.append(copying: Keys.interactions)
    bytes.append(decimal: relationship.interactions)
    bytes.append(copying: Keys.revenue)
    bytes.append(json: relationship.revenue?.description)
    bytes.append(copying: Keys.currency)
    bytes.append(json: relationship.currency)
    bytes.append(copying: Keys.nextTouch)
    append(
      result.proposal, about: reasons.first?.evidence.first, of: relationship, result.index,
      to: &bytes)
    bytes.append(copying: Keys.ended)
    append(result.ended, of: result.index, to: &bytes)
    bytes.append(copying: Keys.wish)
    bytes.append(json: relationship.wishes.name)
    bytes.append(copying: Keys.looseEnds)
    for (number, end) in result.looseEnds.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(end, of: result.index, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(copying: Keys.attempts)
    append(result.attempts, to: &bytes)
    bytes.append(copying: Keys.dueOn)
    bytes.append(json: result.dueOn)
    append(result.theirEyes, of: result.index, to: &bytes)
    bytes.append(copying: Keys.contacts)
    for (number, contact) in relationship.people.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(contact, to: &bytes)
    }
    bytes.append(copying: Keys.fit)
    append(result.fit, of: result.index, to: &bytes)
    bytes.append(copying: Keys.remarks)
    for (number, remark) in result.remarks.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(copying: Keys.id)
      bytes.append(json: remark.id.rawValue)
      bytes.append(copying: Keys.why)
      append(remark.why, to: &bytes)
      append(remark.evidence, of: result.index, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    if !result.objections.isEmpty { append(result.objections, to: &bytes) }
    if courses.indices.contains(result.index) { append(courses[result.index], to: &bytes) }
    bytes.append(UInt8(ascii: "}"))
  }

  /// How the last runs judged it, which the next one hands on.
  private func append(_ course: Course, to bytes: inout [UInt8]) {
    guard !course.points.isEmpty else { return }
    bytes.append(copying: Keys.course)
    for (number, point) in course.points.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(copying: Keys.courseOn)
      bytes.append(json: point.asOf)
      bytes.append(copying: Keys.score)
      bytes.append(decimal: point.score)
      bytes.append(copying: Keys.daysSilent)
      append(point.daysSilent, to: &bytes)
      bytes.append(copying: Keys.relationshipClass)
      bytes.append(
        json: (point.isPartnership ? RelationshipClass.partnership : .transactional).rawValue)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The flags that rest because they were called wrong on the same rows.
  private func append(_ objections: [HeededObjection], to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.calledWrong)
    for (number, objection) in objections.filter(\.silences).enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(json: objection.subject.name)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private func append(_ mark: MarkFinding, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: marks[Int(mark.id.number)])
    bytes.append(copying: verdicts[mark.verdict.number])
    bytes.append(tenths: mark.points)
    bytes.append(copying: Keys.max)
    bytes.append(tenths: mark.max)
    bytes.append(copying: Keys.why)
    append(mark.why, to: &bytes)
    append(mark.evidence, of: index, to: &bytes)
  }

  private func append(_ reason: ReasonFinding, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.id)
    bytes.append(json: reason.id.name)
    bytes.append(copying: Keys.since)
    bytes.append(json: reason.since)
    bytes.append(copying: Keys.days)
    bytes.append(decimal: reason.days)
    bytes.append(copying: Keys.limit)
    bytes.append(decimal: reason.limit)
    bytes.append(copying: Keys.limitSource)
    bytes.append(json: reason.limitSource.rawValue)
    bytes.append(copying: Keys.why)
    append(reason.why, to: &bytes)
    bytes.append(copying: Keys.clears)
    append(reason.clears, to: &bytes)
    append(reason.evidence, of: index, to: &bytes)
  }

  private func append(_ end: LooseEnd, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.id)
    bytes.append(json: end.id.name)
    bytes.append(copying: Keys.since)
    bytes.append(json: end.since)
    bytes.append(copying: Keys.why)
    append(end.why, to: &bytes)
    append(end.evidence, of: index, to: &bytes)
  }

  /// The rows, and the end of what they are evidence for.
  private func append(_ evidence: [Evidence], of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.evidence)
    for (number, row) in evidence.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      if let slot = quotations.slot(of: row, in: index) {
        bytes.append(copying: files[row.position.file])
        bytes.append(decimal: Int(row.line))
        bytes.append(copying: Keys.date)
        bytes.append(iso: row.day)
        bytes.append(copying: Keys.text)
        quotations.append(json: slot, to: &bytes)
      } else {
        let view = EvidenceView(row, quote: quote)
        bytes.append(copying: Keys.file)
        bytes.append(json: view.file)
        bytes.append(copying: Keys.line)
        bytes.append(decimal: view.line)
        bytes.append(copying: Keys.date)
        bytes.append(iso: view.day)
        bytes.append(copying: Keys.text)
        let start = bytes.count
        bytes.append(utf8: view.text)
        bytes.escapeJSON(from: start)
      }
      if let sure = row.certainty.probability {
        bytes.append(copying: Keys.sure)
        bytes.append(number: sure)
        bytes.append(UInt8(ascii: "}"))
      } else {
        bytes.append(copying: Keys.endOfText)
      }
    }
    bytes.append(copying: Keys.endOfEvidence)
  }

  /// The words of a row as JSON has them between its quotes.
  private func appendText(of row: Evidence, in index: Int, to bytes: inout [UInt8]) {
    if let slot = quotations.slot(of: row, in: index) {
      quotations.append(json: slot, to: &bytes)
    } else {
      let start = bytes.count
      bytes.append(utf8: EvidenceView(row, quote: quote).text)
      bytes.escapeJSON(from: start)
    }
  }

  private func append(_ remark: Remark, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    sentences.append(remark, to: &bytes)
    if !sentences.isHarmlessInJSON(remark) { bytes.escapeJSON(from: start) }
    bytes.append(UInt8(ascii: "\""))
  }

  private func append(_ suspension: Suspension?, to bytes: inout [UInt8]) {
    guard let suspension else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.until)
    bytes.append(json: suspension.until)
    bytes.append(copying: Keys.by)
    bytes.append(json: suspension.by.rawValue)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ number: Int?, to bytes: inout [UInt8]) {
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

  private func append(_ ended: EndedFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let ended else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.how)
    bytes.append(json: ended.how.rawValue)
    bytes.append(copying: Keys.since)
    bytes.append(json: ended.since)
    append(ended.evidence, of: index, to: &bytes)
  }

  private func append(_ attempts: Attempts?, to bytes: inout [UInt8]) {
    guard let attempts else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.count)
    bytes.append(decimal: attempts.count)
    bytes.append(copying: Keys.since)
    bytes.append(json: attempts.since)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ fit: FitFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let fit else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.fitVerdict)
    bytes.append(json: fit.verdict.rawValue)
    bytes.append(copying: Keys.why)
    append(fit.why, to: &bytes)
    append(fit.evidence, of: index, to: &bytes)
  }

  private func append(_ eyes: TheirEyes, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.theirEyes)
    bytes.append(number: eyes.medianAnswerDays)
    for (key, number) in zip(
      Keys.ofTheirEyes,
      [eyes.slowestOpenDays, eyes.ofUs, eyes.promisesKept, eyes.promisesMade])
    {
      bytes.append(copying: key)
      append(number, to: &bytes)
    }
    bytes.append(copying: Keys.lastScore)
    bytes.append(
      json: SurveyScore.first(in: eyes.forms) {
        quotations.quote($0, of: index)?.text ?? quote($0).text
      })
    for (key, row) in zip(Keys.lastVoices, [eyes.lastQuestion, eyes.lastPraise]) {
      bytes.append(copying: key)
      if let row {
        bytes.append(copying: Keys.voiceDate)
        bytes.append(iso: row.day)
        bytes.append(copying: Keys.text)
        appendText(of: row, in: index, to: &bytes)
        bytes.append(copying: Keys.endOfText)
      } else {
        bytes.append(copying: Keys.null)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ contact: Contact, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.contactName)
    bytes.append(json: contact.name)
    bytes.append(copying: Keys.role)
    bytes.append(json: contact.role)
    bytes.append(copying: Keys.phone)
    bytes.append(json: contact.phone)
    bytes.append(copying: Keys.email)
    bytes.append(json: contact.email)
    bytes.append(copying: Keys.gone)
    bytes.append(json: contact.gone)
    bytes.append(copying: Keys.lastContact)
    bytes.append(json: contact.lastContact)
    bytes.append(copying: Keys.lastBy)
    bytes.append(json: contact.lastBy)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(
    _ touch: TouchProposal?, about row: Evidence?, of relationship: Relationship, _ index: Int,
    to bytes: inout [UInt8]
  ) {
    guard let touch else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.touchKind)
    bytes.append(json: touch.kind.rawValue)
    bytes.append(copying: Keys.on)
    bytes.append(json: touch.on)
    bytes.append(copying: Keys.why)
    append(touch.why, to: &bytes)
    bytes.append(copying: Keys.say)
    append(touch.say, to: &bytes)
    let person = relationship.reach(touch.kind)
    bytes.append(copying: Keys.to)
    bytes.append(json: relationship.nameToReach(touch.kind))
    bytes.append(copying: Keys.phone)
    bytes.append(json: person.phone)
    bytes.append(copying: Keys.email)
    bytes.append(json: person.email)
    bytes.append(copying: Keys.about)
    if let row {
      bytes.append(UInt8(ascii: "\""))
      appendText(of: row, in: index, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(copying: Keys.null)
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

/// What stands between the values.
private enum Keys {
  static var id: StaticString { "{\"id\":" }
  static var name: StaticString { ",\"name\":" }
  static var kind: StaticString { ",\"kind\":" }
  static var tier: StaticString { ",\"tier\":" }
  static var owner: StaticString { ",\"owner\":" }
  static var relationshipClass: StaticString { ",\"class\":" }
  static var score: StaticString { ",\"score\":" }
  static var confidence: StaticString { ",\"confidence\":" }
  static var marks: StaticString { ",\"marks\":[" }
  static var max: StaticString { ",\"max\":" }
  static var why: StaticString { ",\"why\":" }
  static var evidence: StaticString { ",\"evidence\":[" }
  static var file: StaticString { "{\"file\":" }
  static var line: StaticString { ",\"line\":" }
  static var date: StaticString { ",\"date\":\"" }
  static var text: StaticString { "\",\"text\":\"" }
  static var sure: StaticString { "\",\"sure\":" }
  static var looseEnds: StaticString { ",\"looseEnds\":[" }
  static var endOfText: StaticString { "\"}" }
  static var endOfEvidence: StaticString { "]}" }
  static var illFitting: StaticString { "],\"illFitting\":" }
  static var neglected: StaticString { ",\"neglected\":" }
  static var neverContacted: StaticString { ",\"neverContacted\":" }
  static var unknown: StaticString { ",\"unknown\":" }
  static var severity: StaticString { ",\"severity\":" }
  static var reasons: StaticString { ",\"reasons\":[" }
  static var since: StaticString { ",\"since\":" }
  static var days: StaticString { ",\"days\":" }
  static var limit: StaticString { ",\"limit\":" }
  static var limitSource: StaticString { ",\"limitSource\":" }
  static var clears: StaticString { ",\"clears\":" }
  static var suspended: StaticString { "],\"suspended\":" }
  static var until: StaticString { "{\"until\":" }
  static var by: StaticString { ",\"by\":" }
  static var drifting: StaticString { ",\"drifting\":" }
  static var silence: StaticString { ",\"silence\":" }
  static var probability: StaticString { "{\"probability\":" }
  static var horizonDays: StaticString { ",\"horizonDays\":" }
  static var daysSilent: StaticString { ",\"daysSilent\":" }
  static var usualGapDays: StaticString { ",\"usualGapDays\":" }
  static var basis: StaticString { ",\"basis\":" }
  static var slowing: StaticString { ",\"slowing\":{\"before\":" }
  static var now: StaticString { ",\"now\":" }
  static var firstContact: StaticString { ",\"firstContact\":" }
  static var lastContact: StaticString { ",\"lastContact\":" }
  static var lastPersonalTouch: StaticString { ",\"lastPersonalTouch\":" }
  static var lastInbound: StaticString { ",\"lastInbound\":" }
  static var interactions: StaticString { ",\"interactions\":" }
  static var revenue: StaticString { ",\"revenue\":" }
  static var currency: StaticString { ",\"currency\":" }
  static var nextTouch: StaticString { ",\"nextTouch\":" }
  static var ended: StaticString { ",\"ended\":" }
  static var how: StaticString { "{\"how\":" }
  static var contacts: StaticString { ",\"contacts\":[" }
  static var contactName: StaticString { "{\"name\":" }
  static var role: StaticString { ",\"role\":" }
  static var phone: StaticString { ",\"phone\":" }
  static var email: StaticString { ",\"email\":" }
  static var gone: StaticString { ",\"gone\":" }
  static var lastBy: StaticString { ",\"lastBy\":" }
  static var to: StaticString { ",\"to\":{\"name\":" }
  static var about: StaticString { "},\"about\":" }
  static var theirEyes: StaticString { ",\"theirEyes\":{\"medianAnswerDays\":" }
  static let ofTheirEyes: [StaticString] = [
    ",\"slowestOpenDays\":", ",\"ofUs\":", ",\"promisesKept\":", ",\"promisesMade\":",
  ]
  static var lastScore: StaticString { ",\"lastScore\":" }
  static let lastVoices: [StaticString] = [",\"lastQuestion\":", ",\"lastPraise\":"]
  static var voiceDate: StaticString { "{\"date\":\"" }
  static var fit: StaticString { "],\"fit\":" }
  static var fitVerdict: StaticString { "{\"verdict\":" }
  static var remarks: StaticString { ",\"remarks\":[" }
  static var course: StaticString { ",\"course\":[" }
  static var courseOn: StaticString { "{\"on\":" }
  static var calledWrong: StaticString { ",\"calledWrong\":[" }
  static var dueOn: StaticString { ",\"dueOn\":" }
  static var attempts: StaticString { ",\"attempts\":" }
  static var count: StaticString { "{\"count\":" }
  static var wish: StaticString { ",\"wish\":" }
  static var touchKind: StaticString { "{\"kind\":" }
  static var on: StaticString { ",\"on\":" }
  static var say: StaticString { ",\"say\":" }
  static var null: StaticString { "null" }
}

extension Verdict {
  fileprivate var number: Int {
    switch self {
    case .for: 0
    case .against: 1
    case .unknown: 2
    }
  }
}
