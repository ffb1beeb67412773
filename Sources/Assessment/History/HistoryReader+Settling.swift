import Basics
import Intake
import Language

// Complaints and promises: opened by one row, settled by a later one.
extension HistoryReader {
  mutating func openComplaint(_ seen: InterpretedTouch) {
    // A customer's complaint may stand in the note of our own call; between us and a vendor the
    // side tells whose it is, but what they brought or mended is no complaint of theirs.
    let isOfGoods = seen.kind.isTraffic || seen.kind.isFaceToFace
    let isTheirs = perspective == .vendor || seen.side == .theirs && !isOfGoods
    guard seen.signals.contains(.complaint), isTheirs, !isThanksForRepair(seen) else { return }
    var complaint = History.Complaint(touch: seen.touch)
    complaint.hasApology = seen.signals.contains(.apology)
    complaint.isClosedByState = seen.touch.standing.state == .closed
    if seen.signals.contains(.denial) { complaint.denial = seen.touch }
    if seen.signals.contains(.resolution) { complaint.settled = seen.touch }
    if let answer = repairEarlierThatDay(seen.day) {
      complaint.settled = answer.touch
      if answer.signals.contains(.apology) { complaint.hasApology = true }
    }
    if complaint.isOpen { openComplaints.append(history.complaints.count) }
    history.complaints.append(complaint)
  }

  /// Who thanks within weeks of our having put something right tells of it, and complains no second
  /// time, though the words of the first stand above it.
  private func isThanksForRepair(_ seen: InterpretedTouch) -> Bool {
    guard seen.side == .theirs, seen.signals.contains(.thanksFromThem),
      seen.touch.certainty.isOfWords, seen.touch.certainty != .plain,
      let settled = history.complaints.last?.settled
    else { return false }
    return seen.day.days(since: settled.day) <= LooseEnds.repeatedWithinDays
  }

  /// An apology the same day may stand on an earlier row: minutes are not recorded.
  private func repairEarlierThatDay(_ day: Day) -> InterpretedTouch? {
    for seen in history.recent.reversed() {
      guard seen.day == day else { return nil }
      if seen.side != .theirs, !seen.signals.isDisjoint(with: [.apology, .resolution]) {
        return seen
      }
    }
    return nil
  }

  mutating func openPromise(_ seen: InterpretedTouch) {
    let touch = seen.touch
    if seen.signals.contains(.promiseByUs) {
      add(
        History.Promise(
          touch: touch, nature: .promise,
          due: touch.dueDay ?? touch.day.adding(settings.neglect.undatedPromiseDays),
          hasStatedDate: touch.dueDay != nil,
          kept: touch.standing.state == .closed ? touch : nil))
    }
    if seen.signals.contains(.promiseByThem) {
      openPromisesOfTheirs.append(history.promisesOfTheirs.count)
      history.promisesOfTheirs.append(
        History.Promise(
          touch: touch, nature: .promise,
          due: touch.dueDay ?? touch.day.adding(settings.neglect.undatedPromiseDays),
          hasStatedDate: touch.dueDay != nil))
    }
    if seen.signals.contains(.brokenByUs) {
      let isRepaired = !seen.signals.isDisjoint(with: [.apology, .resolution])
      let isReminder = perspective != .vendor && touch.signals.contains(.brokenByThem)
      if isReminder, history.bills.isAllPaid { return }
      let bill = isReminder ? history.unpaid.last?.dueDay : nil
      add(
        History.Promise(
          touch: touch, nature: .breach, due: bill.map { min($0, seen.day) } ?? seen.day,
          hasStatedDate: true, kept: isRepaired ? touch : nil))
    }
  }

  mutating func add(_ promise: History.Promise) {
    if promise.kept == nil { openPromises.append(history.promises.count) }
    history.promises.append(promise)
  }

