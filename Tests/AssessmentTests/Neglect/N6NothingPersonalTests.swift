import Assessment
import Basics
import Intake
import Testing

@Suite("N6 nothing personal")
struct N6NothingPersonalTests {
  @Test("Traffic alone is borne for 90 days", arguments: [(90, false), (91, true)])
  func limit(ago: Int, isFlagged: Bool) {
    let rows = [Row(ago, .order), Row(60, .order), Row(12, .order)]
    let reason = judge(rows).reason(.n6)
    #expect((reason != nil) == isFlagged)
    if let reason {
      #expect(reason.since == today.adding(-91))
      #expect(reason.why.id == .n6Never)
    }
  }

  static let table: [(String, [Row], Bool)] = [
    ("newsletters", every(10, from: 300, to: 10) { Row($0, .massMail, .ours) }, true),
    ("automated notices", every(10, from: 300, to: 10) { Row($0, .notice, .ours) }, true),
    (
      "a call of theirs that we took (R9)",
      every(10, from: 300, to: 10) { Row($0, .massMail, .ours) } + [
        Row(40, .call, .theirs, .reached)
      ], false
    ),
    (
      "their mail, our newsletters",
      every(10, from: 300, to: 10) { Row($0, .massMail, .ours) }
        + [Row(40, .email, .theirs, .needsNoAnswer)], true
    ),
    (
      "a call of ours",
      every(10, from: 300, to: 10) { Row($0, .massMail, .ours) } + [Row(40, .call, .ours)], false
    ),
    (
      "personal once, long ago",
      every(10, from: 300, to: 10) { Row($0, .massMail, .ours) } + [Row(200, .call, .ours)], true
    ),
    ("all is quiet: that is N1's", [Row(300, .order), Row(290, .call, .ours)], false),
    ("only personal mail", [Row(100, .email, .ours)], false),
  ]

  @Test("What is personal", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isFlagged: Bool) {
    #expect((judge(rows).reason(.n6) != nil) == isFlagged, "\(what)")
  }

  @Test("A yearly rhythm is not broken by the newsletters in between")
  func slowRhythm() {
    let rows =
      every(365, from: 1490, to: 395) { Row($0, .visit, .ours) }
      + every(30, from: 900, to: 10) { Row($0, .massMail, .ours) }
    #expect(judge(rows).reason(.n6) == nil)
  }

  @Test("The day that a list gives is told as the list's")
  func listed() {
    var row = Row(100, .other, .unknown, recorded: false)
    row.isListDate = true
    let reason = judge(
      every(10, from: 300, to: 10) { Row($0, .massMail, .ours) } + [Row(200, .call, .ours), row]
    ).reason(.n6)
    #expect(reason?.why == Remark(.n6Listed, .day(today.adding(-100)), .number(100)))
    #expect(reason?.evidence.map(\.day) == [today.adding(-10), today.adding(-100)])
  }

  @Test("Nobody writes personally to every prospect")
  func prospect() {
    let story = Story(
      "Maybe Ltd", kind: .prospect, every(10, from: 300, to: 10) { Row($0, .massMail, .ours) })
    #expect(judge(story).reason(.n6) == nil)
  }
}
