import Basics
import Intake
import Relationships

/// N7, never thanked: no appreciation for a year in a relationship that has earned it. A reminder.
enum N7NeverThanked: Reason {
  static let id = ReasonID.n7
  static let weight = ReasonWeight.reminder
  static let needs: Recorded = .appreciation
  static let touch = TouchRule(why: .touchThanks) { context in
    context.relationship.kind == .pastCustomer ? [.card, .help] : [.card, .gift]
  }
  static let says: [RemarkID] = [.n7Since, .n7Never, .n7Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind != .prospect }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    let limit = context.settings.neglect.thanksDays
    guard let began = context.began, context.tenureDays > limit, hasEarnedIt(history) else {
      return nil
    }
    let last = history.recent.last { !$0.signals.isDisjoint(with: [.appreciation, .loyalty]) }
    let since = last?.day ?? context.onRecord(since: began)
    let days = context.asOf.days(since: since)
    guard days > limit else { return nil }
    return ReasonFinding(
      id, since: since, days: days, limit: limit,
      why: Remark(last == nil ? .n7Never : .n7Since, .day(since), .number(days)),
      clears: Remark(.n7Clears), evidence: last.map { [Evidence($0.touch)] } ?? [])
  }

  /// Business on record in the lookback, three orders or more, or help from them.
  private static func hasEarnedIt(_ history: History) -> Bool {
    var orders = 0
    for seen in history.recent {
      if seen.signals.contains(.helpByThem) { return true }
      if seen.isOrder { orders += 1 }
      if orders >= 3 { return true }
    }
    return false
  }
}

extension ReasonID {
  package static let n7 = ReasonID(7)
}

extension RemarkID {
  /// The last thanks, days since.
  package static let n7Since = RemarkID(.n7, 0)
  /// The beginning, days since.
  package static let n7Never = RemarkID(.n7, 1)
  package static let n7Clears = RemarkID(.n7, 2)
  package static let touchThanks = RemarkID(.n7, 3)
}
