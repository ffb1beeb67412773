package import Templating

/// `summary.txt`: the same mail for programs that show no HTML, with the same numbers.
package struct SummaryText: ReportFormat {
  package let name = SummaryMail.formatName
  package let fileName = "summary.txt"

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let values = DocumentValues(model, rowLimit: SummaryHTML.rowLimit)
    try out.write(
      try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName))))
  }
}
