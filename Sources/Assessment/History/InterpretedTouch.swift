import Basics
import Intake
import Language

/// A touch as the judgement sees it: whose it really is, and what its kind implies beyond its
/// words.
///
/// What marks ask of every touch is inlined: as a call it is handed the whole touch in memory.
struct InterpretedTouch: Sendable {
  var touch: Touch
  let side: Side
  /// It answered something of theirs within days, so it was not our initiative.
  var isReply = false
  /// It took place, so that it can be a contact.
  let happened: Bool
  /// It stops the clock of our silence (N1): personal, and not merely theirs. A talk belongs to
  /// both (R9), be it that they rang; where nobody recorded whose it was, we are not accused of
  /// having been absent.
  let isOurPersonal: Bool
  /// The signals of its words, and those that its kind alone implies.
  var signals: Signals

  var day: Day { touch.day }
  var kind: TouchKind { touch.kind }

  /// Person to person (M1).
  @inline(__always)
  var isPersonal: Bool { touch.isPersonal(signals) }

  @inline(__always)
  var isFaceToFace: Bool { kind.isFaceToFace || signals.contains(.inPerson) }

  /// It shows that our touches are on record (R8): what we began, were it a ring in vain, or where
  /// we were. That they rang and we took it shows nothing of what we do ourselves, unless it was
  /// measured.
  @inline(__always)
  var showsOurTouches: Bool { touch.showsOurTouches(side, signals) }

  /// Tried by us, or by nobody knows whom, and nobody was reached: no contact of anybody's (R10). A
  /// call of theirs that nobody took is a sign of life, and waits for us (N2).
  @inline(__always)
  var reachedNobody: Bool { touch.reachedNobody && side != .theirs }

  /// Something they did, orders among it, or a talk of both (R9, drift).
  @inline(__always)
  var isSignOfLife: Bool { touch.isSignOfLife(of: side) }

  /// What their rhythm is made of (drift): signs of life, but not what was called off or sent back.
  @inline(__always)
  var isTheirEvent: Bool { touch.isTheirEvent(side) }

  /// It stands for a sign of life of theirs where no row of the base says whose it is (R8):
  /// whatever happened, but not the bare day of last contact of a list, which may as well be ours.
  @inline(__always)
  var countsAsActivity: Bool { touch.countsAsActivity }

  /// An order that was not called off.
  @inline(__always)
  var isOrder: Bool { kind == .order && happened && touch.standing.state != .cancelled }

  /// It answers what they wrote (N2): a personal touch of ours, a quote, a bill in a letter, or
  /// words of ours in their ticket.
  var isAnswer: Bool {
    if isOurPersonal { return true }
    switch kind {
    case .quote, .ticket, .complaint: return side == .ours
    case .invoice: return side == .ours && touch.standing.state == .answered
    default: return false
    }
  }

  /// Written from one person to another, and an answer to it is written as a rule.
  @inline(__always)
  var isLetter: Bool { kind == .email || kind == .letter || kind == .message }

  /// Help that they gave us.
  @inline(__always)
  var isTheirHelp: Bool { side != .ours && signals.contains(.helpByThem) }
  /// Help that we gave them.
  @inline(__always)
  var isOurHelp: Bool { side != .theirs && signals.contains(.helpByUs) }

  /// They wrote, and it waits for an answer (N2): no call taken, no order, no bare thanks, and no
  /// complaint that stands in a book of complaints, which is N3's; a letter that complains waits
  /// for its answer as any other does.
  var wantsAnswer: Bool {
    guard side == .theirs,
      !signals.contains(.complaint) || touch.certainty == .unsure || isLetter || kind == .webForm
    else { return false }
    switch touch.standing.state {
    case .closed, .answered: return false
    default: break
    }
    switch kind {
    case .email, .letter, .message, .voicemail, .webForm: break
    // A ticket that neither waits on record nor asks for anything may be one of the weighbridge.
    case .ticket:
      guard
        touch.standing.state == .open
          || !signals.isDisjoint(with: [.question, .callBack, .complaint, .rush])
      else { return false }
    // They called and did not reach us; a call taken is no open question, unless it ended with one.
    case .call, .videoCall, .conversation:
      if signals.contains(.notReached) { return true }
      return signals.contains(.callBack) && signals.isDisjoint(with: [.keptByUs, .resolution])
    case .note: guard touch.standing.sideIsRecorded else { return false }
    case .other:
      guard !signals.isDisjoint(with: [.question, .callBack]) else { return false }
    default: return false
    }
    if !signals.isDisjoint(with: [.question, .callBack]) { return true }
    // Who says sorry to us waits for nothing.
    if touch.signals.contains(.apology) { return false }
    return signals.isDisjoint(with: [.needsNoAnswer, .thanksFromThem])
  }

