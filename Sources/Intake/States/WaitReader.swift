import Basics
import Language

/// Reads the wish to be left alone for a while (R13): "not before January", "ring me after Easter",
/// "vor dem 15. Juni bitte nicht melden".
///
/// A day alone wishes nothing: "no delivery before March" speaks of goods, "he will ring after
/// Easter" is his promise. So a clause must ask for our contact at a time, or forbid it until then.
struct WaitReader {
  private let day: Day
  private let clauses: [Clause]

  private struct Clause {
    let parser: DuePhrase.Parser
    let words: [String]

    func has(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }

    func hasNone(_ set: Set<String>, behind index: Int) -> Bool {
      !words.dropFirst(index).contains(where: set.contains)
    }
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

  /// Whether a clause has a word that a time begins with.
  static func mayTell(_ clause: RemarkClause) -> Bool {
    clause.words.contains(where: WaitWords.openers.contains)
  }

  /// From which day on they want to hear from us again; nil where no such wish is told.
  var until: Day? { clauses.indices.compactMap(until).max() }

  private func until(_ index: Int) -> Day? {
    let clause = clauses[index]
    let isForbidden = clause.has(WaitWords.negations)
    if isForbidden, isForbiddenBeforeThen(index) {
      return clauses.indices.lazy.filter { $0 != index }.compactMap { other in
        clauses[other].words.indices.lazy
          .compactMap { opened(at: $0, in: clauses[other], by: WaitWords.beginnings) }.first
      }.first
    }
    for place in clause.words.indices {
      if isForbidden || isRest(clause, before: place),
        let day = opened(at: place, in: clause, by: WaitWords.limits)
      {
        let isWish = isForbidden ? forbidsContact(index) || isBare(clause) : true
        if isWish { return day }
      }
      if !isForbidden, isWanted(clause, at: place),
        let day = opened(at: place, in: clause, by: WaitWords.beginnings)
      {
        return day
      }
    }
    return nil
  }

  // MARK: When

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

  // MARK: Whether it is wished

  /// "Back from 15 June, please do not call before."
  private func isForbiddenBeforeThen(_ index: Int) -> Bool {
    let words = clauses[index].words
    let isThen =
      words.contains("vorher") || words.last == "before"
      || zip(words, words.dropFirst()).contains { $0 == "before" && ["then", "that"].contains($1) }
    return isThen && (forbidsContact(index) || isBare(clauses[index]))
  }

  /// The clause is of calls and letters, or one beside it asks for them; "he cannot call before
  /// March" tells what somebody does.
  private func forbidsContact(_ index: Int) -> Bool {
    let clause = clauses[index]
    let negation = clause.words.firstIndex(where: WaitWords.negations.contains) ?? 0
    let isTold =
      clause.words[..<negation].contains(where: WaitWords.doers.contains)
      && !clause.has(WaitWords.askings)
    guard !isTold else { return false }
    return clause.has(WaitWords.contacts)
      || clauses.indices.contains { abs($0 - index) == 1 && isWanted(clauses[$0], at: nil) }
  }

  /// "Not before January": nothing else is said.
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

  /// "Leave it until March", and not "we wait until March".
  private func isRest(_ clause: Clause, before place: Int) -> Bool {
    let before = clause.words[..<place]
    return before.contains(where: WaitWords.rests.contains)
      && (!before.contains(where: WaitWords.doers.contains) || clause.has(WaitWords.askings))
  }

  /// A verb of contact that is asked for: "please ring", "wants us to call", "erst wieder melden".
  ///
  /// - Parameter place: where the time stands.
  private func isWanted(_ clause: Clause, at place: Int?) -> Bool {
    let words = clause.words
    if isWantedOfUs(words) { return true }
    guard let verb = words.firstIndex(where: WaitWords.verbs.contains) else {
      return words.contains("erst") && words.contains("wieder") && isBare(clause)
    }
    let before = words[..<verb]
    let next = verb + 1 < words.count ? words[verb + 1] : ""
    if WaitWords.germanVerbs.contains(words[verb]) { return isWantedInGerman(clause, verb, next) }
    let isAsked = before.contains(where: WaitWords.askings.contains)
    switch before.last {
    case "to"?, "us"?, "me"?, "be"?: return isAsked
    case "we"?, "you"?: return isAsked || before.contains(where: WaitWords.modals.contains)
    case let last? where !WaitWords.small.contains(last): return false
    default: break
    }
    // "Call in January went well" is told.
    return isAsked || WaitWords.objects.contains(next)
      || place.map { place in
        (place..<words.count).allSatisfy { isSmall(clause, $0) }
      } ?? true
  }

