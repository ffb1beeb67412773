import Assessment
import Intake
import Testing

@Suite("M9 balance and standing")
struct M9BalanceTests {
  static let ours = every(60, from: 700, to: 40) { Row($0, .call, .ours) }
  static let theirs = every(150, from: 650, to: 20) { Row($0, .call, .theirs) }

  static let table: [(String, [Row], Verdict)] = [
    ("both start", ours + theirs, .for),
    ("we always start", ours, .against),
    (
      "we always come, and they open the door",
      every(60, from: 700, to: 40) { Row($0, .visit, .ours) }, .unknown
    ),
    (
      "they sent us somebody, and came in once",
      ours + [Row(300, .referral, .theirs), Row(200, .note, .theirs)], .for
    ),
    ("they always start", theirs + [Row(10, .call, .theirs)], .against),
    ("they started once", ours + [Row(30, .email, .theirs, .question)], .unknown),
    (
      "orders are nobody's initiative",
      ours + every(20, from: 600, to: 20) { Row($0, .order, .theirs) }, .against
    ),
    (
      "complaints are no sign of balance",
      ours + every(100, from: 600, to: 20) { Row($0, .complaint, .theirs) }, .against
    ),
    (
      "both once started, of late they alone (N10)",
      every(60, from: 700, to: 400) { Row($0, .call, .ours) }
        + every(50, from: 350, to: 20) { Row($0, .call, .theirs) }, .against
    ),
    ("a few calls of ours", [Row(90, .call, .ours), Row(30, .call, .ours)], .unknown),
    ("nothing", [], .unknown),
  ]

  @Test("Who starts", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m9).verdict == verdict, "\(what)")
  }

  @Test("Trust is not built overnight")
  func tooNew() {
    let rows = [10, 20, 30, 40].flatMap { [Row($0, .call, .ours), Row($0 + 5, .call, .theirs)] }
    let mark = judge(Story("Newcomer", since: 50, rows)).mark(.m9)
    #expect(mark.verdict == .unknown)
    #expect(mark.why.id == .m9TooNew)
  }

  @Test("Tenure counts from the first contact ever, even beyond the lookback")
  func tenure() {
    let old = Story("Old Friend", since: nil, [Row(4000, .visit, .ours)] + Self.ours + Self.theirs)
    let mark = judge(old).mark(.m9)
    #expect(mark.verdict == .for)
    #expect(mark.why.arguments.contains(.number(4000 / 365)))
  }

  @Test("An answer within days is no initiative")
  func replies() {
    let rows = every(60, from: 720, to: 40) { Row($0, .email, .theirs, .question) }
    let answers = every(60, from: 719, to: 39) { Row($0, .email, .ours) }
    #expect(judge(rows + answers).mark(.m9).verdict == .against)
    let letters = every(60, from: 720, to: 40) { Row($0, .email, .ours) }
    let theirAnswers = every(60, from: 718, to: 38) { Row($0, .email, .theirs, .needsNoAnswer) }
    #expect(judge(letters + theirAnswers).mark(.m9).why.id == .m9WeStart)
  }

  @Test("R8: a side that follows from the kind proves nothing")
  func unrecordedSides() {
    let rows = every(60, from: 700, to: 40) { Row($0, .visit) }
    #expect(judge(rows).mark(.m9).verdict == .unknown)
  }
}
