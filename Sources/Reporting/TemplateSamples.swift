import Assessment
import Relationships
package import Templating

extension Reporting {
  /// The values each document's template is filled with, of the specimen: for `templates check`.
  package static var templateSamples: [String: TemplateValue] {
    let model = SampleReport.model
    let page = DocumentValues(
      model, rowLimit: 2, detailed: Array(model.input.ledger.relationships.indices)
    ).root()
    let suspended = model.suspended.first ?? 0
    let one = EntryValues(rows: RowValues(model: model, detailed: []))
    let ended = model.ended.first ?? 0
    let entry = one.alone(model.flagged.first ?? 0).merged(with: one.alone(suspended))
      .merged(with: one.alone(ended)).merged(with: one.alone(model.vendors.first ?? 0))
    let everybody = Array(model.input.ledger.relationships.indices)
    var accounts = handovers(of: everybody, in: model.input.ledger, settings: .init())
    if let row = accounts.first?.lastOfOurs {
      accounts[0].promises = [Handover.Promise(row: row, due: model.asOf, isOverdue: false)]
    }
    let handover = HandoverValues(model: model).root("Dana", everybody, accounts)
    return [
      "report.html": page, "report.md": page, "summary.html": page, "summary.txt": page,
      "summary.md": page,
      "explain.txt": entry, "handover.txt": handover,
    ]
  }
}
