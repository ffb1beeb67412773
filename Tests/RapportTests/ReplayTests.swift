import Foundation
import Testing

@Suite("A report for a past day sees only what was known by then")
struct ReplayTests {
  private static let customers = """
    id,name,since
    A,Alder Works,2019-01-01
    B,Birch Mill,2019-01-01
    C,Cedar House,2019-01-01
    D,Dogwood,2026-04-01

    """

  /// Monthly calls until February, then a visit that was booked, then what came of it.
  private static let known =
    "customer_id,date,type,direction,status,subject\n"
    + (1...12).flatMap { month in
      ["A", "B", "C"].map {
        "\($0),2025-\(month < 10 ? "0" : "")\(month)-10,Call,Outbound,Completed,Call\n"
      }
    }.joined()
  private static let planned = "A,2026-04-20,Visit,Outbound,Planned,Visit booked\n"
  private static let since = """
    B,2026-04-02,Order,Inbound,Completed,Order
    B,2026-04-03,Call,Outbound,Completed,Call
    C,2026-04-09,Email,Inbound,Completed,A question
    E,2026-04-09,Email,Inbound,Completed,We are new

    """

  private func report(_ interactions: String, customers: String? = customers) throws -> Product {
    let product = try Product()
    if let customers { try product.write("in/customers.csv", customers) }
    try product.write("in/interactions.csv", interactions)
    let result = try product.run("report", "in", "--as-of", "2026-03-31", "--format", "json")
    #expect(result.status == 0, "\(result.err)")
    return product
  }

  @Test("Live, a booked visit suspends the flag and nothing is said of a replay")
  func live() throws {
    let product = try report(Self.known + Self.planned)
    let found = try product.relationships("Reports/2026-03-31")
    #expect(found["A"]?["neglected"] as? Bool == false)
    #expect(found["A"]?["suspended"] is [String: Any])
    #expect(found["B"]?["neglected"] as? Bool == true)
    #expect(found["D"] != nil)
    #expect(try !codes(product).contains("replay"))
  }

  @Test("In a replay rows dated later are out, planned or not, and the report says so")
  func replay() throws {
    let replayed = try report(Self.known + Self.planned + Self.since)
    let found = try replayed.relationships("Reports/2026-03-31")
    for id in ["A", "B", "C"] { #expect(found[id]?["neglected"] as? Bool == true, "\(id)") }
    #expect(found["D"] == nil)
    #expect(try codes(replayed).contains("replay"))

    let then = try report(
      Self.known,
      customers: Self.customers.replacingOccurrences(
        of: "D,Dogwood,2026-04-01\n", with: ""))
    #expect(
      replayed.text("Reports/2026-03-31/relationships.jsonl")
        == then.text("Reports/2026-03-31/relationships.jsonl"))
  }

  @Test("Without a customer list, those who came later are unknown yet")
  func derived() throws {
    let replayed = try report(Self.known + Self.planned + Self.since, customers: nil)
    #expect(try replayed.relationships("Reports/2026-03-31").keys.sorted() == ["A", "B", "C"])
    let totals = try #require(
      replayed.json("Reports/2026-03-31/report.json")["totals"] as? [String: Any])
    #expect(totals["interactions"] as? Int == 36)
  }

  private func codes(_ product: Product) throws -> [String] {
    let report = try product.json("Reports/2026-03-31/report.json")
    let findings = try #require(report["dataQuality"] as? [[String: Any]])
    return findings.compactMap { $0["code"] as? String }
  }
}
