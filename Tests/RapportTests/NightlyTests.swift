import Foundation
import Reporting
import Testing

@testable import Pipeline

@Suite("Ten nights in the life of a company")
struct NightlyTests {
  @Test func `each night says what changed, and mails only then`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail
    let complaint = "C05,2026-06-15,email,inbound,Complaint: the delivery was damaged\n"

    // The first night has nothing to compare with.
    #expect(try base.night("2026-06-15").status == 0)
    #expect(try base.changes() == nil)
    #expect(base.report().contains("This is the first run: no baseline."))
    #expect(base.mails().count == 1)

    // Nothing happened: silence.
    let quiet = try base.night("2026-06-16")
    #expect((quiet.status, quiet.out, quiet.err) == (0, "", ""))
    #expect(try base.changes()?["since"] as? String == "2026-06-15")
    #expect(base.mails().isEmpty)

    // Not yesterday's run: the last there was.
    base.rows.append(complaint)
    #expect(try base.night("2026-06-24").status == 0)
    #expect(try base.changes()?["since"] as? String == "2026-06-16")
    #expect(try base.list("newlyNeglected") == ["C05"])
    #expect(base.mails().count == 1)

    // Put aside by hand: neither neglected nor recovered.
    try base.product.write("snoozes.csv", "id,until,why\nC05,2026-06-26,they asked for time\n")
    #expect(try base.night("2026-06-25").status == 0)
    #expect(try base.list("newlyNeglected") == [])
    #expect(try base.list("recovered") == [])
    #expect(try base.list("putOff") == ["C05"])
    #expect(try base.accountCloses())
    #expect(base.report().contains("- **Put off by a plan or a snooze (1):** Company 5\n"))
    #expect(base.report().contains("0 newly neglected, 0 recovered, 1 put off."))
    #expect(base.mails().isEmpty)

