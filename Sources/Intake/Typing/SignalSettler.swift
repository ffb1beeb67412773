import Language

/// Settles what the matches of a row mean, now that its kind and side are known.
struct SignalSettler {
  let kind: TouchKind
  let side: Side
  let sideIsRecorded: Bool
  var signals: Signals = []
  /// What the words say of the state ("visit planned"); the status column wins.
  private(set) var state: StateWord?
  /// The first word of the first promise, to look for its date.
  var promise: Int?
  /// The end of the last words that say a matter is put right.
  private var repairEnd: Int?
  /// The last words that complain.
  private var grievance: PhraseMatch?
  /// Our letter has words of complaint, theirs words of apology: between us and a vendor they
  /// count.
  private(set) var mayComplain = false
  private(set) var mayApologise = false
  /// Whom what complains is about, in the worst case for us (R15); nil where no phrase complains.
  private(set) var complaintObject: ComplaintObject?
  /// "I have complained to them": it is made to somebody else, and so is of them.
  private(set) var complainsToOthers = false
  /// What phrases say and the words around them deny: "nobody was rude", "I had promised it", which
  /// is no promise of today.
  private(set) var denied: LabelSet = []
  /// Their letter, or our word of it, says in so many words that they complain.
  private(set) var namesComplaint = false
  /// It is open whose promise it is, and it is not ours by habit.
  private(set) var promiseIsUnclear = false
  /// A note of ours says "I promised", so that it is no guess.
  private(set) var promiseIsOurs = false
  /// What is complained of is none of ours, by its own words (R15).
  private(set) var isExonerated = false
  /// What the build of a sentence says, whatever its words.
  private(set) var built: LabelSet = []
  /// The expressions that complain, each for itself.
  private var grievances = 0
  /// R14: who complains twice in one letter, and of us, seldom means anything else.
  var complainsTwice: Bool {
    grievances > 1 && writer == .theirs && sideIsRecorded && complaintObject == .us
  }

  init(kind: TouchKind, side: Side, sideIsRecorded: Bool) {
    self.kind = kind
    self.side = side
    self.sideIsRecorded = sideIsRecorded
  }

  /// Whose words these are: a letter's are its writer's; a note of a call is ours, whoever rang.
  var writer: Side { kind.isWritten ? side : .unknown }

  /// More words than this beside the thanks, and a mail says more than thanks.
  private static let smallTalk = 12
  /// An answer of more words than this may want one.
  private static let shortReply = 20

