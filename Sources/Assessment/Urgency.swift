import Basics
package import Relationships

/// How soon somebody should look at a relationship, for the order of lists: its severity, and where that
/// is the same what is at stake, so that the first page differs in a base of equals too.
///
/// Severity has a ceiling and waits are counted to a longest, so in an old base many share one.
package struct Urgency: Comparable {
  private var keys: [Double]

  package init(_ result: RelationshipAssessment, of relationship: Relationship) {
    keys = [
      // As it is shown: what differs behind the tenths, nobody sees.
      (result.severity * 10).rounded(), result.score, relationship.revenue?.approximate ?? 0,
      Double(result.reasons.map(\.days).max() ?? 0),
      -Double(result.firstContact?.number ?? .max),
    ]
  }

  package static func < (one: Urgency, other: Urgency) -> Bool {
    one.keys.lexicographicallyPrecedes(other.keys)
  }
}
