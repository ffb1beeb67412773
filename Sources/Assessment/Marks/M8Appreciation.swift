import Basics
import Intake
import Relationships

/// M8, appreciation and loyalty: thanks, cards, small gifts at intervals; membership; a birthday
/// remembered.
enum M8Appreciation: Mark {
  static let id = MarkID.m8
  static let needs: Recorded = .appreciation
  static let says: [RemarkID] = [.m8Thanks, .m8Never, .m8NeverFavours]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.appreciation }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    // What is given to a prospect is courting, not thanks.
    guard context.relationship.kind != .prospect else { return unknown(context) }
    let history = context.history
    let settings = context.settings
    guard !history.said.isDisjoint(with: [.appreciation, .loyalty]) else {
      return neverThanked(context)
    }
    var thanks = Tally()
    var lastCounted: Day?
    for seen in history.recent.reversed()
    where !seen.signals.isDisjoint(with: [.appreciation, .loyalty]) {
      // Ten cards in one week are one thanks; at intervals they are ten.
      if let lastCounted,
        lastCounted.days(since: seen.day) < settings.marks.thanksApartDays
      {
        continue
      }
      lastCounted = seen.day
      thanks.add(seen, in: history)
    }
    if thanks.rows > 0 {
      return found(
        context, strength: thanks.strength(settings),
        Remark(.m8Thanks, .number(thanks.rows), .day(thanks.evidence[0].day)), thanks.evidence)
    }
    return neverThanked(context)
  }

  /// Against only if the tie has earned thanks, and thanks are recorded in this base at all (R8).
  private static func neverThanked(_ context: RelationshipContext) -> MarkFinding {
    guard context.recorded.contains(needs) else { return unknown(context, Remark(.notRecorded)) }
    let history = context.history
    guard let began = context.began,
      context.asOf.days(since: context.onRecord(since: began)) >= 2 * 365
    else { return unknown(context) }
    var business = Tally()
    for seen in history.recent.reversed()
    where seen.isOrder || seen.signals.contains(.helpByThem) {
      business.add(seen, in: history)
    }
    guard business.days >= 3 else { return unknown(context) }
    let sentence: RemarkID = history.orders.isEmpty ? .m8NeverFavours : .m8Never
    return missed(
      context, strength: 0.4,
      Remark(sentence, .number(business.rows), .number(context.settings.marks.lookbackYears)),
      business.evidence)
  }
}

extension MarkID {
  package static let m8 = MarkID(8)
}

extension RemarkID {
  /// Signs, the last one.
  package static let m8Thanks = RemarkID(.m8, 0)
  /// Orders and favours, years.
  package static let m8Never = RemarkID(.m8, 1)
  /// Favours of who never ordered, years.
  package static let m8NeverFavours = RemarkID(.m8, 2)
}
