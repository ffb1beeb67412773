import Foundation
import Testing

/// What a careful person says of one made-up relationship; nil where people could argue.
private struct JudgedCase: Decodable {
  var id: String
  var name: String
  var cls: String?
  var neg: Bool?
  var must: [String]
  var mustnot: [String]
  var ill: Bool?
  var drift: Bool?
  var note: String?
}

private struct CaseSet: Decodable {
  var asOf: String
  var cases: [JudgedCase]
}

@Suite("Made-up relationships are judged as a careful person would")
struct JudgementCaseTests {
  private static let folder = Product.package.appendingPathComponent("Tests/RapportTests/Cases")
  static let sets: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.contains(".") }.sorted()

  @Test func `there are sets to judge`() { #expect(Self.sets.count >= 4) }

  @Test(arguments: sets)
  func `class, neglect, reasons, drift and fit`(_ set: String) throws {
    let folder = Self.folder.appendingPathComponent(set)
    let expected = try JSONDecoder().decode(
      CaseSet.self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
    let product = try Product()
    let result = try product.run(
      "report", "--customers", folder.appendingPathComponent("customers.csv").path,
      "--interactions", folder.appendingPathComponent("interactions.csv").path, "--as-of",
      expected.asOf, "--quiet")
    #expect(result.status == 0, "\(result.err)")
    let found = try product.relationships("Reports/latest")
    for judged in expected.cases {
      let it = try #require(found[judged.id])
      let about = Comment(rawValue: "\(judged.id) \(judged.name): \(judged.note ?? "")")
      let reasons = (it["reasons"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      if let cls = judged.cls {
        #expect((it["class"] as? String)?.first?.uppercased() == cls, about)
      }
      if let neglected = judged.neg { #expect(it["neglected"] as? Bool == neglected, about) }
      for reason in judged.must { #expect(reasons.contains(reason), about) }
      for reason in judged.mustnot { #expect(!reasons.contains(reason), about) }
      if let illFitting = judged.ill { #expect(it["illFitting"] as? Bool == illFitting, about) }
      if let drifting = judged.drift { #expect(it["drifting"] as? Bool == drifting, about) }
    }
  }
}