  /// "Asked to be called", "will angerufen werden": they are to be reached, whoever does it.
  private func isWantedOfUs(_ words: [String]) -> Bool {
    guard let reached = words.firstIndex(where: WaitWords.reached.contains) else { return false }
    let before = words[..<reached]
    if before.last == "be" { return before.contains(where: WaitWords.askings.contains) }
    return reached + 1 < words.count && words[reached + 1] == "werden"
      && words.contains(where: WaitWords.wishes.contains)
  }

  private func isWantedInGerman(_ clause: Clause, _ verb: Int, _ next: String) -> Bool {
    let words = clause.words
    if next == "sie", verb == 0 || WaitWords.small.contains(words[verb - 1]) { return true }
    // "Will sich nach Ostern melden" is a promise; "wir sollen uns melden" is none.
    if words.contains("sich") { return false }
    if clause.has(WaitWords.askings) { return true }
    // "Ein Schreiben im Januar" is a letter.
    return words[verb] != "schreiben" && !clause.has(WaitWords.germanDoers)
  }
}

/// The words that `WaitReader` goes by, as the tokenizer folds them.
private enum WaitWords {
  /// Days; nobody is put off for longer.
  static let longest = 400

  static let negations = set(
    "not no never nothing nobody nicht nix nichts ned nit net nich nie kein keine keinen")
  static let limits = set("before until till til vor bis")
  static let nexts = set("next nachste nachsten nachstes nachster naechste naechsten naechstes")
  static let beginnings = set("after in from until nach ab im").union(nexts)
  static let openers = limits.union(beginnings).union(set("nächste nächsten nächstes nächster"))
  /// Of what has been: "Call in January went well".
  static let pasts = set("went was were had did got ging war waren lief verlief hatte hatten")
  static let behind = set("after nach")
  static let ends = set("end ende")
  /// Between a word of time and the time.
  static let between = set(
    """
    the a at least after well again sometime end beginning start of on early mid late dem den der des zum
    zu im nach erst wieder fruhestens ende anfang mitte
    """)
  /// With one of these a limit is a wish without a denial: "hold off until March".
  static let rests = set("leave hold wait warten abwarten ruhe ruhen")
  static let germanVerbs = set(
    """
    melden anrufen rufen kontaktieren ansprechen nachfragen nachfassen anfragen zuruckrufen vorbeikommen
    schreiben telefonieren probieren versuchen horen anklopfen anlauten nachhaken
    """)
  static let verbs = germanVerbs.union(
    set(
      "call ring phone contact email mail text write chase try circle touch check get come follow reach approach visit speak talk"
    ))
  static let contacts = germanVerbs.union(
    set(
      """
      call calls ring rung phone contact contacted email emails mail mails text write chase disturb bother hear
      visit visits approach approached letters called
      anruf anrufe angerufen kontakt kontaktiert kontaktaufnahme besuch besuche stoeren storen post ruckruf
      """))
  static let reached = set(
    """
    called rung phoned contacted visited emailed approached telephoned
    angerufen kontaktiert besucht angeschrieben angesprochen
    """)
  /// With a verb of German that is done to them.
  static let wishes = set("will wollen wollte wollten mochte mochten soll sollen bitte bittet")
  /// Behind a verb that is asked for.
  static let objects = set("me us him her them back again in on")
  static let modals = set("can could shall should may would")
  /// Whoever does it does not ask for it.
  static let doers = set("i we he she they it who you ich wir er man es")
  static let germanDoers = doers.union(
    set("will wollen wird werden kann konnen muss wollte werde hat haben"))
  static let askings = set(
    """
    asked asks ask asking want wants wanted wishes wish prefers prefer rather please pls told says
    bitte bittet bat mochte mochten wunscht sollen soll sollte
    """)
  static let small = set(
    """
    please pls kindly then and just again best better so only thanks thank you cheers but or says said should
    bitte erst wieder dann und danke nochmal mal gerne gern lieber noch am besten day year jahr holidays break
    month months week weeks quarter
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
