/// A phrase found in a text.
struct PhraseMatch: Sendable {
  /// Tokens it covers.
  var start: Int
  var end: Int
  /// Nodes of the automaton that say what it means; two where several phrases fit the same words.
  var node: Int32
  var secondNode: Int32 = -1
}

/// Finds phrases in a tokenized text: leftmost, then longest, not overlapping. What may stand inside
/// a phrase without breaking it are fillers ("sent *the* price list"); what may not, the end of a
/// sentence. Linear in the words, since no phrase is longer than a handful.
struct PhraseMatcher: Sendable {
  private(set) var matches: [PhraseMatch] = []
  private var words: [Int32] = []
  private var frontier: [Int32] = []
  private var following: [Int32] = []

  /// Fillers in a row that a phrase tolerates.
  private static let fillersInARow = 2
  /// Paths followed at a time; more are never needed by sensible lexicons.
  private static let paths = 24

  mutating func find(_ automaton: PhraseAutomaton, in tokenizer: Tokenizer) {
    matches.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    for token in tokenizer.tokens { words.append(automaton.word(token, in: tokenizer.folded)) }
    var i = 0
    while i < words.count {
      if words[i] >= 0, automaton.begins(words[i]), let match = longest(at: i, automaton, tokenizer)
      {
        matches.append(match)
        i = match.end
      } else {
        i += 1
      }
    }
  }

  private mutating func longest(
    at start: Int, _ automaton: PhraseAutomaton, _ tokenizer: Tokenizer
  ) -> PhraseMatch? {
    frontier.removeAll(keepingCapacity: true)
    frontier.append(0)
    var best: PhraseMatch?
    var fillers = 0
    var i = start
    while i < words.count {
      if i > start, tokenizer.tokens[i].gap == .stop { break }
      let word = words[i]
      guard word >= 0 else { break }
      following.removeAll(keepingCapacity: true)
      var found: PhraseMatch?
      for node in frontier {
        automaton.forEachNode(behind: node, over: word) { next in
          guard following.count < PhraseMatcher.paths else { return }
          following.append(next)
          guard automaton.says(next) else { return }
          if found == nil {
            found = PhraseMatch(start: start, end: i + 1, node: next)
          } else {
            found?.secondNode = next
          }
        }
      }
      if let found { best = found }
      // A filler that no path wants is stepped over; one that some want leaves the others where
      // they are.
      if automaton.isFiller(word), i > start, fillers < PhraseMatcher.fillersInARow {
        fillers = following.isEmpty ? fillers + 1 : 0
        for node in frontier where following.count < PhraseMatcher.paths { following.append(node) }
      } else {
        fillers = 0
      }
      guard !following.isEmpty else { break }
      swap(&frontier, &following)
      i += 1
    }
    return best
  }
}
