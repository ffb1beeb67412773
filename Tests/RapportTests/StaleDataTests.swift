import Foundation
import Testing

/// The record of `NightlyBase` ends on 12 June 2026; its longest pause was of 29 days.
@Suite("A record that ends long before the day judged")
struct StaleDataTests {
  private static let words =
    "the newest row is of 2026-06-12, 59 days before the day judged, so no contact since then could "
    + "show here and every customer seems silent; judge that day with --as-of 2026-06-12, or fetch a newer "
    + "export"

  @Test func `is told before anything else: on the terminal, in the report, in the mail`() throws {
    let base = try NightlyBase()
    try base.export()
    let result = try base.byHand("in", "--as-of", "2026-08-10")
    #expect(result.status == 0)
    #expect(
      result.err.hasPrefix("rapport: in/interactions.csv: warning: \(Self.words)\n"),
      "\(result.err)")
    #expect(try base.message("stale-data") == Self.words)
    #expect(try base.findings().first == "stale-data")
    let told = "Before you read on\n- The newest row is of 12 June 2026, 59 days before"
    #expect(base.product.text("Reports/latest/summary.txt")?.contains(told) == true)
    #expect(base.report().contains("## Before you read on\n\n- The newest row is of 12 June 2026"))
    for day in ["2026-08-09", "2026-06-12", "2026-05-20"] {
      #expect(try base.byHand("in", "--as-of", day, "--out", day).err == "", "\(day)")
    }
  }

  @Test func `is judged on its last day where no day is named`() throws {
    let product = try Product()
    let rows = (1...9).map { "C\($0),1998-04-0\($0),call,outbound,spoke\n" }.joined()
    try product.write("calls.csv", "customer_id,date,type,direction,notes\n" + rows)
    let result = try product.run("calls.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(
      result.out.hasPrefix(
        "rapport: as of 1998-04-09, the last day of the export: 0 neglected of 9 relationships"),
      "\(result.out)")
    #expect(result.err.contains("the export ends on 1998-04-09"), "\(result.err)")
    #expect(
      product.text("Reports/latest/report.md")?.contains(
        "As of 9 April 1998, the last day of the export") == true)
    let named = try product.run("calls.csv", "--as-of", "2026-06-30", "--out", "named")
    #expect(named.out.hasPrefix("rapport: 9 neglected of 9 relationships"), "\(named.out)")
  }

  @Test func `is news in a nightly run, once`() throws {
    var base = try NightlyBase()
    // Everybody is put aside, so that nothing else is new.
    base.customers = ["C01,Company 1,Dana\n"]
    base.rows.removeAll { !$0.hasPrefix("C01") }
    base.settings =
      NightlyBase.mail + "  when: on-change\nsnoozes:\n  - id: C01\n    until: 2027-01-01\n"
    try base.night("2026-08-09")
    _ = base.mails()
    try base.night("2026-08-10")
    let mails = base.mails()
    #expect(mails.count == 1)
    #expect(try base.list("newlyNeglected") == [])
    try base.night("2026-08-11")
    #expect(base.mails().isEmpty)
  }

  @Test(
    "Holidays, a slow trade and an export that goes on speak against nothing",
    arguments: [
      // Days with rows, the day judged, whether it is warned of.
      (["2026-06-01", "2026-06-02", "2026-06-03"], "2026-06-17", false),
      (["2026-06-01", "2026-06-02", "2026-06-03"], "2026-06-18", true),
      (["2025-01-01", "2026-06-02", "2026-06-03"], "2027-06-01", false),
      (["2024-01-01", "2024-01-02", "2026-06-02", "2026-06-03"], "2027-06-01", false),
      (["2026-06-03"], "2028-06-02", false),
      (["2026-06-03"], "2028-06-03", true),
      (
        ["2026-06-01", "2026-06-02", "2026-07-30", "2026-08-03", "2026-08-04"], "2026-07-20", false
      ),
    ])
  func rhythm(days: [String], asOf: String, isTold: Bool) throws {
    let product = try Product()
    let rows = days.map { "C1,\($0),order,inbound,Flour\n" }.joined()
    try product.write("orders.csv", "customer_id,date,type,direction,subject\n" + rows)
    let result = try product.run("orders.csv", "--as-of", asOf)
    #expect(result.status == 0, "\(result.err)")
    #expect(result.err.contains("the newest row is of") == isTold, "\(result.err)")
  }
}
