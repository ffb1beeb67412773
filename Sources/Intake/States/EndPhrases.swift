/// The expressions by which people tell of an end, with room for what stands between their words:
/// "gibt den Betrieb zum Jahresende auf". `StateWords` has those of one piece, which lists say too.
///
/// The format, a line each: `meaning: phrase | phrase`, and `@class: phrase | phrase` for what
/// `<class>` stands for further down, so that "goes, moves or switches to another, a cheaper or a
/// named supplier" is one line. A word that ends in `*` may go on for a few letters; `a/b` is
/// either; a `?` behind a word or a class says that it may be left out. `<firm>` is a word for a
/// firm, `<name>` that or one of the customer's own name, `<other>` one that is neither us nor a
/// time, `<named>` one with a capital that is a name by all that is known; `..` stands for up to
/// eight words of any sort, `~` for such as say when and whether, and `.` for the end of the clause.
struct EndPhrases: Sendable {
  enum Meaning: Hashable, Sendable {
    case ended(Ending.How)
    /// What courts and liquidators write: whose end it is may stand behind it or around it.
    case decreed(Ending.How)
    /// They stop buying.
    case former
    /// They have not bought yet.
    case prospect
    /// Goes with an end, and is none: a card of condolence, a claim that was filed.
    case sign
    /// Looks like an end, and is none: who "ist gekündigt worden" was sacked.
    case nothing
  }

  private enum Element {
    case words([StateWords.Word])
    case oneOf([[Element]])
    case firm
    /// A firm, or the customer by name.
    case name
    /// Neither us nor a time: "buying from Smith".
    case other
    /// The same with a capital.
    case named
    /// Up to eight words of any sort.
    case gap
    /// Words of time and auxiliaries alone.
    case narrowGap
    /// Nothing more stands in the clause.
    case end
  }

  /// What is left of a clause where an element is to stand.
  private struct Rest {
    var words: ArraySlice<String>
    let isCapital: [Bool]
    /// The words of the customer's name; nil where they are not known and any may be one.
    let own: Set<String>?

    func dropFirst(_ count: Int = 1) -> Rest {
      Rest(words: words.dropFirst(count), isCapital: isCapital, own: own)
    }
  }

  static let all = EndPhrases(parsing: table)

  private struct Phrase {
    var elements: [Element]
    var meaning: Meaning
  }

  private var phrases = PhraseBeginnings<Phrase>()
  private var ofFirms: [Phrase] = []
  private var classes: [Substring: [[Element]]] = [:]

  /// What an expression needs behind its first word.
  enum Further {
    /// At once.
    case next(StateWords.Word)
    /// Somewhere further on.
    case later(StateWords.Word)
  }

  /// The words that expressions begin with, and what each of them needs behind it; nil where that
  /// may be anything or nothing.
  var openings: [(first: StateWords.Word, further: Further?)] {
    let named = phrases.all.flatMap { phrase -> [(StateWords.Word, Further?)] in
      guard case .words(let first) = phrase.elements.first else { return [] }
      let further = Self.further(phrase.elements.dropFirst(), isNext: true)
      return first.flatMap { first in further.map { (first, $0) } }
    }
    let ofFirms = ofFirms.flatMap { Self.further($0.elements.dropFirst(), isNext: true) }
    return named + RemarkWords.firms.flatMap { firm in ofFirms.map { (.init(firm), $0) } }
  }

  private static func further(_ elements: ArraySlice<Element>, isNext: Bool) -> [Further?] {
    guard let element = elements.first else { return [nil] }
    let rest = elements.dropFirst()
    switch element {
    case .words(let words): return words.map { isNext ? .next($0) : .later($0) }
    case .oneOf(let phrases):
      return phrases.flatMap { further(($0 + rest)[...], isNext: isNext) }
    case .end: return further(rest, isNext: isNext)
    case .firm, .name, .other, .named, .gap, .narrowGap: return further(rest, isNext: false)
    }
  }

  /// Words without one of which no expression stands in a text: of each the first that are not of
  /// the commonest, or at least no more than words for a firm.
  var telling: Set<String> {
    var telling: Set<String> = []
    for phrase in phrases.all + ofFirms {
      let words =
        Self.telling(phrase.elements, RemarkWords.isCommon)
        ?? Self.telling(phrase.elements) { word in
          RemarkWords.isCommon(word) && !RemarkWords.firms.contains(word)
        }
      telling.formUnion(words ?? [])
    }
    return telling
  }

  /// The words one of which stands wherever the elements do; nil where they may all be common.
  private static func telling(
    _ elements: [Element], _ isCommon: (String) -> Bool
  ) -> [String]? {
    for element in elements {
      if let words = telling(element, isCommon) { return words }
    }
    return nil
  }

  private static func telling(_ element: Element, _ isCommon: (String) -> Bool) -> [String]? {
    switch element {
    case .words(let words):
      guard words.allSatisfy({ !$0.isOpen }) else { return nil }
      let texts = words.map { String(decoding: $0.text, as: UTF8.self) }
      return texts.contains(where: isCommon) ? nil : texts
    case .oneOf(let phrases):
      var all: [String] = []
      for phrase in phrases {
        guard let words = telling(phrase, isCommon) else { return nil }
        all += words
      }
      return all
    default: return nil
    }
  }

