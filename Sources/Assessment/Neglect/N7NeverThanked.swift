import Basics
import Intake
import Relationships

/// N7, never thanked: no appreciation (thanks, a card, a gift; a membership is theirs) for a year
/// in a relationship that has earned it; of who refers others to us, each referral within a month.
/// A reminder.
enum N7NeverThanked: Reason {
  static let id = ReasonID.n7
  static let weight = ReasonWeight.reminder
  static let needs: Recorded = .appreciation
  static let touch = TouchRule(why: .touchThanks) { context in
    switch context.relationship.kind {
    case .pastCustomer: [.card, .help]
    case .referralSource, .vendor, .peer, .advisor, .employee: [.thank]
    default: [.card, .gift]
    }
  }
  static let says: [RemarkID] = [.n7Since, .n7Never, .n7Referral, .n7Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind != .prospect }

  /// A referral is to be thanked for within so many days.
  private static let referralDays = 30

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    context.relationship.kind == .referralSource
      ? judgeReferral(context) : judgeYear(context)
  }

  /// The first referral since we last thanked them.
  private static func judgeReferral(_ context: RelationshipContext) -> ReasonFinding? {
    let recent = context.history.recent
    let thanked = recent.last { $0.side != .theirs && $0.signals.contains(.appreciation) }
    let first = recent.first {
      $0.isTheirHelp && $0.day > thanked?.day ?? Day(number: .min)
    }
    guard let referral = first else { return nil }
    let days = context.asOf.days(since: referral.day)
    guard days > referralDays else { return nil }
    return ReasonFinding(
      id, since: referral.day, days: days, limit: referralDays,
      why: Remark(.n7Referral, .day(referral.day), .number(days)), clears: Remark(.n7Clears),
      evidence: [Evidence(referral.touch)])
  }

  private static func judgeYear(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    let limit = context.settings.neglect.thanksDays
    guard let began = context.began, context.tenureDays > limit, hasEarnedIt(context) else {
      return nil
    }
    let last = history.recent.last { $0.signals.contains(.appreciation) }
    let since = last?.day ?? context.onRecord(since: began)
    let days = context.asOf.days(since: since)
    guard days > limit else { return nil }
    return ReasonFinding(
      id, since: since, days: days, limit: limit,
      why: Remark(last == nil ? .n7Never : .n7Since, .day(since), .number(days)),
      clears: Remark(.n7Clears), evidence: last.map { [Evidence($0.touch)] } ?? [])
  }

  /// Business on record in the lookback, three orders or more (of a vendor also what they brought),
  /// or help from them.
  private static func hasEarnedIt(_ context: RelationshipContext) -> Bool {
    var orders = 0
    for seen in context.history.recent {
      if seen.signals.contains(.helpByThem) { return true }
      if seen.isOrder || context.isVendor && seen.kind == .delivery { orders += 1 }
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
  /// The referral, days since.
  package static let n7Referral = RemarkID(.n7, 4)
}
