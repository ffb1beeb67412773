import Foundation
import Testing

/// What was wrong, what the person reads, and which status cron sees.
struct FailureCase: Sendable, CustomTestStringConvertible {
  var what: String
  var files: [String: String] = [:]
  var arguments: [String]
  var status: Int32
  var message: String

  var testDescription: String { what }
}

@Suite("A run that fails says why in one line and leaves yesterday's report")
struct FailureTests {
  private static let good = """
    customer_id,date,type
    C1,2026-06-20,Call
    C2,2026-06-10,Call

    """

  static let cases: [FailureCase] = [
    FailureCase(
      what: "no input", arguments: ["report"], status: 64,
      message:
        "rapport: no input; name a folder or files of exports, as in rapport customers.csv calls.csv"
    ),
    FailureCase(
      what: "missing file", arguments: ["nowhere.csv"], status: 66,
      message:
        "rapport: nowhere.csv: no such file; check the path"),
    FailureCase(
      what: "empty file", files: ["empty.csv": ""], arguments: ["empty.csv"], status: 65,
      message:
        "rapport: empty.csv: holds no text at all; check the export (an empty file proves "
        + "nothing)"),
    FailureCase(
      what: "header only", files: ["head.csv": "customer_id,date,type\n"],
      arguments: ["head.csv"], status: 65,
      message:
        "rapport: head.csv:1: there is a header but not a single interaction below it; if "
        + "that is right, say --force"),
    FailureCase(
      what: "customers and nothing of contact", files: ["list.csv": "id,name\nA,Al\nB,Be\n"],
      arguments: ["list.csv"], status: 66,
      message:
        "rapport: list.csv: lists customers, and nothing here says when there was any "
        + "contact; name the file of interactions too, or type --map lastContact=COLUMN"
    ),
    FailureCase(
      what: "customers and a second file that nobody understands",
      files: ["list.csv": "id,name\nA,Al\nB,Be\n", "odd.csv": "aaa,bbb\n1,2\n3,4\n"],
      arguments: ["list.csv", "odd.csv"], status: 66,
      message:
        "rapport: list.csv: lists customers, and nothing here says when there was any "
        + "contact, as odd.csv was not understood: no column is known, neither customers nor "
        + "interactions; columns seen: “aaa”, “bbb”; type --map id=COLUMN for the customer's "
        + "id and --map date=COLUMN for the day of an interaction; rapport inspect odd.csv "
        + "says more"
    ),
    FailureCase(
      what: "a column of days left out overnight",
      files: [
        "list.csv": "id,name\nC1,Al\nC2,Be\n",
        "i.csv": "customer_id,type,subject\nC1,Call,Roof\nC2,Visit,Shed\n",
      ],
      arguments: ["list.csv", "i.csv"], status: 65,
      message:
        "rapport: i.csv:1: no column holds the day of an interaction; columns seen: "
        + "“customer_id”, “type”, “subject”; type --map date=COLUMN"),
    FailureCase(
      what: "a folder without tables", files: ["folder/readme.md": "x"], arguments: ["folder"],
      status: 66,
      message:
        "rapport: folder: has no .csv, .tsv or .txt file in it; name the folder of the exports, or "
        + "the files"),
    FailureCase(
      what: "a folder of archives", files: ["folder/b.zip": "x", "folder/a.ZIP": "x"],
      arguments: ["folder"], status: 66,
      message:
        "rapport: folder: has no .csv, .tsv or .txt file in it, and archives only where they "
        + "are named; name a.ZIP itself"),
    FailureCase(
      what: "unknown columns", files: ["odd.csv": "aaa,bbb\n1,2\n3,4\n"], arguments: ["odd.csv"],
      status: 65,
      message:
        "rapport: odd.csv:1: no column is known, neither customers nor interactions; columns "
        + "seen: “aaa”, “bbb”; type --map id=COLUMN for the customer's id and --map "
        + "date=COLUMN for the day of an interaction"),
    FailureCase(
      what: "a web page", files: ["page.csv": "<!DOCTYPE html><html><body>Log in</body></html>\n"],
      arguments: ["page.csv"], status: 65,
      message:
        "rapport: page.csv: is a web page, perhaps a login page; the download failed, fetch "
        + "the export again"),
    FailureCase(
      what: "bad as-of", files: ["i.csv": good], arguments: ["i.csv", "--as-of", "30.6.2026"],
      status: 64, message: "rapport: --as-of 30.6.2026 is not a day; write it as 2026-06-30"),
    FailureCase(
      what: "bad zone", files: ["i.csv": good], arguments: ["i.csv", "--timezone", "Mars/Base"],
      status: 64,
      message:
        "rapport: there is no time zone Mars/Base on this machine; write one such as "
        + "Europe/Berlin or UTC, and see that the system's tzdata is installed"),
    FailureCase(
      what: "bad format", files: ["i.csv": good], arguments: ["i.csv", "--format", "htm"],
      status: 64, message: "rapport: --format htm is not known; did you mean html?"),
    FailureCase(
      what: "bad mapping", files: ["i.csv": good], arguments: ["i.csv", "--map", "colour=x"],
      status: 64,
      message:
        "rapport: --map colour=x is not FIELD=COLUMN with a field of ours; fields are id, "
        + "name, firstName, lastName, company, email, phone, kind, tier, owner, segment, "
        + "tags, cadence, since, birthday, revenue, currency, contactName, jobTitle, lastContact, "
        + "parent, interaction, key, contactKey, leadKey, relatedKey, relatedType, date, "
        + "completedDate, closeDate, "
        + "openedDate, dueDate, createdDate, type, channel, direction, inbound, outbound, "
        + "status, completed, cancelled, deleted, answered, opener, subject, notes, amount, refund, "
        + "score, sender, "
        + "recipient, copied, blindCopied, organiser, attendees, ours, call, folder, duration, "
        + "taken, voicemail, detail, modified"),
    FailureCase(
      what: "mapping to no column", files: ["i.csv": good],
      arguments: ["i.csv", "--map", "date=Moment"], status: 65,
      message:
        "rapport: i.csv: --map date=Moment: no file has this column; columns seen: "
        + "“customer_id”, “date”, “type”"),
    FailureCase(
      what: "unknown owner", files: ["i.csv": good], arguments: ["i.csv", "--owner", "Nobody"],
      status: 64,
      message:
        "rapport: no relationship belongs to --owner Nobody; owners here: none"),
    FailureCase(
      what: "unknown option", files: ["i.csv": good], arguments: ["i.csv", "--frobnicate"],
      status: 64,
      message:
        "rapport: unknown option '--frobnicate'; see rapport report --help"),
    FailureCase(
      what: "an option without its value", arguments: ["nightly", "--config"], status: 64,
      message:
        "rapport: missing value for '--config <file>'; see rapport nightly --help"),
    FailureCase(
      what: "no settings, and none in the folder", arguments: ["nightly"], status: 64,
      message:
        "rapport: there is no rapport.yaml in this folder; name the settings with --config, or write "
        + "some with rapport init"),
    FailureCase(
      what: "no such topic of help", arguments: ["help", "rulse"], status: 64,
      message: "rapport: there is no help on rulse; did you mean rules?"),
    FailureCase(
      what: "no such schema", arguments: ["schema", "relationshp"], status: 64,
      message: "rapport: there is no schema relationshp; did you mean relationship?"),
    FailureCase(
      what: "too much", arguments: ["nightly", "--config", "x", "y"], status: 64,
      message:
        "rapport: unexpected argument 'y'; see rapport nightly --help"),
    FailureCase(
      what: "none of the three", arguments: ["schedule", "windows", "--config", "x"], status: 64,
      message:
        "rapport: the value 'windows' is invalid for '<cron|systemd|launchd>'. Please provide one of "
        + "'cron', 'systemd' or 'launchd'; see rapport schedule --help"),
    FailureCase(
      what: "config with a misspelt key",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nneglct:\n  silence-days: 3\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message: "rapport: c.yaml:2:1: there is no setting neglct; did you mean neglect?"),
    FailureCase(
      what: "config with a format that is none",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nformat: [html, mdd]\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message: "rapport: c.yaml:2:9: format mdd is not known; did you mean md?"),
    FailureCase(
      what: "config with a zone that is none",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\ntimezone: Europe/Berln\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message:
        "rapport: c.yaml:2:11: there is no time zone Europe/Berln on this machine; write one "
        + "such as Europe/Berlin or UTC, and see that the system's tzdata is installed"),
    FailureCase(
      what: "config with a language that is not there",
      files: ["i.csv": good, "c.yaml": "language: tlh\ninputs: i.csv\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message: "rapport: c.yaml:1:11: language tlh is not there yet; choose en or de"),
    FailureCase(
      what: "config with a mapping to no field of ours",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nmap:\n  colour: x\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message:
        "rapport: c.yaml:3:11: map colour=x is not FIELD=COLUMN with a field of ours; fields "
        + "are id, name, firstName, lastName, company, email, phone, kind, tier, owner, "
        + "segment, tags, cadence, since, birthday, revenue, currency, contactName, jobTitle, "
        + "lastContact, "
        + "parent, interaction, key, contactKey, leadKey, relatedKey, relatedType, date, "
        + "completedDate, closeDate, openedDate, dueDate, createdDate, type, channel, "
        + "direction, inbound, outbound, status, completed, cancelled, deleted, answered, opener, "
        + "subject, notes, amount, refund, score, sender, recipient, copied, blindCopied, organiser, "
        + "attendees, "
        + "ours, call, folder, duration, taken, voicemail, detail, modified"
    ),
    FailureCase(
      what: "config with an encoding that is none",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nencoding: utf-9\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message:
        "rapport: c.yaml:2:11: encoding utf-9 is not known here; write one such as utf-8 or "
        + "windows-1252"),
    FailureCase(
      what: "config with a delimiter that is none",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\ndelimiter: ab\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message:
        "rapport: c.yaml:2:12: delimiter ab is not a delimiter; write one character, or tab"),
    FailureCase(
      what: "more customers than the memory is meant for",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nlimits:\n  relationships: 1\n"],
      arguments: ["report", "--config", "c.yaml"], status: 65,
      message:
        "rapport: i.csv: more than 1 customers, which is more than fits in memory; look at "
        + "the columns with rapport inspect, and if they are right set limits: relationships: "
        + "in rapport.yaml"),
    FailureCase(
      what: "more customers on a list than the memory is meant for",
      files: [
        "i.csv": good, "l.csv": "id,name\nC1,Al\nC2,Be\nC3,Cy\n",
        "c.yaml": "inputs: [i.csv, l.csv]\nlimits:\n  relationships: 2\n",
      ],
      arguments: ["report", "--config", "c.yaml"], status: 65,
      message:
        "rapport: l.csv: more than 2 customers, which is more than fits in memory; look at "
        + "the columns with rapport inspect, and if they are right set limits: relationships: "
        + "in rapport.yaml"),
    FailureCase(
      what: "more interactions than the memory is meant for",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nlimits:\n  interactions: 1\n"],
      arguments: ["report", "--config", "c.yaml"], status: 65,
      message:
        "rapport: i.csv: more than 1 interactions, which is more than fits in memory; look "
        + "at the columns with rapport inspect, and if they are right set limits: "
        + "interactions: in rapport.yaml"),
    FailureCase(
      what: "more broken rows than the memory is meant for",
      files: [
        "i.csv": good + "C1,2026-06-21,Call\n,2026-06-01,Call\n,2026-06-02,Call\n",
        "c.yaml": "inputs: i.csv\nlimits:\n  unusable-rows: 1\n",
      ],
      arguments: ["report", "--config", "c.yaml"], status: 65,
      message:
        "rapport: i.csv: more than 1 rows that cannot be used, which is more than fits in "
        + "memory; look at the columns with rapport inspect, and if they are right set limits: "
        + "unusable-rows: in rapport.yaml"),
    FailureCase(
      what: "more owners than anybody has people",
      files: [
        "i.csv": "customer_id,date,type,owner\nC1,2026-06-20,Call,A\nC2,2026-06-10,Call,B\n",
        "c.yaml": "inputs: i.csv\nlimits:\n  owners: 1\n",
      ],
      arguments: ["report", "--config", "c.yaml"], status: 65,
      message:
        "rapport: i.csv: more than 1 owners, which is more than fits in memory; look at the "
        + "columns with rapport inspect, and if they are right set limits: owners: in "
        + "rapport.yaml"),
    FailureCase(
      what: "a table wider than any",
      files: [
        "w.csv": (0..<65_540).map { "c\($0)" }.joined(separator: ",") + "\n"
          + String(repeating: "1,", count: 65_539) + "1\n"
      ],
      arguments: ["w.csv"], status: 65,
      message:
        "rapport: w.csv:1: has 65536 columns or more, too many for a table; export fewer of "
        + "them, or correct the line ends"),
    FailureCase(
      what: "config that is not there", arguments: ["report", "--config", "none.yaml"], status: 78,
      message:
        "rapport: none.yaml: cannot be read; check the path, or write one with `rapport init`"),
    FailureCase(
      what: "words for a list that is none",
      files: ["i.csv": good, "c.yaml": "inputs: i.csv\nlexicon:\n  complant:\n    add: [x]\n"],
      arguments: ["report", "--config", "c.yaml"], status: 78,
      message:
        "rapport: c.yaml:3:3: there is no list of words lexicon.complant; did you mean complaint?"),
    FailureCase(
      what: "templates that misname",
      files: ["i.csv": good, "t/report.md.mustache": "{{#neglected}}\nnever closed\n"],
      arguments: ["i.csv", "--templates", "t"], status: 78,
      message:
        "rapport: t/report.md.mustache:1:1: {{#neglected}} is never closed; close it with "
        + "{{/neglected}}"),
    FailureCase(
      what: "output folder is a file", files: ["i.csv": good, "out": "x"],
      arguments: ["i.csv", "--out", "out"], status: 73,
      message: "rapport: out: is in the way and no folder; name another with --out"),
    FailureCase(
      what: "orphans only",
      files: ["c.csv": "id,name\nA1,Ann\nA2,Bob\n", "i.csv": good],
      arguments: ["c.csv", "i.csv"], status: 65,
      message:
        "rapport: i.csv: no interaction belongs to a customer of the list: no value of "
        + "“customer_id” occurs in “id” of c.csv; check that both are about the same "
        + "customers, or say which column joins with --map id=COLUMN"),
    FailureCase(
      what: "orphans only, forced",
      files: ["c.csv": "id,name\nA1,Ann\nA2,Bob\n", "i.csv": good],
      arguments: ["c.csv", "i.csv", "--force"], status: 65,
      message:
        "rapport: i.csv: 2 of 2 interactions belong to no listed customer; check that both "
        + "exports use the same ids, or name the key with --map key=COLUMN"),
    FailureCase(
      what: "the only one an orphan, forced",
      files: [
        "c.csv": "id,name\nA1,Ann\nA2,Bob\n",
        "i.csv": "customer_id,date,type\nC1,2026-06-20,Call\n",
      ],
      arguments: ["c.csv", "i.csv", "--force"], status: 65,
      message:
        "rapport: i.csv: 1 of 1 interaction belongs to no listed customer; check that both "
        + "exports use the same ids, or name the key with --map key=COLUMN"),
    FailureCase(
      what: "mostly orphans",
      files: [
        "c.csv": "id,name\nC1,Ann\nA2,Bob\n", "i.csv": good + "C3,2026-06-10,Call\n",
      ],
      arguments: ["c.csv", "i.csv"], status: 65,
      message:
        "rapport: i.csv: 2 of 3 interactions belong to no listed customer; check that both "
        + "exports use the same ids, or name the key with --map key=COLUMN, or go on with "
        + "--force"),
  ]

  @Test(arguments: cases)
  func `the message, the status, and yesterday's report`(_ failure: FailureCase) throws {
    let product = try Product()
    try product.write("yesterday.csv", Self.good)
    #expect(
      try product.run("yesterday.csv", "--as-of", "2026-06-29", "--out", "Reports").status == 0)
    let before = product.text("Reports/latest/report.md")
    for (name, text) in failure.files { try product.write(name, text) }

    let process = try product.run(failure.arguments)
    #expect(process.status == failure.status)
    #expect(process.err == failure.message + "\n")
    #expect(process.out == "")
    #expect(process.err.split(separator: "\n").count == 1, "\(process.err)")
    #expect(process.err.contains(";"), "it says what to do: \(process.err)")
    #expect(product.text("Reports/latest/report.md") == before)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: product.folder.appendingPathComponent("Reports").path)
    #expect(names.sorted() == ["2026-06-29", "latest"])
  }

  @Test func `an export that lost rows overnight is refused until it is forced`() throws {
    let product = try Product()
    func rows(_ count: Int) -> String {
      "customer_id,date,type\n"
        + (0..<count).map { "C\($0 % 7),2026-05-\(10 + $0 % 20),Call\n" }.joined()
    }
    try product.write("i.csv", rows(100))
    #expect(try product.run("i.csv", "--as-of", "2026-06-29").status == 0)
    try product.write("i.csv", rows(60))
    let refused = try product.run("i.csv", "--as-of", "2026-06-30")
    #expect(refused.status == 65)
    #expect(
      refused.err
        == "rapport: i.csv: has 60 rows, last time it had 100; check that the export is complete, or "
        + "go on with --force\n")
    let forced = try product.run("i.csv", "--as-of", "2026-06-30", "--force")
    #expect(forced.status == 0)
    #expect(forced.err.contains("has 60 rows, last time it had 100; the run was forced"))
    #expect(product.text("Reports/latest/report.md")?.contains("the run was forced") == true)
  }

  @Test func `what comes from data never moves the terminal's cursor`() throws {
    let product = try Product()
    try product.write("i.csv", Self.good)
    let result = try product.run("i.csv", "--owner", "\u{1B}[2Jx", "--as-of", "2026-06-30")
    #expect(result.status == 64)
    #expect(!result.err.unicodeScalars.contains("\u{1B}"))
  }
}