  private init(parsing text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { preconditionFailure("no colon: \(line)") }
      let phrases = line[line.index(after: colon)...].split(separator: "|")
        .map { $0.split(separator: " ").map(element) }
      if line.hasPrefix("@") {
        classes[line[..<colon].dropFirst(), default: []] += phrases
      } else if let meaning = Self.meanings[String(line[..<colon])] {
        for elements in phrases { add(elements, meaning) }
      } else {
        preconditionFailure("no meaning: \(line)")
      }
    }
  }

  private mutating func add(_ elements: [Element], _ meaning: Meaning) {
    switch elements.first {
    case .firm: ofFirms.append(Phrase(elements: elements, meaning: meaning))
    case .words(let words):
      for word in words {
        var own = elements
        own[0] = .words([word])
        phrases.add(Phrase(elements: own, meaning: meaning), beginningWith: word)
      }
    case .oneOf(let phrases):
      for phrase in phrases { add(phrase + elements.dropFirst(), meaning) }
    default: preconditionFailure("a phrase begins with a word")
    }
  }

  private func element(_ text: Substring) -> Element {
    if text.hasSuffix("?") { return .oneOf([[element(text.dropLast())], []]) }
    switch text {
    case "..": return .gap
    case "~": return .narrowGap
    case ".": return .end
    case "<firm>": return .firm
    case "<name>": return .name
    case "<other>": return .other
    case "<named>": return .named
    default: break
    }
    guard text.contains("<") else { return .words(Self.words(text)) }
    if text.contains("/") { return oneOf(text.split(separator: "/").map { [element($0)] }) }
    guard let phrases = classes[text.dropFirst().dropLast()] else {
      preconditionFailure("no class: \(text)")
    }
    return oneOf(phrases)
  }

  /// Of single words it is one look.
  private func oneOf(_ phrases: [[Element]]) -> Element {
    let single = phrases.compactMap { phrase -> [StateWords.Word]? in
      if phrase.count == 1, case .words(let words) = phrase[0] { words } else { nil }
    }
    return single.count == phrases.count ? .words(single.flatMap { $0 }) : .oneOf(phrases)
  }

  private static func words(_ text: Substring) -> [StateWords.Word] {
    text.split(separator: "/").map {
      StateWords.Word(text: Array(headerKey(String($0)).utf8), isOpen: $0.hasSuffix("*"))
    }
  }

  /// The longest expression that stands at a word of a clause.
  ///
  /// - Parameter own: the words of the customer's name; nil where any may be one.
  func match(
    _ clause: RemarkClause, at start: Int, own: Set<String>?
  ) -> (count: Int, meaning: Meaning)? {
    let rest = Rest(words: clause.words[start...], isCapital: clause.isCapital, own: own)
    guard let first = rest.words.first else { return nil }
    var best: (count: Int, meaning: Meaning)?
    func consider(_ expressions: [Phrase]) {
      for phrase in expressions {
        guard let count = Self.length(phrase.elements[...], rest), count > best?.count ?? 0
        else { continue }
        best = (count, phrase.meaning)
      }
    }
    consider(phrases.mayBegin(with: first))
    if RemarkWords.firms.contains(first) { consider(ofFirms) }
    return best
  }

  /// How many of the words the elements take up; nil where they do not stand there.
  private static func length(_ elements: ArraySlice<Element>, _ rest: Rest) -> Int? {
    guard let element = elements.first else { return 0 }
    switch element {
    case .end: return rest.words.isEmpty ? 0 : nil
    case .oneOf(let phrases):
      return phrases.compactMap { length(($0 + elements.dropFirst())[...], rest) }.max()
    case .gap, .narrowGap:
      let isNarrow = if case .narrowGap = element { true } else { false }
      for count in 0...min(gapLimit, rest.words.count) {
        if count > 0, isNarrow, !RemarkWords.isSmall(rest.words[rest.words.startIndex + count - 1])
        {
          return nil
        }
        if let further = length(elements.dropFirst(), rest.dropFirst(count)) {
          return count + further
        }
      }
      return nil
    default:
      guard let word = rest.words.first, stands(element, word, in: rest) else { return nil }
      return length(elements.dropFirst(), rest.dropFirst()).map { $0 + 1 }
    }
  }

  /// Whether one word is what an element wants.
  private static func stands(_ element: Element, _ word: String, in rest: Rest) -> Bool {
    switch element {
    case .words(let allowed): allowed.contains { $0.matches(word) }
    case .firm: RemarkWords.firms.contains(word)
    case .name: RemarkWords.firms.contains(word) || rest.own?.contains(word) ?? true
    case .other: isOther(word)
    case .named:
      rest.isCapital[rest.words.startIndex] && isOther(word) && !RemarkWords.isCommon(word)
        && !RemarkWords.noNames.contains(word) && rest.own?.contains(word) != true
    case .oneOf, .gap, .narrowGap, .end: false
    }
  }

  private static func isOther(_ word: String) -> Bool {
    !RemarkWords.isSmall(word) && !RemarkWords.parties.contains(word)
  }

  private static let gapLimit = 8

  private static let meanings: [String: Meaning] = [
    "deceased": .ended(.deceased), "insolvent": .ended(.insolvent), "closed": .ended(.closed),
    "do not contact": .ended(.doNotContact), "decreed": .decreed(.insolvent), "former": .former,
    "prospect": .prospect, "sign": .sign, "nothing": .nothing,
  ]
}
