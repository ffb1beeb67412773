import Foundation
import Testing

@testable import CSV

@Suite("Shared examples", .enabled(if: shared != nil))
struct SharedExamplesTests {
  @Test("Bad inputs are read as their manifest says, as far as bytes decide it")
  func badInputs() throws {
    let folder = try #require(shared) + "/bad-inputs/"
    let manifest = try JSONDecoder().decode(
      Manifest.self, from: Data(contentsOf: URL(fileURLWithPath: folder + "manifest.json")))
    for wanted in manifest.cases {
      var got: String
      do {
        let reading = try Reading.of(path: folder + wanted.file)
        got =
          "rows \(reading.rows.count) \(reading.layout.columns) \(reading.layout.encoding) \(reading.warns ? "warn" : "accept") \(reading.codes) defects \(reading.rows.compactMap(\.defect)) first \(reading.rows.first?.fields ?? []) noeol \(reading.summary.endsWithoutLineEnd)"
      } catch let error as InputError {
        got = "\(error.kind) \(error.code): \(error.message)"
      }
      print("\(wanted.file) [\(wanted.decision) \(wanted.rows.map(String.init) ?? "")]\n    \(got)")
    }
  }

  struct Manifest: Decodable {
    struct Case: Decodable {
      var file: String
      var decision: String
      var rows: Int?
    }
    var cases: [Case]
  }
}
