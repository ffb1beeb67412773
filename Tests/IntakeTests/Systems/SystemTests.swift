import Testing

@testable import Intake

@Suite("What systems call their columns")
struct SystemTests {
  @Test("Every table reads, and no header of a section means two things")
  func tablesRead() throws {
    for source in SystemTables.sources {
      let table = try ColumnTable(parsing: source)
      #expect(!table.sections.isEmpty, "\(table.system)")
    }
    #expect(Set(SystemTables.all.map(\.system)).count == SystemTables.all.count)
  }

  @Test(
    "A real header row is recognised for what it is",
    arguments: ExportHeader.all + ExportHeader.beyondCRMs)
  func headers(_ export: ExportHeader) throws {
    let headers = export.headers
    let best = try #require(LayoutMatch.all(headers).first)
    #expect(best.lack == nil)
    #expect(best.role == export.role)
    if let system = export.system { #expect(best.system == system) }
    if let kind = export.kind { #expect(best.kind == kind) }
    for (field, header) in export.fields {
      let found = best.columns(field).first.map { headers[$0] }
      #expect((found ?? "") == header, "\(field.rawValue)")
    }
  }

  @Test("A line that begins with a bar goes on with the headers of the line before")
  func continuedLine() throws {
    let whole = "system X\n[*] customers\nneeds: A | B\nname: C | D | E?"
    let cut = "system X\n[*] customers\nneeds: A\n  | B\nname: C\n  | D\n  # all\n  | E?"
    let table = try ColumnTable(parsing: cut)
    #expect(try table.sections[0].aliases == ColumnTable(parsing: whole).sections[0].aliases)
    #expect(table.sections[0].needs == ["a", "b"])
    #expect(throws: ColumnTableError(line: 3, message: "no headers to go on with")) {
      try ColumnTable(parsing: "system X\n[*] customers\n| Name")
    }
  }

  @Test("A table says in which line it makes no sense")
  func brokenTable() {
    #expect(throws: ColumnTableError(line: 3, message: "no field colour")) {
      try ColumnTable(parsing: "system X\n[*] customers\ncolour: Colour")
    }
    #expect(throws: ColumnTableError(line: 4, message: "Name is both id and name")) {
      try ColumnTable(parsing: "system X\n[*] customers\nid: Name\nname: Name")
    }
  }
}
