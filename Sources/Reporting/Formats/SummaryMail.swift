package import Templating

/// `summary.html`: the body of the mail. At most 25 lines, and never more bytes than mail programs
/// show.
package struct SummaryHTML: ReportFormat {
  package let name = "email"
  package let fileName = "summary.html"

  static let rowLimit = 25
  /// Gmail cuts off near 102 KB.
  package static let byteLimit = 100_000

  private let templates: TemplateSet
  private let address: String?

  package init(templates: TemplateSet, address: String? = nil) {
    self.templates = templates
    self.address = address
  }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    var rows = Self.rowLimit
    while true {
      let values = DocumentValues(model, rowLimit: rows, address: address)
      let body = try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName)))
      // Long names in many scripts can make 25 lines too many.
      guard body.count > Self.byteLimit, rows > 0 else {
        return try out.write(body)
      }
      rows /= 2
    }
  }
}

/// `summary.txt`: the same mail for programs that show no HTML, with the same numbers.
package struct SummaryText: ReportFormat {
  package let name = "email"
  package let fileName = "summary.txt"

  private let templates: TemplateSet
  private let address: String?

  package init(templates: TemplateSet, address: String? = nil) {
    self.templates = templates
    self.address = address
  }

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let values = DocumentValues(model, rowLimit: SummaryHTML.rowLimit, address: address)
    try out.write(
      try templates.bytes(fileName, values.root(for: templates.names(usedBy: fileName))))
  }
}
