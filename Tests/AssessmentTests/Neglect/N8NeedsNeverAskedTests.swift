import Assessment
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
}
