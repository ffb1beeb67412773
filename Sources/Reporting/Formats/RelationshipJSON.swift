import Assessment
import Basics
import Intake
import Language
import Relationships
import RunHistory

/// Writes RELATIONSHIP of the contract: in `report.json`, `relationships.jsonl` and `explain --json`.
///
/// Straight into bytes, keys and order as the contract has them. It is half of what a run on a large
/// base writes: here nothing is a `String` that need not be.
final class RelationshipEncoder: Sendable {
  private let relationships: [Relationship]
  private let results: [RelationshipAssessment]
  private let courses: [Course]
  private let quotations: Quotations
  private let quote: @Sendable (Evidence) -> QuotedRow
  private let sentences: SentenceTable
  private let keys = Keys()
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
    bytes.append(copying: keys.id)
    bytes.append(json: relationship.id)
    bytes.append(copying: keys.name)
    bytes.append(json: relationship.name)
    bytes.append(copying: keys.kind)
    bytes.append(json: relationship.kind.rawValue)
    bytes.append(copying: keys.tier)
    bytes.append(json: relationship.tier)
    bytes.append(copying: keys.owner)
    bytes.append(json: relationship.owner)
    bytes.append(copying: keys.relationshipClass)
    bytes.append(json: result.relationshipClass.rawValue)
    bytes.append(copying: keys.score)
    bytes.append(tenths: result.score)
    bytes.append(copying: keys.confidence)
    bytes.append(json: result.confidence.rawValue)
    bytes.append(copying: keys.marks)
    for (number, mark) in result.marks.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(mark, of: result.index, to: &bytes)
    }
    bytes.append(copying: keys.illFitting)
    bytes.append(json: result.illFitting != nil)
    bytes.append(copying: keys.neglected)
    bytes.append(json: result.isNeglected)
    bytes.append(copying: keys.neverContacted)
    bytes.append(json: result.isNeverContacted)
    bytes.append(copying: keys.unknown)
    bytes.append(json: result.isUnknown)
    bytes.append(copying: keys.severity)
    bytes.append(tenths: result.severity)
    bytes.append(copying: keys.reasons)
    let reasons = result.reasons
    for (number, reason) in reasons.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(reason, of: result.index, to: &bytes)
    }
    bytes.append(copying: keys.suspended)
    append(result.suspension, to: &bytes)
    bytes.append(copying: keys.drifting)
    bytes.append(json: result.isDrifting)
    bytes.append(copying: keys.silence)
    append(result.silence, to: &bytes)
    bytes.append(copying: keys.firstContact)
    bytes.append(json: result.firstContact)
    bytes.append(copying: keys.lastContact)
    bytes.append(json: result.lastContact)
    bytes.append(copying: keys.lastPersonalTouch)
    bytes.append(json: result.lastPersonalTouch)
    bytes.append(copying: keys.lastInbound)
    bytes.append(json: result.lastInbound)
    bytes.append(copying: keys.interactions)
    bytes.append(decimal: relationship.interactions)
    bytes.append(copying: keys.revenue)
    bytes.append(json: relationship.revenue?.description)
    bytes.append(copying: keys.currency)
    bytes.append(json: relationship.currency)
    bytes.append(copying: keys.nextTouch)
    append(
      result.proposal, about: reasons.first?.evidence.first, of: relationship, result.index,
      to: &bytes)
    bytes.append(copying: keys.ended)
    append(result.ended, of: result.index, to: &bytes)
    bytes.append(copying: keys.wish)
    bytes.append(json: relationship.wishes.name)
    bytes.append(copying: keys.looseEnds)
    for (number, end) in result.looseEnds.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(end, of: result.index, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    bytes.append(copying: keys.attempts)
    append(result.attempts, to: &bytes)
    bytes.append(copying: keys.dueOn)
    bytes.append(json: result.dueOn)
    append(result.theirEyes, of: result.index, to: &bytes)
    bytes.append(copying: keys.contacts)
    for (number, contact) in relationship.people.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      append(contact, to: &bytes)
    }
    bytes.append(copying: keys.fit)
    append(result.fit, of: result.index, to: &bytes)
    bytes.append(copying: keys.remarks)
    for (number, remark) in result.remarks.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(copying: keys.id)
      bytes.append(json: remark.id.rawValue)
      bytes.append(copying: keys.why)
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
    bytes.append(copying: keys.course)
    for (number, point) in course.points.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(copying: keys.courseOn)
      bytes.append(json: point.asOf)
      bytes.append(copying: keys.score)
      bytes.append(decimal: point.score)
      bytes.append(copying: keys.daysSilent)
      append(point.daysSilent, to: &bytes)
      bytes.append(copying: keys.relationshipClass)
      bytes.append(
        json: (point.isPartnership ? RelationshipClass.partnership : .transactional).rawValue)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// The flags that rest because they were called wrong on the same rows.
  private func append(_ objections: [HeededObjection], to bytes: inout [UInt8]) {
    bytes.append(copying: keys.calledWrong)
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
    bytes.append(copying: keys.max)
    bytes.append(tenths: mark.max)
    bytes.append(copying: keys.why)
    append(mark.why, to: &bytes)
    append(mark.evidence, of: index, to: &bytes)
  }

  private func append(_ reason: ReasonFinding, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.id)
    bytes.append(json: reason.id.name)
    bytes.append(copying: keys.since)
    bytes.append(json: reason.since)
    bytes.append(copying: keys.days)
    bytes.append(decimal: reason.days)
    bytes.append(copying: keys.limit)
    bytes.append(decimal: reason.limit)
    bytes.append(copying: keys.limitSource)
    bytes.append(json: reason.limitSource.rawValue)
    bytes.append(copying: keys.why)
    append(reason.why, to: &bytes)
    bytes.append(copying: keys.clears)
    append(reason.clears, to: &bytes)
    append(reason.evidence, of: index, to: &bytes)
  }

  private func append(_ end: LooseEnd, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.id)
    bytes.append(json: end.id.name)
    bytes.append(copying: keys.since)
    bytes.append(json: end.since)
    bytes.append(copying: keys.why)
    append(end.why, to: &bytes)
    append(end.evidence, of: index, to: &bytes)
  }

  /// The rows, and the end of what they are evidence for.
  private func append(_ evidence: [Evidence], of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.evidence)
    for (number, row) in evidence.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      if let slot = quotations.slot(of: row, in: index) {
        bytes.append(copying: files[row.position.file])
        bytes.append(decimal: Int(row.line))
        bytes.append(copying: keys.date)
        bytes.append(iso: row.day)
        bytes.append(copying: keys.text)
        quotations.append(json: slot, to: &bytes)
      } else {
        let view = EvidenceView(row, quote: quote)
        bytes.append(copying: keys.file)
        bytes.append(json: view.file)
        bytes.append(copying: keys.line)
        bytes.append(decimal: view.line)
        bytes.append(copying: keys.date)
        bytes.append(iso: view.day)
        bytes.append(copying: keys.text)
        let start = bytes.count
        bytes.append(utf8: view.text)
        bytes.escapeJSON(from: start)
      }
      if let sure = row.certainty.probability {
        bytes.append(copying: keys.sure)
        bytes.append(number: sure)
        bytes.append(UInt8(ascii: "}"))
      } else {
        bytes.append(copying: keys.endOfText)
      }
    }
    bytes.append(copying: keys.endOfEvidence)
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
    guard let suspension else { return bytes.append(copying: keys.null) }
    bytes.append(copying: keys.until)
    bytes.append(json: suspension.until)
    bytes.append(copying: keys.by)
    bytes.append(json: suspension.by.rawValue)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ number: Int?, to bytes: inout [UInt8]) {
    if let number { bytes.append(decimal: number) } else { bytes.append(copying: keys.null) }
  }

  private func append(_ silence: SilenceFinding, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.probability)
    bytes.append(number: silence.probability.map { ($0 * 10_000).rounded() / 10_000 })
    bytes.append(copying: keys.horizonDays)
    bytes.append(decimal: silence.horizonDays)
    bytes.append(copying: keys.daysSilent)
    append(silence.daysSilent, to: &bytes)
    bytes.append(copying: keys.usualGapDays)
    bytes.append(number: silence.usualGapDays.map { ($0 * 10).rounded() / 10 })
    bytes.append(copying: keys.basis)
    bytes.append(json: silence.basis.rawValue)
    if let slowing = silence.slowing {
      bytes.append(copying: keys.slowing)
      bytes.append(decimal: Int(slowing.before))
      bytes.append(copying: keys.now)
      bytes.append(decimal: Int(slowing.now))
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ ended: EndedFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let ended else { return bytes.append(copying: keys.null) }
    bytes.append(copying: keys.how)
    bytes.append(json: ended.how.rawValue)
    bytes.append(copying: keys.since)
    bytes.append(json: ended.since)
    append(ended.evidence, of: index, to: &bytes)
  }

  private func append(_ attempts: Attempts?, to bytes: inout [UInt8]) {
    guard let attempts else { return bytes.append(copying: keys.null) }
    bytes.append(copying: keys.count)
    bytes.append(decimal: attempts.count)
    bytes.append(copying: keys.since)
    bytes.append(json: attempts.since)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ fit: FitFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let fit else { return bytes.append(copying: keys.null) }
    bytes.append(copying: keys.fitVerdict)
    bytes.append(json: fit.verdict.rawValue)
    bytes.append(copying: keys.why)
    append(fit.why, to: &bytes)
    append(fit.evidence, of: index, to: &bytes)
  }

  private func append(_ eyes: TheirEyes, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.theirEyes)
    bytes.append(number: eyes.medianAnswerDays)
    for (key, number) in zip(
      keys.ofTheirEyes,
      [eyes.slowestOpenDays, eyes.ofUs, eyes.promisesKept, eyes.promisesMade])
    {
      bytes.append(copying: key)
      append(number, to: &bytes)
    }
    bytes.append(copying: keys.lastScore)
    bytes.append(
      json: SurveyScore.first(in: eyes.forms) {
        quotations.quote($0, of: index)?.text ?? quote($0).text
      })
    for (key, row) in zip(keys.lastVoices, [eyes.lastQuestion, eyes.lastPraise]) {
      bytes.append(copying: key)
      if let row {
        bytes.append(copying: keys.voiceDate)
        bytes.append(iso: row.day)
        bytes.append(copying: keys.text)
        appendText(of: row, in: index, to: &bytes)
        bytes.append(copying: keys.endOfText)
      } else {
        bytes.append(copying: keys.null)
      }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(_ contact: Contact, to bytes: inout [UInt8]) {
    bytes.append(copying: keys.contactName)
    bytes.append(json: contact.name)
    bytes.append(copying: keys.role)
    bytes.append(json: contact.role)
    bytes.append(copying: keys.phone)
    bytes.append(json: contact.phone)
    bytes.append(copying: keys.email)
    bytes.append(json: contact.email)
    bytes.append(copying: keys.gone)
    bytes.append(json: contact.gone)
    bytes.append(copying: keys.lastContact)
    bytes.append(json: contact.lastContact)
    bytes.append(copying: keys.lastBy)
    bytes.append(json: contact.lastBy)
    bytes.append(UInt8(ascii: "}"))
  }

  private func append(
    _ touch: TouchProposal?, about row: Evidence?, of relationship: Relationship, _ index: Int,
    to bytes: inout [UInt8]
  ) {
    guard let touch else { return bytes.append(copying: keys.null) }
    bytes.append(copying: keys.touchKind)
    bytes.append(json: touch.kind.rawValue)
    bytes.append(copying: keys.on)
    bytes.append(json: touch.on)
    bytes.append(copying: keys.why)
    append(touch.why, to: &bytes)
    bytes.append(copying: keys.say)
    append(touch.say, to: &bytes)
    let person = relationship.reach(touch.kind)
    bytes.append(copying: keys.to)
    bytes.append(json: relationship.nameToReach(touch.kind))
    bytes.append(copying: keys.phone)
    bytes.append(json: person.phone)
    bytes.append(copying: keys.email)
    bytes.append(json: person.email)
    bytes.append(copying: keys.about)
    if let row {
      bytes.append(UInt8(ascii: "\""))
      appendText(of: row, in: index, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.append(copying: keys.null)
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
private struct Keys {
  let id = Array("{\"id\":".utf8)
  let name = Array(",\"name\":".utf8)
  let kind = Array(",\"kind\":".utf8)
  let tier = Array(",\"tier\":".utf8)
  let owner = Array(",\"owner\":".utf8)
  let relationshipClass = Array(",\"class\":".utf8)
  let score = Array(",\"score\":".utf8)
  let confidence = Array(",\"confidence\":".utf8)
  let marks = Array(",\"marks\":[".utf8)
  let max = Array(",\"max\":".utf8)
  let why = Array(",\"why\":".utf8)
  let evidence = Array(",\"evidence\":[".utf8)
  let file = Array("{\"file\":".utf8)
  let line = Array(",\"line\":".utf8)
  let date = Array(",\"date\":\"".utf8)
  let text = Array("\",\"text\":\"".utf8)
  let sure = Array("\",\"sure\":".utf8)
  let looseEnds = Array(",\"looseEnds\":[".utf8)
  let endOfText = Array("\"}".utf8)
  let endOfEvidence = Array("]}".utf8)
  let illFitting = Array("],\"illFitting\":".utf8)
  let neglected = Array(",\"neglected\":".utf8)
  let neverContacted = Array(",\"neverContacted\":".utf8)
  let unknown = Array(",\"unknown\":".utf8)
  let severity = Array(",\"severity\":".utf8)
  let reasons = Array(",\"reasons\":[".utf8)
  let since = Array(",\"since\":".utf8)
  let days = Array(",\"days\":".utf8)
  let limit = Array(",\"limit\":".utf8)
  let limitSource = Array(",\"limitSource\":".utf8)
  let clears = Array(",\"clears\":".utf8)
  let suspended = Array("],\"suspended\":".utf8)
  let until = Array("{\"until\":".utf8)
  let by = Array(",\"by\":".utf8)
  let drifting = Array(",\"drifting\":".utf8)
  let silence = Array(",\"silence\":".utf8)
  let probability = Array("{\"probability\":".utf8)
  let horizonDays = Array(",\"horizonDays\":".utf8)
  let daysSilent = Array(",\"daysSilent\":".utf8)
  let usualGapDays = Array(",\"usualGapDays\":".utf8)
  let basis = Array(",\"basis\":".utf8)
  let slowing = Array(",\"slowing\":{\"before\":".utf8)
  let now = Array(",\"now\":".utf8)
  let firstContact = Array(",\"firstContact\":".utf8)
  let lastContact = Array(",\"lastContact\":".utf8)
  let lastPersonalTouch = Array(",\"lastPersonalTouch\":".utf8)
  let lastInbound = Array(",\"lastInbound\":".utf8)
  let interactions = Array(",\"interactions\":".utf8)
  let revenue = Array(",\"revenue\":".utf8)
  let currency = Array(",\"currency\":".utf8)
  let nextTouch = Array(",\"nextTouch\":".utf8)
  let ended = Array(",\"ended\":".utf8)
  let how = Array("{\"how\":".utf8)
  let contacts = Array(",\"contacts\":[".utf8)
  let contactName = Array("{\"name\":".utf8)
  let role = Array(",\"role\":".utf8)
  let phone = Array(",\"phone\":".utf8)
  let email = Array(",\"email\":".utf8)
  let gone = Array(",\"gone\":".utf8)
  let lastBy = Array(",\"lastBy\":".utf8)
  let to = Array(",\"to\":{\"name\":".utf8)
  let about = Array("},\"about\":".utf8)
  let theirEyes = Array(",\"theirEyes\":{\"medianAnswerDays\":".utf8)
  let ofTheirEyes = ["slowestOpenDays", "ofUs", "promisesKept", "promisesMade"].map {
    Array(",\"\($0)\":".utf8)
  }
  let lastScore = Array(",\"lastScore\":".utf8)
  let lastVoices = ["lastQuestion", "lastPraise"].map { Array(",\"\($0)\":".utf8) }
  let voiceDate = Array("{\"date\":\"".utf8)
  let fit = Array("],\"fit\":".utf8)
  let fitVerdict = Array("{\"verdict\":".utf8)
  let remarks = Array(",\"remarks\":[".utf8)
  let course = Array(",\"course\":[".utf8)
  let courseOn = Array("{\"on\":".utf8)
  let calledWrong = Array(",\"calledWrong\":[".utf8)
  let dueOn = Array(",\"dueOn\":".utf8)
  let attempts = Array(",\"attempts\":".utf8)
  let count = Array("{\"count\":".utf8)
  let wish = Array(",\"wish\":".utf8)
  let touchKind = Array("{\"kind\":".utf8)
  let on = Array(",\"on\":".utf8)
  let say = Array(",\"say\":".utf8)
  let null = Array("null".utf8)
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
