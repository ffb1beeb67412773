import Basics
import Intake

/// Goes through the touches of one relationship, oldest first, and keeps account of what is open.
struct HistoryReader {
  var history: History
  let asOf: Day
  private let lookback: Day
  /// What the marks are judged from: who has fallen silent is judged as he was (M1–M9).
  private let marksFrom: Day
  let settings: AssessmentSettings
  let perspective: Perspective
  let recordsOurTouches: Bool
  private let wantsContactDays: Bool
  /// Indices of complaints and promises that nothing has settled yet, theirs apart.
  var openComplaints: [Int] = []
  var openPromises: [Int] = []
  var openPromisesOfTheirs: [Int] = []
  /// The day of our latest letter, mail or message.
  var lastLetter: Day?
  /// That letter had kind words, or a new promise, and handed nothing over.
  var lastLetterBroughtNothing = false
  /// The day of a vendor's latest reminder.
  var lastReminder: Day?
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
  ///
  /// What we bill and deliver to who is silent is none: marks would fade by it as if they were
  /// judged later, and a partner who has fallen silent is a neglected partner.
  static func lastContact(
    _ touches: ArraySlice<Touch>, _ asOf: Day, _ perspective: Perspective
  ) -> Day {
    func mayBeContact(_ touch: Touch) -> Bool {
      touch.day <= asOf && !touch.kind.isMass && touch.kind != .task && !touch.reachedNobody
        && touch.standing.state != .planned && touch.standing.state != .cancelled
    }
    let last =
      touches.last { mayBeContact($0) && !$0.isOurTraffic(perspective) }
      ?? touches.last(where: mayBeContact)
    return last?.day ?? asOf
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
    // Most rows open nothing, and nothing is open for them to settle.
    if isRecent, hasOpen || !seen.signals.isDisjoint(with: Self.opening) {
      giveToWhoPromised(&seen)
      settle(seen)
      keepPromisesOfTheirs(seen)
      openComplaint(seen)
      openPromise(seen)
    }
    if touch.day >= marksFrom { history.keep(seen) }
  }

  private var hasOpen: Bool {
    !openComplaints.isEmpty || !openPromises.isEmpty || !openPromisesOfTheirs.isEmpty
  }

  /// What opens something, or belongs to what is settled.
  private static let opening: Signals = [
    .complaint, .apology, .promiseByUs, .promiseByThem, .brokenByUs,
  ]

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
    guard !seen.reachedNobody else {
      // R10: an appointment that they did not keep is their slip (M2), and no try of ours.
      if !seen.signals.contains(.brokenByThem) { noteAttempt(day) }
      return
    }
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
}
