import Assessment
import Intake
import Testing

@Suite("N7 never thanked")
struct N7NeverThankedTests {
  static let business =
    every(100, from: 800, to: 100) { Row($0, .order) }
    + every(30, from: 820, to: 10) { Row($0, .call, .ours) }

  @Test("Thanks are due once a year", arguments: [(365, false), (366, true)])
  func limit(ago: Int, isFlagged: Bool) {
    let reason = judge(Self.business + [Row(ago, .card, .ours)]).reason(.n7)
    #expect((reason != nil) == isFlagged)
    if let reason { #expect(reason.evidence.count == 1) }
  }

  @Test(
    "R8: nobody is blamed for the years before the export begins",
    arguments: [(340, false), (370, true)])
  func beforeTheExport(records: Int, isFlagged: Bool) {
    let story = Story("Old", since: 4000, Self.business.filter { $0.ago <= records - 5 })
    let result = judge(story, beside: [.witness, Story("First", [Row(records, .call, .ours)])])
    #expect((result.reason(.n7) != nil) == isFlagged)
    if isFlagged { #expect(result.reason(.n7)?.days == records) }
  }

  @Test("It reminds, and accuses nobody")
  func reminder() {
    let result = judge(Self.business)
    #expect(result.reasonIDs.contains(.n7))
    #expect(!result.isNeglected)
    #expect(result.severity > 0)
    #expect(result.proposal != nil)
  }

  @Test("Not before a year, and only where it was earned")
  func earned() {
    let young = Story("Young", since: 300, every(50, from: 290, to: 40) { Row($0, .order) })
    #expect(judge(young).reason(.n7) == nil)
    #expect(judge([Row(900, .order), Row(10, .call, .ours)]).reason(.n7) == nil)
    #expect(judge([Row(400, .referral), Row(10, .call, .ours)]).reason(.n7) != nil)
  }

  @Test("That they are a member is no thanks of ours")
  func membership() {
    #expect(judge(Self.business + [Row(100, .membership)]).reason(.n7) != nil)
  }

  @Test("R8: not where thanks are not recorded")
  func notRecorded() {
    let assessed = assess(ledger([Story("Plain", Self.business)]))
    #expect(assessed.results[0].reason(.n7) == nil)
    #expect(assessed.notRecordedReasons.contains(.n7))
  }

  static let referrals: [(String, [Row], Bool)] = [
    ("a referral without a word", [Row(60, .referral)], true),
    ("a referral of this month", [Row(20, .referral)], false),
    ("thanked for", [Row(60, .referral), Row(50, .email, .ours, .appreciation)], false),
    ("thanked on the day", [Row(60, .referral), Row(60, .call, .ours, .appreciation)], false),
    (
      "the earlier ones thanked for, the last not",
      [Row(200, .referral), Row(190, .card, .ours), Row(60, .referral)], true
    ),
    ("talks about other things", [Row(60, .referral), Row(50, .call, .ours)], true),
  ]

  @Test("Who refers others to us is owed thanks for each, within a month", arguments: referrals)
  func referral(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    let story = Story("Guide", kind: .referralSource, rows)
    #expect((judge(story).reason(.n7) != nil) == isFlagged, "\(what)")
  }
}
