import Basics
import Foundation
import Intake
import Testing

@testable import Reporting

/// What a reader learns from one document: the numbers by their labels, and the neglected in their
/// order.
private struct Told: Equatable {
  /// "neglected": 3.
  var numbers: [String: Int] = [:]
  /// Id, severity, and the day of the proposed touch in words, where the document has one.
  var neglected: [String] = []
}

/// Every document of the specimen is read back and compared with what the model counted.
@Suite("Formats agree")
struct AgreementTests {
  private static let documents = [
    "report.html", "report.md", "summary.md", "summary.html", "summary.txt", "report.json",
    "relationships.csv", "relationships.jsonl",
  ]

  private static func texts() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try Fixture.documents(of: SampleReport.model).map {
        ($0.name, Fixture.text($0.bytes))
      })
  }

  private static let labels = [
    "neglected", "partnerships", "transactional", "drifting", "never contacted", "ill-fitting",
    "put off", "unknown", "ended",
  ]

  @Test("Page, Markdown, mail, text, CSV and JSON carry the same numbers and the same ids")
  func agreement() throws {
    let texts = try Self.texts()
    let expected = try Self.told("report.json", texts)
    #expect(expected.numbers["neglected"] == 3 && expected.numbers["partnerships"] == 2)
    #expect(
      expected.neglected == [
        "ALFKI 88 1 July 2026", "BERGS 42 2 July 2026", "NEW-1 12 3 July 2026",
      ])
    for document in Self.documents {
      var told = try Self.told(document, texts)
      // What is put off is no number of report.json, and loose ends stand where they are; the rows
      // have both.
      told.numbers["put off"] = nil
      told.numbers["loose end"] = nil
      told.numbers["loose ends"] = nil
      told.numbers["due soon"] = nil
      #expect(told == expected, "\(document)")
    }
    #expect(
      try Set(Self.documents.compactMap { try Self.told($0, texts).numbers["put off"] }) == [1])
  }

  @Test("One number or id that differs in one document is noticed", arguments: documents)
  func isNoticed(document: String) throws {
    let texts = try Self.texts()
    let text = try #require(texts[document])
    let expected = try Self.told(document, texts)
    for (mark, other) in Self.marks(of: document) {
      #expect(text.contains(mark), "\(mark)")
      var changed = texts
      changed[document] = text.replacingOccurrences(of: mark, with: other)
      #expect(try Self.told(document, changed) != expected, "\(document): \(mark)")
    }
  }

  /// What of a document is changed to see whether the comparison sees it.
  private static func marks(of document: String) -> [(String, String)] {
    switch document {
    case "report.html":
      [(">3</span> <span class=\"label\">negl", ">4</span> <span class=\"label\">negl")]
        + [
          ("<bdi>BERGS</bdi>", "<bdi>BERGT</bdi>"),
          ("data-sort=\"42\">42<", "data-sort=\"42\">41<"),
        ]
    case "report.md":
      [("| neglected | 3 |", "| neglected | 4 |"), ("(BERGS) | Tr", "(BERGT) | Tr")]
        + [("on 2 July 2026 | Janet", "on 3 July 2026 | Janet")]
    case "summary.md": [("**3** neglected", "**4** neglected"), ("(BERGS)", "(BERGT)")]
    case "summary.html": [(">BERGS<", ">BERGT<"), ("on 2 July 2026", "on 3 July 2026")]
    case "summary.txt": [("\n3 neglected", "\n4 neglected"), ("Severity 42", "Severity 41")]
    case "report.json":
      [("\"neglected\":3,", "\"neglected\":4,"), ("\"id\":\"BERGS\"", "\"id\":\"B\"")]
    case "relationships.csv": [("41.6,N6", "40.6,N6"), ("\r\nBERGS,", "\r\nBERGT,")]
    default:
      [("\"id\":\"BERGS\"", "\"id\":\"B\""), ("\"on\":\"2026-07-02\"", "\"on\":\"2026-07-05\"")]
    }
  }

  @Test("The mail as a whole holds its two parts, and its subject the numbers")
  func mail() throws {
    let texts = try Self.texts()
    let message = try Mail(try #require(texts["summary.eml"]))
    let told = try Self.told("report.json", texts)
    #expect(
      message.subject?.contains("\(told.numbers["neglected"] ?? -1) neglected (+1, −1)") == true)
    #expect(message.subject?.hasSuffix("of \(SampleReport.model.totals.relationships)") == true)
  }

  @Test("The calendar names the neglected with the day of their touch")
  func calendar() throws {
    let file = try CalendarFile(try #require(try Self.texts()["touches.ics"]))
    let days = file.events.filter { $0["UID"]?.hasPrefix("touch-") == true }
      .compactMap { $0["DTSTART;VALUE=DATE"] }
    #expect(days == ["20260701", "20260702", "20260703"])
  }
}

