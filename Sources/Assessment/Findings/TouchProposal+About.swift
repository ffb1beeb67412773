extension RelationshipAssessment {
  /// The row that the proposed touch is about: the first one of the gravest reason; nil where
  /// nothing is proposed, or the reason is that there is none.
  package var aboutRow: Evidence? {
    proposedOn != nil ? reasons.first?.evidence.first : nil
  }
}
