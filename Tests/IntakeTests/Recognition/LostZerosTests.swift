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

  @Test("Where the account is a number, the names stand beside it")
  func named() throws {
    let run = try IntakeRun([
      (
        "accounts.csv", "Account,Shop,Town\n020,Ash Deli,Leek\n20,Oak Deli,Leek\n21,Yew Deli,Bude\n"
      ),
      (
        "calls.csv",
        "Account,Call date,Remark\n020,2024-02-10,met\n20,2024-02-11,met\n21,2024-02-12,x\n"
      ),
    ])
    #expect(
      run.sink.customers.map { "\($0.id) \($0.name)" } == [
        "020 Ash Deli", "20 Oak Deli", "21 Yew Deli",
      ])
    #expect(run.touched == ["020", "20", "21"])
  }

  @Test("7 is not 007 where the list has both")
  func both() throws {
    let found = try keys(["007", "7", "008"], ["7", "008"])
    #expect(found.keys == ["7", "008"])
    #expect(!found.codes.contains("unified-ids"))
  }
}