extension AgreementTests {
  private static func told(_ document: String, _ texts: [String: String]) throws -> Told {
    let text = try #require(texts[document])
    switch document {
    case "report.html": return try page(text)
    case "report.md", "summary.md": return try markdown(text)
    case "summary.html": return try mail(text)
    case "summary.txt": return try plain(text)
    case "report.json": return try report(text)
    case "relationships.csv": return try table(text)
    default:
      let objects = try text.split(separator: "\n").map {
        try JSONReportTests.object(Array($0.utf8))
      }
      return try lines(objects)
    }
  }

  private static func page(_ text: String) throws -> Told {
    var told = Told()
    for match in text.matches(
      of: /<span class="value">(\d+)<\/span> <span class="label">([^<]+)<\/span>/)
    {
      told.numbers[String(match.2)] = Int(match.1)
    }
    let section = try #require(text.firstMatch(of: /<section id="neglected">[\s\S]*?<\/section>/))
    for row in section.0.matches(of: /<tr class="item[\s\S]*?<\/tr>/) {
      let id = try #require(row.0.firstMatch(of: /class="id"><bdi>([^<]+)</)).1
      let touch = try #require(
        row.0.firstMatch(of: /data-label="Proposed touch">[^<]* on ([^<]+)</)
      ).1
      let severity = try #require(row.0.firstMatch(of: /data-label="Severity"[^>]*>(\d+)</)).1
      told.neglected.append("\(id) \(severity) \(touch)")
    }
    return told
  }

  /// Of the long report and of the short one.
  private static func markdown(_ text: String) throws -> Told {
    var told = Told()
    for match in text.matches(of: /\n\| ([a-z -]+) \| (\d+) \|/) {
      // Below the numbers stand those of past runs.
      let label = String(match.1)
      if labels.contains(label), told.numbers[label] == nil { told.numbers[label] = Int(match.2) }
    }
    for match in text.matches(of: /\*\*(\d+)\*\* ([a-z][a-z -]*[a-z])/) {
      if labels.contains(String(match.2)) { told.numbers[String(match.2)] = Int(match.1) }
    }
    for row in text.matches(
      of: /\n\|[^\n]*?\(([A-Z0-9-]+)\) \|[^\n]* on (\d+ [A-Z][a-z]+ \d+) \|([^\n]*)/)
    {
      let severity = try #require(row.3.firstMatch(of: /(\d+) \|/) ?? row.3.firstMatch(of: /(\d+)/))
      told.neglected.append("\(row.1) \(severity.1) \(row.2)")
    }
    return told
  }

  private static func mail(_ text: String) throws -> Told {
    var told = Told()
    for row in text.matches(of: /<tr>\n<th scope="row"[\s\S]*?<\/tr>\n(?=<tr>|<\/table>)/) {
      let label = try #require(row.0.firstMatch(of: /<th[^>]*>(?:<bdi>)?([^<]+)</)).1
      if labels.contains(String(label)) {
        told.numbers[String(label)] = Int(
          try #require(row.0.firstMatch(of: /font-weight: bold[^>]*>(\d+)</)).1)
      } else if let id = row.0.firstMatch(of: /<bdi>[^<]+<\/bdi><br>[\s\S]*?<bdi>([^<]+)</) {
        let touch = try #require(row.0.firstMatch(of: /<strong>[^<]* on ([^<]+)</)).1
        let severity = try #require(row.0.firstMatch(of: />(\d+)<\/td>\n<\/tr>/)).1
        told.neglected.append("\(id.1) \(severity) \(touch)")
      }
    }
    return told
  }

  private static func plain(_ text: String) throws -> Told {
    var told = Told()
    for label in labels {
      guard let match = text.firstMatch(of: try Regex("\\n(\\d+) \(label)")) else { continue }
      told.numbers[label] = Int(match.output[1].substring ?? "")
    }
    for match in text.matches(
      of:
        /\n- [^\n]*?\(([A-Z0-9-]+)\): [^\n]*\n(?:  [^S\n][^\n]*\n)*  Severity (\d+)\. [^\n]* on ([^\n]*)\./
    ) {
      told.neglected.append("\(match.1) \(match.2) \(match.3)")
    }
    return told
  }

  private static func report(_ text: String) throws -> Told {
    let report = try JSONReportTests.object(Array(text.utf8))
    let totals = try #require(report["totals"] as? [String: Int])
    var told = try lines(try #require(report["flagged"] as? [[String: Any]]))
    told.numbers = [:]
    for (key, label) in zip(
      [
        "neglected", "partnership", "transactional", "drifting", "neverContacted", "illFitting",
        "suspended", "unknown", "ended",
      ], labels)
    {
      told.numbers[label] = totals[key]
    }
    return told
  }

  private static func lines(_ objects: [[String: Any]]) throws -> Told {
    var told = Told()
    func count(_ isIn: ([String: Any]) -> Bool) -> Int { objects.count(where: isIn) }
    func flag(_ key: String) -> Int { count { $0[key] as? Bool == true } }
    told.numbers = [
      "neglected": flag("neglected"),
      "partnerships": count { $0["class"] as? String == "partnership" },
      "transactional": count { $0["class"] as? String == "transactional" },
      "drifting": flag("drifting"), "never contacted": flag("neverContacted"),
      "ill-fitting": flag("illFitting"),
      "put off": count { !($0["suspended"] is NSNull) && $0["suspended"] != nil },
      "unknown": flag("unknown"),
      "ended": count { !($0["ended"] is NSNull) && $0["ended"] != nil },
    ]
    let neglected = objects.filter { $0["neglected"] as? Bool == true }
      .sorted { ($0["severity"] as? Double ?? 0) > ($1["severity"] as? Double ?? 0) }
    told.neglected = try neglected.map { object in
      let id = try #require(object["id"] as? String)
      let severity = try #require(object["severity"] as? Double)
      let touch = try #require((object["nextTouch"] as? [String: Any])?["on"] as? String)
      return "\(id) \(Int(severity.rounded())) \(words(touch))"
    }
    return told
  }

  private static func table(_ text: String) throws -> Told {
    let rows = HostileTests.parse(Array(text.utf8))
    let header = rows[0]
    func column(_ name: String) throws -> Int { try #require(header.firstIndex(of: name)) }
    let objects: [[String: Any]] = try rows.dropFirst().map { row in
      func text(_ name: String) throws -> String { row[try column(name)] }
      var object: [String: Any] = [
        "id": try text("id"), "class": try text("class"),
        "severity": Double(try text("severity")) ?? -1,
        "nextTouch": ["on": try text("nextTouchOn")],
      ]
      for flag in ["neglected", "neverContacted", "drifting", "illFitting", "unknown"] {
        object[flag] = try text(flag) == "yes"
      }
      if try !text("ended").isEmpty { object["ended"] = true }
      if try !text("suspendedUntil").isEmpty { object["suspended"] = true }
      return object
    }
    return try lines(objects)
  }

  private static func words(_ iso: String) -> String {
    Day(iso: iso).map(SampleReport.wording.date) ?? iso
  }
}
