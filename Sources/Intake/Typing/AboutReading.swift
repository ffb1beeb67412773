import Basics
import Language

/// Whom a complaint is about, as far as its sentence tells (R15).
enum ComplaintObject: Int, Sendable, Comparable {
  /// Somebody else who did something to what is ours: none of ours, however angry the words are.
  case deedOfOthers
  /// A third party, a rival, or the weather.
  case others
  /// Nothing is named that it could be about, or somebody else beside goods that may be ours.
  case unclear
  /// Us, and somebody else.
  case both
  /// Us, our goods or our service.
  case us

  static func < (a: ComplaintObject, b: ComplaintObject) -> Bool { a.rawValue < b.rawValue }

  /// What the lexicon reads is no guess from this certainty on, in percent (R14).
  var leastCertainty: Int {
    switch self {
    case .us: LearntReader.likelyFrom
    case .both: LearntReader.plainFrom
    case .unclear, .others, .deedOfOthers: 90
    }
  }
}

extension TextReader {
  /// An expression of several words has so many at most.
  private static let longestExpression = 5

  /// What the words from `start` on name, within one sentence.
  private struct Named {
    /// The writer's counterpart: "your" in their letter, "our" in our note.
    var us = false
    var goods = false
    var third = false
    var smallTalk = false
    /// Storm, hail, thieves; whoever served them before us.
    var forces = false
    /// Somebody else did something to what is ours.
    var isDamaged = false

    var object: ComplaintObject? {
      if forces, !us { return .others }
      if third, isDamaged, !us { return .deedOfOthers }
      if third { return us ? .both : goods ? .unclear : .others }
      return us || goods ? .us : nil
    }
  }

  /// Whom the grievance of tokens `words` is about.
  ///
  /// - Parameter writer: whose words these are; a note of a talk is ours, whoever rang.
  func object(ofComplaint words: Range<Int>, writer: Side) -> ComplaintObject {
    let own = sentence(around: words.lowerBound)
    var named = named(in: own, before: words.upperBound, writer: writer)
    // "Competitor's offer: I was there, and the service was poor."
    let subject = self.named(in: 0..<subjectTokens, before: subjectTokens, writer: writer)
    if subject.third, !named.us, own.lowerBound >= subjectTokens, subjectTokens < tokens.count {
      named.third = true
    }
    // "Torn tarpaulin: the storm was at it."
    if own.upperBound <= subjectTokens, subjectTokens < tokens.count {
      let body = sentence(around: subjectTokens)
      let told = self.named(in: body, before: body.upperBound, writer: writer)
      if told.forces, !told.us { return .others }
    }
    if let object = named.object { return object }
    if named.smallTalk { return .others }
    // "The courier left it in the rain. A disgrace." Where the next sentence is no more than anger
    // the one behind it tells: "A total mess. I am fuming. The landlord's men have torn up the
    // floor."
    var (before, after) = (own.lowerBound - 1, own.upperBound)
    var isOfGoods = false
    for _ in 0..<Self.sentencesLookedAt {
      for place in [before, after] where tokens.indices.contains(place) {
        let next = sentence(around: place)
        var named = self.named(in: next, before: next.upperBound, writer: writer)
        // "Do you have one we could borrow?" asks us, and blames nobody.
        if asks(next) { named.us = false }
        // Goods alone may be theirs, where somebody else is named further off.
        if named.object == .us, !named.us {
          isOfGoods = true
        } else if let object = named.object {
          return object == .both ? .us : object
        }
        if place == before { before = next.lowerBound - 1 } else { after = next.upperBound }
      }
    }
    return isOfGoods ? .us : .unclear
  }

  /// Whom a clause names by itself; nil where it names nobody.
  func object(ofClause words: Range<Int>, writer: Side) -> ComplaintObject? {
    named(in: words, before: words.upperBound, writer: writer).object
  }

