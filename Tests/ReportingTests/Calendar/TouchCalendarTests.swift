import Assessment
import Basics
import Foundation
import Intake
import Relationships
import Testing

@testable import Reporting

/// The calendar is read back by a small reader of our own.
@Suite("The calendar")
struct TouchCalendarTests {
  static func calendar(_ model: ReportModel) throws -> CalendarFile {
    try CalendarFile(Fixture.text(try TouchCalendar().bytes(of: model)))
  }

  /// One relationship with a proposed touch.
  static func model(
    on day: Day = Fixture.asOf.adding(1),
    _ change: (inout Relationship, inout RelationshipAssessment, inout ReportInput) -> Void = {
      _, _, _ in
    }
  ) -> ReportModel {
    var relationship = Relationship(id: "A-1", name: "Acme")
    var result = Fixture.result(0) {
      $0.isNeglected = true
      $0.proposal = TouchProposal(
        kind: .call, on: day, why: Fixture.say("Why."), say: Fixture.say("Say; this, \\ that."))
    }
    var input = Fixture.input([], [])
    change(&relationship, &result, &input)
    let whole = Fixture.input([relationship], [result])
    input.ledger = whole.ledger
    input.assessed = whole.assessed
    return ReportModel(input, wording: SampleReport.wording)
  }

  @Test("A proposed touch is an event of a whole day with whom, why and what to say")
  func touch() throws {
    let event = try #require(try Self.calendar(Self.model()).events.first)
    #expect(event["DTSTART;VALUE=DATE"] == "20260701")
    #expect(event["DTEND;VALUE=DATE"] == "20260702")
    #expect(event["DTSTAMP"] == "20260630T000000Z")
    #expect(event["SUMMARY"] == "Call Acme")
    #expect(event["DESCRIPTION"]?.contains("What to say: Say; this, \\ that.\n") == true)
  }

  @Test(
    "Who is due soon is an event on the last working day before our silence is too long",
    // 30 June 2026 is a Tuesday, 4 July a Saturday.
    arguments: [
      (1, "20260630"), (3, "20260702"), (5, "20260703"), (6, "20260703"), (7, "20260706"),
    ])
  func dueSoon(days: Int, day: String) throws {
    let model = Self.model { _, result, _ in
      result.isNeglected = false
      result.proposal = nil
      result.dueOn = Fixture.asOf.adding(days)
      result.isDueSoon = true
    }
    let events = try Self.calendar(model).events
    #expect(events.map { $0["DTSTART;VALUE=DATE"] } == [day])
    #expect(events.first?["SUMMARY"] == "Be in touch with Acme")
    #expect(events.first?["DESCRIPTION"]?.contains("until then all is in order") == true)
  }

  @Test("Put off, there is no reminder")
  func suspended() throws {
    let model = Self.model { _, result, _ in
      result.suspension = Suspension(until: Fixture.asOf.adding(9), by: .snooze)
    }
    #expect(try Self.calendar(model).events == [])
  }

  @Test("An empty calendar is still a calendar")
  func empty() throws {
    let text = Fixture.text(try TouchCalendar().bytes(of: ReportModel(Fixture.input([], []))))
    #expect(text.contains("BEGIN:VTIMEZONE\r\n"))
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(try CalendarFile(text).events == [])
  }

  @Test("No reminder falls on a weekend or a holiday")
  func workingDays() throws {
    // 4 July 2026 is a Saturday.
    let saturday = try #require(Day(iso: "2026-07-04"))
    let model = Self.model(on: saturday) { relationship, result, input in
      relationship.birthday = Day(iso: "1980-07-05")
      result.relationshipClass = .partnership
      input.businessDays.holidays = Set((0..<200).map { Fixture.asOf.adding($0 * 2) })
    }
    let calendar = WorkingDays(model.input.businessDays)
    let reminders = ReminderPlan(model).reminders
    #expect(reminders.count >= 4)
    for reminder in reminders {
      #expect(reminder.day.weekday <= 5 && calendar.contains(reminder.day))
      #expect(!model.input.businessDays.holidays.contains(reminder.day))
    }
    // Every day a weekend, none is.
    var week = AssessmentSettings.BusinessDays()
    week.weekend = [1, 2, 3, 4, 5, 6, 7]
    #expect(WorkingDays(week).onOrAfter(saturday) == saturday)
  }

  @Test("The next night names the same reminders alike, with a higher sequence")
  func stable() throws {
    func uids(_ days: Int) throws -> [String: Int] {
      let model = Self.model { relationship, result, input in
        // Whose next gift is not due tomorrow.
        relationship.id = "A-2"
        relationship.birthday = Day(iso: "1980-12-01")
        result.relationshipClass = .partnership
        // What is proposed may change.
        result.proposal?.kind = days == 0 ? .call : .visit
        _ = input
      }
      var input = model.input
      input.assessed.asOf = Fixture.asOf.adding(days)
      let events = try Self.calendar(ReportModel(input)).events
      return Dictionary(
        uniqueKeysWithValues: events.map { ($0["UID"] ?? "", Int($0["SEQUENCE"] ?? "") ?? -1) })
    }
    let today = try uids(0)
    let tomorrow = try uids(1)
    #expect(today.count >= 4)
    // The coming year moves on by a day, which may bring another one in.
    #expect(tomorrow.count <= today.count + 1)
    #expect(tomorrow.filter { today[$0.key] != nil }.mapValues { $0 - 1 } == today)
  }

