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
    "A cadence may be none, as in a column of the list", arguments: ["as needed", "none", "n/a"])
  func noCadence(_ text: String) throws {
    let cadences = try Configuration(text: "cadence:\n  C1: \(text)\n", file: "r.yaml").assessment
      .cadences
    #expect(cadences.keys.sorted() == ["C1"])
    #expect(cadences["C1"] == .some(nil))
  }

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
}

/// What this thread has used: other tests and processes take none of it.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
}
