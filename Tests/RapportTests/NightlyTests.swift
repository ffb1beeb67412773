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

  @Test func `a run that could not mail says so, and the next one sends it, once`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail.replacingOccurrences(of: "[sh,", with: "[./mailer, sh,")
    try base.product.write("mailer", "#!/bin/sh\necho the server is down >&2\nexit 75\n")
    _ = try base.product.shell("chmod +x mailer")
    let failed = try base.night("2026-06-15")
    #expect(failed.status == 75)
    #expect(
      failed.err.hasPrefix(
        "rapport: the report is made, but not mailed (summary.")
        && failed.err.hasSuffix(
          " of 2026-06-15): ./mailer ended with 75: the server is down; the next run tries again\n")
    )
    #expect(base.latest == "2026-06-15")

    try base.product.write("mailer", "#!/bin/sh\nexec \"$@\"\n")
    #expect(try base.night("2026-06-16").status == 0)
    // Last night's, and none of tonight's: nothing changed.
    let sent = base.mails()
    #expect(sent.count == 1)
    #expect(sent.first?.contains("15 June 2026") == true)
    #expect(try base.night("2026-06-17").status == 0)
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().isEmpty)
  }

  @Test func `the same night again mails nothing twice`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "  when: always\n"
    for _ in 1...3 { #expect(try base.night("2026-06-15").status == 0) }
    #expect(base.mails().count == 1)
    base.rows.append("C05,2026-06-14,email,inbound,Where is my order?\n")
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().count == 1)
  }

  @Test func `the composed mail reaches sendmail byte for byte, each owner's the owner alone`()
    throws
  {
    var base = try NightlyBase()
    base.customers = base.customers.map {
      $0.hasPrefix("C05") ? "C05,Company 5,Jürgen Müller\n" : $0
    }
    base.rows.append("C05,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    base.rows.append("C06,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    base.settings = """
      mail:
        to: [Boss Ännä <boss@example.com>, second@example.com]
        from: Rapport <rapport@example.com>
        command: [./sendmail, -t, -oi, -f, rapport@example.com]
        owners:
          jürgen müller: jm@example.com
          Dana: dana@example.com
          Nobody: nobody@example.com

      """
    try base.product.write(
      "sendmail",
      """
      #!/bin/sh
      n=1; while [ -e sent.$n ]; do n=$((n + 1)); done
      printf '%s\\n' "$@" > args.$n
      cat > sent.$n

      """)
    _ = try base.product.shell("chmod +x sendmail")
    let result = try base.nightAlone("2026-06-20")
    #expect(result.status == 0)
    #expect(
      result.err
        == "rapport: warning: mail.owners: no relationship belongs to Nobody, so no mail goes there; check how "
        + "the export writes the name\n")
    let names = base.product.names().filter { $0.hasPrefix("sent.") }
    #expect(names == ["sent.1", "sent.2", "sent.3"])
    func sent(to address: String) throws -> String {
      let texts = names.compactMap { base.product.text($0) }.filter { $0.contains(address) }
      #expect(texts.count == 1, "\(address)")
      return try #require(texts.first)
    }
    for (file, address) in [
      (
        "summary.eml",
        "To: =?UTF-8?Q?Boss_=C3=84nn=C3=A4?= <boss@example.com>, second@example.com\n"
      ),
      (Reporting.ownerFolder("Jürgen Müller") + "/summary.eml", "To: jm@example.com\n"),
      (Reporting.ownerFolder("Dana") + "/summary.eml", "To: dana@example.com\n"),
    ] {
      let composed = try #require(base.product.text("Reports/latest/\(file)"))
      #expect(composed.hasPrefix("From: Rapport <rapport@example.com>\r\n"))
      #expect(try sent(to: address) == composed.replacing("\r\n", with: "\n"))
    }
    for name in names {
      let arguments = base.product.text(name.replacing("sent", with: "args"))
      #expect(arguments == "-t\n-oi\n-f\nrapport@example.com\n")
    }
    // All of it is sent: the next night, nothing being new, sends nothing.
    #expect(try base.nightAlone("2026-06-20").status == 0)
    #expect(base.product.names().filter { $0.hasPrefix("sent.") }.count == 3)
  }

  @Test func `without a sender of its own a mail leaves that line to the mailer`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail.replacing("  from: rapport@example.com\n", with: "")
    #expect(try base.night("2026-06-15").status == 0)
    let sent = base.mails()
    let composed = try #require(base.product.text("Reports/latest/summary.eml"))
    #expect(
      sent == [
        composed.replacing("\r\n", with: "\n")
          .replacing("From: Rapport <rapport@example.invalid>\n", with: "")
      ])
    base.rows = []
    #expect(try base.night("2026-06-16").status == 65)
    #expect(base.mails().map { $0.hasPrefix("To: boss@example.com\nSubject: ") } == [true])
  }

  @Test func `a mail that waits goes to the addresses there are when it is sent`() throws {
    var base = try NightlyBase()
    base.rows.append("C05,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    let owners = "  owners:\n    Dana: dana@example.com\n    Lee: lee@example.com\n"
    let refusing = NightlyBase.mail.replacing("[sh, -c, ", with: "[sh, -c, 'exit 75', ")
    base.settings = refusing.replacing("boss@", with: "bos@") + owners
    #expect(try base.night("2026-06-20").status == 75)
    // The export of the same day again, before anybody has mended it: what is due is due once.
    base.rows.append("C06,2026-06-10,email,inbound,Complaint: the delivery was damaged\n")
    #expect(try base.night("2026-06-20").status == 75)
    base.settings = NightlyBase.mail + owners
    #expect(try base.night("2026-06-21").status == 0)
    let sent = base.mails()
    #expect(
      sent.compactMap { $0.firstMatch(of: #/(?m)^To: .*$/#).map { String($0.output) } }.sorted()
        == ["To: boss@example.com", "To: dana@example.com"])
    for mail in sent {
      #expect(mail.contains("20 June 2026") && mail.contains("Company 6"))
      #expect(mail.matches(of: #/(?m)^(From|To|Subject|Date|Message-ID): /#).count == 5)
    }
    #expect(try base.night("2026-06-22").status == 0)
    #expect(base.mails().isEmpty)
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

  @Test func `with only-on-error nothing but failures is mailed`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "  when: only-on-error\n"
    #expect(try base.night("2026-06-15").status == 0)
    #expect(base.mails().isEmpty)
    base.rows = []
    #expect(try base.night("2026-06-16").status == 65)
    #expect(base.mails().count == 1)
  }

  @Test func `a mistake in the settings is mailed as well`() throws {
    var base = try NightlyBase()
    base.settings = NightlyBase.mail + "neglect:\n  silence-day: 3\n"
    let result = try base.night("2026-06-15")
    #expect(result.status == 78)
    #expect(
      result.err
        == "rapport: rapport.yaml:10:3: there is no setting neglect.silence-day; did you mean "
        + "silence-days?\n")
    #expect(base.mails().count == 1)
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

  @Test func `the same inputs and history give the same bytes`() throws {
    let base = try NightlyBase()
    try base.night("2026-06-15")
    try base.night("2026-06-16")
    let first = try base.product.shell("cd Reports/2026-06-16 && cat .run.json *").out
    try base.night("2026-06-16")
    #expect(try base.product.shell("cd Reports/2026-06-16 && cat .run.json *").out == first)
  }
}
