import Assessment
import Basics
import Intake
import Relationships
import Templating
import Testing

@testable import Reporting

@Suite("How this was judged says what became of earlier flags")
struct HindsightSentenceTests {
  private func page(_ change: (inout Hindsight) -> Void) throws -> String {
    var hindsight = Hindsight(at: Fixture.asOf.adding(-90), horizonDays: 90)
    change(&hindsight)
    var input = Fixture.input([Relationship(id: "A", name: "A")], [Fixture.result(0)])
    input.hindsight = hindsight
    var bytes: [UInt8] = []
    var out = DocumentWriter { bytes += $0 }
    try MarkdownReport(templates: TemplateSet.embedded()).render(
      ReportModel(input, wording: .english), into: &out)
    try out.finish()
    return Fixture.text(bytes)
  }

  @Test("In whole relationships, flagged and not")
  func flagged() throws {
    let page = try page {
      $0.drift.flagged = .init(relationships: 31, silent: 22)
      $0.drift.others = .init(relationships: 60, silent: 9)
    }
    #expect(
      page.contains(
        "Had we judged 90 days ago: of 31 flagged as drifting, 22 did stay silent; of 60 not "
          + "flagged, 9 did."))
  }

  @Test("Where nobody would have been flagged, it says so")
  func nobody() throws {
    let page = try page { $0.drift.others = .init(relationships: 60, silent: 9) }
    #expect(
      page.contains(
        "Had we judged 90 days ago, nobody would have been flagged as drifting; of 60 not flagged, "
          + "9 stayed silent."))
  }
}
