import Basics
import Language

/// The phrases of a lexicon, compiled: words are looked up by hash, phrases walk a trie.
///
/// A word of a text belongs to a few classes (`thanks` to that of `thanks`, of `thank*`, of every
/// list it stands in); an edge of the trie leads from a node over a class to a node. So a phrase
/// with lists and endings needs one path, not one for each combination, and a match may hold
/// several paths at a time: `PhraseMatcher` follows them all.
///
/// Built by `PhraseCompiler`; everything lies in flat arrays, since every unseen word comes by
/// here.
struct PhraseAutomaton: Sendable {
  private let senses: [Sense]
  /// Senses that a user took away.
  private let removals: Set<Int32>
  /// The root first; one more than there are, to end the last one's ranges.
  private var nodes: [Node] = []
  /// What nodes say: indices into `senses`.
  private let outcomes: [Int32]
  /// Edges, those of a node by class.
  private let edgeClasses: [Int32]
  private let edgeTargets: [Int32]

  private struct Node {
    /// A bit for each class an edge leads over, modulo 64: most words meet none of them.
    var edgeBits: UInt64 = 0
    /// Where its edges and outcomes begin; they end where the next node's begin.
    var firstEdge: Int32
    var firstOutcome: Int32
  }

  private struct Word {
    /// A bit for each of its classes, modulo 64.
    var classBits: UInt64 = 0
    /// Where its classes begin in `classes`, and in `roots` the nodes that the root leads to over
    /// it; they end where the next word's begin. Most words begin nothing.
    var firstClass: Int32
    var firstRoot: Int32
    var isFiller: Bool
    /// The bits of all edges behind those nodes: most words that follow meet none of them.
    var followerBits: UInt64 = 0
    /// What the word says by itself, as `PhraseMatch` has it; −1 for nothing.
    var single: Int32 = -1
    var secondSingle: Int32 = -1
  }

  private var index = HashIndex()
  private var words: [Word] = [Word(firstClass: 0, firstRoot: 0, isFiller: false)]
  private var classes: [Int32] = []
  private var roots: [Int32] = []
  /// For each of `roots` the bits of its edges: here they lie side by side, the nodes anywhere.
  private var rootEdgeBits: [UInt64] = []
  /// For each hash of three first letters the lengths (bit n: n letters) of prefixes to try.
  private var prefixLengths = [UInt64](repeating: 0, count: 1024)
  private var numberWord: Int32 = -1
  /// Numbers of up to seven digits that some phrase names ("24 7"), as `Span.word` has them.
  private(set) var numbers: [UInt64] = []
  /// Digits of the longest number that some phrase names; all longer ones are alike.
  private(set) var longestNumber = 0

  /// No prefix is longer than this.
  private static let longestPrefix = 63

  // MARK: What a match says

  /// Whether some phrase ends at `node`.
  @inline(__always)
  func says(_ node: Int32) -> Bool {
    nodes[Int(node)].firstOutcome < nodes[Int(node) + 1].firstOutcome
  }

  /// What the user took from the words of `match`; nil for nothing, which is nearly always.
  @inline(__always)
  func removed(by match: PhraseMatch) -> Sense? {
    removals.isEmpty ? nil : sumOfRemovals(match)
  }

  private func sumOfRemovals(_ match: PhraseMatch) -> Sense? {
    var sum: Sense?
    for node in [match.node, match.secondNode] where node >= 0 {
      for id in outcomeIDs(of: node) where removals.contains(id) {
        var merged = sum ?? senses[Int(id)]
        merged.signals.formUnion(senses[Int(id)].signals)
        merged.sided.formUnion(senses[Int(id)].sided)
        merged.kind = merged.kind ?? senses[Int(id)].kind
        merged.role = merged.role ?? senses[Int(id)].role
        sum = merged
      }
    }
    return sum
  }

  @inline(__always)
  private func outcomeIDs(of node: Int32) -> ArraySlice<Int32> {
    outcomes[Int(nodes[Int(node)].firstOutcome)..<Int(nodes[Int(node) + 1].firstOutcome)]
  }

