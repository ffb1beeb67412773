import Basics
import Intake
import Relationships

/// N8, needs never asked: no needs review for a year, or half a year of a strategic partner, in a
/// relationship that is alive. A reminder.
enum N8NeedsNeverAsked: Reason {
  static let id = ReasonID.n8
  static let weight = ReasonWeight.reminder
  static let needs: Recorded = .needsReviews
  static let touch = TouchRule.always(.review, why: .touchNeeds)
  static let says: [RemarkID] = [.n8Since, .n8Never, .n8Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind.buys }

  /// A strategic partner is asked twice a year.
  private static let strategicDays = 183

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    let usual = context.settings.neglect.needsReviewDays
    let limit =
      context.relationship.kind == .strategicPartner ? min(usual, Self.strategicDays) : usual
    guard let began = context.began, context.tenureDays > limit,
      let lastContact = history.lastContact, context.asOf.days(since: lastContact) <= limit
    else { return nil }
    let last = lastTalk(history)
    let since = last?.day ?? context.onRecord(since: began)
    let days = context.asOf.days(since: since)
    guard days > limit else { return nil }
    return ReasonFinding(
      id, since: since, days: days, limit: limit,
      why: Remark(last == nil ? .n8Never : .n8Since, .day(since), .number(days)),
      clears: Remark(.n8Clears), evidence: last.map { [Evidence($0.touch)] } ?? [])
  }
}

extension N8NeedsNeverAsked {
  /// The last talk about their needs: whatever its words, the last of a round that is held again and
  /// again is one (M5), be it of meetings or of talks that are no calls.
  private static func lastTalk(_ history: History) -> InterpretedTouch? {
    let last = history.recent.last { $0.signals.contains(.needsReview) }
    var (talks, round) = (0, Round())
    var latest: InterpretedTouch?
    for seen in history.recent.reversed()
    where seen.isOurPersonal && seen.signals.isDisjoint(with: [.complaint, .brokenByUs])
      && (seen.kind == .meeting || seen.kind == .conversation
        || seen.signals.contains(.needsReview))
    {
      latest = latest ?? seen
      talks += 1
      _ = round.takes(seen.day)
    }
    // Who meets every month meets about the work at hand.
    guard round.isHeld, 2 * talks <= 3 * round.count else { return last }
    return [last, latest].compactMap(\.self).max { $0.day < $1.day }
  }
}

extension ReasonID {
  package static let n8 = ReasonID(8)
}

extension RemarkID {
  /// The last needs review, days since.
  package static let n8Since = RemarkID(.n8, 0)
  /// The beginning, days since.
  package static let n8Never = RemarkID(.n8, 1)
  package static let n8Clears = RemarkID(.n8, 2)
  package static let touchNeeds = RemarkID(.n8, 3)
}
