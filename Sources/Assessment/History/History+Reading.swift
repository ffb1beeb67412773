import Basics
import Intake
import Language

extension History {
  /// Reads the touches of one relationship.
  ///
  /// - Parameters:
  ///   - touches: sorted by day, as the ledger has them.
  ///   - recordsOurTouches: whether any personal touch of ours is on record in the base (R8).
  /// - Complexity: O(n); O(n log n) where the file runs from new to old.
  init(
    _ touches: ArraySlice<Touch>, asOf: Day, settings: AssessmentSettings,
    perspective: Perspective, recordsOurTouches: Bool, wantsContactDays: Bool
  ) {
    var reader = HistoryReader(
      asOf: asOf, lastContact: HistoryReader.lastContact(touches, asOf), settings: settings,
      perspective: perspective, recordsOurTouches: recordsOurTouches,
      wantsContactDays: wantsContactDays)
    reader.history.reserveRoom(for: touches.count)
    if HistoryReader.rowsRunBackwards(touches) {
      let sorted = touches.sorted {
        $0.day == $1.day ? $0.position > $1.position : $0.day < $1.day
      }
      for touch in sorted { reader.read(touch) }
    } else {
      for touch in touches { reader.read(touch) }
    }
    reader.settleListDate()
    reader.settleOldQuestion()
    self = reader.history
    anchor = lastContact ?? asOf
  }
}

/// Goes through the touches of one relationship, oldest first, and keeps account of what is open.
private struct HistoryReader {
  var history: History
  private let asOf: Day
  private let lookback: Day
  /// What the marks are judged from: who has fallen silent is judged as he was (M1–M9).
  private let marksFrom: Day
  private let settings: AssessmentSettings
  private let perspective: Perspective
  private let recordsOurTouches: Bool
  private let wantsContactDays: Bool
  /// Indices of complaints and promises that nothing has settled yet.
  private var openComplaints: [Int] = []
  private var openPromises: [Int] = []
  /// The day of our latest letter, mail or message.
  private var lastLetter: Day?
  /// That letter had kind words, or a new promise, and handed nothing over.
  private var lastLetterBroughtNothing = false
  /// The day of a vendor's latest reminder.
  private var lastReminder: Day?
  /// A day of last contact that the list gives, until all rows of that day are read.
  private var listDate: Touch?

  init(
    asOf: Day, lastContact: Day, settings: AssessmentSettings, perspective: Perspective,
    recordsOurTouches: Bool, wantsContactDays: Bool
  ) {
    history = History(anchor: asOf, halfLifeDays: settings.marks.halfLifeDays)
    self.asOf = asOf
    self.settings = settings
    self.perspective = perspective
    self.recordsOurTouches = recordsOurTouches
    self.wantsContactDays = wantsContactDays
    lookback = asOf.adding(-settings.marks.lookbackDays)
    marksFrom =
      lastContact < lookback ? lookback : lastContact.adding(-settings.marks.lookbackDays)
  }

  /// The day of the latest row that may be a contact; the as-of day if there is none.
  static func lastContact(_ touches: ArraySlice<Touch>, _ asOf: Day) -> Day {
    touches.last { touch in
      touch.day <= asOf && !touch.kind.isMass && touch.kind != .task && !touch.reachedNobody
        && touch.standing.state != .planned && touch.standing.state != .cancelled
    }?.day ?? asOf
  }

