import Basics
import Language

/// Reads the wish to be left alone for a while (R13): "not before January", "ring me after Easter",
/// "vor dem 15. Juni bitte nicht melden".
///
/// A day alone wishes nothing: "no delivery before March" speaks of goods, "he will ring after
/// Easter" is his promise, "chase them in May" our plan, "nobody called before Easter" a complaint.
/// So a clause must ask for our contact at a time, or forbid it until then; where it may say
/// something else, it wishes nothing, as who waits for us must not be hidden.
struct WaitReader {
  private let day: Day
  private let clauses: [Clause]

  private struct Clause {
    let parser: DuePhrase.Parser
    let words: [String]

    func has(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }

    func word(_ index: Int) -> String { words.indices.contains(index) ? words[index] : "" }
  }

  /// - Parameter day: of the row; what they wish lies behind it.
  init(_ clauses: [RemarkClause], day: Day) {
    self.day = day
    self.clauses = clauses.map { clause in
      var text = Tokenizer()
      text.add(Array(clause.text.utf8).span)
      return Clause(
        parser: DuePhrase.Parser(text: text, day: day),
        words: text.tokens.map {
          String(decoding: text.folded[Int($0.start)..<Int($0.end)], as: UTF8.self)
        })
    }
  }

  /// What a time begins with, in any language.
  static let openers = WaitWords.openers.union(WaitWords.Elsewhere.openers)

  /// Whether a clause has a word that a time begins with.
  static func mayTell(_ clause: RemarkClause) -> Bool {
    clause.words.contains(where: openers.contains)
  }

  /// Beside a time a text has one of these, or wishes nothing, as the tokenizer folds them.
  static let telling = WaitWords.limits.union(WaitWords.negations).union(WaitWords.rests)
    .union(WaitWords.verbs).union(WaitWords.reached).union(["erst"])

  /// One of those, or a verb of another language.
  static let wishing = telling.union(WaitWords.Elsewhere.verbs)

  /// From which day on they want to hear from us again; nil where no such wish is told.
  var until: Day? { clauses.indices.compactMap(until).max() }

  private func until(_ index: Int) -> Day? {
    let clause = clauses[index]
    if let until = untilElsewhere(clause) { return until }
    guard !clause.has(WaitWords.goods), isBare(clause) || !isWantedAtOnce(beside: index) else {
      return nil
    }
    if clause.has(WaitWords.negations) { return forbiddenUntil(index) }
    return clause.words.indices.lazy.compactMap { place -> Day? in
      if isRest(clause, at: place) { return opened(at: place, in: clause, by: WaitWords.limits) }
      return opened(at: place, in: clause, by: WaitWords.beginnings).flatMap {
        isWanted(clause, at: place) ? $0 : nil
      }
    }.first
  }

  // MARK: When

  private func opened(in clause: Clause, by openers: Set<String>) -> (place: Int, day: Day)? {
    clause.words.indices.lazy.compactMap { place -> (place: Int, day: Day)? in
      opened(at: place, in: clause, by: openers).map { (place, $0) }
    }.first
  }

  /// The first day that an expression of time leaves free: "before March" its first, "after Easter"
  /// the day behind it.
  private func opened(at index: Int, in clause: Clause, by openers: Set<String>) -> Day? {
    let words = clause.words
    guard openers.contains(words[index]), !clause.has(WaitWords.pasts) else { return nil }
    var isBehind = WaitWords.behind.contains(words[index])
    var next = WaitWords.nexts.contains(words[index]) ? index : index + 1
    while next < words.count, WaitWords.between.contains(words[next]) {
      if WaitWords.behind.contains(words[next]) || WaitWords.ends.contains(words[next]) {
        isBehind = true
      }
      next += 1
    }
    guard next < words.count, let days = days(at: next, in: clause) else { return nil }
    let first = isBehind ? days.upperBound.adding(1) : days.lowerBound
    return (2...WaitWords.longest).contains(first.days(since: day)) ? first : nil
  }

  private func days(at index: Int, in clause: Clause) -> ClosedRange<Day>? {
    let parser = clause.parser
    if let period = parser.period(at: index) { return period }
    guard index > 0 else { return nil }
    let isSpan = parser.isWord(index - 1, "in")
    let found =
      isSpan
      ? parser.span(at: index) ?? parser.germanSpan(at: index)
      : parser.calendarDate(at: index) ?? parser.germanCalendarDate(at: index)
    return found.map { day.adding($0)...day.adding($0) }
  }

  // MARK: In other languages

