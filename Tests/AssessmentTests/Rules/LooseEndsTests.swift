import Assessment
import Basics
import Intake
import Language
import Testing

@Suite("R14 words alone accuse only when they are plain")
struct LooseEndsTests {
  static let grumble = Row(500, .email, .theirs, .complaint).read(.plain)
  static let life = every(60, from: 400, to: 20) { Row($0, .call, .ours) }

  /// The rows, whether they accuse, and how many loose ends they leave.
  static let table: [(String, [Row], Bool, Int)] = [
    ("plain and fresh", [Row(40, .email, .theirs, .complaint).read(.plain)], true, 0),
    ("rather sure and fresh", [Row(40, .email, .theirs, .complaint).read(.likely)], true, 0),
    ("unsure and fresh", [Row(40, .email, .theirs, .complaint).read(.unsure)], false, 1),
    ("old, and life went on", [grumble] + life, false, 1),
    ("old, and nothing since", [grumble], true, 0),
    ("old and on record as a complaint", [Row(500, .complaint)] + life, true, 0),
    (
      "old, and repeated of late",
      [grumble] + life + [Row(40, .email, .theirs, .complaint).read(.plain)], true, 0
    ),
    (
      "a guess, and months later a plain one",
      [
        Row(200, .call, .theirs, .complaint).read(.unsure),
        Row(40, .email, .theirs, .complaint).read(.plain),
      ], true, 1
    ),
    (
      "a guess, and within weeks a plain one",
      [
        Row(60, .call, .theirs, .complaint).read(.unsure),
        Row(40, .email, .theirs, .complaint).read(.plain),
      ], true, 0
    ),
    ("settled", [grumble, Row(498, .email, .ours, .resolution)] + life, false, 0),
    (
      "unsure, and not past its time", [Row(3, .email, .theirs, .complaint).read(.unsure)], false, 0
    ),
  ]

