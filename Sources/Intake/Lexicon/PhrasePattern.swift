import Language

/// Takes the phrases of a lexicon apart: each reading of a phrase is a row of sets of words.
///
/// `(a|b c|)` are alternatives, the empty one makes it optional; `follow-up` stands for "follow up"
/// and "followup"; `<we>` for the words of a list; `apologi[sz]*` for every word that begins so;
/// `<n>` for any number.
struct PhrasePattern {
  /// For each of its words what fits there.
  typealias Reading = [Vocabulary.SetID]

  struct Failure: Error { var message: String }

  /// More than this many readings of one phrase are a slip of the pen.
  private static let limit = 4096
  /// No word shorter than this may stand for all that begin with it.
  static let shortestPrefix = 3
  /// What the vocabulary knows "any number" by; no text has such a word.
  static let number = [UInt8(ascii: "#")]

  private let lists: [String: [String]]
  private var listReadings: [String: [Reading]] = [:]
  private var tokenizer = Tokenizer()
  private(set) var vocabulary = Vocabulary()

  init(lists: [String: [String]]) { self.lists = lists }

  /// All readings of `phrase`.
  mutating func readings(of phrase: String) throws(Failure) -> [Reading] {
    try readings(of: Array(phrase.utf8)[...])
  }

  private mutating func readings(of phrase: ArraySlice<UInt8>) throws(Failure) -> [Reading] {
    var readings: [Reading] = [[]]
    var rest = phrase
    while let first = rest.first {
      let alternatives: [Reading]
      switch first {
      case UInt8(ascii: " "):
        rest.removeFirst()
        continue
      case UInt8(ascii: "<"):
        guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else {
          throw Failure(message: "'<' without '>'; close it")
        }
        alternatives = try list(
          String(decoding: rest.dropFirst().prefix(upTo: close), as: UTF8.self))
        rest = rest[(close + 1)...]
      case UInt8(ascii: "("):
        let (parts, end) = try PhrasePattern.group(rest)
        var inner: [Reading] = []
        for part in parts { inner += try self.readings(of: part) }
        alternatives = merged(inner)
        rest = rest[end...]
      default:
        let end = rest.firstIndex { $0 == 0x20 || $0 == 0x28 || $0 == 0x3C } ?? rest.endIndex
        let word = rest[..<end]
        rest = rest[end...]
        if let plain = try plainWord(word) {
          for index in readings.indices { readings[index].append(plain) }
          continue
        }
        alternatives = merged(try words(of: word))
      }
      guard readings.count * alternatives.count <= PhrasePattern.limit else {
        throw Failure(message: "too many alternatives; split the phrase")
      }
      readings = readings.flatMap { reading in alternatives.map { reading + $0 } }
    }
    return readings
  }

  /// Alternatives of one word each are one set; others multiply the readings.
  private mutating func merged(_ alternatives: [Reading]) -> [Reading] {
    guard alternatives.allSatisfy({ $0.count == 1 }) else { return alternatives }
    return [[vocabulary.union(of: alternatives.map { $0[0] })]]
  }

  /// The readings of `<name>`.
  private mutating func list(_ name: String) throws(Failure) -> [Reading] {
    if name == "n" {
      return [[vocabulary.set(of: vocabulary.word(PhrasePattern.number, isPrefix: false))]]
    }
    if let known = listReadings[name] { return known }
    guard let words = lists[name] else {
      throw Failure(message: "there is no list '\(name)'; define it as @\(name) = …")
    }
    var alternatives: [Reading] = []
    for word in words { alternatives += try self.words(of: Array(word.utf8)[...]) }
    let readings = merged(alternatives)
    listReadings[name] = readings
    return readings
  }

