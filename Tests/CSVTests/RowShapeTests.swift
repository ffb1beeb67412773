import Basics
import Testing

@testable import CSV

@Suite("What rows have that the header has not")
struct RowShapeTests {
  /// Text, the ids of sound rows, the lines of those that are too long, warnings.
  static let cases: [(String, String, [String], [Int], [String])] = [
    (
      "a comma in a text where the last column is empty",
      "id,name,owner,notes\nC1,Ash,Dana,\nC2,Oak, Sons,Dana,\nC3,Elm,Lee,\nC4,Fir,Lee,tea\n",
      ["C1", "C3", "C4"], [3], []
    ),
    (
      "every row ends with a delimiter",
      "id,name,city\nC1,Ash,Ulm,\nC2,Oak,Kiel,\nC3,Elm,,\n", ["C1", "C2", "C3"], [],
      ["trailing-delimiter"]
    ),
    (
      "every row ends with a delimiter, and one has a comma too many",
      "id,name,city\nC1,Ash,Ulm,\nC2,Oak, Sons,Kiel,\nC3,Elm,,\n", ["C1", "C3"], [3],
      ["trailing-delimiter"]
    ),
    (
      "every row ends with a delimiter, and one has a text there",
      "id,name,city\nC1,Ash,Ulm,\nC2,Oak, Sons,Kiel\nC3,Elm,,\nC4,Fir,Ulm,\n",
      ["C1", "C3", "C4"], [3], ["trailing-delimiter"]
    ),
    (
      "the header ends with a delimiter as well",
      "id,name,city,\nC1,Ash,Ulm,\nC2,Oak,Kiel,\nC3,Oak, Sons,Kiel,\n", ["C1", "C2"], [4], []
    ),
    (
      "the header alone ends with a delimiter",
      "id,name,city,\nC1,Ash,Ulm\nC2,Oak, Sons,\nC3,Elm,Ulm\nC4,Fir,Ulm\nC5,Yew,Ulm\n",
      ["C1", "C3", "C4", "C5"], [3], []
    ),
    (
      "Excel pads the first lines alone",
      "id,name,city,,\nC1,Ash,Ulm,,\nC2,Oak,Kiel,,\n"
        + (3...40).map { "C\($0),Elm,\($0 > 16 ? "Ulm" : "Ulm,,")\n" }.joined(),
      (1...40).map { "C\($0)" }, [], []
    ),
    (
      "a delimiter too many where the last column is never empty",
      "id,name\nC1,Ash\nC2,Oak\nC3,Elm\nC4,Fir,\n", ["C1", "C2", "C3", "C4"], [],
      ["surplus-delimiter"]
    ),
    (
      "a comma in a text where the last column is never empty",
      "id,name\nC1,Ash\nC2,Oak\nC3,Elm\nC4, Fir,\n", ["C1", "C2", "C3"], [5], []
    ),
    (
      "numbers in front of every row",
      "\"id\",\"name\"\n\"1\",\"C7\",\"Ash\"\n\"2\",\"C3\",\"Oak\"\n\"3\",\"C1\",\"Elm\"\n",
      ["C7", "C3", "C1"], [], ["row-names"]
    ),
    (
      "numbers in front of every row, and a comma too many in one",
      "id,name,city\n1,C7,Ash,Ulm\n2,C3,Oak, Sons,Ulm\n3,C1,Elm,Ulm\n4,C2,Elm,Kiel\n",
      ["C7", "C1", "C2"], [3], ["row-names"]
    ),
    (
      "ids that count, and a delimiter behind every row",
      "id,name,city\n1,Ash,Ulm,\n2,Oak,Kiel,\n3,Elm,Ulm,\n", ["1", "2", "3"], [],
      ["trailing-delimiter"]
    ),
    (
      "a comma within a header",
      "id,date,Amount, net,notes\nC1,2026-05-01,1.5,x\nC2,2026-05-02,2.5,\n", ["C1", "C2"], [],
      ["joined-headers"]
    ),
    (
      "a caption over several columns",
      "name,name,email\nid,name,email\nC1,Ash,a@example.org\n", ["C1"], [], ["preamble-skipped"]
    ),
  ]

