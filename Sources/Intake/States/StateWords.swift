/// The words by which lists say what became of a customer, in the languages Rapport reads headers
/// in.
///
/// One table serves headers and cells alike, as the same words stand in both: a column "Is
/// Deceased" with a yes, and a column "Status" that says "Deceased". The format, a line each:
///
///     meaning: phrase | phrase
///
/// A phrase is compared word by word, without case, marks and punctuation. A word that ends in `*`
/// may go on for four more letters ("ehemalig*" is "ehemaliger" too); `?` after a phrase says that
/// it alone does not make a column one of states: tickets are open and closed too.
struct StateWords: Sendable {
  struct Phrase: Sendable {
    var words: [Word]
    var meaning: Meaning
    var isWeak: Bool
  }

  struct Word: Sendable, Hashable {
    var text: [UInt8]
    var isOpen: Bool

    init(text: [UInt8], isOpen: Bool) {
      self.text = text
      self.isOpen = isOpen
    }

    init(_ word: String) { self.init(text: Array(word.utf8), isOpen: false) }

    func matches(_ token: String) -> Bool {
      let further = token.utf8.count - text.count
      let mayMatch = isOpen ? (0...StateWords.openLetters).contains(further) : further == 0
      return mayMatch && token.utf8.starts(with: text)
    }
  }

  enum Meaning: Hashable, Sendable {
    case state(ListedState)
    /// Turns the state behind it into its opposite: "no longer active".
    case negation
    /// Of headers: the column's values are states.
    case status
    /// Of headers: the column holds the key of the customer this one was merged into.
    case survivor
    /// Of headers: says nothing by itself.
    case filler
  }

  /// How many letters may follow where a word is left open.
  static let openLetters = 4

  static let all = StateWords(parsing: table)

  private var phrases = PhraseBeginnings<Phrase>()
  /// Without spaces between words, by their first letter: for headers.
  private var runs: [UInt8: [(text: [UInt8], isOpen: Bool, meaning: Meaning)]] = [:]
  /// The words of each end and wish.
  var endsAndWishes: [[Word]] {
    phrases.all.compactMap { phrase -> [Word]? in
      guard !phrase.isWeak, case .state(let state) = phrase.meaning, state.isEndOrWish else {
        return nil
      }
      return phrase.words
    }
  }
  /// Of scripts that set no spaces between words.
  private var infixes: [(text: String, state: ListedState)] = []

  private init(parsing text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"),
        let meaning = Self.meanings[String(line[..<colon])]
      else { preconditionFailure("no meaning: \(line)") }
      for phrase in line[line.index(after: colon)...].split(separator: "|") {
        add(phrase, meaning)
      }
    }
  }

  private mutating func add(_ text: Substring, _ meaning: Meaning) {
    var words: [Word] = []
    var isWeak = false
    for part in text.split(separator: " ") {
      if part.hasSuffix("?") { isWeak = true }
      let token = Array(headerKey(String(part)).utf8)
      guard !token.isEmpty else { continue }
      words.append(Word(text: token, isOpen: part.hasSuffix("*") || part.hasSuffix("*?")))
    }
    guard let word = words.first, let first = word.text.first else { return }
    if first >= 0x80, case .state(let state) = meaning {
      infixes.append((String(decoding: words.flatMap(\.text), as: UTF8.self), state))
    }
    phrases.add(Phrase(words: words, meaning: meaning, isWeak: isWeak), beginningWith: word)
    runs[first, default: []].append(
      (words.flatMap(\.text), words[words.count - 1].isOpen, meaning))
  }
}

