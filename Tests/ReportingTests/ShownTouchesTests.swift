import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Reporting

@Suite("Touches that no report shows may be forgotten")
struct ShownTouchesTests {
  /// One customer with a row of every kind on both sides, every 20 days for five years and in the
  /// months ahead.
  private static func input(recordsOurs: Bool) -> ReportInput {
    var touches: [(owner: Int, touch: Touch)] = []
    for (i, ago) in stride(from: -60, to: 1800, by: 20).enumerated() {
      for (k, kind) in TouchKind.allCases.enumerated() {
        var touch = Touch(
          position: RowPosition(file: 0, offset: i * 100 + k), day: Fixture.asOf.adding(-ago),
          line: 1, kind: kind)
        touch.standing = Standing(
          side: Side.allCases[(k + i) % Side.allCases.count], state: ago < 0 ? .planned : .done,
          sideIsRecorded: true)
        // The second customer has nothing but old orders.
        guard ago > 1000 || i % 3 == 0 else { continue }
        if kind == .order, ago > 1000 { touches.append((1, touch)) }
        touches.append((0, touch))
      }
    }
    var neglected = Fixture.result(0)
    neglected.isNeglected = true
    neglected.severity = 50
    neglected.proposal = TouchProposal(
      kind: .gift, on: Fixture.asOf, why: Fixture.say("Why."), say: Fixture.say("Say."))
    return Fixture.input(
      [Relationship(id: "A", name: "A"), Relationship(id: "B", name: "B")],
      [neglected, Fixture.result(1)], touches: touches, recordsOurs: recordsOurs)
  }

  @Test("Every format says the same without them", arguments: [true, false])
  func same(recordsOurs: Bool) throws {
    for whole in [ShownTouchesTests.input(recordsOurs: recordsOurs), SampleReport.input] {
      var less = whole
      let shown = ShownTouches(whole.assessed)
      less.ledger.keepTouches { shown.contains($0) }
      let expected = try Fixture.documents(of: ReportModel(whole))
      for (document, other) in zip(try Fixture.documents(of: ReportModel(less)), expected) {
        #expect(Fixture.text(document.bytes) == Fixture.text(other.bytes), "\(document.name)")
      }
    }
  }

  @Test("What is kept is what was asked for, in its order")
  func keeping() {
    var ledger = ShownTouchesTests.input(recordsOurs: true).ledger
    let counts = ledger.relationships.map(\.interactions)
    let wanted = ledger.relationships.indices.map { index in
      ledger.touches(of: index).filter { $0.kind == .call || $0.kind == .order }
    }
    ledger.keepTouches { $0.kind == .call || $0.kind == .order }
    #expect(ledger.relationships.indices.map { Array(ledger.touches(of: $0)) } == wanted)
    #expect(ledger.relationships.map(\.interactions) == counts)
    #expect(wanted.allSatisfy { !$0.isEmpty })
  }
}
