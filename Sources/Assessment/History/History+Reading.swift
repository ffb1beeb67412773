import Intake

extension History {
  /// Reads the touches of one relationship.
  ///
  /// - Parameter touches: sorted by day, as the ledger has them.
  /// - Complexity: O(n); O(n log n) where the file runs from new to old.
  init(
    _ touches: ArraySlice<Touch>, asOf: Day, settings: AssessmentSettings,
    perspective: Perspective, wantsContactDays: Bool
  ) {
    anchor = asOf
    halfLifeDays = settings.marks.halfLifeDays
    let lookback = asOf.adding(-settings.marks.lookbackYears * 1461 / 4)
    if History.rowsRunBackwards(touches) {
      let sorted = touches.sorted {
        $0.day == $1.day ? $0.position > $1.position : $0.day < $1.day
      }
      for touch in sorted { read(touch, asOf, lookback, settings, perspective, wantsContactDays) }
    } else {
      for touch in touches { read(touch, asOf, lookback, settings, perspective, wantsContactDays) }
    }
    anchor = lastContact ?? asOf
  }

  private mutating func read(
    _ touch: Touch, _ asOf: Day, _ lookback: Day, _ settings: AssessmentSettings,
    _ perspective: Perspective, _ wantsContactDays: Bool
  ) {
    var seen = Seen(touch, perspective)
    notePlan(seen, asOf, settings)
    guard touch.day <= asOf else { return }
    if firstRow == nil { firstRow = touch }
    let isRecent = touch.day >= lookback
    guard seen.happened else {
      if isRecent { noteUnfinished(seen, asOf, settings) }
      return
    }
    if touch.kind.isMass || touch.kind.isTraffic { lastTrafficOrMass = touch }
    guard !touch.kind.isMass else { return }

    if firstContact == nil { firstContact = touch.day }
    lastContactRow = touch
    if wantsContactDays, contactDays.last != touch.day { contactDays.append(touch.day) }
    if seen.isSignOfLife {
      lastInbound = touch.day
      if theirDays.last != touch.day { theirDays.append(touch.day) }
    }
    if let waiting, seen.isAnswer {
      // Within three days of what they wrote it is an answer, later it is our own idea.
      seen.isReply = !seen.isFaceToFace && touch.day.days(since: waiting.day) <= 3
      self.waiting = nil
    }
    if seen.isOurPersonal {
      lastOurPersonal = seen
      if ourDays.last != touch.day { ourDays.append(touch.day) }
    }
    if waiting == nil, seen.wantsAnswer, isRecent { waiting = seen }
    if touch.kind == .order || touch.kind == .delivery { orders.append(touch) }
    guard isRecent else { return }
    settle(seen)
    open(seen, settings, perspective)
    recent.append(seen)
  }

  /// What this row settles: complaints put right, promises kept, slips repaired.
  private mutating func settle(_ seen: Seen) {
    let isConfirmed = seen.side == .theirs && seen.signals.contains(.thanksFromThem)
    let isPutRight = seen.signals.contains(.resolution)
    let isApology = seen.side != .theirs && seen.signals.contains(.apology)
    let isDenial = seen.side != .theirs && seen.signals.contains(.denial)
    if !complaints.isEmpty, isConfirmed || isPutRight || isApology || isDenial {
      for i in complaints.indices where complaints[i].isOpen || isApology {
        if isApology { complaints[i].hasApology = true }
        guard complaints[i].isOpen else { continue }
        if isDenial, !isPutRight { complaints[i].denial = seen.touch }
        if isConfirmed || isPutRight || isApology { complaints[i].settled = seen.touch }
      }
    }
    guard !promises.isEmpty else { return }
    let isKept =
      isPutRight || seen.signals.contains(.keptByUs)
      || ((seen.kind == .delivery || seen.kind == .quote) && seen.side != .theirs)
    guard isKept || isConfirmed || isApology else { return }
    for i in promises.indices where promises[i].kept == nil {
      let isEnough =
        switch promises[i].nature {
        case .promise, .task: isKept || (isConfirmed && seen.day >= promises[i].due)
        case .breach: true
        }
      if isEnough { promises[i].kept = seen.touch }
    }
  }

