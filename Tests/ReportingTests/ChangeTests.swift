import Basics
import Intake
import RunHistory
import Templating
import Testing

@testable import Reporting

@Suite("What changed since the last run, in every format")
struct ChangeTests {
  private static func texts(
    _ wording: Wording = .english, _ change: (inout ReportInput) -> Void = { _ in }
  ) throws -> [String: String] {
    var input = SampleReport.input
    change(&input)
    let model = ReportModel(input, wording: wording)
    let templates = try TemplateSet.embedded()
    let formats: [any ReportFormat] = [
      HTMLReport(templates: templates), MarkdownReport(templates: templates),
      SummaryHTML(templates: templates), SummaryText(templates: templates),
    ]
    return Dictionary(
      uniqueKeysWithValues: try formats.map {
        ($0.fileName, plain(Fixture.text(try $0.bytes(of: model))))
      })
  }

  /// Without tags and escapes.
  private static func plain(_ text: String) -> String {
    text.replacing(/<[^>]*>/, with: "").replacing("\\", with: "").replacing("**", with: "")
  }

  @Test("Page, Markdown and mail say who is new, worse, back, gone, and since when a flag is open")
  func groups() throws {
    for (name, text) in try Self.texts() {
      let isPage = name == "report.html"
      for (label, whom) in [
        ("Newly neglected", "Alfreds Futterkiste"), ("Recovered", "Wolski Zajazd"),
        ("Became a partnership", "Wolski Zajazd"), ("Became transactional", "Frankenversand"),
        ("No longer on record", "Vins et alcools Chevalier"),
      ] {
        let expected = isPage ? "\(label) 1\n\n\(whom)" : "\(label) (1): \(whom)"
        #expect(text.contains(expected), "\(name): \(expected)")
      }
      let whom = "Berglunds snabbköp"
      for note in ["severity 42 → 52", "for 12 nights, since 18 June 2026"] {
        let expected = isPage ? "\(whom) \(note)" : "\(whom) (\(note))"
        #expect(text.contains(expected), "\(name): \(expected)")
      }
      #expect(
        text.contains(
          "Judged by other rules than on 29 June 2026: neglect.unanswered-business-days 5 → 3. Some "
            + "changes come from that and not from the customers."), "\(name)")
    }
  }

  @Test("Flags open since the same night are told so once, in a line")
  func sameNight() throws {
    let texts = try Self.texts {
      $0.changes?[.stillOpen] = ["ALFKI", "BERGS", "WOLZA"].map {
        Changes.Member($0, openSince: SampleReport.asOf.adding(-1))
      }
      $0.changes?[.stillOpen].append(
        Changes.Member("FRANK", openSince: SampleReport.asOf.adding(-2)))
    }
    for (name, text) in texts where name != "report.html" {
      #expect(
        text.contains(
          "Still open (4): Frankenversand (for 2 nights, since 28 June 2026), Alfreds Futterkiste, "
            + "Berglunds snabbköp, Wolski Zajazd (each for 1 night, since 29 June 2026)"), "\(name)"
      )
    }
  }

  @Test("What moves the number of the neglected is accounted for in words and in figures")
  func account() throws {
    let change: (inout ReportInput) -> Void = {
      $0.changes = Changes(
        since: SampleReport.asOf.adding(-1),
        [
          .newlyNeglected: ["ALFKI", "BERGS"], .recovered: ["WOLZA"],
          .removed: [
            Changes.Member("VINET", name: "Vins et alcools Chevalier"),
            Changes.Member("OTHER", name: "Other Ltd"),
          ],
          .noLongerPutOff: ["BERGS"], .putOff: ["FRANK"], .settledWhilePutOff: ["NEW-1"],
          .removedNeglected: ["VINET"],
        ])
    }
    for (name, text) in try Self.texts(.english, change) {
      let isPage = name == "report.html"
      #expect(
        text.contains(
          "Since 29 June 2026: 1 newly neglected, 1 recovered, 1 no longer put off, 1 put off, "
            + "1 of the neglected no longer on record."), "\(name)")
      for (label, count, whom) in [
        ("Newly neglected", 1, "Alfreds Futterkiste"),
        ("No longer put off, and neglected", 1, "Berglunds snabbköp"),
        ("Put off by a plan or a snooze", 1, "Frankenversand"),
        ("No longer on record", 2, "Vins et alcools Chevalier"),
      ] {
        let expected = isPage ? "\(label) \(count)\n\n\(whom)" : "\(label) (\(count)): \(whom)"
        #expect(text.contains(expected), "\(name): \(expected)")
      }
      #expect(text.contains("Cleared while put off"), "\(name)")
      let note = "Vins et alcools Chevalier \(isPage ? "was neglected" : "(was neglected)")"
      #expect(text.contains(note), "\(name)")
      if name.hasPrefix("report") {
        #expect(text.contains("+2 −3 since 29 June 2026"), "\(name)")
      }
    }
    var input = SampleReport.input
    change(&input)
    let model = ReportModel(input)
    #expect(SummaryMail.subject(model).contains("(+2, −3)"))
    let german = try Self.texts(.german, change)
    #expect(
      german["summary.txt"]?.contains(
        "1 neu vernachlässigt, 1 erholt, 1 nicht mehr aufgeschoben, 1 aufgeschoben, 1 der "
          + "Vernachlässigten nicht mehr verzeichnet.") == true)
  }

  @Test("The same in German")
  func german() throws {
    for (name, text) in try Self.texts(.german) {
      for expected in [
        "Dringlicher als zuvor", "Dringlichkeit 42 → 52", "Weiterhin offen",
        "seit 12 Nächten, dem 18. Juni 2026", "Der Verlauf der Zahlen",
        "Nach anderen Regeln beurteilt als am 29. Juni 2026",
      ] {
        #expect(text.contains(expected), "\(name): \(expected)")
      }
    }
  }

  @Test("The first run has no baseline; one that cannot be read is told apart")
  func noBaseline() throws {
    let first = try Self.texts {
      $0.changes = nil
      $0.trend = []
    }
    for (name, text) in first {
      #expect(text.contains("First run: there is no baseline to compare with yet."), "\(name)")
      // The mail says it once, under the headline.
      #expect(
        text.contains("This is the first run: no baseline.") == name.hasPrefix("report"), "\(name)")
      #expect(text.contains("Changed since the last run") == name.hasPrefix("report"), "\(name)")
      #expect(!text.contains("The course of the totals"), "\(name)")
    }
    let damaged = try Self.texts {
      $0.changes = nil
      $0.trend = []
      $0.findings.append(Finding(.run(.history(.isNotJSON, comparedWith: nil)), .warning))
    }
    for (name, text) in damaged {
      #expect(text.contains("The last report could not be read"), "\(name)")
      #expect(
        text.contains("No baseline: the last report could not be read")
          == name.hasPrefix("report"), "\(name)")
      #expect(!text.lowercased().contains("first run"), "\(name)")
    }
  }

  @Test("Nothing changed is said in so many words")
  func nothing() throws {
    for isOpen in [false, true] {
      let texts = try Self.texts {
        var changes = Changes(since: SampleReport.asOf.adding(-1))
        if isOpen { changes[.stillOpen] = [Changes.Member("BERGS", openSince: changes.since)] }
        $0.changes = changes
      }
      for (name, text) in texts {
        #expect(text.contains("Compared with 29 June 2026. Nothing changed."), "\(name)")
        #expect(!text.contains("Newly neglected"), "\(name)")
        #expect(text.contains("Still open") == isOpen, "\(name)")
      }
    }
  }

  @Test("A hundred names are a number in the mail and names on the page")
  func many() throws {
    let texts = try Self.texts {
      $0.changes?[.stillOpen] = (0..<400).map {
        Changes.Member("X\($0)", openSince: SampleReport.asOf.adding(-1))
      }
    }
    #expect(texts["summary.txt"]?.contains("and 392 more in the full report") == true)
    #expect(texts["report.html"]?.contains("and 100 more in relationships.csv") == true)
  }

  @Test("The totals' course has the nights that people ask about, and never more than a year")
  func trend() throws {
    func columns(_ days: [Int]) -> [String] {
      var input = SampleReport.input
      input.trend = days.map {
        RunTotals(
          asOf: SampleReport.asOf.adding(-$0), relationships: 8, partnership: 2, neglected: $0,
          drifting: 1, neverContacted: 0)
      }
      guard case .object(let values) = Trend(ReportModel(input)).values,
        values["isShown"] == .flag(true), case .list(let rows)? = values["rows"],
        case .object(let row)? = rows.first, case .text(let course)? = row["course"]
      else { return [] }
      return course.split(separator: " → ").map(String.init)
    }
    #expect(columns([]) == [])
    #expect(columns([1]) == ["1", "3"])
    #expect(columns(Array((1...400).reversed())) == ["365", "90", "30", "7", "1", "3"])
    // A month of nights off, and a history shorter than the question.
    #expect(columns([40, 39, 38, 2, 1]) == ["40", "38", "1", "3"])
  }
}