  /// "Elle demande qu'on la rappelle en septembre", "graag terugbellen in maart", "no llamar antes
  /// de mayo": a month beside a verb of contact that is asked for, or forbidden until then.
  private func untilElsewhere(_ clause: Clause) -> Day? {
    typealias Words = WaitWords.Elsewhere
    let words = clause.words
    guard let verb = words.firstIndex(where: Words.verbs.contains),
      !clause.has(Words.goods), !clause.has(Words.pasts)
    else { return nil }
    let isForbidden = clause.has(Words.negations)
    let isAsked = words.indices.contains { ask in
      Words.asks.contains(words[ask]) && (ask == 0 || !Words.we.contains(words[ask - 1]))
    }
    guard isForbidden || isAsked || verb == 0 else { return nil }
    return words.indices.lazy.compactMap { place -> Day? in
      guard isForbidden ? Words.limits.contains(words[place]) : Words.openers.contains(words[place])
      else { return nil }
      var next = place + 1
      var isBehind = Words.behind.contains(words[place])
      while next < words.count, Words.between.contains(words[next]) {
        isBehind = isBehind || Words.behind.contains(words[next])
        next += 1
      }
      guard let days = clause.parser.period(at: next) else { return nil }
      let first = isBehind ? days.upperBound.adding(1) : days.lowerBound
      return (2...WaitWords.longest).contains(first.days(since: day)) ? first : nil
    }.first
  }

  // MARK: Forbidden until then

  private func forbiddenUntil(_ index: Int) -> Day? {
    let clause = clauses[index]
    // "No call before May is not an option."
    guard clause.words.filter(WaitWords.negations.contains).count == 1 else { return nil }
    if let (place, day) = opened(in: clause, by: WaitWords.limits) {
      guard !clause.words[place...].contains(where: WaitWords.judging.contains) else { return nil }
      return forbidsContact(clause) || isBareBan(index) ? day : nil
    }
    let others = clauses.indices.lazy.filter { $0 != index }.map { clauses[$0] }
    if isBeforeThen(clause.words) {
      guard forbidsContact(clause) || isBare(clause) else { return nil }
      return others.compactMap { opened(in: $0, by: WaitWords.openers)?.day }.first
    }
    // "Away until January, please don't chase."
    guard forbidsContact(clause) else { return nil }
    return others.filter { $0.has(WaitWords.absent) }
      .compactMap { opened(in: $0, by: WaitWords.limits)?.day }.first
  }

  /// "Back from 15 June, please do not call before."
  private func isBeforeThen(_ words: [String]) -> Bool {
    words.contains("vorher") || words.last == "before"
      || zip(words, words.dropFirst()).contains { $0 == "before" && ["then", "that"].contains($1) }
  }

  /// The clause forbids calls and letters: "please do not ring", "bitte keine Anrufe". "He cannot
  /// call", "nobody called", "no answer to my mail" tell what somebody does or did.
  private func forbidsContact(_ clause: Clause) -> Bool {
    let words = clause.words
    guard let negation = words.firstIndex(where: WaitWords.negations.contains) else { return false }
    let isAsked = clause.has(WaitWords.askings)
    if words[..<negation].contains(where: WaitWords.doers.contains), !isAsked { return false }
    if WaitWords.nobodies.contains(words[negation]), !isAsked { return false }
    return words.indices.contains { index in
      if WaitWords.nouns.contains(words[index]), index > negation {
        return words[(negation + 1)..<index].allSatisfy(WaitWords.beforeNouns.contains)
          && (isAsked
            || !WaitWords.singles.contains(words[index])
              && words.indices.allSatisfy { isSmall(clause, $0) || $0 == index })
      }
      return isForbidden(clause, verb: index, by: negation)
    }
  }

  private func isForbidden(_ clause: Clause, verb: Int, by negation: Int) -> Bool {
    let words = clause.words
    let between = min(verb, negation) + 1..<max(verb, negation, min(verb, negation) + 1)
    if WaitWords.reached.contains(words[verb]) {
      let isPassive = words[between].contains("be") || clause.word(verb + 1) == "werden"
      return isPassive && verb > negation && isLinked(clause, between)
    }
    // "She cannot call", "will sich nicht melden".
    let isAble =
      WaitWords.able.contains(clause.word(negation - 1))
      && !WaitWords.askings.contains(clause.word(negation + 1))
    guard !isAble, isLinked(clause, between) else { return false }
    if WaitWords.germanVerbs.contains(words[verb]) {
      return !words.contains("sich") || clause.word(verb + 1) == "sie"
    }
    return verb > negation && WaitWords.banned.contains(words[verb])
  }

  /// "Not before January": nothing else is said, or what is said beside it asks for contact.
  private func isBareBan(_ index: Int) -> Bool {
    isBare(clauses[index])
      && (clauses.count == 1
        || clauses.indices.contains { abs($0 - index) == 1 && isWanted(clauses[$0], at: nil) })
  }

  private func isBare(_ clause: Clause) -> Bool {
    clause.words.indices.allSatisfy { isSmall(clause, $0) }
  }

  private func isSmall(_ clause: Clause, _ index: Int) -> Bool {
    let word = clause.words[index]
    return WaitWords.small.contains(word) || WaitWords.negations.contains(word)
      || WaitWords.limits.contains(word) || WaitWords.beginnings.contains(word)
      || WaitWords.between.contains(word) || word.first?.isNumber == true
      || clause.parser.period(at: index) != nil
  }

  /// Nothing stands there that a time or a denial could belong to instead.
  private func isLinked(_ clause: Clause, _ range: Range<Int>) -> Bool {
    range.allSatisfy { isSmall(clause, $0) || WaitWords.links.contains(clause.words[$0]) }
  }

