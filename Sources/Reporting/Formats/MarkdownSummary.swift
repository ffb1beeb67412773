package import Templating

/// `summary.md`: the report in a screenful of GitHub-flavoured Markdown, for a chat or the summary
/// of a job: the day's sentence, the numbers in a line, the ten most severe.
package struct MarkdownSummary: ReportFormat {
  package let name = "md"
  package let fileName = "summary.md"

  static let rowLimit = 10

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let values = DocumentValues(model, rowLimit: Self.rowLimit)
    try out.write(
      try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName))))
  }
}
