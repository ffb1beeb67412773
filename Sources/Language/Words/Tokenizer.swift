import Basics

/// One word of a text, already folded.
package struct Token: Sendable {
  /// What stood between this word and the one before it.
  package enum Gap: UInt8, Sendable, Comparable {
    case space
    /// A comma, a bracket, a dash: a phrase may cross it, a negation does not.
    case comma
    /// The end of a sentence or a line: nothing crosses it.
    case stop

    package static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
  }

  /// Hash of its folded bytes.
  package var hash: UInt64
  /// Where its folded bytes are in the tokenizer's buffer.
  package var start: Int32
  package var end: Int32
  package var gap: Gap
  /// Nothing but digits.
  package var isNumber: Bool
}

/// Cuts UTF-8 bytes into folded words: lower case, without accents, contractions written out
/// ("don't" is "do not", "we'll" is "we will"), hyphens as spaces, any other punctuation as a gap.
/// Chinese and Japanese characters are a word each, since they are written without spaces.
///
/// Bytes that are no UTF-8 separate words. Linear in the bytes; its buffers are kept, so that a row
/// costs no allocation. The lexicon's own phrases go through the same code, so both sides of a
/// comparison are folded alike.
package struct Tokenizer: Sendable {
  private(set) package var tokens: [Token] = []
  /// The folded words, one behind the other.
  private(set) package var folded: [UInt8] = []
  /// Question marks that end a sentence (not those inside a web address).
  private(set) package var questionMarks = 0
  private(set) package var exclamationMarks = 0
  /// Letters of the Latin alphabet met, and how many of them were capitals: for shouting.
  private(set) package var letters = 0
  private(set) package var capitals = 0

  private var wordStart = 0
  private var hash: UInt64 = StableHash.seed
  private var onlyDigits = true
  private var gap = Token.Gap.stop
  /// Where the apostrophe stood in the word, as an index into `folded`; −1 if there is none.
  private var apostrophe = -1

  package init() {}

  package mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    questionMarks = 0
    exclamationMarks = 0
    letters = 0
    capitals = 0
    wordStart = 0
    hash = StableHash.seed
    onlyDigits = true
    gap = .stop
    apostrophe = -1
  }

  /// Adds the words of `bytes`; what was added before is set off as by the end of a sentence.
  ///
  /// The letter that this one answers is passed over: see `Tokenizer.unquoted`.
  package mutating func add(_ bytes: Span<UInt8>) {
    gap = .stop
    var i = 0
    let count = bytes.count
    while i < count {
      let byte = bytes[i]
      i += 1
      if byte == 0x0A { i = Tokenizer.unquoted(i, bytes) }
      switch byte {
      case 0x61...0x7A:
        letters += 1
        append(byte, digit: false)
      case 0x41...0x5A:
        letters += 1
        capitals += 1
        append(byte | 0x20, digit: false)
      case 0x30...0x39:
        append(byte, digit: true)
      case 0x27:
        noteApostrophe()
      case 0x2D, 0x2F, 0x5F:
        i = Tokenizer.behindQuote(i, bytes)
        // A hyphen inside a word joins ("follow-up"); between spaces it is a dash.
        let joins = folded.count > wordStart && i < count && Tokenizer.isWordByte(bytes[i])
        endWord()
        if !joins { widenGap(.comma) }
      case 0x00...0x7F:
        endWord()
        switch byte {
        case 0x2E, 0x2C:
          // "1.000,50" and "v2.1" are no ends of sentences.
          let inside = i < count && Tokenizer.isDigit(bytes[i])
          if !inside { widenGap(byte == 0x2E ? .stop : .comma) }
        case 0x21:
          exclamationMarks += 1
          widenGap(.stop)
        case 0x3F:
          if i == count || !Tokenizer.isWordByte(bytes[i]) { questionMarks += 1 }
          widenGap(.stop)
        case 0x3A, 0x3B, 0x0A, 0x0D, 0x7C:
          widenGap(.stop)
        case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C, 0x3E, 0x22:
          i = Tokenizer.behindQuote(i, bytes)
          widenGap(.comma)
        case 0x25:
          addWord("percent")
        case 0x26:
          addWord("and")
        case 0x24:
          addWord("dollar")
        default: break
        }
      default:
        i = addSequence(startingWith: byte, in: bytes, at: i)
      }
    }
    endWord()
    gap = .stop
  }

  // MARK: Words

  @inline(__always)
  private mutating func append(_ byte: UInt8, digit: Bool) {
    folded.append(byte)
    hash = StableHash.adding(byte, to: hash)
    if !digit { onlyDigits = false }
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 { append(byte, digit: false) }
  }

  private mutating func addWord(_ text: String) {
    endWord()
    append(text)
    endWord()
  }

  private mutating func widenGap(_ new: Token.Gap) { if gap < new { gap = new } }

  private mutating func noteApostrophe() {
    // 'quoted' begins with one, and "the customers' wish" ends with one: neither is a contraction.
    if folded.count > wordStart, apostrophe < 0 { apostrophe = folded.count }
  }

  /// Closes the word under way, if there is one.
  @inline(__always)
  private mutating func endWord() {
    guard folded.count > wordStart else { return }
    if apostrophe >= 0 {
      endContraction()
    } else {
      push()
      if !onlyDigits { splitJoinedNegation() }
    }
    startWord()
  }

  private mutating func startWord() {
    wordStart = folded.count
    hash = StableHash.seed
    onlyDigits = true
    apostrophe = -1
  }

  @inline(__always)
  private mutating func push() {
    tokens.append(
      Token(
        hash: hash, start: Int32(wordStart), end: Int32(folded.count), gap: gap,
        isNumber: onlyDigits))
    gap = .space
  }

  private static let contractions = [
    ("ll", "will"), ("ve", "have"), ("re", "are"), ("m", "am"), ("d", "would"),
  ]

  /// "don't", "we'll", "customer's": writes the second half out as a word of its own.
  private mutating func endContraction() {
    let at = apostrophe
    let tail = folded[at...]
    let isNegation =
      tail.elementsEqual("t".utf8) && at - wordStart >= 2 && folded[at - 1] == UInt8(ascii: "n")
    if isNegation {
      let stem = folded[wordStart..<(at - 1)]
      if stem.elementsEqual("ca".utf8) {
        replaceWord("can")
      } else if stem.elementsEqual("wo".utf8) {
        replaceWord("will")
      } else if stem.elementsEqual("sha".utf8) {
        replaceWord("shall")
      } else {
        cutWord(at: at - 1)
      }
      return second("not")
    }
    for (ending, word) in Tokenizer.contractions where tail.elementsEqual(ending.utf8) {
      cutWord(at: at)
      return second(word)
    }
    if tail.elementsEqual("s".utf8) {
      let stem = folded[wordStart..<at]
      let isLet = stem.elementsEqual("let".utf8)
      let isPronoun = ["it", "that", "he", "she", "there", "what", "who", "how", "where", "here"]
        .contains { stem.elementsEqual($0.utf8) }
      cutWord(at: at)
      if isLet { second("us") } else if isPronoun { second("is") }
      return
    }
    // "o'clock", "d'accord", "l'appel": the halves are words of their own.
    let rest = Array(tail)
    if rest.isEmpty { return push() }
    cutWord(at: at)
    startWord()
    for byte in rest { append(byte, digit: false) }
    push()
  }

  /// "dont", "cannot", "hasnt": written without the apostrophe.
  private mutating func splitJoinedNegation() {
    let length = folded.count - wordStart
    guard (4...8).contains(length), folded[folded.count - 1] == UInt8(ascii: "t") else { return }
    let word = folded[wordStart...]
    guard folded[folded.count - 2] == UInt8(ascii: "n") || word.elementsEqual("cannot".utf8) else {
      return
    }
    for (joined, stem) in Tokenizer.joinedNegations where word.elementsEqual(joined.utf8) {
      gap = tokens.removeLast().gap
      replaceWord(stem)
      return second("not")
    }
  }

  private static let joinedNegations: [(String, String)] = [
    ("cannot", "can"), ("cant", "can"), ("dont", "do"), ("doesnt", "does"), ("didnt", "did"),
    ("isnt", "is"), ("wasnt", "was"), ("werent", "were"), ("arent", "are"), ("hasnt", "has"),
    ("havent", "have"), ("hadnt", "had"), ("wouldnt", "would"), ("couldnt", "could"),
    ("shouldnt", "should"),
  ]

  private mutating func cutWord(at end: Int) {
    hash = StableHash.seed
    folded.removeSubrange(end...)
    for byte in folded[wordStart...] { hash = StableHash.adding(byte, to: hash) }
    onlyDigits = false
    push()
  }

  private mutating func replaceWord(_ text: String) {
    folded.removeSubrange(wordStart...)
    hash = StableHash.seed
    append(text)
    push()
  }

  private mutating func second(_ text: String) {
    startWord()
    append(text)
    push()
  }

  // MARK: Characters outside ASCII, told apart in Tokenizer+UTF8

  mutating func separate(_ new: Token.Gap) {
    endWord()
    widenGap(new)
  }

  mutating func addApostrophe() { noteApostrophe() }

  mutating func addSymbol(_ word: String) { addWord(word) }

  mutating func addQuestionMark() {
    endWord()
    questionMarks += 1
    widenGap(.stop)
  }

  /// A full-width form: its narrow sister, without the finer points of punctuation.
  mutating func addNarrow(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39: append(byte, digit: true)
    case 0x41...0x5A: addPlain(byte | 0x20)
    case 0x61...0x7A: addPlain(byte)
    case 0x25: addWord("percent")
    default: separate(byte == 0x2D ? .space : .comma)
    }
  }

  mutating func addPlain(_ byte: UInt8) {
    letters += 1
    append(byte, digit: false)
  }

  mutating func addLetters(_ text: String) { append(text) }

  mutating func addLetter(_ scalar: UInt32) {
    guard let character = Unicode.Scalar(scalar) else { return separate(.space) }
    for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter {
      append(byte, digit: false)
    }
  }

  mutating func addIdeograph(_ scalar: UInt32) {
    endWord()
    addLetter(scalar)
    endWord()
  }
}
