import Basics
import Intake
import Language
import Relationships

/// R14, words alone accuse only when they are plain: what was read from words and is not sure, or
/// is older than a year with normal contact since and no repetition, is a question, no neglect, and
/// costs no points.
enum LooseEnds {
  static let olderThanDays = 365
  /// Two guesses that are no more days apart speak of one thing.
  static let repeatedWithinDays = 30
  /// What they write so many days after our delivery or visit at most is about it.
  static let deliveredWithinDays = 10
}

extension RelationshipContext {
  /// Complaints that are open past their time, parted by whether they accuse us; none where their
  /// being put right could not have been recorded (R8), or may stand in a row that was lost.
  ///
  /// - Parameter history: the facts as they are, or as the seller sees them.
  func openComplaints(_ history: History) -> (
    accusing: [History.Complaint], loose: [History.Complaint]
  ) {
    guard recorded.isSuperset(of: N3ComplaintOpen.needs) else { return ([], []) }
    var accusing: [History.Complaint] = []
    var loose: [History.Complaint] = []
    // The newest first: one that accuses repeats the older ones, but makes of a guess no more than
    // a guess, unless it came within weeks.
    for complaint in history.complaints.reversed()
    where complaint.isOverdue(self) && isBeyondLostRows(complaint.touch.day) {
      let isRepeated = accusing.contains { later in
        complaint.touch.certainty != .unsure
          || later.touch.day.days(since: complaint.touch.day) <= LooseEnds.repeatedWithinDays
      }
      if isOfNothingOurs(complaint, in: history)
        || !isRepeated && !isConfirmed(complaint, in: history)
          && isLoose(complaint.touch, in: history)
      {
        loose.append(complaint)
      } else {
        accusing.append(complaint)
      }
    }
    return (accusing.reversed(), loose.reversed())
  }

  /// The same of our promises and slips; of those any lost row may be what kept one.
  var openPromises: (accusing: [History.Promise], loose: [History.Promise]) {
    guard recorded.isSuperset(of: N4PromiseOverdue.needs), !isUnknown else { return ([], []) }
    var accusing: [History.Promise] = []
    var loose: [History.Promise] = []
    for promise in history.promises where promise.isOverdue(self) && isOwedToThem(promise) {
      let isLoose = promise.mayBeKept != nil || isLoose(promise.touch, in: history)
      if isLoose, !isAskedAfter(promise) {
        loose.append(promise)
      } else {
        accusing.append(promise)
      }
    }
    // One reminder that is plain makes the others plain: they are of the same bill, or of one
    // beside it.
    if accusing.contains(where: \.isOfMoney), loose.contains(where: \.isOfMoney) {
      accusing = (accusing + loose.filter(\.isOfMoney)).sorted { $0.touch.day < $1.touch.day }
      loose.removeAll(where: \.isOfMoney)
    }
    return (accusing, loose)
  }

  /// R15: who sent us somebody and complains of how we served them was promised nothing by it.
  private func isOwedToThem(_ promise: History.Promise) -> Bool {
    relationship.kind != .referralSource || promise.nature != .breach
      || !promise.touch.signals.contains(.complaint) || !promise.touch.certainty.isOfWords
  }

  /// What is to be asked about; empty where the opposite could not have been recorded (R8).
  func looseEnds() -> [LooseEnd] {
    openComplaints(history).loose.map {
      looseEnd(.n3, $0.touch, old: .n3Loose, unsure: .n3MayBe)
    }
      + openPromises.loose.map { promise in
        promise.isOfMoney
          ? looseEnd(.n4, promise.touch, old: .n4LooseBill, unsure: .n4LooseBill)
          : looseEnd(.n4, promise.touch, old: .n4Loose, unsure: .n4MayBe)
      }
  }

  private func looseEnd(
    _ id: LooseEnd.Question, _ touch: Touch, old: RemarkID, unsure: RemarkID
  ) -> LooseEnd {
    LooseEnd(
      id, since: touch.day, why: Remark(touch.certainty == .unsure ? unsure : old, .day(touch.day)),
      evidence: [Evidence(accusing: touch)])
  }

