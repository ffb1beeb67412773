import Assessment
import Basics
import Foundation
import Intake
import Reporting
import Templating
import Testing

@testable import Configuration

@Suite("rapport.yaml is read to the letter")
struct ConfigurationTests {
  private func read(_ text: String) throws -> Configuration {
    try Configuration(text: text, file: "rapport.yaml")
  }

  @Test func `an empty file says nothing`() throws {
    for text in ["", "\n", "# only a comment\n", "---\n"] {
      let configuration = try read(text)
      #expect(configuration.inputs.isEmpty)
      #expect(configuration.assessment == AssessmentSettings())
      #expect(configuration.changed.isEmpty)
    }
  }

  @Test func `every kind of setting arrives where it belongs`() throws {
    let configuration = try read(
      """
      inputs: exports
      customers: [a.csv, b.csv]
      out: Reports
      as-of: 2026-06-30
      timezone: Europe/Berlin
      format: [html, json]
      date-order: dmy
      delimiter: ";"
      company: "No: 7 Ltd"
      force: yes
      map:
        id: Client ref
        date: Happened on
      marks:
        personal-contact: 25
        mail-only-cap: 0.4
      neglect:
        silence-days: 010
      business-days:
        weekend: [fri, Saturday]
        holidays: [2026-12-25]
      tiers:
        Gold: 30
        0: 45
      snoozes:
        - id: "007"
          until: 2026-09-01
          why: summer
      lexicon:
        complaint:
          add: [came back cracked]
          remove: [returned]
      """)
    #expect(configuration.inputs == ["exports"])
    #expect(configuration.customers == ["a.csv", "b.csv"])
    #expect(configuration.asOf == Day(year: 2026, month: 6, day: 30))
    #expect(configuration.formats == ["html", "json"])
    #expect(configuration.dateOrder == "dmy")
    #expect(configuration.delimiter == ";")
    #expect(configuration.company == "No: 7 Ltd")
    #expect(configuration.force == true)
    #expect(configuration.mappings == ["id": "Client ref", "date": "Happened on"])
    #expect(configuration.assessment.marks.personalContact == 25)
    #expect(configuration.assessment.marks.mailOnlyCap == 0.4)
    // Ten, as it is read by people; YAML 1.1 would make an octal eight of it.
    #expect(configuration.assessment.neglect.silenceDays == 10)
    #expect(configuration.assessment.businessDays.weekend == [5, 6])
    #expect(configuration.assessment.businessDays.holidays.count == 1)
    #expect(configuration.assessment.tierLimits == ["Gold": 30, "0": 45])
    #expect(configuration.assessment.snoozes["007"]?.until == Day(year: 2026, month: 9, day: 1))
    #expect(configuration.assessment.snoozes["007"]?.reason == "summer")
    #expect(configuration.words.first?.add == ["came back cracked"])
    #expect(
      configuration.changed.map(\.name) == [
        "marks.personal-contact", "marks.mail-only-cap", "neglect.silence-days", "tiers.Gold",
        "tiers.0",
      ])
  }

  @Test("A tier has one limit, or several by name; cadences are read as people write them")
  func ownLimits() throws {
    let configuration = try Configuration(
      text: """
        tiers:
          A: 30
          key:
            silence-days: 21
            answer-business-days: 1
        cadence:
          C042: weekly
          key account: alle 6 Wochen
        """, file: "r.yaml")
    #expect(configuration.assessment.tierLimits == ["A": 30, "key": 21])
    #expect(configuration.assessment.tierRules["key"]?.answerBusinessDays == 1)
    #expect(configuration.assessment.tierRules["key"]?.followUpDays == nil)
    #expect(configuration.assessment.cadences == ["C042": 7, "key account": 42])
  }

  @Test(
    "What is typed stands in place of what the file says",
    arguments: [
      ("neglect.silence-days=60", 60, 40), ("tiers.A=20", 75, 20),
      ("tiers.A.silence-days=25", 75, 25),
      ("cadence.C.1=weekly", 75, 40), ("neglect.answer-business-days=1", 75, 40),
    ])
  func typed(_ text: String, silence: Int, tier: Int) throws {
    let setting = try #require(TypedSetting(text))
    let file = "neglect:\n  silence-days: 75\ntiers:\n  A: 40\n"
    let configuration = try Configuration(text: file, file: "r.yaml", typed: [setting])
    #expect(configuration.assessment.neglect.silenceDays == silence)
    #expect(configuration.assessment.tierLimits == ["A": tier])
    #expect((configuration.assessment.cadences["C.1"] == 7) == text.hasPrefix("cadence"))
  }

  @Test(
    "One limit of a tier leaves its others, whether the tier has a number or a section",
    arguments: [
      ("  A: 30\n", ["tiers.A.answer-business-days=60"], 30, 60, nil),
      ("  A: 30\n", ["tiers.A=20", "tiers.A.follow-up-days=7"], 20, nil, 7),
      ("  A: {silence-days: 30, follow-up-days: 5}\n", ["tiers.A=20"], 20, nil, 5),
      ("  A: {follow-up-days: 5}\n", ["tiers.A=20"], 20, nil, 5),
      ("  A:\n", ["tiers.A.answer-business-days=2"], nil, 2, nil),
      ("  A: 30\n", ["tiers.A={answer-business-days: 2}"], nil, 2, nil),
    ] as [(String, [String], Int?, Int?, Int?)])
  func typedOfTier(
    _ tiers: String, _ typed: [String], silence: Int?, answer: Int?, followUp: Int?
  ) throws {
    let settings = try typed.map { try #require(TypedSetting($0)) }
    let assessment = try Configuration(text: "tiers:\n" + tiers, file: "r.yaml", typed: settings)
      .assessment
    #expect(assessment.tierLimits["A"] == silence)
    #expect(assessment.tierRules["A"]?.answerBusinessDays == answer)
    #expect(assessment.tierRules["A"]?.followUpDays == followUp)
  }

  @Test("Settings as lines of the file are read as what they were")
  func lines() throws {
    let settings = [
      TypedSetting(path: ["neglect", "silence-days"], value: "75"),
      TypedSetting(path: ["tiers", "A", "silence-days"], value: "20"),
      TypedSetting(path: ["tiers", "A", "follow-up-days"], value: "5"),
      TypedSetting(path: ["tiers", "Key: \"1\"\\"], value: "30"),
    ]
    let text = TypedSetting.lines(of: settings.map { ($0, $0.value == "75" ? "90 now" : nil) })
    #expect(text.contains("# 90 now\n"))
    let assessment = try Configuration(text: text, file: "r.yaml").assessment
    #expect(assessment.neglect.silenceDays == 75)
    #expect(assessment.tierLimits == ["A": 20, "Key: \"1\"\\": 30])
    #expect(assessment.tierRules["A"]?.followUpDays == 5)
  }

  @Test(
    "A cadence may be none, as in a column of the list", arguments: ["as needed", "none", "n/a"])
  func noCadence(_ text: String) throws {
    let cadences = try Configuration(text: "cadence:\n  C1: \(text)\n", file: "r.yaml").assessment
      .cadences
    #expect(cadences.keys.sorted() == ["C1"])
    #expect(cadences["C1"] == .some(nil))
  }

  @Test("What is no setting is none", arguments: ["", "neglect", "=3", "neglect.=3", ".a=3"])
  func notTyped(_ text: String) { #expect(TypedSetting(text) == nil) }

  @Test(arguments: [
    (
      "neglect:\n  silence-day: 30\n", 2, 3,
      "there is no setting neglect.silence-day; did you mean silence-days?"
    ),
    ("otu: Reports\n", 1, 1, "there is no setting otu; did you mean out?"),
    (
      "neglect:\n  silence-days: soon\n", 2, 17,
      "neglect.silence-days must be a whole number from 0 to 36500"
    ),
    ("marks:\n  value: 101\n", 2, 10, "marks.value must be a number from 0 to 100"),
    ("marks:\n  value: 0x10\n", 2, 10, "marks.value must be a number from 0 to 100"),
    (
      "neglect: 30\n", 1, 10, "neglect holds settings of its own; write them below it, indented"
    ),
    ("date-order: dym\n", 1, 13, "date-order must be one of dmy, mdy, ymd; did you mean dmy?"),
    ("as-of: 30.06.2026\n", 1, 8, "as-of must be a day as yyyy-mm-dd, not 30.06.2026"),
    ("as-of: 2026-02-30\n", 1, 8, "as-of must be a day as yyyy-mm-dd, not 2026-02-30"),
    ("force: maybe\n", 1, 8, "force must be yes or no"),
    (
      "business-days:\n  weekend: [mon, tue, wed, thu, fri, sat, sun]\n", 2, 12,
      "business-days.weekend must leave a day to work on"
    ),
    ("snoozes:\n  - until: 2026-09-01\n", 2, 5, "snoozes[1].id is missing"),
    (
      "inputs: a\nsnoozes: C042\n", 2, 10,
      "snoozes must be a list; write each entry on a line of its own after `- `"
    ),
    (
      "- just\n- a list\n", 1, 1,
      "this is not a list of settings; write `key: value` lines, or start from `rapport init`"
    ),
  ])
  func `a mistake is named with its place`(
    _ text: String, _ line: Int, _ column: Int, _ message: String
  ) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    #expect(error?.message == message)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test(arguments: ["out: [\n", "out: a\nout: b\n", "\tout: a\n", "out: 'a\n", "a: b: c\n"])
  func `what is no YAML is said to be none, on its line`(_ text: String) {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    #expect(error.map { (1...3).contains($0.line) } == true)
    #expect(error?.message.contains(";") == true)
  }

  private static let alias =
    "*name stands for another value, which is not read here; write that value out, or put quotes "
    + "around a text that begins with *"

  /// Each level twice the one before: the last has 2^30 leaves.
  private static let bomb =
    "a0: &a0 [x, x]\n" + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      (bomb + "? *a30\n: 1\n", 2, 10, alias),
      ("out: &o Reports\ncompany: *o\n", 2, 10, alias),
      ("company: 'R & D * 2'\nout: *o\n", 2, 6, alias),
      ("\"*a&b\": {x: 'a & b * c', y: *z}\n", 1, 29, alias),
      ("company: \"*\" \"&\" b\n", 1, 14, nil),
      ("R & D: 1\nR & D: '*'\n", 1, 1, "R & D stands here twice; remove one of the two"),
      ("\"*\": 1\n\"\\x2Ab\": 2\n\(bomb)? *a30\n: 1\n", 4, 10, alias),
    ] as [(String, Int, Int, String?)])
  func `aliases are refused, whatever they would grow to`(
    _ text: String, _ line: Int, _ column: Int, _ message: String?
  ) {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    if let message { #expect(error?.message == message) }
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func `stars and ampersands in texts are texts`() throws {
    let configuration = try read(
      "company: R & D *2* &c # *a &b\ninputs: ['*.csv', \"&\"]\nout: >\n  *x\n  &y\nowner: a*b&c\n")
    #expect(configuration.company == "R & D *2* &c")
    #expect(configuration.inputs == ["*.csv", "&"])
    #expect(configuration.out == "*x &y\n")
    #expect(configuration.owner == "a*b&c")
  }

  @Test func `four times the owners take about four times as long`() throws {
    func time(_ count: Int) throws -> Duration {
      var text = "mail:\n  to: boss@example.com\n  owners:\n"
      for number in 0..<count { text += "    Owner \(number): o\(number)@example.com\n" }
      let start = processorTime()
      #expect(try read(text).mail?.settings.owners.count == count)
      return processorTime() - start
    }
    _ = try time(100)
    let ratios = try (0..<3).map { _ in try time(8_000) / time(2_000) }
    #expect(ratios.contains { $0 < 9 }, "four times the owners take \(ratios) times as long")
  }

  @Test func `the file that init writes runs unchanged`() throws {
    let configuration = try read(InitialFile.text)
    #expect(configuration.inputs == ["."])
    #expect(configuration.assessment == AssessmentSettings())
    #expect(configuration.changed.isEmpty)
  }

  @Test func `init lists every list of words as it is typed`() {
    let names = InitialFile.text.split { " ,.:#\n".contains($0) }
    #expect(Signals.typedNames.count == Signals.names.count)
    for name in Signals.typedNames {
      #expect(names.contains { $0 == name }, "\(name)")
      #expect(name.utf8.allSatisfy { (97...122).contains($0) || $0 == 45 }, "\(name)")
    }
    #expect(Signals.typedNames.contains("promise-by-us"))
    #expect(InitialFile.text.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }

  @Test func `everything that init shows is a setting with its default`() throws {
    let uncommented = InitialFile.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> Substring in
        let isSetting =
          line.hasPrefix("# ") && line.dropFirst(2).contains(":")

        guard isSetting, let colon = line.firstIndex(of: ":") else { return line }
        let key = line[line.index(line.startIndex, offsetBy: 2)..<colon]
          .trimmingCharacters(in: .whitespaces)
        return JudgementSetting.all.contains { $0.key == key || $0.section == key }
          ? line.dropFirst(2) : line
      }
      .joined(separator: "\n")
    let configuration = try read(uncommented)
    #expect(configuration.assessment == AssessmentSettings())
    #expect(uncommented.contains("\n  silence-days: 90"))
  }

  @Test func `the settings of a nightly run arrive`() throws {
    let configuration = try read(
      """
      snooze-file: put-off.csv
      nightly:
        stale-after-days: 7
        settle-seconds: 0.5
        before: [./fetch, --all]
        on-failure: notify
      mail:
        to: Dana <dana@example.com>
        from: rapport@example.com
        when: always
        command: [msmtp, -t]
        owners:
          Lee Ann: [lee@example.com, root]
        report-url: https://intranet.example.com/rapport/latest/report.html
      retention:
        daily: 10
      log:
        file: logs/rapport.log
      """)
    #expect(configuration.snoozeFile == "put-off.csv")
    #expect(configuration.nightly.staleAfterDays == 7)
    #expect(configuration.nightly.settleSeconds == 0.5)
    #expect(configuration.nightly.settleTries == 5)
    #expect(configuration.nightly.before == ["./fetch", "--all"])
    #expect(configuration.nightly.onFailure == ["notify"])
    #expect(configuration.nightly.onSuccess.isEmpty)
    #expect(configuration.mail?.settings.to == [try Mailbox("Dana <dana@example.com>")])
    #expect(
      configuration.mail?.settings.reportURL
        == "https://intranet.example.com/rapport/latest/report.html")
    #expect(configuration.mail?.when == .always)
    #expect(configuration.mail?.command == ["msmtp", "-t"])
    #expect(
      configuration.mail?.settings.owners
        == [
          MailSettings.Owner(
            name: "Lee Ann", to: [try Mailbox("lee@example.com"), try Mailbox("root")])
        ])
    #expect(configuration.retention?.daily == 10)
    #expect(configuration.retention?.weekly == 26)
    #expect(configuration.log?.file == "logs/rapport.log")
  }

  @Test func `without its sections a nightly run mails nobody and removes nothing`() throws {
    let configuration = try read("")
    #expect(configuration.mail == nil)
    #expect(configuration.retention == nil)
    #expect(configuration.log == nil)
    #expect(configuration.permissions == nil)
    #expect(configuration.nightly == Configuration.Nightly())
    #expect(try read("mail:\n  to: root\n").mail?.command == ["/usr/sbin/sendmail", "-t", "-oi"])
    #expect(try read("mail:\n  to: root\n").mail?.when == .onChange)
  }

  @Test(arguments: [
    (
      "mail:\n  when: always\n", 2, 3,
      "mail.to is missing; write who gets the report, as in to: boss@example.com"
    ),
    (
      "mail:\n  to: a@example.com\n  when: on-chance\n", 3, 9,
      "mail.when must be one of always, on-change, only-on-error; did you mean on-change?"
    ),
    (
      "mail:\n  to: [a@example.com, \"b@example.com, c@example.com\"]\n", 2, 23,
      "mail.to must be a mail address, not b@example.com, c@example.com: several go into a list, "
        + "one an entry"
    ),
    (
      "mail:\n  to: root\n  from: Rapport rapport@example.com\n", 3, 9,
      "mail.from must be a mail address, not Rapport rapport@example.com: behind a name the "
        + "address goes between < and >"
    ),
    (
      "mail:\n  to: boss@example\\.com\n", 2, 7,
      "mail.to must be a mail address, not boss@example\\.com: what stands behind the @ must be a "
        + "domain, as in example.com"
    ),
    (
      "mail:\n  to: root\n  owners:\n    Ann:\n      - ann@example.com\n      - ann@@example.com\n",
      6, 9,
      "mail.owners.Ann must be a mail address, not ann@@example.com: it has more than one @"
    ),
    (
      "mail:\n  to: \"a@example.com\\r\\nBcc: v@example.com\"\n", 2, 7,
      "mail.to must be a mail address, not a@example.com\u{FFFD}\u{FFFD}Bcc: v@example.com: it has a "
        + "line end in it"
    ),
    (
      "mail:\n  to: -oQ/tmp\n", 2, 7,
      "mail.to must be a mail address, not -oQ/tmp: what stands before the @ must be letters, "
        + "digits and .!#$%&'*+/=?^_`{|}~-"
    ),
    (
      "mail:\n  to: Ann <ann@example.com> (boss)\n", 2, 7,
      "mail.to must be a mail address, not Ann <ann@example.com> (boss): the address goes between "
        + "< and >, at the end"
    ),
    (
      "mail:\n  to: a@example.com\n  owners:\n    Dana: dana at home\n", 4, 11,
      "mail.owners.Dana must be a mail address, not dana at home: behind a name the address goes "
        + "between < and >"
    ),
    (
      "mail:\n  to: root\n  report-url: http://intranet/latest\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "http://intranet/latest"
    ),
    (
      "mail:\n  to: root\n  report-url: https:///latest\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "https:///latest"
    ),
    (
      "mail:\n  to: root\n  report-url: \"https://intranet/a b\\n\"\n", 3, 15,
      "mail.report-url must be an address that begins with https://, without blanks, not "
        + "https://intranet/a b\u{FFFD}"
    ),
    (
      "permissions:\n  files: 0444\n", 2, 10,
      "permissions.files must be a mode as chmod has it, at least 0600, not 0444"
    ),
    (
      "permissions:\n  folders: rwxr-x---\n", 2, 12,
      "permissions.folders must be a mode as chmod has it, at least 0700, not rwxr-x---"
    ),
    (
      "mail:\n  to: a@example.com\n  command: sendmail -t\n", 3, 12,
      "mail.command must be a list of arguments, as in [sendmail, -t]"
    ),
    (
      "nightly:\n  on_success: [true]\n", 2, 3,
      "there is no setting nightly.on_success; did you mean on-success?"
    ),
    (
      "nightly:\n  settle-seconds: -1\n", 2, 19,
      "nightly.settle-seconds must be a number from 0 to 600"
    ),
    (
      "retention:\n  daily: 0\n  weekly: 0\n  monthly: 0\n", 2, 10,
      "retention.daily must keep something; without `retention:` all is kept"
    ),
    ("nightly:\n  before: []\n", 2, 11, "nightly.before must name a program"),
  ])
  func `a mistake in the settings of a nightly run is named`(
    _ text: String, _ line: Int, _ column: Int, _ message: String
  ) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    #expect(error?.message == message)
    #expect(error?.line == line)
    #expect(error?.column == column)
  }

  @Test func `who is to be told is known in spite of mistakes elsewhere`() {
    let text = "neglect:\n  silence-day: 3\nout: R\nmail:\n  to: root\nlog:\n  fil: x\n"
    let configuration = Configuration.forFailures(text: text, file: "rapport.yaml")
    #expect(configuration.mail?.settings.to.map(\.address) == ["root"])
    #expect(configuration.out == "R")
    #expect(configuration.log == nil)
    #expect(Configuration.forFailures(text: "a: [", file: "rapport.yaml").mail == nil)
  }

  @Test func `what init shows of a nightly run are its defaults`() throws {
    let start = try #require(InitialFile.text.range(of: "# nightly:"))
    let text = InitialFile.text[start.lowerBound...].split(separator: "\n")
      .filter { !$0.contains("before:") && !$0.contains("on-") || $0.contains("when:") }
      .map { $0.hasPrefix("# ") && !$0.hasSuffix(".") ? $0.dropFirst(2) : $0 }
      .joined(separator: "\n")
    let configuration = try read(text)
    #expect(configuration.nightly == Configuration.Nightly())
    #expect(configuration.mail?.command == Configuration.Mail.defaultCommand)
    #expect(configuration.mail?.when == .onChange)
    #expect(configuration.mail?.timeoutSeconds == Configuration.Mail().timeoutSeconds)
    #expect(configuration.mail?.retryDays == Configuration.Mail().retryDays)
    #expect(configuration.retention?.daily == 31)
    #expect(configuration.log?.keep == 30)
    #expect(configuration.permissions?.files == 0o600)
    #expect(configuration.permissions?.folders == 0o700)
  }

  @Test func `no setting is listed twice`() {
    let names = JudgementSetting.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 50)
  }
}

@Suite("Did you mean")
struct NearestTests {
  @Test(arguments: [
    ("silence_day", "silence-days"), ("Silence-Days", "silence-days"), ("zzz", nil),
    ("ou", "out"),
  ])
  func `the nearest name is proposed where one is near`(_ typed: String, _ expected: String?) {
    #expect(Nearest.name(to: typed, among: ["silence-days", "out", "inputs"]) == expected)
  }
}

/// What this thread has used: other tests and processes take none of it.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}
