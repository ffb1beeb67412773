import Basics

/// Reads what a remark on a customer list says became of the customer, or what it wants of us (R12, R13):
/// "verstorben 19.2.2026, Flügel verkauft", "Resigned. Please do not contact."
///
/// A remark tells of many things and people, so a word of an end counts only where its clause has no
/// subject but the customer: nothing stands before it but the customer's own name, a pronoun, a courtesy, a
/// day; and behind it when, or nothing. "His father died", "closed on Mondays", "do not ring before nine"
/// say nothing.
struct RemarkReader {
  /// What a remark says.
  struct Reading: Hashable {
    var ending: Ending.How?
    /// The day of the end, where the remark has one.
    var since: Day?
    var isFormer = false
    var wishes: Wishes = []

    var isEmpty: Bool { ending == nil && !isFormer && wishes.isEmpty }
  }

  /// The remark stands in a column of remarks; in any other a lone noun ("Insolvency") is a trade.
  let isOfRemarks: Bool
  /// It stands in a row of a log, which tells of more people: behind its first clause the customer is
  /// named, or somebody else is meant ("spoke of her dog, died last week").
  var isOfRow = false
  /// The customer wrote it: "we" are they.
  var isTheirs = false

  /// - Parameter name: the customer's own.
  func read(_ text: String, name: String) -> Reading {
    var reading = Reading()
    guard text.utf8.count <= Self.longestRemark else { return reading }
    var own = Set(Self.words(name))
    if isTheirs { own.formUnion(RemarkWords.speakers) }
    let clauses = Self.clauses(text)
    var isFirst = true
    for clause in clauses {
      let words = Self.words(clause)
      defer { if !words.isEmpty { isFirst = false } }
      if let wish = wish(words, own) {
        if wish == .ended(.doNotContact) {
          note(.doNotContact, nil, &reading)
        } else if case .wish(let wishes) = wish {
          reading.wishes.formUnion(wishes)
        }
      } else if let state = state(words, own, mustBeNamed: isOfRow && !isFirst) {
        switch state {
        case .ended(let how): note(how, DatedText.day(in: clause), &reading)
        case .former, .lapsed: reading.isFormer = true
        default: continue
        }
      }
    }
    // Somebody else goes on with it.
    if clauses.contains(where: { Self.words($0).contains(where: RemarkWords.goingOn.contains) }) {
      if reading.ending != .doNotContact { reading.ending = nil }
      reading.isFormer = false
    }
    return reading
  }

  private func note(_ how: Ending.How, _ since: Day?, _ reading: inout Reading) {
    if let known = reading.ending, ListedState.ended(known).rank <= ListedState.ended(how).rank {
      return
    }
    reading.ending = how
    reading.since = since
  }

  /// What stands beside a name: in brackets, or as a dagger.
  static func asides(in name: String) -> String {
    var asides: [Substring] = []
    var rest = name[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inside = rest[rest.index(after: open)...].prefix { $0 != ")" && $0 != "]" }
      asides.append(inside)
      rest = rest[inside.endIndex...]
    }
    if name.hasPrefix("†") || name.hasSuffix("†") { asides.append("†") }
    return asides.joined(separator: ";")
  }

  // MARK: Ends

  /// The end that a clause tells of.
  ///
  /// - Parameter mustBeNamed: it has a subject, and that is the customer.
  private func state(
    _ words: [String], _ own: Set<String>, mustBeNamed: Bool
  ) -> ListedState? {
    var rest = words[...]
    var isFirm = false
    var isNamed = !mustBeNamed
    while let word = rest.first {
      if isNamed, let (count, state) = end(rest), isTail(rest.dropFirst(count), own) {
        return state
      }
      if RemarkWords.firms.contains(word) { isFirm = true }
      if isFirm || own.contains(word) || RemarkWords.customers.contains(word) { isNamed = true }
      // "Nach Ulm verzogen".
      if word == "nach", rest.count == 3 {
        rest = rest.dropFirst(2)
        continue
      }
      // What a firm was given up as tells that it closed, whatever stands between: "Laden zum 1.3. aufgegeben".
      if isFirm, RemarkWords.givenUp.contains(word) {
        return isTail(rest.dropFirst(), own) ? .ended(.closed) : nil
      }
      guard
        own.contains(word) || RemarkWords.subjects.contains(word)
          || RemarkWords.firms.contains(word)
          || RemarkWords.auxiliaries.contains(word) || Self.isOfTime(word)
      else { return nil }
      rest = rest.dropFirst()
    }
    return nil
  }

  private func end(_ words: ArraySlice<String>) -> (count: Int, state: ListedState)? {
    guard let (count, state) = StateWords.all.strongState(at: words),
      isOfRemarks || count > 1 || !RemarkWords.nouns.contains(words[words.startIndex])
    else { return nil }
    switch state {
    case .ended(.doNotContact): return nil
    case .ended, .former, .lapsed: return (count, state)
    default: return nil
    }
  }

  /// Nothing, or when and how, or another end: "went into liquidation and ceased trading".
  private func isTail(_ words: ArraySlice<String>, _ own: Set<String>) -> Bool {
    guard let first = words.first else { return true }
    if RemarkWords.joints.contains(first) {
      return state(Array(words.dropFirst()), own, mustBeNamed: false) != nil
    }
    return Self.isOfTime(first) || RemarkWords.manners.contains(first)
      || RemarkWords.auxiliaries.contains(first)
  }

