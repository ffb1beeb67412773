import Basics

/// Which texts are looked at: most tell of no end and no wish.
extension RemarkReader {
  /// Whether a cell of a column of remarks may tell of an end or a wish: cheap, and wrong only
  /// towards yes.
  static func mayTell(_ cell: Span<UInt8>) -> Bool {
    cell.count > 2 && cell.count <= longestRemark && mayTellOfRow(cell)
  }

  /// The same of a row of a log, however long: one scan for the words without which nobody tells of
  /// either.
  static func mayTellOfRow(_ cell: Span<UInt8>) -> Bool {
    let telling = TellingWords.all
    var said = TellingWords.Said()
    var hash = StableHash.seed
    var (start, i) = (0, 0)
    while i <= cell.count {
      let byte = i < cell.count ? cell[i] : 0x20
      let lower = ASCII.lowercased(byte)
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        hash = StableHash.adding(lower, to: hash)
        if telling.mayBeOpen(hash) { return true }
      } else if byte >= 0x80 {
        // A word with more than ASCII is folded; where some are shortened, so are all.
        let isShort = cell.indices.contains { cell[$0] == ASCII.apostrophe }
        if isShort { (start, i, said) = (0, cell.count, TellingWords.Said()) }
        while i < cell.count, cell[i] >= 0x80 || RemarkClause.isOfWord(cell[i]) { i += 1 }
        let words = RemarkClause(cell.extracting(start..<i).text[...]).words
        if telling.mayTell(words, &said) { return true }
        (hash, start) = (StableHash.seed, i)
        continue
      } else if byte != ASCII.apostrophe {
        if hash != StableHash.seed, telling.mayTell(hash, &said) { return true }
        (hash, start) = (StableHash.seed, i + 1)
      }
      i += 1
    }
    return false
  }

  /// Whether a row that has such a word has an expression of an end or a wish as well, whoever its
  /// customer is: what names do not decide need not wait for them.
  func mayTell(_ texts: [String]) -> Bool {
    texts.contains { text in
      let clauses = RemarkClause.all(of: text)
      if clauses.contains(where: mayTell) { return true }
      return clauses.contains(where: WaitReader.mayTell)
        && clauses.contains { $0.words.contains(where: WaitReader.wishing.contains) }
    }
  }

  private func mayTell(_ clause: RemarkClause) -> Bool {
    let words = clause.words
    if words.count == 1, Self.farewells.contains(words[0]) { return true }
    var hasBan = false
    var hasChannel = false
    for index in words.indices {
      if expression(clause, index, nil) != nil || forbidsCalls(words, at: index)
        || StateWords.all.strongState(at: words[index...])?.state.isWishOfRemark == true
      {
        return true
      }
      let word = words[index]
      hasBan =
        hasBan || RemarkWords.negations.contains(word) || RemarkWords.forbiddings.contains(word)
      hasChannel = hasChannel || RemarkWords.channels[word] != nil
    }
    return hasBan && hasChannel
  }

  /// The words that expressions of ends and wishes begin with and those that these need behind
  /// them, by their hashes; and those by which a clause forbids a way to reach somebody.
  private struct TellingWords {
    static let all = TellingWords()

    /// What has been said up to a word.
    struct Said {
      fileprivate var before: UInt64 = 0
      /// A bit for each word, by its hash, that would make an expression of one before it.
      fileprivate var awaited: UInt64 = 0
      fileprivate var sides: Int32 = 0
    }

    private var single = HashIndex()
    /// Words that may go on; and a bit for each by its hash, since all beginnings of all words are
    /// asked for.
    private var open = HashIndex()
    private var openBits = [UInt64](repeating: 0, count: 64)
    /// "A quitté": the first of them alone may be anything.
    private var pairs = HashIndex()
    /// "Went .. elsewhere": where in `awaiting` stands what words a first one waits for.
    private var first = HashIndex()
    private var awaiting: [UInt64] = []
    /// Of a wish what it forbids with (1) and what it forbids (2), of one to wait what a time begins
    /// with (4) and the time (8): only both together make one.
    private var sides = HashIndex()

    init() {
      for words in StateWords.all.endsAndWishes {
        guard let first = words.first else { continue }
        add(first, words.count > 1 ? .next(words[1]) : nil)
      }
      for (first, further) in EndPhrases.all.openings { add(first, further) }
      for word in RemarkReader.farewells { single.insert(StableHash.unmixed(word.utf8), 0) }
      let bans = RemarkWords.negations.union(RemarkWords.forbiddings).union(RemarkReader.bans)
        .union(RemarkReader.restraints)
      let ways = RemarkWords.callings.union(RemarkWords.called).union(RemarkWords.calling)
        .union(RemarkWords.channels.keys)
      for (side, words) in [
        (1, bans), (2, ways), (4, WaitReader.openers), (8, RemarkWords.periods),
      ] {
        for word in words {
          let hash = StableHash.unmixed(word.utf8)
          sides.insert(hash, Int32(side) | max(sides[hash], 0))
        }
      }
    }

    private mutating func add(_ word: StateWords.Word, _ further: EndPhrases.Further?) {
      let hash = StableHash.unmixed(word.text)
      if word.isOpen {
        open.insert(hash, 0)
        openBits[Int(hash >> 52 & 63)] |= 1 << (hash >> 58)
        return
      }
      switch further {
      case .next(let next) where !next.isOpen:
        pairs.insert(Self.pair(hash, StableHash.unmixed(next.text)), 0)
      case .later(let later) where !later.isOpen:
        if first[hash] < 0 {
          first.insert(hash, Int32(awaiting.count))
          awaiting.append(0)
        }
        awaiting[Int(first[hash])] |= Self.bit(StableHash.unmixed(later.text))
      default: single.insert(hash, 0)
      }
    }

    /// Whether a word may begin so.
    @inline(__always)
    func mayBeOpen(_ hash: UInt64) -> Bool {
      openBits[Int(truncatingIfNeeded: hash >> 52 & 63)] >> (hash >> 58) & 1 == 1 && open[hash] >= 0
    }

    @inline(__always)
    func mayTell(_ hash: UInt64, _ said: inout Said) -> Bool {
      if said.awaited & Self.bit(hash) != 0 || single[hash] >= 0
        || pairs[Self.pair(said.before, hash)] >= 0
      {
        return true
      }
      let awaits = first[hash]
      if awaits >= 0 { said.awaited |= awaiting[Int(awaits)] }
      let side = sides[hash]
      if side >= 0 { said.sides |= side }
      said.before = hash
      return said.sides & 3 == 3 || said.sides & 12 == 12
    }

    func mayTell(_ words: [String], _ said: inout Said) -> Bool {
      for word in words {
        var hash = StableHash.seed
        for byte in word.utf8 {
          hash = StableHash.adding(byte, to: hash)
          if mayBeOpen(hash) { return true }
        }
        if mayTell(hash, &said) { return true }
      }
      return false
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
      StableHash.mixed(first &+ 1) &+ second
    }

    private static func bit(_ hash: UInt64) -> UInt64 { 1 << (StableHash.mixed(hash) >> 58) }
  }
}
