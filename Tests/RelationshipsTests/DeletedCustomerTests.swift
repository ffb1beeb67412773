import Basics
import Intake
import Testing

@testable import Relationships

@Suite("Deleted customers are left out with their rows")
struct DeletedCustomerTests {
  @Test func `and each row of theirs is named, but one that is somebody else's too`() {
    let asOf = Day(year: 2026, month: 6, day: 30)!
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: true, fileNames: ["customers.csv", "calls.csv"])
    builder.receive(Customer(id: "A", name: "Kept", line: 2))
    var gone = Customer(id: "B", name: "Gone", line: 3)
    gone.ending = Ending(.deleted, position: RowPosition(file: 0, offset: 30), line: 3)
    builder.receive(gone)
    for (key, line, isFurther) in [("B", 2, false), ("A", 3, false), ("B", 3, true)] {
      let touch = Touch(
        position: RowPosition(file: 1, offset: line * 100), day: asOf, line: UInt32(line),
        kind: .call)
      builder.receive(
        Interaction(touch: touch, isFurtherParty: isFurther), key: Array(key.utf8).span)
    }
    let (ledger, rejects, findings) = builder.finish(names: [])
    #expect(ledger.relationships.map(\.id) == ["A"])
    #expect(ledger.counts.interactions == 1 && ledger.counts.orphans == 0)
    #expect(ledger.touches(of: 0).map(\.line) == [3])
    #expect(
      rejects.map(\.reason) == [.setAside(.deleted), .ofDeleted("B")])
    #expect(findings.map(\.kind) == [.rows(.deleted(customers: 1, interactions: 1))])
  }
}
