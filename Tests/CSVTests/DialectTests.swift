import Basics
import Testing

@testable import CSV

/// A way of writing the same little table, and what must be found out about it.
struct WrittenTable: Sendable, CustomTestStringConvertible {
  var what: String
  var text: String
  var delimiter: UInt8 = UInt8(ascii: ",")
  /// The warning expected; nil for none.
  var warning: String?
  var cells = [["K1", "Ada Lovelace", "2024-01-05"], ["K2", "Grace Hopper", "2024-02-10"]]
  var testDescription: String { what }

  init(
    _ what: String, _ text: String, delimiter: Character = ",", warning: String? = nil,
    cells: [[String]]? = nil
  ) {
    self.what = what
    self.text = text
    self.delimiter = delimiter.asciiValue ?? 0
    self.warning = warning
    if let cells { self.cells = cells }
  }
}

@Suite("Dialects")
struct DialectTests {
  static let plain =
    "customer_id,name,last_contact\nK1,Ada Lovelace,2024-01-05\nK2,Grace Hopper,2024-02-10\n"

  static func with(_ delimiter: String) -> String {
    plain.split(separator: ",", omittingEmptySubsequences: false).joined(separator: delimiter)
  }

  static let delimiters: [WrittenTable] = [
    .init("comma", plain),
    .init("semicolon", with(";"), delimiter: ";"),
    .init("tab", with("\t"), delimiter: "\t"),
    .init("pipe", with("|"), delimiter: "|"),
    .init("colon", with(":"), delimiter: ":", warning: "unusual-delimiter"),
    .init("caret", with("^"), delimiter: "^", warning: "unusual-delimiter"),
    .init("start of heading", with("\u{1}"), delimiter: "\u{1}", warning: "unusual-delimiter"),
    .init("unit separator", with("\u{1F}"), delimiter: "\u{1F}", warning: "unusual-delimiter"),
    .init("sep= line", "sep=;\r\n" + with(";"), delimiter: ";"),
    .init("quoted sep= line", "\"sep=|\"\n" + with("|"), delimiter: "|"),
    .init("quoted sep= line behind a mark", "\u{FEFF}\"sep=,\"\n" + plain),
    .init("sep= with a tab", "SEP=\t\r\n" + with("\t"), delimiter: "\t"),
    .init("sep= with a colon is no guess", "sep=:\n" + with(":"), delimiter: ":"),
    .init("sep= padded to the width", "sep=;;;\n" + with(";"), delimiter: ";"),
    .init("sep= that is wrong", "sep=;\n" + plain),
    .init(
      "byte order mark before a quoted header",
      "\u{FEFF}\"customer_id\",name,last_contact\nK1,Ada Lovelace,2024-01-05\nK2,Grace Hopper,2024-02-10\n"
    ),
    .init(
      "decimal commas and commas in names",
      "customer_id;name;amount\nK1;Lovelace, Ada, Countess;1,5\nK2;Hopper, Grace, RADM;12,25\n",
      delimiter: ";",
      cells: [["K1", "Lovelace, Ada, Countess", "1,5"], ["K2", "Hopper, Grace, RADM", "12,25"]]),
    .init(
      "one column with a semicolon in one value", "name\nAda\nGrace; Hopper\nEdsger\n",
      cells: [["Ada"], ["Grace; Hopper"], ["Edsger"]]),
    .init(
      "one column with commas in all values", "name\n\"Lovelace, Ada\"\nHopper, Grace\n",
      cells: [["Lovelace, Ada"], ["Hopper, Grace"]]),
    .init(
      "space after each comma, quotes behind it",
      "customer_id, name, notes\nK1, \"Lovelace, Ada\", \"x\"\nK2, Grace, y\n",
      cells: [["K1", "Lovelace, Ada", "x"], ["K2", " Grace", " y"]]),
    .init(
      "trailing delimiter on every row", "customer_id,name,\nK1,Ada,\nK2,Grace,\n",
      cells: [["K1", "Ada"], ["K2", "Grace"]]),
    .init(
      "trailing delimiter on data rows", "customer_id,name\nK1,Ada,\nK2,Grace,\n",
      warning: "trailing-delimiter", cells: [["K1", "Ada"], ["K2", "Grace"]]),
    .init(
      "a column without a name", "customer_id,,name\nK1,x,Ada\nK2,,Grace\n",
      warning: "unnamed-columns", cells: [["K1", "x", "Ada"], ["K2", "", "Grace"]]),
  ]