  /// R15: who never bought of us has nothing of ours to complain of, unless we did not do as we
  /// said, or sent them a sample of it days before.
  private func isOfNothingOurs(_ complaint: History.Complaint, in history: History) -> Bool {
    guard relationship.kind == .prospect, history.orders.isEmpty,
      complaint.touch.certainty.isOfWords,
      complaint.touch.signals.isDisjoint(with: [.brokenByUs, .abuse])
    else { return false }
    return !history.recent.contains { seen in
      seen.side == .ours && seen.happened
        && (seen.kind == .delivery || seen.isLetter && seen.touch.things.namesGoods)
        && (1...LooseEnds.deliveredWithinDays)
          .contains(complaint.touch.day.days(since: seen.day))
    }
  }

  /// A guess is none any more where we denied what it says, where they wrote it within days of our
  /// bringing or mending something, or where they came back to it within weeks.
  private func isConfirmed(_ complaint: History.Complaint, in history: History) -> Bool {
    guard complaint.touch.certainty == .unsure, complaint.touch.standing.side == .theirs,
      asOf.days(since: complaint.touch.day) <= LooseEnds.olderThanDays
    else { return false }
    if complaint.denial != nil { return true }
    let isOfDelivery = history.recent.contains { seen in
      seen.side == .ours && (seen.kind == .delivery || seen.isFaceToFace) && seen.happened
        && (0...LooseEnds.deliveredWithinDays).contains(complaint.touch.day.days(since: seen.day))
    }
    if isOfDelivery, complaint.touch.kind.isWritten { return true }
    return history.complaints.contains { other in
      other.isOpen && other.touch.position != complaint.touch.position
        && other.touch.standing.side == .theirs && other.touch.kind.isWritten
        && abs(other.touch.day.days(since: complaint.touch.day)) <= LooseEnds.repeatedWithinDays
    }
  }

  private func isLoose(_ touch: Touch, in history: History) -> Bool {
    guard touch.certainty.isOfWords else { return false }
    if touch.certainty == .unsure { return true }
    if touch.certainty == .likely, touch.signals.contains(.complaint),
      wasAskedAfter(touch.day, in: history) || wasTakenUp(touch.day, in: history)
        || isVendor && wentOn(touch.day, in: history)
    {
      return true
    }
    guard asOf.days(since: touch.day) > LooseEnds.olderThanDays else { return false }
    return history.recent.contains { $0.day > touch.day && $0.isNormalContact }
  }

  /// We asked whether all was well, and nothing was wrong.
  private func wasAskedAfter(_ day: Day, in history: History) -> Bool {
    guard
      let asked = history.recent.first(where: {
        $0.day > day && $0.side != .theirs && $0.signals.contains(.followUp) && $0.happened
      })
    else { return false }
    return history.recent.contains { $0.day >= asked.day && $0.isNormalContact }
  }

  /// We answered within the time for it, and in a talk after that nothing was wrong.
  private func wasTakenUp(_ day: Day, in history: History) -> Bool {
    let answer = history.recent.first { seen in
      seen.day >= day && seen.side == .ours && seen.isAnswer && seen.kind.isWritten
        && base.calendar.businessDays(after: day, through: seen.day) <= complaintLimit.days
    }
    guard let answer else { return false }
    return history.recent.contains {
      $0.day > answer.day && $0.touch.isTalk && $0.isNormalContact
    } && !history.complaints.contains { $0.touch.day > day }
  }

  /// R15: what a vendor finds fault with is as a rule what others did. They wrote again, and we
  /// were in touch, and nothing was wrong.
  private func wentOn(_ day: Day, in history: History) -> Bool {
    let later = history.recent.filter { $0.day > day }
    return later.contains { $0.side == .theirs && $0.isLetter && $0.isNormalContact }
      && later.contains { $0.isOurPersonal && $0.signals.isDisjoint(with: [.complaint, .apology]) }
      && !history.complaints.contains { $0.touch.day > day }
  }

  /// They came back to it. A guess is none any more where they ask for the very thing.
  private func isAskedAfter(_ promise: History.Promise) -> Bool {
    history.recent.contains { seen in
      guard seen.day > promise.touch.day, seen.side == .theirs else { return false }
      let isOfThing = seen.touch.things.sharesThing(with: promise.touch.things)
      let isReproach = !seen.signals.isDisjoint(with: [.brokenByUs, .complaint])
      return isOfThing && (isReproach || seen.signals.contains(.question))
        || isReproach && promise.touch.certainty != .unsure
    }
  }
}

extension InterpretedTouch {
  /// They were in touch with us, and nothing was wrong.
  fileprivate var isNormalContact: Bool {
    isSignOfLife && happened && signals.isDisjoint(with: [.complaint, .brokenByUs, .abuse])
  }
}