  @Test("Partnerships get cards and a gift spaced over the year, others do not")
  func appreciation() throws {
    for id in ["A", "B", "C", "D", "E", "F"] {
      let model = Self.model { relationship, result, _ in
        relationship.id = id
        result.relationshipClass = .partnership
        result.proposal = nil
      }
      let reminders = ReminderPlan(model).reminders
      #expect((2...4).contains(reminders.count), "\(id)")
      #expect(Set(reminders.map(\.occasion)).isSubset(of: [.card, .gift]))
      #expect(reminders.contains { $0.occasion == .gift })
      for (a, b) in zip(reminders, reminders.dropFirst()) {
        #expect(b.day.days(since: a.day) >= ReminderPlan.apartDays)
      }
    }
    #expect(ReminderPlan(Self.model { _, result, _ in result.proposal = nil }).reminders == [])
  }

  @Test("Gifts to prospects are overkill, and trust is repaired before anything is sent (R5)")
  func tact() {
    let prospect = Self.model { relationship, result, _ in
      relationship.kind = .prospect
      relationship.birthday = Day(iso: "1980-12-01")
      result.relationshipClass = .partnership
    }
    #expect(ReminderPlan(prospect).reminders.map(\.occasion) == [.touch])
    for number in 0..<40 {
      let broken = Self.model { relationship, result, _ in
        relationship.id = "R\(number)"
        result.relationshipClass = .partnership
        result.reasons = [
          ReasonFinding(
            .n3, since: Fixture.asOf, days: 9, limit: 5, why: Fixture.say("x"),
            clears: Fixture.say("y"), evidence: [])
        ]
      }
      for reminder in ReminderPlan(broken).reminders where reminder.occasion != .touch {
        #expect(reminder.day.days(since: Fixture.asOf) >= ReminderPlan.repairDays)
      }
    }
  }

  @Test("A birthday of 29 February is kept in every year; on a free day, the working day before")
  func birthday() {
    let model = Self.model { relationship, result, _ in
      relationship.birthday = Day(iso: "1980-02-29")
      result.proposal = nil
    }
    // 28 February 2027 is a Sunday.
    #expect(ReminderPlan(model).reminders.map(\.day.description) == ["2027-02-26"])
  }

  @Test("The years since the first order are counted, from the first return of its day on")
  func anniversary() {
    let model = Self.model { _, result, _ in
      result.relationshipClass = .partnership
      result.firstOrder = Fixture.asOf.adding(10 - 365)
    }
    let reminders = ReminderPlan(model).reminders.filter { $0.occasion == .anniversary }
    #expect(reminders.map(\.slot) == ["1"])
    #expect(reminders.first.map { (8...10).contains($0.day.days(since: Fixture.asOf)) } == true)
  }

  @Test("Lines are folded at 75 octets between characters, and texts come back as they were")
  func folding() throws {
    for value in HostileTests.values where !value.allSatisfy(\.isWhitespace) {
      var input = HostileTests.model(value).input
      input.assessed.results[0].suspension = nil
      let model = ReportModel(input, wording: SampleReport.wording)
      let text = Fixture.text(try TouchCalendar().bytes(of: model))
      for line in text.components(separatedBy: "\r\n") {
        #expect(line.utf8.count <= 75)
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
      }
      let event = try #require(try CalendarFile(text).events.first)
      #expect(event.keys.count == 10, "\(value.prefix(40))")
      #expect(event["DESCRIPTION"]?.contains(DisplayText.clean(value, limit: 600)) == true)
    }
  }
}

/// An iCalendar file read back: unfolded, its events as names and unescaped values.
struct CalendarFile {
  var events: [[String: String]] = []

  init(_ text: String) throws {
    try #require(text.hasSuffix("\r\n"))
    var open: [String] = []
    var event: [String: String] = [:]
    // Literally: a fold may fall between a letter and the marks on it.
    let unfolded = text.replacingOccurrences(of: "\r\n ", with: "", options: .literal)
    for line in unfolded.components(separatedBy: "\r\n").dropLast() {
      let colon = try #require(line.firstIndex(of: ":"), "\(line)")
      let name = String(line[..<colon])
      let value = String(line[line.index(after: colon)...])
      switch name {
      case "BEGIN":
        open.append(value)
        if value == "VEVENT" { event = [:] }
      case "END":
        try #require(open.popLast() == value)
        if value == "VEVENT" { events.append(event) }
      default:
        try #require(!open.isEmpty)
        if open.last == "VEVENT" {
          try #require(event[name] == nil)
          event[name] = Self.unescaped(value)
        }
      }
    }
    try #require(open.isEmpty)
  }

  private static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
