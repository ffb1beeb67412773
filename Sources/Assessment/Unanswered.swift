import Basics
import Intake

/// Messages and tries of ours, on different days, since their last sign of life, to which no answer
/// is on record.
///
/// It is the plainest sign that they drift, long before a yearly rhythm would tell: who is written
/// to three times in six weeks and says nothing does not want to talk. Their silence, not ours.
struct Unanswered {
  /// Days with a message or a try.
  var count = 0
  var since: Day
  /// The newest rows.
  var evidence: [Evidence] = []

  /// So many, and the first of them so many days ago, that it is no slow answer.
  static let enough = 3
  static let days = 30
  /// Who answers does so within so many days.
  static let answerDays = 30
}

extension RelationshipContext {
  /// Nil where there are too few, where answers are not recorded in this base (R8), or where they
  /// never used to answer such messages.
  var unanswered: Unanswered? {
    guard recorded.contains(.theirLetters), !base.hasNoSides else { return nil }
    let heard = signDays.last ?? Day(number: .min)
    var open: Unanswered?
    var lastDay: Day?
    for seen in history.recent.reversed() {
      guard seen.day > heard else { break }
      guard seen.isApproach else { continue }
      var longer = open ?? Unanswered(since: seen.day)
      if lastDay != seen.day { longer.count += 1 }
      lastDay = seen.day
      longer.since = seen.day
      if longer.evidence.count < Tally.evidenceLimit {
        longer.evidence.append(Evidence(seen.touch))
      }
      open = longer
    }
    guard let open, open.count >= Unanswered.enough,
      asOf.days(since: open.since) >= Unanswered.days, usedToAnswer(before: heard)
    else { return nil }
    return open
  }

  /// They were in touch within weeks of a message of ours, or there were too few to tell.
  private func usedToAnswer(before heard: Day) -> Bool {
    var letters = 0
    for seen in history.recent where seen.day < heard && seen.side == .ours && seen.isLetter {
      letters += 1
      let isAnswered = signDays.contains {
        $0 >= seen.day && $0.days(since: seen.day) <= Unanswered.answerDays
      }
      if isAnswered { return true }
    }
    return letters < Unanswered.enough
  }

  /// Told of all but prospects, of whom it is courting.
  func unansweredRemark() -> RelationshipRemark? {
    unanswered.map {
      RelationshipRemark(
        .unanswered, why: Remark(.remarkUnanswered, .number($0.count), .day($0.since)),
        evidence: $0.evidence)
    }
  }
}

extension InterpretedTouch {
  /// We wrote to them in person, or tried to reach them, and an answer is to be expected: thanks,
  /// an answer of ours and what had been promised need none.
  fileprivate var isApproach: Bool {
    guard side == .ours, happened || touch.standing.state == .cancelled else { return false }
    if reachedNobody { return true }
    return isLetter && isOurPersonal && !isReply && signals.isDisjoint(with: Self.needNoAnswer)
  }

  private static let needNoAnswer: Signals = [
    .appreciation, .keptByUs, .resolution, .helpByUs, .needsNoAnswer,
  ]
}
