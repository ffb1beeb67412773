import Basics
import Intake
import Testing

@testable import Relationships

@Suite("Interactions whose customer is on no list")
struct UnlistedKeysTests {
  private static let asOf = Day(year: 2026, month: 6, day: 30)!

  private static func ledger(
    _ names: [String], shared: [String: [String]] = [:], byName: Bool = true, unlisted: [String]
  ) -> (ledger: Ledger, rejects: [LedgerBuilder.Reject]) {
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: true, fileNames: ["customers.csv", "calls.csv"])
    for (i, name) in names.enumerated() {
      builder.receive(Customer(id: "C\(i)", name: name, line: UInt32(i + 2)))
    }
    if byName { builder.joinsByName() }
    for (alias, ids) in shared { builder.receive(sharedAlias: alias, of: ids) }
    for (i, key) in unlisted.enumerated() {
      let bytes = Array(key.utf8)
      builder.receive(
        Interaction(
          touch: Touch(
            position: RowPosition(file: 1, offset: i * 100), day: asOf.adding(-10),
            line: UInt32(i + 2), kind: .call)), key: bytes.span)
    }
    let (ledger, rejects, _) = builder.finish(names: [])
    return (ledger, rejects)
  }

  static let alike: [(String, String)] = [
    ("Miller & Sons", "miller and sons"), ("Miller & Sons", "miller sons ltd"),
    ("Müller Maschinenbau GmbH", "mueller maschinenbau"),
    ("Müller Maschinenbau", "muller maschinenbau"),
    ("Weiß & Co. KG", "weiss co"), ("Café Aurore", "cafe aurore"), ("Lopez Garage", "lopes garage"),
    ("Lopez Garage", "lopz garage"), ("Lopez Garage", "lopezz garage"),
    ("Hanna Berg", "hannah berg"),
    ("Hanna Berg", "hnana berg"), ("O’Neill", "o'neill"), ("株式会社 青山", "株式会社青山"),
  ]

  @Test("A name in other spelling makes its customer unknown, not neglected", arguments: alike)
  func other(_ listed: String, _ written: String) {
    let (ledger, rejects) = Self.ledger([listed, "Sunrise Cafe"], unlisted: [written, written])
    #expect(ledger.relationships.map(\.unreadableRows) == [2, 0])
    #expect(
      rejects.allSatisfy {
        $0.reason == .unlisted(InputText(written), .name(InputText(listed), id: "C0"))
      })
    #expect(ledger.counts.orphans == 2)
  }

  @Test("The finding says whom a name may mean")
  func likely() throws {
    var builder = LedgerBuilder(
      asOf: Self.asOf, hasCustomerList: true, fileNames: ["customers.csv", "calls.csv"])
    builder.receive(Customer(id: "104", name: "Gasthof Zum Ochsen", line: 2))
    builder.joinsByName()
    let key = Array("gasthof zum ochsn".utf8)
    builder.receive(
      Interaction(
        touch: Touch(
          position: RowPosition(file: 1, offset: 100), day: Self.asOf.adding(-10), line: 18,
          kind: .call)), key: key.span)
    let kinds = builder.finish(names: []).findings.map(\.kind)
    let orphan = RowFinding.Orphan(
      key: "gasthof zum ochsn", line: 18, likely: .name("Gasthof Zum Ochsen", id: "104"))
    #expect(kinds.contains(.rows(.orphans(1, first: [orphan]))))
  }

  static let different: [(String, String)] = [
    ("Miller & Sons", "miller daughters"), ("Lopez Garage", "gomez garage"), ("Al", "bo"),
    ("Team North 1", "team north 2"), ("Co", "and"), ("Sunrise Cafe", "sunset cafe"),
    ("Anna", "hanna"),
  ]

  @Test("Another name is another's", arguments: different)
  func another(_ listed: String, _ written: String) {
    let (ledger, rejects) = Self.ledger([listed], unlisted: [written])
    #expect(ledger.relationships[0].unreadableRows == 0)
    #expect(rejects.map(\.reason) == [.unlisted(InputText(written), nil)])
  }

  @Test("Ids in other spelling are not names")
  func ids() {
    let (ledger, _) = Self.ledger(["10045"], byName: false, unlisted: ["10046x"])
    #expect(ledger.relationships[0].unreadableRows == 0)
  }

  @Test("Whoever has a name that is not theirs alone is unknown where it is named")
  func shared() {
    let (ledger, rejects) = Self.ledger(
      ["John Smith", "John Smith", "Jane Roe"], shared: ["john smith": ["C0", "C1", "C1"]],
      byName: false, unlisted: ["john smith", "john smith", "nobody"])
    #expect(ledger.relationships.map(\.unreadableRows) == [2, 2, 0])
    #expect(rejects[0].reason == .unlisted("john smith", .several(2)))
    #expect(rejects[2].reason == .unlisted("nobody", nil))
  }

  @Test("The contact's name counts as well as the company's")
  func contact() {
    var builder = LedgerBuilder(asOf: Self.asOf, hasCustomerList: true, fileNames: ["a", "b"])
    var customer = Customer(id: "C0", name: "Harbour Optics", line: 2)
    customer.contactName = "Dr. Ffion Ames"
    builder.receive(customer)
    builder.joinsByName()
    let key = Array("ffion amess".utf8)
    builder.receive(
      Interaction(
        touch: Touch(
          position: RowPosition(file: 1, offset: 0), day: Self.asOf, line: 2, kind: .call)),
      key: key.span)
    #expect(builder.finish(names: []).ledger.relationships[0].unreadableRows == 1)
  }

  @Test("A row of which only the customer and the day could be read is counted apart, and judged")
  func salvaged() {
    var builder = LedgerBuilder(asOf: Self.asOf, hasCustomerList: true, fileNames: ["a", "b"])
    builder.receive(Customer(id: "C0", name: "A", line: 2))
    let touch = Touch(
      position: RowPosition(file: 1, offset: 9), day: Self.asOf, line: 3, kind: .call)
    let key = Array("C0".utf8)
    builder.receive(
      unusable: UnusableRow(
        position: touch.position, line: 3, length: 9, reason: .unterminatedQuote, kind: .broken,
        salvaged: touch), key: key.span)
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(ledger.counts.interactions == 1)
    #expect(ledger.relationships[0].interactions == 1)
    #expect(rejects.count == 1)
  }
}