  // MARK: Wishes

  /// The wish that a clause tells of: it says what is not wanted, by which channel, and no more than that.
  private func wish(_ words: [String], _ own: Set<String>) -> ListedState? {
    guard words.count <= Self.longestWish else { return nil }
    var listed: ListedState?
    var isAsked = false
    var isNegated = false
    var channels: Set<RemarkWords.Channel> = []
    var rest = words[...]
    while let word = rest.first {
      if let (count, state) = StateWords.all.strongState(at: rest), state.isWishOfRemark {
        // "No email" may be that there is none.
        let isLack =
          count <= 3 && RemarkWords.negations.contains(word)
          && RemarkWords.channels[rest[rest.startIndex + count - 1]]?.isSingle == true
        if !isLack {
          listed = listed ?? state
          rest = rest.dropFirst(count)
          continue
        }
      }
      if RemarkWords.forbiddings.contains(word) {
        (isAsked, isNegated) = (true, true)
      } else if RemarkWords.negations.contains(word) {
        isNegated = true
      } else if let channel = RemarkWords.channels[word] {
        channels.insert(channel.channel)
      } else if RemarkWords.askings.contains(word) {
        isAsked = true
      } else if !RemarkWords.courtesies.contains(word), !own.contains(word),
        !RemarkWords.subjects.contains(word), !RemarkWords.auxiliaries.contains(word)
      {
        return nil
      }
      rest = rest.dropFirst()
    }
    if let listed { return listed }
    guard isAsked, isNegated, channels.count == 1, let channel = channels.first else { return nil }
    switch channel {
    case .any: return .ended(.doNotContact)
    case .calls: return .wish(.noCalls)
    case .mail: return .wish(.noMail)
    }
  }

  // MARK: Words

  /// Bytes; what is longer is a letter.
  private static let longestRemark = 600
  private static let longestWish = 12

  private static func words(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "†" }
      .map { $0 == "†" ? "rip" : headerKey(String($0)) }.filter { !$0.isEmpty }
  }

  /// The parts between stops, commas, brackets and dashes; a point within a date parts nothing.
  private static func clauses(_ text: String) -> [Substring] {
    var clauses: [Substring] = []
    var start = text.startIndex
    var i = text.startIndex
    while i < text.endIndex {
      let next = text.index(after: i)
      let isLast = next == text.endIndex
      let isParting =
        switch text[i] {
        case "," where isWithinDate(text, i): false
        case ",", ";", ":", "(", ")", "[", "]", "!", "?", "\n", "\r\n", "|", "–", "—": true
        case "-": i > start && text[text.index(before: i)] == " " && !isLast && text[next] == " "
        case ".":
          isLast
            || text[next] == " "
              && !(i > text.startIndex && text[text.index(before: i)].isNumber)
        default: false
        }
      if isParting {
        clauses.append(text[start..<i])
        start = next
      }
      i = next
    }
    clauses.append(text[start...])
    return clauses
  }

  /// "January 30, 2026".
  private static func isWithinDate(_ text: String, _ comma: String.Index) -> Bool {
    guard comma > text.startIndex, text[text.index(before: comma)].isNumber else { return false }
    let year = text[text.index(after: comma)...].drop { $0 == " " }.prefix { $0.isNumber }
    return year.count == 4
  }

  /// A number, a month, a word of when.
  private static func isOfTime(_ word: String) -> Bool {
    word.first?.isNumber == true || MonthNames.months[word] != nil
      || RemarkWords.times.contains(word)
  }
}

extension RemarkReader {
  /// Whether a cell may hold a word of an end or a wish: cheap, and wrong only towards yes.
  static func mayTell(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 2, cell.count <= longestRemark else { return false }
    var key: UInt32 = 0
    var length = 0
    for i in 0...cell.count {
      let byte = i < cell.count ? cell[i] : 0x20
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      if (0x61...0x7A).contains(lower) || byte >= 0x80 {
        if length < openingLength { key = key << 8 | UInt32(lower) }
        length += 1
      } else {
        if length >= openingLength, openings.contains(key) { return true }
        (key, length) = (0, 0)
      }
    }
    return false
  }

  private static let openingLength = 3

  /// How the words begin without which no remark tells of an end or a wish, as they are written.
  private static let openings: Set<UInt32> = {
    var openings: Set<UInt32> = []
    func add(_ word: some StringProtocol) {
      let bytes = Array(word.lowercased().utf8.prefix(openingLength))
      guard bytes.count == openingLength else { return }
      openings.insert(bytes.reduce(0) { $0 << 8 | UInt32($1) })
    }
    for word in StateWords.all.firstWordsOfEnds { add(word) }
    let others = """
      aufgegeben eingestellt zugemacht aufgelöst dichtgemacht stop never don't not more mehr further
      kein nicht †
      """
    for word in others.split(whereSeparator: \.isWhitespace) { add(word) }
    return openings
  }()
}

extension ListedState {
  /// A wish, or that nobody wants us to get in touch.
  fileprivate var isWishOfRemark: Bool {
    switch self {
    case .wish, .ended(.doNotContact): true
    default: false
    }
  }
}
