import Basics
import Intake

/// N10, they always start: the last k contacts were all started by them. Orders and mass mail are
/// nobody's start, and only recorded sides prove anything (R8).
enum N10TheyAlwaysStart: Reason {
  static let id = ReasonID.n10
  static let needs: Recorded = [.outboundPersonal, .directions]
  static let touch = TouchRule.personal(besides: [.help], why: .touchOurTurn)
  static let says: [RemarkID] = [.n10Why, .n10Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind.buys || kind == .prospect }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let limits = context.settings.neglect
    guard let row = context.theirStartsInARow, row.isLong(limits, context.asOf) else { return nil }
    return ReasonFinding(
      id, since: row.since, days: context.asOf.days(since: row.since),
      limit: limits.theirStartsSpanDays,
      why: Remark(.n10Why, .number(row.days), .day(row.since)), clears: Remark(.n10Clears),
      evidence: row.evidence)
  }
}

/// The latest contacts in a row that they started.
struct TheirStarts {
  /// Different days.
  var days = 0
  var since: Day
  /// The newest rows.
  var evidence: [Evidence] = []

  /// So many, and over so long, that it is no chance.
  func isLong(_ limits: AssessmentSettings.Neglect, _ asOf: Day) -> Bool {
    days >= limits.theirStartsInARow && asOf.days(since: since) > limits.theirStartsSpanDays
  }
}

extension RelationshipContext {
  /// Nil where the latest contact was not started by them. One that we started, or one that nobody
  /// knows who started, ends the row.
  var theirStartsInARow: TheirStarts? {
    var row: TheirStarts?
    let listed = history.listedContact?.day ?? Day(number: .min)
    for seen in history.recent.reversed() where seen.happened && seen.isStart && !seen.isReply {
      guard seen.startedBy == .theirs, seen.day > listed else { break }
      var longer = row ?? TheirStarts(since: seen.day)
      if longer.days == 0 || longer.since != seen.day { longer.days += 1 }
      longer.since = seen.day
      if longer.evidence.count < Tally.evidenceLimit {
        longer.evidence.append(Evidence(seen.touch))
      }
      row = longer
    }
    return row
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