  /// The alternatives of the group that `text` begins with, and where the text goes on after it.
  private static func group(_ text: ArraySlice<UInt8>) throws(Failure)
    -> (parts: [ArraySlice<UInt8>], end: Int)
  {
    var depth = 0
    var start = text.startIndex + 1
    var parts: [ArraySlice<UInt8>] = []
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "|") where depth == 1:
        parts.append(text[start..<index])
        start = index + 1
      case UInt8(ascii: ")"):
        depth -= 1
        guard depth == 0 else { continue }
        return (parts + [text[start..<index]], index + 1)
      default: break
      }
    }
    throw Failure(message: "'(' without ')'; close it")
  }

  // MARK: Words

  /// The set of a word that needs no folding, as nearly all do; nil for others.
  private mutating func plainWord(_ text: ArraySlice<UInt8>) throws(Failure)
    -> Vocabulary.SetID?
  {
    let isPrefix = text.last == UInt8(ascii: "*")
    let word = isPrefix ? text.dropLast() : text
    guard let last = word.last, word.allSatisfy({ $0 &- 0x61 < 26 }) else { return nil }
    // "cannot", "dont": two words, which the tokenizer tells apart.
    if last == UInt8(ascii: "t"), word.count > 3 {
      let before = word[word.endIndex - 2]
      if before == UInt8(ascii: "n") || before == UInt8(ascii: "o") { return nil }
    }
    return try set(of: word, isPrefix: isPrefix)
  }

  private mutating func set(of word: ArraySlice<UInt8>, isPrefix: Bool) throws(Failure)
    -> Vocabulary.SetID
  {
    guard !isPrefix || word.count >= PhrasePattern.shortestPrefix else {
      throw Failure(
        message: "'\(String(decoding: word, as: UTF8.self))*' is too short; give three letters")
    }
    return vocabulary.set(of: vocabulary.word(word, isPrefix: isPrefix))
  }

  /// The readings of a word as written: its spelling variants, with hyphens both ways.
  private mutating func words(of text: ArraySlice<UInt8>) throws(Failure) -> [Reading] {
    if let plain = try plainWord(text) { return [[plain]] }
    let written = String(decoding: text, as: UTF8.self)
    var readings: [Reading] = []
    for variant in try PhrasePattern.spellings(of: written) {
      readings.append(try reading(of: variant))
      if variant.utf8.contains(UInt8(ascii: "-")) {
        readings.append(try reading(of: variant.filter { $0 != "-" }))
      }
    }
    guard readings.allSatisfy({ !$0.isEmpty }) else {
      throw Failure(message: "no word in '\(written)'; leave it out")
    }
    return readings
  }

  private mutating func reading(of spelling: String) throws(Failure) -> Reading {
    let isPrefix = spelling.utf8.last == UInt8(ascii: "*")
    tokenizer.removeAll()
    tokenizer.add(Array(spelling.utf8.filter { $0 != UInt8(ascii: "*") }).span)
    var reading: Reading = []
    for (index, token) in tokenizer.tokens.enumerated() {
      let word = tokenizer.folded[Int(token.start)..<Int(token.end)]
      reading.append(try set(of: word, isPrefix: isPrefix && index == tokenizer.tokens.count - 1))
    }
    return reading
  }

  private static let umlauts: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue",
  ]

  /// `apologi[sz]e` written out; an umlaut as letter and as two: "zurück" is "zurueck" too.
  private static func spellings(of text: String) throws(Failure) -> [String] {
    if let place = text.unicodeScalars.firstIndex(where: { umlauts[$0] != nil }),
      let pair = umlauts[text.unicodeScalars[place]]
    {
      let after = text.unicodeScalars.index(after: place)
      var spellings: [String] = []
      for tail in try PhrasePattern.spellings(of: String(text[after...])) {
        // The first letter of the pair is the umlaut as the tokenizer folds it.
        for letters in [String(pair.prefix(1)), pair] {
          spellings += try PhrasePattern.spellings(of: text[..<place] + letters + tail)
        }
      }
      return spellings
    }
    guard let open = text.utf8.firstIndex(of: UInt8(ascii: "[")) else { return [text] }
    guard let close = text.utf8[open...].firstIndex(of: UInt8(ascii: "]")) else {
      throw Failure(message: "'[' without ']'; close it")
    }
    let tails = try spellings(of: String(text[text.index(after: close)...]))
    return text[text.index(after: open)..<close].flatMap { letter in
      tails.map { String(text[..<open]) + String(letter) + $0 }
    }
  }
}
