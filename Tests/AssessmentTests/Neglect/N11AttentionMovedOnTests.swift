import Assessment
import Intake
import Testing

@Suite("N11 attention moved on")
struct N11AttentionMovedOnTests {
  static let courted = Story(
    "Shiny Prospect", kind: .prospect, every(10, from: 80, to: 5) { Row($0, .call, .ours) })
  static let ignored = Story(
    "Dull Prospect", kind: .prospect, every(10, from: 400, to: 100) { Row($0, .call, .ours) })
  static let faded = every(15, from: 450, to: 75) { Row($0, .call, .ours) }

  @Test("Our touches fell steeply while those to prospects rose")
  func movedOn() {
    let result = judge(Self.faded, beside: [.witness, Self.courted])
    #expect(result.reason(.n11)?.limit == 90)
    #expect(!result.reason(.n11)!.evidence.isEmpty)
  }

  @Test("Not if prospects were courted no more than before")
  func prospectsDidNotRise() {
    #expect(judge(Self.faded, beside: [.witness, Self.ignored]).reason(.n11) == nil)
    #expect(judge(Self.faded, beside: [.witness]).reason(.n11) == nil)
  }

  static let steady: [(String, [Row])] = [
    ("an unchanged rate", every(30, from: 450, to: 5) { Row($0, .call, .ours) }),
    ("too few touches in the past year to fall", [Row(400, .call, .ours), Row(200, .call, .ours)]),
    ("half of the former rate", every(15, from: 450, to: 45) { Row($0, .call, .ours) }),
  ]

  @Test("Not without a steep fall", arguments: steady)
  func noFall(_ what: String, _ rows: [Row]) {
    #expect(judge(rows, beside: [.witness, Self.courted]).reason(.n11) == nil, "\(what)")
  }

  static let young: [(String, Int, Int, Bool)] = [
    ("a tie of half a year", 200, 95, true), ("as old as the fall is long", 150, 95, false),
  ]

  @Test("R8: a past year is measured by as much of it as there is", arguments: young)
  func covered(_ what: String, _ from: Int, _ to: Int, _ isFlagged: Bool) {
    let story = Story("Young", since: from, every(9, from: from, to: to) { Row($0, .call, .ours) })
    let reason = judge(story, beside: [.witness, Self.courted]).reason(.n11)
    #expect((reason != nil) == isFlagged, "\(what)")
    // Twelve touches in 110 days: in ninety of them ten.
    if let reason { #expect(reason.why.arguments.contains(.decimal(12.0 * 90 / 110))) }
  }

  @Test("Peers are passed over as well")
  func peers() {
    let peer = Story("Peer", kind: .peer, Self.faded)
    #expect(judge(peer, beside: [.witness, Self.courted]).reason(.n11) != nil)
  }

  @Test("It reminds, and alone accuses nobody")
  func reminder() {
    var settings = AssessmentSettings()
    settings.neglect.silenceDays = 1000
    let slow = [450, 300, 250, 200, 140, 100].map { Row($0, .call, .ours) }
    let result = judge(slow, beside: [.witness, Self.courted], settings: settings)
    #expect(result.reasonIDs.contains(.n11))
    #expect(!result.isNeglected)
  }
}
