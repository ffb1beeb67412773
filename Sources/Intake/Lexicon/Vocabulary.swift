import Basics

/// The words of a lexicon and the sets of words its phrases are made of, each with a number.
///
/// A set is what one place of a phrase accepts: `{sent}`, `{apologi…}`, `{i, we}`. Everything lies
/// in flat arrays and is found by 64-bit hashes (`HashIndex`), so that thousands of phrases are
/// read in a few milliseconds: they are read anew in every run.
struct Vocabulary {
  typealias WordID = Int32
  typealias SetID = Int32

  /// For each word the hash of its text.
  private(set) var hashes: [UInt64] = []
  /// For each word: any ending fits.
  private(set) var isPrefix: [Bool] = []
  /// The letters of all words, one behind the other.
  private(set) var texts: [UInt8] = []
  private var textStarts: [Int32] = [0]
  private var words = HashIndex()

  private var members: [WordID] = []
  private var memberStarts: [Int32] = [0]
  private var sets = HashIndex()
  /// For each word the set of it alone; −1 where no phrase wanted one yet.
  private var singles: [SetID] = []

  var wordCount: Int { hashes.count }
  var setCount: Int { memberStarts.count - 1 }

  func text(_ word: WordID) -> ArraySlice<UInt8> {
    texts[Int(textStarts[Int(word)])..<Int(textStarts[Int(word) + 1])]
  }

  /// The words of a set, ascending.
  func words(of set: SetID) -> ArraySlice<WordID> {
    members[Int(memberStarts[Int(set)])..<Int(memberStarts[Int(set) + 1])]
  }

  /// Where a prefix is found: apart from the word of the same letters.
  @inline(__always)
  static func prefixHash(_ hash: UInt64) -> UInt64 { StableHash.adding(0x2A, to: hash) }

  /// The number of a folded word that a phrase has; nil where none has it.
  func known(_ text: some Collection<UInt8>) -> WordID? {
    let word = words[StableHash.unmixed(text)]
    return word >= 0 ? word : nil
  }

  /// The number of a folded word, or of all words that begin so.
  mutating func word(_ text: some Collection<UInt8>, isPrefix: Bool) -> WordID {
    let hash = StableHash.unmixed(text)
    let key = isPrefix ? Vocabulary.prefixHash(hash) : hash
    let known = words[key]
    if known >= 0 { return known }
    let word = WordID(hashes.count)
    words.insert(key, word)
    hashes.append(hash)
    self.isPrefix.append(isPrefix)
    texts += text
    textStarts.append(Int32(texts.count))
    singles.append(-1)
    return word
  }

  /// The set of one word.
  mutating func set(of word: WordID) -> SetID {
    if singles[Int(word)] < 0 { singles[Int(word)] = set(sorted: [word]) }
    return singles[Int(word)]
  }

  /// All words of some sets.
  mutating func union(of parts: [SetID]) -> SetID {
    if parts.count == 1 { return parts[0] }
    var all: [WordID] = []
    for part in parts { all += words(of: part) }
    all.sort()
    var distinct: [WordID] = []
    for word in all where word != distinct.last { distinct.append(word) }
    return set(sorted: distinct)
  }

  private mutating func set(sorted words: [WordID]) -> SetID {
    var hash = StableHash.seed
    for word in words {
      hash = (hash ^ UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    let known = sets[hash]
    if known >= 0 { return known }
    let set = SetID(setCount)
    sets.insert(hash, set)
    members += words
    memberStarts.append(Int32(members.count))
    return set
  }
}
