import Assessment
import Intake
import Testing

@Suite("M8 appreciation and loyalty")
struct M8AppreciationTests {
  static let orders = every(90, from: 760, to: 40) { Row($0, .order, .theirs) }

  static let table: [(String, [Row], Verdict)] = [
    ("a card", [Row(200, .card, .ours)], .for),
    ("a gift", [Row(200, .gift, .ours)], .for),
    ("words of thanks", [Row(200, .call, .ours, .appreciation)], .for),
    ("a membership", [Row(200, .membership)], .for),
    ("a membership that they left", [Row(200, .membership, .theirs, .brokenByThem)], .unknown),
    ("one that was called off", [Row(200, .membership, .theirs, state: .cancelled)], .unknown),
    ("their thanks to us", [Row(200, .email, .theirs, .thanksFromThem)], .unknown),
    ("years of orders, never thanked", orders, .against),
    ("nothing to be thanked for yet", [Row(40, .order)], .unknown),
    ("thanks in a newsletter", [Row(20, .massMail, .ours, .appreciation)], .unknown),
  ]

  @Test("What thanks were given", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m8).verdict == verdict, "\(what)")
  }

  @Test("A young relationship has not been waiting for thanks")
  func young() {
    let story = Story(
      "Mill Lane Dental", since: 500, every(60, from: 480, to: 30) { Row($0, .order, .theirs) })
    #expect(judge(story).mark(.m8).verdict == .unknown)
  }

  @Test("Ten cards in one week are one thanks")
  func atIntervals() {
    let week = judge((30...39).map { Row($0, .card, .ours) }).mark(.m8).points
    let once = judge([Row(30, .card, .ours)]).mark(.m8).points
    let spread = judge(every(120, from: 400, to: 30) { Row($0, .card, .ours) }).mark(.m8).points
    #expect(week == once)
    #expect(spread > once)
  }

  @Test("R8: never thanked is no reproach where thanks are not recorded")
  func notRecorded() {
    #expect(judge(Self.orders, beside: []).mark(.m8).verdict == .unknown)
  }
}
