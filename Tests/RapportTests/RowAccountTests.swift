import Foundation
import Testing

@testable import Pipeline

/// No row is lost: each is in the ledger or in `rejects.csv`, whatever the export looks like.
@Suite("Every row is accounted for")
struct RowAccountTests {
  @Test("Owners by the thousand get no letters, and the report says why")
  func manyOwners() throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let rows = (0...1000).map { "C\($0),2025-03-01,call,outbound,Owner \($0)\n" }.joined()
    try product.write("i.csv", "customer_id,date,type,direction,owner\n" + rows)
    var request = RunRequest()
    request.inputs = ["\(product.folder.path)/i.csv"]
    request.asOf = "2026-06-30"
    request.timeZone = "UTC"
    request.out = "\(product.folder.path)/out"
    request.formats = "email"
    let outcome = try Pipeline.report(request)
    let warnings = outcome.findings.map { Message.line($0) }
    #expect(warnings.contains { $0.contains("1001 owners are named, too many for a letter") })
    let folder = product.folder.appendingPathComponent("out/latest/owners").path
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("In messy exports of any kind", arguments: Array(stride(from: UInt64(1), to: 25, by: 1)))
  func messy(seed: UInt64) throws {
    let export = MessyExport(seed: seed)
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let place = product.folder.path
    try Data(export.customers).write(to: product.folder.appendingPathComponent("customers.csv"))
    try Data(export.interactions).write(to: product.folder.appendingPathComponent("calls.csv"))
    var request = RunRequest()
    request.inputs = ["\(place)/customers.csv", "\(place)/calls.csv"]
    request.asOf = "2026-06-30"
    request.timeZone = "UTC"
    request.force = true
    request.out = "\(place)/out"
    request.formats = "json,csv"
    _ = try Pipeline.report(request)

    let report = try product.json("out/latest/report.json")
    let totals = try #require(report["totals"] as? [String: Any])
    let inputs = try #require(report["inputs"] as? [[String: Any]])
    func rows(_ role: String) -> Int {
      inputs.filter { $0["role"] as? String == role }.reduce(0) { $0 + ($1["rows"] as? Int ?? 0) }
    }
    #expect(rows("customers") == export.customerRows)
    #expect(rows("interactions") == export.interactionRows)
    let rejects = rejectedFiles(try #require(product.text("out/latest/rejects.csv")))
    for input in inputs {
      let rejected = input["rejected"] as? Int ?? -1
      #expect(input["rows"] as? Int == (input["accepted"] as? Int ?? -1) + rejected)
      let path = try #require(input["path"] as? String)
      #expect(rejected == rejects.count { $0 == path })
    }
    let judged = try product.relationships("out/latest").values
    #expect(
      totals["interactions"] as? Int
        == judged.reduce(0) { $0 + ($1["interactions"] as? Int ?? 0) })
    let listed = export.customerRows - rejects.count { $0.hasSuffix("customers.csv") }
    #expect((totals["relationships"] as? Int ?? 0) >= listed)
  }

  /// The first cell of every record: a quoted cell may hold line ends, a first cell here does not.
  private func rejectedFiles(_ text: String) -> [String] {
    var files: [String] = []
    var isQuoted = false
    var cell: String? = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "," {
        if let first = cell { files.append(first) }
        cell = nil
      } else if scalar == "\n" {
        cell = ""
      } else if scalar != "\r" {
        cell?.unicodeScalars.append(scalar)
      }
    }
    return Array(files.dropFirst())
  }
}