  /// What this row settles: complaints put right, promises kept, slips repaired.
  mutating func settle(_ seen: InterpretedTouch) {
    let isPutRight = seen.signals.contains(.resolution)
    // Thanks in the midst of a complaint confirm nothing, unless they say that it is settled.
    let isConfirmed =
      seen.side == .theirs && seen.signals.contains(.thanksFromThem)
      && (isPutRight || !seen.signals.contains(.complaint))
    let isApology = seen.side != .theirs && seen.signals.contains(.apology)
    if !openComplaints.isEmpty {
      if seen.side != .theirs, seen.signals.contains(.denial), !isPutRight {
        for i in openComplaints { history.complaints[i].denial = seen.touch }
      }
      if isPutRight || isConfirmed || isApology {
        // That one ticket was solved says nothing of another that the record still calls open.
        let isOtherCase = seen.kind == .ticket || seen.kind == .complaint
        for i in openComplaints
        where !(isOtherCase && history.complaints[i].touch.isCaseWithState) {
          history.complaints[i].settled = seen.touch
          history.complaints[i].hasApology = history.complaints[i].hasApology || isApology
        }
        openComplaints.removeAll { history.complaints[$0].settled != nil }
      }
    } else if isApology, let last = history.complaints.indices.last {
      // The apology that follows the repair by some days belongs to it.
      let settled = history.complaints[last].settled?.day ?? history.complaints[last].touch.day
      if seen.day.days(since: settled) <= 7 { history.complaints[last].hasApology = true }
    }

    keepPromises(seen, isPutRight: isPutRight, isConfirmed: isConfirmed, isApology: isApology)
  }

  /// A promise is kept by what was promised (R16): a call by a talk, a visit by a visit, a thing by
  /// a row that has it. What only says that it was done as promised keeps the nearest of those that
  /// are open.
  private mutating func keepPromises(
    _ seen: InterpretedTouch, isPutRight: Bool, isConfirmed: Bool, isApology: Bool
  ) {
    guard !openPromises.isEmpty else { return }
    let isDone = seen.signals.contains(.keptByUs) && !seen.saysUndone
    let isHandedOver = (seen.kind == .delivery || seen.kind == .quote) && seen.side != .theirs
    var mayBeMeant = isDone
    for i in openPromises.reversed() {
      let promise = history.promises[i]
      let isKept: Bool
      if perspective != .vendor, seen.kind == .payment, seen.side != .theirs, promise.mayBeOfMoney {
        isKept = !seen.touch.isTakenBack
      } else if promise.isOfMoney, perspective != .vendor {
        // Kind words pay no bill; nor does any word pay one that the record itself calls open.
        isKept =
          history.bills.isDueOnRecord(by: seen.day)
          ? seen.isWithdrawnByThem && seen.isPlainlyWithdrawn
          : seen.isWithdrawnByThem || isDone || seen.tellsOurPayment
            || isConfirmed && seen.kind.isWritten
      } else if promise.nature == .breach {
        isKept = isPutRight || isDone || isHandedOver || isConfirmed || isApology
      } else {
        let isMeant = mayBeMeant && !seen.isOfOtherThings(promise)
        if isMeant { mayBeMeant = false }
        isKept =
          isMeant || isPutRight || seen.keeps(promise)
          || isHandedOver && !seen.isOfOtherThings(promise)
          || isConfirmed && confirms(seen, promise)
      }
      if isKept {
        history.promises[i].kept = seen.touch
      } else if seen.mayKeep(promise) {
        history.promises[i].mayBeKept = seen.touch
      }
    }
    closePromises()
  }

  /// Takes what is kept off the open ones. The note of a promise and the to-do of the same day for
  /// the same date are one promise: what keeps one keeps both (R16).
  private mutating func closePromises() {
    let kept = openPromises.filter { history.promises[$0].kept != nil }
    guard !kept.isEmpty else { return }
    openPromises.removeAll { kept.contains($0) }
    for i in openPromises {
      let twin = kept.first { history.promises[$0].isTwin(of: history.promises[i]) }
      if let twin { history.promises[i].kept = history.promises[twin].kept }
    }
    openPromises.removeAll { history.promises[$0].kept != nil }
  }

