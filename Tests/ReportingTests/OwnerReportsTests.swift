import Assessment
import Intake
import Relationships
import RunHistory
import Testing

@testable import Reporting

@Suite("Reports of owners")
struct OwnerReportsTests {
  @Test("Each owner with somebody flagged gets a report of their own, nobody an empty one")
  func owners() {
    let reports = Reporting.ownerReports(SampleReport.model)
    #expect(
      Reporting.ownerReports(SampleReport.model, limit: 1).isEmpty, "too many for a letter each")
    #expect(reports.map(\.model.input.owner) == ["Janet Leverling", "Nancy Davolio"])
    #expect(reports.allSatisfy { $0.folder.hasPrefix("owners/") })
    let nancy = reports[1].model
    let ids = nancy.members.map { nancy.input.ledger.relationships[$0].id }
    #expect(ids == ["ALFKI", "FRANK", "ISLAT", "OCEAN", "WOLZA"])
    #expect(nancy.totals.neglected == 1)
    #expect(nancy.totals.partnership == 2)
    #expect(nancy.input.changes?.ids(.newlyNeglected) == ["ALFKI"])
    #expect(nancy.input.changes?.ids(.removed) == [])
    // Theirs, not everybody's.
    let theirs = nancy.members.map { nancy.input.ledger.relationships[$0].interactions }
    #expect(nancy.totals.interactions == theirs.reduce(0, +))
    #expect(nancy.totals.interactions < SampleReport.model.totals.interactions)
    #expect(SummaryMail.subject(nancy) == "Rapport for Nancy Davolio: 1 neglected (+1, −1) of 5")
  }

  @Test("A report that is one owner's already has no reports of owners")
  func alone() {
    var input = SampleReport.input
    input.owner = "Nancy Davolio"
    #expect(Reporting.ownerReports(ReportModel(input)).isEmpty)
  }

  @Test("Owners who differ in case are one; names that harm a file system do not")
  func folders() {
    let names = [
      "Ann", "ANN", "../../etc", "..", "a/b", "con", "合同", "\u{0}",
      String(repeating: "x", count: 500),
    ]
    let relationships = names.enumerated().map { i, name in
      var relationship = Relationship(id: "R\(i)", name: "R")
      relationship.owner = name
      return relationship
    }
    let results = names.indices.map { i in Fixture.result(i) { $0.isNeglected = true } }
    let folders = Reporting.ownerReports(
      ReportModel(Fixture.input(relationships, results))
    ).map(\.folder)
    #expect(Set(folders).count == names.count - 1)
    for folder in folders {
      let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
      #expect(parts.count == 2 && parts[1].utf8.count <= 40)
      #expect(
        parts[1].utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
    }
  }

  /// Of one sum of 24 bits.
  static let colliding = ["Nell Tarrow丂一丄丂", "Nell Tarrow丆丄丈一"]

  private static func folders(_ names: [String]) -> [String: String] {
    let relationships = names.enumerated().map { i, name in
      var relationship = Relationship(id: "R\(i)", name: "R")
      relationship.owner = name
      return relationship
    }
    let results = names.indices.map { i in Fixture.result(i) { $0.isNeglected = true } }
    let reports = Reporting.ownerReports(ReportModel(Fixture.input(relationships, results)))
    return Dictionary(reports.map { ($0.owner, $0.folder) }) { first, _ in first }
  }

  @Test("Owners whose names give one folder get two, whoever comes first; others keep theirs")
  func collision() {
    let both = Self.folders(Self.colliding + ["Ann"])
    #expect(Set(both.values).count == 3)
    #expect(both == Self.folders(["Ann"] + Self.colliding.reversed()))
    #expect(both["Ann"] == Self.folders(["Ann"])["Ann"])
    #expect(both["Ann"] == Reporting.ownerFolder("Ann"))
    for name in Self.colliding {
      #expect(both[name]?.hasPrefix("owners/nell-tarrow-") == true)
      #expect(both[name]?.utf8.count == "owners/nell-tarrow-".utf8.count + 24)
      #expect(Self.folders([name])[name] == "owners/nell-tarrow-2f2f07", "alone it is as ever")
    }
  }

  @Test("A name in either spelling of its accents has one folder")
  func spellings() {
    #expect(
      Set(
        [["Zo\u{EB}"], ["Zoe\u{308}"], ["Zo\u{EB}", "Zoe\u{308}"], ["ZOE\u{308}", "zo\u{EB}"]]
          .flatMap { Self.folders($0).values }) == [Reporting.ownerFolder("zo\u{EB}")])
  }
}
