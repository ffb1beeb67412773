import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("N9 never contacted")
struct N9NeverContactedTests {
  /// The record reaches back for more than a year.
  static let longRecord = [Story.witness, Story("First", [Row(400, .call, .ours)])]

  @Test("Not before thirty days on the list", arguments: [(30, false), (31, true)])
  func limit(ago: Int, isFlagged: Bool) {
    let result = judge(Story("Listed", since: ago, []), beside: Self.longRecord)
    #expect((result.reason(.n9) != nil) == isFlagged)
    #expect(result.isNeglected == isFlagged)
    #expect(result.isNeverContacted)
    #expect(result.reason(.n1) == nil)
  }

  @Test("A list without dates counts as old enough, from where the export begins")
  func undated() {
    let reason = judge(Story("Undated", since: nil, []), beside: Self.longRecord).reason(.n9)
    #expect(reason?.since == today.adding(-400))
    #expect(reason?.why.id == .n9Undated)
  }

  @Test(
    "R8: nobody is accused by a record that does not reach back as far as the limit",
    arguments: [nil, 31, 4000])
  func shortRecord(since: Int?) {
    let result = judge(Story("Listed", since: since, []))
    #expect(result.reason(.n9) == nil && result.isNeverContacted)
  }

  @Test("R8: what was before the export begins is not counted", arguments: [4000, 31, 21, 20])
  func beforeTheExport(ago: Int) {
    let first = Story("First", [Row(21, .call, .ours)])
    var settings = AssessmentSettings()
    settings.neglect.listedDays = 10
    let result = judge(
      Story("Listed", since: ago, []), beside: [first],
      settings: settings)
    let reason = result.reason(.n9)
    #expect(reason?.days == min(ago, 21))
    #expect(reason?.why.id == (ago > 21 ? .n9ListedBefore : .n9Listed))
    #expect(result.proposal?.say.id == (ago > 365 ? .sayCall : .sayIntroduce))
  }

  static let contacts: [(String, [Row], Bool)] = [
    ("newsletters are no contact", [Row(90, .massMail, .ours)], true),
    ("likes are no contact", [Row(90, .social, .theirs)], true),
    ("notices are no contact", [Row(90, .notice, .ours)], true),
    ("a to-do is no contact", [Row(90, .task, .ours, state: .done)], true),
    ("a cancelled visit is no contact", [Row(90, .visit, .ours, state: .cancelled)], true),
    ("a ring in vain is no contact", [Row(90, .call, .ours, .notReached)], true),
    ("their ring that we missed is", [Row(900, .call, .theirs, .notReached)], false),
    ("an order is contact", [Row(900, .order)], false),
    ("their mail is contact", [Row(900, .email, .theirs)], false),
    ("our call is contact", [Row(900, .call, .ours)], false),
    ("a row of unknown kind is contact", [Row(900, .other)], false),
  ]

  @Test("What a contact is", arguments: contacts)
  func contact(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    let result = judge(rows, beside: Self.longRecord)
    #expect((result.reason(.n9) != nil) == isFlagged, "\(what)")
    #expect(result.isNeverContacted == isFlagged)
  }

  @Test("Whom we have just rung in vain is not forgotten, though never reached")
  func justTried() {
    let result = judge([Row(9, .call, .ours, .notReached)])
    #expect(result.reason(.n9) == nil)
    #expect(result.isNeverContacted)
  }

  @Test("A row of an impossible day was a contact some time", arguments: [0, 1])
  func misdated(newsletters: Int) {
    var story = Story(
      "Misdated", since: nil, newsletters == 0 ? [] : [Row(90, .massMail, .ours)])
    story.relationship.misdatedRows = 1
    let result = judge(story)
    #expect(result.isUnknown)
    #expect(result.reasons.isEmpty)
    #expect(!result.isNeverContacted)
  }

  @Test("A misdated row beside contacts hides no silence")
  func misdatedAmongOthers() {
    var story = Story("Silent", since: nil, [Row(900, .call, .ours)])
    story.relationship.misdatedRows = 1
    let result = judge(story)
    #expect(!result.isUnknown)
    #expect(result.reason(.n1) != nil)
  }

  @Test("InterpretedTouch from a day before all rows, an undated list has not been there for long")
  func allToCome() {
    let listed = Story("Listed", since: nil, [])
    let other = Story("Other", since: nil, [Row(-20, .order)])
    #expect(judge(listed, beside: [other]).reason(.n9) == nil)
    #expect(judge(listed, beside: []).reason(.n9)?.why.id == .n9NoDates)
  }

  @Test("Unreadable rows: they may have been the contact")
  func unknown() {
    let result = judge(Story("Half Read", unreadable: 2, []))
    #expect(result.reason(.n9) == nil)
    #expect(!result.isNeverContacted)
    #expect(!result.isNeglected)
  }
}
