import Assessment
import Basics
import Intake
import Relationships
import Testing

@Suite("The proposed touch")
struct ProposalTests {
  @Test("It is for today, or for the next business day")
  func businessDay() {
    #expect(judge([Row(200, .call, .ours)]).proposal?.on == today)
    var settings = AssessmentSettings()
    settings.businessDays.holidays = [today, today.adding(1), today.adding(2)]
    // 30 June to 2 July are holidays, the 3rd is a Friday.
    #expect(judge([Row(200, .call, .ours)], settings: settings).proposal?.on == today.adding(3))
    settings.businessDays.holidays.insert(today.adding(3))
    #expect(judge([Row(200, .call, .ours)], settings: settings).proposal?.on == today.adding(6))
  }

  static let table: [(String, RelationshipKind, [Row], TouchProposal.Kind?)] = [
    ("a complaint", .customer, [Row(30, .complaint)], .apology),
    ("a promise", .customer, [Row(30, .email, .ours, .promiseByUs, dueIn: 2)], .apology),
    ("a voicemail", .customer, [Row(30, .voicemail, .theirs)], .call),
    (
      "a mail that asks for a call", .customer,
      [Row(30, .email, .theirs, [.question, .callBack, .wantsCall])], .call
    ),
    ("a mail", .customer, [Row(30, .email, .theirs)], .email),
    ("silent after calls", .customer, [Row(200, .call, .ours)], .visit),
    ("silent after visits", .customer, [Row(200, .visit, .ours)], .call),
    (
      "silent after calls and visits", .customer,
      [Row(220, .call, .ours), Row(200, .visit, .ours)], .email
    ),
    ("shown the door", .customer, [Row(40, .order)], .call),
    ("shown the door, after calls", .customer, [Row(50, .call, .ours), Row(40, .order)], .email),
    ("known only online", .internet, [Row(200, .call, .ours)], .email),
    ("a prospect gone quiet", .prospect, [Row(200, .call, .ours)], .value),
    ("never contacted", .customer, [], .call),
    ("all is well", .customer, [Row(5, .call, .ours), Row(9, .meeting, .ours, .needsReview)], nil),
  ]

  @Test("Chosen by the reason and by what was not used lately", arguments: table)
  func kinds(
    _ what: String, _ kind: RelationshipKind, _ rows: [Row], _ expected: TouchProposal.Kind?
  ) {
    let story = Story("Kiln & Co", kind: kind, rows)
    let result = judge(story, beside: N9NeverContactedTests.longRecord)
    #expect(result.proposal?.kind == expected, "\(what)")
  }

  @Test("Thanks alternate between card and gift")
  func thanks() {
    let business =
      every(100, from: 800, to: 100) { Row($0, .order) }
      + every(30, from: 820, to: 10) { Row($0, .call, .ours) }
      + [Row(50, .meeting, .ours, .needsReview)]
    #expect(judge(business).proposal?.kind == .card)
    #expect(judge(business + [Row(400, .card, .ours)]).proposal?.kind == .gift)
    #expect(
      judge(business + [Row(500, .gift, .ours), Row(400, .card, .ours)]).proposal?.kind == .gift)
  }

  @Test("It addresses somebody by name")
  func name() {
    var story = Story("Kiln & Co", [Row(200, .call, .ours)])
    #expect(judge(story).proposal?.say.arguments.first == .text("Kiln & Co"))
    story.relationship.contactName = "Agnes"
    #expect(judge(story).proposal?.say.arguments.first == .text("Agnes"))
  }
}
