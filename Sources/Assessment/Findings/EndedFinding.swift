package import Basics
package import Intake

/// How a relationship ended, with the rows that show it (R13).
package struct EndedFinding: Sendable, Hashable {
  package var how: Ending.How
  /// Nil where no row has a day.
  package var since: Day?
  package var evidence: [Evidence]

  package init(_ how: Ending.How, since: Day?, evidence: [Evidence]) {
    self.how = how
    self.since = since
    self.evidence = evidence
  }
}
