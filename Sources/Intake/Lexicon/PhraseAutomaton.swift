/// The phrases of a lexicon, compiled: words are looked up by hash, phrases walk a trie.
///
/// A word of a text belongs to a few classes (`thanks` to that of `thanks`, of `thank*`, of every list
/// it stands in); an edge of the trie leads from a node over a class to a node. So a phrase with lists
/// and endings needs one path, not one for each combination, and a match may hold several paths at a
/// time: `PhraseMatcher` follows them all.
struct PhraseAutomaton: Sendable {
  /// What a node says: indices into `senses`, from `outcomes[i]` on.
  struct Node: Sendable {
    var firstOutcome: Int32 = 0
    var outcomeCount: Int32 = 0
  }

  private(set) var senses: [Sense] = []
  private(set) var nodes: [Node] = []
  private(set) var outcomes: [Int32] = []
  private var removals: Set<Int32> = []

  private var words = HashIndex()
  private var edges = HashIndex()
  /// Classes of word `w`: `classes[classStarts[w]..<classStarts[w + 1]]`.
  private var classes: [Int32] = []
  private var classStarts: [Int32] = []
  private var isFillerWord: [Bool] = []
  private var isPrefixWord: [Bool] = []
  /// For each hash of three first letters the lengths (bit n: n letters) of prefixes to try.
  private var prefixLengths = [UInt64](repeating: 0, count: 1024)
  private var numberWord: Int32 = -1

  /// No prefix shorter than this, none longer than 63: they are looked up by their first letters.
  static let shortestPrefix = 3

  // MARK: Looking up

  /// The number of a word of a text; −1 if no phrase knows it.
  @inline(__always)
  func word(_ token: Token, in folded: [UInt8]) -> Int32 {
    let exact = words[token.hash]
    if exact >= 0, !isPrefixWord[Int(exact)] { return exact }
    if token.isNumber { return numberWord }
    let start = Int(token.start)
    let length = Int(token.end) - start
    guard length >= PhraseAutomaton.shortestPrefix else { return -1 }
    let slot = PhraseAutomaton.prefixSlot(folded[start], folded[start + 1], folded[start + 2])
    guard prefixLengths[slot] != 0 else { return -1 }
    return prefix(of: token, in: folded, lengths: prefixLengths[slot])
  }

  private func prefix(of token: Token, in folded: [UInt8], lengths: UInt64) -> Int32 {
    var hash = Tokenizer.seed
    var found: Int32 = -1
    let start = Int(token.start)
    for length in 1...min(63, Int(token.end) - start) {
      hash = Tokenizer.mix(hash, folded[start + length - 1])
      guard lengths >> UInt64(length) & 1 == 1 else { continue }
      let word = words[PhraseAutomaton.prefixHash(hash)]
      if word >= 0 { found = word }
    }
    return found
  }

  @inline(__always)
  func isFiller(_ word: Int32) -> Bool { word >= 0 && isFillerWord[Int(word)] }

  @inline(__always)
  func classes(of word: Int32) -> Range<Int> {
    Int(classStarts[Int(word)])..<Int(classStarts[Int(word) + 1])
  }

  @inline(__always)
  func classID(at index: Int) -> Int32 { classes[index] }

  /// The node behind `node` over `classID`; −1 if there is none.
  @inline(__always)
  func next(_ node: Int32, _ classID: Int32) -> Int32 {
    edges[PhraseAutomaton.edgeKey(node, classID)]
  }

  private static func edgeKey(_ node: Int32, _ classID: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: classID)))
      &* 0x9E37_79B9_7F4A_7C15
  }

  private static func prefixHash(_ hash: UInt64) -> UInt64 { Tokenizer.mix(hash, 0x2A) }

  private static func prefixSlot(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a) &* 31 &+ Int(b) &* 7 &+ Int(c) &* 131) & 1023
  }
}

// MARK: - Compiling

extension Sense {
  fileprivate var isFiller: Bool { role == .filler || role == .article }
}

