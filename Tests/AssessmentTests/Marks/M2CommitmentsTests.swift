import Assessment
import Basics
import Intake
import Testing

@Suite("M2 commitments, both ways")
struct M2CommitmentsTests {
  static let table: [(String, [Row], Verdict)] = [
    (
      "kept on both sides",
      [Row(90, .email, .ours, .keptByUs), Row(40, .email, .theirs, .keptByThem)],
      .for
    ),
    ("kept by us alone", [Row(90, .email, .ours, .keptByUs)], .unknown),
    ("kept by them alone", [Row(40, .email, .theirs, .keptByThem)], .unknown),
    (
      "what they promised and brought",
      [
        Row(60, .email, .theirs, .promiseByThem, dueIn: 5).naming(60),
        Row(56, .email, .theirs).naming(60),
      ], .for
    ),
    (
      "what they promised, and wrote of something else",
      [
        Row(60, .email, .theirs, .promiseByThem, dueIn: 5).naming(60),
        Row(56, .email, .theirs).naming(61),
      ], .unknown
    ),
    (
      "what they promised came months too late to be meant",
      [
        Row(160, .email, .theirs, .promiseByThem, dueIn: 5).naming(60),
        Row(56, .email, .theirs).naming(60),
      ], .unknown
    ),
    (
      "our note that theirs came as promised",
      [
        Row(60, .email, .theirs, .promiseByThem, dueIn: 5).naming(60),
        Row(56, .note, .ours, .keptByUs).naming(60),
      ], .for
    ),
    ("they paid late", [Row(40, .invoice, .ours, .brokenByThem)], .against),
    ("an order they cancelled", [Row(40, .order, .theirs, state: .cancelled)], .against),
    ("a cancellation", [Row(40, .cancellation, .theirs)], .against),
    (
      "one slip among many kept promises of theirs",
      every(50, from: 450, to: 50) { Row($0, .email, .theirs, .keptByThem) }
        + [Row(60, .email, .ours, .keptByUs), Row(400, .email, .theirs, .brokenByThem)], .for
    ),
    ("our promise is overdue", [Row(40, .email, .ours, .promiseByUs, dueIn: 7)], .against),
    ("our promise is not due yet", [Row(4, .email, .ours, .promiseByUs, dueIn: 7)], .unknown),
    (
      "our promise was kept",
      [Row(40, .email, .ours, .promiseByUs, dueIn: 7), Row(35, .email, .ours, .keptByUs)], .for
    ),
    ("orders, however many", every(9, from: 900, to: 9) { Row($0, .order, .theirs) }, .unknown),
  ]

  @Test("What the record shows", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m2).verdict == verdict, "\(what)")
  }

  @Test("R5: a broken promise of ours counts fully, and is not averaged away by kept ones")
  func brokenCountsFully() {
    let kept = every(30, from: 700, to: 60) { Row($0, .email, .ours, .keptByUs) }
    let keptByThem = every(30, from: 690, to: 60) { Row($0, .email, .theirs, .keptByThem) }
    let mark = judge(kept + keptByThem + [Row(40, .email, .ours, .promiseByUs, dueIn: 5)]).mark(.m2)
    #expect(mark.points == -mark.max)
    #expect(mark.isBrokenTrust)
    #expect(mark.pointsBeforeBreach > 10)
  }

  @Test("A row that was lost may have kept the promise")
  func lostRows() {
    let rows = [Row(40, .email, .ours, .promiseByUs, dueIn: 5)]
    #expect(judge(Story("Half Read", unreadable: 1, rows)).mark(.m2).verdict == .unknown)
  }

  @Test("Only promises that were made are counted, with the rows that kept them")
  func counted() {
    let sent = Row(20, .email, .ours, .keptByUs)
    #expect(judge([sent]).mark(.m2).why.id == .m2OursSaid)
    let one = judge([
      Row(40, .email, .ours, .promiseByUs, dueIn: 7), Row(35, .email, .ours, .keptByUs), sent,
    ]).mark(.m2)
    #expect(one.why == Remark(.m2OursOnly, .number(1)))
    #expect(one.evidence.map(\.day) == [today.adding(-35)])
  }

  @Test("It is two-way only when both sides are shown")
  func twoWay() {
    let both = judge([Row(90, .email, .ours, .keptByUs), Row(40, .email, .theirs, .keptByThem)])
    #expect(both.mark(.m2).isTwoWay)
    #expect(!judge([Row(90, .email, .ours, .keptByUs)]).mark(.m2).isTwoWay)
  }
}
