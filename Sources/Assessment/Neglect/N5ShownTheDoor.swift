import Basics
import Intake

/// N5, shown the door: an order or delivery without any follow-up of ours within so many days. Any
/// personal touch on its day or later will do. Of several, those that are still within the limit
/// are not owed one yet, and are not counted.
enum N5ShownTheDoor: Reason {
  static let id = ReasonID.n5
  static let needs: Recorded = .outboundPersonal
  static let accusesByRows = true
  static let touch = TouchRule.leastRecent([.call, .email], why: .touchFollowUp)
  static let says: [RemarkID] = [.n5Order, .n5Delivery, .n5Several, .n5Clears, .sayFollowUp]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind.buys }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    let lookback = context.asOf.adding(-context.settings.marks.lookbackDays)
    let orders = sinceOurLastTouch(history, notBefore: lookback)
    guard let order = orders.first else { return nil }
    var limit = context.limit(ofTier: \.followUpDays, else: \.followUpDays)
    let waited = context.asOf.days(since: order.day)
    guard waited > limit.days else { return nil }
    if ordersOften(history, limit.days) {
      // Nobody calls after each daily delivery: there our own rhythm is the measure.
      if let own = context.ourLimit(history.ourDays), own.isOfRelationship, own.days > limit.days {
        limit = (own.days, own.source)
      }
    }
    let owed = orders.prefix { context.asOf.days(since: $0.day) > limit.days }
    guard let latest = owed.last else { return nil }
    return ReasonFinding(
      id, since: order.day, days: waited, limit: limit.days, limitSource: limit.source,
      why: Remark(
        owed.count > 1 ? .n5Several : order.kind == .delivery ? .n5Delivery : .n5Order,
        .day(order.day), .number(waited), .number(owed.count)),
      clears: Remark(.n5Clears),
      evidence: owed.count > 1 ? [Evidence(order), Evidence(latest)] : [Evidence(order)])
  }

  /// The first of them has waited longest.
  private static func sinceOurLastTouch(
    _ history: History, notBefore lookback: Day
  ) -> ArraySlice<Touch> {
    // A contact that only the list knows of may have been the follow-up.
    let listed = history.listedContact?.day ?? lookback
    let earliest = max(history.ourDays.last?.adding(1) ?? lookback, listed, lookback)
    var start = history.orders.endIndex
    while start > 0, history.orders[start - 1].day >= earliest { start -= 1 }
    return history.orders[start...]
  }

  /// Orders come closer together than a follow-up is due. An order and its delivery are one of
  /// them.
  private static func ordersOften(_ history: History, _ limit: Int) -> Bool {
    let kind: TouchKind =
      history.orders.contains { $0.kind == .order } ? .order : .delivery
    var days: [Day] = []
    for order in history.orders.suffix(2 * Rhythm.gapsKept)
    where order.kind == kind && days.last != order.day {
      days.append(order.day)
    }
    days = days.suffix(Rhythm.gapsKept)
    guard let rhythm = Rhythm(days), rhythm.gaps >= 3 else { return false }
    return rhythm.median <= Double(limit)
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    Remark(.sayFollowUp, context.addressee, .day(finding.evidence.last?.day ?? finding.since))
  }
}

extension ReasonID {
  package static let n5 = ReasonID(5)
}

extension RemarkID {
  /// The order, days since.
  package static let n5Order = RemarkID(.n5, 0)
  /// The delivery, days since.
  package static let n5Delivery = RemarkID(.n5, 1)
  /// The first of them, days since, how many.
  package static let n5Several = RemarkID(.n5, 2)
  package static let n5Clears = RemarkID(.n5, 3)
  package static let touchFollowUp = RemarkID(.n5, 4)
  /// The name, the latest order that is owed it.
  package static let sayFollowUp = RemarkID(.n5, 5)
}
