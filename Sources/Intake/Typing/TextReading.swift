import Language

/// The words of one row, cut, matched and weighed against their negations; whose they are is not
/// yet settled, since that may depend on the words themselves ("they rang").
struct TextReader: Sendable {
  let automaton: PhraseAutomaton
  let known: KnownWords
  let objects: ObjectClasses
  private let calls: WordClasses
  /// Months, seasons and feasts (`RemarkWords.periods`).
  private let periods: Set<KnownWords.Number>
  /// What a wish to wait has beside them (`WaitReader.telling`).
  private let waits: Set<KnownWords.Number>
  private let buying: Set<KnownWords.Number>
  private(set) var tokens: [TextToken] = []
  /// A question mark ends a sentence of it; of an answer one below its subject, which repeats ours.
  private(set) var hasQuestion = false
  /// Capitals and exclamation marks.
  private(set) var isShouting = false
  private var matcher = PhraseMatcher()
  /// For each match: turned around by a negation.
  private var isNegated: [Bool] = []
  /// Tokens of the first field; the words after them are its notes.
  private(set) var subjectTokens = 0

  /// A negation reaches this many words, fillers included: "not really all that happy".
  private static let reach = 5

  init(_ automaton: PhraseAutomaton, _ known: KnownWords = .builtIn) {
    self.automaton = automaton
    self.known = known
    objects = ObjectClasses(known)
    calls = known.classes(named: ["ring"])
    func numbers(_ words: Set<String>) -> Set<KnownWords.Number> {
      Set(
        words.map { known.number(of: Array(CalendarWords.folded($0).utf8)[...]) }
          .filter { $0 >= 0 && $0 < known.count })
    }
    periods = numbers(RemarkWords.periods)
    waits = numbers(WaitReader.telling)
    buying = numbers(RemarkWords.buying)
  }

  var matches: [PhraseMatch] { matcher.matches }

  /// Reads the words that `fingerprinter` has recorded; they shout not, or they had no fingerprint.
  mutating func read(_ fingerprinter: inout Fingerprinter) {
    subjectTokens = fingerprinter.tokens(into: &tokens)
    isShouting = false
    find()
    hasQuestion = isReply ? fingerprinter.asksBelow : fingerprinter.hasQuestion
  }

  /// Reads the words of a text.
  ///
  /// - Parameters:
  ///   - subjectTokens: so many words are the first field's.
  ///   - subjectQuestions: so many question marks stand there.
  mutating func read(_ text: Tokenizer, subjectTokens: Int, subjectQuestions: Int = 0) {
    tokens.removeAll(keepingCapacity: true)
    for token in text.tokens { tokens.append(TextToken(token, in: text, automaton, known)) }
    self.subjectTokens = subjectTokens
    isShouting =
      text.letters >= 15 && text.capitals * 10 >= text.letters * 8 && text.exclamationMarks >= 3
    find()
    hasQuestion = text.questionMarks > (isReply ? subjectQuestions : 0)
  }

  private mutating func find() {
    joinTitles()
    matcher.find(automaton, in: tokens)
    markNegations()
  }

  /// "Re: How was the chai?" in front of words of their own: the subject is ours.
  var isReply: Bool {
    subjectTokens > 1 && subjectTokens < tokens.count && word(0, isOneOf: .replies)
      && tokens[1].gap == .stop
  }

  /// The full stop behind "Prof." and "Ltd." ends no sentence, nor that of a day: "bis zum 20.
  /// September".
  private mutating func joinTitles() {
    for index in tokens.indices.dropFirst()
    where tokens[index].gap == .stop && index != subjectTokens {
      if isDay(before: index) || word(index - 1, isOneOf: .titles) { tokens[index].gap = .space }
    }
  }

  /// "Bis zum 20." September, "bis zum 15.04." zugesagt.
  private func isDay(before index: Int) -> Bool {
    guard tokens[index - 1].isNumber, index > 1 else { return false }
    if word(index - 2, isOneOf: .dayOpeners) { return true }
    return tokens[index - 2].isNumber && index > 2 && tokens[index - 1].gap == .space
      && word(index - 3, isOneOf: [.dayOpeners, .dueOpeners])
  }

  func isNegated(_ match: Int) -> Bool { isNegated[match] }

  /// No reader tells the word from others.
  func isUnknown(_ index: Int) -> Bool { known.classes(tokens[index].known).isEmpty }

  /// Calls `body` with each thing that match `index` says.
  @inline(__always)
  func forEachSense(of index: Int, _ body: (Sense) -> Void) {
    let match = matcher.matches[index]
    let removed = automaton.removed(by: match)
    automaton.forEachSense(at: match.node, without: removed, body)
    if match.secondNode >= 0 {
      automaton.forEachSense(at: match.secondNode, without: removed, body)
    }
  }

  /// The words of a match are of telephones: "ring me", "um Rückruf gebeten".
  func namesCall(_ match: PhraseMatch) -> Bool {
    (match.start..<match.end).contains { !calls.isDisjoint(with: known.classes(tokens[$0].known)) }
  }

  /// Whether match `index` stands where `place` wants it.
  func stands(_ index: Int, at place: Sense.Place) -> Bool {
    let match = matcher.matches[index]
    switch place {
    case .anywhere: return true
    case .clause: return startsClause(match.start)
    case .alone:
      let isLast = match.end == tokens.count || tokens[match.end].gap > .space
      return isLast && startsClause(match.start)
    case .whole: return match.start == 0 && match.end == tokens.count
    }
  }

