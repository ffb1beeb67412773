import Assessment
import Basics
import Intake
import Relationships

/// `touches.ics`: the proposed touches, spaced appreciation and birthdays as whole-day reminders
/// (RFC 5545), in place of which a later report's are taken: their names stay the same from night
/// to night, and each night's have a higher sequence.
///
/// Events, since hardly any calendar shows to-dos; transparent, so that no day looks taken.
package struct TouchCalendar: ReportFormat {
  package let name = "ics"
  package let fileName = "touches.ics"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let wording = model.wording
    let title =
      model.input.company.map { wording.text(.calendarOf, .text($0)) } ?? wording.text(.calendar)
    let plan = ReminderPlan(model)
    let all = plan.reminders
    let reminders = ReminderPlan.fitting(all)
    var scope = [wording.text(.calendarScope, .number(TouchPlan.perDay))]
    if plan.isCut {
      scope.append(wording.text(.calendarCut, .number(ReminderPlan.appreciatedLimit)))
    }
    if reminders.count < all.count {
      scope.append(wording.text(.calendarFull, .number(reminders.count)))
    }
    try out.write { bytes in
      for (name, value) in [
        ("BEGIN", "VCALENDAR"), ("VERSION", "2.0"), ("PRODID", "-//Rapport//Rapport//EN"),
        ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH"),
      ] { bytes.append(utf8: "\(name):\(value)\r\n") }
      for name in ["NAME", "X-WR-CALNAME"] {
        var line = CalendarLine(name)
        line.add(title, limit: 120)
        line.end(into: &bytes)
      }
      for name in ["DESCRIPTION", "X-WR-CALDESC"] {
        var line = CalendarLine(name)
        line.add(scope.joined(separator: " "), limit: 600)
        line.end(into: &bytes)
      }
    }
    let events = EventEncoder(model)
    for reminder in reminders { try out.write { events.append(reminder, to: &$0) } }
    // A calendar without any component is not valid.
    if reminders.isEmpty { try out.write(Self.universalTime) }
    try out.write("END:VCALENDAR\r\n")
  }

  private static let universalTime = [
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE", "",
  ].joined(separator: "\r\n")
}

/// Writes one reminder after the other, with what all of them share prepared.
private final class EventEncoder {
  private let relationships: [Relationship]
  private let results: [RelationshipAssessment]
  private let sentences: SentenceTable
  private let parts: Parts
  private let phrases: Phrases
  /// The sum of the company, which every name begins with.
  private let company: ContentName

  init(_ model: ReportModel) {
    relationships = model.input.ledger.relationships
    results = model.input.assessed.results
    sentences = SentenceTable(model.wording)
    parts = Parts(asOf: model.asOf)
    phrases = Phrases(model.wording)
    var company = ContentName()
    company.add(model.input.company ?? "")
    self.company = company
  }

  func append(_ reminder: Reminder, to out: inout [UInt8]) {
    let relationship = relationships[reminder.index]
    out.append(contentsOf: parts.begin)
    uid(reminder, relationship).end(into: &out)
    out.append(contentsOf: parts.stampAndSequence)
    out.append(contentsOf: parts.start)
    out.append(iso: reminder.day, separator: nil)
    out.append(contentsOf: parts.end)
    out.append(iso: reminder.day.adding(1), separator: nil)
    out.append(contentsOf: parts.lineEnd)
    var summary = CalendarLine(parts.summary)
    summary.add(limit: 200) { self.summary(reminder, relationship, to: &$0) }
    summary.end(into: &out)
    description(reminder, relationship).end(into: &out)
    phrases.category(reminder.occasion).end(into: &out)
    out.append(contentsOf: parts.alarm)
    var alarm = CalendarLine(parts.description)
    alarm.add(limit: 200) { self.summary(reminder, relationship, to: &$0) }
    alarm.end(into: &out)
    out.append(contentsOf: parts.tail)
  }

  /// Of the company, the relationship's id and the occasion: what is proposed may change from night
  /// to night, the reminder is the same one.
  private func uid(_ reminder: Reminder, _ relationship: Relationship) -> CalendarLine {
    var digest = company
    digest.add(relationship.id)
    digest.add(reminder.occasion.rawValue)
    digest.add(reminder.slot)
    var line = CalendarLine(parts.uid)
    line.add(plain: { bytes in
      bytes.append(utf8: reminder.occasion.rawValue)
      bytes.append(UInt8(ascii: "-"))
      digest.append(to: &bytes)
      bytes.append(contentsOf: parts.domain)
    })
    return line
  }

  private func summary(
    _ reminder: Reminder, _ relationship: Relationship, to bytes: inout [UInt8]
  ) {
    let addressee = relationship.addressed(results[reminder.index]).addressee
    let whom = Remark.Argument.text(addressee)
    let proposed = results[reminder.index].proposal
    let what =
      switch reminder.occasion {
      case .touch: phrases.touch(proposed?.kind ?? .call)
      case .due: phrases.dueOf
      case .card: phrases.touch(.card)
      case .gift: phrases.touch(.gift)
      case .birthday: phrases.birthdayOf
      case .anniversary: phrases.anniversaryOf
      }
    sentences.append(what, [whom, .number(Int(reminder.slot) ?? 0)], to: &bytes)
    guard addressee != relationship.name else { return }
    bytes.append(utf8: " · ")
    bytes.append(utf8: relationship.name)
  }

