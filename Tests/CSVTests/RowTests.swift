import Basics
import Testing

@testable import CSV

@Suite("Rows")
struct RowTests {
  static let header = "customer_id,name,email,last_contact\n"
  static let ada = "K1,Ada,ada@example.org,2024-01-05\n"
  static let grace = "K2,Grace,grace@example.org,2024-02-10\n"

  /// Text, ids expected, warnings expected.
  static let cases: [(String, String, [String], [String])] = [
    (
      "blank lines and lines of spaces",
      "\n  \n" + header + "\n" + ada + " \t\n\n" + grace + "\n\n", ["K1", "K2"], []
    ),
    ("phantom rows", header + ada + grace + ",,,\n, ,,\n,,,\n", ["K1", "K2"], []),
    ("CR only", (header + ada + grace).replacing("\n", with: "\r"), ["K1", "K2"], []),
    ("CR CR LF", (header + ada + grace).replacing("\n", with: "\r\r\n"), ["K1", "K2"], []),
    (
      "mixed line ends",
      header + ada.replacing("\n", with: "\r") + grace.replacing("\n", with: "\r\n"), ["K1", "K2"],
      []
    ),
    ("no final line end", header + ada + grace.dropLast(), ["K1", "K2"], []),
    (
      "comments above the header", "# exported 2024\n#by the CRM\n" + header + ada, ["K1"],
      ["preamble-skipped"]
    ),
    ("a comment among the data", header + ada + "# half way\n" + grace, ["K1", "K2"], ["comment"]),
    (
      "# is data",
      "#,name,email,last_contact\n#1,Ada,a@example.org,2024-01-05\n#2,Bo,b@example.org,2024-01-06\n",
      ["#1", "#2"], []
    ),
    (
      "a title above the header", "Customer list\nExported: 2024-03-01\n\n" + header + ada, ["K1"],
      ["preamble-skipped"]
    ),
    (
      "a word above the header that is also a column",
      "Notes:\n\"Some text, with commas\"\n\n" + header + ada, ["K1"], ["preamble-skipped"]
    ),
    (
      "a group header above the names", "Contact,,,Activity\n" + header + ada, ["K1"],
      ["preamble-skipped"]
    ),
    (
      "remarks at the end",
      header + ada + grace
        + "\n\"Grand Totals (2 records)\"\n\nMy Report\n\"Copyright (c) 2024 Example Ltd.\"\n\"Confidential Information - Do Not Distribute\"\n",
      ["K1", "K2"], ["footer"]
    ),
    ("a row of totals", header + ada + grace + "Total,2,,\n", ["K1", "K2"], ["footer"]),
    ("a short row of totals", header + ada + grace + "Total: 2\n", ["K1", "K2"], ["footer"]),
    ("a count of customers", header + ada + grace + "Customers: 2,,,\n", ["K1", "K2"], ["footer"]),
    (
      "a count in words, padded", header + ada + grace + ",,,\n2 customers,,,\n", ["K1", "K2"],
      ["footer"]
    ),
    ("a count among the rows", header + ada + "Room: 7,,,\n" + grace, ["K1", "Room: 7", "K2"], []),
    ("rows affected", header + ada + grace + "\n(2 rows affected)\n", ["K1", "K2"], ["footer"]),
    (
      "groups of a board, each with a title, the header and a sum",
      "Regulars,,,\n" + header + ada + ",,,5\n,,,\nOnce,,,\n" + header + grace + ",,,7\n",
      ["K1", "K2"], ["preamble-skipped", "footer", "comment", "repeated-header"]
    ),
    (
      "a count in two cells", header + ada + grace + ",,,\n2,record(s) downloaded\n",
      ["K1", "K2"], ["footer"]
    ),
    (
      "rows affected, no final line end", header + ada + grace + "\n(2 rows affected)",
      ["K1", "K2"], ["footer"]
    ),
    (
      "remarks padded to the width",
      header + ada + grace + ",,,\n(2 rows affected),,,\nConfidential Information,,,\n",
      ["K1", "K2"],
      ["footer"]
    ),
    ("an id and nothing else", header + ada + "K2,,,\n", ["K1", "K2"], []),
    (
      "a company named Total", header + "Total,TotalEnergies,t@example.org,2024-01-05\n" + ada,
      ["Total", "K1"], []
    ),
    (
      "two files one behind the other", "\u{FEFF}" + header + ada + "\u{FEFF}" + header + grace,
      ["K1", "K2"], ["repeated-header"]
    ),
    ("the header again", header + ada + header + grace, ["K1", "K2"], ["repeated-header"]),
    (
      "dashes under the header", header + "-----------,----,-----,------------\n" + ada, ["K1"],
      ["ruler"]
    ),
    (
      "two tables",
      header + ada + grace + "\n\ninteraction_id,customer_id,date\nI1,K1,2024-01-05\n",
      ["K1", "K2"], ["second-table"]
    ),
    (
      "two tables of one width",
      header + ada + grace + "\nid,type,subject,date\n1,call,x,2024-01-05\n", ["K1", "K2"],
      ["second-table"]
    ),
    (
      "all rows longer",
      header + "K1,Ada,a@example.org,2024-01-05,x,y\nK2,Bo,b@example.org,2024-01-06,,z\n",
      ["K1", "K2"], ["extra-columns"]
    ),
    (
      "a NUL in a field", header + "K1,A\u{0}da,a@example.org,2024-01-05\n" + grace, ["K1", "K2"],
      ["nul-bytes"]
    ),
    ("decoded twice", header + "K1,ChloÃ©,c@example.org,2024-01-05\n", ["K1"], ["mojibake"]),
    (
      "a newline in the header", "\"customer\n id\",name,email,\"last\r\ncontact\"\n" + ada, ["K1"],
      []
    ),
  ]

