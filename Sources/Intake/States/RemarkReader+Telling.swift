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
    var hash = StableHash.seed
    var before: UInt64 = 0
    var isBlank = true
    for i in 0...cell.count {
      let byte = i < cell.count ? cell[i] : 0x20
      let lower = ASCII.lowercased(byte)
      if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
        hash = StableHash.adding(lower, to: hash)
        isBlank = false
        if telling.mayBeOpen(hash) { return true }
      } else if byte >= 0x80 {
        return telling.mayTell(RemarkClause(cell.text[...]).words)
      } else if byte != UInt8(ascii: "'"), !isBlank {
        if telling.mayTell(hash, behind: before) { return true }
        before = hash
        (hash, isBlank) = (StableHash.seed, true)
      }
    }
    return false
  }

  /// The words that expressions of ends and wishes begin with, by their hashes, and those by which
  /// a clause forbids something.
  private struct TellingWords {
    static let all = TellingWords()

    private var single = HashIndex()
    /// Words that may go on; and a bit for each by its hash, since all beginnings of all words are
    /// asked for.
    private var open = HashIndex()
    private var openBits = [UInt64](repeating: 0, count: 64)
    /// "A quitté": the first of them alone may be anything.
    private var pairs = HashIndex()

    init() {
      for words in StateWords.all.endsAndWishes + EndPhrases.all.beginnings {
        guard let first = words.first else { continue }
        let hash = StableHash.unmixed(first.text)
        if first.isOpen {
          open.insert(hash, 0)
          openBits[Int(hash >> 52 & 63)] |= 1 << (hash >> 58)
        } else if words.count > 1, !words[1].isOpen {
          pairs.insert(Self.pair(hash, StableHash.unmixed(words[1].text)), 0)
        } else {
          single.insert(hash, 0)
        }
      }
      let others = RemarkReader.farewells.union(RemarkWords.firms).union(RemarkWords.negations)
        .union(RemarkWords.forbiddings).union(RemarkReader.bans).union(RemarkReader.restraints)
        .union(RemarkWords.periods)
      for word in others { single.insert(StableHash.unmixed(word.utf8), 0) }
    }

    /// Whether a word may begin so.
    @inline(__always)
    func mayBeOpen(_ hash: UInt64) -> Bool {
      openBits[Int(truncatingIfNeeded: hash >> 52 & 63)] >> (hash >> 58) & 1 == 1 && open[hash] >= 0
    }

    func mayTell(_ hash: UInt64, behind before: UInt64) -> Bool {
      single[hash] >= 0 || pairs[Self.pair(before, hash)] >= 0
    }

    func mayTell(_ words: [String]) -> Bool {
      var before: UInt64 = 0
      for word in words {
        var hash = StableHash.seed
        for byte in word.utf8 {
          hash = StableHash.adding(byte, to: hash)
          if mayBeOpen(hash) { return true }
        }
        if mayTell(hash, behind: before) { return true }
        before = hash
      }
      return false
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
      StableHash.mixed(first &+ 1) &+ second
    }
  }
}
