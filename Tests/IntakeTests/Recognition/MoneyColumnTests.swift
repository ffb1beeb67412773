import Basics
import Testing

@testable import Intake

@Suite("Money is told by how it is written, whatever its column is called")
struct MoneyColumnTests {
  /// What the rows of one customer earn, of a log with a day, a customer and the columns given.
  private func earned(_ header: String, _ rows: [String]) throws -> [String?] {
    var text = "Day,Customer,\(header)\n"
    for (i, row) in rows.enumerated() { text += "2024-0\(i % 6 + 1)-1\(i),Oak \(i % 2),\(row)\n" }
    return try IntakeRun([("log.csv", text)]).sink.rows.map(\.revenue)
  }

  @Test(
    "Two decimals, a currency, dashes for cents",
    arguments: [
      (["12.00", "31.60", "66.50"], ["12.00", "31.60", "66.50"]),
      (["\"66,-\"", "\"31,60\"", "\"12,-\""], ["66.00", "31.60", "12.00"]),
      (["€ 12", "€ 7", "€ 120"], ["12.00", "7.00", "120.00"]),
    ])
  func written(cells: [String], amounts: [String]) throws {
    #expect(try earned("Took", cells) == amounts)
  }

  @Test(
    "Hours, counts, measures and times of day are none",
    arguments: [
      ("Took", ["9.10", "14.30", "8.45"]), ("Took", ["1.75", "0.50", "2.25"]),
      ("Jars", ["12", "40", "66"]),
      ("Hours", ["12.50", "31.25", "66.75"]), ("Gewicht", ["12.50", "31.25", "66.75"]),
    ])
  func others(header: String, cells: [String]) throws {
    #expect(try earned(header, cells) == [nil, nil, nil])
  }

  @Test("A price of one piece counts as often as there are pieces")
  func pieces() throws {
    let text =
      "Order ID,Customer,Order Date,Item,Quantity,Unit Price\n1,Oak,2024-01-10,Soap,3,4.50\n"
      + "2,Elm,2024-02-10,Soap,10,4.50\n"
    #expect(try IntakeRun([("o.csv", text)]).sink.rows.map(\.revenue) == ["13.50", "45.00"])
  }

  @Test("Of several the one that comes to most counts, and the others are named")
  func several() throws {
    let text =
      "Day,Customer,Worth,Of it material\n2024-01-10,Oak,100.00,40.25\n2024-02-11,Elm,80.00,12.75\n"
      + "2024-03-11,Elm,84.00,12.75\n2024-04-11,Oak,85.00,12.75\n"
    let run = try IntakeRun([("log.csv", text)])
    #expect(run.sink.rows.map(\.revenue) == ["100.00", "80.00", "84.00", "85.00"])
    #expect(run.codes.contains("presumed-column") && run.codes.contains("unused-amounts"))
  }

  @Test("A row with money and no other kind is a sale, one without is what its words say")
  func kinds() throws {
    let text =
      "Day,Customer,Remarks,Took\n2024-01-10,Oak,,12.50\n2024-02-11,Oak,they rang about a key,\n"
      + "2024-03-11,Oak,,31.25\n2024-04-11,Oak,,40.75\n2024-05-11,Oak,,40.75\n2024-05-12,Oak,,41.75\n"
      + "2024-05-13,Oak,,42.75\n2024-05-14,Oak,,43.75\n2024-05-15,Oak,,44.75\n2024-05-16,Oak,,45.75\n"
    let kinds = try IntakeRun([("log.csv", text)]).sink.rows.map(\.kind)
    #expect(kinds.prefix(3) == [.order, .call, .order])
  }

  @Test("A job that stands at a quote earns nothing, one called off neither")
  func states() throws {
    let text =
      "Raised,Customer,Work,Stage,Price\n2024-01-10,Oak,barn,Done,120.00\n2024-02-11,Elm,panel,Estimate,90.00\n"
      + "2024-03-12,Elm,alarm,Cancelled,42.00\n2024-04-12,Oak,lamp,Done,30.00\n"
    #expect(
      try IntakeRun([("jobs.csv", text)]).sink.rows.map(\.revenue) == ["120.00", nil, nil, "30.00"])
  }

  @Test("Words of what became of goods are states of a sale, not sorts of rows")
  func outcomes() throws {
    let text =
      "Who,Day,What,Price,OK?\nOak Farm,2024-01-10,tart,$20,picked up\nElm Farm,2024-02-11,cake,$30,CANCELLED late\n"
      + "Oak Farm,2024-03-11,cake,$30,picked up\nElm Farm,2024-08-11,cake,$30,ordered\n"
    let rows = try IntakeRun([("book.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.order, .order, .order, .order])
    #expect(rows.map(\.state) == [.done, .cancelled, .done, .planned])
    #expect(rows.map(\.revenue) == ["20.00", nil, "30.00", nil])
  }

  @Test(
    "A currency is one however a cell names it",
    arguments: [
      ("Euro - EUR", "EUR"), ("US Dollar - USD", "USD"), ("EUR", "EUR"), ("€", "EUR"),
      ("Schweizer Franken", "CHF"), ("Points", "Points"),
    ])
  func codes(cell: String, code: String) { #expect(CurrencyMarks.code(in: cell) == code) }
}
