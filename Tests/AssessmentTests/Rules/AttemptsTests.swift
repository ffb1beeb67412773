import Assessment
import Basics
import Intake
import Testing

@Suite("R10 trying is not reaching")
struct AttemptsTests {
  static let talk = Row(100, .call, .ours)

  static let table: [(String, [Row], Int?)] = [
    ("nothing tried", [talk], nil),
    ("a ring in vain", [talk, Row(50, .call, .ours, .notReached)], 1),
    ("words on a machine", [talk, Row(50, .voicemail, .ours)], 1),
    ("a closed door", [talk, Row(50, .visit, .ours, .notReached)], 1),
    (
      "an appointment that they did not keep",
      [talk, Row(50, .meeting, .ours, [.notReached, .brokenByThem], state: .cancelled)], nil
    ),
    (
      "an appointment that they did not keep, and a ring in vain",
      [
        talk, Row(50, .meeting, .ours, [.notReached, .brokenByThem]),
        Row(40, .call, .ours, .notReached),
      ], 1
    ),
    (
      "an appointment called off",
      [talk, Row(50, .meeting, .ours, .brokenByThem, state: .cancelled)], nil
    ),
    ("a ring of theirs that nobody took", [talk, Row(50, .call, .theirs, .notReached)], nil),
    (
      "a mail of ours in between resets nothing",
      [
        talk, Row(50, .call, .ours, .notReached), Row(48, .email, .ours),
        Row(40, .call, .ours, .notReached),
      ], 2
    ),
    (
      "an order of theirs was placed without us",
      [talk, Row(50, .call, .ours, .notReached), Row(48, .order)], 1
    ),
    (
      "they wrote",
      [talk, Row(50, .call, .ours, .notReached), Row(48, .email, .theirs, .needsNoAnswer)], nil
    ),
    ("we reached them", [talk, Row(50, .call, .ours, .notReached), Row(48, .call, .ours)], nil),
    (
      "and tried again since",
      [
        talk, Row(50, .call, .ours, .notReached), Row(48, .call, .ours),
        Row(30, .call, .ours, .notReached),
      ], 1
    ),
  ]

  @Test("What counts, and since when", arguments: table)
  func counted(_ what: String, _ rows: [Row], _ count: Int?) {
    #expect(judge(rows).attempts?.count == count, "\(what)")
  }

  @Test("They are told from the first on, and are contact of neither side")
  func neither() {
    let tries = [70, 50, 30].map { Row($0, .call, .ours, .notReached) }
    let result = judge([Row(200, .call, .ours)] + tries)
    #expect(result.attempts?.since == today.adding(-70))
    #expect(result.lastPersonalTouch == today.adding(-200))
    #expect(result.lastInbound == today.adding(-200))
    #expect(result.lastContact == today.adding(-200))
    #expect(result.reason(.n1) != nil)
  }

  @Test("R9: a talk is contact of both, whoever began it", arguments: [Side.ours, .theirs, .both])
  func both(side: Side) {
    let result = judge([Row(200, .email, .theirs), Row(12, .call, side, .reached)])
    #expect(result.lastPersonalTouch == today.adding(-12))
    #expect(result.lastInbound == today.adding(-12))
    #expect(!result.isNeglected)
  }
}