  @inline(__always)
  func forEachSense(at node: Int32, without removed: Sense?, _ body: (Sense) -> Void) {
    for id in outcomeIDs(of: node) {
      guard let removed else {
        body(senses[Int(id)])
        continue
      }
      guard !removals.contains(id) else { continue }
      var sense = senses[Int(id)]
      sense.signals.subtract(removed.signals)
      sense.sided.subtract(removed.sided)
      if removed.kind != nil, sense.kind == removed.kind { sense.kind = nil }
      if removed.role != nil, sense.role == removed.role { sense.role = nil }
      body(sense)
    }
  }

  // MARK: Looking up

  /// The number of a word of a text; −1 if no phrase knows it.
  @inline(__always)
  func word(_ token: Token, in folded: [UInt8]) -> Int32 {
    let exact = index[token.hash]
    if exact >= 0 { return exact }
    if token.isNumber { return numberWord }
    var found: Int32 = -1
    _ = forEachPrefix(of: folded, from: Int(token.start), to: Int(token.end)) { found = $0 }
    return found
  }

  /// Calls `body` with each prefix among the words that the letters begin with, the shortest first.
  ///
  /// - Returns: whether there was one.
  @inline(__always)
  func forEachPrefix(
    of letters: [UInt8], from start: Int, to end: Int, _ body: (Int32) -> Void
  ) -> Bool {
    guard end - start >= PhrasePattern.shortestPrefix else { return false }
    var lengths =
      prefixLengths[
        PhraseAutomaton.prefixSlot(letters[start], letters[start + 1], letters[start + 2])]
    guard lengths != 0 else { return false }
    var hash = StableHash.seed
    var any = false
    var next = start
    // Only up to the longest length that is worth trying.
    while lengths != 0 {
      let length = lengths.trailingZeroBitCount
      guard start + length <= end else { break }
      while next < start + length {
        hash = StableHash.adding(letters[next], to: hash)
        next += 1
      }
      let word = index[Vocabulary.prefixHash(hash)]
      if word >= 0 {
        body(word)
        any = true
      }
      lengths &= lengths &- 1
    }
    return any
  }

  @inline(__always)
  func isFiller(_ word: Int32) -> Bool { word >= 0 && words[Int(word)].isFiller }

  /// Whether some phrase begins with `word`.
  @inline(__always)
  func begins(_ word: Int32) -> Bool {
    words[Int(word)].firstRoot < words[Int(word) + 1].firstRoot
  }

  /// Whether a phrase that begins with `word` may go on with `following`; wrong only towards yes.
  @inline(__always)
  func mayFollow(_ word: Int32, _ following: Int32) -> Bool {
    guard following >= 0 else { return false }
    let next = words[Int(following)]
    return next.isFiller || next.classBits & words[Int(word)].followerBits != 0
  }

  /// The match of `word` alone; nil if it says nothing by itself.
  @inline(__always)
  func single(_ word: Int32, at index: Int) -> PhraseMatch? {
    let word = words[Int(word)]
    guard word.single >= 0 else { return nil }
    return PhraseMatch(
      start: index, end: index + 1, node: word.single, secondNode: word.secondSingle)
  }

  /// Calls `body` with every node that the root leads to over `word` and that may lead on over the
  /// word `next`.
  @inline(__always)
  func forEachRoot(over word: Int32, before next: Int32, _ body: (Int32) -> Void) {
    let first = Int(words[Int(word)].firstRoot)
    // More paths than these are not followed anyway.
    let last = min(Int(words[Int(word) + 1].firstRoot), first &+ PhraseMatcher.paths)
    let next = words[Int(next)]
    for i in first..<last where next.isFiller || rootEdgeBits[i] & next.classBits != 0 {
      body(roots[i])
    }
  }

  /// Calls `body` with every node behind `node`, which is not the root, over `word`.
  @inline(__always)
  func forEachNode(behind node: Int32, over word: Int32, _ body: (Int32) -> Void) {
    let from = nodes[Int(node)]
    let bits = words[Int(word)].classBits
    guard from.edgeBits & bits != 0 else { return }
    let last = Int(nodes[Int(node) + 1].firstEdge)
    let ownLast = Int(words[Int(word) + 1].firstClass)
    var edge = Int(from.firstEdge)
    var own = Int(words[Int(word)].firstClass)
    // A word has few classes, "we" many edges: each class is looked up among what is left of them.
    while own < ownLast, edge < last {
      edge = firstEdge(from: edge, to: last, over: classes[own])
      if edge < last, edgeClasses[edge] == classes[own] { body(edgeTargets[edge]) }
      own += 1
    }
  }

