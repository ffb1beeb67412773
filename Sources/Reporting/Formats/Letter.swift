package import Templating

/// The three files of a mail, of which the third holds the first two: each is rendered once.
package struct Letter: Sendable {
  package static let fileNames = ["summary.html", "summary.txt", "summary.eml"]

  /// By file name.
  package let files: [(name: String, bytes: [UInt8])]

  package init(_ model: ReportModel, templates: TemplateSet, address: String? = nil) throws {
    let html = try SummaryHTML(templates: templates, address: address).bytes(of: model)
    let text = try SummaryText(templates: templates, address: address).bytes(of: model)
    let message = SummaryMessage.message(of: model, text: text, html: html)
    files = Array(zip(Self.fileNames, [html, text, Array(message.utf8)])).map { ($0, $1) }
  }
}
