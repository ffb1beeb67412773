import Assessment
import Basics
import Foundation
import Intake
import Relationships
import RunHistory
import Templating
import Testing

@testable import Reporting

/// Every text a report takes from data or configuration holds what harms some format; every format
/// must show it as text and nothing else.
@Suite("Hostile values")
struct HostileTests {
  static let values = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)\" '",
    "\"\u{338} onfocus=alert(1) autofocus x=\"",
    "{{title}} {{{title}}} {{> report.html}} {{/rows}}",
    "a|b|c\\|d",
    "[click](javascript:alert(1)) ![x](http://track.example/p.gif)",
    "# Heading\n\n---\n- item\n1. item\n> quote\n```\ncode",
    "=cmd|'/c calc'!A0",
    "@SUM(1+1)",
    "evil\u{202E}gpj.exe\u{2066}",
    "Ana\r\nBcc: victim@example.com\r\n\r\nbody",
    "e" + String(repeating: "\u{301}", count: 200),
    "sep\u{2028}\u{2029}\u{85}end",
    "\u{1B}[2J\u{1B}]0;pwned\u{7}",
    "nul\u{0}in\u{FEFF}side",
    "--> ]]> */ </style></title>",
    "&lt;b&gt; &#60;b&#62; %3Cscript%3E",
    "{0} {1|a|b} {",
    String(repeating: "long ", count: 500),
    "",
    " ",
  ]

  /// A report whose every text is `value`.
  static func model(_ value: String) -> ReportModel {
    var relationship = Relationship(id: value, name: value)
    relationship.tier = value
    relationship.owner = value
    relationship.segment = value
    relationship.email = value
    relationship.contactName = value
    relationship.currency = value
    relationship.revenue = Money(tenThousandths: 10_000)
    let say = Fixture.say(value)
    let touch = Touch(
      position: RowPosition(file: 0, offset: 0), day: Fixture.asOf.adding(-9), line: 7, kind: .call,
      standing: Standing(side: .ours))
    let evidence = [Evidence(touch)]
    let result = Fixture.result(0) {
      $0.classWhy = say
      $0.wouldChange = say
      $0.illFitting = say
      $0.isNeglected = true
      $0.isUnknown = true
      $0.isNeverContacted = true
      $0.relationshipClass = .partnership
      $0.silence.isDrifting = true
      $0.marks = MarkID.allCases.map {
        MarkFinding($0, .for, points: 1, max: 10, why: say, evidence: evidence)
      }
      $0.reasons = [
        ReasonFinding(
          .n1, since: Fixture.asOf, days: 1, limit: 1, why: say, clears: say, evidence: evidence)
      ]
      $0.suspension = Suspension(until: Fixture.asOf, by: .plan, evidence: evidence[0])
      $0.proposal = TouchProposal(kind: .call, on: Fixture.asOf, why: say, say: say)
    }
    var input = Fixture.input([relationship], [result], touches: [(0, touch)], quote: value)
    input.quote = { _ in QuotedRow(file: value, text: value) }
    input.company = value
    input.generator = value
    input.inputs = [
      InputSummary(
        path: value, role: .customers, sha256: value, encoding: value, delimiter: value, rows: 1,
        accepted: 1, rejected: 0)
    ]
    input.findings = [
      Finding(
        .column(InputText(value), .mixedCurrencies([InputText(value)])), .warning, file: value,
        line: 1)
    ]
    input.rejects = [
      Reject(file: value, line: 1, reason: .unlisted(InputText(value), nil), raw: value)
    ]
    input.settings = [SettingShown(name: value, value: value)]
    input.snoozes = [Snooze(id: value, until: Fixture.asOf, note: value)]
    input.changes = Changes(
      since: Fixture.asOf,
      [
        .newlyNeglected: [Changes.Member(value)], .recovered: [Changes.Member(value)],
        .added: [Changes.Member(value)], .removed: [Changes.Member(value + "2", name: value)],
      ])
    return ReportModel(input, wording: SampleReport.wording)
  }

  static func text(_ format: any ReportFormat, _ value: String) throws -> String {
    Fixture.text(try format.bytes(of: model(value)))
  }

  @Test("A page with hostile values has the same elements and attributes as a harmless one")
  func html() throws {
    for format: any ReportFormat in [
      HTMLReport(templates: PageTests.templates), SummaryHTML(templates: PageTests.templates),
    ] {
      let plain = Markup.skeleton(try Self.text(format, "harmless value"))
      let linked = Markup.skeleton(try Self.text(format, "harmless@value"))
      #expect(plain.count > 50)
      #expect(linked.count > plain.count)
      for value in Self.values where !value.allSatisfy(\.isWhitespace) {
        let page = try Self.text(format, value)
        // What may be an address of one mailbox is a link to it, and nothing more.
        let harmless = Way(address: value).mail == nil ? plain : linked
        #expect(Markup.skeleton(page) == harmless, "\(format.fileName): \(value.prefix(40))")
        #expect(Markup.unwanted(in: page) == [], "\(format.fileName): \(value.prefix(40))")
      }
    }
  }

  @Test("Markdown with hostile values has the same lines and cells as with a harmless one")
  func markdown() throws {
    let format = MarkdownReport(templates: PageTests.templates)
    func shape(_ text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        // The signs a line begins with, and its unescaped bars.
        var bars = 0
        var isEscaped = false
        for byte in line.utf8 {
          if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
          isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        return "\(line.prefix { "#>-|* ".contains($0) }) \(bars)"
      }
    }
    /// Signs that begin links, images, code or HTML.
    func unescaped(_ text: String) -> Set<Character> {
      var found = Set<Character>()
      var isEscaped = false
      for byte in text.utf8 {
        let sign = Character(Unicode.Scalar(byte))
        if !isEscaped, "[]<`_~".contains(sign) { found.insert(sign) }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      return found
    }
    let harmless = shape(try Self.text(format, "harmless value"))
    for value in Self.values where !value.allSatisfy(\.isWhitespace) {
      let text = try Self.text(format, value)
      #expect(shape(text) == harmless, "\(value.prefix(40))")
      #expect(
        Fixture.occurrences(of: "://", in: text) == Fixture.occurrences(of: "\\://", in: text))
      #expect(unescaped(text) == [])
      #expect(Markup.unwanted(in: text) == [])
    }
  }

  @Test("Plain text with hostile values has as many lines as with a harmless one")
  func plain() throws {
    let format = SummaryText(templates: PageTests.templates)
    func lines(_ value: String) throws -> Int {
      try Self.text(format, value).utf8.count { $0 == 0x0A || $0 == 0x0D }
    }
    let harmless = try lines("harmless value")
    for value in Self.values where !value.allSatisfy(\.isWhitespace) {
      #expect(try lines(value) == harmless, "\(value.prefix(40))")
      #expect(Markup.unwanted(in: try Self.text(format, value)) == [])
    }
  }

  @Test("JSON gives hostile values back as they were")
  func json() throws {
    for value in Self.values {
      let bytes = try JSONReport().bytes(of: Self.model(value))
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
      let flagged = try #require((report["flagged"] as? [[String: Any]])?.first)
      for key in ["id", "name", "tier", "owner", "currency"] {
        #expect((flagged[key] as? String).map { Array($0.utf8) } == Array(value.utf8))
      }
      let lines = try RelationshipLines().bytes(of: Self.model(value))
      #expect(lines.count { $0 == 0x0A } == 1)
    }
  }

  @Test("Tables keep their columns, and no cell begins a formula")
  func tables() throws {
    for value in Self.values {
      for format: any ReportFormat in [RelationshipTable(), RejectTable()] {
        let rows = Self.parse(Array(try Self.text(format, value).utf8))
        #expect(rows.count == 2, "\(value.prefix(40))")
        #expect(rows.allSatisfy { $0.count == rows[0].count }, "\(value.prefix(40))")
        for cell in rows.joined() {
          #expect(
            !["=", "@", "\t", "\r", "\n"].contains(cell.unicodeScalars.first.map(String.init)))
        }
      }
    }
  }

  /// RFC 4180, by the letter.
  static func parse(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          cell.append(byte)
        } else if i < bytes.count, bytes[i] == UInt8(ascii: "\"") {
          cell.append(byte)
          i += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), cell.isEmpty {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
      } else if byte == 0x0D, i < bytes.count, bytes[i] == 0x0A {
        i += 1
        row.append(String(decoding: cell, as: UTF8.self))
        rows.append(row)
        row = []
        cell = []
      } else {
        cell.append(byte)
      }
    }
    return rows
  }
}

/// A page reduced to its tags, each with its attributes' names: what a browser would build.
enum Markup {
  static func skeleton(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    var tags: [String] = []
    var i = 0
    while i < bytes.count {
      guard bytes[i] == UInt8(ascii: "<") else {
        i += 1
        continue
      }
      var tag: [UInt8] = []
      var quote: UInt8?
      while i < bytes.count {
        let byte = bytes[i]
        i += 1
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          break
        } else {
          tag.append(byte)
        }
      }
      tags.append(String(decoding: tag, as: UTF8.self))
    }
    return tags
  }

  /// Characters that no document for people may hold.
  static func unwanted(in text: String) -> Set<Unicode.Scalar> {
    Set(
      text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
      })
  }
}