  mutating func settle(_ reader: TextReader) {
    var covered = 0
    var exoneration: PhraseMatch?
    var isAcknowledged = false
    // Taken out first: what is done with each in a closure would hold a copy of the reader.
    var senses: [Sense] = []
    for index in reader.matches.indices {
      let match = reader.matches[index]
      let negated = reader.isNegated(index)
      covered += match.end - match.start
      senses.removeAll(keepingCapacity: true)
      reader.forEachSense(of: index) { senses.append($0) }
      for sense in senses {
        noteOtherSide(sense, negated: negated)
        guard applies(sense, at: match), reader.stands(index, at: sense.place) else { continue }
        if sense.role == .exoneration { exoneration = match }
        if sense.role == .acknowledgement, !negated { isAcknowledged = true }
        if sense.signals.contains(.complaint), isNewsOfMishap(match, reader) { continue }
        if sense.blames, reader.isElliptic(match) { continue }
        var sense = sense
        // The subject of an answer repeats what was said before.
        if reader.isReply, match.end <= reader.subjectTokens {
          if sense.blames { continue }
          sense.signals.remove(.question)
        }
        if sense.signals.contains(.resolution), !negated {
          if reader.isNoRepair(index) {
            sense.signals.remove(.resolution)
          } else {
            repairEnd = match.end
          }
        }
        if negated, sense.blames {
          denied.insert(.complaint)
          denied.insert(.brokenByUs)
        }
        let before = signals
        add(sense, negated: negated, at: match, reader)
        if !negated, sense.signals.contains(.callBack), reader.namesCall(match) {
          signals.insert(.wantsCall)
        }
        let said = negated ? sense.deniedSignals : sense.signals
        if said.contains(.complaint)
          || side == .theirs && signals.subtracting(before).contains(.brokenByUs)
        {
          if grievance.map({ $0.end <= match.start }) ?? true { grievances += 1 }
          grievance = match
        }
        if said.contains(.complaint), !negated, kind.isWritten, side == .theirs, sideIsRecorded,
          kind == .survey || reader.word(match.start, isOneOf: .complainings)
        {
          namesComplaint = true
        }
        if said.contains(.complaint) || signals.subtracting(before).contains(.brokenByUs) {
          noteObject(of: match, reader)
        }
        if !negated, sense.signals.contains(.helpByThem), signals.contains(.helpByThem),
          reader.namesWhomToo(match)
        {
          built.insert(.helpByThem)
        }
        if promise == nil, signals.promises { promise = match.start }
      }
    }
    addUndertaking(reader)
    addReportedGrievance(reader)
    if !kind.isMass, !kind.isTraffic, writer != .ours, reader.refersOthers(in: writer),
      signals.isDisjoint(with: [.complaint, .brokenByUs])
    {
      signals.insert(.helpByThem)
      built.insert(.helpByThem)
    }
    if writer == .unknown, !promiseIsOurs, signals.contains(.promiseByUs) || signals.isEmpty,
      reader.actsWithoutSubject
    {
      promiseIsOurs = true
    }
    if !kind.isMass, !kind.isTraffic, reader.leadsOthersToThem(in: writer) {
      signals.insert(.helpByUs)
      built.insert(.helpByUs)
    }
    // M1: "no answer at first, then reached him": a talk.
    if signals.contains(.reached) || signals.contains(.notReached) && reader.tellsTalk {
      signals.subtract([.reached, .notReached])
    }
    addQuestion(reader)
    weighRepair(reader)
    weighComplaint()
    if let exoneration, isLastWord(exoneration, reader) {
      isExonerated = true
      signals.subtract([.complaint, .brokenByUs])
    }
    addBareThanks(
      isAcknowledged: isAcknowledged, uncovered: reader.tokens.count - covered, reader)
    addShouting(reader)
    addWhatTheKindSays()
    // R9: a letter of theirs may tell of a visit, and is none.
    if kind.isWritten, kind != .note, side == .theirs, sideIsRecorded { signals.remove(.inPerson) }
  }

  private mutating func noteOtherSide(_ sense: Sense, negated: Bool) {
    guard kind.isWritten, sideIsRecorded, !negated else { return }
    if side == .ours, sense.only == .theirs, sense.signals.contains(.complaint) {
      mayComplain = true
    }
    if side == .theirs, sense.only == .ours, sense.signals.contains(.apology) {
      mayApologise = true
    }
  }

  private func applies(_ sense: Sense, at match: PhraseMatch) -> Bool {
    if sense.isForOpening, match.start > 2 { return false }
    if sense.kinds != 0, sense.kinds >> UInt64(kind.rawValue) & 1 == 0 { return false }
    if let from = sense.from, sideIsRecorded, side != from, side != .both { return false }
    switch sense.only {
    case .ours: return writer != .theirs
    case .theirs: return writer != .ours
    default: return true
    }
  }

  /// M7: "their digger broke down", "our van broke down", told in a talk that we started, is news
  /// and no complaint about us.
  private func isNewsOfMishap(_ match: PhraseMatch, _ reader: TextReader) -> Bool {
    guard kind.isTalk, side == .ours, sideIsRecorded, match.start >= 2,
      reader.word(match.start, isOneOf: .mishaps),
      !reader.word(match.start, isOneOf: .broke)
        || reader.word(match.end - 1, isOneOf: .down)
    else { return false }
    for index in stride(from: match.start - 1, through: max(0, match.start - 3), by: -1) {
      if reader.word(index, isOneOf: .others) { return true }
      if reader.tokens[index].gap > .space { return false }
    }
    return false
  }