  /// It counts as one of the contacts whose starter can be told (N10, M9): orders and mass mail are
  /// nobody's initiative.
  @inline(__always)
  var isStart: Bool {
    !kind.isTraffic && !kind.isMass && kind != .note && kind != .membership && !reachedNobody
  }

  /// They came to us, though nobody wrote down how: they sent somebody, or a note says that it was
  /// they.
  @inline(__always)
  var showsTheirStart: Bool {
    side == .theirs && touch.standing.sideIsRecorded
      && (happened && (isTheirHelp || kind == .note) || startedBy == .theirs)
  }

  /// Who started it, by the record itself; nil where the record does not say, or it was a reply.
  @inline(__always)
  var startedBy: Side? {
    guard touch.standing.sideIsRecorded, !isReply, side == .ours || side == .theirs, isStart else {
      return nil
    }
    return side
  }
}

extension Touch {
  /// A membership that they left.
  var isCalledOffMembership: Bool {
    kind == .membership && (standing.state == .cancelled || signals.contains(.brokenByThem))
  }

  /// A ticket or complaint whose state is on record: whether it waits for us can be told from the
  /// row.
  var isCaseWithState: Bool {
    guard kind == .ticket || kind == .complaint || standing.side == .theirs else { return false }
    switch standing.state {
    case .open, .closed, .answered: return !kind.isTraffic
    case .done, .planned, .cancelled, .void: return false
    }
  }
}

/// Whose eyes a history is read with.
enum Perspective: Sendable {
  /// We are the vendor.
  case vendor
  /// They are the vendor: order traffic runs the other way, so orders without a recorded side are
  /// ours.
  case customer
  /// As `customer`, and then with the sides exchanged: the tie as the vendor sees it.
  case exchanged
}

extension RelationshipKind {
  /// From where a tie of this kind is seen.
  var perspective: Perspective { self == .vendor ? .customer : .vendor }
}

extension Touch {
  /// Whose it really is.
  @inline(__always)
  func side(_ perspective: Perspective) -> Side {
    let side = standing.side
    guard perspective != .vendor else { return side }
    let isTurned =
      !standing.sideIsRecorded && (kind.isTraffic || kind == .complaint || kind == .ticket)
    return isTurned != (perspective == .exchanged) ? side.exchanged : side
  }

  /// It took place, where it is of such a side. An open ticket or complaint is there; an open call
  /// or visit of ours is still to be made.
  @inline(__always)
  func happened(by side: Side) -> Bool {
    let kind = kind
    guard kind != .task else { return false }
    switch standing.state {
    case .done, .closed, .answered: return true
    case .planned, .void: return false
    // An appointment called off did not take place, and an invoice taken back proves nothing; an
    // order called off or sent back was placed.
    case .cancelled: return kind.isTraffic && kind != .invoice
    case .open:
      return side == .theirs || kind.isTraffic || kind == .complaint || kind == .ticket
        || kind == .webForm || kind == .note
    }
  }

  /// Something they did, orders among it, or a talk of both (R9, drift).
  @inline(__always)
  func isSignOfLife(of side: Side) -> Bool {
    !kind.isMass && (side == .theirs || side == .both || isTalk)
  }

  /// It happened, and is of their rhythm (drift).
  @inline(__always)
  func isTheirEvent(_ side: Side) -> Bool {
    happened(by: side) && isSignOfLife(of: side) && !isTakenBack
  }

  @inline(__always)
  var countsAsActivity: Bool {
    !kind.isMass && !isTakenBack && !standing.isListDate
  }

  /// An order called off, or goods or money going back.
  @inline(__always)
  var isTakenBack: Bool {
    standing.state == .cancelled || kind == .cancellation || kind == .goodsReturn
  }

  /// Person to person (M1), where it says so much.
  @inline(__always)
  fileprivate func isPersonal(_ signals: Signals) -> Bool {
    let kind = kind
    return kind.isPersonal || (signals.contains(.inPerson) && !kind.isMass && !kind.isTraffic)
  }

