import Intake

/// N4, promise overdue: something we promised, its date passed, and nothing on record that it was
/// done; a slip of ours that was not repaired; a to-do of ours left open. Broken trust (R5).
enum N4PromiseOverdue: Reason {
  static let id = ReasonID.n4
  static let restsOnSilence = false

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let overdue = context.history.promises.filter { $0.isOverdue(context) }
    guard let oldest = overdue.min(by: { $0.due < $1.due }) else { return nil }
    let waited = context.base.calendar.businessDays(after: oldest.due, through: context.asOf)
    return ReasonFinding(
      id, since: oldest.due, days: waited,
      limit: context.settings.neglect.promiseGraceBusinessDays,
      why: Remark(
        sentence(oldest), .day(oldest.touch.day), .day(oldest.due), .number(waited)),
      clears: Remark(.n4Clears),
      evidence: overdue.prefix(Tally.evidenceLimit).map { Evidence($0.touch) })
  }

  private static func sentence(_ promise: History.Promise) -> RemarkID {
    switch promise.nature {
    case .promise: promise.hasStatedDate ? .n4Promise : .n4Undated
    case .task: .n4Task
    case .breach: .n4Breach
    }
  }
}
