import Foundation
import Testing

@Suite("What a night says though the report is made")
struct NightlyAlarmTests {
  /// Rows added to a sound export, and what is said of it; nothing where it stays sound.
  static let rows: [(String, [String], String?)] = [
    ("a row or two that cannot be read", ["C01,soon,call,outbound,x\n"], nil),
    (
      "a tenth without a day", Array(repeating: "C01,,call,outbound,x\n", count: 20),
      "rapport: in/interactions.csv:182: warning: 20 rows without a date"
    ),
    (
      "a tenth that cannot be read", (1...20).map { "C01,soon \($0),call,outbound,x\n" },
      "rapport: in/interactions.csv:182: warning: 20 rows cannot be used"
    ),
    (
      "a tenth of nobody", (1...20).map { "X\($0),2026-06-01,call,outbound,x\n" },
      "rapport: in/interactions.csv:182: warning: 20 interactions name customers"
    ),
    (
      "less than a twentieth of either sort, but more together",
      (1...6).flatMap { ["C01,soon \($0),call,outbound,x\n", "C02,,call,outbound,\($0)\n"] },
      "rapport: in/interactions.csv:182: warning: 6 rows cannot be used"
    ),
  ]

  @Test("More than a twentieth of rows that are lost is said", arguments: rows)
  func lostRows(what: String, rows: [String], line: String?) throws {
    var base = try NightlyBase()
    base.rows += rows
    let night = try base.night("2026-06-16")
    #expect(night.status == 0)
    if let line { #expect(night.err.hasPrefix(line)) } else { #expect(night.err.isEmpty) }
  }

  @Test("An export that has gone stale is said, and a file from the future as well")
  func time() throws {
    let base = try NightlyBase()
    #expect(
      try base.night("2027-01-14").err.contains("warning: the newest row is of 2026-06-12"))
    try base.export()
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 400 * 86_400)],
      ofItemAtPath: base.product.folder.appendingPathComponent("in/customers.csv").path)
    let result = try base.product.run(
      "nightly", "--config", "rapport.yaml", "--as-of", "2026-06-16")
    #expect(result.status == 0)
    #expect(result.err.contains("warning: this machine's clock says "))
  }

  @Test("Another table in a file is read as one of its own")
  func secondTable() throws {
    var base = try NightlyBase()
    base.customers.append("\nid,customer_id,date,type\n1,C03,2026-06-14,call\n")
    let night = try base.night("2026-06-16")
    #expect(night.status == 0)
    let found = try base.product.relationships("Reports/latest")
    #expect(found["C03"]?["lastContact"] as? String == "2026-06-14")
    #expect(!found.contains { $0.value["unknown"] as? Bool == true })
    // The file is no other than the night before, though it stands there twice.
    #expect(!(try base.night("2026-06-17").err.contains("rows")))
  }

  @Test("A command that brings the exports is ended in time")
  func before() throws {
    var base = try NightlyBase()
    base.settings = "  before: [sleep, '30']\n  timeout-seconds: 1\n"
    let night = try base.night("2026-06-16")
    #expect(night.status == 75)
    #expect(night.err.contains("did not end within 1 seconds; nothing was read"))
  }

  @Test("Snoozes of nobody are one line, however many")
  func snoozes() throws {
    let base = try NightlyBase()
    try base.product.write(
      "snoozes.csv",
      "id,until,why\n" + (1...1_500).map { "X\($0),2026-09-01,gone\n" }.joined())
    #expect(try base.night("2026-06-16").status == 0)
    #expect(
      try base.message("unknown-snooze")
        == "there is no relationship X1 to snooze; check the id (1,500 times: lines 2, 3, 4, 5, 6, …)"
    )
    #expect(!base.report().contains("X1500"))
  }
}
