import Foundation
import Testing

@Suite("Who stands on a list twice")
struct ListedTwiceTests {
  private static let list = """
    Account No,Account Name,Status,Main Contact,Email,Phone,Customer Since
    001013,Denholm Drains,Active,Phil Den,phil@den.example,01636 550012,2022-04-20
    001099,DENHOLM DRAINS LTD,Active,Phil Den,phil@den.example,01636 550012,2022-04-20
    001020,Ely Bricks,Active,Kim Ely,kim@ely.example,01636 550020,2022-04-20
    001021,Ely Bricks Ltd,Active,Bo Ely,bo@ely.example,01636 550021,2022-04-20

    """
  private static let calls = """
    Account No,Date,Type,Direction,Notes
    001013,2025-06-20,Call,Outbound,Spoke to Phil
    001013,2026-06-20,Call,Outbound,Spoke to Phil
    001020,2026-06-21,Call,Outbound,Spoke to Kim

    """

  private static func report() throws -> (product: Product, json: [String: Any]) {
    let product = try Product()
    try product.write("in/accounts.csv", list)
    try product.write("in/calls.csv", calls)
    _ = try product.run("in", "--as-of", "2026-06-30", "--out", "out")
    return (product, try product.json("out/2026-06-30/report.json"))
  }

  @Test(
    "One with the name and the address of a customer in contact is a hint, and not “never contacted” (N9)"
  )
  func double() throws {
    let (_, json) = try Self.report()
    let flagged = json["flagged"] as? [[String: Any]] ?? []
    let never = flagged.filter { $0["neverContacted"] as? Bool == true }.compactMap {
      $0["id"] as? String
    }
    // The name alone, with another address and number, may be another firm.
    #expect(never == ["001021"])
    let found = (json["dataQuality"] as? [[String: Any]] ?? []).filter {
      $0["code"] as? String == "listed-twice"
    }
    #expect(found.count == 1)
    let message = found.first?["message"] as? String ?? ""
    #expect(
      message.contains("DENHOLM DRAINS LTD (001099) may be Denholm Drains (001013)"), "\(message)")
  }

  @Test(
    "The address under which somebody was reached is not shown beside the name, and stays the id")
  func addresses() throws {
    let product = try Product()
    let us = "Ann Hart,ann@hart.example"
    let rows = ["Kim Oak,kim@oak.example", "Bo Ash,bo@ash.example", "Jo Elm,jo@elm.example"]
    var mails = "Subject,From: (Name),From: (Address),To: (Name),To: (Address),Received\n"
    for (number, party) in rows.enumerated() {
      mails += "Order,\(party),\(us),2026-05-0\(number + 1) 10:00\n"
      mails += "RE: Order,\(us),\(party),2026-05-1\(number + 1) 10:00\n"
    }
    try product.write("mails.csv", mails)
    let result = try product.run(
      "mails.csv", "--as-of", "2026-06-30", "--out", "out", "--us", "ann@hart.example")
    #expect(result.status == 0, "\(result.err)")
    let lines = try #require(product.text("out/2026-06-30/relationships.jsonl"))
    #expect(
      lines.contains("\"id\":\"kim@oak.example\",\"name\":\"Kim Oak\""),
      "\(lines.prefix(200))")
    let told = try product.run(
      "explain", "kim@oak.example", "mails.csv", "--as-of", "2026-06-30", "--us",
      "ann@hart.example")
    #expect(told.out.hasPrefix("Kim Oak, customer"), "\(told.out.prefix(80))")
  }
}