  /// "A complaint with them", "complained to him".
  ///
  /// - Parameter end: of the words that complain.
  func isMadeToOthers(_ end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].gap == .space else { return false }
    return word(end, isOneOf: [.withs, .to]) && word(end + 1, isOneOf: .toOthers)
      && !word(end + 1, isOneOf: .addressees)
  }

  private static let sentencesLookedAt = 2

  /// A sentence that begins as a question to the reader does: "do you have", "könnten Sie".
  private func asks(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, sentence.count > 1 else { return false }
    return word(first, isOneOf: [.proVerbs, .requests, .auxiliaries])
      && word(first + 1, isOneOf: .addressees)
  }

  /// Whom the whole note is about.
  func object(ofNoteBy writer: Side) -> ComplaintObject {
    let all = named(
      in: tokens.startIndex..<tokens.endIndex, before: tokens.endIndex, writer: writer)
    return !all.us && (all.forces || all.third && !all.goods) ? .others : .us
  }

  /// - Parameter limit: third parties count up to here, or to the next comma: who stands further
  ///   behind is not whom it is about ("the chair broke, my husband fell").
  private func named(in words: Range<Int>, before limit: Int, writer: Side) -> Named {
    let us: MarkerWords = writer == .theirs ? .addressees : .ourselves
    var named = Named()
    var index = words.lowerBound
    var isNear = true
    var isReport = false
    while index < words.upperBound {
      if index >= limit, tokens[index].gap > .space { isNear = false }
      // "The council has torn up your kerb": what is ours there is what somebody else has damaged.
      let isOnlyOurs =
        named.third && !isReport && writer == .theirs && word(index, isOneOf: .determiners)
      if word(index, isOneOf: us) {
        if isOnlyOurs { named.isDamaged = true } else { named.us = true }
      }
      if word(index, isOneOf: .forces) || namesPredecessor(index) { named.forces = true }
      let (end, classes) = expression(at: index)
      if !classes.isDisjoint(with: objects.reported) { isReport = true }
      if isNear, !classes.isDisjoint(with: objects.third) { named.third = true }
      if !classes.isDisjoint(with: objects.goods) { named.goods = true }
      if !classes.isDisjoint(with: objects.smallTalk) { named.smallTalk = true }
      index = end
    }
    return named
  }

  /// "Our previous contractor", "der alte Lieferant": whatever he did, or his goods, it was not we.
  private func namesPredecessor(_ index: Int) -> Bool {
    guard !known.classes(tokens[index].known).isDisjoint(with: objects.former) else { return false }
    let end = min(index + 1 + Self.firmReach, tokens.count)
    for next in index + 1..<end {
      if tokens[next].gap > .space { return false }
      if !known.classes(tokens[next].known).isDisjoint(with: objects.firm) { return true }
    }
    return false
  }

  /// "Our last wholesale merchant".
  private static let firmReach = 2

  /// The longest expression of known words that begins at a word, or the word alone.
  func expression(at index: Int) -> (end: Int, classes: WordClasses) {
    let first = tokens[index].known
    var best = (index + 1, known.classes(first))
    guard index + 1 < tokens.count, known.opensExpression(first),
      known.pairs.mayContain(first, tokens[index + 1].known)
    else { return best }
    var hash = known.adding(first, to: StableHash.seed)
    var end = index + 1
    while end < tokens.count, end - index < TextReader.longestExpression {
      let next = tokens[end]
      guard next.known >= 0, next.gap < .stop else { break }
      hash = known.adding(next.known, to: hash)
      end += 1
      if let classes = known.expression(hash) { best = (end, classes) }
    }
    return best
  }

  /// "You never have", "they did not": what was said before, denied.
  func isElliptic(_ match: PhraseMatch) -> Bool {
    guard match.end < tokens.count, tokens[match.end].gap == .space,
      word(match.end, isOneOf: .proVerbs)
    else { return false }
    return match.end + 1 == tokens.count || tokens[match.end + 1].gap > .space
  }
}

/// The classes of words that tell whom or what a complaint is about.
struct ObjectClasses: Sendable {
  let third: WordClasses
  let goods: WordClasses
  let smallTalk: WordClasses
  /// "He says that".
  let reported: WordClasses
  /// Verbs and nouns of complaint, and of anger: see `GrievanceReading`.
  let complaining: WordClasses
  let angry: WordClasses
  /// "His", "ihr".
  let theirs: WordClasses
  /// What one is angry about as a customer: "the delay", "die Wartezeit".
  let faults: WordClasses
  /// "Previous", and whoever may have served them: "contractor".
  let former: WordClasses
  let firm: WordClasses
  /// Of letters that carry papers.
  let papers: PaperWords

  init(_ known: KnownWords) {
    third = known.classes(named: ["third", "rival"])
    goods = known.classes(named: ["goods", "work", "service", "document", "invoice"])
    smallTalk = known.classes(named: ["smallTalk"])
    reported = known.classes(named: ["reported"])
    complaining = known.classes(named: ["complain"])
    angry = known.classes(named: ["anger"])
    theirs = known.classes(named: ["theirs"])
    faults = known.classes(named: ["late", "missing", "wrong", "poorService"])
    former = known.classes(named: ["former"])
    firm = known.classes(named: ["firm"])
    papers = PaperWords(known)
  }
}
