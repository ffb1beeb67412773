import Assessment
import Intake
import Testing

@Suite("M4 help, both ways")
struct M4HelpTests {
  static let table: [(String, [Row], Verdict, Bool)] = [
    ("their advice", [Row(100, .call, .theirs, .helpByThem)], .for, true),
    ("a referral", [Row(100, .referral, .theirs)], .for, true),
    ("a testimonial", [Row(100, .testimonial, .theirs)], .for, true),
    (
      "help both ways", [Row(100, .call, .theirs, .helpByThem), Row(50, .call, .ours, .helpByUs)],
      .for, true
    ),
    ("our help alone flows one way", [Row(50, .call, .ours, .helpByUs)], .for, false),
    ("nothing", [Row(50, .call, .ours)], .unknown, false),
    ("help of four years ago", [Row(1470, .referral, .theirs)], .unknown, false),
  ]

  @Test("Who helped whom", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict, _ isTwoWay: Bool) {
    let mark = judge(rows).mark(.m4)
    #expect(mark.verdict == verdict, "\(what)")
    #expect(mark.isTwoWay == isTwoWay, "\(what)")
  }

  @Test("Theirs and ours together are worth most, ours alone least")
  func strength() {
    let theirs = judge([Row(100, .referral, .theirs)]).mark(.m4).points
    let both = judge([Row(100, .referral, .theirs), Row(99, .call, .ours, .helpByUs)]).mark(.m4)
      .points
    let ours = judge([Row(100, .call, .ours, .helpByUs)]).mark(.m4).points
    #expect(both > theirs)
    #expect(theirs > ours)
  }
}
