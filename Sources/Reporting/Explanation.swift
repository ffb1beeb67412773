package import Templating

extension Reporting {
  /// One relationship in plain text, complete with marks, arithmetic and dated rows: what `explain`
  /// prints.
  ///
  /// - Parameter index: of the relationship in the ledger.
  package static func explanation(of index: Int, in model: ReportModel, templates: TemplateSet)
    throws(TemplateFailure) -> String
  {
    let entry = EntryValues(rows: RowValues(model: model, detailed: []))
    return try templates.render("explain.txt", entry.alone(index))
  }
}