  @Test(
    "A long letter with a quoted word late in it is cut behind that word alone",
    arguments: [10, 63, 66, 300])
  func letter(lines: Int) throws {
    let body = String(repeating: "a line of the letter\n", count: lines)
    let text =
      RowTests.header + RowTests.ada + "K3,\"Dear Sir\n\(body)the \"Golden Oak\" order\nBye\"\n"
      + RowTests.grace
    let reading = try read(text)
    #expect(reading.rows.map { $0.fields[0] } == ["K1", "K3", "Bye\"", "K2"])
    #expect(reading.rows[1].fields[1].hasPrefix("Dear Sir\n\(body)the "))
  }

  /// Quotes that were not doubled, so that one field closes and opens again line after line.
  @Test("A letter whose quotes tangle stays one row, however long", arguments: [5, 63, 300, 2500])
  func tangledLetter(lines: Int) throws {
    let body = String(repeating: "he says \"well, \"no\n", count: lines)
    let text =
      RowTests.header + RowTests.ada + "K3,\"Dear Sir\n\(body)Bye\",x\n" + RowTests.grace
    let reading = try read(text)
    #expect(reading.rows.map { $0.fields[0] } == ["K1", "K3", "K2"])
    #expect(reading.rows[1].length == body.utf8.count + 19)
  }

  @Test(
    "A quote that was never closed takes its own line, however the text below tangles",
    arguments: [3, 60, 1500])
  func tangledRows(lines: Int) throws {
    let tangle = String(repeating: "he says \"well, \"no\n", count: lines)
    let text =
      RowTests.header + RowTests.ada + "K3,\"never closed\n" + tangle + RowTests.grace + tangle
      + RowTests.grace
    let reading = try read(text)
    #expect(reading.rows.filter { $0.fields[0] == "K2" }.map(\.defect) == [nil, nil])
    #expect(reading.rows[1].fields == ["K3", "never closed"])
    #expect(reading.rows[1].defect == .unterminatedQuote)
    #expect(reading.rows.count == 2 * lines + 4)
  }

  @Test("What only stands among the data is passed over, and said", arguments: cases)
  func passedOver(what: String, text: String, ids: [String], warnings: [String]) throws {
    let reading = try read(text)
    #expect(reading.rows.map { $0.fields[0] } == ids)
    #expect(reading.rows.allSatisfy { $0.defect == nil })
    #expect(reading.findings.filter { $0.severity == .warning }.map(\.code) == warnings)
    #expect(reading.layout.columns.count == 4)
  }