  @Test("Complaints", arguments: table)
  func complaints(_ what: String, _ rows: [Row], _ accuses: Bool, _ ends: Int) {
    let result = judge(rows)
    #expect((result.reason(.n3) != nil) == accuses, "\(what)")
    #expect(
      result.looseEnds.map(\.id) == [LooseEnd.Question](repeating: .n3, count: ends), "\(what)")
    #expect((result.mark(.m7).verdict == .against) == accuses, "\(what)")
  }

  /// A promise with its date, what we sent in time, and what they wrote then.
  static let handovers: [(String, [Row], Bool)] = [
    (
      "sent by another name, and they thank",
      [Row(62, .letter, .ours), Row(58, .email, .theirs, .thanksFromThem)], false
    ),
    ("sent too late", [Row(50, .letter, .ours), Row(48, .email, .theirs, .thanksFromThem)], true),
    (
      "sent, and they ask for it",
      [Row(62, .letter, .ours), Row(58, .email, .theirs, .question)], true
    ),
    ("not sent", [Row(58, .email, .theirs, .needsNoAnswer)], true),
  ]

  @Test(
    "Thanks after the day keep a promise where what was sent may have been meant (R16)",
    arguments: handovers)
  func handedOver(_ what: String, _ since: [Row], _ accuses: Bool) {
    let promise = Row(75, .call, .ours, .promiseByUs, dueIn: 15).read(.likely).naming(50)
    let sent = since.map { $0.kind == .letter ? $0.naming(60) : $0 }
    let result = judge([promise] + sent + [Row(5, .call, .ours)])
    #expect((result.reason(.n4) != nil) == accuses, "\(what)")
  }

  @Test("R15: who never bought has nothing of ours to complain of, unless we failed him")
  func ofNothingOurs() {
    let broken = Row(40, .email, .theirs, [.complaint, .question]).read(.plain)
    func judged(_ rows: [Row]) -> [ReasonID] {
      judge(Story("Quayside Grill", kind: .prospect, rows)).reasonIDs.filter { $0 == .n3 }
    }
    #expect(judged([broken]) == [])
    #expect(judged([Row(300, .order, .theirs), broken]) == [.n3])
    #expect(judged([Row(40, .email, .theirs, [.complaint, .brokenByUs]).read(.plain)]) == [.n3])
    #expect(judged([Row(40, .complaint, .theirs)]) == [.n3])
  }

  @Test(
    "Rather sure is not sure enough where we answered in time and talked since",
    arguments: [(38, 20, false), (20, 10, true), (38, 39, true)])
  func takenUp(answer: Int, talk: Int, accuses: Bool) {
    let rows = [
      Row(40, .email, .theirs, .complaint).read(.likely), Row(answer, .email, .ours),
      Row(talk, .call, .ours),
    ]
    #expect((judge(rows.sorted { $0.ago > $1.ago }).reason(.n3) != nil) == accuses)
  }

  @Test("Who thanks for a repair complains no second time, whatever stands above it")
  func thanksForRepair() {
    let rows = [
      Row(60, .email, .theirs, .complaint).read(.plain), Row(59, .call, .ours, .apology),
      Row(50, .email, .theirs, [.complaint, .thanksFromThem]).read(.unsure),
    ]
    let result = judge(rows)
    #expect(result.reason(.n3) == nil && result.looseEnds.isEmpty)
    #expect(result.mark(.m7).verdict == .for)
  }

  static let promise = Row(500, .call, .ours, .promiseByUs, dueIn: 7).read(.plain)

  static let promises: [(String, [Row], Bool, Int)] = [
    ("plain and fresh", [Row(40, .call, .ours, .promiseByUs, dueIn: 7).read(.plain)], true, 0),
    ("unsure", [Row(40, .call, .ours, .promiseByUs, dueIn: 7).read(.unsure)], false, 1),
    (
      "unsure, and they ask for the very thing",
      [
        Row(40, .call, .ours, .promiseByUs, dueIn: 7).read(.unsure).naming(40),
        Row(20, .email, .theirs, .question).naming(40),
      ], true, 0
    ),
    (
      "unsure, and they ask for something else",
      [
        Row(40, .call, .ours, .promiseByUs, dueIn: 7).read(.unsure).naming(40),
        Row(20, .email, .theirs, .question).naming(41),
      ], false, 1
    ),
    ("old, and life went on", [promise] + life, false, 1),
    ("old, with a date beside the words", [promise.read(.recorded)] + life, true, 0),
    (
      "old, and they came back to it",
      [promise] + life + [Row(90, .email, .theirs, .brokenByUs)], true, 0
    ),
  ]

  @Test("Promises", arguments: promises)
  func promised(_ what: String, _ rows: [Row], _ accuses: Bool, _ ends: Int) {
    let result = judge(rows)
    #expect((result.reason(.n4) != nil) == accuses, "\(what)")
    #expect(
      result.looseEnds.map(\.id) == [LooseEnd.Question](repeating: .n4, count: ends), "\(what)")
  }

  @Test("A loose end is a question with its row, neither neglect nor points lost")
  func question() {
    let result = judge([Self.grumble] + Self.life)
    let end = result.looseEnds.first
    #expect(end?.since == today.adding(-500))
    #expect(end?.why == Remark(.n3Loose, .day(today.adding(-500))))
    #expect(end?.evidence.map(\.certainty) == [.plain])
    #expect(!result.isNeglected)
    #expect(result.mark(.m7).points == 0)
  }

  @Test("Nothing is asked of whom rows were lost, nor where no answer could have been seen (R8)")
  func notAsked() {
    #expect(judge(Story("Lost", unreadable: 1, [Self.grumble] + Self.life)).looseEnds.isEmpty)
    let unseen = assess(ledger([Story("Inbox", [Self.grumble, Row(20, .order)])]))
    #expect(unseen.results[0].looseEnds.isEmpty)
  }
}
