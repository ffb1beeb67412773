import Foundation
import Testing

/// What a careful person says of one made-up relationship; nil where people could argue.
struct JudgedRelationship: Decodable {
  var id: String
  var name: String
  /// `P` for a partnership, `T` for a transactional relationship.
  var cls: String?
  var neg: Bool?
  /// Reasons that are to be given, and those that would be wrong.
  var must: [String]
  var mustnot: [String]
  var ill: Bool?
  var drift: Bool?
  var ended: Bool?
  var kind: String?
  /// Kinds of touch of which one is to be proposed, where it is neglected.
  var touch: [String]?
  /// Verdicts of marks: `for`, `against` or `unknown`.
  var marks: [String: String]?
  var note: String?

  /// What the product says otherwise of this relationship, a line each, but for marks; none where
  /// it agrees.
  func differences(from found: Found) -> [String] {
    var lines: [String] = []
    func compare<Value: Equatable>(_ what: String, _ judged: Value?, _ found: Value) {
      if let judged, judged != found { lines.append("\(what) \(found), judged \(judged)") }
    }
    compare("class", cls, found.cls)
    compare("neglected", neg, found.isNeglected)
    lines += must.filter { !found.reasons.contains($0) }.map { "no \($0)" }
    lines += mustnot.filter { found.reasons.contains($0) }.map { "\($0), judged wrong" }
    compare("ill-fitting", ill, found.isIllFitting)
    compare("drifting", drift, found.isDrifting)
    compare("ended", ended, found.isEnded)
    compare("kind", kind, found.kind)
    if let touch, !touch.isEmpty, found.isNeglected, !touch.contains(found.touch) {
      lines.append("touch \(found.touch), judged \(touch.joined(separator: " or "))")
    }
    return lines
  }

  /// The marks of which the product says otherwise, a line each.
  func marksApart(from found: Found) -> [String] {
    (marks ?? [:]).sorted { $0.key < $1.key }.compactMap { mark, judged in
      let verdict = found.marks[mark] ?? "none"
      return verdict == judged ? nil : "\(mark) \(verdict), judged \(judged)"
    }
  }

  /// What the product says of a relationship, as far as people judge it.
  struct Found {
    var cls: String
    var isNeglected: Bool
    var isIllFitting: Bool
    var isDrifting: Bool
    var isEnded: Bool
    var kind: String
    var touch: String
    var reasons: [String]
    var marks: [String: String]

    /// Reads a line of `relationships.jsonl`.
    init(_ object: [String: Any]) {
      cls = ((object["class"] as? String)?.prefix(1)).map { $0.uppercased() } ?? ""
      isNeglected = object["neglected"] as? Bool ?? false
      isIllFitting = object["illFitting"] as? Bool ?? false
      isDrifting = object["drifting"] as? Bool ?? false
      isEnded = object["ended"] is [String: Any]
      kind = object["kind"] as? String ?? ""
      touch = (object["nextTouch"] as? [String: Any])?["kind"] as? String ?? "none"
      reasons = (object["reasons"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      marks = [:]
      for mark in object["marks"] as? [[String: Any]] ?? [] {
        if let id = mark["id"] as? String { marks[id] = mark["verdict"] as? String }
      }
    }
  }
}

/// A folder of relationships with the judgement a careful person gave of each: `customers.csv`,
/// `interactions.csv`, `expected.json`.
struct JudgedSet {
  var asOf: String
  var relationships: [(judged: JudgedRelationship, found: JudgedRelationship.Found)]

  /// The sets in a folder, by name.
  static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.contains(".") }.sorted()
  }

  /// Has the product judge a set.
  init(_ folder: URL) throws {
    struct Expected: Decodable {
      var asOf: String
      var cases: [JudgedRelationship]
    }
    let expected = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: folder.appendingPathComponent("expected.json")))
    let product = try Product()
    let result = try product.run(
      "report", "--customers", folder.appendingPathComponent("customers.csv").path,
      "--interactions", folder.appendingPathComponent("interactions.csv").path, "--as-of",
      expected.asOf, "--quiet")
    #expect(result.status == 0, "\(result.err)")
    let found = try product.relationships("Reports/latest")
    asOf = expected.asOf
    relationships = try expected.cases.map {
      ($0, JudgedRelationship.Found(try #require(found[$0.id], "\($0.id) \($0.name)")))
    }
  }
}
