import Assessment
import Intake
import Testing

@Suite("N10 they always start")
struct N10TheyAlwaysStartTests {
  @Test("Five in a row are too many", arguments: [(4, false), (5, true)])
  func limit(count: Int, isFlagged: Bool) {
    let rows = [Row(400, .call, .ours)] + (1...count).map { Row($0 * 20, .call, .theirs) }
    #expect((judge(rows).reason(.n10) != nil) == isFlagged)
  }

  static let theirs = every(20, from: 300, to: 20) { Row($0, .call, .theirs) }

  static let table: [(String, [Row], Bool)] = [
    ("they always ring", theirs, true),
    ("we called last", theirs + [Row(5, .call, .ours)], false),
    ("we called in between", theirs + [Row(50, .call, .ours)], false),
    (
      "orders in between change nothing", theirs + every(10, from: 300, to: 10) { Row($0, .order) },
      true
    ),
    (
      "a ring of ours in vain changes nothing",
      theirs + [Row(5, .call, .ours, .notReached)], true
    ),
    ("newsletters in between change nothing", theirs + [Row(5, .massMail, .ours)], true),
    (
      "nobody knows who started the last", theirs + [Row(5, .call, .unknown, recorded: false)],
      false
    ),
    ("all within a week", (1...7).map { Row($0, .call, .theirs) }, false),
    (
      "they write, we answer the next day",
      theirs.map { Row($0.ago, .email, .theirs, .question) }
        + theirs.map { Row($0.ago - 1, .email, .ours) }, true
    ),
    (
      "sides that only follow from the kind", every(20, from: 300, to: 20) { Row($0, .webForm) },
      false
    ),
  ]

  @Test("Who started", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n10) != nil) == isFlagged, "\(what)")
  }

  @Test("R8: not where directions are not recorded")
  func notRecorded() {
    let assessed = assess(ledger([Story("Plain", [Row(10, .call, .unknown, recorded: false)])]))
    #expect(assessed.notRecordedReasons.contains(.n10))
  }
}
