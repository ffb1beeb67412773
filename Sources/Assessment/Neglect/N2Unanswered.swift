import Intake

/// N2, they wrote and we did not answer: the oldest message of theirs with no outbound personal touch
/// since, past so many business days.
enum N2Unanswered: Reason {
  static let id = ReasonID.n2
  static let restsOnSilence = false

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    guard let message = context.history.waiting else { return nil }
    let waited = context.base.calendar.businessDays(after: message.day, through: context.asOf)
    let limit = context.settings.neglect.answerBusinessDays
    guard waited > limit else { return nil }
    let count = context.history.waitingCount
    var evidence = [Evidence(message.touch)]
    if count > 1, let last = context.history.lastWaiting { evidence.append(Evidence(last.touch)) }
    return ReasonFinding(
      id, since: message.day, days: waited, limit: limit,
      why: Remark(
        count > 1 ? .n2Several : .n2Why, .day(message.day), .number(waited), .number(count)),
      clears: Remark(.n2Clears), evidence: evidence)
  }
}
