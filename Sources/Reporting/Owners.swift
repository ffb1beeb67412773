import Assessment
import Foundation
import Intake
import Relationships
import RunHistory

/// One owner's share of a report, with a folder for it.
package struct OwnerReport: Sendable {
  /// `owners/nancy-davolio-9c2f1e`: made from the name alone, safe on every file system.
  package var folder: String
  /// The name as the export has it.
  package var owner: String
  fileprivate var indices: [Int]
  fileprivate var whole: ReportModel

  /// Made when it is asked for; it shares with the whole what is known of each relationship.
  package var model: ReportModel {
    ReportModel(of: owner, indices, from: whole)
  }
}

extension Reporting {
  /// More owners than this are no team, but a column taken for something else: none gets a letter.
  package static let ownerLimit = 1000

  /// Where the share of an owner lies in a report; owners who differ in case alone are one.
  package static func ownerFolder(_ name: String) -> String {
    "owners/\(Anchor.slug(ownerKey(name)))"
  }

  /// What owners are told apart by, in one spelling of its letters: which row comes first must not
  /// decide.
  private static func ownerKey(_ name: String) -> String {
    name.lowercased().precomposedStringWithCanonicalMapping
  }

  /// The reports of every owner who has something to look at, by folder; no owner gets an empty
  /// mail. None where the report is one owner's already.
  ///
  /// - Parameter input: of the whole base.
  package static func ownerReports(_ model: ReportModel, limit: Int = ownerLimit) -> [OwnerReport] {
    let input = model.input
    guard input.owner == nil else { return [] }
    var indices: [String: [Int]] = [:]
    var names: [String: String] = [:]
    for (index, relationship) in input.ledger.relationships.enumerated() {
      guard let owner = relationship.owner, !owner.isEmpty else { continue }
      // As `--owner` has it: without regard to case.
      let key = ownerKey(owner)
      names[key] = names[key] ?? owner
      indices[key, default: []].append(index)
    }
    guard indices.count <= limit else { return [] }
    let flagged = Set(model.flagged)
    let slugs = Slugs(of: indices.keys)
    return indices.compactMap { key, indices in
      guard let name = names[key], indices.contains(where: flagged.contains) else { return nil }
      return OwnerReport(
        folder: "owners/\(slugs.slug(key))", owner: name, indices: indices, whole: model)
    }.sorted { $0.folder < $1.folder }
  }
}

extension ReportInput {
  /// The same report, to be one owner's, of whom some of its relationships are. What was noticed
  /// about the inputs stays.
  func keeping(_ indices: [Int], owner: String) -> ReportInput {
    var input = self
    input.owner = owner
    // The past runs' numbers are those of the whole base.
    input.trend = []
    let ids = Set(indices.map { ledger.relationships[$0].id })
    // Those no longer on record belong to no owner.
    input.changes = changes?.mapMembers { ids.contains($0.id) ? $0 : nil }
    return input
  }
}
