import Intake

/// N2, they wrote and we did not answer: the oldest message of theirs with no outbound personal touch
/// since, past so many business days.
enum N2Unanswered: Reason {
  static let id = ReasonID.n2
  static let restsOnSilence = false

  static func judge(_ context: Context) -> ReasonFinding? {
    guard let message = context.history.waiting else { return nil }
    let waited = context.base.calendar.businessDays(after: message.day, through: context.asOf)
    let limit = context.settings.neglect.answerBusinessDays
    guard waited > limit else { return nil }
    return ReasonFinding(
      id, since: message.day, days: waited, limit: limit,
      why: Remark(.n2Why, .day(message.day), .number(waited)), clears: Remark(.n2Clears),
      evidence: [Evidence(message.touch)])
  }
}
