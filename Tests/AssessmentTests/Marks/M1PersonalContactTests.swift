import Assessment
import Basics
import Intake
import Testing

@Suite("M1 personal contact")
struct M1PersonalContactTests {
  @Test(
    "Personal contact of ours speaks for it",
    arguments: [TouchKind.visit, .meeting, .lunch, .call, .videoCall, .conversation, .training])
  func contactSpeaksForIt(kind: TouchKind) {
    let mark = judge([Row(200, kind, .ours), Row(80, kind, .ours), Row(10, kind, .ours)]).mark(.m1)
    #expect(mark.verdict == .for)
    #expect(mark.points > 15)
    #expect(mark.evidence.map(\.day) == [10, 80, 200].map { today.adding(-$0) })
  }

  @Test("A visit says more than a call, a call more than a mail")
  func strengthByChannel() {
    let points = [TouchKind.visit, .call, .email].map {
      judge([Row(10, $0, .ours)]).mark(.m1).points
    }
    #expect(points[0] > points[1])
    #expect(points[1] > points[2])
    #expect(points[2] > 0)
  }

  @Test("Mail alone never shows more than half of it")
  func mailIsCapped() {
    let mark = judge(every(10, from: 900, to: 5) { Row($0, .email, .ours) }).mark(.m1)
    #expect(mark.verdict == .for)
    #expect(mark.points <= mark.max / 2)
  }

  @Test("R4: fifty calls are one mark, worth no more than its maximum, and little more than five")
  func breadthBeatsVolume() {
    let few = judge(every(100, from: 410, to: 10) { Row($0, .call, .ours) }).mark(.m1).points
    let many = judge(every(8, from: 402, to: 10) { Row($0, .call, .ours) }).mark(.m1)
    #expect(many.points <= many.max)
    #expect(many.points - few < 2)
  }

  static let notPersonal: [(String, [Row], Verdict)] = [
    ("orders alone", every(30, from: 300, to: 30) { Row($0, .order, .theirs) }, .against),
    (
      "orders and newsletters",
      every(30, from: 300, to: 30) { Row($0, .order, .theirs) }
        + every(10, from: 300, to: 10) { Row($0, .massMail, .ours) }, .against
    ),
    ("newsletters alone", every(10, from: 300, to: 10) { Row($0, .massMail, .ours) }, .unknown),
    ("web forms", every(30, from: 300, to: 30) { Row($0, .webForm, .theirs) }, .against),
    (
      "only calls of theirs that nobody took",
      every(30, from: 300, to: 30) { Row($0, .call, .theirs, .notReached) }, .unknown
    ),
    (
      "calls that reached nobody",
      every(30, from: 300, to: 30) { Row($0, .call, .ours, .notReached) }, .unknown
    ),
    (
      "words left on machines",
      every(30, from: 300, to: 30) { Row($0, .voicemail, .ours) }, .unknown
    ),
    ("nothing", [], .unknown),
    ("a call four years ago", [Row(1461, .call, .ours)], .unknown),
    ("a call that was called off", [Row(9, .call, .ours, state: .cancelled)], .unknown),
    ("a visit that is planned", [Row(-9, .visit, .ours, state: .planned)], .unknown),
  ]

  @Test("What is not personal contact of ours", arguments: notPersonal)
  func notContact(_ what: String, _ rows: [Row], _ verdict: Verdict) {
    #expect(judge(rows).mark(.m1).verdict == verdict, "\(what)")
  }

  @Test("R9: talks that they began are personal contact as much as ours")
  func theirTalks() {
    let theirs = judge(every(30, from: 300, to: 30) { Row($0, .call, .theirs, .reached) }).mark(.m1)
    let ours = judge(every(30, from: 300, to: 30) { Row($0, .call, .ours) }).mark(.m1)
    #expect(theirs.verdict == .for && theirs.points == ours.points)
  }

  @Test("R8: order traffic speaks against nobody where nothing personal is recorded at all")
  func notRecorded() {
    let orders = every(30, from: 300, to: 30) { Row($0, .order, .theirs) }
    let mark = judge(orders, beside: []).mark(.m1)
    #expect(mark.verdict == .unknown)
    #expect(mark.why.id == .notRecorded)
  }
}