  private func startsClause(_ index: Int) -> Bool {
    if index == 0 || tokens[index].gap > .space { return true }
    return word(index - 1, isOneOf: .clauseOpeners)
  }

  /// Whether token `index` is one of these words.
  func word(_ index: Int, isOneOf words: MarkerWords) -> Bool {
    !tokens[index].telling.isDisjoint(with: words)
  }

  /// Whether the words may tell of an end or of the wish for one, of whomever (R13).
  var mayTellEnd: Bool {
    var isGiving = false
    return tokens.indices.contains { index in
      if word(index, isOneOf: .ends) { return true }
      if word(index, isOneOf: .givings) { isGiving = true }
      if isGiving, word(index, isOneOf: .ups) { return true }
      // "Kontaktieren Sie uns nicht mehr" denies behind the verb.
      guard word(index, isOneOf: .contacts) else { return false }
      let further = min(index + Self.farthestDenial, tokens.count)
      return (max(0, index - 2)..<further).contains { word($0, isOneOf: [.absences, .lasts]) }
    }
  }

  private static let farthestDenial = 8

  /// Whether the words may tell of the wish to hear nothing of us for a while (R13).
  var mayTellWait: Bool {
    func hasWord(of classes: WordClasses) -> Bool {
      tokens.contains { !classes.isDisjoint(with: known.classes($0.known)) }
    }
    return tokens.contains { periods.contains($0.known) }
      && (hasWord(of: calls) || tokens.contains { waits.contains($0.known) })
  }

  /// What is told of up to a word is about buying: "kauft nicht mehr bei uns".
  func tellsBuying(before end: Int) -> Bool {
    tokens[max(0, end - Self.farthestDenial)..<min(end, tokens.count)]
      .contains { buying.contains($0.known) }
  }

  /// "Mit Ole gesprochen": somebody was talked to, whatever else the row says of telephones (R9).
  /// With a machine or an office nobody talks.
  var tellsTalk: Bool {
    tokens.indices.contains { index in
      guard word(index, isOneOf: .talked) else { return false }
      var start = index
      while start > 0, tokens[start].gap == .space, index - start < Self.talkReach { start -= 1 }
      let before = start..<index
      return before.contains { word($0, isOneOf: .withs) }
        && !before.contains { word($0, isOneOf: [.gates, .absences]) }
    }
  }

  /// "Rufe ihn am Montag an": a clause begins with what its writer does, and no subject.
  var actsWithoutSubject: Bool {
    tokens.indices.contains { word($0, isOneOf: .firstVerbs) && startsClause($0) }
  }

  /// "Mit Frau Dr. Anna Ravensworth lange gesprochen."
  private static let talkReach = 8

  /// Whether what the words ask for is asked in case of need.
  var setsConditions: Bool { tokens.indices.contains { word($0, isOneOf: .conditions) } }

  private func role(of index: Int) -> Sense.Role? {
    var role: Sense.Role?
    forEachSense(of: index) { if let found = $0.role { role = found } }
    return role
  }

  // MARK: Negation

  /// A negation turns the next thing said around, if it is near and no comma, full stop or "but"
  /// stands between; a second one turns it back ("not without problems"). What is linked to a
  /// negated thing by "or", "nor", "and" of the same sense, or by "about", is negated with it.
  private mutating func markNegations() {
    isNegated.removeAll(keepingCapacity: true)
    var negations = 0
    var negationEnd = 0
    for index in matcher.matches.indices {
      let match = matcher.matches[index]
      isNegated.append(false)
      switch role(of: index) {
      case .negation:
        if negations > 0, !isWithinReach(from: negationEnd, to: match.start) { negations = 0 }
        negations += 1
        negationEnd = match.end
      case .negationAfter:
        negations = 0
        if index > 0, match.start - matcher.matches[index - 1].end <= 1 {
          isNegated[index - 1].toggle()
        }
      case .turn, .nothing:
        negations = 0
      case .courtesy, .exoneration: break
      case .acknowledgement, .filler, .article, nil:
        if negations > 0, isWithinReach(from: negationEnd, to: match.start) {
          isNegated[index] = negations % 2 == 1
        } else if index > 0, isNegated[index - 1], isLinked(index) {
          isNegated[index] = true
        }
        negations = 0
      }
    }
  }

  private func isWithinReach(from end: Int, to start: Int) -> Bool {
    guard start >= end, start - end < TextReader.reach else { return false }
    return start == end
      ? tokens[start].gap == .space
      : (end...start).allSatisfy { tokens[$0].gap == .space }
  }

  /// Match `index` continues the negated one before it: "no complaints or problems", "no complaints
  /// about the price".
  private func isLinked(_ index: Int) -> Bool {
    let before = matcher.matches[index - 1]
    let match = matcher.matches[index]
    guard match.start - before.end <= 3, tokens[match.start].gap < .stop else { return false }
    var isDropped = true
    var signals: Signals = []
    forEachSense(of: index - 1) {
      signals.formUnion($0.signals)
      if !$0.deniedSignals.isEmpty || !$0.deniedSided.isEmpty { isDropped = false }
    }
    var shares = false
    forEachSense(of: index) { if !$0.signals.isDisjoint(with: signals) { shares = true } }
    var isList = match.start == before.end
    for i in before.end..<match.start {
      if word(i, isOneOf: .links) { isList = true }
      if isDropped, word(i, isOneOf: .abouts) { return true }
    }
    return isList && shares
  }
}
