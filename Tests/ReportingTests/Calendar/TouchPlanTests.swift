import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Reporting

@Suite("The days of the proposed touches")
struct TouchPlanTests {
  /// `count` neglected relationships of each owner, the later the more severe.
  static func input(_ owners: [String?], count: Int) -> ReportInput {
    var relationships: [Relationship] = []
    var results: [RelationshipAssessment] = []
    for owner in owners {
      for number in 0..<count {
        let index = relationships.count
        var relationship = Relationship(id: "R\(index)", name: "R\(index)")
        relationship.owner = owner
        relationships.append(relationship)
        results.append(
          Fixture.result(index) {
            $0.isNeglected = true
            $0.severity = Double(number)
            $0.proposal = TouchProposal(
              kind: .call, on: Fixture.asOf, why: Fixture.say("Why."),
              say: Fixture.say("Say."))
          })
      }
    }
    return Fixture.input(relationships, results)
  }

  static func days(_ model: ReportModel) -> [String] {
    model.members.compactMap { model.input.assessed.results[$0].proposal?.on.description }
  }

  @Test("Five a working day for each owner, the most severe first, none on a weekend or holiday")
  func spread() throws {
    var input = Self.input(["Ann", nil], count: 12)
    // 30 June 2026, the day judged, is a Tuesday.
    input.businessDays.holidays = [try #require(Day(iso: "2026-07-02"))]
    let expected =
      ["2026-07-03", "2026-07-03"] + Array(repeating: "2026-07-01", count: 5)
      + Array(repeating: "2026-06-30", count: 5)
    #expect(Self.days(ReportModel(input)) == expected + expected)
  }

  @Test("An owner's own report and a second planning name the same days")
  func same() throws {
    let model = ReportModel(Self.input(["Ann", "Bo"], count: 12))
    #expect(Self.days(ReportModel(model.input)) == Self.days(model))
    let own = Reporting.ownerReports(model)
    #expect(own.count == 2)
    #expect(own.flatMap { Self.days($0.model) } == Self.days(model))
  }

  @Test("A later day that was proposed is kept, and so is that of the suspended")
  func kept() {
    var input = Self.input(["Ann"], count: 7)
    let late = Fixture.asOf.adding(20)
    input.assessed.results[6].proposal?.on = late
    input.assessed.results[5].suspension = Suspension(until: late, by: .snooze)
    let days = Self.days(ReportModel(input))
    #expect(days[6] == late.description)
    #expect(days[5] == "2026-06-30")
    #expect(days[0] == "2026-07-01")
  }

  @Test("The calendar holds four weeks of touches; the rest is planned anew before its day comes")
  func horizon() throws {
    let model = ReportModel(Self.input(["Ann"], count: 300))
    let events = try TouchCalendarTests.calendar(model).events
    // Twenty working days from 30 June to 27 July 2026, and the one after them.
    #expect(events.count == 105)
    #expect(events.last?["DTSTART;VALUE=DATE"] == "20260728")
  }

  @Test(
    "Cards and gifts are for the strongest partnerships of each owner, and the calendar says so")
  func appreciation() throws {
    var input = Self.input(["Ann"], count: ReminderPlan.appreciatedLimit + 1)
    for index in input.assessed.results.indices {
      input.assessed.results[index].proposal = nil
      input.assessed.results[index].relationshipClass = .partnership
      input.assessed.results[index].score = Double(index)
    }
    func appreciated(_ input: ReportInput) -> Set<Int> {
      Set(ReminderPlan(ReportModel(input)).reminders.map(\.index))
    }
    #expect(appreciated(input) == Set(1...ReminderPlan.appreciatedLimit))
    let text = Fixture.text(try TouchCalendar().bytes(of: ReportModel(input)))
      .split(separator: "\r\n ").joined()
    #expect(text.contains("planned for the 250 strongest partnerships of each owner"))
    input.ledger = Fixture.input([], []).ledger
    input.assessed.results = []
    #expect(
      !Fixture.text(try TouchCalendar().bytes(of: ReportModel(input))).contains("strongest"))
  }

  @Test("The calendar of a large base holds 500 reminders, the touches before cards, and says so")
  func calendarLimit() throws {
    var input = Self.input(["Ann", "Bo", "Cy", "Di"], count: ReminderPlan.appreciatedLimit)
    for index in input.assessed.results.indices {
      input.assessed.results[index].relationshipClass = .partnership
    }
    let all = ReminderPlan(ReportModel(input)).reminders
    let touches = all.filter { $0.occasion == .touch }
    let fitting = ReminderPlan.fitting(all)
    #expect(all.count > ReminderPlan.calendarLimit && !touches.isEmpty)
    #expect(fitting.count == ReminderPlan.calendarLimit)
    #expect(Set(fitting).isSuperset(of: touches))
    #expect(fitting != Array(all.prefix(ReminderPlan.calendarLimit)))
    #expect(fitting.map(\.day) == fitting.map(\.day).sorted())
    let text = Fixture.text(try TouchCalendar().bytes(of: ReportModel(input)))
      .split(separator: "\r\n ").joined()
    #expect(text.contains("holds \(ReminderPlan.calendarLimit) reminders"))
  }

  @Test(
    "Gifts stay within the budget, the strongest partnerships first; a card takes their place",
    arguments: [(0, 5), (45, 3), (14, 0)])
  func giftBudget(budget: Int, gifts: Int) throws {
    var input = Self.input(["Ann"], count: 5)
    for index in input.assessed.results.indices {
      input.assessed.results[index].proposal = nil
      input.assessed.results[index].relationshipClass = .partnership
      input.assessed.results[index].score = Double(50 + index)
    }
    let signs = ReminderPlan(ReportModel(input)).reminders.count
    input.appreciation.giftBudget = Double(budget)
    let reminders = ReminderPlan(ReportModel(input)).reminders
    let gifted = Set(reminders.filter { $0.occasion == .gift }.map(\.index))
    #expect(gifted == Set((5 - gifts)..<5) && reminders.count == signs)
  }
}
