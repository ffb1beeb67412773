import Assessment
import Basics
import Intake
import Testing

@Suite("Due soon: told before they are late, accusing nobody")
struct DueSoonTests {
  /// The default limit is 90 days: from the 91st on it is N1.
  @Test(
    "N1 comes on the day that was named",
    arguments: [(60, false), (83, false), (84, true), (90, true)])
  func named(ago: Int, isSoon: Bool) {
    let result = judge([Row(ago, .call, .ours)])
    #expect(result.dueOn == today.adding(91 - ago))
    #expect(result.isDueSoon == isSoon)
    #expect(!result.isNeglected)
  }

  @Test("What is late already has no day, and is neglected instead")
  func late() {
    let result = judge([Row(91, .call, .ours)])
    #expect(result.reason(.n1) != nil)
    #expect(result.dueOn == nil && !result.isDueSoon)
  }

  @Test("By their own rhythm: two usual gaps where these are even")
  func ownRhythm() {
    let rows = every(60, from: 720, to: 60) { Row($0, .call, .ours) }
    #expect(judge(rows).dueOn == today.adding(2 * 60 + 1 - 60))
  }

  static let never: [(String, Story)] = [
    ("whom we never touched", Story("A", [Row(20, .order)])),
    ("a vendor", Story("A", kind: .vendor, [Row(88, .call, .ours)])),
    ("a past customer", Story("A", kind: .pastCustomer, [Row(360, .call, .ours)])),
    ("of whom rows were lost", Story("A", unreadable: 1, [Row(88, .call, .ours)])),
  ]

  @Test("Never due", arguments: never)
  func neverDue(_ what: String, _ story: Story) {
    #expect(judge(story).dueOn == nil, "\(what)")
  }

  static let promises: [(String, Row, Int?)] = [
    ("within the week", Row(7, .email, .ours, .promiseByUs, dueIn: 10), 3),
    ("today", Row(3, .email, .ours, .promiseByUs, dueIn: 3), 0),
    ("later", Row(7, .email, .ours, .promiseByUs, dueIn: 20), nil),
    ("with no day of its own", Row(7, .email, .ours, .promiseByUs), nil),
    ("of theirs", Row(7, .email, .theirs, [.promiseByThem, .needsNoAnswer], dueIn: 10), nil),
  ]

  @Test("A promise of ours is due soon by its own day", arguments: promises)
  func promised(_ what: String, _ row: Row, _ ahead: Int?) {
    let result = judge([Row(20, .call, .ours), row])
    #expect(result.promiseDue == ahead.map(today.adding), "\(what)")
    #expect(result.isDueSoon == (ahead != nil) && result.soonOn == result.promiseDue, "\(what)")
    #expect(!result.isNeglected)
  }

  @Test("What was promised for a day to come is on record, though nothing shows it kept")
  func pending() {
    let mark = judge([Row(7, .email, .ours, .promiseByUs, dueIn: 10)]).mark(.m2)
    #expect(mark.verdict == .unknown && mark.why.id == .m2Pending && mark.evidence.count == 1)
  }

  @Test("Who is seen before, who is put off and who is neglected otherwise is not due soon")
  func notSoon() {
    let call = Row(88, .call, .ours)
    #expect(judge([call]).isDueSoon)
    #expect(!judge([call, Row(-2, .visit, .ours, state: .planned)]).isDueSoon)
    #expect(!judge([call, Row(30, .complaint)]).isDueSoon)
    var settings = AssessmentSettings()
    settings.snoozes["Harbour Optics"] = .init(until: today.adding(30))
    #expect(!judge([call], settings: settings).isDueSoon)
  }
}
