import Basics
package import Relationships

/// How soon somebody should look at a relationship, for the order of lists: its severity, and where
/// that is the same what is at stake, so that the first page differs in a base of equals too.
///
/// Severity has a ceiling and waits are counted to a longest, so in an old base many share one.
package struct Urgency: Comparable {
  /// As it is shown: what differs behind the tenths, nobody sees.
  private let severity: Double
  private let score: Double
  private let revenue: Double
  private let days: Int
  private let firstContact: Int32

  /// By index: to copy one of a hundred thousand judgements means to wait for the memory it lies
  /// in.
  package init(
    _ index: Int, in results: [RelationshipAssessment], of relationships: [Relationship]
  ) {
    severity = (results[index].severity * 10).rounded()
    score = results[index].score
    revenue = relationships[results[index].index].revenue?.approximate ?? 0
    days = results[index].longestWait
    firstContact = results[index].firstContact?.number ?? .max
  }

  package static func < (one: Urgency, other: Urgency) -> Bool {
    (one.severity, one.score, one.revenue, one.days, other.firstContact)
      < (other.severity, other.score, other.revenue, other.days, one.firstContact)
  }
}