    // The snooze is over, told once; the flag is back.
    #expect(try base.night("2026-06-27").status == 0)
    #expect(try base.list("newlyNeglected") == ["C05"])
    #expect(try base.list("noLongerPutOff") == ["C05"])
    #expect(try base.accountCloses())
    #expect(base.report().contains("0 newly neglected, 0 recovered, 1 no longer put off."))
    #expect(
      try base.message("snooze-ended")
        == "the snooze of C05 (they asked for time) ended on 2026-06-26; its entry can be removed")
    #expect(base.mails().count == 1)
    base.rows.append("C01,2026-06-12,call,outbound,The export is alive\n")
    #expect(try base.night("2026-06-28").status == 0)
    #expect(try !base.findings().contains("snooze-ended"))
    #expect(base.mails().isEmpty)

    // Somebody apologised; a customer is new, one is gone.
    base.rows.append(
      "C05,2026-06-28,call,outbound,We apologise; replacement delivered and resolved\n")
    base.customers.removeLast()
    base.rows.removeAll { $0.hasPrefix("C10") }
    base.customers.append("C11,Company 11,Dana\n")
    #expect(try base.night("2026-06-29").status == 0)
    #expect(try base.list("recovered") == ["C05"])
    #expect(try base.list("added") == ["C11"])
    #expect(try base.list("removed") == ["C10"])
    #expect(try base.accountCloses())
    // Known by the name it had.
    #expect(base.report().contains("- **No longer on record (1):** Company 10\n"))
    #expect(base.mails().count == 1)

    // Real help, both ways, face to face: a buyer is a partner now.
    base.rows += [
      "C03,2026-02-20,visit,outbound,Visited them and asked what they need this year\n",
      "C03,2026-03-20,email,inbound,Thank you for your help with the new machine\n",
      "C03,2026-04-20,referral,inbound,They recommended us to Company 44\n",
      "C03,2026-05-20,visit,outbound,Lunch; helped with the set-up\n",
    ]
    #expect(try base.night("2026-06-30").status == 0)
    #expect(try base.list("becamePartnership") == ["C03"])
    #expect(base.report().contains("- **Became a partnership (1):** Company 3\n"))
    #expect(base.mails().count == 1)

    // The flag on the newcomer is a night old, and no news.
    #expect(base.report().contains("- **Still open (1):** Company 11 (for 1 night, since 29 June"))

    // Another limit: what changed did so because the rules did.
    base.settings += "neglect:\n  silence-days: 60\n"
    #expect(try base.night("2026-07-01").status == 0)
    #expect(
      try base.message("rules-changed")
        == "judged by other rules than on 2026-06-30: neglect.silence-days 90 → 60; some changes "
        + "come from that and not from the customers")
    #expect(
      base.report().contains(
        "Judged by other rules than on 30 June 2026: neglect.silence-days 90 → 60. Some changes come "
          + "from that and not from the customers."))
    #expect(base.report().contains("| neglected | 0 | "))
    #expect(try base.night("2026-07-02").status == 0)
    #expect(try !base.findings().contains("rules-changed"))
    #expect(
      base.product.names("Reports").filter { !$0.hasPrefix("2026") } == ["latest"])
  }

  @Test func `a broken export is refused, told of once a day, and the old report stays`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail
    #expect(try base.night("2026-06-15").status == 0)
    _ = base.mails()
    let good = base

    base.header = "customer_id,date,type,direction,betreff\n"
    let renamed = try base.night("2026-06-16")
    #expect(renamed.status == 65)
    #expect(
      renamed.err
        == "rapport: in/interactions.csv: has no column subject any more, which held the subject; "
        + "if it is betreff now, say --map \"subject=betreff\", or go on with --force\n")
    #expect(base.latest == "2026-06-15")
    let told = base.mails()
    #expect(told.count == 1)
    #expect(
      NightlyRun.briefly(
        Failure(.badData, place: "/a/in/calls.csv", "has 3 rows; see that it is whole"))
        == "calls.csv: has 3 rows")
    #expect(told.first?.contains("To: boss@example.com\nSubject: ") == true)
    #expect(told.first?.contains("Exit status 65; the first run without a report.") == true)

    base = good
    base.rows = Array(good.rows.prefix(good.rows.count * 7 / 10))
    let cut = try base.night("2026-06-16")
    #expect(cut.status == 65)
    #expect(
      cut.err
        == "rapport: in/interactions.csv: has 126 rows, last time it had 180; check that the export "
        + "is complete, or go on with --force\n")

    base.rows = []
    let empty = try base.night("2026-06-16")
    #expect(empty.status == 65)

    try good.export()
    try FileManager.default.removeItem(
      at: base.product.folder.appendingPathComponent("in/customers.csv"))
    let missing = try base.product.run(
      "nightly", "--config", "rapport.yaml", "--as-of", "2026-06-16")
    #expect(missing.status == 65)
    #expect(
      missing.err
        == "rapport: customers.csv: was read by the last run and is not there now; check that every "
        + "export arrives, or go on with --force\n")

    // The same sort of failure on the same day is no second mail.
    #expect(base.mails().isEmpty)
    #expect(base.product.names("Reports") == [".failure.json", "2026-06-15", "latest"])
    let note = try base.product.json("Reports/.failure.json")
    #expect(note["runs"] as? Int == 4)

    // Forced, it goes on and says so; that all is well again is worth a mail.
    base.rows = Array(good.rows.prefix(good.rows.count * 7 / 10))
    #expect(try base.night("2026-06-16", force: true).status == 0)
    #expect(
      try base.message("fewer-rows") == "has 126 rows, last time it had 180; the run was forced")
    #expect(base.mails().count == 1)
    #expect(base.product.names("Reports") == ["2026-06-15", "2026-06-16", "latest"])
  }

  @Test func `who may read the reports can be said, whatever cron's umask is`() throws {
    func modes(_ settings: String) throws -> [String] {
      var base = try NightlyBase()
      base.rows.append("C05,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
      base.settings = settings + "log:\n  file: rapport.log\n"
      try base.export()
      let run = try base.product.shell(
        "umask 077 && exec env -i \"$RAPPORT\" nightly --config rapport.yaml --as-of 2026-06-20")
      #expect((run.status, run.err) == (0, ""))
      let owner = Reporting.ownerFolder("Dana")
      let places = [
        "Reports", "Reports/2026-06-20", "Reports/2026-06-20/report.html",
        "Reports/2026-06-20/owners", "Reports/2026-06-20/\(owner)",
        "Reports/2026-06-20/\(owner)/summary.eml", "rapport.log",
      ]
      return try base.product.shell("stat -c %a \(places.joined(separator: " "))").out
        .split(separator: "\n").map(String.init)
    }
    #expect(try modes("") == ["700", "700", "600", "700", "700", "600", "600"])
    #expect(
      try modes("permissions:\n  files: 0640\n  folders: 0750\n")
        == ["750", "750", "640", "750", "750", "640", "640"])
  }

  @Test func `hooks are called with what happened`() throws {
    var base = try NightlyBase()
    base.settings = """
        before: [sh, -c, "echo before >> hooks"]
        on-success: [sh, -c, 'echo "$RAPPORT_STATUS $RAPPORT_AS_OF $RAPPORT_NEGLECTED" >> hooks']
        on-failure: [sh, -c, 'echo "$RAPPORT_STATUS $RAPPORT_MESSAGE" >> hooks; exit 3']

      """
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.product.text("hooks") == "before\n0 2026-06-15 0\n")
    base.rows = Array(base.rows.prefix(60))
    let failed = try base.night("2026-06-16")
    #expect(failed.status == 65)
    #expect(
      base.product.text("hooks")?.contains(
        "\n65 rapport: \(base.product.folder.path)/in/interactions.csv: has 60 rows") == true)

    base.settings = "  before: [\"false\"]\n"
    let fetch = try base.night("2026-06-16")
    #expect(fetch.status == 75)
    #expect(fetch.err == "rapport: nightly.before: /usr/bin/false ended with 1; nothing was read\n")
  }

  @Test func `old reports are pruned, the trend stays`() throws {
    var base = try NightlyBase()
    base.settings = "retention:\n  daily: 2\n  weekly: 0\n  monthly: 0\n"
    for day in 15...18 { #expect(try base.night("2026-06-\(day)").status == 0) }
    try base.product.write("Reports/2026-06-01/notes.txt", "mine")
    #expect(try base.night("2026-06-19").status == 0)
    #expect(
      base.product.names("Reports") == ["2026-06-01", "2026-06-18", "2026-06-19", "latest"])
    let trend = try base.product.json("Reports/latest/.run.json")["trend"] as? [[String: Any]]
    #expect(
      trend?.compactMap { $0["asOf"] as? String } == (15...19).map { "2026-06-\($0)" })
  }

  @Test(arguments: [
    (#""neglected":\d+,"neverContacted""#, #""neglected":-5,"neverContacted""#),
    (#""relationships":\d+"#, #""relationships":4611686018427387904"#),
    (#""open":\[\]"#, #""open":[{"id":"C01","since":"2026-06-01","severity":-1e300}]"#),
  ])
  func `a record with numbers out of this world is a warning`(
    _ pattern: String, _ replacement: String
  ) throws {
    let base = try NightlyBase()
    #expect(try base.night("2026-06-15").status == 0)
    let record = try #require(base.product.text("Reports/2026-06-15/.run.json"))
    let damaged = record.replacing(try Regex(pattern), with: { _ in replacement })
    #expect(record != damaged)
    try base.product.write("Reports/2026-06-15/.run.json", damaged)
    #expect(try base.night("2026-06-16").status == 0)
    #expect(
      try base.message("history")
        == "is damaged: it has a number that no report has; nothing is compared")
  }

  @Test func `damaged history is a warning`() throws {
    let base = try NightlyBase()
    #expect(try base.night("2026-06-15").status == 0)
    try base.product.write("Reports/2026-06-15/relationships.jsonl", "{\"id\":")
    #expect(try base.night("2026-06-16").status == 0)
    #expect(try base.changes() == nil)
    #expect(
      try base.message("history") == "line 1 is not a relationship; nothing is compared")
  }

  @Test func `an export that does not change is told of, at last as a warning`() throws {
    let base = try NightlyBase()
    #expect(try base.night("2026-06-15").status == 0)
    #expect(try base.night("2026-06-16").status == 0)
    #expect(
      try base.message("same-export") == "holds the same bytes as in the report of 2026-06-15")
    #expect(try base.night("2026-06-20").status == 0)
    #expect(
      try base.message("stale-export")
        == "has held the same bytes for 5 days (since the report of 2026-06-15); check that the "
        + "export still runs")
    // Where somebody is there to read it, it is judged on its last day.
    let today = try base.product.run("report", "--config", "rapport.yaml", "--out", "Today")
    #expect(today.status == 0)
    #expect(today.err.contains("interactions.csv: warning: the export ends on 2026-06-12, "))
  }

  @Test func `slips of the pen in snoozes.csv cost their line`() throws {
    let base = try NightlyBase()
    try base.product.write(
      "snoozes.csv",
      "why;until;id\nholidays;2026-07-01;C01\nwhen?;July;C02\n;2026-07-01;\nx;2026-07-01;C99\n")
    #expect(try base.night("2026-06-15").status == 0)
    #expect(try base.message("snoozes") == "July is not a date like 2026-01-31; C02 is not snoozed")
    #expect(
      try base.message("unknown-snooze") == "there is no relationship C99 to snooze; check the id"
    )
    #expect(base.report().contains("to snooze; check the id (snoozes.csv:5)"))
  }

  @Test func `a table of snoozes among the exports is no export`() throws {
    let base = try NightlyBase()
    try base.export()
    try base.product.write("in/rapport.yaml", "inputs: .\nas-of: 2026-06-15\ntimezone: UTC\n")
    try base.product.write("in/snoozes.csv", "id,until,why\nC01,2026-07-01,holidays\n")
    let result = try base.product.run("report", "--config", "in/rapport.yaml", "--out", "Reports")
    #expect((result.status, result.err) == (0, ""))
    #expect(base.report().contains("- C01: 1 July 2026, holidays"))
    #expect(!base.report().contains("Not read"))
  }

  @Test func `a report typed by hand compares and guards as well`() throws {
    var base = try NightlyBase()
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-15").status == 0)
    #expect(try base.changes() == nil)
    #expect(try base.byHand("in", "--as-of", "2026-06-16").status == 0)
    #expect(try base.changes()?["since"] as? String == "2026-06-15")
    base.rows = Array(base.rows.prefix(100))
    try base.export()
    #expect(try base.byHand("in", "--as-of", "2026-06-17").status == 65)
    #expect(base.latest == "2026-06-16")
  }

  @Test func `the same inputs and history give the same bytes`() throws {
    let base = try NightlyBase()
    try base.night("2026-06-15")
    try base.night("2026-06-16")
    let first = try base.product.shell("cd Reports/2026-06-16 && cat .run.json *").out
    try base.night("2026-06-16")
    #expect(try base.product.shell("cd Reports/2026-06-16 && cat .run.json *").out == first)
  }
}
