package import Templating

/// `summary.html`: the body of the mail. At most 25 lines, and never more bytes than mail programs
/// show.
package struct SummaryHTML: ReportFormat {
  package let name = SummaryMail.formatName
  package let fileName = "summary.html"

  static let rowLimit = 25
  /// Gmail cuts off near 102 KB.
  package static let byteLimit = 100_000

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    var rows = Self.rowLimit
    while true {
      let values = DocumentValues(model, rowLimit: rows)
      let body = try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName)))
      // Long names in many scripts can make 25 lines too many.
      guard body.count > Self.byteLimit, rows > 0 else {
        return try out.write(body)
      }
      rows /= 2
    }
  }
}
