package import Basics

/// Counts the base as one run saw it: a point of the trend.
package struct RunTotals: Codable, Sendable, Hashable {
  /// The as-of day of that run.
  package var asOf: Day
  package var relationships: Int
  package var partnership: Int
  package var neglected: Int
  package var drifting: Int
  package var neverContacted: Int

  package var transactional: Int { relationships - partnership }

  package init(
    asOf: Day, relationships: Int, partnership: Int, neglected: Int, drifting: Int,
    neverContacted: Int
  ) {
    self.asOf = asOf
    self.relationships = relationships
    self.partnership = partnership
    self.neglected = neglected
    self.drifting = drifting
    self.neverContacted = neverContacted
  }
}
