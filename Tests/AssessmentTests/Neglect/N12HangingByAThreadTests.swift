import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("N12 hanging by a thread")
struct N12HangingByAThreadTests {
  static let gone = Row(40, .email, .theirs, [.personGone, .needsNoAnswer])

  static let table: [(String, [Row], Bool)] = [
    ("a row says that they have left", [gone], true),
    ("a note of ours says it", [Row(40, .note, .ours, .personGone)], true),
    ("a mail came back", [Row(40, .notice, .theirs, .personGone)], true),
    ("we talked with somebody there since", [gone, Row(20, .call, .ours)], false),
    ("somebody there wrote since", [gone, Row(20, .email, .theirs, .needsNoAnswer)], false),
    ("we wrote since", [gone, Row(20, .email, .ours)], true),
    ("an order came since", [gone, Row(20, .order)], true),
    ("nothing says so", [Row(40, .call, .ours)], false),
  ]

  @Test("Who says so, and what shows that somebody is there", arguments: table)
  func rows(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n12) != nil) == isFlagged, "\(what)")
  }

  static func story(_ gone: [Bool], _ rows: [Row] = []) -> Story {
    var story = Story("Harbour Optics", rows)
    story.relationship.contacts = gone.enumerated().map {
      Contact(name: "Person \($0.offset)", gone: $0.element)
    }
    return story
  }

  @Test(
    "The persons of the list decide",
    arguments: [([true], true), ([true, true], true), ([true, false], false), ([false], false)])
  func list(gone: [Bool], isFlagged: Bool) {
    #expect((judge(Self.story(gone)).reason(.n12) != nil) == isFlagged)
  }

  @Test("Whom a row saw leave may be all of the list, and whoever follows is known")
  func followed() {
    var story = Self.story([true], [Self.gone, Row(20, .visit, .ours)])
    #expect(judge(story).reason(.n12) != nil)
    story.relationship.settledDepartures = [RowPosition(file: 1, offset: 0)]
    #expect(judge(story).reason(.n12) == nil)
  }

  @Test("Where all of the list have gone, it is since the last day on which one was in touch")
  func since() throws {
    var story = Self.story([true, true], [Row(20, .call, .ours)])
    story.relationship.contacts[0].lastContact = today.adding(-300)
    story.relationship.contacts[1].lastContact = today.adding(-90)
    #expect(try #require(judge(story).reason(.n12)).since == today.adding(-90))
  }

  @Test("A second person on the list is somebody who is known")
  func second() {
    #expect(judge(Self.story([false], [Self.gone])).reason(.n12) != nil)
    #expect(judge(Self.story([false, false], [Self.gone])).reason(.n12) == nil)
  }

  @Test("No touch is addressed to whom we knew there, but to the firm")
  func addressee() throws {
    var story = Self.story([false], [Row(60, .complaint), Self.gone])
    story.relationship.contactName = "Person 0"
    let result = judge(story)
    #expect(result.proposal?.kind == .apology)
    let say = try #require(result.proposal?.say)
    #expect(say.arguments.first == .text("Harbour Optics"))
  }

  @Test("It reminds, proposes a call, and alone accuses nobody")
  func reminder() {
    let result = judge([Row(50, .call, .ours), Self.gone])
    #expect(!result.isNeglected)
    #expect(result.reasonIDs.first == .n12)
    #expect(result.proposal?.kind == .call)
    #expect(result.proposal?.say.id == .sayWhoFollows)
  }
}
