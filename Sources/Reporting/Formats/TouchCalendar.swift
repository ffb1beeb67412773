import Assessment
import Intake
import Relationships

/// `touches.ics`: the proposed touches, spaced appreciation and birthdays as whole-day reminders
/// (RFC 5545), in place of which a later report's are taken: their names stay the same from night to
/// night, and each night's have a higher sequence.
///
/// Events, since hardly any calendar shows to-dos; transparent, so that nobody looks busy.
package struct TouchCalendar: ReportFormat {
  package let name = "ics"
  package let fileName = "touches.ics"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let wording = model.wording
    let title =
      model.input.company.map { wording.text(.calendarOf, .text($0)) } ?? wording.text(.calendar)
    let plan = ReminderPlan(model)
    let reminders = plan.reminders
    let scope =
      wording.text(.calendarScope, .number(TouchPlan.perDay))
      + (plan.isCut
        ? " " + wording.text(.calendarCut, .number(ReminderPlan.appreciatedLimit)) : "")
    try out.write(
      line("BEGIN", "VCALENDAR") + line("VERSION", "2.0")
        + line("PRODID", "-//Rapport//Rapport//EN") + line("CALSCALE", "GREGORIAN")
        + line("METHOD", "PUBLISH") + text("NAME", title, limit: 120)
        + text("X-WR-CALNAME", title, limit: 120) + text("DESCRIPTION", scope, limit: 400)
        + text("X-WR-CALDESC", scope, limit: 400))
    for reminder in reminders { try out.write(event(reminder, model)) }
    // A calendar without any component is none.
    if reminders.isEmpty { try out.write(Self.universalTime) }
    try out.write(line("END", "VCALENDAR"))
  }

  private func event(_ reminder: Reminder, _ model: ReportModel) -> String {
    let relationship = model.input.ledger.relationships[reminder.index]
    var result = line("BEGIN", "VEVENT")
    result += line("UID", uid(reminder, relationship, model))
    result += line("DTSTAMP", "\(basic(model.asOf))T000000Z")
    result += line("SEQUENCE", String(max(0, model.asOf.number)))
    result += line("DTSTART;VALUE=DATE", basic(reminder.day))
    result += line("DTEND;VALUE=DATE", basic(reminder.day.adding(1)))
    result += text("SUMMARY", summary(reminder, relationship, model), limit: 200)
    result += line(
      "DESCRIPTION",
      CalendarLine.escaped(
        description(reminder, relationship, model)
          .map { DisplayText.clean($0, limit: 600) }.joined(separator: "\n")))
    result += text("CATEGORIES", category(reminder, model.wording), limit: 60)
    result += line("TRANSP", "TRANSPARENT") + line("CLASS", "PRIVATE")
    result += line("BEGIN", "VALARM") + line("ACTION", "DISPLAY")
    result += text("DESCRIPTION", summary(reminder, relationship, model), limit: 200)
    result += line("TRIGGER", "PT9H") + line("END", "VALARM")
    return result + line("END", "VEVENT")
  }

  /// Of the company, the relationship's id and the occasion: what is proposed may change from night to
  /// night, the reminder is the same one.
  private func uid(
    _ reminder: Reminder, _ relationship: Relationship, _ model: ReportModel
  ) -> String {
    let digest = Digest.hexadecimal([
      model.input.company ?? "", relationship.id, reminder.occasion.rawValue, reminder.slot,
    ])
    return "\(reminder.occasion.rawValue)-\(digest)@rapport.invalid"
  }

  private func summary(
    _ reminder: Reminder, _ relationship: Relationship, _ model: ReportModel
  ) -> String {
    let wording = model.wording
    let whom = Remark.Argument.text(relationship.contactName ?? relationship.name)
    let proposed = model.input.assessed.results[reminder.index].proposal
    let what =
      switch reminder.occasion {
      case .touch: wording.text(proposed.map { RowValues.phrase($0.kind) } ?? .doCall, whom)
      case .card: wording.text(.doCard, whom)
      case .gift: wording.text(.doGift, whom)
      case .birthday: wording.text(.birthdayOf, whom)
      }
    guard let contact = relationship.contactName, contact != relationship.name else { return what }
    return "\(what) · \(relationship.name)"
  }

  private func description(
    _ reminder: Reminder, _ relationship: Relationship, _ model: ReportModel
  ) -> [String] {
    let wording = model.wording
    let result = model.input.assessed.results[reminder.index]
    var lines: [String] = []
    switch reminder.occasion {
    case .touch:
      lines += result.reasons.prefix(3).map {
        "\(wording.sentence($0.why)) (\($0.id.rawValue))"
      }
      if let proposal = result.proposal {
        lines.append(wording.sentence(proposal.why))
        lines.append("\(wording.text(.say)): \(wording.sentence(proposal.say))")
      }
      if result.isNeglected, result.severity.rounded() > 0 {
        lines.append(wording.text(.severityOf, .number(Int(result.severity.rounded()))))
      }
    case .card: lines.append(wording.text(.cardWhy))
    case .gift: lines.append(wording.text(.giftWhy))
    case .birthday: lines.append(wording.text(.birthdayWhy))
    }
    lines.append("\(relationship.name) (\(relationship.id))")
    if let owner = relationship.owner { lines.append("\(wording.text(.owner)): \(owner)") }
    return lines
  }

  private func category(_ reminder: Reminder, _ wording: Wording) -> String {
    switch reminder.occasion {
    case .touch: wording.text(.touch)
    case .card, .gift: wording.text(.appreciation)
    case .birthday: wording.text(.birthday)
    }
  }

  private func line(_ name: String, _ value: String) -> String {
    CalendarLine.folded(name, value)
  }

  private func text(_ name: String, _ value: String, limit: Int) -> String {
    CalendarLine.folded(name, CalendarLine.escaped(DisplayText.clean(value, limit: limit)))
  }

  /// `20260630`.
  private func basic(_ day: Day) -> String {
    String(decoding: day.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  private static let universalTime = [
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE", "",
  ].joined(separator: "\r\n")
}
