import Foundation
import Testing

private struct Fixture: Decodable {
  var file: String
  var decision: String
  var rows: Int?
  var columns: [String]?
}

private struct Manifest: Decodable { var cases: [Fixture] }

/// Our own bad inputs (Tests/RapportTests/BadInputs), each with the decision it is owed.
@Suite("Every bad input gets the decision it is owed")
struct BadInputTests {
  private static let folder = Product.package.appendingPathComponent(
    "Tests/RapportTests/BadInputs")

  /// The decisions that fulfil an expectation, and the statuses that go with them.
  private static let allowed: [String: Set<String>] = [
    "refuse-or-flag": ["refuse", "accept-warn", "quarantine"],
    "refuse-or-map": ["refuse", "accept-warn"],
  ]
  private static let statuses: [String: Set<Int32>] = [
    "accept": [0], "accept-warn": [0], "quarantine": [0, 65], "refuse": [65, 66], "retry": [75],
  ]

  @Test func `inspect decides as the manifest says`() throws {
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: Self.folder.appendingPathComponent("manifest.json")))
    #expect(manifest.cases.count > 70)
    let product = try Product()
    for fixture in manifest.cases {
      let path = Self.folder.appendingPathComponent(fixture.file).path
      let result = try product.run("inspect", "--json", path)
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any],
        "\(fixture.file)")
      let decision = try #require(object["decision"] as? String)
      let allowed = Self.allowed[fixture.decision] ?? [fixture.decision]
      #expect(allowed.contains(decision), "\(fixture.file)")
      #expect(Self.statuses[decision]?.contains(result.status) == true, "\(fixture.file)")
      let problems = object["problems"] as? [[String: Any]] ?? []
      #expect(decision == "accept" || !problems.isEmpty, "\(fixture.file) names no problem")
      guard decision != "refuse", decision != "retry" else { continue }
      if let rows = fixture.rows { #expect(object["rows"] as? Int == rows, "\(fixture.file)") }
      if let columns = fixture.columns {
        let seen = (object["columns"] as? [String] ?? []).prefix(columns.count)
        #expect(Array(seen) == columns, "\(fixture.file)")
      }
    }
  }
}