  @Test("A short row is kept and counted once")
  func short() throws {
    let reading = try read(Self.header + Self.ada + "K2,Grace\n" + "K3,Bo\n" + Self.grace)
    #expect(reading.rows.map(\.defect) == [nil, .tooShort, .tooShort, nil])
    #expect(reading.rows[1].line == 3)
    let finding = try #require(reading.findings.first { $0.code == "short-rows" })
    #expect(finding.line == 3)
    #expect(finding.repeats == Finding.Repeats(count: 2, lines: [3, 4]))
  }

  @Test("A short row after a blank line is still a row")
  func shortAfterBlank() throws {
    let reading = try read(Self.header + Self.ada + "\nK2,Grace\n\nK3\n")
    #expect(reading.rows.map(\.defect) == [nil, .tooShort, .tooShort])
  }

  @Test("A row with an unquoted comma is handed over as too long, nothing shifted away")
  func long() throws {
    let reading = try read(
      Self.header + Self.ada + "K2,Hopper, Grace,grace@example.org,2024-02-10\n" + Self.ada)
    #expect(reading.rows.map(\.defect) == [nil, .tooLong, nil])
    #expect(
      reading.rows[1].fields == ["K2", "Hopper", " Grace", "grace@example.org", "2024-02-10"])
  }

  @Test("One quote that is never closed costs one row")
  func unterminated() throws {
    let rows = (1...60).map { "K\($0),Name \($0),n\($0)@example.org,2024-04-01\n" }
    for quotes in [false, true] {
      var broken = rows
      broken[9] = "K10,\"Name 10,n10@example.org,2024-04-01\n"
      // A sound quoted field further on must not be taken for the end of the broken one.
      if quotes { broken[29] = "K30,\"Name, 30\",n30@example.org,2024-04-01\n" }
      let reading = try read(Self.header + broken.joined())
      #expect(reading.rows.count == 60)
      #expect(reading.rows.indices.filter { reading.rows[$0].defect != nil } == [9])
      #expect(reading.rows[9].defect == .unterminatedQuote)
      #expect(reading.rows[9].line == 11)
      #expect(reading.rows[9].fields == ["K10", "Name 10,n10@example.org,2024-04-01"])
      #expect(reading.rows[10].fields[0] == "K11")
      #expect(reading.rows[59].line == 61)
    }
  }

  @Test("Two broken rows one after the other cost two rows, and neither swallows the other")
  func unterminatedTogether() throws {
    let rows = (1...60).map { "K\($0),Name \($0),n\($0)@example.org,2024-04-01\n" }
    for second in [
      "K11,Name 11,n@example.org,\"2024-04-01\n",
      "K11,\"Name 11\",n@example.org,2024-04-01,too long\n",
    ] {
      var broken = rows
      broken[9] = "K10,Name 10,n10@example.org,\"2024-04-01\n"
      broken[10] = second
      let reading = try read(Self.header + broken.joined())
      #expect(reading.rows.count == 60)
      #expect(reading.rows.indices.filter { reading.rows[$0].defect != nil } == [9, 10])
      #expect(reading.rows[10].fields[0] == "K11")
      #expect(reading.rows[11].fields[0] == "K12")
    }
  }

  @Test("A blank line behind a quote that was never closed hides no row")
  func unterminatedBeforeBlank() throws {
    let rows = (1...60).map { "K\($0),Name \($0),n\($0)@example.org,2024-04-01\n" }
    var broken = rows
    broken[9] = "K10,Name 10,n10@example.org,\"2024-04-01\n\n  \n"
    broken[29] = "K30,\"Name, 30\",n30@example.org,2024-04-01\n"
    let reading = try read(Self.header + broken.joined())
    #expect(reading.rows.count == 60)
    #expect(reading.rows.indices.filter { reading.rows[$0].defect != nil } == [9])
  }

  @Test("A quote closed by a stray one on the last line, which has no end, is read to that end")
  func suspiciousLastLine() throws {
    let reading = try read(Self.header + Self.ada + "K2,\"Grace\nand so on\" H.,x,2024-02-10")
    #expect(reading.rows.map(\.defect) == [nil, nil])
    #expect(reading.rows[1].fields[1] == "Grace\nand so on H.")
  }

  @Test("A quote never closed that meets a later one hides neither a short row nor that one")
  func unterminatedBeforeQuoted() throws {
    let rows = (1...60).map { "K\($0),Name \($0),n\($0)@example.org,2024-04-01\n" }
    var broken = rows
    broken[9] = "K10,Name 10,n10@example.org,\"2024-04-01\n"
    broken[10] = "K11,Name 11\n"
    broken[11] = "K12,Name 12,n12@example.org,\"two\nlines\"\n"
    let reading = try read(Self.header + broken.joined())
    #expect(reading.rows.count == 60)
    #expect(reading.rows[9].defect == .unterminatedQuote)
    #expect(reading.rows[10].fields[0] == "K11")
    #expect(reading.rows[11].fields == ["K12", "Name 12", "n12@example.org", "two\nlines"])
  }

  @Test("Nor a short row in quotes throughout")
  func shortRowInQuotesBehindOpenQuote() throws {
    let reading = try read(
      "\"id\",\"date\",\"subject\",\"notes\"\n" + "\"I1\",\"2024-01-05\",\"a\",\"never closed\n"
        + "\"I2\",\"2024-01-06\",\"b\"\n" + "\"I3\",\"2024-01-07\",\"c\",\"d\"\n")
    #expect(reading.rows.map(\.defect) == [.unterminatedQuote, .tooShort, nil])
    #expect(reading.cells[1] == ["I2", "2024-01-06", "b"])
  }

  @Test("Nor do short rows and rows of several lines behind it vanish in it")
  func unterminatedBeforeOthers() throws {
    let rows = (1...60).map { "K\($0),Name \($0),n\($0)@example.org,2024-04-01\n" }
    for (second, count) in [("K11,Name 11\n", 60), ("K11,Name,x,\"2024-04-01\n\"\n", 60)] {
      var broken = rows
      broken[9] = "K10,Name 10,n10@example.org,\"2024-04-01\n"
      broken[10] = second
      broken[19] = "K20,\"Name, 20\",n20@example.org,2024-04-01\n"
      let reading = try read(Self.header + broken.joined())
      #expect(reading.rows.count == count)
      #expect(reading.rows[9].defect == .unterminatedQuote)
      #expect(reading.rows[10].fields[0] == "K11")
    }
  }

  @Test("A quote that ends at the next field's shifts no column")
  func absorbedDelimiter() throws {
    let row = "\"K2\",\"Grace,\"grace@example.org\",\"2024-02-10\"\n"
    let reading = try read(Self.header + Self.ada + row + Self.ada)
    #expect(reading.rows.map(\.defect) == [nil, .unterminatedQuote, nil])
    #expect(reading.rows[1].fields.count == 2)
    #expect(reading.rows[1].fields[0] == "K2")
  }

  @Test("A quote open at the end of the file names the line it opened on")
  func openAtEnd() throws {
    let reading = try read(Self.header + Self.ada + "K2,\"Grace,g@example.org,2024-02-10\n")
    #expect(reading.rows.map(\.defect) == [nil, .unterminatedQuote])
    #expect(reading.rows[1].line == 3)
  }

  @Test("Long notes in quotes are no runaway")
  func longNotes() throws {
    let note = (1...500).map { "line \($0), with a comma, and \"\"words\"\"" }.joined(
      separator: "\n")
    let reading = try read("id,date,notes\nI1,2024-01-05,\"\(note)\"\nI2,2024-01-06,x\n")
    #expect(reading.rows.map(\.defect) == [nil, nil])
    #expect(reading.rows[1].line == 502)
  }

  @Test("Fields beyond the limit cost their record alone")
  func oversized() throws {
    var dialect = Dialect()
    dialect.width = 3
    dialect.headerWidth = 3
    dialect.fieldLimit = 50
    dialect.recordLimit = 100
    let long = String(repeating: "x", count: 60)
    let longer = String(repeating: "y, \"\"z\"\"\n", count: 40)
    let text = "a,b,c\n1,\(long),2\na,\"\(longer)\",c\n3,\(long)\(long),x\nd,\"\(longer)\n4,5,6\n"
    for block in [1, 7, 64, 4096] {
      let rows = try records(Array(text.utf8), dialect, blockSize: block)
      #expect(
        rows.map(\.defect) == [
          nil, .oversized, .oversized, .oversized, .unterminatedQuote,
        ] + Array(repeating: nil, count: rows.count - 5))
      #expect(rows[2].fields.first == Array("a".utf8))
      #expect(rows[3].line == 44)
      #expect(rows[4].line == 45)
      #expect(rows.last?.fields == [Array("4".utf8), Array("5".utf8), Array("6".utf8)])
    }
  }

  @Test(
    "A quote never closed, with more behind it than a record may have, reads alike in any blocks")
  func openBeyondTheLimit() throws {
    var dialect = Dialect()
    dialect.width = 4
    dialect.headerWidth = 4
    dialect.fieldLimit = 8
    dialect.recordLimit = 16
    let text = Array("\"a\nf\n1#1,3,3f\n1,2,3#1,3,3f\n1,2".utf8)
    let wanted = try records(text, dialect, blockSize: 3)
    #expect(wanted.map(\.line) == [1, 2, 3, 4, 5])
    #expect(wanted[0].defect == .unterminatedQuote)
    for block in [1, 2, 7, 64, 4096] {
      #expect(try records(text, dialect, blockSize: block) == wanted)
    }
  }

  @Test("A record of delimiters alone does not fill the memory")
  func endlessFields() throws {
    var dialect = Dialect()
    dialect.width = 2
    dialect.fieldsLimit = 100
    let text = "a,b\n" + String(repeating: ",", count: 5000) + "\nc,d\n"
    for block in [1, 64, 100_000] {
      let rows = try records(Array(text.utf8), dialect, blockSize: block)
      #expect(rows.map(\.defect) == [nil, .oversized, nil])
      #expect(rows.map(\.length) == [3, 5001, 3])
      #expect(rows.map(\.line) == [1, 2, 3])
    }
  }

  @Test(
    "Too many fields, the last of them at the very end of the text, come to an end",
    .timeLimit(.minutes(10)))
  func endlessAtTheEnd() throws {
    var dialect = Dialect()
    dialect.width = 3
    dialect.fieldsLimit = 5
    for block in [1, 64, 100_000] {
      let rows = try records(Array("\"a\nb\"c,1,2,3,4".utf8), dialect, blockSize: block)
      #expect(rows.map(\.defect) == [.oversized])
    }
  }

  @Test("A file of quotes is read in linear time", .timeLimit(.minutes(10)))
  func quotesOnly() throws {
    var dialect = Dialect()
    dialect.width = 2
    for pattern in ["\"", "\"\n", "a,\"\n", "\"\"\"\n", "x,\"a\",\"\nb\n"] {
      let text = Array(String(repeating: pattern, count: 200_000 / pattern.utf8.count).utf8)
      _ = try records(text, dialect, blockSize: 4096)
    }
  }

  @Test("Lines and offsets are physical, and every record can be read again")
  func placesAndRereading() throws {
    let text =
      "\u{FEFF}Title\r\n\r\n" + "customer_id,name,notes\r\n" + "K1,Ada,\"one\r\ntwo\"\r\n\r\n"
      + "K2,\"Gr\"\"ace\",x\rK3,Bo\nK4,\"open,y\nK5,é,z\n"
    let scratch = try Scratch()
    let source = try Source.open(scratch.file("input.csv", text))
    let reading = try Reading.of(source)
    #expect(reading.layout.headerLine == 3)
    #expect(reading.rows.map(\.line) == [4, 7, 8, 9, 10])
    let bytes = Array(text.utf8)
    for row in reading.rows {
      guard let again = source.record(at: row.offset, reading.layout) else {
        Issue.record("no record at \(row.offset)")
        continue
      }
      var fields: [String] = []
      for index in 0..<again.count { fields.append(again.text(index)) }
      let (defect, length) = (again.defect, again.length)
      #expect(fields == row.fields)
      #expect(defect == row.defect)
      #expect(length == row.length)
      #expect(
        source.rawText(at: row.offset, length: row.length)
          == String(decoding: bytes[row.offset..<(row.offset + row.length)], as: UTF8.self))
    }
    if source.record(at: bytes.count + 5, reading.layout) != nil {
      Issue.record("a record behind the end")
    }
  }

  @Test(
    "A table that is far larger than the one above it is what was meant, so the file is refused")
  func tinyFirstTable() {
    let rows = (1...60).map { "I\($0),K\($0),2024-01-05\n" }.joined()
    let error = failure(Self.header + Self.ada + "\ninteraction_id,customer_id,date\n" + rows)
    #expect(error?.code == "second-table")
  }
}
