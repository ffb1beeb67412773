import Testing

@testable import Intake

@Suite("What systems call their columns")
struct SystemTests {
  @Test("Every table reads, and no header of a section means two things")
  func tablesRead() throws {
    for source in SystemTables.sources {
      let table = try ColumnTable(parsing: String(decoding: source.bytes, as: UTF8.self))
      #expect(!table.sections.isEmpty, "\(source.name)")
    }
    #expect(Set(SystemTables.all.map(\.system)).count == SystemTables.all.count)
  }

  @Test("A real header row is recognised for what it is", arguments: ExportHeader.all)
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
