package import Basics

/// The whole base, judged.
package struct Assessed: Sendable {
  package var asOf: Day
  /// One for each relationship of the ledger, in its order.
  package var results: [RelationshipAssessment]
  package var recorded: Recorded
  /// Reasons and marks that R8 switched off, by number.
  package var notRecordedReasons: [ReasonID]
  package var notRecordedMarks: [MarkID]
  package var silenceModel: SilenceModelSummary
  /// How our attention was split in the last 365 days.
  package var attention = Attention()

  package init(
    asOf: Day, results: [RelationshipAssessment], recorded: Recorded,
    silenceModel: SilenceModelSummary
  ) {
    self.asOf = asOf
    self.results = results
    self.recorded = recorded
    notRecordedReasons = ReasonID.allCases.filter { id in
      id.reason.map { !recorded.isSuperset(of: $0.needs) } ?? false
    }
    notRecordedMarks = allMarks.filter { !recorded.isSuperset(of: $0.needs) }.map { $0.id }
    self.silenceModel = silenceModel
  }
}