  private mutating func add(
    _ sense: Sense, negated: Bool, at match: PhraseMatch, _ reader: TextReader
  ) {
    // In a note of ours of what they rang for it is we who promise it, where no subject stands.
    let isAnswer =
      sense.sided.contains(.promise) && sense.speaker == .actor && writer == .unknown
      && side == .theirs && !signals.contains(.promiseByThem) && reader.answersRequest(match.start)
    let who: Side =
      switch sense.speaker {
      case .writer: writer == .theirs ? .theirs : .ours
      case .actor: side == .theirs && !isAnswer ? .theirs : .ours
      }
    if negated {
      signals.formUnion(sense.deniedSignals)
      signals.formUnion(sense.deniedSided.signals(by: who))
    } else {
      var said = sense.signals
      said.formUnion(sense.sided.signals(by: who))
      if said.isDeed {
        let doer = reader.doer(of: match.start, writer: writer, isNote: writer == .unknown)
        said.turn(to: doer)
        if said.promises {
          note(
            promiseOf: isAnswer && doer == .untold ? .ours : doer,
            isPast: reader.isPast(match.start), &said)
        }
        if said.contains(.promiseByUs), writer == .ours, reader.isEnclosed(match.start) {
          said.remove(.promiseByUs)
          said.insert(.keptByUs)
        }
      }
      signals.formUnion(said)
      if let said = sense.state { state = said }
    }
  }

  private mutating func note(promiseOf doer: Doer, isPast: Bool, _ said: inout Signals) {
    if isPast {
      denied.insert(.promiseByUs)
      denied.insert(.promiseByThem)
      said.subtract([.promiseByUs, .promiseByThem])
    } else if doer == .unclear {
      promiseIsUnclear = true
    } else if doer == .ours, writer == .unknown {
      promiseIsOurs = true
    }
  }

  /// R15: what the build of a sentence promises. A date says that ours is no guess.
  private mutating func addUndertaking(_ reader: TextReader) {
    guard !kind.isMass, !kind.isTraffic, let found = reader.undertaking(by: writer) else { return }
    let said: Signals = found.isOurs ? .promiseByUs : .promiseByThem
    let label: LabelSet = found.isOurs ? LabelSet(.promiseByUs) : LabelSet(.promiseByThem)
    guard denied.isDisjoint(with: label) else { return }
    signals.insert(said)
    built.formUnion(label)
    if promise == nil || found.isOurs { promise = found.start }
    if found.isOurs { promiseIsOurs = true }
  }

  /// M7: a note of ours says in so many words that somebody complains of something of ours.
  private mutating func addReportedGrievance(_ reader: TextReader) {
    guard !kind.isMass, !kind.isTraffic, writer == .unknown,
      let found = reader.reportedGrievance(), denied.isDisjoint(with: LabelSet(.complaint))
    else { return }
    signals.insert(.complaint)
    built.insert(.complaint)
    namesComplaint = true
    complaintObject = max(complaintObject ?? found.object, found.object)
    if grievance.map({ $0.end <= found.words.lowerBound }) ?? true { grievances += 1 }
  }

  /// R15: of several things that complain, the one that is about us counts.
  private mutating func noteObject(of match: PhraseMatch, _ reader: TextReader) {
    if reader.isMadeToOthers(match.end) { complainsToOthers = true }
    let object = reader.object(ofComplaint: match.start..<match.end, writer: writer)
    // What names nobody is about whom the rest is about.
    if let known = complaintObject, max(known, object) == .unclear {
      complaintObject = min(known, object)
    } else {
      complaintObject = max(complaintObject ?? object, object)
    }
  }

  /// No "but" goes on behind it.
  private func isLastWord(_ exoneration: PhraseMatch, _ reader: TextReader) -> Bool {
    let sentence = reader.sentence(around: exoneration.start)
    return !reader.matches.indices.contains { index in
      guard sentence.contains(reader.matches[index].start),
        reader.matches[index].start >= exoneration.end
      else { return false }
      var isTurn = false
      reader.forEachSense(of: index) { if $0.role == .turn { isTurn = true } }
      return isTurn
    }
  }

  /// N2: a question mark in their words is a question, whatever the lexicon found.
  private mutating func addQuestion(_ reader: TextReader) {
    if kind.isTalk || writer == .ours || (side == .ours && sideIsRecorded) {
      signals.remove(.question)
    } else if reader.hasQuestion, kind.isWritten, side == .theirs {
      signals.insert(.question)
    }
  }

  /// M7, N3: what complains after a repair says that the repair was none. In their own words a
  /// question after a repair, and a complaint without a word of content, put nothing right either.
  private mutating func weighRepair(_ reader: TextReader) {
    guard signals.contains(.resolution), let repairEnd else { return }
    let isContent = signals.contains(.thanksFromThem)
    if writer == .theirs {
      let isAsked = signals.contains(.question) && !isContent
      let isStillWrong = grievance.map { $0.start >= repairEnd || !isContent } ?? false
      if isAsked || isStillWrong { signals.remove(.resolution) }
    } else if let grievance, grievance.start >= repairEnd,
      reader.isRelapse(from: repairEnd, to: grievance)
    {
      signals.remove(.resolution)
    }
  }

