import Basics
import Intake
import Testing

@testable import Relationships

@Suite("Customers without ids are told apart by their names")
struct NameSpellingTests {
  private let asOf = Day(year: 2026, month: 6, day: 30)!

  private func builder(list ids: [String]) -> LedgerBuilder {
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: !ids.isEmpty, fileNames: ["customers.csv", "interactions.csv"])
    for id in ids { builder.receive(Customer(id: id, name: "Name of \(id)")) }
    return builder
  }

  private func receive(_ builder: inout LedgerBuilder, _ key: String, line: Int) {
    let bytes = Array(key.utf8)
    let touch = Touch(
      position: RowPosition(file: 1, offset: line * 100), day: asOf.adding(-3),
      line: UInt32(line), kind: .call)
    builder.receive(Interaction(touch: touch), key: bytes.span)
  }

  @Test func `names without ids are one in any spelling, codes are not`() {
    var builder = builder(list: [])
    builder.keysAreNames(true)
    for (i, key) in ["holm foods", "HOLM FOODS", "Holm Foods & Co. KG", "Ab1", "AB1"].enumerated() {
      receive(&builder, key, line: i + 2)
    }
    builder.keysAreNames(false)
    receive(&builder, "Holm-Foods", line: 9)
    let (ledger, _, findings) = builder.finish(names: [])
    #expect(ledger.relationships.map(\.id) == ["holm foods", "Ab1", "AB1", "Holm-Foods"])
    #expect(ledger.relationships[0].name == "Holm Foods & Co. KG")
    #expect(ledger.relationships.map(\.interactions) == [3, 1, 1, 1])
    #expect(findings.map(\.code) == ["same-names"])
  }

  @Test func `persons of a relationship are known once each`() {
    var builder = builder(list: ["A"])
    let ann = Contact(name: "Ann Lee", phone: "1")
    for contact in [ann, ann, Contact(name: "Bo")] { builder.receive(contact, of: "A") }
    builder.receive(ann, of: "unlisted")
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships[0].contacts.map(\.name) == ["Ann Lee", "Bo"])
  }
}
