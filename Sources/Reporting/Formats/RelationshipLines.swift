import Assessment

/// `relationships.jsonl`: every relationship on a line of its own, complete with its evidence, in the
/// ledger's order.
package struct RelationshipLines: ReportFormat {
  package let name = "json"
  package let fileName = "relationships.jsonl"

  package init() {}

  package func render(_ model: ReportModel, into out: inout DocumentWriter) throws {
    let encoder = RelationshipEncoder(model)
    for index in model.input.assessed.results.indices {
      try out.write { bytes in
        encoder.append(index, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
      }
    }
  }
}
