import Basics
import Foundation
import Intake
import Testing

@testable import Pipeline

@Suite("rapport inspect")
struct InspectCommandTests {
  private static let keys = [
    "path", "decision", "role", "encoding", "bom", "delimiter", "quote", "headerLine", "columns",
    "fields", "rows", "rejected", "dates", "preview", "problems", "system", "object", "unread",
  ]

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test("The JSON has the contract's keys in their order, on one line")
  func json() throws {
    let product = try Product()
    try product.write(
      "list.csv", "customer_id,name,last_contact\nC1,\"A \"\"B\"\"\",2024-01-05\n")
    let json = try product.run("inspect", "--json", "list.csv").out
    #expect(json.split(separator: "\n").count == 1)
    var from = json.startIndex
    for key in Self.keys {
      let found = try #require(json.range(of: "\"\(key)\":", range: from..<json.endIndex), "\(key)")
      from = found.upperBound
    }
    let object = try object(json)
    #expect(object.count == Self.keys.count)
    #expect(
      object["fields"] as? [String: String] == [
        "id": "customer_id", "name": "name", "lastContact": "last_contact",
      ])
    #expect(object["preview"] as? [[String]] == [["C1", "A \"B\"", "2024-01-05"]])
    let date = (object["dates"] as? [String: [String: String]])?["last_contact"]
    #expect(date == ["order": "ymd", "decidedBy": "the year stands first, in four digits"])
    #expect(object["rows"] as? Int == 1)
  }

  @Test("A file that is not there still gives every key")
  func refused() throws {
    let seen = inspect(path: "/nowhere/at/all.csv", settings: IntakeSettings(asOf: Day(number: 0)))
    #expect(seen.decision == .refuse)
    let object = try object(seen.json)
    #expect(object.count == Self.keys.count)
    let problems = object["problems"] as? [[String: Any]]
    #expect(problems?.count == 1)
    #expect(problems?.first?["message"] as? String == "no such file; check the path")
  }

  @Test("A column that says what became of customers is read, and not called unread")
  func states() throws {
    let product = try Product()
    try product.write(
      "list.csv", "Customer ID,Name,Status,Town\nC1,Ash,Active,Ulm\nC2,Birch,Deceased,Ulm\n")
    let table = try product.run("inspect", "list.csv").out
    #expect(table.contains("read as well: “Status”"))
    #expect(table.contains("not read: Town\n"))
  }

  @Test("The table for people says what is read, why, and what to type")
  func table() throws {
    let product = try Product()
    try product.write(
      "liste.csv", "Kundennummer;Firma;Letzter Kontakt\nK1;A;05.01.2024\nK2;B;31.12.2023\n")
    let table = try product.run("inspect", "liste.csv").out
    #expect(table.contains("role     customers, named as in German headers"))
    #expect(table.contains("id           “Kundennummer”"))
    #expect(table.contains("read dmy:"))
    #expect(table.contains("--map FIELD=COLUMN"))
    #expect(!table.contains("\u{1B}"))
  }
}
