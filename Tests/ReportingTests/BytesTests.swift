import Assessment
import Basics
import Intake
import Testing

@testable import Reporting

@Suite("Values as bytes")
struct BytesTests {
  @Test(
    "Whole numbers",
    arguments: [
      0, 7, 10, 42, 999, 1000, -1, -120, .max, .min, 99_999_999, 100_000_000, 100_000_007,
    ])
  func whole(value: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: value)
    #expect(Fixture.text(bytes) == String(value))
  }

  @Test(
    "Numbers with one decimal",
    arguments: [0, 0.04, 0.05, -0.04, -0.05, 12.5, 99.95, 100, -7.25, 1e14, .nan, .infinity, 1e16])
  func tenths(value: Double) {
    var bytes: [UInt8] = []
    bytes.append(tenths: value)
    #expect(Fixture.text(bytes) == Decimal.text(value, places: 1) ?? "null")
  }

  @Test("Days", arguments: ["1970-01-01", "2026-06-30", "0999-12-31", "9999-12-31", "1000-01-01"])
  func days(text: String) throws {
    let day = try #require(Day(iso: text))
    var bytes: [UInt8] = []
    bytes.append(iso: day)
    #expect(Fixture.text(bytes) == text)
    bytes = []
    bytes.append(iso: day, separator: nil)
    #expect(Fixture.text(bytes) == text.filter { $0 != "-" })
  }

  @Test(
    "Texts as JSON are those of the plain encoder",
    arguments: [
      "", "plain", "a \"quote\" \\ back", "line\nend\r\ttab", "\u{0}\u{7f}\u{85}", "é ü – “x”",
      "\u{2028}\u{202E}\u{2066}\u{FEFF}", "x\u{2029}y", "日本語 😀",
    ])
  func json(text: String) {
    var bytes = Array("before ".utf8)
    bytes.append(json: text)
    #expect(Fixture.text(bytes) == "before " + Fixture.text(JSON.text(text).encoded))
    for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x202E {
      #expect(!Fixture.text(bytes).unicodeScalars.contains(scalar))
    }
  }

  @Test("What JSON escapes is seen wherever in eight bytes it stands")
  func harm() {
    for value in UInt8(0)..<0x80 {
      let isHarm = value < 0x20 || [0x22, 0x5C, 0x7F].contains(value)
      for place in 0..<17 {
        var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 17)
        bytes[place] = value
        #expect(bytes.needsEscapingInJSON(from: 0) == isHarm, "\(value) at \(place)")
      }
    }
  }

  @Test("A calendar line is folded between characters, at 75 octets with the blank")
  func folding() {
    for text in [
      "short", String(repeating: "x", count: 300), String(repeating: "ü€😀", count: 60),
      String(repeating: "a,b;c\\", count: 40),
    ] {
      var line = CalendarLine("SUMMARY")
      line.add(text, limit: 1000)
      var bytes: [UInt8] = []
      line.end(into: &bytes)
      let lines = bytes.split(separator: 0x0A).map { Array($0.dropLast()) }
      for (number, line) in lines.enumerated() {
        #expect(line.count <= 75)
        #expect(String(validating: line, as: UTF8.self) != nil)
        #expect((line.first == 0x20) == (number > 0))
      }
      let whole = lines.enumerated().flatMap { $0 == 0 ? $1 : Array($1.dropFirst()) }
      let escaped = text.flatMap { ",;\\".contains($0) ? "\\\($0)" : "\($0)" }
      #expect(Fixture.text(whole) == "SUMMARY:" + String(escaped))
    }
  }
}

@Suite("Rows quoted")
struct QuotationsTests {
  @Test("Rows read beforehand are written as those that are looked up one by one")
  func same() throws {
    let input = SampleReport.input
    let plain = ReportModel(input)
    var quotations = Quotations(
      of: input.assessed.results, fileNames: ["interactions.csv", "interactions.csv"])
    let wanted = (quotations.wanted(in: 0) + quotations.wanted(in: 1)).flatMap { $0 }
    #expect(!wanted.isEmpty)
    for part in [wanted.prefix(3), wanted.dropFirst(3)] {
      var batch = Quotations.Batch()
      for row in part {
        let touch = Touch(position: row.position, day: input.assessed.asOf, line: 1, kind: .other)
        batch.take(Array(input.quote(Evidence(touch)).text.utf8), of: [row])
      }
      quotations.take(batch)
    }
    var read = input
    read.quotations = quotations
    read.quote = { _ in
      Issue.record("looked up, though it was read")
      return QuotedRow(file: "", text: "")
    }
    let model = ReportModel(read)
    #expect(
      try RelationshipLines().bytes(of: model) == RelationshipLines().bytes(of: plain))
    for index in input.assessed.results.indices {
      #expect(model.view(index).marks.map(\.evidence) == plain.view(index).marks.map(\.evidence))
    }
    // The rows of an owner's share are the same ones.
    let shares = Reporting.ownerReports(model).map { ($0.model, $0.folder) }
    let plainShares = Reporting.ownerReports(plain).map { ($0.model, $0.folder) }
    #expect(shares.map(\.1) == plainShares.map(\.1))
    for (share, plainShare) in zip(shares, plainShares) {
      #expect(
        try RelationshipLines().bytes(of: share.0) == RelationshipLines().bytes(of: plainShare.0))
    }
  }

  @Test("Many rows are parted by the regions they stand in, and long ones are cut")
  func many() {
    var result = Fixture.result(0)
    let touches = (0..<500).map { number in
      Touch(
        position: RowPosition(file: 0, offset: (number &* 7919 % 500) * 4099), day: Fixture.asOf,
        line: 1, kind: .call)
    }
    result.marks = [
      MarkFinding(
        .m1, .for, points: 1, max: 1, why: Fixture.say(""), evidence: touches.map { Evidence($0) })
    ]
    var quotations = Quotations(of: [result], fileNames: ["a.csv"])
    let regions = quotations.wanted(in: 0, regionSize: 1 << 16)
    for (number, rows) in regions.enumerated() {
      #expect(rows.allSatisfy { $0.position.offset >> 16 == number })
    }
    let wanted = regions.flatMap { $0.sorted { $0.position < $1.position } }
    #expect(wanted.count == 500)
    #expect(quotations.wanted(in: 1).isEmpty)
    var batch = Quotations.Batch()
    batch.take(Array("left over".utf8), of: [wanted[1]])
    batch.removeAll()
    batch.take(Array(repeating: UInt8(ascii: "x"), count: 5000), of: [wanted[0]])
    batch.take(Array("short".utf8), of: [wanted[1]])
    quotations.take(batch)
    let texts = touches.filter { $0.position <= wanted[1].position }
      .sorted { $0.position < $1.position }
      .map { quotations.quote(Evidence($0), of: 0)?.text ?? "none" }
    #expect(texts[0].unicodeScalars.count == EvidenceView.textLimit)
    #expect(texts[0].hasSuffix("…"))
    #expect(texts[1] == "short")
  }
}
