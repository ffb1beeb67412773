import Basics
import Intake
import Testing

@testable import Relationships

@Suite("Touches are grouped store by store")
struct TouchStoreTests {
  @Test func `grouping by stores comes to what grouping all at once does`() {
    for relationships in [1, 3, 2048, 2049, 9000] {
      var store = TouchStore()
      var owners: [Int32] = []
      var touches: [Touch] = []
      var state: UInt64 = 9
      for i in 0..<20_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Some have many touches, most have few, the last have none.
        let owner = Int32((state >> 33) % UInt64(max(1, relationships * 3 / 4)))
        let touch = Touch(
          position: RowPosition(file: i % 3, offset: i * 50),
          day: Day(number: Int32(state >> 50 & 63)),
          line: UInt32(i), kind: .call)
        owners.append(owner)
        touches.append(touch)
        store.append(owner, touch)
      }
      let people = (0..<relationships).map { Relationship(id: "\($0)", name: "") }
      let asOf = Day(number: 100)
      let plain = Ledger(relationships: people, owners: owners, touches: touches, asOf: asOf)
      let stored = Ledger(
        relationships: people, touches: store, massMail: [], asOf: asOf, counts: Ledger.Counts())
      for i in 0..<relationships {
        #expect(Array(plain.touches(of: i)) == Array(stored.touches(of: i)))
        #expect(plain.relationships[i].interactions == stored.relationships[i].interactions)
      }
    }
  }
}
