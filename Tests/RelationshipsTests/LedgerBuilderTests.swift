import Basics
import CSV
import Intake
import Testing

@testable import Relationships

@Suite("The ledger builder joins rows to relationships and accounts for the rest")
struct LedgerBuilderTests {
  private let asOf = Day(year: 2026, month: 6, day: 30)!

  private func builder(list ids: [String]?) -> LedgerBuilder {
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: ids != nil, fileNames: ["customers.csv", "interactions.csv"])
    for (i, id) in (ids ?? []).enumerated() {
      builder.receive(Customer(id: id, name: "Name of \(id)", line: UInt32(i + 2)))
    }
    return builder
  }

  private func touch(_ daysAgo: Int, line: UInt32 = 2, kind: TouchKind = .call) -> Touch {
    Touch(
      position: RowPosition(file: 1, offset: Int(line) * 100), day: asOf.adding(-daysAgo),
      line: line, kind: kind)
  }

  private func receive(
    _ builder: inout LedgerBuilder, _ key: String, _ touch: Touch, revenue: Int64? = nil,
    further: Bool = false
  ) {
    let bytes = Array(key.utf8)
    builder.receive(
      Interaction(
        touch: touch, revenue: revenue.map { Money(tenThousandths: $0 * 10_000) },
        isFurtherParty: further),
      key: bytes.span)
  }

  @Test func `touches come back grouped by relationship and sorted by day`() {
    var builder = builder(list: ["B", "A"])
    receive(&builder, "A", touch(5, line: 2))
    receive(&builder, "B", touch(9, line: 3))
    receive(&builder, "A", touch(50, line: 4))
    receive(&builder, "A", touch(5, line: 1))
    let (ledger, rejects, findings) = builder.finish(names: [])
    #expect(ledger.relationships.map(\.id) == ["B", "A"])
    #expect(ledger.touches(of: 0).map(\.line) == [3])
    #expect(ledger.touches(of: 1).map(\.line) == [4, 1, 2])
    #expect(rejects.isEmpty && findings.isEmpty)
    #expect(ledger.counts.interactions == 4)
  }

  @Test func `what rows tell of an end is kept in their order`() {
    var builder = builder(list: ["A", "B"])
    for (key, text, ago) in [
      ("A", "ceased trading", 40), ("A", "company is bankrupt", 9), ("A", "ceased trading", 30),
      ("B", "their rival ceased trading", 5), ("C", "ceased trading", 5),
    ] {
      let bytes = Array(key.utf8)
      let remark = RowRemark(
        texts: [text], day: asOf.adding(-ago),
        position: RowPosition(file: 1, offset: ago), line: 3)
      builder.receive(remark, of: bytes.span)
    }
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships.map(\.ending) == [nil, nil])
    let told = ledger.relationships.map { $0.endReadings.map(\.how) }
    #expect(told == [[.closed, .insolvent, .closed], []])
    #expect(ledger.relationships[0].endReadings[1].since == asOf.adding(-9))
  }

  @Test func `without a customer list every key makes a relationship`() {
    var builder = builder(list: nil)
    for (key, line) in [("00123", 2), ("123", 3), ("00123", 4)] {
      receive(&builder, key, touch(3, line: UInt32(line)))
    }
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships.map(\.id) == ["00123", "123"])
    #expect(ledger.relationships.map(\.interactions) == [2, 1])
    #expect(ledger.relationships.allSatisfy { !$0.isListed })
  }

  @Test func `an orphan is counted, listed and named`() {
    var builder = builder(list: ["A"])
    receive(&builder, "A", touch(1))
    receive(&builder, "Z9", touch(1, line: 7))
    let (ledger, rejects, findings) = builder.finish(names: [])
    #expect(ledger.counts.orphans == 1)
    #expect(ledger.counts.interactions == 1)
    #expect(rejects.map(\.line) == [7])
    #expect(findings.map(\.code) == ["orphans"])
    #expect(findings.first?.severity == .warning)
    #expect(ledger.relationships[0].unreadableRows == 0)
  }

  @Test(arguments: ["a-1", "A1 ", "00A1", "a_1"])
  func `an orphan that is a listed id in other spelling makes that one unknown`(_ key: String) {
    var builder = builder(list: ["A1", "B2"])
    receive(&builder, key, touch(1))
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(ledger.relationships.map(\.unreadableRows) == [1, 0])
    #expect(rejects[0].reason == .unlisted(InputText(key), .id("A1")))
  }

  @Test func `an unusable row makes its relationship unknown unless it was saved whole`() {
    var builder = builder(list: ["A", "B", "C"])
    let rows: [(String, Touch?, Bool, UInt32)] = [
      ("A", nil, false, 3), ("B", touch(4), true, 4), ("C", touch(4), false, 5),
    ]
    for (key, salvaged, isWhole, line) in rows {
      let bytes = Array(key.utf8)
      builder.receive(
        unusable: UnusableRow(
          position: RowPosition(file: 1, offset: Int(line) * 10), line: line, length: 20,
          reason: .noDate, salvaged: salvaged, isWhole: isWhole), key: bytes.span)
    }
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(ledger.relationships.map(\.unreadableRows) == [1, 0, 1])
    #expect(ledger.relationships.map(\.lostUntil) == [nil, nil, asOf.adding(-4)])
    #expect(ledger.relationships.map(\.interactions) == [0, 1, 1])
    #expect(rejects.count == 3)
  }

  @Test func `a row exported twice is counted apart and makes nobody unknown`() {
    var builder = builder(list: ["A"])
    receive(&builder, "A", touch(1, kind: .order), revenue: 50)
    builder.receive(
      unusable: UnusableRow(
        position: RowPosition(file: 1, offset: 300), line: 3, length: 20, reason: .repeated,
        kind: .repeated), key: nil)
    let (ledger, rejects, findings) = builder.finish(names: [])
    #expect(ledger.counts.duplicates == 1)
    #expect(ledger.counts.interactions == 1)
    #expect(ledger.relationships[0].unreadableRows == 0)
    #expect(rejects.map(\.line) == [3])
    #expect(findings.map(\.code) == ["repeated-interactions"])
  }

  @Test(arguments: [(UnusableKind.future, 0), (.unreadable, 1), (.undated, 1), (.broken, 1)])
  func `a year mistyped into the future is kept apart, other lost rows make unknown`(
    _ kind: UnusableKind, _ unreadable: Int
  ) {
    var builder = builder(list: ["A"])
    let bytes = Array("A".utf8)
    builder.receive(
      unusable: UnusableRow(
        position: RowPosition(file: 1, offset: 10), line: 3, length: 20, reason: .noDate, kind: kind
      ),
      key: bytes.span)
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships[0].unreadableRows == unreadable)
    #expect(ledger.counts.future == (kind == .future ? 1 : 0))
  }

  @Test func `a row with several parties is one row and a touch of each`() {
    var builder = builder(list: ["A", "B"])
    receive(&builder, "A", touch(1))
    receive(&builder, "B", touch(1), further: true)
    receive(&builder, "Z", touch(1, line: 9))
    receive(&builder, "B", touch(1, line: 9), further: true)
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.counts.interactions == 2)
    #expect(ledger.relationships.map(\.interactions) == [1, 2])
  }

  @Test func `a row that names somebody listed is used, whoever else it names`() {
    var builder = builder(list: ["A"])
    receive(&builder, "Z", touch(1))
    receive(&builder, "A", touch(1), further: true)
    receive(&builder, "A", touch(1, line: 9))
    receive(&builder, "Z", touch(1, line: 9), further: true)
    receive(&builder, "Z", touch(1, line: 12))
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(ledger.counts.interactions == 2)
    #expect(ledger.counts.orphans == 1)
    #expect(rejects.map(\.line) == [12])
  }

  @Test func `a row left out by its own state is listed and makes nobody unknown`() {
    var builder = builder(list: ["A"])
    let bytes = Array("A".utf8)
    builder.receive(
      unusable: UnusableRow(
        position: RowPosition(file: 1, offset: 10), line: 3, length: 20,
        reason: .setAside(.deleted), kind: .setAside), key: bytes.span)
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(ledger.counts.setAside == 1)
    #expect(ledger.relationships[0].unreadableRows == 0)
    #expect(rejects.map(\.reason) == [.setAside(.deleted)])
  }

  @Test func `the list's own day of last contact is a touch and no interaction`() {
    var builder = builder(list: ["A"])
    var listed = touch(9, kind: .other)
    listed.standing = Standing(isListDate: true)
    receive(&builder, "A", listed)
    receive(&builder, "A", touch(20, line: 3))
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.touches(of: 0).count == 2)
    #expect(ledger.relationships[0].interactions == 1)
    #expect(ledger.counts.interactions == 1)
  }

  @Test(arguments: [(4, TouchKind.email), (5, .massMail)])
  func `the same words to five or more on one day are mass mail`(
    _ parties: Int, _ expected: TouchKind
  ) {
    var builder = builder(list: nil)
    func mail(_ key: String, _ touch: Touch, _ wording: UInt64) {
      let bytes = Array(key.utf8)
      builder.receive(Interaction(touch: touch, wording: wording), key: bytes.span)
    }
    for i in 0..<parties { mail("C\(i)", touch(3, line: UInt32(i + 2), kind: .email), 99) }
    // Other words, other days, and too few words to tell are mails to somebody.
    for i in 0..<9 {
      mail("D\(i)", touch(3, line: UInt32(i + 50), kind: .email), UInt64(200 + i))
      mail("E\(i)", touch(10 + i, line: UInt32(i + 70), kind: .email), 99)
      mail("F\(i)", touch(3, line: UInt32(i + 90), kind: .email), 0)
    }
    let ledger = builder.finish(names: []).ledger
    for (i, relationship) in ledger.relationships.enumerated() {
      let kind = ledger.touches(of: i).first?.kind
      #expect(kind == (relationship.id.hasPrefix("C") ? expected : .email), "\(relationship.id)")
    }
  }

  @Test func `a single order among the invoices of others leaves their revenue alone`() {
    var builder = builder(list: ["A", "B", "C"])
    for (i, (key, money, amount)) in [
      ("A", MoneyKind.billed, Int64(10)), ("B", .billed, 20), ("C", .billed, 30),
      ("A", .ordered, 999),
    ].enumerated() {
      var interaction = Interaction(
        touch: touch(3 + i, line: UInt32(2 + i), kind: .invoice),
        revenue: Money(tenThousandths: amount * 10_000))
      interaction.money = money
      let bytes = Array(key.utf8)
      builder.receive(interaction, key: bytes.span)
    }
    #expect(
      builder.finish(names: []).ledger.relationships.map { $0.revenue?.description }
        == ["10.00", "20.00", "30.00"])
  }

  @Test func `what a list says was spent is nothing where rows tell that all was called off`() {
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: true, fileNames: ["customers.csv", "interactions.csv"])
    for (line, id) in ["A", "B", "C"].enumerated() {
      builder.receive(
        Customer(
          id: id, name: id, statedRevenue: Money(tenThousandths: 500_000),
          line: UInt32(line + 2)))
    }
    receive(&builder, "A", touch(3, line: 2, kind: .order), revenue: 20)
    var calledOff = touch(4, line: 3, kind: .order)
    calledOff.standing = Standing(side: .theirs, state: .cancelled)
    receive(&builder, "B", calledOff)
    #expect(
      builder.finish(names: []).ledger.relationships.map { $0.revenue?.description }
        == ["20.00", "0.00", "50.00"])
  }

  @Test func `whoever deals in another currency alone has their revenue in that`() {
    var builder = builder(list: ["A", "B", "C"])
    for (line, (key, amount, currency)) in [
      ("A", Int64(10), nil), ("B", 20, "EUR"), ("B", 5, "EUR"), ("C", 7, nil), ("C", 30, "EUR"),
    ].enumerated() {
      var interaction = Interaction(
        touch: touch(3 + line, line: UInt32(2 + line), kind: .order),
        revenue: Money(tenThousandths: amount * 10_000))
      interaction.currency = currency.map(CurrencyTag.init)
      let bytes = Array(key.utf8)
      builder.receive(interaction, key: bytes.span)
    }
    let relationships = builder.finish(names: []).ledger.relationships
    #expect(relationships.map { $0.revenue?.description } == ["10.00", "25.00", "7.00"])
    #expect(relationships.map(\.currency) == [nil, "EUR", nil])
  }

  @Test(
    "Revenue is in the currency of its files where each names one, and amounts of another file's are never added",
    arguments: [
      (["GBP", "GBP"], ["30.00 GBP", "5.00 GBP"]), (["GBP", nil], ["30.00", "5.00"]),
      ([nil, nil], ["30.00", "5.00"]), (["GBP", "EUR"], ["10.00 GBP", "5.00 EUR"]),
    ])
  func currencies(files: [String?], revenue: [String]) {
    var builder = builder(list: ["A", "B"])
    for (file, rows) in [[("A", Int64(10))], [("A", 20), ("B", 5)]].enumerated() {
      builder.amountsAre(in: files[file])
      for (key, amount) in rows {
        let interaction = Interaction(
          touch: touch(3 + file, line: UInt32(2 + file), kind: .order),
          revenue: Money(tenThousandths: amount * 10_000))
        let bytes = Array(key.utf8)
        builder.receive(interaction, key: bytes.span)
      }
    }
    let shown = builder.finish(names: []).ledger.relationships.map { relationship in
      [relationship.revenue?.description, relationship.currency].compactMap(\.self)
        .joined(separator: " ")
    }
    #expect(shown == revenue)
  }

  @Test func `revenue after the as-of day is not counted yet`() {
    var builder = builder(list: ["A"])
    receive(&builder, "A", touch(3, kind: .order), revenue: 10)
    receive(&builder, "A", touch(-3, line: 3, kind: .order), revenue: 99)
    #expect(builder.finish(names: []).ledger.relationships[0].revenue?.description == "10.00")
  }

  @Test func `the same customer twice merges, with other values it is a finding`() {
    var builder = builder(list: ["A", "A"])
    var other = Customer(id: "A", name: "Name of A", line: 9)
    other.tier = "gold"
    builder.receive(other)
    let (ledger, rejects, findings) = builder.finish(names: [])
    #expect(ledger.relationships.count == 1)
    #expect(findings.map(\.code) == ["duplicate-customers"])
    #expect(findings[0].line == 9)
    #expect(rejects.map(\.line) == [3, 9])
  }

  @Test func `an alias stands for its relationship`() {
    var builder = builder(list: ["A"])
    builder.receive(alias: "lead-7", of: "A")
    builder.receive(alias: "lead-8", of: "nobody")
    receive(&builder, "lead-7", touch(1))
    receive(&builder, "lead-8", touch(1))
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships[0].interactions == 1)
    #expect(ledger.counts.orphans == 1)
  }

  @Test func `who handled it last owns it where the list names nobody`() {
    var builder = builder(list: ["A"])
    let bytes = Array("A".utf8)
    for (daysAgo, owner) in [(9, 0), (2, 1), (30, 0), (-5, 0)] as [(Int, Int32)] {
      builder.receive(Interaction(touch: touch(daysAgo), owner: owner), key: bytes.span)
    }
    #expect(builder.finish(names: ["Dana", "Lee"]).ledger.relationships[0].owner == "Lee")
  }

  @Test func `a broken row that is nobody's says so, one whose owner is known does not`() {
    var builder = self.builder(list: ["A"])
    for (key, line) in [("A", 3), ("Z", 4), (nil, 5)] as [(String?, UInt32)] {
      let row = UnusableRow(
        position: RowPosition(file: 1, offset: Int(line) * 10), line: line, length: 9,
        reason: .unterminatedQuote, kind: .broken)
      if let key {
        let bytes = Array(key.utf8)
        builder.receive(unusable: row, key: bytes.span)
      } else {
        builder.receive(unusable: row, key: nil)
      }
    }
    #expect(builder.rejects.map(\.isNobodys) == [false, true, true])
    let ledger = builder.finish(names: []).ledger
    #expect(ledger.relationships.map(\.unreadableRows) == [1])
    #expect(ledger.relationships[0].lostPlaces == [.row(file: 1, line: 3)])
  }

  @Test func `an unusable row of two parties is listed and counted once`() {
    var builder = self.builder(list: ["A", "B"])
    let row = UnusableRow(
      position: RowPosition(file: 1, offset: 40), line: 3, length: 9,
      reason: .tooFarAhead(Day(number: 90_000)),
      kind: .future)
    for key in ["A", "B"].map({ Array($0.utf8) }) { builder.receive(unusable: row, key: key.span) }
    let (ledger, rejects, _) = builder.finish(names: [])
    #expect(rejects.map(\.line) == [3])
    #expect(ledger.counts.future == 1)
  }

  @Test func `an alias of nobody says so`() {
    var builder = self.builder(list: ["A"])
    let isKnown = builder.receive(alias: "P1", of: "A")
    let isStranger = !builder.receive(alias: "P2", of: "Z")
    #expect(isKnown && isStranger)
  }
}