  mutating func read(_ touch: Touch) {
    if let listDate, touch.day > listDate.day { settleListDate() }
    var seen = InterpretedTouch(touch, perspective)
    notePlan(seen)
    guard touch.day <= asOf else { return }
    guard !touch.standing.isListDate else {
      // Of two on one day the one that nobody knows whose it was tells more.
      if listDate == nil || touch.standing.side == .unknown { listDate = touch }
      return
    }
    if history.firstRow == nil { history.firstRow = touch }
    let isRecent = touch.day >= lookback
    if touch.kind == .membership { history.memberships.append(touch) }
    if perspective == .customer { noteBill(seen) }
    guard seen.happened else {
      // An appointment that they did not keep was an attempt as well.
      if touch.standing.state == .cancelled, seen.reachedNobody { noteAttempt(touch.day) }
      if isRecent { noteUnfinished(seen) }
      return
    }
    notePersonGone(seen)
    if touch.kind.isMass || touch.kind.isTraffic { history.lastTrafficOrMass = touch }
    if perspective == .customer, isRecent { noteReminder(seen) }
    guard !touch.kind.isMass else {
      // R11: a machine that duns speaks for nobody, but it shows that they did not pay.
      if seen.signals.contains(.brokenByThem), touch.day >= marksFrom {
        history.keep(seen)
      }
      return
    }
    if perspective == .customer { readAsAnswer(&seen) }
    noteMessage(&seen, isRecent: isRecent)
    noteContact(seen)
    if isRecent {
      settle(seen)
      openComplaint(seen)
      openPromise(seen)
    }
    if touch.day >= marksFrom { history.keep(seen) }
  }

  /// Takes in the list's day of last contact, unless a row tells of that day: then it is that row.
  mutating func settleListDate() {
    guard let touch = listDate else { return }
    listDate = nil
    guard history.lastContact != touch.day else { return }
    let day = touch.day
    if history.firstContact == nil { history.firstContact = day }
    history.lastContactRow = touch
    if wantsContactDays { history.contactDays.append(day) }
    if touch.standing.side == .theirs {
      history.lastInbound = day
    } else {
      history.listedContact = touch
      // It may be the answer.
      history.closeQuestion()
    }
  }

  private mutating func noteContact(_ seen: InterpretedTouch) {
    let day = seen.day
    guard !seen.reachedNobody else { return noteAttempt(day) }
    // R12: an order called off stands against them (M2), and is no contact beside others.
    if seen.touch.standing.state == .cancelled, seen.kind.isTraffic, history.firstContact != nil {
      return
    }
    if history.firstContact == nil { history.firstContact = day }
    // R10: a ring of theirs that nobody took shows life and waits for us, but is no contact; words
    // left are.
    if !seen.touch.reachedNobody || seen.kind == .voicemail { history.lastContactRow = seen.touch }
    if wantsContactDays {
      if history.contactDays.last != day { history.contactDays.append(day) }
      if seen.countsAsActivity, history.lifeDays.last != day { history.lifeDays.append(day) }
    }
    if seen.isSignOfLife {
      if !seen.kind.isTraffic { history.attempts = nil }
      history.lastInbound = day
      if seen.isTheirEvent, history.theirDays.last != day { history.theirDays.append(day) }
    }
    if seen.isOurPersonal {
      history.lastOurPersonal = seen
      if history.ourDays.last != day { history.ourDays.append(day) }
    }
    if seen.isOrder || seen.kind == .delivery && !seen.touch.isTakenBack {
      history.orders.append(seen.touch)
    }
  }

