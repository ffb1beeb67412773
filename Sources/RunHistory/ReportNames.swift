/// What a report's own folder holds, by name, as far as a later run asks for it.
package enum ReportNames {
  /// The report for machines. A folder without one is no report.
  package static let summary = "report.json"
  /// A line for each relationship.
  package static let relationships = "relationships.jsonl"
  package static let owners = "owners"
  /// `RunRecord`.
  package static let record = ".run.json"
  /// `Outbox`.
  package static let outbox = ".delivery.json"

  /// Every file that a report may have: what holds only these, and what its own record names, may
  /// go.
  package static let usual: Set<String> = [
    summary, relationships, owners, record, outbox, "report.html", "report.md", "summary.md",
    "summary.html", "summary.txt", "summary.eml", "relationships.csv", "touches.ics", "rejects.csv",
  ]
}
