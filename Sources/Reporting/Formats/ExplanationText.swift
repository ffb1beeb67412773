import Assessment
import Relationships
package import Templating

/// What `rapport explain` prints: one relationship with its class, arithmetic, reasons and rows (R7).
package struct ExplanationText {
  static let template = "explain.txt"

  private let templates: TemplateSet

  package init(templates: TemplateSet) { self.templates = templates }

  /// - Parameter index: of the relationship in the model's ledger.
  package func text(_ index: Int, of model: ReportModel) throws(TemplateFailure) -> String {
    try templates.render(Self.template, Self.values(index, of: model))
  }

  static func values(_ index: Int, of model: ReportModel) -> TemplateValue {
    let document = DocumentValues(model, rowLimit: 0)
    return [
      "w": document.phrases,
      "entry": EntryValues(rows: RowValues(model: model, detailed: [])).entry(index),
    ]
  }
}
