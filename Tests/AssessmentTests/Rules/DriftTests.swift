import Assessment
import Intake
import Testing

@Suite("Drift is theirs, neglect is ours")
struct DriftTests {
  /// A talk every hundred days, and a mail of theirs with it.
  static let talks =
    every(100, from: 900, to: 70) { Row($0, .call, .ours) }
    + every(100, from: 900, to: 70) { Row($0, .email, .theirs, .needsNoAnswer) }

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
    ("nothing of theirs", [Row(30, .email, .ours)], false),
    (
      "three messages of ours in two months, and no answer",
      talks + [60, 40, 20].map { Row($0, .email, .ours) }, true
    ),
    (
      "mails and a ring in vain without an answer",
      talks + [Row(60, .email, .ours), Row(40, .call, .ours, .notReached), Row(20, .email, .ours)],
      true
    ),
    (
      "thanks and what was promised need no answer",
      talks + [
        Row(60, .email, .ours, .appreciation), Row(40, .email, .ours, .keptByUs),
        Row(20, .email, .ours),
      ], false
    ),
    (
      "three messages within three weeks", talks + [20, 12, 6].map { Row($0, .email, .ours) }, false
    ),
    (
      "an answer in between",
      talks + [60, 40, 20].map { Row($0, .email, .ours) }
        + [Row(30, .email, .theirs, .needsNoAnswer)], false
    ),
    (
      "they never used to answer",
      talks + every(100, from: 860, to: 160) { Row($0, .email, .ours) }
        + [60, 40, 20].map { Row($0, .email, .ours) }, false
    ),
    (
      "their orders stopped, and we talked a month ago (R9)",
      every(25, from: 900, to: 320) { Row($0, .order) } + [Row(30, .call, .ours)], false
    ),
  ]

  @Test("Whom we stopped calling does not drift: it is our silence (N1)")
  func ourSilence() {
    let calls = every(25, from: 900, to: 320) { Row($0, .call, .ours) }
    let result = judge(calls)
    #expect(!result.isDrifting)
    #expect(result.reason(.n1) != nil)
    // We called on, and they did not take it.
    #expect(judge(calls + [Row(200, .call, .ours, .notReached)]).isDrifting)
    // Their orders stopped as well.
    #expect(judge(calls + every(25, from: 890, to: 310) { Row($0, .order) }).isDrifting)
    // And they were few beside our calls: so long a silence is unlikely all the same.
    #expect(judge(calls + every(75, from: 890, to: 310) { Row($0, .order) }).isDrifting)
  }

  @Test("Of whom we need not see more than once a year a year's silence is in order")
  func seenYearly() {
    func advisor(_ last: Int) -> Bool {
      judge(
        Story(
          "Advisor", kind: .advisor,
          every(25, from: 900, to: last) { Row($0, .email, .theirs, .needsNoAnswer) })
      ).isDrifting
    }
    #expect(!advisor(320))
    #expect(advisor(400))
  }

  @Test("Their silence against their own rhythm", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ isDrifting: Bool) {
    let result = judge(rows + [Row(1, .email, .ours)])
    #expect(result.isDrifting == isDrifting, "\(what)")
    #expect(!result.isNeglected, "\(what)")
  }

  static let ourTurn: [(String, Row)] = [
    ("their question waits", Row(199, .email, .theirs, .question)),
    ("their complaint is open", Row(199, .complaint)),
    ("our promise is overdue", Row(199, .email, .ours, .promiseByUs, dueIn: 10)),
  ]

  @Test("Nobody drifts while it is our turn", arguments: ourTurn)
  func turn(_ what: String, _ row: Row) {
    let mails = every(10, from: 500, to: 200) { Row($0, .email, .theirs, .needsNoAnswer) }
    #expect(judge(mails).isDrifting)
    let result = judge(mails + [row])
    #expect(result.isNeglected && !result.isDrifting, "\(what)")
  }

  @Test("Nothing is said of one-time buyers where the record is half as long as their silence")
  func shortRecord() {
    let shop = (0..<5).map { Story("\($0)", [Row(56 - 4 * $0, .order)]) }
    #expect(assess(ledger(shop)).results.allSatisfy { !$0.isDrifting })
    let long = shop + [Story("Old", [Row(800, .order)])]
    #expect(assess(ledger(long)).results.last?.isDrifting == true)
  }

  /// A row of a base in which nobody's side is on record.
  private static func bare(_ ago: Int, _ kind: TouchKind = .other, isListDate: Bool = false) -> Row
  {
    var row = Row(ago, kind, recorded: false)
    row.isListDate = isListDate
    return row
  }

  @Test("R8: the day of last contact that a list gives is no sign of life, and accuses nobody")
  func listDates() {
    let stories = (1...30).map { Story("\($0)", [Self.bare(12 * $0, isListDate: true)]) }
    let assessed = assess(ledger(stories))
    #expect(!assessed.recorded.contains(.signsOfLife))
    for result in assessed.results {
      #expect(!result.isDrifting)
      #expect(result.silence.probability == nil)
      #expect(result.silence.daysSilent == nil)
      #expect(result.lastInbound == nil)
    }
    // That nobody has been in touch of late is on record all the same (N1).
    #expect(assessed.results.last?.reason(.n1)?.days == 360)
  }

  @Test(
    "R8: where no row says whose it is, the rows of a log stand for signs of life",
    arguments: [TouchKind.other, .deal, .invoice, .delivery])
  func sideless(_ kind: TouchKind) {
    let gone = Story("Gone", every(25, from: 895, to: 320) { Self.bare($0, kind) })
    let here = Story("Here", every(25, from: 895, to: 20) { Self.bare($0, kind) })
    let assessed = assess(ledger([gone, here]))
    #expect(!assessed.recorded.contains(.signsOfLife))
    #expect(assessed.results.map(\.isDrifting) == [true, false])
    #expect(assessed.results.map(\.silence.daysSilent) == [320, 20])
  }

  @Test("Silence's usual gap is the one N1 names, of the latest gaps alone, halves and all")
  func oneUsualGap() {
    // An old rhythm of two days, and a newer one of three.
    let rows =
      every(2, from: 400, to: 102) { Self.bare($0, .deal) }
      + every(3, from: 99, to: 20) { Self.bare($0, .deal) }
    let long = judge(rows, beside: [])
    #expect(long.silence.usualGapDays == 3)
    #expect(long.reason(.n1)?.why.arguments.last == .decimal(3))
    let odd = judge([40, 37, 33, 30, 26].map { Self.bare($0, .deal) }, beside: [])
    #expect(odd.silence.usualGapDays == 3.5)
    #expect(odd.reason(.n1)?.why.arguments.last == .decimal(3.5))
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
