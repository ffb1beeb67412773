import Assessment
import Intake
import Testing

@Suite("Drift is theirs, neglect is ours")
struct DriftTests {
  static let table: [(String, [Row], Bool)] = [
    (
      "orders every 25 days, stopped 320 days ago",
      every(25, from: 900, to: 320) { Row($0, .order) }, true
    ),
    ("orders every 25 days, still coming", every(25, from: 900, to: 20) { Row($0, .order) }, false),
    ("yearly, 405 days ago", every(365, from: 1500, to: 405) { Row($0, .order) }, false),
    (
      "their mails stopped",
      every(10, from: 500, to: 200) { Row($0, .email, .theirs, .needsNoAnswer) }, true
    ),
    ("a single order, long ago, by what others do", [Row(900, .order)], true),
    ("a single order of late", [Row(30, .order)], false),
    ("nothing of theirs", [Row(30, .call, .ours)], false),
  ]

  @Test("Their silence against their own rhythm", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isDrifting: Bool) {
    let result = judge(rows + [Row(1, .call, .ours)])
    #expect(result.isDrifting == isDrifting, "\(what)")
    #expect(!result.isNeglected, "\(what)")
  }

  @Test("What is reported beside it")
  func figures() {
    let silence = judge(every(25, from: 900, to: 325) { Row($0, .order) }).silence
    #expect(silence.daysSilent == 325)
    #expect(silence.usualGapDays == 25)
    #expect(silence.basis == .ownRhythm)
    #expect(judge([]).silence.daysSilent == nil)
    #expect(judge([Row(90, .order), Row(30, .order)]).silence.usualGapDays == nil)
  }
}
