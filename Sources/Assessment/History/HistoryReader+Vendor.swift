import Basics
import Intake

/// What is between us and a vendor: bills, reminders, and the letters about them.
extension HistoryReader {
  /// What we owe a vendor: the bills, those that are open, those since we last paid one.
  mutating func noteBill(_ seen: InterpretedTouch) {
    let isTheirs = seen.side == .theirs
    switch seen.kind {
    case .invoice where isTheirs && seen.touch.standing.state != .cancelled:
      history.bills.count += 1
      let isOpen =
        seen.touch.standing.state == .open || seen.touch.signals.contains(.brokenByThem)
      if isOpen { history.bills.open.append(seen.touch) }
      // R12: what its own row calls paid is paid, whatever payments are on record.
      let isPaid =
        !isOpen
        && (seen.touch.standing.state == .closed || seen.touch.signals.contains(.keptByThem))
      if isPaid {
        history.bills.paid += 1
      } else {
        history.bills.sinceLastPayment.append(seen.touch)
      }
    // R12: what bounced or was called off paid nothing.
    case .payment where !isTheirs && !seen.touch.isTakenBack:
      history.bills.payments += 1
      history.bills.sinceLastPayment.removeAll()
    default: break
    }
  }

  /// R15: in the letters about a reminder of theirs its words stand above all answers. What we
  /// write then of a payment is ours, and what they write of one that came asks nothing.
  mutating func readAsAnswer(_ seen: inout InterpretedTouch) {
    guard seen.isLetter else { return }
    let isReminded =
      lastReminder.map { (0...Self.daysOfReminder).contains(seen.day.days(since: $0)) } ?? false
    if seen.side == .theirs {
      let isSettled = !seen.signals.isDisjoint(with: [.resolution, .keptByUs, .keptByThem])
      if isReminded, isSettled, seen.signals.isDisjoint(with: [.question, .callBack]) {
        seen.signals.remove(.brokenByUs)
        seen.signals.insert(.needsNoAnswer)
      } else if seen.touch.signals.contains(.brokenByThem) {
        lastReminder = seen.day
      } else if isDunning(seen) {
        // What did not come is our money: a reminder (N4) and no complaint (N3).
        seen.signals.subtract([.brokenByUs, .complaint])
        lastReminder = seen.day
      }
    } else if seen.side == .ours, isReminded {
      seen.signals.remove(.brokenByThem)
      if seen.signals.contains(.keptByThem) {
        seen.signals.remove(.keptByThem)
        seen.signals.insert(.keptByUs)
      }
    }
  }

  private static let daysOfReminder = 21
  /// What either side writes within so many days answers the other, or is taken up.
  static let daysToAnswer = 3

  /// N4: a vendor's notice or letter with a day to pay by, or one that says that something has not
  /// come, reminds us of the bill whose day has passed unpaid.
  mutating func noteReminder(_ seen: InterpretedTouch) {
    let touch = seen.touch
    let hasDay =
      touch.dueDay != nil
      && (seen.kind == .notice || seen.isLetter && seen.signals.isDisjoint(with: Self.noReminder))
    guard hasDay || isDunning(seen), seen.side == .theirs, let due = overdueBill(on: touch.day)
    else { return }
    add(
      History.Promise(
        touch: touch, nature: .breach, due: due, hasStatedDate: true, isBill: true))
  }

  /// They write that we did not keep to something while a bill of theirs is overdue.
  private func isDunning(_ seen: InterpretedTouch) -> Bool {
    seen.isLetter && seen.side == .theirs && seen.touch.signals.contains(.brokenByUs)
      && overdueBill(on: seen.day) != nil
  }

  /// The first day on which an unpaid bill was due that has passed.
  private func overdueBill(on day: Day) -> Day? {
    (history.bills.open + history.bills.sinceLastPayment).compactMap(\.dueDay)
      .filter { $0 < day }.min()
  }

  /// A letter that says so has a day of another meaning, or is read as a reminder already.
  private static let noReminder: Signals = [
    .promiseByUs, .promiseByThem, .brokenByUs, .brokenByThem, .apology, .thanksFromThem, .keptByUs,
    .keptByThem, .complaint,
  ]
}