  /// "Leave it until March", "bis März ruhen lassen", and not "we wait until March".
  ///
  /// - Parameter place: where the time stands.
  private func isRest(_ clause: Clause, at place: Int) -> Bool {
    let words = clause.words
    guard WaitWords.limits.contains(words[place]),
      let rest = words.firstIndex(where: WaitWords.rests.contains)
    else { return false }
    let isGerman = WaitWords.germanRests.contains(words[rest])
    if isGerman || words[rest] == "wait" {
      guard clause.has(WaitWords.askings) || words.contains("lassen") else { return false }
    }
    guard isGerman || rest < place else { return false }
    return (0..<rest).allSatisfy { isAsking(clause, $0) || isSmall(clause, $0) }
      && (isGerman || (rest + 1..<place).allSatisfy { WaitWords.rested.contains(words[$0]) })
  }

  private func isAsking(_ clause: Clause, _ index: Int) -> Bool {
    WaitWords.askings.contains(clause.words[index])
      || WaitWords.asked.contains(clause.words[index])
  }

  // MARK: Wanted then

  /// Beside the clause they ask to be called, and for no later day.
  private func isWantedAtOnce(beside index: Int) -> Bool {
    clauses.indices.contains { other in
      let clause = clauses[other]
      return abs(other - index) == 1 && !clause.has(WaitWords.negations)
        && isWanted(clause, at: nil) && opened(in: clause, by: WaitWords.openers) == nil
    }
  }

  /// A verb of contact that is asked for: "please ring", "wants us to call", "erst wieder melden".
  ///
  /// - Parameter place: where the time stands; nil of whether it is wanted at all.
  private func isWanted(_ clause: Clause, at place: Int?) -> Bool {
    let words = clause.words
    // "From May at our new address" is no time to wait for.
    guard !clause.has(WaitWords.places) else { return false }
    if words.contains("erst"), words.contains("wieder"), isBare(clause) { return true }
    return words.indices.contains { verb in
      guard isWanted(clause, verb: verb) else { return false }
      guard let place else { return true }
      return isLinked(clause, min(verb, place) + 1..<max(verb, place, min(verb, place) + 1))
    }
  }

  private func isWanted(_ clause: Clause, verb: Int) -> Bool {
    let words = clause.words
    let before = words[..<verb]
    if WaitWords.reached.contains(words[verb]) {
      // "Asked to be called", "will angerufen werden": whoever does it.
      return before.last == "be" && before.contains(where: WaitWords.askings.contains)
        || clause.word(verb + 1) == "werden" && clause.has(WaitWords.wishes)
    }
    if WaitWords.germanVerbs.contains(words[verb]) { return isWantedInGerman(clause, verb) }
    guard isContact(clause, verb) else { return false }
    let isPlea = before.contains(where: WaitWords.askings.contains)
    if let ask = before.firstIndex(where: WaitWords.asks.contains) {
      // What we asked of them, or they of others.
      let isOurs =
        before[..<ask].contains(where: WaitWords.we.contains)
        || WaitWords.thirds.contains(words[ask + 1])
      guard !isOurs else { return false }
      // "Wants to call" is about what they do themselves.
      let isOfUs = before[ask...].contains(where: WaitWords.us.contains)
      return isOfUs || WaitWords.told.contains(words[ask]) && before.last == "to"
    }
    // "Chase them in September", "ring her": a plan of ours.
    guard !WaitWords.thirds.contains(clause.word(verb + 1)) else { return false }
    switch before.last {
    case "you"?: return isPlea || before.contains(where: WaitWords.modals.contains)
    case let last? where !WaitWords.small.contains(last): return false
    default: return isPlea || WaitWords.objects.contains(clause.word(verb + 1))
    }
  }

  /// "Call", "get in touch", "try again".
  private func isContact(_ clause: Clause, _ verb: Int) -> Bool {
    let word = clause.words[verb]
    return WaitWords.verbs.contains(word)
      && (WaitWords.wholes[word]?.contains(clause.word(verb + 1)) ?? true)
  }

  private func isWantedInGerman(_ clause: Clause, _ verb: Int) -> Bool {
    let words = clause.words
    if clause.has(WaitWords.germanThirds) { return false }
    let isCommand = verb == 0 || WaitWords.small.contains(words[verb - 1])
    if clause.word(verb + 1) == "sie", isCommand { return true }
    // "Will sich nach Ostern melden" is a promise; "wir sollen uns melden" is none.
    if words.contains("sich") { return false }
    if clause.has(WaitWords.germanDuties), clause.has(WaitWords.germanUs) { return true }
    if clause.has(WaitWords.germanDoers) { return false }
    if clause.has(WaitWords.germanPleas) {
      // "Bitte den Kunden anrufen" is said among us.
      return clause.words.contains("bittet") || isLinked(clause, 0..<verb)
    }
    // "Im Januar wieder anrufen"; "ein Schreiben im Januar" is a letter.
    return clause.has(WaitWords.repeated)
      && words.indices.allSatisfy { $0 == verb || isSmall(clause, $0) }
  }
}
