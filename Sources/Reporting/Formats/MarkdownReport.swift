package import Templating

/// `report.md`: the same report in GitHub-flavoured Markdown. Only flagged relationships are shown
/// in detail, and of those the first few hundred: GitHub shows no larger file.
package struct MarkdownReport: ReportFormat {
  package let name = "md"
  package let fileName = "report.md"

  static let rowLimit = DocumentValues.openRows
  static let detailLimit = 100

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let values = DocumentValues(
      model, rowLimit: Self.rowLimit, detailed: Array(model.flagged.prefix(Self.detailLimit)))
    try out.write(
      try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName))))
  }
}
