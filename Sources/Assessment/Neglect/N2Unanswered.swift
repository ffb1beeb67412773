import Basics
import Intake
import Relationships

/// N2, they wrote and we did not answer: the oldest message of theirs with no outbound personal
/// touch since, past so many business days. Where no touch of ours is on record, only what the
/// record itself calls open was not answered (R8).
enum N2Unanswered: Reason {
  static let id = ReasonID.n2
  static let needs: Recorded = .answers
  static let limitUnit = LimitUnit.businessDays
  static let restsOnSilence = false
  static let accusesByRows = true
  static let touch = TouchRule(why: .touchAnswer) { context in [context.answerKind] }
  static let says: [RemarkID] = [.n2Why, .n2Several, .n2Clears, .sayAnswer]

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    guard let message = context.history.waiting else { return nil }
    let waited = context.base.calendar.businessDays(after: message.day, through: context.asOf)
    let limit = context.limit(ofTier: \.answerBusinessDays, else: \.answerBusinessDays)
    guard waited > limit.days else { return nil }
    let count = context.history.waitingCount
    var evidence = [Evidence(message.touch)]
    // The latest reminder is the one to answer, and to be quoted.
    if count > 1, let last = context.history.lastWaiting {
      evidence.insert(Evidence(last.touch), at: 0)
    }
    return ReasonFinding(
      id, since: message.day, days: waited, limit: limit.days, limitSource: limit.source,
      why: Remark(
        count > 1 ? .n2Several : .n2Why, .day(message.day), .number(waited), .number(count)),
      clears: Remark(.n2Clears), evidence: evidence)
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    kind == .thank
      ? context.words(for: .thank)
      : Remark(
        .sayAnswer, context.addressee, .day(context.history.lastWaiting?.day ?? finding.since))
  }
}

extension RelationshipContext {
  /// A touch by the channel they used; whoever sent us somebody of late asks what became of it.
  fileprivate var answerKind: TouchProposal.Kind {
    if relationship.kind == .referralSource, let waiting = history.waiting,
      history.recent.contains(where: {
        $0.isTheirHelp && (0...Self.daysOfReferral).contains(waiting.day.days(since: $0.day))
      })
    {
      return .thank
    }
    let wantsCall = history.lastWaiting?.touch.signals.contains(.wantsCall) == true
    return wantsCall || [.voicemail, .call].contains(history.lastWaiting?.kind) ? .call : .email
  }

  private static let daysOfReferral = 183
}

extension ReasonID {
  package static let n2 = ReasonID(2)
}

extension RemarkID {
  /// Their message, business days since.
  package static let n2Why = RemarkID(.n2, 0)
  /// The first message, business days since, how many wait.
  package static let n2Several = RemarkID(.n2, 1)
  package static let n2Clears = RemarkID(.n2, 2)
  package static let touchAnswer = RemarkID(.n2, 3)
  /// The name, their latest message.
  package static let sayAnswer = RemarkID(.n2, 4)
}
