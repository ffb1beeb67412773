import Basics
import Intake
import Relationships

/// M6, life after the sale: follow-up after orders, training, asking if all is well.
/// With a vendor it is theirs to ask.
enum M6AfterSale: Mark {
  static let id = MarkID.m6
  static let needs: Recorded = .followUps
  static let says: [RemarkID] = [.m6FollowUps, .m6FollowUpsVendor, .m6InTime, .m6Never]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.afterSale }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.vendorView
    let settings = context.settings
    // Before a sale there is no life after it: whoever asks a prospect how the samples were courts.
    guard context.relationship.kind != .prospect || !history.orders.isEmpty else {
      return unknown(context)
    }
    var followUps = Tally()
    var inTime = Tally()
    var purchases = Purchases(history.orders)
    var first: (purchase: Int, touch: InterpretedTouch)?
    // Walking back through time, the last touch met after a purchase is the first after it.
    for seen in history.recent.reversed() where seen.side != .theirs {
      if seen.signals.contains(.followUp) {
        followUps.add(seen, in: history)
        continue
      }
      guard seen.isOurPersonal else { continue }
      guard let latest = purchases.latest(before: seen.day),
        seen.day.days(since: latest.day) <= settings.marks.followUpWithinDays
      else { continue }
      if let first, first.purchase != latest.number {
        inTime.add(first.touch, worth: 0.4, in: history)
      }
      first = (latest.number, seen)
    }
    if let first { inTime.add(first.touch, worth: 0.4, in: history) }
    if followUps.rows > 0 {
      return found(
        context, strength: followUps.strength(settings) + 0.3 * inTime.strength(settings),
        Remark(context.isVendor ? .m6FollowUpsVendor : .m6FollowUps, .number(followUps.days)),
        followUps.evidence)
    }
    if inTime.days > 1 {
      return found(
        context, strength: 0.6 * inTime.strength(settings),
        Remark(
          .m6InTime, .number(inTime.days), .number(settings.marks.followUpWithinDays)),
        inTime.evidence)
    }
    return shownTheDoor(context, touches: inTime.days)
  }

  /// Orders after which nobody of ours was in touch in person until the next one speak against it,
  /// where follow-ups are recorded (R8). What is made for months is asked about when it is there,
  /// and not within days of the order: any personal touch between two orders will do.
  private static func shownTheDoor(_ context: RelationshipContext, touches: Int) -> MarkFinding {
    guard context.recorded.contains(needs) else {
      return unknown(context, Remark(.notRecorded))
    }
    // Of a vendor's touches we know only where what they write is recorded as well.
    guard !context.isVendor || context.recorded.contains(.theirLetters) else {
      return unknown(context, Remark(.notRecorded))
    }
    guard touches == 0 else { return unknown(context) }
    let history = context.vendorView
    var orders = Tally()
    var asked = 0
    var lastTouch: Day?
    var lastOrder: Day?
    for seen in history.recent.reversed() {
      if seen.isOurPersonal { lastTouch = lastTouch.map { max($0, seen.day) } ?? seen.day }
      guard seen.isOrder, seen.day != lastOrder else { continue }
      lastOrder = seen.day
      defer { lastTouch = nil }
      if let lastTouch, lastTouch >= seen.day {
        asked += 1
      } else if context.asOf.days(since: seen.day) > context.settings.marks.followUpWithinDays {
        orders.add(seen, in: history)
      }
    }
    guard orders.days >= 2, orders.days > asked else { return unknown(context) }
    return missed(
      context, strength: 0.6 * orders.strength(context.settings),
      Remark(.m6Never, .number(orders.rows)), orders.evidence)
  }
}

/// The days of orders and deliveries, ascending, each with the number of the purchase it belongs
/// to: an order and what is delivered of it are one.
private struct Purchases {
  private var days: [(day: Day, number: Int)] = []
  /// How many of them are before the day that was asked for last.
  private var before = 0

  init(_ orders: [Touch]) {
    let kind: TouchKind = orders.contains { $0.kind == .order } ? .order : .delivery
    var number = 0
    var lastStart: Day?
    days.reserveCapacity(orders.count)
    for order in orders {
      if order.kind == kind, order.day != lastStart {
        number += 1
        lastStart = order.day
      }
      days.append((order.day, number))
    }
    before = days.count
  }

  /// The latest of them before a day, which is no later than the one asked for last.
  mutating func latest(before day: Day) -> (day: Day, number: Int)? {
    while before > 0, days[before - 1].day >= day { before -= 1 }
    return before > 0 ? days[before - 1] : nil
  }
}

extension MarkID {
  package static let m6 = MarkID(6)
}

extension RemarkID {
  /// Days.
  package static let m6FollowUps = RemarkID(.m6, 0)
  /// Days.
  package static let m6FollowUpsVendor = RemarkID(.m6, 1)
  /// Touches, the days within which they came.
  package static let m6InTime = RemarkID(.m6, 2)
  /// Orders.
  package static let m6Never = RemarkID(.m6, 3)
}
