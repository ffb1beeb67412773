import Basics
import Intake
import Language

extension ThingStems {
  /// A call or a visit, and no thing: nothing that is handed over keeps it.
  var isOfDeed: Bool {
    !namesThing && (contains(ThingStems.call) || contains(ThingStems.visit))
  }

  /// The same thing, call, visit or answer.
  func sharesAnything(with other: ThingStems) -> Bool {
    other.contains(first) || other.contains(second)
  }
}

extension InterpretedTouch {
  /// It is what was promised, or has the thing that was (R16).
  func keeps(_ promise: History.Promise) -> Bool {
    if saysUndone { return false }
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

  /// Words of ours tell of a payment that was made, as far as they tell.
  var tellsOurPayment: Bool {
    side != .theirs && touch.things.contains(ThingStems.payment) && hasItsThings
  }

  /// They say, or a note of nobody's that is not of a talk we began, that it was not done.
  var saysUndone: Bool {
    side != .ours && !signals.isDisjoint(with: [.complaint, .brokenByUs])
      && signals.isDisjoint(with: [.apology, .resolution])
  }

  /// The same of what they promised, which is theirs to do.
  func keepsTheirs(_ promise: History.Promise) -> Bool {
    guard side == .theirs, !touch.reachedNobody, !signals.contains(.promiseByThem) else {
      return false
    }
    let promised = promise.touch.things
    if promised.contains(ThingStems.call), touch.isTalk { return true }
    if promised.contains(ThingStems.visit), isFaceToFace { return true }
    if promised.contains(ThingStems.answer), !kind.isTraffic { return true }
    return touch.things.sharesThing(with: promised) && hasItsThings
  }

  /// It came after the promise, and not so late that it is hardly meant by it.
  func isInTime(for promise: History.Promise) -> Bool {
    touch.position != promise.touch.position
      && day.days(since: promise.due) <= Self.daysLateAtMost
  }

  /// R14: it may well have kept a promise, though its words do not show it: ours if what was
  /// promised can be done by such a contact, or was so vague that any may be meant; theirs if they
  /// had the occasion to come back to what was vague, and did not.
  func mayKeep(_ promise: History.Promise) -> Bool {
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
  var isWithdrawnByThem: Bool {
    side == .theirs
      && (kind == .cancellation || !touch.signals.isDisjoint(with: [.apology, .resolution]))
  }

  /// They cancelled it, or are sorry and say that it is settled.
  var isPlainlyWithdrawn: Bool {
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
  func isOfOtherThings(_ promise: History.Promise) -> Bool {
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
  /// Money that goes to whom it is owed.
  static let payment = ThingWords.stem(of: Array("payment".utf8)[...])

  /// It names a box or a parcel, and who knows what is in it.
  var isPacked: Bool { Self.packages.contains { contains($0) } }

  private static let packages = Set(
    ["box", "parcel", "envelope", "crate"].map { ThingWords.stem(of: Array($0.utf8)[...]) }
  ).subtracting([0])

  /// It names what was promised, or the file that may be it.
  func isSame(as promised: ThingStems) -> Bool {
    promised.sharesThing(with: self) || mayCarry(promised)
  }
}

extension History.Promise {
  /// One is the to-do for the other: written down on the same day, for the same date, and about the
  /// same thing.
  func isTwin(of other: History.Promise) -> Bool {
    let things = (touch.things, other.touch.things)
    return nature != other.nature && nature != .breach && other.nature != .breach
      && touch.day == other.touch.day && due == other.due
      && (things.0 == things.1 || things.0.sharesAnything(with: things.1))
  }
}
