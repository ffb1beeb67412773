import Assessment
import Intake
import Testing

@Suite("M5 needs reviews")
struct M5NeedsReviewsTests {
  static let table: [(String, [Row], Verdict)] = [
    ("one review", [Row(100, .meeting, .ours, .needsReview)], .for),
    (
      "a review beside talk of order size",
      [
        Row(100, .meeting, .ours, .needsReview), Row(60, .call, .ours, .orderSizeTalk),
        Row(30, .call, .ours, .orderSizeTalk),
      ], .for
    ),
    (
      "only how big the next order is",
      [Row(60, .call, .ours, .orderSizeTalk), Row(30, .call, .ours, .orderSizeTalk)], .against
    ),
    ("order size, once", [Row(60, .call, .ours, .orderSizeTalk)], .unknown),
    ("calls without it", [Row(60, .call, .ours)], .unknown),
    (
      "a round of meetings, of what is not written",
      every(180, from: 750, to: 30) { Row($0, .meeting, .ours) }, .for
    ),
    ("meetings in one busy month", (1...6).map { Row($0 * 5, .meeting, .ours) }, .unknown),
    (
      "a review that is planned", [Row(-9, .meeting, .ours, .needsReview, state: .planned)],
      .unknown
    ),
  ]

  @Test("What we confer about", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m5).verdict == verdict, "\(what)")
  }

  @Test("R4: a round that is held again and again takes two, one review does not")
  func twoWay() {
    let rounds = every(180, from: 750, to: 30) { Row($0, .meeting, .ours, .needsReview) }
    #expect(judge(rounds).mark(.m5).isTwoWay)
    #expect(!judge([rounds[0]]).mark(.m5).isTwoWay)
    #expect(!judge(Story("Prospect", kind: .prospect, rounds)).mark(.m5).isTwoWay)
    #expect(!judge(rounds.map { Row($0.ago, .call, .ours, .needsReview) }).mark(.m5).isTwoWay)
    #expect(!judge(rounds.map { Row($0.ago, .email, .ours, .needsReview) }).mark(.m5).isTwoWay)
  }

  @Test("Regularly is worth more than once")
  func regularly() {
    let once = judge([Row(30, .meeting, .ours, .needsReview)]).mark(.m5).points
    let often = judge(every(180, from: 750, to: 30) { Row($0, .meeting, .ours, .needsReview) })
      .mark(.m5).points
    #expect(often > once)
  }
}
