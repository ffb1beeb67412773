import Foundation
import Intake
import Templating
import Testing

@testable import Reporting

@Suite("Formats agree")
struct AgreementTests {
  static func texts() throws -> [String: String] {
    let formats = Reporting.formats(templates: PageTests.templates)
    return Dictionary(
      uniqueKeysWithValues: try formats.map {
        ($0.fileName, Fixture.text(try $0.bytes(of: Specimen.model)))
      })
  }

  @Test("Page, Markdown, mail and text show the numbers of report.json")
  func numbers() throws {
    let texts = try Self.texts()
    let report = try JSONReportTests.object(Array(try #require(texts["report.json"]).utf8))
    let totals = try #require(report["totals"] as? [String: Int])
    let tiles: [(String, String)] = [
      ("neglected", "neglected"), ("partnership", "partnerships"),
      ("transactional", "transactional"), ("drifting", "drifting"),
      ("neverContacted", "never contacted"), ("illFitting", "ill-fitting"), ("unknown", "unknown"),
    ]
    let html = try #require(texts["report.html"])
    let markdown = try #require(texts["report.md"])
    let text = try #require(texts["summary.txt"])
    let mail = try #require(texts["summary.html"])
    for (key, label) in tiles {
      let count = try #require(totals[key])
      #expect(
        html.contains(
          "<span class=\"value\">\(count)</span> <span class=\"label\">\(label)</span>"))
      #expect(text.contains("\n\(count) \(label)"))
      #expect(mail.contains(">\(label)</th>"))
      #expect(
        markdown.split(separator: "\n").contains { $0.contains(label) && $0.contains("\(count)") })
    }
    let message = try Mail(try #require(texts["summary.eml"]))
    #expect(message.subject?.contains("\(totals["neglected"] ?? -1) neglected") == true)
    #expect(message.subject?.hasSuffix("of \(totals["relationships"] ?? -1)") == true)
  }

  @Test("Every format names the neglected of report.json, in its order")
  func ids() throws {
    let texts = try Self.texts()
    let report = try JSONReportTests.object(Array(try #require(texts["report.json"]).utf8))
    let flagged = try #require(report["flagged"] as? [[String: Any]])
    let neglected = flagged.filter { $0["neglected"] as? Bool == true }
      .compactMap { $0["id"] as? String }
    #expect(neglected == ["ALFKI", "BERGS", "NEW-1"])
    for name in ["report.html", "report.md", "summary.html", "summary.txt", "touches.ics"] {
      let text = try #require(texts[name])
      let places = neglected.map { id in text.ranges(of: id).first?.lowerBound }
      #expect(!places.contains(nil), "\(name)")
      #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(name)")
    }
    let rows = HostileTests.parse(Array(try #require(texts["relationships.csv"]).utf8))
    let column = try #require(rows[0].firstIndex(of: "neglected"))
    let listed = rows.dropFirst().filter { $0[column] == "yes" }.map { $0[0] }
    #expect(listed.sorted() == neglected.sorted())
    let lines = try #require(texts["relationships.jsonl"]).split(separator: "\n").map {
      try JSONReportTests.object(Array($0.utf8))
    }
    #expect(lines.map { $0["id"] as? String } == rows.dropFirst().map { $0[0] })
  }
}
