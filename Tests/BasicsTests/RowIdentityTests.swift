import Testing

@testable import Basics

@Suite("Which row a row is")
struct RowIdentityTests {
  private let day = Day(iso: "2026-05-02")!

  @Test(
    "Blanks, marks and case do not matter, nor what lies behind the first three hundred letters",
    arguments: [
      ("The crate – broken", "the crate, BROKEN "),
      (String(repeating: "a", count: 300), String(repeating: "a", count: 399) + "…"),
    ])
  func same(_ a: String, _ b: String) {
    #expect(RowIdentity(day: day, text: a) == RowIdentity(day: day, text: b))
  }

  @Test("Another word or another day is another row")
  func other() {
    let row = RowIdentity(day: day, text: "two crates")
    #expect(row != RowIdentity(day: day, text: "three crates"))
    #expect(row != RowIdentity(day: day.adding(1), text: "two crates"))
  }

  @Test("It is read as it is written", arguments: ["", "x", "Größe 42"])
  func written(_ text: String) {
    let row = RowIdentity(day: day, text: text)
    #expect(RowIdentity(row.description) == row)
  }

  @Test(
    "What nobody wrote is none",
    arguments: ["", "2026-05-02", "2026-05-02 12", "2026-13-02 00c0ffee00c0ffee"])
  func unwritten(_ text: String) { #expect(RowIdentity(text) == nil) }
}