  @Test("A field more is the table's only where practically every row has it", arguments: cases)
  func shape(what: String, text: String, ids: [String], long: [Int], warnings: [String]) throws {
    let reading = try read(text)
    #expect(reading.rows.filter { $0.defect == nil }.map { $0.fields[0] } == ids)
    #expect(reading.rows.filter { $0.defect == .tooLong }.map(\.line) == long)
    let codes = reading.findings.filter { $0.severity == .warning }.map(\.code)
    #expect(codes.filter { $0 != "unnamed-columns" } == warnings)
  }

  @Test("Names of rows are told by the cells that fit the header one further left")
  func fits() throws {
    let text = "id,name,email\n101,C1,Ash,a@x.example\n207,C2,Oak,b@x.example\n"
    let scratch = try Scratch()
    let source = try Source.open(scratch.file("r.csv", text))
    let layout = try source.layout(
      fits: { header, cell in header == "email" ? cell.contains("@") : nil }, knows: isKnown)
    #expect(layout.dialect.hasRowNames)
    #expect(try !source.layout(knows: isKnown).dialect.hasRowNames)
    var record: [String] = []
    _ = try source.forEachRecord(layout) { (row) throws(InputError) in
      record = (0..<row.count).map { row.text($0) }
    }
    #expect(record == ["C2", "Oak", "b@x.example"])
  }

  @Test(
    "Another table is found below a blank line, below its title, and among the rows",
    arguments: [
      "\nid,date,type\nC1,2026-05-01,call\nC9,2026-05-02,call\n",
      "\nCalls\nid,date,type\nC1,2026-05-01,call\nC9,2026-05-02,call\n",
      "id,date,type\nC1,2026-05-01,call\nC9,2026-05-02,call\n",
    ])
  func unread(second: String) throws {
    // Below two rows alone the longer table is the file's, and those are a preamble, which is said.
    for rows in second.hasPrefix("\n") ? [2, 200] : [200] {
      let first = (0..<rows).map { "K\($0),Ash\n" }.joined()
      let scratch = try Scratch()
      let source = try Source.open(scratch.file("two.csv", "id,name\n" + first + second))
      let layout = try source.layout(knows: isKnown)
      let summary = try source.forEachRecord(layout) { (_) throws(InputError) in }
      #expect(summary.records == rows)
      #expect(summary.findings.map(\.code) == ["second-table"])
      var ids: [String] = []
      try source.forEachUnreadRecord(layout, from: summary.endOffset) { ids.append($0.text(0)) }
      #expect(ids.suffix(2) == ["C1", "C9"])
    }
  }

  @Test(
    "A title padded to the width of its table is no header",
    arguments: [
      ("names of columns below it", "Wer,Wann,Womit", ["Wer", "Wann", "Womit"]),
      ("a blank row between", ",,\nWer,Wann,Womit", ["Wer", "Wann", "Womit"]),
    ])
  func paddedTitle(what: String, below: String, header: [String]) throws {
    let reading = try read("Besuche im Mai,,\n\(below)\nErle,2026-05-01,Rad\nUlme,2026-05-02,Bus\n")
    #expect(reading.layout.columns == header, "\(what)")
    #expect(reading.cells.map { $0[0] } == ["Erle", "Ulme"])
  }

  @Test("The header of a grid of days below a padded title is its second line")
  func gridBelowTitle() throws {
    let grid = "Runde 2026,,,\nHaus,13/01/26,10/02/26,10/03/26\nErle,x,x,\nUlme,x,,x\n"
    #expect(try read(grid).layout.headerLine == 2)
  }
}
