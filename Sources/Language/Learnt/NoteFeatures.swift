import Basics

/// What the learnt reader sees of a note, as hashes: runs of one to three words, runs of three to
/// five characters within words and over their borders, pairs of word stems that stand near each other
/// in either order, kind and side.
package struct NoteFeatures: Sendable {
  /// One feature: its hash, and which words of the note it rests on (none for kind and side).
  package struct Feature: Sendable, Hashable {
    package var hash: UInt32
    package var words: Range<Int>
  }

  /// In the order of the text; one that recurs stands once.
  package let features: [Feature]

  /// Longer notes are read up to here: what matters stands at the start, below are old mails.
  package static let wordLimit = 400

  package init(_ note: Note) {
    self.init(NoteWords(note.text), kind: note.kind, side: note.side)
  }

  package init(_ words: NoteWords, kind: NoteKind?, side: NoteSide?) {
    var builder = Builder()
    builder.add(words, side: side)
    builder.addContext(kind: kind, side: side)
    features = builder.features
  }
}

/// Collects features; each kind of them hashes from another seed, so that the word "die" is not the
/// three characters "die".
private struct Builder {
  private(set) var features: [NoteFeatures.Feature] = []
  private var seen: Set<UInt32> = []

  private static let word = StableHash.adding(1, to: StableHash.seed)
  private static let characters = StableHash.adding(2, to: StableHash.seed)
  private static let context = StableHash.adding(3, to: StableHash.seed)
  private static let pair = StableHash.adding(5, to: StableHash.seed)
  private static let sided = StableHash.adding(4, to: StableHash.seed)

  mutating func add(_ words: NoteWords, side: NoteSide?) {
    let count = min(words.ranges.count, NoteFeatures.wordLimit)
    for index in -1..<count {
      addRuns(of: words, from: index, count: count, side: side)
    }
    addCharacters(of: words, count: count)
    addPairs(of: words, count: count)
  }

  /// Runs of words from `index` on; −1 is the border before the first, `count` that behind the last.
  private mutating func addRuns(
    of words: NoteWords, from index: Int, count: Int, side: NoteSide?
  ) {
    var hash = Builder.word
    for length in 1...3 {
      let last = index + length - 1
      guard last <= count else { return }
      if last >= 0, last < count {
        for at in words.ranges[last] { hash = StableHash.adding(words.bytes[at], to: hash) }
      }
      hash = StableHash.adding(0x20, to: hash)
      if length == 1, index < 0 { continue }
      let rests = max(index, 0)..<min(last + 1, count)
      insert(hash, rests)
      if length < 3, let side {
        insert(StableHash.adding(side == .ours ? 1 : 2, to: hash ^ Builder.sided), rests)
      }
    }
  }

  private mutating func addCharacters(of words: NoteWords, count: Int) {
    // All words with a space before, between and behind; beside each byte, which word it is of.
    var line: [UInt8] = [0x20]
    var owner: [Int] = [0]
    for index in 0..<count {
      for at in words.ranges[index] {
        line.append(words.bytes[at])
        owner.append(index)
      }
      line.append(0x20)
      owner.append(index)
    }
    guard count > 0 else { return }
    for start in line.indices {
      var hash = Builder.characters
      for end in start..<min(start + 5, line.count) {
        hash = StableHash.adding(line[end], to: hash)
        if end - start >= 2 { insert(hash, owner[start]..<(owner[end] + 1)) }
      }
    }
  }

  /// Pairs of the first five letters of two words at most seven apart: "quote … sent", "sent … quote".
  private mutating func addPairs(of words: NoteWords, count: Int) {
    let stems = (0..<count).map { index in
      words.ranges[index].prefix(5).reduce(Builder.pair) {
        StableHash.adding(words.bytes[$1], to: $0)
      }
    }
    for first in 0..<count {
      for second in (first + 1)..<max(first + 1, min(first + 8, count)) {
        let (a, b) = (stems[first], stems[second])
        // What stands far apart is shown by no run of words.
        insert(
          StableHash.mixed(min(a, b)) &+ max(a, b),
          second - first < 3 ? first..<(second + 1) : first..<first)
      }
    }
  }

  mutating func addContext(kind: NoteKind?, side: NoteSide?) {
    var hash = Builder.context
    if let kind {
      for byte in kind.rawValue.utf8 { hash = StableHash.adding(byte, to: hash) }
      insert(hash, 0..<0)
    }
    if let side {
      insert(StableHash.adding(side == .ours ? 1 : 2, to: Builder.context), 0..<0)
      if kind != nil { insert(StableHash.adding(side == .ours ? 1 : 2, to: hash), 0..<0) }
    }
  }

  private mutating func insert(_ hash: UInt64, _ words: Range<Int>) {
    let short = UInt32(truncatingIfNeeded: StableHash.mixed(hash))
    if seen.insert(short).inserted { features.append(.init(hash: short, words: words)) }
  }
}
