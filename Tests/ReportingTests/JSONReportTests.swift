import Basics
import Foundation
import Intake
import Relationships
import Templating
import Testing

@testable import Reporting

@Suite("JSON")
struct JSONReportTests {
  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The keys of the outermost object of `text`, in their order.
  static func keys(_ bytes: some Sequence<UInt8>) -> [String] {
    var keys: [String] = []
    var depth = 0
    var word: [UInt8]?
    var last: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if word != nil {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          last = word ?? []
          word = nil
        } else {
          word?.append(byte)
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): word = []
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":"): if depth == 1 { keys.append(String(decoding: last, as: UTF8.self)) }
      default: break
      }
    }
    return keys
  }

  @Test("report.json holds the 2,000 most severe, and says how many more are flagged")
  func flaggedLimit() throws {
    let model = ReportModel(TouchPlanTests.input(["Ann"], count: JSONReport.flaggedLimit + 3))
    let report = try Self.object(try JSONReport().bytes(of: model))
    let flagged = try #require(report["flagged"] as? [[String: Any]])
    #expect(flagged.count == JSONReport.flaggedLimit)
    #expect(report["flaggedOmitted"] as? Int == 3)
    #expect(flagged.first?["id"] as? String == "R\(JSONReport.flaggedLimit + 2)")
  }

  @Test("report.json has the keys of the contract, in its order")
  func reportKeys() throws {
    let bytes = try JSONReport().bytes(of: SampleReport.model)
    #expect(
      Self.keys(bytes) == [
        "schema", "asOf", "inputs", "notRecorded", "totals", "silenceModel", "verdicts",
        "changes", "dataQuality", "flaggedOmitted", "flagged",
      ])
    let report = try Self.object(bytes)
    #expect(report["schema"] as? String == "rapport/report/1")
    #expect(report["asOf"] as? String == "2026-06-30")
    #expect(report["notRecorded"] as? [String] == ["N8", "M5"])
    #expect((report["totals"] as? [String: Int])?.count == 17)
    let flagged = try #require(report["flagged"] as? [[String: Any]])
    #expect(flagged.map { $0["id"] as? String } == ["ALFKI", "BERGS", "NEW-1", "FRANK", "HUNGC"])
  }

  @Test("A relationship has the keys of the contract, in its order, null where it knows nothing")
  func relationshipKeys() throws {
    let bytes = try RelationshipLines().bytes(of: SampleReport.model)
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 10)
    for line in lines {
      #expect(
        // It stands only where a flag was called wrong.
        Self.keys(line).filter { $0 != "calledWrong" && $0 != "course" } == [
          "id", "name", "kind", "tier", "owner", "class", "score", "confidence", "marks",
          "illFitting", "neglected", "neverContacted", "unknown", "severity", "reasons",
          "suspended", "drifting", "silence", "firstContact", "lastContact",
          "lastPersonalTouch", "lastInbound", "interactions", "revenue", "currency", "nextTouch",
          "ended", "wish", "looseEnds", "attempts", "dueOn", "theirEyes", "contacts", "fit",
          "remarks",
        ])
    }
    let first = try Self.object(Array(lines[0]))
    #expect(first["revenue"] as? String == "1234.50")
    #expect(first["currency"] is NSNull)
    #expect((first["marks"] as? [[String: Any]])?.count == 9)
    let touch = try #require(first["nextTouch"] as? [String: Any])
    #expect(touch["kind"] as? String == "apology")
    #expect(touch["on"] as? String == "2026-07-01")
    #expect((touch["to"] as? [String: Any])?["name"] as? String == "Maria Anders")
    #expect(touch["about"] as? String == "Will send the quotation by 9 June.")
    let suspended = try Self.object(Array(lines[5]))["suspended"] as? [String: String]
    #expect(suspended == ["until": "2026-07-06", "by": "planned visit"])
    #expect(Fixture.text(Array(lines[0])).contains("\"score\":71.4,\"confidence\":\"high\""))
  }

  @Test("Without a last run, changes are null")
  func firstRun() throws {
    var input = SampleReport.input
    input.changes = nil
    let report = try Self.object(
      try JSONReport().bytes(of: ReportModel(input, wording: SampleReport.wording)))
    #expect(report["changes"] is NSNull)
  }

  @Test(
    "Texts come back as they were, however awkward",
    arguments: [
      "\"\\/", "a\u{0}b\u{1F}\u{7F}\u{9B}", "\u{2028}\u{2029}\u{202E}\u{FEFF}", "tab\tline\r\n",
      "👩‍👩‍👧‍👦 é e\u{301} 合同", String(decoding: [0xFFFE, 0xDBFF, 0xDFFF] as [UInt16], as: UTF16.self),
    ])
  func texts(text: String) throws {
    let bytes = JSON.object([("x", .text(text))]).encoded
    #expect(!bytes.contains { $0 < 0x20 })
    let back = try Self.object(bytes)["x"] as? String
    #expect(back.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("What is no number becomes null, and scores have one decimal")
  func numbers() {
    let values: [JSON] = [
      .number(.nan), .number(.infinity), .score(.nan), .score(12.25), .score(-0.04), .score(100),
      .number(0.83), .number(-1e300),
    ]
    #expect(
      Fixture.text(JSON.array(values).encoded) == "[null,null,null,12.3,0.0,100.0,0.83,-1e+300]")
  }

  @Test("Nothing at all is still a report")
  func empty() throws {
    let model = ReportModel(Fixture.input([], []))
    let report = try Self.object(try JSONReport().bytes(of: model))
    #expect((report["flagged"] as? [Any])?.isEmpty == true)
    #expect(try RelationshipLines().bytes(of: model).isEmpty)
  }

  @Test("The flagged copied from relationships.jsonl make the same report")
  func copied() throws {
    let model = SampleReport.model
    let encoding = RelationshipLines.Encoding(model)
    var copies: [Int: ArraySlice<UInt8>] = [:]
    var all: [UInt8] = []
    for part in 0..<encoding.parts {
      var lines = RelationshipLines.Lines()
      encoding.encoder().encode(part, &lines)
      var start = 0
      for (index, end) in zip(encoding.members(of: part), lines.ends) {
        copies[index] = lines.bytes[start..<(end - 1)]
        start = end
      }
      all += lines.bytes
    }
    #expect(try all == RelationshipLines().bytes(of: model))
    var bytes: [UInt8] = []
    var out = DocumentWriter { bytes += $0 }
    try JSONReport().render(model, into: &out) { $1 += copies[$0] ?? [] }
    try out.finish()
    #expect(try bytes == JSONReport().bytes(of: model))
  }
}
