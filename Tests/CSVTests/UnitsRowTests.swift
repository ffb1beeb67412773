import Testing

@testable import CSV

@Suite("A row of units below the names is no record")
struct UnitsRowTests {
  @Test(
    "Sorts of value, formats and units",
    arguments: [
      ["(text)", "(date)", "(EUR)"], ["Text", "TT.MM.JJJJ", "Zahl", "EUR"], ["[m]", "", "[kg]"],
      ["string", "yyyy-mm-dd", "number", ""],
    ])
  func units(cells: [String]) { #expect(UnitsRow.isOne(cells)) }

  @Test(
    "Anything that may be a record is one",
    arguments: [
      ["C1", "2024-02-03", "9.50"], ["EUR", "USD", "CHF"], ["Text", "2024-02-03", "9.50"],
      ["(none)", "Ash", "Dana"], ["", "", "(text)"], ["Date", "Ash", "Ulm"],
    ])
  func records(cells: [String]) { #expect(!UnitsRow.isOne(cells)) }
}
