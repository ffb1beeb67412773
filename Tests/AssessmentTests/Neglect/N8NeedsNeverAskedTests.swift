import Assessment
import Basics
import Intake
import Testing

@Suite("N8 needs never asked")
struct N8NeedsNeverAskedTests {
  static let calls = every(30, from: 820, to: 10) { Row($0, .call, .ours) }

  @Test("Needs are asked once a year", arguments: [(365, false), (366, true)])
  func limit(ago: Int, isFlagged: Bool) {
    let reason = judge(Self.calls + [Row(ago, .meeting, .ours, .needsReview)]).reason(.n8)
    #expect((reason != nil) == isFlagged)
    if let reason { #expect(reason.since == today.adding(-366)) }
  }

  @Test(
    "R8: nobody is blamed for the years before the export begins",
    arguments: [(340, false), (370, true)])
  func beforeTheExport(records: Int, isFlagged: Bool) {
    let story = Story("Old", since: 4000, Self.calls.filter { $0.ago <= records - 5 })
    let result = judge(story, beside: [.witness, Story("First", [Row(records, .call, .ours)])])
    #expect((result.reason(.n8) != nil) == isFlagged)
    if isFlagged { #expect(result.reason(.n8)?.days == records) }
  }

  @Test("It reminds, and proposes a review")
  func reminder() {
    let result = judge(Self.calls)
    #expect(result.reasonIDs == [.n8])
    #expect(!result.isNeglected)
    #expect(result.proposal?.kind == .review)
  }

  @Test("Not for the young, the dormant, prospects and vendors")
  func notForAll() {
    #expect(judge(Story("Young", since: 200, [Row(100, .call, .ours)])).reason(.n8) == nil)
    #expect(judge([Row(800, .call, .ours)]).reason(.n8) == nil)
    for kind in [RelationshipKind.prospect, .vendor, .peer, .referralSource] {
      #expect(judge(Story("Other", kind: kind, Self.calls)).reason(.n8) == nil)
    }
  }

  @Test(
    "A round of talks that is held again and again asks for them, whatever was written down (M5)",
    arguments: [
      ([740, 375, 10], false), ([740, 375], true), ([790, 760, 740, 375], true),
      ([1100, 740, 370], true),
    ])
  func rounds(talks: [Int], isFlagged: Bool) {
    for kind in [TouchKind.meeting, .conversation] {
      let rows = Self.calls + talks.map { Row($0, kind, .ours) }
      #expect((judge(rows).reason(.n8) != nil) == isFlagged, "\(kind)")
    }
  }

  @Test("A strategic partner is asked twice a year", arguments: [(183, false), (184, true)])
  func strategic(ago: Int, isFlagged: Bool) {
    let rows = [Row(ago, .meeting, .ours, .needsReview), Row(20, .call, .ours)]
    let partner = judge(Story("Ally", kind: .strategicPartner, rows))
    #expect((partner.reason(.n8) != nil) == isFlagged)
    #expect(judge(Story("Buyer", rows)).reason(.n8) == nil)
  }
}