  /// What this row opens: a complaint, a promise, a slip.
  private mutating func open(
    _ seen: Seen, _ settings: AssessmentSettings, _ perspective: Perspective
  ) {
    let signals = seen.signals
    // A customer's complaint may stand in the note of our own call; between us and a vendor the side
    // tells whose it is.
    let isTheirs = perspective == .vendor || seen.side == .theirs
    if signals.contains(.complaint), isTheirs {
      var complaint = Complaint(touch: seen.touch)
      if signals.contains(.denial) { complaint.denial = seen.touch }
      if signals.contains(.resolution) { complaint.settled = seen.touch }
      // An apology the same day may stand on an earlier row: minutes are not recorded.
      let answer = recent.last {
        $0.day == seen.day && $0.side != .theirs
          && !$0.signals.isDisjoint(with: [.apology, .resolution])
      }
      if let answer { complaint.settled = answer.touch }
      complaint.hasApology =
        signals.contains(.apology) || answer?.signals.contains(.apology) ?? false
      complaint.isClosedByState = seen.touch.standing.state == .closed
      complaints.append(complaint)
    }
    if signals.contains(.promiseByUs) {
      let touch = seen.touch
      promises.append(
        Promise(
          touch: touch, nature: .promise,
          due: touch.dueDay ?? touch.day.adding(settings.neglect.undatedPromiseDays),
          hasStatedDate: touch.dueDay != nil,
          kept: touch.standing.state == .closed ? touch : nil))
    }
    if signals.contains(.brokenByUs) {
      let isRepaired = !signals.isDisjoint(with: [.apology, .resolution])
      promises.append(
        Promise(
          touch: seen.touch, nature: .breach, due: seen.day, hasStatedDate: true,
          kept: isRepaired ? seen.touch : nil))
    }
  }

  /// Rows that did not take place can still tell of a slip, or of a to-do that was left undone.
  private mutating func noteUnfinished(
    _ seen: Seen, _ asOf: Day, _ settings: AssessmentSettings
  ) {
    let touch = seen.touch
    if touch.standing.state == .cancelled {
      guard !seen.signals.isDisjoint(with: [.brokenByThem, .brokenByUs]) else { return }
      open(
        Seen(touch: touch, side: seen.side, signals: seen.signals.intersection(.brokenByUs)),
        settings, .vendor)
      recent.append(
        Seen(
          touch: touch, side: seen.side,
          signals: seen.signals.intersection([.brokenByThem, .brokenByUs])))
      return
    }
    guard touch.kind == .task, seen.side != .theirs else { return }
    if touch.standing.state == .closed {
      for i in promises.indices where promises[i].kept == nil && promises[i].nature != .breach {
        promises[i].kept = touch
      }
      return
    }
    guard touch.standing.state != .done || seen.signals.contains(.promiseByUs) else { return }
    let due = touch.dueDay ?? touch.day
    guard due < asOf, asOf.days(since: due) <= settings.neglect.forgottenTaskDays else { return }
    promises.append(Promise(touch: touch, nature: .task, due: due, hasStatedDate: true))
  }

  /// Keeps the nearest touch of ours that is planned for the as-of day or later.
  private mutating func notePlan(_ seen: Seen, _ asOf: Day, _ settings: AssessmentSettings) {
    let touch = seen.touch
    let isPending = touch.standing.state == .planned || touch.standing.state == .open
    guard isPending, seen.side != .theirs, seen.isPersonal || touch.kind == .task else { return }
    let day = touch.plannedDay
    guard day >= asOf, day.days(since: asOf) <= settings.plans.horizonDays else { return }
    if let plan, plan.plannedDay <= day { return }
    plan = touch
  }

  /// Whether the rows of this relationship stand in the file from new to old: then, within a day,
  /// the later row is the earlier event.
  private static func rowsRunBackwards(_ touches: ArraySlice<Touch>) -> Bool {
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

extension Touch {
  /// The day a planned touch is planned for.
  var plannedDay: Day { max(day, dueDay ?? day) }
}
