import Intake

/// N5, shown the door: an order or delivery without any follow-up of ours within so many days. Any
/// personal touch on its day or later will do.
enum N5ShownTheDoor: Reason {
  static let id = ReasonID.n5

  static func concerns(_ kind: RelationshipKind) -> Bool { kind != .prospect && kind != .vendor }

  static func judge(_ context: Context) -> ReasonFinding? {
    let history = context.history
    guard let order = firstSinceOurLastTouch(history) else { return nil }
    let lookback = context.asOf.adding(-context.settings.marks.lookbackYears * 1461 / 4)
    guard order.day >= lookback else { return nil }
    var limit = context.settings.neglect.followUpDays
    let waited = context.asOf.days(since: order.day)
    guard waited > limit else { return nil }
    var source = LimitSource.standard
    if ordersOften(history, limit) {
      // Nobody calls after each daily delivery: there our own rhythm is the measure.
      let own = context.ourLimit(history.ourDays)
      if own.source == .ownRhythm, own.days > limit {
        limit = own.days
        source = .ownRhythm
      }
    }
    guard waited > limit else { return nil }
    return ReasonFinding(
      id, since: order.day, days: waited, limit: limit, limitSource: source,
      why: Remark(
        order.kind == .delivery ? .n5Delivery : .n5Order, .day(order.day), .number(waited)),
      clears: Remark(.n5Clears), evidence: [Evidence(order)])
  }

  /// The one that has waited longest.
  private static func firstSinceOurLastTouch(_ history: History) -> Touch? {
    guard let last = history.ourDays.last else {
      return history.orders.first
    }
    var first: Touch?
    for order in history.orders.reversed() {
      guard order.day > last else { break }
      first = order
    }
    return first
  }

  /// Orders come closer together than a follow-up is due.
  private static func ordersOften(_ history: History, _ limit: Int) -> Bool {
    var days: [Day] = []
    for order in history.orders.suffix(Rhythm.gapsKept) where days.last != order.day {
      days.append(order.day)
    }
    guard let rhythm = Rhythm(days), rhythm.gaps >= 3 else { return false }
    return rhythm.median <= Double(limit)
  }
}
