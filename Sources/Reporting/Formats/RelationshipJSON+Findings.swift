import Assessment
import Basics
import Intake
import Language
import Relationships
import RunHistory

/// What stands within a relationship: each finding with its words and its rows.
extension RelationshipEncoder {
  /// How the last runs judged it, which the next one hands on.
  func append(_ course: Course, to bytes: inout [UInt8]) {
    guard !course.points.isEmpty else { return }
    bytes.append(copying: Keys.course)
    append(each: course.points, to: &bytes) { point, bytes in
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
  func append(_ objections: [HeededObjection], to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.calledWrong)
    append(each: objections.filter(\.silences), to: &bytes) { $1.append(json: $0.subject.name) }
    bytes.append(UInt8(ascii: "]"))
  }

  func append(_ mark: MarkFinding, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: marks[Int(mark.id.number)])
    bytes.append(copying: verdicts[mark.verdict.number])
    bytes.append(tenths: mark.points)
    bytes.append(copying: Keys.max)
    bytes.append(tenths: mark.max)
    bytes.append(copying: Keys.why)
    append(mark.why, to: &bytes)
    append(mark.evidence, of: index, to: &bytes)
  }

  func append(_ reason: ReasonFinding, of index: Int, to bytes: inout [UInt8]) {
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

  func append(_ end: LooseEnd, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.id)
    bytes.append(json: end.id.name)
    bytes.append(copying: Keys.since)
    bytes.append(json: end.since)
    bytes.append(copying: Keys.why)
    append(end.why, to: &bytes)
    append(end.evidence, of: index, to: &bytes)
  }

  func append(_ remark: RelationshipRemark, of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.id)
    bytes.append(json: remark.id.rawValue)
    bytes.append(copying: Keys.why)
    append(remark.why, to: &bytes)
    append(remark.evidence, of: index, to: &bytes)
  }

  /// The rows, and the end of what they are evidence for.
  func append(_ evidence: [Evidence], of index: Int, to bytes: inout [UInt8]) {
    bytes.append(copying: Keys.evidence)
    append(each: evidence, to: &bytes) { row, bytes in
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
  func appendText(of row: Evidence, in index: Int, to bytes: inout [UInt8]) {
    if let slot = quotations.slot(of: row, in: index) {
      quotations.append(json: slot, to: &bytes)
    } else {
      let start = bytes.count
      bytes.append(utf8: EvidenceView(row, quote: quote).text)
      bytes.escapeJSON(from: start)
    }
  }

  func append(_ remark: Remark, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    sentences.append(remark, to: &bytes)
    if !sentences.isHarmlessInJSON(remark) { bytes.escapeJSON(from: start) }
    bytes.append(UInt8(ascii: "\""))
  }

  func append(_ ended: EndedFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let ended else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.how)
    bytes.append(json: ended.how.rawValue)
    bytes.append(copying: Keys.since)
    bytes.append(json: ended.since)
    append(ended.evidence, of: index, to: &bytes)
  }

  func append(_ attempts: Attempts?, to bytes: inout [UInt8]) {
    guard let attempts else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.count)
    bytes.append(decimal: attempts.count)
    bytes.append(copying: Keys.since)
    bytes.append(json: attempts.since)
    bytes.append(UInt8(ascii: "}"))
  }

  func append(_ fit: FitFinding?, of index: Int, to bytes: inout [UInt8]) {
    guard let fit else { return bytes.append(copying: Keys.null) }
    bytes.append(copying: Keys.fitVerdict)
    bytes.append(json: fit.verdict.rawValue)
    bytes.append(copying: Keys.why)
    append(fit.why, to: &bytes)
    append(fit.evidence, of: index, to: &bytes)
  }

  func append(_ eyes: TheirEyes, of index: Int, to bytes: inout [UInt8]) {
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

  func append(_ contact: Contact, to bytes: inout [UInt8]) {
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

  func append(
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

extension Verdict {
  fileprivate var number: Int {
    switch self {
    case .for: 0
    case .against: 1
    case .unknown: 2
    }
  }
}
