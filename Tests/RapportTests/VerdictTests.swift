import Foundation
import Testing

@Suite("Verdicts of people")
struct VerdictTests {
  private static let calls = [
    "C1,2026-05-01,Call,Outbound,We talked about the plan",
    "C1,2026-06-01,Email,Inbound,Could you send us the price list?",
    "C2,2026-01-05,Call,Outbound,We talked about the plan",
    "C3,2026-06-20,Call,Outbound,We talked about the plan",
  ]

  private static func product(_ verdicts: String?, _ calls: [String] = calls) throws -> Product {
    let product = try Product()
    try product.write("in/customers.csv", "Customer ID,Name\nC1,Ann\nC2,Bo\nC3,Cy\n")
    try write(calls, verdicts, to: product)
    return product
  }

  private static func write(_ calls: [String], _ verdicts: String?, to product: Product) throws {
    let header = "Customer ID,Date,Type,Direction,Subject"
    try product.write("in/calls.csv", ([header] + calls).joined(separator: "\n") + "\n")
    try product.write("rapport.yaml", "company: Lantern\n")
    if let verdicts { try product.write("verdicts.csv", "id,about,verdict,note\n" + verdicts) }
  }

  /// The reasons by id, after a run.
  private static func reasons(_ product: Product, asOf: String = "2026-06-30") throws
    -> [String: [String]]
  {
    let result = try product.run(
      "report", "in", "--config", "rapport.yaml", "--as-of", asOf, "--out", "Reports")
    #expect(result.status == 0, "\(result.err)")
    var reasons: [String: [String]] = [:]
    for (id, object) in try product.relationships("Reports/\(asOf)") {
      reasons[id] = (object["reasons"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    }
    return reasons
  }

  @Test("A flag called wrong stays away while lines move and nights pass; a new row brings it back")
  func remembers() throws {
    let product = try Self.product(nil)
    #expect(try Self.reasons(product)["C1"]?.contains("N2") == true)
    let wrong = "C1,N2,wrong,answered by fax\nC2,N1,wrong,\n"
    try Self.write(Self.calls, wrong, to: product)
    var found = try Self.reasons(product)
    #expect(found["C1"]?.contains("N2") == false)
    #expect(found["C2"]?.contains("N1") == false)
    let moved = ["C3,2026-02-01,Call,Outbound,We talked about the plan"] + Self.calls
    try Self.write(moved, wrong, to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-01")["C1"]?.contains("N2") == false)
    let more = moved + ["C1,2026-06-15,Email,Inbound,And what do you ask for delivery?"]
    try Self.write(more, wrong, to: product)
    found = try Self.reasons(product, asOf: "2026-07-02")
    #expect(found["C1"]?.contains("N2") == true)
    #expect(found["C2"]?.contains("N1") == false)
    try Self.write(more, wrong + "C1,N2,wrong,answered by fax too\n", to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-03")["C1"]?.contains("N2") == false)
  }

  @Test("Without a report before it, a verdict is about what the flag stands on; twice the same")
  func firstRun() throws {
    let product = try Self.product("C1,N2,wrong,\n")
    #expect(try Self.reasons(product)["C1"]?.contains("N2") == false)
    let first = product.text("Reports/2026-06-30/relationships.jsonl")
    _ = try Self.reasons(product)
    #expect(product.text("Reports/2026-06-30/relationships.jsonl") == first)
  }

  @Test("Each line that cannot be used is told with its place and costs nothing but itself")
  func badLines() throws {
    let product = try Self.product(
      "C9,N1,wrong,\nC1,N44,wrong,\nC1,N2,perhaps,\n,N1,wrong,\nC2,N1,falsch,\n")
    let result = try product.run(
      "report", "in", "--config", "rapport.yaml", "--as-of", "2026-06-30")
    #expect(result.status == 0)
    for line in [
      "verdicts.csv:2: warning: there is no relationship C9 to say this of; check the id",
      "verdicts.csv:3: warning: N44 is nothing that can be judged of C1; write N1 to N12, M1 to M9,"
        + " class or drift",
      "verdicts.csv:4: warning: perhaps is neither right nor wrong, so nothing is said of C1; write"
        + " right or wrong",
      "verdicts.csv:5: warning: a verdict without an id; add the id, or remove the line",
    ] { #expect(result.err.contains("rapport: \(line)\n"), "\(result.err)") }
    #expect(try Self.reasons(product)["C2"]?.contains("N1") == false)
  }

  @Test("The report counts them, and tells a share from twenty on")
  func counts() throws {
    let product = try Self.product(
      String(repeating: "C1,N4,right,\n", count: 31) + String(repeating: "C1,N4,wrong,\n", count: 6)
        + "C2,drift,wrong,\n")
    _ = try Self.reasons(product)
    let page = try #require(product.text("Reports/2026-06-30/report.md"))
    #expect(page.contains("- N4: 31 right, 6 wrong; 84% were right, most likely 69% to 92%."))
    #expect(page.contains("- drift: 0 right, 1 wrong; too few for a share."))
  }

  @Test("Among exports a table of verdicts is no list of customers, and that is told")
  func amongExports() throws {
    let product = try Self.product(nil)
    try product.write(
      "in/said.csv", "id,about,verdict,note\nC1,N2,wrong,by fax\nZ9,N1,wrong,left\n")
    let result = try product.run("report", "in", "--as-of", "2026-06-30", "--format", "json")
    #expect(result.status == 0)
    #expect(
      result.err.contains("said.csv: warning: not read: this holds verdicts on flags"),
      "\(result.err)")
    let found = try product.relationships("Reports/2026-06-30")
    #expect(found.keys.sorted() == ["C1", "C2", "C3"])
    #expect(try product.run("report", "in/said.csv").status == 65)
  }

  @Test("A line that is gone is no new verdict; one that is written anew is")
  func linesByContent() throws {
    let twice = "C1,N2,wrong,a\nC1,N2,wrong,a\n"
    let product = try Self.product(twice)
    #expect(try Self.reasons(product)["C1"]?.contains("N2") == false)
    let more = Self.calls + ["C1,2026-06-25,Email,Inbound,When will the crates arrive?"]
    try Self.write(more, twice, to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-03")["C1"]?.contains("N2") == true)
    try Self.write(more, "C1,N2,wrong,a\n", to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-04")["C1"]?.contains("N2") == true)
    try Self.write(more, "C1,N2,wrong,again on 4 July\n", to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-05")["C1"]?.contains("N2") == false)
  }

  @Test("A verdict on what an older report said is about its rows, not about those that came since")
  func olderReport() throws {
    let product = try Self.product(nil)
    #expect(try Self.reasons(product)["C1"]?.contains("N2") == true)
    var calls = Self.calls + ["C1,2026-06-30,Email,Outbound,Here is the price list"]
    try Self.write(calls, nil, to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-01")["C1"]?.contains("N2") == false)
    calls += ["C1,2026-07-02,Email,Inbound,When will the crates arrive?"]
    try Self.write(calls, "C1,N2,wrong,was answered\n", to: product)
    #expect(try Self.reasons(product, asOf: "2026-07-09")["C1"]?.contains("N2") == true)
  }

  @Test("An id is meant byte for byte")
  func idsByBytes() throws {
    let (one, two) = ("Caf\u{e9}", "Cafe\u{301}")
    let product = try Product()
    try product.write("in/customers.csv", "Customer ID,Name\n\(one),One\n\(two),Two\n")
    try Self.write(
      [one, two].map { "\($0),2026-01-05,Call,Outbound,We talked about the plan" },
      "\(one),N1,wrong,\n", to: product)
    _ = try Self.reasons(product)
    let lines = try #require(product.text("Reports/2026-06-30/relationships.jsonl"))
      .split(separator: "\n").map { Array($0.utf8) }
    func line(_ id: String) throws -> String {
      let start = Array("{\"id\":\"\(id)\"".utf8)
      return String(
        decoding: try #require(lines.first { $0.starts(with: start) }), as: UTF8.self)
    }
    #expect(try line(one).contains("\"neglected\":false"))
    #expect(try line(two).contains("\"neglected\":true"))
  }
}