  /// M7: what they say we failed in is a complaint; what we apologise for or put right on our own
  /// account is none that is new.
  private mutating func weighComplaint() {
    if side == .theirs, signals.contains(.brokenByUs), !kind.isMass { signals.insert(.complaint) }
    if side == .ours, kind != .complaint, kind != .ticket,
      !signals.isDisjoint(with: [.apology, .resolution])
    {
      signals.remove(.complaint)
    }
  }

  /// N2: "Thanks!", "received, thank you" want no answer; thanks with a question do.
  private mutating func addBareThanks(
    isAcknowledged: Bool, uncovered: Int, _ reader: TextReader
  ) {
    guard kind.isWritten || kind == .voicemail || kind == .note, side != .ours else { return }
    let wants: Signals = [.question, .complaint, .abuse, .rush, .brokenByUs, .brokenByThem]
    guard signals.isDisjoint(with: wants) else {
      signals.remove(.needsNoAnswer)
      return
    }
    let limit =
      signals.contains(.thanksFromThem)
      ? SignalSettler.smallTalk : isAcknowledged ? SignalSettler.smallTalk / 3 : -1
    if uncovered <= limit || isShortReply(reader) { signals.insert(.needsNoAnswer) }
  }

  /// "Re: new trays – Yes, all fit": an answer to a mail of ours in a few words that ask for
  /// nothing.
  private func isShortReply(_ reader: TextReader) -> Bool {
    let body = reader.subjectTokens..<reader.tokens.count
    guard kind == .email || kind == .message, reader.isReply,
      body.count <= SignalSettler.shortReply
    else { return false }
    return !signals.contains(.callBack) && !body.contains { reader.word($0, isOneOf: .requests) }
  }

  /// R6: capitals and exclamation marks in their own words.
  private mutating func addShouting(_ reader: TextReader) {
    if writer == .theirs, reader.isShouting { signals.insert(.abuse) }
  }

  private mutating func addWhatTheKindSays() {
    switch kind {
    case .complaint: signals.insert(.complaint)
    case .referral where side != .ours: signals.insert(.helpByThem)
    case .testimonial where side != .ours: signals.insert(.helpByThem)
    case .card where side != .theirs: signals.insert(.appreciation)
    case .gift where side != .theirs: signals.insert(.appreciation)
    case .training: signals.insert(.followUp)
    case .membership: signals.insert(.loyalty)
    case .cancellation: signals.insert(.brokenByThem)
    // What they answer to a survey wants no answer, and is in their words (R2 is of what was sent).
    case .survey where side == .theirs && sideIsRecorded:
      signals.remove(.question)
      signals.insert(.needsNoAnswer)
    case .massMail, .notice, .social, .survey:
      // R2: what was sent to everybody, or by a machine, speaks for nothing; but that a mail came
      // back does. A reminder of a payment shows that it did not come.
      let kept: Signals = side == .ours ? [.personGone, .brokenByThem] : .personGone
      signals.formIntersection(kind == .notice ? kept : [])
    default: break
    }
  }
}

extension Sense {
  /// It says that somebody failed us or them.
  fileprivate var blames: Bool {
    !signals.isDisjoint(with: [.complaint, .brokenByUs, .brokenByThem]) || sided.contains(.broken)
  }
}

extension Signals {
  fileprivate var promises: Bool { contains(.promiseByUs) || contains(.promiseByThem) }

  /// They say that somebody does something for the other side.
  fileprivate var isDeed: Bool {
    !isDisjoint(with: [.promiseByUs, .promiseByThem, .helpByUs, .helpByThem])
  }

  /// Gives promises and help to whose they are.
  mutating func turn(to doer: Doer) {
    switch doer {
    case .ours:
      if remove(.promiseByThem) != nil { insert(.promiseByUs) }
      if remove(.helpByThem) != nil { insert(.helpByUs) }
    case .theirs:
      if remove(.promiseByUs) != nil { insert(.promiseByThem) }
      if remove(.helpByUs) != nil { insert(.helpByThem) }
    case .unclear, .untold: break
    }
  }
}
