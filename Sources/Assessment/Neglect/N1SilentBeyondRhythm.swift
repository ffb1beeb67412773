import Basics
import Intake
import Relationships

/// N1, silent beyond their own rhythm: days since our last personal touch against this
/// relationship's own past intervals; a limit by tier, and then a common one, where it has too few.
/// A cadence that was agreed stands above all of them.
///
/// Where nobody's outbound touches are recorded, contact of any kind stands for them (R8), and the
/// base's own rhythm for that of whom we know too little of (`BaseRhythm`). The list's own day of
/// last contact counts where it is later. A relationship that we never touched is N6's or N9's. Of
/// whom we need not see more than once a year the limit is a year, and of a past customer it is no
/// more than a reminder.
enum N1SilentBeyondRhythm: Reason {
  static let id = ReasonID.n1
  static let touch = TouchRule.personal(why: .touchSilence)
  static let says: [RemarkID] = [
    .n1Own, .n1Tier, .n1Default, .n1AnyOwn, .n1AnyTier, .n1AnyDefault, .n1Clears, .n1AnyClears,
    .n1Year, .n1AnyYear, .n1Cadence, .n1AnyCadence, .n1Group, .n1AnyGroup,
    .n1AnyBase,
  ]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind != .vendor }

  /// The days that our touches fell on, and the latest of them, be it of the list.
  private static func touches(_ context: RelationshipContext) -> (
    days: [Day], listed: Touch?, last: Day
  )? {
    let history = context.history
    let isOurs = context.recorded.contains(.outboundPersonal)
    let days = isOurs ? history.ourDays : history.contactDays
    let listed = history.listedContact.flatMap { contact in
      days.last.map { $0 < contact.day } ?? true ? contact : nil
    }
    return (listed?.day ?? days.last).map { (days, listed, $0) }
  }

  /// The day it will be said of them, if nothing is done; nil where it is said already, or never
  /// will be.
  static func dueOn(_ context: RelationshipContext) -> Day? {
    guard applies(to: context), context.relationship.kind != .pastCustomer,
      let (days, _, last) = touches(context)
    else { return nil }
    guard let limit = context.ourLimit(days, lookingAheadFor: dueDays) else { return nil }
    let due = last.adding(limit.days + 1)
    return due > context.asOf ? due : nil
  }

  /// Further ahead the day it is due may be up to a third of the limit later than is told.
  private static let dueDays = 28

  /// Within so many days it is due soon.
  static let dueSoonDays = 7

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let isOurs = context.recorded.contains(.outboundPersonal)
    guard let (days, listed, last) = touches(context) else { return nil }
    // A past customer who wrote is owed the answer (N2), and need not be thought of besides.
    if context.relationship.kind == .pastCustomer, context.history.waiting != nil { return nil }
    let silent = context.asOf.days(since: last)
    // No limit is shorter than this one, and most silences are: spare them the arithmetic.
    guard silent > context.base.shortestLimit else { return nil }
    guard let limit = context.ourLimit(days), silent > limit.days else { return nil }
    var finding = ReasonFinding(
      id, since: last, days: silent, limit: limit.days, limitSource: limit.source,
      why: why(limit, last, silent, isOurs: isOurs && listed == nil),
      clears: Remark(isOurs ? .n1Clears : .n1AnyClears),
      evidence: listed.map { [Evidence($0)] } ?? rows(context))
    if context.relationship.kind == .pastCustomer { finding.weight = .reminder }
    return finding
  }

  private static func why(
    _ limit: OurLimit, _ last: Day, _ silent: Int, isOurs: Bool
  ) -> Remark {
    guard !limit.isYear else {
      return Remark(isOurs ? .n1Year : .n1AnyYear, .day(last), .number(silent))
    }
    guard !limit.isOfBase else {
      return Remark(.n1AnyBase, .day(last), .number(silent), .number(limit.days))
    }
    return switch limit.source {
    case .ownRhythm:
      Remark(
        isOurs ? .n1Own : .n1AnyOwn, .day(last), .number(silent),
        .decimal(limit.usualGap ?? 0))
    case .tier:
      Remark(
        isOurs ? .n1Tier : .n1AnyTier, .day(last), .number(silent), .number(limit.days),
        .text(limit.tier ?? ""))
    case .cadence:
      if let group = limit.group {
        Remark(
          isOurs ? .n1Group : .n1AnyGroup, .day(last), .number(silent), .number(limit.days),
          .text(group))
      } else {
        Remark(
          isOurs ? .n1Cadence : .n1AnyCadence, .day(last), .number(silent), .number(limit.days))
      }
    case .standard:
      Remark(
        isOurs ? .n1Default : .n1AnyDefault, .day(last), .number(silent), .number(limit.days))
    }
  }

  private static func rows(_ context: RelationshipContext) -> [Evidence] {
    if context.recorded.contains(.outboundPersonal) {
      return context.history.lastOurPersonal.map { [Evidence($0.touch)] } ?? []
    }
    return context.history.lastContactRow.map { [Evidence($0)] } ?? []
  }
}

extension ReasonID {
  package static let n1 = ReasonID(1)
}

extension RemarkID {
  /// The last touch, days since, the usual gap in days.
  package static let n1Own = RemarkID(.n1, 0)
  /// The last touch, days since, the limit in days, the tier.
  package static let n1Tier = RemarkID(.n1, 1)
  /// The last touch, days since, the limit in days.
  package static let n1Default = RemarkID(.n1, 2)
  /// As `n1Own`, of contact of any kind.
  package static let n1AnyOwn = RemarkID(.n1, 3)
  /// As `n1Tier`, of contact of any kind.
  package static let n1AnyTier = RemarkID(.n1, 4)
  /// As `n1Default`, of contact of any kind.
  package static let n1AnyDefault = RemarkID(.n1, 5)
  package static let n1Clears = RemarkID(.n1, 6)
  package static let n1AnyClears = RemarkID(.n1, 7)
  /// The last touch, days since.
  package static let n1Year = RemarkID(.n1, 9)
  /// As `n1Year`, of contact of any kind.
  package static let n1AnyYear = RemarkID(.n1, 10)
  package static let touchSilence = RemarkID(.n1, 8)
  /// The last touch, days since, the days agreed for this relationship.
  package static let n1Cadence = RemarkID(.n1, 11)
  /// As `n1Cadence`, of contact of any kind.
  package static let n1AnyCadence = RemarkID(.n1, 12)
  /// The last touch, days since, the days agreed, the tag or segment they were agreed for.
  package static let n1Group = RemarkID(.n1, 13)
  /// As `n1Group`, of contact of any kind.
  package static let n1AnyGroup = RemarkID(.n1, 14)
  /// The last contact, days since, the days within which nineteen in twenty come back.
  package static let n1AnyBase = RemarkID(.n1, 15)
}