  static let quoting: [WrittenTable] = [
    .init(
      "newlines, delimiters and quotes in quotes",
      "customer_id,name,notes\nK1,\"Lovelace, Ada\",\"one\r\ntwo \"\"x\"\"\"\nK2,\"\",\"\"\"\"\n",
      cells: [["K1", "Lovelace, Ada", "one\r\ntwo \"x\""], ["K2", "", "\""]]),
    .init(
      "backslash escapes",
      "customer_id,name,notes\nK1,\"Ada \\\"the Countess, of\\\" Lovelace\",a\nK2,Grace,b\n",
      warning: "backslash-escapes",
      cells: [["K1", "Ada \"the Countess, of\" Lovelace", "a"], ["K2", "Grace", "b"]]),
    .init(
      "a path that ends in a backslash is no escape",
      "customer_id,name,notes\nK1,\"C:\\dir\\\",a\nK2,\"D:\\\",b\n",
      cells: [["K1", "C:\\dir\\", "a"], ["K2", "D:\\", "b"]]),
    .init(
      "inch mark in an unquoted field", "customer_id,name,notes\nK1,5\" pipe,a\nK2,x\"y\"z,\"b\"\n",
      cells: [["K1", "5\" pipe", "a"], ["K2", "x\"y\"z", "b"]]),
    .init(
      "text after a closing quote",
      "customer_id,name,notes\nK1,\"Ada\" Lovelace,a\nK2,\"Grace\" ,b\n",
      warning: "text-after-quote", cells: [["K1", "Ada Lovelace", "a"], ["K2", "Grace", "b"]]),
    .init(
      "quotes inside of quotes, not escaped",
      "customer_id,name,notes\nK1,\"Ada \"the Countess\" Lovelace\",a\nK2,Grace,b\n",
      warning: "text-after-quote",
      cells: [["K1", "Ada \"the Countess\" Lovelace", "a"], ["K2", "Grace", "b"]]),
    .init(
      "single quotes around everything",
      "'customer_id','name','notes'\n'K1','Lovelace, Ada','a'\n'K2','O''Hara','b'\n",
      warning: "single-quotes", cells: [["K1", "Lovelace, Ada", "a"], ["K2", "O'Hara", "b"]]),
    .init(
      "apostrophes are data",
      "customer_id,name,notes\nK1,O'Brien,'a\nK2,'t Hooft,'b'\n",
      cells: [["K1", "O'Brien", "'a"], ["K2", "'t Hooft", "'b'"]]),
    .init(
      "curly quotes are data", "customer_id,name\nK1,“Ada\nK2,”Grace“\n",
      cells: [["K1", "“Ada"], ["K2", "”Grace“"]]),
    .init(
      "ids as Excel text are handed on", "customer_id,name\n=\"007\",Ada\n'008,Grace\n",
      cells: [["=\"007\"", "Ada"], ["'008", "Grace"]]),
    .init(
      "every line quoted as one field",
      "\"customer_id,name,notes\"\n\"K1,\"\"Lovelace, Ada\"\",a\"\n\"K2,Grace,b\"\n",
      warning: "wrapped-lines", cells: [["K1", "Lovelace, Ada", "a"], ["K2", "Grace", "b"]]),
    .init(
      "a delimiter with a combining mark behind it", "customer_id,name\nK1,\u{301}Ada\nK2,Grace\n",
      cells: [["K1", "\u{301}Ada"], ["K2", "Grace"]]),
  ]

  @Test("Delimiters are told by the header and by width", arguments: delimiters)
  func delimiter(_ table: WrittenTable) throws { try check(table) }

  @Test("Quotes are read as they were meant", arguments: quoting)
  func quotes(_ table: WrittenTable) throws { try check(table) }

  private func check(_ table: WrittenTable) throws {
    let reading = try read(table.text)
    #expect(reading.cells == table.cells)
    #expect(reading.layout.delimiter == table.delimiter)
    #expect(reading.rows.allSatisfy { $0.defect == nil })
    #expect(
      reading.findings.filter { $0.severity == .warning }.map(\.code)
        == [table.warning].compactMap { $0 })
  }

  @Test("The user's delimiter is taken at its word")
  func forcedDelimiter() throws {
    var options = ReadingOptions()
    options.delimiter = UInt8(ascii: "!")
    let reading = try read(Self.with("!"), options: options)
    #expect(reading.layout.columns == ["customer_id", "name", "last_contact"])
    #expect(reading.rows.count == 2)
  }

  @Test(
    "What is no table is refused with what to do",
    arguments: [
      ("yyyyyyyyyyyy\nyyyyyyyyy\n", "no-delimiter"),
      ("customer_id name\nK1 Ada\n", "no-delimiter"),
      ("K1,Ada,ada@example.org,2024-01-05\nK2,Grace,g@example.org,2024-02-10\n", "no-header"),
      ("K1;Ada;05.01.2024\nK2;Grace;10.02.2024\n", "no-header"),
      ("customer_id,name,notes\n\"K1,Ada,a\"\n\"K2,Grace,b\"\n", "half-wrapped"),
      (
        "K0,Alan,2024-01-01\ncustomer_id,name,last_contact\nK1,Ada,2024-01-05\n",
        "data-above-header"
      ),
    ])
  func refused(text: String, code: String) {
    let error = failure(text)
    #expect(error?.code == code)
    #expect(error?.kind == .badData)
  }

  @Test("A header that nobody knows is still a header")
  func unknownHeader() throws {
    let reading = try read("foo;bar;baz qux\n1;2,5;x\n2;3,5;y\n")
    #expect(reading.layout.columns == ["foo", "bar", "baz qux"])
    #expect(reading.cells == [["1", "2,5", "x"], ["2", "3,5", "y"]])
  }
}
