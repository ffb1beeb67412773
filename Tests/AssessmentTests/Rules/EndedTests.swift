import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("An end is an end, and a wish is kept (R13)")
struct EndedTests {
  private static let silent = every(30, from: 400, to: 150) { Row($0, .call, .ours) }

  private static func ended(
    _ how: Ending.How, since: Int? = nil, _ rows: [Row] = silent
  ) -> RelationshipAssessment {
    var story = Story("E", rows)
    story.relationship.ending = Ending(
      how, since: since.map { today.adding(-$0) }, position: RowPosition(file: 1, offset: 40),
      line: 5)
    return judge(story)
  }

  private static func told(_ ends: [EndReading], _ rows: [Row] = silent) -> RelationshipAssessment {
    var story = Story("E", rows)
    story.relationship.endReadings = ends
    return judge(story)
  }

  private static func end(
    _ how: Ending.How?, _ certainty: EndReading.Certainty, ago: Int, since: Int? = nil,
    line: UInt32 = 5
  ) -> EndReading {
    EndReading(
      how, certainty, since: since.map { today.adding(-$0) }, day: today.adding(-ago),
      position: RowPosition(file: 1, offset: Int(line)), line: line)
  }

  @Test("What a row surely tells is an end, of several the gravest, on the day that is told")
  func toldByRows() throws {
    let ended = try #require(
      Self.told([
        Self.end(.closed, .sure, ago: 140), Self.end(.insolvent, .sure, ago: 130, line: 6),
        Self.end(.insolvent, .sure, ago: 120, since: 135, line: 7),
      ]).ended)
    #expect(ended.how == .insolvent && ended.since == today.adding(-135))
    #expect(ended.evidence.map(\.line) == [7, 6])
  }

  @Test("Up to the day for which an end is announced a visit is no sign that it goes on")
  func announced() {
    let visits = Self.silent + [Row(60, .visit, .ours)]
    var end = Self.end(.closed, .sure, ago: 140)
    #expect(Self.told([end], visits).ended == nil)
    end.announced = today.adding(-50)
    #expect(Self.told([end], visits).ended?.how == .closed)
    #expect(Self.told([end], visits + [Row(10, .visit, .ours)]).ended == nil)
  }

  @Test("What is likely stands where the list calls them a former customer")
  func listedAsPast() {
    var story = Story("E", Self.silent)
    story.relationship.endReadings = [Self.end(.closed, .likely, ago: 140)]
    story.relationship.kind = .pastCustomer
    #expect(judge(story).ended == nil)
    story.relationship.kindGround = .type
    #expect(judge(story).ended?.how == .closed)
  }

  @Test("What is likely is asked about, and our silence accuses nobody meanwhile (R14)")
  func asked() throws {
    #expect(judge(Story("E", Self.silent)).isNeglected)
    let result = Self.told([Self.end(.deceased, .likely, ago: 140)])
    #expect(result.ended == nil && !result.isNeglected && !result.isDrifting)
    #expect(result.proposal == nil)
    #expect(result.looseEnds.map(\.id) == [.end])
    #expect(result.looseEnds.first?.why == Remark(.mayHaveEnded, .day(today.adding(-140))))
    let owed = Self.told(
      [Self.end(.deceased, .likely, ago: 140)],
      Self.silent.filter { $0.ago > 140 } + [Row(145, .email, .theirs, [.question])])
    #expect(owed.reasons.map(\.id).contains(.n2))
  }

  @Test("Another row that goes with it makes an end of what is likely")
  func borneOut() {
    let card = Self.end(nil, .sign, ago: 130, line: 9)
    #expect(Self.told([Self.end(.deceased, .likely, ago: 140), card]).ended?.how == .deceased)
    #expect(Self.told([card]).ended == nil && Self.told([card]).looseEnds.isEmpty)
  }

  @Test("Any word of theirs afterwards contradicts what is likely")
  func contradicted() {
    let result = Self.told(
      [Self.end(.deceased, .likely, ago: 140)], Self.silent + [Row(100, .email, .theirs)])
    #expect(result.ended == nil && result.looseEnds.isEmpty)
  }

  @Test(
    "Nobody whose relationship has ended is neglected, drifting or to be touched",
    arguments: Ending.How.allCases)
  func isAccusedOfNothing(how: Ending.How) throws {
    let letters = Self.silent + [Row(140, .email, .theirs, [.question])]
    #expect(judge(Story("A", letters)).isNeglected)
    let result = Self.ended(how, since: 200, letters)
    #expect(!result.isNeglected && !result.isDrifting && !result.isNeverContacted)
    #expect(result.reasons.isEmpty && result.proposal == nil && result.severity == 0)
    let ended = try #require(result.ended)
    #expect(ended.how == how && ended.since == today.adding(-200))
    #expect(ended.evidence.map(\.line) == [5])
  }

  @Test("Without a day it holds all the same, and without a row too")
  func withoutDay() {
    #expect(Self.ended(.deceased).ended?.since == nil)
    #expect(Self.ended(.deceased, []).ended != nil)
    #expect(!Self.ended(.deceased, []).isNeverContacted)
  }

  @Test(
    "An order or a meeting after it shows that it was none; a letter does not",
    arguments: [
      (Row(100, .order, .theirs), false), (Row(100, .visit, .both), false),
      (Row(100, .email, .theirs), true), (Row(300, .order, .theirs), true),
      (Row(100, .delivery, .ours), true), (Row(100, .visit, .ours, .notReached), true),
      (Row(100, .order, .theirs, state: .cancelled), true),
    ])
  func contact(row: Row, isEnded: Bool) {
    let result = Self.ended(.closed, since: 200, Self.silent + [row])
    #expect((result.ended != nil) == isEnded)
  }

  @Test(
    "Where a row alone tells the end, a talk a month later shows that it was none",
    arguments: [(100, false), (190, true)])
  func talk(ago: Int, isEnded: Bool) {
    let rows = Self.silent.filter { $0.ago >= 200 } + [Row(ago, .call, .ours)]
    #expect((Self.told([Self.end(.closed, .sure, ago: 200)], rows).ended != nil) == isEnded)
    #expect(Self.ended(.closed, since: 200, rows).ended != nil)
  }

  @Test(
    "A visit within the month is a farewell, an order is none",
    arguments: [
      (Row(180, .visit, .ours), true), (Row(100, .visit, .ours), false),
      (Row(180, .order, .theirs), false),
    ])
  func farewell(row: Row, isEnded: Bool) {
    let rows = Self.silent.filter { $0.ago >= 200 } + [row]
    #expect((Self.told([Self.end(.deceased, .sure, ago: 200)], rows).ended != nil) == isEnded)
  }

  static let afterAWish: [(String, [Row], Bool)] = [
    ("our calls", [], true), ("our visit", [Row(100, .visit, .ours)], true),
    ("a mail of theirs", [Row(100, .email, .theirs, .question)], true),
    ("a call of theirs", [Row(100, .call, .theirs, .reached)], false),
    ("an order of theirs", [Row(100, .order, .theirs)], false),
    ("what we deliver", [Row(100, .delivery, .ours)], true),
    ("their visit", [Row(100, .visit, .theirs)], false),
    ("their complaint of our calling", [Row(100, .call, .theirs, [.reached, .complaint])], true),
  ]

  @Test(
    "A wish to be left alone is revoked by what they begin of their own accord alone (R13)",
    arguments: afterAWish)
  func wish(_ what: String, _ rows: [Row], _ isEnded: Bool) {
    let rows = Self.silent + rows
    #expect((Self.ended(.doNotContact, since: 200, rows).ended != nil) == isEnded, "\(what)")
    let told = Self.told([Self.end(.doNotContact, .sure, ago: 200)], rows)
    #expect((told.ended != nil) == isEnded, "\(what), told by a row")
  }

  @Test("A past customer is reminded of after a year, with help or a card, and accused of nothing")
  func past() {
    let story = Story("P", kind: .pastCustomer, Self.silent)
    let quiet = judge(story)
    #expect(!quiet.isNeglected && !quiet.isDrifting && quiet.proposal == nil)
    let old = judge(Story("P", kind: .pastCustomer, [Row(400, .call, .ours)]))
    #expect(!old.isNeglected && old.reasons.map(\.id) == [.n1])
    #expect(old.reasons.map(\.weight) == [.reminder] && old.reasons.map(\.limit) == [365])
    #expect([.help, .card].contains(old.proposal?.kind))
  }

  @Test("Their question and our promise are owed to a past customer as well")
  func owed() {
    let asked = judge(Story("P", kind: .pastCustomer, [Row(20, .email, .theirs, [.question])]))
    #expect(asked.reasons.map(\.id) == [.n2] && asked.isNeglected)
    // The answer is owed, and no reminder of a year's silence besides.
    let late = judge(
      Story(
        "P", kind: .pastCustomer, [Row(700, .call, .ours), Row(20, .email, .theirs, [.question])]))
    #expect(late.reasons.map(\.id) == [.n2])
  }

  @Test(
    "A wish binds what is proposed",
    arguments: [
      (Wishes.noCalls, [TouchProposal.Kind.email]), (.mailOnly, [.email]),
      (.noMail, [.call, .visit]), ([.noCalls, .noMail], [.card]),
    ] as [(Wishes, [TouchProposal.Kind])])
  func wish(wishes: Wishes, kinds: [TouchProposal.Kind]) throws {
    var story = Story("W", Self.silent + [Row(160, .email, .ours)])
    story.relationship.wishes = wishes
    let kind = try #require(judge(story).proposal?.kind)
    #expect(kinds.contains(kind))
  }
}
