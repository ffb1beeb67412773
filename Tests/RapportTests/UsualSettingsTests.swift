import Foundation
import Testing

@Suite("A rapport.yaml in the current folder")
struct UsualSettingsTests {
  private static let said =
    "rapport: rapport.yaml: the settings are taken from here, as --config names no others\n"

  private func company() throws -> Product {
    let product = try Product()
    try product.write(
      "in/log.csv", "customer_id,date,type,direction\nC1,2026-01-02,call,outbound\n")
    try product.write(
      "rapport.yaml", "inputs: in\nout: Mine\ntimezone: UTC\nnightly:\n  settle-seconds: 0\n")
    return product
  }

  @Test func `report uses it and says so; quiet is quiet`() throws {
    let product = try company()
    let result = try product.run("report", "--as-of", "2026-01-20")
    #expect(result.status == 0)
    #expect(result.err.hasPrefix(Self.said))
    #expect(product.exists("Mine/2026-01-20/report.html"))
    #expect(try product.run("--as-of", "2026-01-21", "--quiet").err == "")
    #expect(product.exists("Mine/2026-01-21"))
  }

  @Test func `nightly uses it and says so`() throws {
    let product = try company()
    let result = try product.run("nightly", "--as-of", "2026-01-20")
    #expect(result.status == 0)
    #expect(result.err == Self.said)
    #expect(product.exists("Mine/latest"))
  }

  @Test func `another one that is named wins, and nothing is said`() throws {
    let product = try company()
    try product.write("other.yaml", "inputs: in\nout: Other\n")
    let result = try product.run("report", "--config", "other.yaml", "--as-of", "2026-01-20")
    #expect(!result.err.contains("rapport.yaml"))
    #expect(product.exists("Other/latest"))
    #expect(!product.exists("Mine"))
  }

  @Test func `what init writes runs where it stands`() throws {
    let product = try company()
    try FileManager.default.removeItem(at: product.folder.appendingPathComponent("rapport.yaml"))
    #expect(try product.run("init").status == 0)
    #expect(try product.run("report", "--as-of", "2026-01-20").status == 0)
    #expect(product.exists("Reports/latest/report.html"))
  }
}
