import Foundation
import Reporting
import Testing

@testable import Pipeline

@Suite("Inputs that are not those of the last run are told of")
struct NightlyInputGuardTests {
  @Test func `another company's report in the same folder is compared with nothing`() throws {
    let base = try NightlyBase()
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-15").status == 0)
    try base.product.write(
      "their-calls.csv",
      "customer_id,date,type,direction\nX1,2026-06-10,call,outbound\nX2,2026-06-12,call,outbound\n")
    let other = try base.byHand("their-calls.csv", "--as-of", "2026-06-16")
    #expect((other.status, other.err) == (0, ""))
    #expect(try base.changes() == nil)
    #expect(
      try base.message("other-base")
        == "the report of 2026-06-15 covers other files and other customers; nothing is compared; give "
        + "another company's reports a folder of their own with --out")
    #expect(
      base.report().contains(
        "The last report in this folder is of other files and other customers: nothing is compared."
      ))
    #expect(!base.report().contains("No longer on record"))
    // The same customers in files of other names are the same company.
    try base.product.write("more/calls.csv", base.header + base.rows.joined())
    #expect(try base.byHand("in", "--as-of", "2026-06-17").status == 0)
    let renamed = try base.byHand("more", "--as-of", "2026-06-18")
    #expect((renamed.status, renamed.err) == (0, ""))
    #expect(try base.changes()?["since"] as? String == "2026-06-17")
  }

  @Test func `another company's file of the same name is said to be one, before anything else`()
    throws
  {
    let base = try NightlyBase()
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-15").status == 0)
    // Other columns, other customers.
    try base.product.write(
      "their/customers.csv", "Account No,Company,Town\nX1,Ann,Rye\nX2,Bo,Ely\n")
    try base.product.write(
      "their/interactions.csv",
      "Account No,Happened on,Kind\nX1,2026-06-10,call\nX2,2026-06-12,call\n")
    func run(_ folder: String, _ more: String...) throws -> Product.Result {
      try base.byHand([folder, "--as-of", "2026-06-16", "--map", "date=Happened on"] + more)
    }
    let refused = try run("their")
    #expect(refused.status == 65)
    #expect(
      refused.err.hasSuffix(
        "interactions.csv: is another file than the one of the last report in Reports, of 2026-06-15 "
          + "(other columns, other customers); give another company's reports a folder of their own with --out DIR, "
          + "or go on with --force\n"), "\(refused.err)")
    #expect(base.latest == "2026-06-15")
    let forced = try run("their", "--force")
    #expect(forced.status == 0)
    #expect(forced.err.contains("(other columns, other customers); the run was forced"))
    #expect(try base.changes() == nil)
    #expect(try run("their", "--out", "Theirs").err == "")
  }

  @Test func `a small file that lost more than half is read, and told of in all places`() throws {
    var base = try NightlyBase()
    base.rows = Array(base.rows.prefix(19))
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-15").status == 0)
    base.rows = Array(base.rows.prefix(5))
    try base.export()
    let result = try base.byHand("in", "--as-of", "2026-06-16")
    #expect(result.status == 0)
    let words = "has 5 rows, last time it had 19; check that the export is complete"
    #expect(result.err.contains("in/interactions.csv: warning: \(words)\n"))
    #expect(try base.message("fewer-rows") == words)
    #expect(
      base.report().split(separator: "\n\n**").first?.contains(
        "\n- Has 5 rows, last time it had 19; check that the export is complete (in/interactions.csv)"
      )
        == true)
  }

  @Test func `a file left out by hand is asked for, and nothing is forced that went on`() throws {
    let base = try NightlyBase()
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-15").status == 0)
    let result = try base.byHand("in/interactions.csv", "--as-of", "2026-06-16")
    #expect(result.status == 0)
    #expect(
      result.err
        == "rapport: customers.csv: warning: was read by the last run and is not there now; name it "
        + "too, unless it was left out on purpose\n")
  }
}