  /// What we owe a vendor: the bills, those that are open, those since we last paid one.
  private mutating func noteBill(_ seen: InterpretedTouch) {
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
  private mutating func readAsAnswer(_ seen: inout InterpretedTouch) {
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
  private static let daysToAnswer = 3

  /// N4: a vendor's notice or letter with a day to pay by reminds us of the bill whose day has
  /// passed unpaid.
  private mutating func noteReminder(_ seen: InterpretedTouch) {
    let touch = seen.touch
    guard seen.kind == .notice || seen.isLetter && seen.signals.isDisjoint(with: Self.noReminder),
      seen.side == .theirs, touch.dueDay != nil
    else { return }
    let unpaid = history.bills.open + history.bills.sinceLastPayment
    guard let due = unpaid.compactMap(\.dueDay).filter({ $0 < touch.day }).min() else { return }
    add(
      History.Promise(
        touch: touch, nature: .breach, due: due, hasStatedDate: true, isBill: true))
  }

  /// A letter that says so has a day of another meaning, or is read as a reminder already.
  private static let noReminder: Signals = [
    .promiseByUs, .promiseByThem, .brokenByUs, .brokenByThem, .apology, .thanksFromThem, .keptByUs,
    .keptByThem, .complaint,
  ]

  /// N12: a machine may say so as well, and whoever is in touch on a later day is there.
  private mutating func notePersonGone(_ seen: InterpretedTouch) {
    if seen.touch.signals.contains(.personGone) {
      history.personGone = seen.touch
    } else if let gone = history.personGone, seen.day > gone.day, seen.isSignOfLife,
      !seen.kind.isTraffic
    {
      history.personGone = nil
    }
  }

  /// R10: told as what it is. A mail of ours in between reached nobody that we know of.
  private mutating func noteAttempt(_ day: Day) {
    if history.attempts == nil { history.attempts = Attempts(count: 0, since: day, last: day) }
    history.attempts?.count += 1
    history.attempts?.last = day
  }

  /// Their message begins to wait, or this row answers it (N2).
  private mutating func noteMessage(_ seen: inout InterpretedTouch, isRecent: Bool) {
    // What they write within days of a letter of ours is their answer to it, and no start of theirs
    // (M9, N10).
    if seen.side == .theirs, seen.isLetter, let lastLetter,
      seen.day.days(since: lastLetter) <= Self.daysToAnswer
    {
      seen.isReply = true
    }
    if let waiting = history.waiting, seen.isAnswer {
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

  /// Keeps the nearest touch of ours that is planned for the as-of day or later; a meeting is ours,
  /// whoever booked it (R9).
  private mutating func notePlan(_ seen: InterpretedTouch) {
    let touch = seen.touch
    let isPending = touch.standing.state == .planned || touch.standing.state == .open
    guard isPending, seen.side != .theirs || seen.isFaceToFace,
      seen.isPersonal || touch.kind == .task
    else { return }
    let day = touch.plannedDay
    guard day >= asOf, day.days(since: asOf) <= settings.plans.horizonDays else { return }
    if let plan = history.plan, plan.plannedDay <= day { return }
    history.plan = touch
  }

  /// Rows that did not take place can still tell of a slip, or of a to-do that was left undone.
  private mutating func noteUnfinished(_ seen: InterpretedTouch) {
    let touch = seen.touch
    switch touch.standing.state {
    case .cancelled:
      var slip = seen
      slip.signals.formIntersection([.brokenByThem, .brokenByUs])
      // An appointment that is called off with another promised for a later day.
      if seen.kind.isTalk || seen.isFaceToFace, seen.signals.contains(.promiseByUs),
        let due = touch.dueDay, due > touch.day
      {
        slip.signals.insert(.promiseByUs)
      }
      guard !slip.signals.isEmpty else { return }
      openPromise(slip)
      history.keep(slip)
    case .closed where touch.kind == .task:
      if seen.side != .theirs { tickOff(seen) }
    case .open where touch.kind == .task, .planned where touch.kind == .task:
      let due = touch.dueDay ?? touch.day
      let age = asOf.days(since: due)
      guard seen.side != .theirs, age > 0, age <= settings.neglect.forgottenTaskDays else { return }
      add(History.Promise(touch: touch, nature: .task, due: due, hasStatedDate: true))
    case .planned where seen.side == .ours && seen.isLetter: noteOpenLetter(seen)
    default: break
    }
  }

  /// A letter of ours that stands open for a later day was written, and what it promises is to be
  /// done; or it is to be written by then (N4). Either way what they asked was taken up (N2).
  private mutating func noteOpenLetter(_ seen: InterpretedTouch) {
    guard let due = seen.touch.dueDay, due > seen.day else { return }
    if let waiting = history.waiting, seen.day.days(since: waiting.day) <= Self.daysToAnswer {
      history.closeQuestion()
    }
    let age = asOf.days(since: due)
    guard age > 0, age <= settings.neglect.forgottenTaskDays else { return }
    let isPromise = seen.signals.contains(.promiseByUs)
    add(
      History.Promise(
        touch: seen.touch, nature: isPromise ? .promise : .task, due: due, hasStatedDate: true))
  }

  /// Whether the rows of this relationship stand in the file from new to old: then, within a day,
  /// the later row is the earlier event.
  static func rowsRunBackwards(_ touches: ArraySlice<Touch>) -> Bool {
    var backwards = 0
    guard var previous = touches.first else { return false }
    for touch in touches.dropFirst() {
      if touch.day != previous.day, touch.position.file == previous.position.file {
        backwards += touch.position < previous.position ? 1 : -1
      }
      previous = touch
    }
    return backwards > 0
  }
}

// Complaints and promises: opened by one row, settled by a later one.
extension HistoryReader {
  private mutating func openComplaint(_ seen: InterpretedTouch) {
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

  private mutating func openPromise(_ seen: InterpretedTouch) {
    let touch = seen.touch
    if seen.signals.contains(.promiseByUs) {
      add(
        History.Promise(
          touch: touch, nature: .promise,
          due: touch.dueDay ?? touch.day.adding(settings.neglect.undatedPromiseDays),
          hasStatedDate: touch.dueDay != nil,
          kept: touch.standing.state == .closed ? touch : nil))
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

  private mutating func add(_ promise: History.Promise) {
    if promise.kept == nil { openPromises.append(history.promises.count) }
    history.promises.append(promise)
  }

  /// What this row settles: complaints put right, promises kept, slips repaired.
  private mutating func settle(_ seen: InterpretedTouch) {
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
    let isDone = seen.signals.contains(.keptByUs)
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
          : seen.isWithdrawnByThem || isDone || isConfirmed && seen.kind.isWritten
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
}

extension HistoryReader {
  /// A to-do that was done keeps what it names (R16); where it names none of what is open, it may
  /// be the nearest that is not of something else.
  fileprivate mutating func tickOff(_ task: InterpretedTouch) {
    let open = openPromises.filter {
      history.promises[$0].nature != .breach && !task.isOfOtherThings(history.promises[$0])
    }
    let named = open.filter {
      history.promises[$0].touch.things.sharesAnything(with: task.touch.things)
    }
    for i in named.isEmpty ? open.suffix(1) : named[...] { history.promises[i].kept = task.touch }
    openPromises.removeAll { history.promises[$0].kept != nil }
  }
}

extension ThingStems {
  /// A call or a visit, and no thing: nothing that is handed over keeps it.
  fileprivate var isOfDeed: Bool {
    !namesThing && (contains(ThingStems.call) || contains(ThingStems.visit))
  }

  /// The same thing, call, visit or answer.
  fileprivate func sharesAnything(with other: ThingStems) -> Bool {
    other.contains(first) || other.contains(second)
  }
}

extension InterpretedTouch {
  /// It is what was promised, or has the thing that was (R16).
  fileprivate func keeps(_ promise: History.Promise) -> Bool {
    let promised = promise.touch.things
    if promised.contains(ThingStems.call), touch.isTalk { return true }
    if promised.contains(ThingStems.visit), isFaceToFace, touch.isTalk { return true }
    if promised.contains(ThingStems.answer), isOurPersonal { return true }
    // A file of theirs is not the paper that we promised.
    let isSame =
      side == .theirs && !touch.isTalk
      ? touch.things.sharesThing(with: promised) : touch.things.isSame(as: promised)
    return isSame && hasItsThings
  }

  /// R14: it may well have kept a promise, though its words do not show it: ours if what was
  /// promised can be done by such a contact, or was so vague that any may be meant; theirs if they
  /// had the occasion to come back to what was vague, and did not.
  fileprivate func mayKeep(_ promise: History.Promise) -> Bool {
    guard promise.nature != .breach, day > promise.touch.day, !isOfOtherThings(promise),
      signals.isDisjoint(with: Self.keepsNothing)
    else { return false }
    let promised = promise.touch.things
    if promise.nature == .task {
      // A thing may have been handed over where we met in its time.
      return isFaceToFace && isOurPersonal && promised.namesGoods
        && day.days(since: promise.due) <= Self.daysLateAtMost
    }
    let isOfWords = promise.touch.certainty.isOfWords
    if side == .theirs, !touch.isTalk {
      guard isOfWords, !promise.hasStatedDate, isSignOfLife, !kind.isTraffic else { return false }
      let isContent =
        signals.contains(.thanksFromThem) && signals.isDisjoint(with: [.question, .callBack])
      return isContent || !promised.namesThing && day > promise.due
    }
    let isNote = kind == .note && side != .theirs
    guard isOurPersonal || kind == .delivery || kind == .quote || isNote else { return false }
    guard promise.hasStatedDate else { return isOfWords }
    if promised.contains(ThingStems.visit) { return isFaceToFace }
    let isInTime = day <= promise.due
    // What is on record, or names nothing, is not meant by whatever comes later.
    guard isInTime || isOfWords && promised.namesThing else { return false }
    // Who talks by the day promised may have told what was to be told; what comes later is another
    // talk.
    if !promised.namesThing, isPersonal, isOfWords { return true }
    if promised.contains(ThingStems.call) { return false }
    if isNote { return isInTime }
    guard day.days(since: promise.due) <= Self.daysLateAtMost else { return false }
    return isFaceToFace || kind == .delivery || kind == .letter
      || (promised.namesPaper || !promised.namesThing) && (isLetter || kind == .quote)
  }

  /// What says so has kept a promise, or none.
  private static let keepsNothing: Signals = [
    .keptByUs, .complaint, .brokenByUs, .promiseByUs, .apology, .appreciation,
  ]

  /// What comes later than so many days after the day promised is hardly meant by it.
  private static let daysLateAtMost = 14

  /// A vendor is sorry or takes back: the reminder was their own slip (R15).
  fileprivate var isWithdrawnByThem: Bool {
    side == .theirs
      && (kind == .cancellation || !touch.signals.isDisjoint(with: [.apology, .resolution]))
  }

  /// They cancelled it, or are sorry and say that it is settled.
  fileprivate var isPlainlyWithdrawn: Bool {
    kind == .cancellation || touch.signals.isSuperset(of: [.apology, .resolution])
  }

  /// What it names is there: nobody promises it, asks or complains about it. Late and with an
  /// apology is there as well.
  private var hasItsThings: Bool {
    if kind == .task || !signals.isDisjoint(with: [.promiseByUs, .complaint]) { return false }
    if signals.contains(.brokenByUs), side == .theirs || !signals.contains(.apology) {
      return false
    }
    return side != .theirs || signals.isDisjoint(with: [.question, .callBack])
      || !signals.isDisjoint(with: [.keptByUs, .thanksFromThem])
  }

  /// Both name what they are about, and it is not the same; goods and to-dos of other names are no
  /// call and no visit.
  fileprivate func isOfOtherThings(_ promise: History.Promise) -> Bool {
    let promised = promise.touch.things
    if promised.isOfDeed {
      let isOther = kind.isTraffic || kind == .task && !touch.things.isEmpty
      return isOther && !promised.sharesAnything(with: touch.things)
    }
    return promised.namesThing && touch.things.namesThing
      && !touch.things.isSame(as: promised) && !touch.things.isPacked
  }
}

extension ThingStems {
  /// It names a box or a parcel, and who knows what is in it.
  fileprivate var isPacked: Bool { Self.packages.contains { contains($0) } }

  private static let packages = Set(
    ["box", "parcel", "envelope", "crate"].map { ThingWords.stem(of: Array($0.utf8)[...]) }
  ).subtracting([0])

  /// It names what was promised, or the file that may be it.
  fileprivate func isSame(as promised: ThingStems) -> Bool {
    promised.sharesThing(with: self) || mayCarry(promised)
  }
}

extension Touch {
  /// The day a planned touch is planned for.
  var plannedDay: Day { max(day, dueDay ?? day) }
}