// Cells.
extension StateWords {
  /// What a cell says; nil where none of its words is known.
  ///
  /// - Returns: the state, and whether its words alone may stand for something else.
  func read(_ cell: String) -> (state: ListedState, isWeak: Bool)? {
    let tokens = Self.tokens(cell)
    guard tokens.count <= Self.longestCell else { return nil }
    var best: (state: ListedState, isWeak: Bool)?
    var isNegated = false
    var i = 0
    while i < tokens.count {
      guard let phrase = longest(tokens[i...]) else {
        isNegated = false
        i += 1
        continue
      }
      i += phrase.words.count
      switch phrase.meaning {
      case .negation: isNegated = true
      case .state(.unrelated): isNegated = false
      case .state(let state):
        let told = isNegated ? Self.negated(state) : state
        isNegated = false
        if let told, told.rank < best?.state.rank ?? .max { best = (told, phrase.isWeak) }
      // "No longer a customer": small words stand between.
      case .status, .survivor, .filler: break
      }
    }
    if best == nil, !infixes.isEmpty {
      let key = headerKey(cell)
      if let found = infixes.first(where: { key.contains($0.text) }) { return (found.state, false) }
    }
    return best
  }

  /// The state that the words of a text begin with, by the longest phrase; nil where that is none,
  /// or may stand for something else.
  func strongState(at words: ArraySlice<String>) -> (count: Int, state: ListedState)? {
    guard let phrase = longest(words.prefix(Self.longestCell)), !phrase.isWeak,
      case .state(let state) = phrase.meaning
    else { return nil }
    return (phrase.words.count, state)
  }

  /// The kind that the name of a group is, and nothing but that: "Suppliers"; nil for trades, which
  /// the words of a type column may mean, too.
  func group(_ cell: String) -> RelationshipKind? {
    let tokens = Self.tokens(cell)
    guard (1...3).contains(tokens.count), let phrase = longest(tokens[...]) else { return nil }
    let first = tokens[0]
    if phrase.words.count == tokens.count, case .state(let state) = phrase.meaning {
      switch state {
      case .kind(let kind): return Self.trades.contains { first.hasPrefix($0) } ? nil : kind
      case .former: return Self.formerGroups.contains { first.hasPrefix($0) } ? .pastCustomer : nil
      default: return nil
      }
    }
    return nil
  }

  /// What people do for a living, whatever they are to us.
  private static let trades = [
    "consult", "accountant", "lawyer", "attorney", "solicitor", "steuerberat", "rechtsanw",
    "anwalt",
    "dienstleist", "contractor", "subcontractor", "service", "internet", "online", "web", "staff",
    "donor", "spender", "patient", "buyer", "suspect", "trial", "opportunit", "subscriber",
    "empfehlung", "enquir", "inquir", "anfrag",
  ]
  private static let formerGroups = ["former", "ehemal", "altkunde", "exkunde", "excustomer"]

  /// What "not …" says: who is no customer any longer was one.
  private static func negated(_ state: ListedState) -> ListedState? {
    switch state {
    case .current, .kind(.customer), .kind(.member), .kind(.strategicPartner): .former
    default: nil
    }
  }

  private func longest(_ tokens: ArraySlice<String>) -> Phrase? {
    guard let first = tokens.first else { return nil }
    var best: Phrase?
    for phrase in phrases.mayBegin(with: first) where phrase.words.count <= tokens.count {
      guard phrase.words.count > best?.words.count ?? 0,
        zip(phrase.words, tokens).allSatisfy({ $0.matches($1) })
      else { continue }
      best = phrase
    }
    return best
  }

  /// Longer cells are notes.
  private static let longestCell = 10

  /// The words of a text, folded as headers are.
  private static func tokens(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map { headerKey(String($0)) }
      .filter { !$0.isEmpty }
  }
}

// Headers.
extension StateWords {
  /// What a header's words come to.
  struct Heading: Hashable {
    var states: Set<ListedState> = []
    var isStatus = false
    var isSurvivor = false
    /// It asks for a sort: "Client Type".
    var isSort = false
    /// It begins as a question does: "Is Vendor".
    var isQuestion = false
    /// It names whose state it is: "Account Status", "Contact: Status".
    var namesAccount = false
  }

