import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("A plan or a snooze suspends the flag, and does not erase it")
struct SuspensionTests {
  static let silent = every(28, from: 700, to: 84) { Row($0, .call, .ours) }

  static let plans: [(String, Row, Bool)] = [
    ("a booked visit", Row(-6, .visit, .ours, state: .planned), true),
    ("a visit today", Row(0, .visit, .ours, state: .planned), true),
    ("a visit of nobody knows whom", Row(-6, .meeting, .unknown, state: .planned), true),
    ("a to-do with a date ahead", Row(3, .task, .ours, state: .open, dueIn: 9), true),
    ("ninety days ahead", Row(-90, .visit, .ours, state: .planned), true),
    ("further than that", Row(-91, .visit, .ours, state: .planned), false),
    ("a visit that was to be and never was", Row(6, .visit, .ours, state: .planned), false),
    ("a visit called off", Row(-6, .visit, .ours, state: .cancelled), false),
    ("a planned newsletter", Row(-6, .massMail, .ours, state: .planned), false),
    ("a planned order of theirs", Row(-6, .order, .theirs, state: .planned), false),
    ("a date typed wrong", Row(-1200, .visit, .ours, state: .planned), false),
  ]

  @Test("Which plan suspends", arguments: plans)
  func plan(_ what: String, _ row: Row, _ isSuspended: Bool) {
    let result = judge(Self.silent + [row])
    #expect((result.suspension != nil) == isSuspended, "\(what)")
    #expect(result.isNeglected == !isSuspended)
    #expect(result.reason(.n1) != nil)
    if isSuspended {
      #expect(result.suspension?.by == .plan)
      #expect(result.suspension?.evidence != nil)
      #expect(result.proposal == nil)
    }
  }

  @Test("The nearest plan is named")
  func nearest() {
    let result = judge(
      Self.silent + [
        Row(-30, .visit, .ours, state: .planned), Row(-4, .call, .ours, state: .planned),
      ])
    #expect(result.suspension?.until == today.adding(4))
  }

  @Test("A slow rhythm may be kept by a plan as slow")
  func slowRhythm() {
    let rows = every(200, from: 1500, to: 700) { Row($0, .visit, .ours) }
    #expect(judge(rows + [Row(-150, .visit, .ours, state: .planned)]).suspension != nil)
  }

  @Test("A snooze holds to its last day", arguments: [(0, true), (-1, false), (9, true)])
  func snooze(until: Int, isSuspended: Bool) {
    var settings = AssessmentSettings()
    settings.snoozes["Harbour Optics"] = .init(until: today.adding(until), reason: "on leave")
    let result = judge(Self.silent, settings: settings)
    #expect((result.suspension?.by == .snooze) == isSuspended)
    #expect(result.isNeglected == !isSuspended)
  }

  static let wishes: [(String, WaitingWish, [Row], Bool)] = [
    ("a wish of last week", wish(until: 30, told: 7), [], true),
    ("one whose day is today", wish(until: 0, told: 30), [], false),
    ("one told after the day that is judged", wish(until: 30, told: -2), [], false),
    ("one before they wrote again", wish(until: 30, told: 20), [Row(9, .email, .theirs)], false),
    ("one before our newsletter", wish(until: 30, told: 20), [Row(9, .massMail, .ours)], true),
    (
      "one beside an open complaint", wish(until: 30, told: 20),
      [Row(60, .email, .theirs, .complaint)], false
    ),
  ]

  private static func wish(until: Int, told: Int) -> WaitingWish {
    WaitingWish(
      until: today.adding(until), day: today.adding(-told),
      position: RowPosition(file: 0, offset: 99), line: 5)
  }

  @Test("R13: Which wish to hear nothing of us suspends", arguments: wishes)
  func wish(_ what: String, _ wish: WaitingWish, _ rows: [Row], _ isSuspended: Bool) {
    var story = Story("Harbour Optics", Self.silent + rows)
    story.relationship.wait = wish
    let result = judge(story)
    #expect((result.suspension?.by == .wish) == isSuspended, "\(what)")
    #expect(result.isNeglected == !isSuspended, "\(what)")
    if isSuspended {
      #expect(result.suspension?.until == wish.until)
      #expect(result.suspension?.evidence?.line == 5)
    }
  }

  @Test("Nothing is suspended where nothing is flagged")
  func nothingFlagged() {
    let rows = [Row(5, .call, .ours), Row(-6, .visit, .ours, state: .planned)]
    #expect(judge(rows).suspension == nil)
  }

  @Test("A plan is no contact")
  func noContact() {
    let result = judge(
      [Row(-6, .visit, .ours, state: .planned)], beside: N9NeverContactedTests.longRecord)
    #expect(result.lastContact == nil)
    #expect(result.isNeverContacted)
    #expect(result.reason(.n9) != nil)
    #expect(!result.isNeglected)
  }
}