  private func description(_ reminder: Reminder, _ relationship: Relationship) -> CalendarLine {
    let result = results[reminder.index]
    var line = CalendarLine(parts.description)
    /// One line of the text.
    func say(_ write: (inout [UInt8]) -> Void) {
      line.add(limit: 600, write)
      line.addLineEnd()
    }
    switch reminder.occasion {
    case .touch: describeTouch(result, relationship, say)
    case .due:
      if let due = result.soonOn {
        let why = due == result.promiseDue ? phrases.promiseWhy : phrases.dueWhy
        say { sentences.append(why, [.day(due)], to: &$0) }
      }
    case .card: say { sentences.append(phrases.cardWhy, to: &$0) }
    case .gift: say { sentences.append(phrases.giftWhy, to: &$0) }
    case .birthday: say { sentences.append(phrases.birthdayWhy, to: &$0) }
    case .anniversary: say { sentences.append(phrases.anniversaryWhy, to: &$0) }
    }
    line.add(limit: 600) { bytes in
      bytes.append(utf8: relationship.name)
      bytes.append(utf8: " (")
      bytes.append(utf8: relationship.id)
      bytes.append(UInt8(ascii: ")"))
    }
    if let owner = relationship.owner {
      line.addLineEnd()
      line.add(limit: 600) { bytes in
        sentences.append(phrases.owner, to: &bytes)
        bytes.append(utf8: ": ")
        bytes.append(utf8: owner)
      }
    }
    return line
  }

  /// - Parameter say: takes one line of the text.
  private func describeTouch(
    _ result: RelationshipAssessment, _ relationship: Relationship,
    _ say: ((inout [UInt8]) -> Void) -> Void
  ) {
    for reason in result.reasons.prefix(3) {
      say { bytes in
        sentences.append(reason.why, to: &bytes)
        bytes.append(utf8: " (")
        bytes.append(utf8: reason.id.name)
        bytes.append(UInt8(ascii: ")"))
      }
    }
    if let proposal = result.proposal {
      say { sentences.append(proposal.why, to: &$0) }
      say { bytes in
        sentences.append(phrases.say, to: &bytes)
        bytes.append(utf8: ": ")
        sentences.append(proposal.say, to: &bytes)
      }
      if let way = relationship.addressed(result).way(proposal.kind) {
        say { $0.append(utf8: way.label) }
      }
    }
    if result.isNeglected, result.severity.rounded() > 0 {
      let severity = Remark.Argument.number(Int(result.severity.rounded()))
      say { sentences.append(phrases.severityOf, [severity], to: &$0) }
    }
  }
}

/// What every event says alike.
private struct Parts {
  let begin = Array("BEGIN:VEVENT\r\n".utf8)
  let uid = Array("UID:".utf8)
  let domain = Array("@rapport.invalid".utf8)
  let stampAndSequence: [UInt8]
  let start = Array("DTSTART;VALUE=DATE:".utf8)
  let end = Array("\r\nDTEND;VALUE=DATE:".utf8)
  let lineEnd: [UInt8] = [0x0D, 0x0A]
  let summary = Array("SUMMARY:".utf8)
  let description = Array("DESCRIPTION:".utf8)
  let alarm = Array(
    "TRANSP:TRANSPARENT\r\nCLASS:PRIVATE\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\n".utf8)
  let tail = Array("TRIGGER:PT9H\r\nEND:VALARM\r\nEND:VEVENT\r\n".utf8)

  init(asOf: Day) {
    var bytes = Array("DTSTAMP:".utf8)
    bytes.append(iso: asOf, separator: nil)
    bytes.append(utf8: "T000000Z\r\nSEQUENCE:\(max(0, asOf.number))\r\n")
    stampAndSequence = bytes
  }
}

/// The phrases of events in one language.
private struct Phrases {
  typealias Pattern = SentenceTable.Pattern
  let birthdayOf: Pattern
  let dueOf: Pattern
  let dueWhy: Pattern
  let promiseWhy: Pattern
  let say: Pattern
  let severityOf: Pattern
  let cardWhy: Pattern
  let giftWhy: Pattern
  let birthdayWhy: Pattern
  let anniversaryOf: Pattern
  let anniversaryWhy: Pattern
  let owner: Pattern
  private let touches: [TouchProposal.Kind: Pattern]
  private let categories: [Reminder.Occasion: CalendarLine]

  init(_ wording: Wording) {
    func pattern(_ phrase: Phrase) -> Pattern { Pattern(wording.phrase(phrase)) }
    func category(_ phrase: Phrase) -> CalendarLine {
      var line = CalendarLine("CATEGORIES")
      line.add(wording.text(phrase), limit: 60)
      return line
    }
    birthdayOf = pattern(.birthdayOf)
    dueOf = pattern(.dueSoonOf)
    dueWhy = pattern(.dueSoonWhy)
    promiseWhy = pattern(.promiseSoonWhy)
    say = pattern(.say)
    severityOf = pattern(.severityOf)
    cardWhy = pattern(.cardWhy)
    giftWhy = pattern(.giftWhy)
    birthdayWhy = pattern(.birthdayWhy)
    anniversaryOf = pattern(.anniversaryOf)
    anniversaryWhy = pattern(.anniversaryWhy)
    owner = pattern(.owner)
    touches = Dictionary(
      uniqueKeysWithValues: TouchProposal.Kind.allCases.map { ($0, pattern(RowValues.phrase($0))) })
    categories = [
      .touch: category(.touch), .due: category(.dueSoon), .card: category(.appreciation),
      .gift: category(.appreciation),
      .birthday: category(.birthday), .anniversary: category(.anniversary),
    ]
  }

  func touch(_ kind: TouchProposal.Kind) -> Pattern { touches[kind] ?? say }

  func category(_ occasion: Reminder.Occasion) -> CalendarLine {
    categories[occasion] ?? CalendarLine("CATEGORIES")
  }
}
