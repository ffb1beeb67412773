import Assessment
import Basics
import Intake
import Testing

@testable import Reporting

@Suite("Sentences taken apart")
struct SentenceTableTests {
  private static let arguments: [[Remark.Argument]] = [
    [], [.number(1)], [.number(0), .number(1234), .number(-5)],
    [.number(12), .day(Day(iso: "2026-06-30")!), .text("Ann {0} \"B\"")],
    [.decimal(1), .decimal(4.62), .share(0.999)],
    [.kind(.visit), .mark(.m3), .reason(.n11), .text("")],
  ]

  @Test("Every remark says what the wording says", arguments: Wording.all.indices)
  func same(language: Int) {
    let wording = Wording.all[language]
    let table = SentenceTable(wording)
    for id in RemarkID.allCases {
      for arguments in Self.arguments {
        var remark = Remark(id)
        remark.arguments = arguments
        var bytes: [UInt8] = []
        table.append(remark, to: &bytes)
        #expect(Fixture.text(bytes) == wording.sentence(remark))
      }
    }
  }

  @Test(
    "A pattern is read as the wording reads it",
    arguments: [
      "", "plain", "{0}", "{0} and {1}", "{0|one|many}", "{1|one|many|lots} {9}", "{x} {",
      "a } b {0",
      "{0|}", "{|a}", "{}",
    ])
  func patterns(text: String) {
    let wording = Wording.english
    for arguments in Self.arguments {
      var bytes: [UInt8] = []
      SentenceTable(wording).append(SentenceTable.Pattern(text), arguments, to: &bytes)
      #expect(Fixture.text(bytes) == wording.fill(text, arguments))
    }
  }
}
