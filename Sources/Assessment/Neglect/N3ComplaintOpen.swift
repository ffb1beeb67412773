import Intake

/// N3, complaint open: without resolution or apology past so many business days. Broken trust (R5):
/// neglected at once, and no plan suspends it.
enum N3ComplaintOpen: Reason {
  static let id = ReasonID.n3
  static let restsOnSilence = false

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let open = context.history.complaints.filter { $0.isOverdue(context) }
    guard let oldest = open.first else { return nil }
    let waited = context.base.calendar.businessDays(
      after: oldest.touch.day, through: context.asOf)
    return ReasonFinding(
      id, since: oldest.touch.day, days: waited,
      limit: context.settings.neglect.complaintBusinessDays,
      why: Remark(
        oldest.denial == nil ? .n3Open : .n3Denied, .day(oldest.touch.day), .number(waited)),
      clears: Remark(.n3Clears),
      evidence: open.prefix(Tally.evidenceLimit).map { Evidence($0.touch) })
  }
}
