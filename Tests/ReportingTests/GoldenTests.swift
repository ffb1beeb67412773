import Assessment
import Relationships
import Templating
import Testing

@testable import Reporting

@Suite("Golden files of every format")
struct GoldenTests {
  @Test("Every format writes the specimen as the golden file has it")
  func goldens() throws {
    let templates = try TemplateSet.embedded()
    for (name, bytes) in try Fixture.documents(of: SampleReport.model, templates) {
      try Golden.expect(bytes, matches: name)
    }
  }

  @Test("Each name that --format takes has a document, and each document such a name")
  func formatNames() throws {
    let formats = try Reporting.formats(templates: TemplateSet.embedded())
    #expect(
      Set(formats.map(\.name)).union([SummaryMail.formatName]) == Set(Reporting.formatNames))
  }

  @Test("One relationship is explained in plain text as the golden file has it")
  func explanation() throws {
    let model = SampleReport.model
    let text = try model.input.ledger.relationships.indices.map {
      try Reporting.explanation(of: $0, in: model, templates: TemplateSet.embedded())
    }
    try Golden.expect(Array(text.joined(separator: "\n").utf8), matches: "explain.txt")
  }

  @Test("The accounts of an owner are handed over in plain text as the golden file has it")
  func handover() throws {
    let model = SampleReport.model
    let members = Array(model.input.ledger.relationships.indices)
    let text = try Reporting.handover(
      of: "Dana", members,
      handovers(of: members, in: model.input.ledger, settings: AssessmentSettings()), in: model,
      templates: TemplateSet.embedded())
    try Golden.expect(Array(text.utf8), matches: "handover.txt")
  }

  @Test("Writing twice gives the same bytes")
  func determinism() throws {
    let templates = try TemplateSet.embedded()
    let again = try Fixture.documents(of: SampleReport.model, templates)
    for (first, second) in zip(try Fixture.documents(of: SampleReport.model, templates), again) {
      #expect(first.bytes == second.bytes, "\(first.name)")
    }
  }
}
