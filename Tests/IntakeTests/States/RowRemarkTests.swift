import Basics
import Testing

@testable import Intake

@Suite("R13: a row of a log ends a relationship where its words are surely about the customer")
struct RowRemarkTests {
  private static let day = Day(iso: "2026-03-05")!

  private func ending(
    _ texts: [String], of name: String, isTheirs: Bool = false, isFirm: Bool = false
  ) -> Ending? {
    RowRemark(
      texts: texts, isTheirs: isTheirs, day: Self.day, position: RowPosition(file: 1, offset: 70),
      line: 4
    ).ending(of: name, isFirm: isFirm)
  }

  @Test(
    "An end is told of the customer by name, as the customer or the firm, or of nobody else",
    arguments: [
      ("Mrs Quill passed away yesterday", Ending.How.deceased),
      ("passed away in hospital", .deceased),
      ("died last week", .deceased), ("Son rang, Mr Quill died in February", .deceased),
      ("Tochter am Telefon, Frau Quill ist verstorben", .deceased),
      ("Company went bankrupt", .closed), ("went into liquidation and ceased trading", .closed),
      ("Called about the invoice. Firma hat Insolvenz angemeldet", .insolvent),
      ("Business closed down end of May", .closed),
      ("please do not contact us again", .doNotContact),
    ])
  func told(text: String, how: Ending.How) throws {
    let found = try #require(ending([text], of: "Ada Quill"))
    #expect(found.how == how)
    #expect(found.isOfRow && found.line == 4)
  }

  @Test(
    "What happened to others, or may have, ends nothing",
    arguments: [
      "her cat died", "spoke of her dog, died last week", "their rival went bankrupt",
      "the branch in Hull closed down", "contact died, Ann Poe takes over",
      "wir haben den Vertrag gekündigt", "record deleted", "moved away",
      "battery died after a week", "do not contact before Monday",
    ])
  func others(text: String) { #expect(ending([text], of: "Ada Quill") == nil) }

  @Test("A firm outlives who died there, and its own letter may say we")
  func firms() {
    #expect(ending(["Mr Quill died"], of: "Quill Joinery", isFirm: true) == nil)
    #expect(ending(["We have ceased trading"], of: "Quill Joinery", isTheirs: true)?.how == .closed)
    #expect(ending(["We have ceased trading"], of: "Quill Joinery") == nil)
  }

  @Test(
    "It began on the day that the words tell, no later than the row's",
    arguments: [
      ("Mrs Quill died on January 7, 2026.", "2026-01-07"), ("Mrs Quill died", "2026-03-05"),
      ("ceased trading on 9 April 2026", "2026-03-05"),
    ])
  func since(text: String, since: String) {
    #expect(ending(["Letter", text], of: "Ada Quill")?.since == Day(iso: since))
  }
}
