import Assessment
import Basics
import Intake
import Relationships
import Templating
import Testing

@testable import Reporting

@Suite("Documents for people")
struct PageTests {
  static let templates = try! TemplateSet.embedded()
  static var forPeople: [any ReportFormat] {
    [
      HTMLReport(templates: templates), MarkdownReport(templates: templates),
      SummaryHTML(templates: templates), SummaryText(templates: templates),
    ]
  }

  @Test("The templates that come with Rapport know every name, in every section")
  func names() {
    #expect(Self.templates.check(Reporting.templateSamples) == [])
  }

  @Test("The samples for checking templates leave no list empty")
  func samples() throws {
    func empties(_ value: TemplateValue, _ path: String) -> [String] {
      switch value {
      case .list(let elements):
        guard let merged = TemplateValue.merged(elements) else { return [path] }
        return empties(merged, path)
      case .object(var members):
        // Both are shown by one template.
        if case .list(let first) = members["first"], case .list(let rest) = members["rest"] {
          members["first"] = .list(first + rest)
          members["rest"] = nil
        }
        return members.sorted { $0.key < $1.key }.flatMap { empties($0.value, "\(path).\($0.key)") }
      default: return []
      }
    }
    for case .object(var sample) in Reporting.templateSamples.values {
      // These are shown by one template.
      if case .list(let flagged) = sample["entries"],
        case .list(let further) = sample["furtherEntries"],
        case .list(let others) = sample["otherEntries"]
      {
        sample["entries"] = .list(flagged + further + others)
        sample["furtherEntries"] = nil
        sample["otherEntries"] = nil
      }
      #expect(empties(.object(sample), "") == [])
    }
  }

  @Test("An empty input never looks like all well")
  func empty() throws {
    let model = ReportModel(Fixture.input([], []))
    for format in Self.forPeople {
      let text = Fixture.text(try format.bytes(of: model))
      #expect(text.contains("There is nothing to judge: no relationship could be read."))
      #expect(!text.contains("No relationship is neglected"), "\(format.fileName)")
      #expect(!text.contains("show no neglect"), "\(format.fileName)")
    }
  }

