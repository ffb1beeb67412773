import Assessment
import Intake
import Testing

@Suite("M7 complaints handled")
struct M7ComplaintsTests {
  static let table: [(String, [Row], Verdict)] = [
    (
      "apologised and put right within days",
      [Row(100, .complaint), Row(98, .call, .ours, [.apology, .resolution])], .for
    ),
    ("put right within days", [Row(100, .complaint), Row(98, .email, .ours, .resolution)], .for),
    ("put right the same day", [Row(100, .complaint), Row(100, .call, .ours, .apology)], .for),
    (
      "the apology stands on an earlier row of the same day",
      [Row(100, .call, .ours, .apology), Row(100, .complaint)], .for
    ),
    ("closed by its status", [Row(100, .complaint, .theirs, state: .closed)], .for),
    (
      "they thanked us for it",
      [Row(100, .email, .theirs, .complaint), Row(97, .email, .theirs, .thanksFromThem)], .for
    ),
    (
      "apologised for, and reminded of twice",
      [
        Row(100, .email, .theirs, .complaint), Row(100, .email, .ours, .apology),
        Row(85, .email, .theirs, .question), Row(70, .email, .theirs),
      ], .against
    ),
    (
      "apologised for, and asked about once",
      [
        Row(100, .email, .theirs, .complaint), Row(100, .email, .ours, .apology),
        Row(85, .email, .theirs, .question),
      ], .for
    ),
    (
      "put right, and other questions since",
      [
        Row(100, .email, .theirs, .complaint), Row(100, .email, .ours, [.apology, .resolution]),
        Row(85, .email, .theirs, .question), Row(70, .email, .theirs, .question),
      ], .for
    ),
    ("slow", [Row(100, .complaint), Row(60, .call, .ours, [.apology, .resolution])], .against),
    (
      "denied, and closed",
      [
        Row(100, .complaint), Row(99, .email, .ours, .denial),
        Row(95, .email, .theirs, .resolution),
      ], .against
    ),
    ("open", [Row(100, .complaint)], .against),
    (
      "answered by small talk only", [Row(100, .complaint), Row(90, .call, .ours)], .against
    ),
    ("denied and open", [Row(100, .complaint), Row(99, .email, .ours, .denial)], .against),
    ("open since yesterday", [Row(1, .complaint)], .unknown),
    ("no complaint", [Row(1, .call, .ours)], .unknown),
  ]

  @Test("How the complaint was handled", arguments: table)
  func verdicts(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m7).verdict == verdict, "\(what)")
  }

  @Test("N3 says of what was only apologised for that it had an apology")
  func reminded() {
    let rows = [
      Row(100, .email, .theirs, .complaint), Row(100, .email, .ours, .apology),
      Row(85, .email, .theirs, .question), Row(70, .email, .theirs),
    ]
    #expect(judge(rows).reason(.n3)?.why.id == .n3Apologised)
  }

  @Test("R5: one open complaint counts fully, whatever was handled before")
  func openCountsFully() {
    let handled = (1...5).flatMap { n in
      [Row(n * 100 + 50, .complaint), Row(n * 100 + 49, .call, .ours, [.apology, .resolution])]
    }
    let mark = judge(handled + [Row(30, .complaint)]).mark(.m7)
    #expect(mark.points == -mark.max)
    #expect(mark.isBrokenTrust)
  }

  @Test(
    "R8: open complaints are held against nobody where repairs are not recorded, or may be lost")
  func notRecorded() {
    #expect(judge([Row(100, .complaint)], beside: []).mark(.m7).verdict == .unknown)
    let lost = Story("Half Read", unreadable: 1, [Row(100, .complaint)])
    #expect(judge(lost).mark(.m7).verdict == .unknown)
  }

  @Test("An apology is worth points")
  func apology() {
    let with = judge([Row(100, .complaint), Row(98, .call, .ours, [.apology, .resolution])])
    let without = judge([Row(100, .complaint), Row(98, .call, .ours, .resolution)])
    #expect(with.mark(.m7).points > without.mark(.m7).points)
    #expect(with.mark(.m7).evidence.count == 2)
  }
}