extension PhraseAutomaton {
  /// - Parameter phrases: what they say, in order; the sense of a removal is unsaid.
  init(_ phrases: [(pattern: PhrasePattern, sense: Sense, isRemoval: Bool)]) {
    var senseIDs: [Sense: Int32] = [:]
    var removalIDs: [Sense: Int32] = [:]
    var classIDs: [[PhrasePattern.WordPattern]: Int32] = [:]
    var members: [PhrasePattern.WordPattern: [Int32]] = [:]
    var outcomesOfNode: [[Int32]] = [[]]
    var fillers: Set<[UInt8]> = []
    var articles: Set<[UInt8]> = []
    for (pattern, sense, _) in phrases where sense.isFiller {
      for word in pattern.words.joined() {
        fillers.insert(word.text)
        if sense.role == .article { articles.insert(word.text) }
        members[word, default: []] += []
      }
    }

    for (pattern, sense, isRemoval) in phrases where !sense.isFiller {
      var node: Int32 = 0
      for (index, alternatives) in pattern.words.enumerated() {
        // "sent the list" is kept as "sent list", which fits both.
        let isInside = index > 0 && index < pattern.words.count - 1
        if isInside, alternatives.count == 1, articles.contains(alternatives[0].text) { continue }
        let classID: Int32
        if let known = classIDs[alternatives] {
          classID = known
        } else {
          classID = Int32(classIDs.count)
          classIDs[alternatives] = classID
          for word in alternatives { members[word, default: []].append(classID) }
        }
        let key = PhraseAutomaton.edgeKey(node, classID)
        let known = edges[key]
        if known >= 0 {
          node = known
        } else {
          node = Int32(outcomesOfNode.count)
          outcomesOfNode.append([])
          edges.insert(key, node)
        }
      }
      let id: Int32
      if let known = isRemoval ? removalIDs[sense] : senseIDs[sense] {
        id = known
      } else {
        id = Int32(senses.count)
        senses.append(sense)
        if isRemoval {
          removalIDs[sense] = id
          removals.insert(id)
        } else {
          senseIDs[sense] = id
        }
      }
      if !outcomesOfNode[Int(node)].contains(id) { outcomesOfNode[Int(node)].append(id) }
    }
    for list in outcomesOfNode {
      nodes.append(Node(firstOutcome: Int32(outcomes.count), outcomeCount: Int32(list.count)))
      outcomes += list
    }
    number(members, fillers: fillers)
  }

  func isRemoval(_ sense: Int32) -> Bool { removals.contains(sense) }

  /// Gives every word pattern a number and its classes, those of shorter prefixes included.
  private mutating func number(
    _ members: [PhrasePattern.WordPattern: [Int32]], fillers: Set<[UInt8]>
  ) {
    let patterns = members.keys.sorted()
    var prefixes: [[UInt8]: [Int32]] = [:]
    for pattern in patterns where pattern.isPrefix { prefixes[pattern.text] = members[pattern] }
    classStarts.append(0)
    for pattern in patterns {
      let word = Int32(classStarts.count - 1)
      let text = pattern.text
      var all = Set(members[pattern] ?? [])
      for length in 1...max(1, text.count) where length <= text.count {
        if length == text.count, pattern.isPrefix { break }
        if let inherited = prefixes[Array(text[..<length])] { all.formUnion(inherited) }
      }
      classes += all.sorted()
      classStarts.append(Int32(classes.count))
      isFillerWord.append(fillers.contains(text))
      isPrefixWord.append(pattern.isPrefix)
      let hash = Tokenizer.hash(text)
      if pattern.isPrefix {
        words.insert(PhraseAutomaton.prefixHash(hash), word)
        if text.count >= PhraseAutomaton.shortestPrefix, text.count < 64 {
          prefixLengths[PhraseAutomaton.prefixSlot(text[0], text[1], text[2])] |=
            1 << UInt64(text.count)
        }
      } else {
        words.insert(hash, word)
        if pattern == .number { numberWord = word }
      }
    }
  }
}

/// Numbers by 64-bit hashes, open addressing: a hit costs one or two loads. Keys are compared by
/// their hash alone; among some ten thousand of them a mistake is a matter of one in 10^11.
struct HashIndex: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  init() {
    keys = [UInt64](repeating: 0, count: 64)
    values = [Int32](repeating: -1, count: 64)
  }

  /// −1 if there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while true {
      let value = values[slot]
      if value < 0 || keys[slot] == key { return value }
      slot = (slot &+ 1) & mask
    }
  }

  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    place(key, value)
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    if values[slot] < 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: -1, count: oldKeys.count * 2)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where value >= 0 { place(key, value) }
  }
}
