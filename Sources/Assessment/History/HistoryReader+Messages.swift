import Basics
import Intake

/// Their messages: what waits, and what answers it (N2).
extension HistoryReader {
  /// Their message begins to wait, or this row answers it (N2).
  mutating func noteMessage(_ seen: inout InterpretedTouch, isRecent: Bool) {
    // What they write within days of a letter of ours is their answer to it, and no start of theirs
    // (M9, N10).
    if seen.side == .theirs, seen.isLetter, let lastLetter,
      seen.day.days(since: lastLetter) <= Self.daysToAnswer
    {
      seen.isReply = true
    }
    if let waiting = history.waiting, seen.isAnswer || pays(seen, waiting) {
      // Within three days of what they wrote it is an answer, later it is our own idea.
      seen.isReply =
        !seen.isFaceToFace && seen.side != .theirs
        && seen.day.days(since: waiting.day) <= Self.daysToAnswer
      history.answerDays.append(seen.day.days(since: waiting.day))
      history.closeQuestion()
    }
    defer {
      if seen.isOurPersonal, seen.side == .ours, seen.kind.isWritten {
        lastLetter = seen.day
        lastLetterBroughtNothing =
          !seen.signals.contains(.keptByUs)
          && !seen.signals.isDisjoint(with: [.appreciation, .promiseByUs, .apology])
      }
    }
    guard seen.wantsAnswer, isRecent, recordsOurTouches || seen.touch.isCaseWithState else {
      return
    }
    // What comes back within days on a letter of ours, and asks nothing, is the answer to it.
    if let lastLetter, seen.day.days(since: lastLetter) <= Self.daysToAnswer,
      history.waiting == nil,
      seen.kind == .email || seen.kind == .message,
      seen.signals.isDisjoint(with: [.question, .callBack, .complaint, .rush, .orderSizeTalk])
    {
      return
    }
    if let waiting = history.waiting, isOld(waiting) {
      history.closeQuestion()
    }
    if history.waiting == nil { history.waiting = seen }
    history.lastWaiting = seen
    history.waitingCount += 1
  }

  /// Who reminds us of a bill has the answer in its payment.
  private func pays(_ seen: InterpretedTouch, _ waiting: InterpretedTouch) -> Bool {
    guard perspective == .customer, seen.kind == .payment, seen.side != .theirs,
      !seen.touch.isTakenBack
    else { return false }
    return waiting.touch.signals.contains(.brokenByThem)
      || history.promises.contains { $0.isBill && $0.touch.position == waiting.touch.position }
  }

  /// R14: who wrote more than a year ago and dealt with us since waits no longer for an answer to
  /// that, unless the record itself calls it open.
  mutating func settleOldQuestion() {
    guard let waiting = history.waiting else { return }
    if isTakenUp(waiting) { return history.closeQuestion() }
    guard isOld(waiting), history.lastInbound.map({ $0 > waiting.day }) == true else { return }
    history.closeQuestion()
  }

  /// Who asked in a talk to be rung later is rung then: what was planned since stands for the
  /// answer.
  private func isTakenUp(_ waiting: InterpretedTouch) -> Bool {
    guard waiting.kind.isTalk, !waiting.touch.signals.contains(.notReached),
      history.waitingCount == 1, let plan = history.plan
    else { return false }
    return plan.day >= waiting.day
  }

  private func isOld(_ waiting: InterpretedTouch) -> Bool {
    asOf.days(since: waiting.day) > LooseEnds.olderThanDays && !waiting.touch.isCaseWithState
  }
}
