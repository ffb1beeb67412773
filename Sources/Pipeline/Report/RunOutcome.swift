package import Basics
import Reporting
import RunHistory

/// What came of a run.
package struct RunOutcome: Sendable {
  /// One line for standard output.
  package var summary: String
  package var findings: [Finding]
  /// Where the report is.
  package var folder: String
  /// What makes the whole of the report doubtful: said by a night that is silent otherwise.
  var alarms: [Finding]
  var asOf: Day
  var totals: Totals
  /// Something is not as in the last report: what a mail on change is sent for.
  var isNews: Bool
  var changes: Changes?
  /// The owners of relationships that changed.
  var changedOwners: Set<String>
  /// The report of all, and the share of each owner who is to be sent one; none without the mail
  /// among the formats.
  var letters: [Outbox.Letter]
}
