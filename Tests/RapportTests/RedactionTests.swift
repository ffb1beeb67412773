import Basics
import Foundation
import Testing

/// `--redact`: a report to share. Every text of the inputs below holds `zqx`, in any case; no file
/// of the report may.
@Suite("Redacted reports")
struct RedactionTests {
  private static let customers = """
    Client ID,Name,Owner,Tier,Segment,Email,Contact,Birthday,Zqxcolumn,Phone
    ZQX1,"Zqxperson ""Zqxnick"" & Co",Zqxowner,Zqxtier,Zqxsegment,zqx@zqx.example,Zqxcontact,1970-02-03,zqx,030 9718803
    ZQX2,<b>Zqxother</b>,Zqxowner,Zqxtier,,zqx2@zqx.example,,,,
    ZQX2,Zqxother again,Zqxowner,,,,,,,
    zqx3,zqx3,zqxlower,,,,,,,
    ,Zqxnobody,,,,,,,,
    """

  private static let interactions = """
    Client ID,Date,Type,Direction,Subject,Notes,Amount,Currency
    ZQX1,2025-09-05,call,outbound,Zqxsubject,"Thanks, zqxword; we will send the zqxthing",,
    ZQX1,2026-01-05,email,inbound,Zqxcomplaint,"Complaint: the zqxthing is broken, when?",,
    ZQX1,2026-03-05,order,inbound,Zqxorder,,99.50,Zqxcurrency
    ZQX1,2026-07-05,visit,outbound,Zqxplan,zqxplan,,
    ZQX2,2024-01-05,call,outbound,Zqxsubject,zqx,,
    ZQX2,2024-01-05,call,outbound,Zqxsubject,zqx,,
    ZQX9,2026-01-05,call,outbound,Zqxorphan,zqx,,
    zqx3,the zqxth of May,call,outbound,Zqxdate,zqx,,
    ,2026-01-05,call,outbound,Zqxblank,zqx,,
    zqx3,2026-02-05,call,outbound,"Zqxopen,zqx,,
    zqx3,2026-02-06,call,outbound,Zqxlong,zqx,1,EUR,zqx,zqx
    ZQX2,2099-02-06,call,outbound,Zqxfuture,zqx,,
    """

  private static let settings = """
    company: Zqxcompany
    tiers:
      Zqxtier: 30
    snoozes:
      - {id: ZQX2, until: 2026-12-31, why: zqxreason}
    mail:
      from: zqx@zqx.example
      to: [zqxboss@zqx.example]
    """

  private func product() throws -> Product {
    let product = try Product()
    try product.write("zqxfolder/zqx-accounts.csv", Self.customers)
    try product.write("zqxfolder/zqx-calls.csv", Self.interactions)
    try product.write("rapport.yaml", Self.settings)
    return product
  }

  private let arguments = [
    "zqxfolder", "--as-of", "2026-06-30", "--config", "rapport.yaml", "--force",
  ]

