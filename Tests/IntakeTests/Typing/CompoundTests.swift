import Language
import Testing

@testable import Intake

@Suite("Compounds in a column of types")
struct CompoundTests {
  private func reading(_ cell: String) -> CellReading {
    var reader = CellReader(Lexicon.builtIn.cells)
    let bytes = Array(cell.utf8)
    let index = reader.read(bytes.span)
    return reader[index]
  }

  @Test("What ends like a meal is none", arguments: ["Interessen", "Adressen", "Vergessen"])
  func none(_ cell: String) { #expect(reading(cell).kind == nil) }

  @Test(
    "A visit of pages is told by a machine",
    arguments: ["Webseitenbesuch", "Websitebesuch", "Onlinebesuch", "Shopbesuch"])
  func pages(_ cell: String) { #expect(reading(cell).kind == .notice) }

  @Test("A failed call is one that nobody took", arguments: ["Fehlanruf", "Fehlanrufe"])
  func missed(_ cell: String) {
    #expect(reading(cell).kind == .call && reading(cell).signals.contains(.notReached))
  }

  @Test(
    "What goes to many is mass mail",
    arguments: ["Werbeemail", "Werbemail", "Massenversand", "Katalogversand", "Rundmail"])
  func mass(_ cell: String) { #expect(reading(cell).kind == .massMail) }

  @Test(
    "Any other compound is a sort of its head",
    arguments: [
      ("Kundenbesuch", TouchKind.visit), ("Erstbesuch", .visit), ("Beratungsanruf", .call),
      ("Mittagessen", .lunch), ("Arbeitsessen", .lunch),
    ])
  func head(_ cell: String, _ kind: TouchKind) { #expect(reading(cell).kind == kind) }
}
