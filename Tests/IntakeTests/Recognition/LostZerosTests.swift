import Basics
import Testing

@testable import Intake

@Suite("Numbers that a spreadsheet took the zeros from")
struct LostZerosTests {
  private func keys(_ list: [String], _ log: [String]) throws -> (keys: [String], codes: [String]) {
    let run = try IntakeRun([
      ("customers.csv", "Customer ID,Name\n" + list.map { "\($0),Ash \($0)\n" }.joined()),
      (
        "calls.csv",
        "Customer ID,Date,Type\n"
          + log.enumerated().map { "\($1),2024-02-1\($0),Call\n" }.joined()
      ),
    ])
    return (run.sink.rows.map(\.key), run.codes)
  }

  @Test("They join where every one of them does, and it is said")
  func join() throws {
    let found = try keys(["00171", "04410", "12004"], ["171", "4410", "12004"])
    #expect(found.keys == ["171", "4410", "12004"])
    #expect(found.codes.contains("unified-ids"))
  }

  @Test("They join on the rows that lost them, and beside somebody who is on the list no more")
  func partly() throws {
    let found = try keys(["00171", "04410", "12004"], ["171", "00171", "4410", "12004", "999"])
    #expect(found.keys == ["171", "171", "4410", "12004", "999"])
    #expect(found.codes.contains("unified-ids"))
  }

  @Test("7 is not 007 where the list has both")
  func both() throws {
    let found = try keys(["007", "7", "008"], ["7", "008"])
    #expect(found.keys == ["7", "008"])
    #expect(!found.codes.contains("unified-ids"))
  }
}
