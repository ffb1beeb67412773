import Basics
import Testing

@testable import Reporting

@Suite("Tables")
struct TableTests {
  @Test(
    "What a spreadsheet would run is made text; numbers and telephone numbers stay",
    arguments: [
      ("=HYPERLINK(\"http://x.example\")", true), ("+SUM(1+1)*cmd|' /C calc'!A0", true),
      ("@SUM(A1)", true), ("-2+3", true), ("\t=1+1", true), ("\r=1", true), ("\n=1", true),
      (" =1+1", true), ("-", true), ("+", true), ("-x", true), ("\u{FF1D}1", true),
      ("+44 20 7946 0000", false), ("+1 (555) 010-0000", false), ("-12.50", false),
      ("-1,234.50", false), ("(020) 7946", false), ("1+1", false), ("a=b", false), ("", false),
    ])
  func formulas(text: String, isFormula: Bool) {
    #expect(CSVLine.looksLikeFormula(text) == isFormula)
    var line = CSVLine()
    line.add(text)
    let written = Fixture.text(line.ended())
    #expect((written.hasPrefix("'") || written.hasPrefix("\"'")) == isFormula)
  }

  @Test("Cells are quoted where they must be, and lines end in CRLF")
  func quoting() {
    var line = CSVLine()
    line.add("plain")
    line.add("a,b")
    line.add("say \"hi\"")
    line.add("two\nlines")
    line.add(nil)
    line.add(plain: "-1")
    #expect(
      Fixture.text(line.ended())
        == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,-1\r\n")
  }

  @Test("An empty first cell still counts")
  func emptyFirst() {
    var line = CSVLine()
    line.add("")
    line.add("b")
    #expect(Fixture.text(line.ended()) == ",b\r\n")
  }

  @Test("Every line of relationships.csv has a cell for every column")
  func width() throws {
    let text = Fixture.text(try RelationshipTable().bytes(of: SampleReport.model))
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 11)
    #expect(lines[0] == RelationshipTable.columns.joined(separator: ",")[...])
    for line in lines where !line.contains("\"") {
      #expect(
        line.split(separator: ",", omittingEmptySubsequences: false).count
          == RelationshipTable.columns.count)
    }
  }

  @Test("rejects.csv quotes the raw row, neutralised")
  func rejects() throws {
    var input = SampleReport.input
    input.rejects = [Reject(file: "a.csv", line: 7, reason: .oversizedField, raw: "=1,\"x\"\n")]
    let text = Fixture.text(try RejectTable().bytes(of: ReportModel(input)))
    #expect(
      text == "file,line,reason,raw\r\na.csv,7,a field is too large,\"'=1,\"\"x\"\"\n\"\r\n")
  }
}
