import Basics
import Intake

/// N10, they always start: the last k contacts were all started by them. Orders and mass mail are
/// nobody's start, and only recorded sides prove anything (R8).
enum N10TheyAlwaysStart: Reason {
  static let id = ReasonID.n10
  static let needs: Recorded = [.outboundPersonal, .directions]
  static let limitUnit = LimitUnit.contacts
  static let touch = TouchRule.personal(besides: [.help], why: .touchOurTurn)
  static let says: [RemarkID] = [.n10Why, .n10Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind.buys || kind == .prospect }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let limits = context.settings.neglect
    var days = 0
    var earliest: InterpretedTouch?
    var evidence: [Evidence] = []
    let listed = context.history.listedContact?.day ?? Day(number: .min)
    for seen in context.history.recent.reversed()
    where seen.happened && seen.isStart && !seen.isReply {
      // One that we started, or one that nobody knows who started, ends the row.
      guard seen.startedBy == .theirs, seen.day > listed else { break }
      if earliest?.day != seen.day { days += 1 }
      earliest = seen
      if evidence.count < Tally.evidenceLimit { evidence.append(Evidence(seen.touch)) }
    }
    guard let earliest, days >= limits.theirStartsInARow else { return nil }
    let span = context.asOf.days(since: earliest.day)
    guard span > limits.theirStartsSpanDays else { return nil }
    return ReasonFinding(
      id, since: earliest.day, days: span, limit: limits.theirStartsSpanDays,
      why: Remark(.n10Why, .number(days), .day(earliest.day)), clears: Remark(.n10Clears),
      evidence: evidence)
  }
}

extension ReasonID {
  package static let n10 = ReasonID(10)
}

extension RemarkID {
  /// How many contacts, the first of them.
  package static let n10Why = RemarkID(.n10, 0)
  package static let n10Clears = RemarkID(.n10, 1)
  package static let touchOurTurn = RemarkID(.n10, 2)
}
