import Basics
import Intake

/// N11, attention moved on: our touches here fell steeply against their own past year, while
/// touches to prospects rose (the complacency of chasing the next one). A reminder.
enum N11AttentionMovedOn: Reason {
  static let id = ReasonID.n11
  static let weight = ReasonWeight.reminder
  static let needs: Recorded = .outboundPersonal
  static let touch = TouchRule.personal(why: .touchAttention)
  static let says: [RemarkID] = [.n11Why, .n11Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind != .prospect }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    guard context.base.prospectAttentionRose else { return nil }
    let limits = context.settings.neglect
    let history = context.history
    let recentStart = context.asOf.adding(-limits.attentionDays)
    // R8: of the year before, only what the record and the tie cover.
    let pastStart = max(
      recentStart.adding(-365), context.onRecord(since: context.began ?? recentStart))
    let covered = recentStart.days(since: pastStart)
    var recently = 0
    var before = 0
    var counted: Day?
    // Attention is what we begin ourselves: to take their calls is none.
    for seen in history.recent.reversed() where seen.isOurPersonal && seen.side != .theirs {
      guard seen.day >= pastStart else { break }
      guard seen.day != counted else { continue }
      counted = seen.day
      if seen.day > recentStart { recently += 1 } else { before += 1 }
    }
    guard before >= limits.attentionTouches, covered >= limits.attentionDays else { return nil }
    let expected = Double(before) * Double(limits.attentionDays) / Double(covered)
    guard Double(recently) <= limits.attentionShare * expected else { return nil }
    guard let last = history.lastOurPersonal else { return nil }
    return ReasonFinding(
      id, since: recentStart, days: limits.attentionDays, limit: limits.attentionDays,
      why: Remark(
        .n11Why, .number(recently), .decimal(expected), .number(limits.attentionDays)),
      clears: Remark(.n11Clears), evidence: [Evidence(last.touch)])
  }
}

extension ReasonID {
  package static let n11 = ReasonID(11)
}

extension RemarkID {
  /// Touches, touches expected, in so many days.
  package static let n11Why = RemarkID(.n11, 0)
  package static let n11Clears = RemarkID(.n11, 1)
  package static let touchAttention = RemarkID(.n11, 2)
}