  @Test("No neglect is said as far as it is known")
  func noNeglect() {
    let one = [Relationship(id: "A", name: "A")]
    func headline(_ input: ReportInput) -> String { Headline(ReportModel(input)).sentence }
    #expect(headline(Fixture.input(one, [Fixture.result(0)])) == "These records show no neglect.")
    #expect(
      headline(Fixture.input(one, [Fixture.result(0)], notRecorded: [.n5]))
        == "No neglect shows in these records, but they leave out part of what would show it.")
    #expect(
      headline(Fixture.input(one, [Fixture.result(0) { $0.isUnknown = true }]))
        == "Nothing is known for certain: 1 of 1 relationship is unknown, since their rows could not all be read."
    )
  }

  @Test(
    "Whose id is a name is called by it; a number or a code has a word before it",
    arguments: [
      ("Hof Brandt", "Hof Brandt"), ("Brandt", "Brandt"), ("Hof Brandt 2", "Hof Brandt 2"),
      ("4711", "customer 4711"), ("BRNDT", "customer BRNDT"), ("Br-17", "customer Br-17"),
    ])
  func namesAsIDs(id: String, whom: String) {
    let input = Fixture.input(
      [Relationship(id: id, name: id)], [Fixture.result(0) { $0.isNeglected = true }])
    #expect(Headline(ReportModel(input)).sentence.contains(" \(whom)"))
    #expect(Headline(ReportModel(input)).sentence.contains("customer") == whom.contains("customer"))
  }

  @Test(
    "What an export cannot show of us is told before any conclusion (R8)",
    arguments: [
      (
        TouchKind.order,
        "This export records orders only; neglect is judged from the silence between orders."
      ),
      (
        .ticket,
        "This export records no personal touch of ours; neglect is judged from the silence "
          + "between contacts of any kind."
      ),
      (nil, "Not one interaction could be read, so nothing can be concluded from silence."),
    ])
  func unrecorded(kind: TouchKind?, notice: String) throws {
    let touches = kind.map {
      [
        (
          owner: 0,
          touch: Touch(
            position: RowPosition(file: 0, offset: 0), day: Fixture.asOf, line: 2, kind: $0)
        )
      ]
    }
    let model = ReportModel(
      Fixture.input(
        [Relationship(id: "A", name: "A")], [Fixture.result(0)], touches: touches ?? [],
        recordsOurs: false, notRecorded: [.n5, .n6, .n10]))
    for format in Self.forPeople {
      let text = Fixture.text(try format.bytes(of: model))
      let doubt = try #require(text.range(of: notice), "\(format.fileName)")
      let conclusion = try #require(text.range(of: "1 relationship was judged."))
      #expect(doubt.lowerBound < conclusion.lowerBound)
      // With nothing on record at all, a list of what is not goes without saying.
      #expect(text.contains("no follow-up after an order") == (kind != nil))
    }
  }

  @Test(
    "Unused rows are a doubt before the headline where they are many, and a line below the numbers where they are a handful (R12)",
    arguments: [(lost: 1, of: 20, isDoubt: true), (lost: 1, of: 300, isDoubt: false)])
  func unusedRows(lost: Int, of rows: Int, isDoubt: Bool) throws {
    var input = Fixture.input([Relationship(id: "A", name: "A")], [Fixture.result(0)])
    var counts = Ledger.Counts()
    counts.interactions = rows
    input.ledger = Ledger(
      relationships: input.ledger.relationships, owners: [], touches: [], asOf: Fixture.asOf,
      counts: counts)
    input.findings = [Finding(.rows(.withoutCustomer(lost)), .warning, file: "rows.csv")]
    let model = ReportModel(input)
    for format in Self.forPeople {
      let text = Fixture.text(try format.bytes(of: model))
      let conclusion = try #require(text.range(of: "1 relationship was judged."))
      let top = text[..<conclusion.lowerBound]
      #expect(top.contains("row without a customer") == isDoubt, "\(format.fileName)")
      #expect(
        text[conclusion.lowerBound...].contains("1 of \(rows + 1) rows could not be used")
          != isDoubt, "\(format.fileName)")
    }
  }

  @Test("What an export does not show is counted at the top, and named at the end of the report")
  func manyUnrecorded() throws {
    let touch = Touch(
      position: RowPosition(file: 0, offset: 0), day: Fixture.asOf, line: 2, kind: .order)
    let model = ReportModel(
      Fixture.input(
        [Relationship(id: "A", name: "A")], [Fixture.result(0)], touches: [(0, touch)],
        notRecorded: [.n2, .n3, .n5, .n10]))
    for format in Self.forPeople {
      let text = Fixture.text(try format.bytes(of: model))
      let count = try #require(
        text.range(of: "4 of the 21 reasons and marks are not judged"), "\(format.fileName)")
      let names = text.range(of: "no follow-up after an order (N5), they always start (N10).")
      let isReport = format.fileName.hasPrefix("report")
      #expect((names != nil) == isReport, "\(format.fileName)")
      if let names { #expect(count.lowerBound < names.lowerBound) }
    }
  }

  @Test(
    "A month that has only begun gives way to the last whole one",
    arguments: [
      ("2026-07-01", "Contact in June 2026, the last whole month, mass mail apart", 1),
      ("2026-07-07", "Contact in June 2026, the last whole month, mass mail apart", 1),
      ("2026-07-08", "Contact in July 2026, mass mail apart", 0),
      ("2026-06-30", "Contact in June 2026, mass mail apart", 1),
    ])
  func month(day: String, title: String, count: Int) throws {
    let touch = Touch(
      position: RowPosition(file: 0, offset: 0), day: Fixture.asOf.adding(-9), line: 2, kind: .call,
      standing: Standing(side: .ours, state: .done))
    var input = Fixture.input(
      [Relationship(id: "A", name: "A")], [Fixture.result(0)], touches: [(0, touch)])
    input.assessed.asOf = try #require(Day(iso: day))
    let text = Fixture.text(
      try SummaryText(templates: Self.templates).bytes(of: ReportModel(input)))
    #expect(text.contains("\(title)\n"))
    #expect(text.contains(count == 1 ? " 1 touch of ours\n" : " 0 touches of ours\n"))
  }

  @Test("Caveats that find no room are in the report, as the mail says")
  func moreDoubts() throws {
    var input = Fixture.input([Relationship(id: "A", name: "A")], [Fixture.result(0)])
    input.findings = (1...6).map {
      Finding(.column(InputText("c\($0)"), .floatIDs(all: true)), .warning)
    }
    input.findings.append(Finding(.run(.staleData(newest: Fixture.asOf, days: 40)), .warning))
    let model = ReportModel(input)
    for format in Self.forPeople {
      let text = Fixture.text(try format.bytes(of: model))
      let isMail = format.fileName.hasPrefix("summary")
      #expect(text.contains("and 3 more under data quality") != isMail, "\(format.fileName)")
      #expect(
        text.contains("and 3 more in the report, under data quality") == isMail,
        "\(format.fileName)")
      let first = try #require(text.range(of: "The newest row"))
      let second = try #require(text.range(of: "Column “c1”"))
      #expect(first.lowerBound < second.lowerBound)
    }
  }

  @Test("A customer of whom only the id is known is called one in the headline")
  func nameless() throws {
    for (name, words) in [("7", "customer 7 "), ("Ann", "Ann ")] {
      let model = ReportModel(
        Fixture.input(
          [Relationship(id: "7", name: name)], [Fixture.result(0) { $0.isNeglected = true }]))
      let text = Fixture.text(try MarkdownReport(templates: Self.templates).bytes(of: model))
      #expect(text.contains("**Look at \(words)first.**"))
    }
  }

  @Test("The mail has at most 25 lines, then says how many more, within Gmail's limit")
  func mailLimit() throws {
    let count = 40
    let relationships = (0..<count).map {
      Relationship(id: "R\($0)", name: String(repeating: "合", count: 200) + "\($0)")
    }
    let results = (0..<count).map { i in
      Fixture.result(i) {
        $0.isNeglected = true
        $0.classWhy = Fixture.say(String(repeating: "<&>", count: 500))
      }
    }
    let model = ReportModel(Fixture.input(relationships, results), wording: SampleReport.wording)
    let html = try SummaryHTML(templates: Self.templates).bytes(of: model)
    #expect(html.count <= SummaryHTML.byteLimit)
    #expect(Fixture.text(html).contains("and 15 more in the full report"))
    let text = Fixture.text(try SummaryText(templates: Self.templates).bytes(of: model))
    #expect(text.contains("and 15 more in the full report"))
  }

  @Test("A page too large gives up details, the flagged last, and says so")
  func pageLimit() throws {
    let count = 60
    let relationships = (0..<count).map { Relationship(id: "R\($0)", name: "Name \($0)") }
    let results = (0..<count).map { i in
      Fixture.result(i) {
        $0.isNeglected = i < 30
        $0.severity = Double(i)
      }
    }
    let model = ReportModel(Fixture.input(relationships, results), wording: SampleReport.wording)
    func page(_ limit: Int) throws -> String {
      Fixture.text(try HTMLReport(templates: Self.templates, byteLimit: limit).bytes(of: model))
    }
    func details(_ page: String) -> Int { Fixture.occurrences(of: "<article ", in: page) }
    let whole = try page(10_000_000)
    #expect(details(whole) == 60)
    #expect(!whole.contains("To keep this page small"))
    let flagged = try page(whole.utf8.count - 1)
    #expect(details(flagged) == 30)
    #expect(flagged.contains("30 of 60 relationships are shown in detail"))
    let few = try page(flagged.utf8.count - 1)
    #expect(few.utf8.count < flagged.utf8.count)
    #expect((1..<30).contains(details(few)))
    // The most severe keep theirs.
    #expect(few.contains("<article id=\"\(Anchor.of("R29"))\""))
    #expect(!few.contains("<article id=\"\(Anchor.of("R0"))\""))
  }

  @Test("No two relationships of a page have one address")
  func addresses() throws {
    let relationships = ["丛丗", "丩临"].map { Relationship(id: $0, name: "Name") }
    let results = relationships.indices.map { i in Fixture.result(i) { $0.isNeglected = true } }
    let model = ReportModel(Fixture.input(relationships, results), wording: SampleReport.wording)
    let page = Fixture.text(try HTMLReport(templates: Self.templates).bytes(of: model))
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(ids.count { $0.hasPrefix("r-") } >= 4)
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#(r-[^"]*)"/) {
      #expect(ids.contains(String(link.output.1)))
    }
  }

  @Test("A template of a user's for a relationship may say what the page says")
  func ownEntry() throws {
    let templates = try TemplateSet(own: [
      TemplateFile(
        name: "entry.html", path: "entry.html.mustache",
        text: "<article id=\"{{anchor}}\">{{name}}, {{asOf}}, {{neglected.count}}</article>\n")
    ])
    #expect(templates.check(Reporting.templateSamples) == [])
    let model = SampleReport.model
    let page = Fixture.text(try HTMLReport(templates: templates).bytes(of: model))
    #expect(Fixture.occurrences(of: "<article ", in: page) == model.members.count)
    #expect(page.contains(", As of 30 June 2026, \(model.neglected.count)</article>"))
  }

  @Test("The page lets its own script run and no other, by its sum")
  func policy() throws {
    let page = Fixture.text(try HTMLReport(templates: Self.templates).bytes(of: SampleReport.model))
    let script = try #require(
      page.split(separator: "<script>").last?.split(separator: "</script>").first)
    #expect(Fixture.occurrences(of: "<script", in: page) == 1)
    let sum = Fixture.escaped(HTMLReport.policy(of: String(script)))
    #expect(page.contains("script-src \(sum);"))
    #expect(HTMLReport.policy(of: "abc") == "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='")
  }

  @Test("20,000 relationships make a page of 3 MB and a mail of 100 kB at most, cap said aloud")
  func large() throws {
    let count = 20_000
    let relationships = (0..<count).map { i in
      var relationship = Relationship(id: "C-\(i)", name: "Customer number \(i)")
      relationship.owner = "Owner \(i % 40)"
      return relationship
    }
    let results = (0..<count).map { i in
      Fixture.result(i) {
        $0.isNeglected = i % 3 == 0
        $0.severity = Double(i % 100)
        $0.score = Double(i * 7 % 100)
        $0.silence.usualGapDays = Double(i % 90 + 1)
        $0.silence.daysSilent = i * 13 % 700
      }
    }
    let model = ReportModel(Fixture.input(relationships, results), wording: SampleReport.wording)
    let page = Fixture.text(try HTMLReport(templates: Self.templates).bytes(of: model))
    #expect(page.utf8.count <= HTMLReport.byteLimit)
    #expect(page.utf8.count > HTMLReport.byteLimit / 2)
    #expect(page.contains("of 20,000 relationships are shown in detail"))
    #expect(page.contains("and 6,367 more in relationships.csv"))
    #expect(try SummaryHTML(templates: Self.templates).bytes(of: model).count <= 100_000)
  }

  @Test("Every link within the page leads somewhere, and no anchor is given twice")
  func anchors() throws {
    let page = Fixture.text(try HTMLReport(templates: Self.templates).bytes(of: SampleReport.model))
    func values(_ attribute: String) -> [String] {
      page.components(attribute).dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    let ids = values(" id=\"")
    #expect(Set(ids).count == ids.count)
    let links = values("href=\"#")
    #expect(links.count > 20)
    #expect(Set(links).subtracting(ids) == [])
  }
}

extension String {
  /// The parts between `separator`.
  fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator) }

  fileprivate func range(of part: String) -> Range<String.Index>? { ranges(of: part).first }
}