  @inline(__always)
  fileprivate func showsOurTouches(_ side: Side, _ signals: Signals) -> Bool {
    isPersonal(signals)
      && (side != .theirs || kind.isFaceToFace || signals.contains(.inPerson)
        || isTalk && signals.contains(.reached))
  }
}

extension InterpretedTouch {
  init(_ touch: Touch, _ perspective: Perspective) {
    let side = touch.side(perspective)
    let signals = Self.signals(
      of: touch, perspective == .exchanged ? side.exchanged : side, perspective)
    self.touch = touch
    self.side = side
    self.signals = signals
    // Asked of every row several times.
    happened = touch.happened(by: side)
    isOurPersonal =
      happened && touch.showsOurTouches(side, signals) && !touch.reachedNobody
  }

  /// What its words and its kind say.
  ///
  /// - Parameter side: whose it is before the sides are exchanged.
  @inline(__always)
  private static func signals(
    of touch: Touch, _ side: Side, _ perspective: Perspective
  ) -> Signals {
    var signals = touch.kind.isMass ? [] : touch.signals
    if touch.kind == .notice, perspective == .vendor, side == .ours {
      signals = touch.signals.intersection(.brokenByThem)
    }
    signals.formUnion(Self.implied(by: touch, side: side, signals: signals))
    if touch.isCalledOffMembership { signals.remove(.loyalty) }
    // The usual row says nothing of what follows.
    guard perspective != .vendor || !signals.isEmpty else { return signals }
    // What was meant to be said was not said: no thanks, no question after their needs, no apology.
    if touch.reachedNobody, side != .theirs { signals.formIntersection(Self.saidToNobody) }
    // What we complain of in our letters, and they apologise for in theirs, is between us and a
    // vendor.
    if perspective == .vendor, touch.kind.isWritten, touch.kind != .complaint {
      if side == .ours { signals.remove(.complaint) }
      if side == .theirs { signals.remove(.apology) }
    }
    // R15: what a vendor reminds us of is ours to pay.
    if perspective != .vendor, touch.kind == .invoice, signals.contains(.keptByThem) {
      signals.remove(.keptByThem)
      signals.insert(.keptByUs)
    }
    if perspective != .vendor, touch.kind == .invoice { signals.remove(.brokenByThem) }
    if perspective != .vendor, side == .theirs, signals.contains(.brokenByThem),
      touch.kind.isWritten, signals.isDisjoint(with: [.apology, .promiseByThem, .keptByUs])
    {
      signals.remove(.brokenByThem)
      signals.remove(.complaint)
      signals.insert(.brokenByUs)
    }
    return perspective == .exchanged ? signals.exchanged : signals
  }

  /// What a row can speak for although nobody was reached.
  private static let saidToNobody: Signals = [
    .notReached, .promiseByUs, .promiseByThem, .brokenByUs, .brokenByThem,
  ]

  /// What the kind of a row says without words.
  @inline(__always)
  private static func implied(by touch: Touch, side: Side, signals: Signals) -> Signals {
    switch touch.kind {
    case .complaint:
      let isOurAnswer =
        side == .ours && !signals.isDisjoint(with: [.resolution, .apology, .denial])
      return isOurAnswer ? [] : .complaint
    case .card, .gift: return side == .theirs ? .thanksFromThem : .appreciation
    case .training: return side == .theirs ? [] : .followUp
    case .referral, .testimonial: return side == .ours ? .helpByUs : .helpByThem
    case .membership: return touch.isCalledOffMembership ? [] : .loyalty
    case .cancellation: return side == .ours ? [] : .brokenByThem
    case .order where touch.standing.state == .cancelled:
      return side == .ours || signals.contains(.brokenByUs) ? [] : .brokenByThem
    default: return []
    }
  }
}

extension Side {
  var exchanged: Side {
    switch self {
    case .ours: .theirs
    case .theirs: .ours
    case .unknown, .both: self
    }
  }
}

extension Signals {
  /// What was ours is theirs, and the other way round.
  var exchanged: Signals {
    var result = self
    let pairs: [(Signals, Signals)] = [
      (.promiseByUs, .promiseByThem), (.keptByUs, .keptByThem), (.brokenByUs, .brokenByThem),
      (.helpByUs, .helpByThem), (.appreciation, .thanksFromThem),
    ]
    for (one, other) in pairs {
      result.remove(one)
      result.remove(other)
      if contains(one) { result.insert(other) }
      if contains(other) { result.insert(one) }
    }
    return result
  }
}