  /// The first edge of a range whose class is not below `classID`.
  @inline(__always)
  private func firstEdge(from start: Int, to end: Int, over classID: Int32) -> Int {
    var low = start
    var high = end
    while low < high {
      let middle = (low &+ high) >> 1
      if edgeClasses[middle] < classID { low = middle &+ 1 } else { high = middle }
    }
    return low
  }

  private static func prefixSlot(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    (Int(a) &* 31 &+ Int(b) &* 7 &+ Int(c) &* 131) & 1023
  }

  // MARK: Compiling, for PhraseCompiler

  /// Without words as yet.
  ///
  /// - Parameters:
  ///   - outcomes: what each node says.
  ///   - edges: the edges of each node, by class.
  init(
    senses: [Sense], removals: Set<Int32>, outcomes: (starts: [Int32], senses: [Int32]),
    edges: (starts: [Int32], classes: [Int32], targets: [Int32])
  ) {
    self.senses = senses
    self.removals = removals
    self.outcomes = outcomes.senses
    edgeClasses = edges.classes
    edgeTargets = edges.targets
    nodes.reserveCapacity(edges.starts.count)
    for (firstEdge, firstOutcome) in zip(edges.starts, outcomes.starts) {
      nodes.append(Node(firstEdge: firstEdge, firstOutcome: firstOutcome))
    }
    for node in nodes.indices.dropLast() {
      for edge in Int(nodes[node].firstEdge)..<Int(nodes[node + 1].firstEdge) {
        nodes[node].edgeBits |= 1 << UInt64(edgeClasses[edge] & 63)
      }
    }
  }

  /// Where the root leads over each class; −1 for nowhere.
  func rootTargets(classes: Int) -> [Int32] {
    var targets = [Int32](repeating: -1, count: classes)
    for edge in Int(nodes[0].firstEdge)..<Int(nodes[1].firstEdge) {
      targets[Int(edgeClasses[edge])] = edgeTargets[edge]
    }
    return targets
  }

  /// Makes a prefix known; all of them before the first `addWord`.
  mutating func addPrefix(_ word: Int32, text: ArraySlice<UInt8>, hash: UInt64) {
    index.insert(Vocabulary.prefixHash(hash), word)
    let start = text.startIndex
    if (PhrasePattern.shortestPrefix...PhraseAutomaton.longestPrefix).contains(text.count) {
      prefixLengths[
        PhraseAutomaton.prefixSlot(text[start], text[start + 1], text[start + 2])] |=
        1 << UInt64(text.count)
    }
  }

  /// Adds the next word in the order of their numbers.
  ///
  /// - Parameters:
  ///   - hash: of its text; nil for a prefix.
  ///   - number: its text, where it is nothing but digits.
  ///   - classes: sorted.
  ///   - rootTargets: for each class where the root leads over it, or −1.
  mutating func addWord(
    hash: UInt64?, number: ArraySlice<UInt8>?, classes: [Int32], isFiller: Bool,
    rootTargets: [Int32]
  ) {
    let word = words.count - 1
    if let number {
      longestNumber = max(longestNumber, number.count)
      if number.count < 8 { numbers.append(number.reversed().reduce(0) { $0 << 8 | UInt64($1) }) }
    }
    words[word].isFiller = isFiller
    if let hash {
      index.insert(hash, Int32(word))
      if hash == StableHash.unmixed(PhrasePattern.number) { numberWord = Int32(word) }
    }
    for classID in classes {
      words[word].classBits |= 1 << UInt64(classID & 63)
      let root = rootTargets[Int(classID)]
      guard root >= 0 else { continue }
      roots.append(root)
      rootEdgeBits.append(nodes[Int(root)].edgeBits)
      words[word].followerBits |= nodes[Int(root)].edgeBits
      // The first that says something, and the last of the others.
      let path = roots.count - Int(words[word].firstRoot)
      guard says(root), path <= PhraseMatcher.paths else { continue }
      if words[word].single < 0 {
        words[word].single = root
      } else {
        words[word].secondSingle = root
      }
    }
    self.classes += classes
    words.append(
      Word(
        firstClass: Int32(self.classes.count), firstRoot: Int32(roots.count), isFiller: false))
  }
}