  /// Whether a header names a state of customers or asks for one: "Deceased Date", "Kundenstatus".
  func tellsState(_ header: String) -> Bool {
    guard let heading = heading(header) else { return false }
    return heading.isStatus || heading.isSurvivor
      || heading.states.contains { $0.isEndOrWish }
  }

  /// Takes a header apart into words of the table; nil where a letter is left over: "Lost deals" is
  /// no word of a customer.
  ///
  /// - Complexity: O(length · phrases with one first letter).
  func heading(_ header: String) -> Heading? {
    let key = Array(headerKey(bareHeader(header)).utf8)
    guard !key.isEmpty, key.count <= Self.longestHeader else { return nil }
    // The fewest words that cover the header, from its end.
    var best = [(words: Int, next: Int, meaning: Meaning)?](repeating: nil, count: key.count + 1)
    best[key.count] = (0, key.count, .filler)
    for start in key.indices.reversed() {
      for run in runs[key[start]] ?? [] where key[start...].starts(with: run.text) {
        let end = start + run.text.count
        for next in end...min(end + (run.isOpen ? Self.openLetters : 0), key.count) {
          guard let rest = best[next], rest.words + 1 < best[start]?.words ?? .max else { continue }
          best[start] = (rest.words + 1, next, run.meaning)
        }
      }
    }
    guard best[0] != nil else { return nil }
    var heading = Heading()
    var at = 0
    while at < key.count, let step = best[at] {
      let word = String(decoding: key[at..<step.next], as: UTF8.self)
      if at == 0, Self.questions.contains(word) { heading.isQuestion = true }
      if HeaderVocabulary.sorts.contains(word) { heading.isSort = true }
      if Self.holders.contains(word) { heading.namesAccount = true }
      switch step.meaning {
      case .state(let state): heading.states.insert(state)
      case .status: heading.isStatus = true
      case .survivor: heading.isSurvivor = true
      case .negation: return nil
      case .filler: break
      }
      at = step.next
    }
    return heading
  }

  private static let longestHeader = 48
  private static let questions: Set<String> = ["is", "ist", "est", "es"]
  private static let holders: Set<String> = [
    "account", "accounts", "contact", "contacts", "company", "person", "organisation",
    "organization", "firma", "kontakt", "debitor", "konto", "kundenkonto", "crm", "relationship",
    "beziehung", "beziehungs", "subscription", "contract",
  ]
}

extension StateWords {
  private static let meanings: [String: Meaning] = [
    "deleted": .state(.ended(.deleted)),
    "merged": .state(.ended(.merged)),
    "survivor": .survivor,
    "deceased": .state(.ended(.deceased)),
    "insolvent": .state(.ended(.insolvent)),
    "closed": .state(.ended(.closed)),
    "do not contact": .state(.ended(.doNotContact)),
    "left": .state(.ended(.left)),
    "may contact": .state(.mayContact),
    "unrelated": .state(.unrelated),
    "no calls": .state(.wish(.noCalls)),
    "calls allowed": .state(.allowed(.noCalls)),
    "no mail": .state(.wish(.noMail)),
    "mail allowed": .state(.allowed(.noMail)),
    "mail only": .state(.wish(.mailOnly)),
    "letters only": .state(.wish([.noCalls, .noMail])),
    "former": .state(.former),
    "lapsed": .state(.lapsed),
    "current": .state(.current),
    "referral": .state(.kind(.referralSource)),
    "vendor": .state(.kind(.vendor)),
    "employee": .state(.kind(.employee)),
    "advisor": .state(.kind(.advisor)),
    "peer": .state(.kind(.peer)),
    "prospect": .state(.kind(.prospect)),
    "member": .state(.kind(.member)),
    "partner": .state(.kind(.strategicPartner)),
    "internet": .state(.kind(.internet)),
    "customer": .state(.kind(.customer)),
    "not": .negation,
    "status": .status,
    "filler": .filler,
  ]
}