  /// Every file below a folder: its path and its bytes.
  private func files(_ product: Product, _ folder: String) throws -> [String: Data] {
    let base = product.folder.appendingPathComponent(folder).path
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: base) {
      if let data = FileManager.default.contents(atPath: "\(base)/\(name)") { found[name] = data }
    }
    return found
  }

  @Test func `no text of the inputs is left in any file, nor in a file's name`() throws {
    let product = try product()
    let result = try product.run(arguments + ["--redact"])
    #expect(result.status == 0, "\(result.err)")
    #expect(!(result.out + result.err).lowercased().contains("zqx"))
    let files = try files(product, "Redacted")
    #expect(files.count >= 12)
    for (name, data) in files {
      let text = String(decoding: data, as: UTF8.self).lowercased()
      #expect(!name.lowercased().contains("zqx"), "\(name)")
      let place = text.range(of: "zqx").map { text[$0.lowerBound...].prefix(60) }
      #expect(place == nil, "\(name): \(place ?? "")")
      #expect(!text.contains("1970"), "\(name)")
      #expect(!text.contains("9718803"), "\(name)")
    }
    #expect(files.keys.contains { $0.hasPrefix("2026-06-30/owners/owner-1") })
    #expect(!files.keys.contains { $0.hasSuffix(".run.json") })
  }

  @Test func `figures and dates are those of the real report`() throws {
    let product = try product()
    #expect(try product.run(arguments + ["--redact"]).status == 0)
    #expect(try product.run(arguments).status == 0)
    let real = try product.json("Reports/latest/report.json")
    let shared = try product.json("Redacted/latest/report.json")
    #expect(real["totals"] as? NSDictionary == shared["totals"] as? NSDictionary)
    #expect(shared["redacted"] as? Bool == true)
    #expect(real["redacted"] == nil)
    func figures(_ report: String) throws -> [String] {
      try product.relationships(report).values.map {
        "\($0["score"] ?? "") \($0["severity"] ?? "") \($0["lastContact"] ?? "") \($0["revenue"] ?? "")"
      }.sorted()
    }
    #expect(try figures("Reports/latest") == figures("Redacted/latest"))
    // What stays of the texts: their length and what they mean, and a row's shape.
    let lines = try #require(product.text("Redacted/latest/relationships.jsonl"))
    #expect(lines.contains("characters: "))
    #expect(lines.contains("complaint"))
    let rejects = try #require(product.text("Redacted/latest/rejects.csv"))
    #expect(rejects.contains("xxx9,9999-99-99,xxxx,xxxxxxxx,\"\"Xxxxxxx,xxx,,"))
  }

  @Test func `the same inputs give the same pseudonyms`() throws {
    let product = try product()
    #expect(try product.run(arguments + ["--redact"]).status == 0)
    #expect(try product.run(arguments + ["--redact", "--out", "Again"]).status == 0)
    #expect(try files(product, "Redacted/2026-06-30") == files(product, "Again/2026-06-30"))
  }

  @Test func `a redacted report replaces no real one and is compared with none`() throws {
    let product = try product()
    #expect(try product.run(arguments).status == 0)
    let refused = try product.run(arguments + ["--redact", "--out", "Reports"])
    #expect(refused.status == 73)
    #expect(
      refused.err
        == "rapport: Reports: holds real reports (2026-06-30); name another folder for the "
        + "redacted one with --out\n")
    var earlier = arguments
    earlier[2] = "2026-06-29"
    #expect(try product.run(earlier + ["--redact", "--out", "Mixed"]).status == 0)
    let next = try product.run(arguments + ["--out", "Mixed"])
    #expect(next.status == 0)
    #expect(next.err.contains("is redacted, so nothing can be compared with it"))
  }

  @Test func `names made of ordinary words, and what looks like a currency, are replaced too`()
    throws
  {
    let product = try Product()
    try product.write(
      "customers.csv", "id,name,owner\nC1,Will Price,May Day\nC1,Will Call,May Day\n")
    try product.write(
      "calls.csv",
      """
      customer_id,date,type,direction,subject,amount,currency
      C1,2026-01-05,order,inbound,x,9.50,ZQX
      C1,2026-02-05,order,inbound,x,9.50,EUR
      Mark Long,2026-01-05,call,outbound,x,,
      Mark Long,2026-02-05,call,outbound,x,,
      C1,Page Read,call,outbound,x,,

      """)
    #expect(
      try product.run([
        "customers.csv", "calls.csv", "--as-of", "2026-06-30", "--redact", "--force",
      ])
      .status == 0)
    for (name, data) in try files(product, "Redacted") {
      let text = String(decoding: data, as: UTF8.self)
      for word in [
        "Mark Long", "customer Mark", "list: Mark", "Page Read", "ZQX", "May Day", "Will ",
      ] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
    }
    let rejects = try #require(product.text("Redacted/latest/rejects.csv"))
    #expect(rejects.contains("customer … is not on any customer list"))
    let report = try #require(product.text("Redacted/latest/report.md"))
    #expect(report.contains("2 interactions name customers that are not on any customer list: …"))
  }
}