  /// Their thanks are for what was promised: from its day on, or soon after what may well have been
  /// it; but thanks for kind words tick no task off that the record calls open (R12).
  private func confirms(_ seen: InterpretedTouch, _ promise: History.Promise) -> Bool {
    if let meant = promise.mayBeKept, seen.day.days(since: meant.day) <= Self.daysToThank {
      return true
    }
    guard seen.day >= promise.due, !seen.isOfOtherThings(promise),
      !isThanksForLetter(seen, promise)
    else { return false }
    return promise.nature != .task || !(seen.isReply && lastLetterBroughtNothing)
  }

  /// What they thank for at once is the letter of ours that they answer; where that cannot have
  /// kept the promise of a thing, no more is confirmed.
  private func isThanksForLetter(_ seen: InterpretedTouch, _ promise: History.Promise) -> Bool {
    seen.isReply && promise.mayBeKept == nil && promise.touch.things.namesThing
      && !promise.touch.things.namesPaper
  }

  private static let daysToThank = 7

  /// An apology that they had to remind us of twice has put nothing right: the complaint is open
  /// (M7, N3).
  mutating func reopenWhatTheyRemindOf() {
    guard let waiting = history.waiting, let last = history.complaints.indices.last,
      let settled = history.complaints[last].settled,
      settled.signals.contains(.apology), !settled.signals.contains(.resolution),
      (0...LooseEnds.repeatedWithinDays).contains(waiting.day.days(since: settled.day))
    else { return }
    let reminders = history.recent.count { seen in
      seen.day >= waiting.day && seen.side == .theirs && seen.isLetter
        && seen.signals.isDisjoint(with: [.thanksFromThem, .resolution])
    }
    if reminders >= 2 { history.complaints[last].settled = nil }
  }
}

extension HistoryReader {
  /// A to-do that was done keeps what it names (R16); where it names none of what is open, it may
  /// be the nearest that names no thing and is not of something else.
  mutating func tickOff(_ task: InterpretedTouch) {
    let open = openPromises.filter {
      history.promises[$0].nature != .breach && !task.isOfOtherThings(history.promises[$0])
    }
    let named = open.filter {
      history.promises[$0].touch.things.sharesAnything(with: task.touch.things)
    }
    let vague = open.filter { !history.promises[$0].touch.things.namesThing }
    for i in named.isEmpty ? vague.suffix(1) : named[...] { history.promises[i].kept = task.touch }
    closePromises()
  }
}

// What they promised (M2): nothing accuses them of it, but what they kept is theirs.
extension HistoryReader {
  /// R15: what a note of ours calls done as promised is theirs where they promised the thing and we
  /// did not.
  mutating func giveToWhoPromised(_ seen: inout InterpretedTouch) {
    let things = seen.touch.things
    guard seen.signals.contains(.keptByUs), seen.side != .theirs, !seen.isLetter,
      !seen.kind.isTraffic,
      openPromisesOfTheirs.contains(where: {
        history.promisesOfTheirs[$0].touch.things.sharesThing(with: things)
      }),
      !openPromises.contains(where: { history.promises[$0].touch.things.sharesThing(with: things) })
    else { return }
    seen.signals.remove(.keptByUs)
    seen.signals.insert(.keptByThem)
  }

  /// A promise of theirs is kept as one of ours is (R16), by what they do.
  mutating func keepPromisesOfTheirs(_ seen: InterpretedTouch) {
    guard !openPromisesOfTheirs.isEmpty else { return }
    var mayBeMeant = seen.signals.contains(.keptByThem)
    for i in openPromisesOfTheirs.reversed() {
      let promise = history.promisesOfTheirs[i]
      guard seen.isInTime(for: promise) else { continue }
      let isMeant = mayBeMeant && !seen.isOfOtherThings(promise)
      if isMeant { mayBeMeant = false }
      if isMeant || seen.keepsTheirs(promise) { history.promisesOfTheirs[i].kept = seen.touch }
    }
    openPromisesOfTheirs.removeAll { history.promisesOfTheirs[$0].kept != nil }
  }
}
