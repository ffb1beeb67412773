import Basics
import Intake
import Relationships

/// M5, needs reviews: we regularly confer on how their needs evolve; where the only topic is how
/// big the next order is, we do not.
///
/// To confer takes two: a round that is held again and again is an appointment that both keep (R4).
enum M5NeedsReviews: Mark {
  static let id = MarkID.m5
  static let needs: Recorded = .needsTalk
  static let says: [RemarkID] = [.m5Reviews, .m5OrderSize, .m5Rounds]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.needsReviews }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.history
    guard
      history.kinds.contains(.meeting)
        || !history.said.isDisjoint(with: [.needsReview, .orderSizeTalk])
    else { return unknown(context) }
    var reviews = Tally()
    var rounds = Tally()
    var meetings = Tally()
    var round = Round()
    var orderSize = Tally()
    for seen in history.recent.reversed() {
      let isReview = seen.signals.contains(.needsReview)
      if isReview { reviews.add(seen, in: history) }
      let isMeeting = seen.kind == .meeting && seen.isOurPersonal
      // A call is no appointment.
      if isMeeting || isReview && seen.isFaceToFace { rounds.add(seen, in: history) }
      if isMeeting, round.takes(seen.day) { meetings.add(seen, in: history) }
      if seen.signals.contains(.orderSizeTalk) { orderSize.add(seen, in: history) }
    }
    if reviews.rows > 0 {
      return found(
        context, strength: reviews.strength(context.settings),
        Remark(.m5Reviews, .number(reviews.days), .number(context.settings.marks.lookbackYears)),
        reviews.evidence, isTwoWay: rounds.days > 1 && context.relationship.kind != .prospect)
    }
    // A round of meetings that is held through the years confers on something, whatever was written
    // down.
    if round.isHeld, context.relationship.kind != .prospect {
      return found(
        context, strength: 0.6 * meetings.strength(context.settings),
        Remark(.m5Rounds, .number(meetings.days), .number(context.settings.marks.lookbackYears)),
        meetings.evidence, isTwoWay: true)
    }
    if orderSize.days >= 2 {
      return missed(
        context, strength: 0.5, Remark(.m5OrderSize, .number(orderSize.rows)), orderSize.evidence)
    }
    return unknown(context)
  }
}

/// Talks that lie far enough apart to be held for themselves: enough of them are a round, whatever
/// was written down (M5, N8).
struct Round {
  private static let daysApart = 60
  private static let atLeast = 3

  private(set) var count = 0
  private var earliest: Day?

  var isHeld: Bool { count >= Self.atLeast }

  /// Takes in the talk of a day, the latest first.
  ///
  /// - Returns: whether it is one of the round.
  mutating func takes(_ day: Day) -> Bool {
    if let earliest, earliest.days(since: day) < Self.daysApart { return false }
    earliest = day
    count += 1
    return true
  }
}

extension MarkID {
  package static let m5 = MarkID(5)
}

extension RemarkID {
  /// Talks, years.
  package static let m5Reviews = RemarkID(.m5, 0)
  /// Rows.
  package static let m5OrderSize = RemarkID(.m5, 1)
  /// Meetings, years.
  package static let m5Rounds = RemarkID(.m5, 2)
}
