package import Assessment
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

  /// The accounts of one owner in plain text, for the colleague who takes them over: what `explain
  /// --owner` prints.
  ///
  /// - Parameters:
  ///   - members: indices into the model's relationships, in the order they are told.
  ///   - handovers: one for each of them.
  package static func handover(
    of owner: String, _ members: [Int], _ handovers: [Handover], in model: ReportModel,
    templates: TemplateSet
  ) throws(TemplateFailure) -> String {
    try templates.render(
      "handover.txt", HandoverValues(model: model).root(owner, members, handovers))
  }
}
