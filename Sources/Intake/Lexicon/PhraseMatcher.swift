import Language

/// A phrase found in a text.
struct PhraseMatch: Sendable {
  /// Tokens it covers.
  var start: Int
  var end: Int
  /// Nodes of the automaton that say what it means; two where several phrases fit the same words.
  var node: Int32
  var secondNode: Int32 = -1
}

/// Finds phrases in the words of a text: leftmost, then longest, not overlapping. What may stand
/// inside a phrase without breaking it are fillers ("sent *the* price list"); what may not, the end
/// of a sentence. Linear in the words, since no phrase is longer than a handful.
struct PhraseMatcher: Sendable {
  private(set) var matches: [PhraseMatch] = []

  /// The nodes that the paths of a phrase stand at, and those they go on to; kept to allocate
  /// nothing.
  private var frontier = [Int32](repeating: 0, count: paths)
  private var following = [Int32](repeating: 0, count: paths)

  /// Fillers in a row that a phrase tolerates.
  private static let fillersInARow = 2
  /// Paths followed at a time; more are never needed by sensible lexicons.
  static let paths = 24

  mutating func find(_ automaton: PhraseAutomaton, in tokens: [TextToken]) {
    matches.removeAll(keepingCapacity: true)
    var i = 0
    while i < tokens.count {
      let word = tokens[i].word
      guard word >= 0, automaton.begins(word) else {
        i += 1
        continue
      }
      let mayGoOn =
        i + 1 < tokens.count && tokens[i + 1].gap != .stop
        && automaton.mayFollow(word, tokens[i + 1].word)
      let match = mayGoOn ? longest(at: i, automaton, tokens) : automaton.single(word, at: i)
      if let match {
        matches.append(match)
        i = match.end
      } else {
        i += 1
      }
    }
  }

  /// The longest match from `start`, behind which comes a word that may go on with it.
  ///
  /// - Complexity: O(words of the phrase × paths); nothing is allocated.
  private mutating func longest(
    at start: Int, _ automaton: PhraseAutomaton, _ tokens: [TextToken]
  ) -> PhraseMatch? {
    let opening = tokens[start].word
    var best = automaton.single(opening, at: start)
    var width = 0
    automaton.forEachRoot(over: opening, before: tokens[start + 1].word) { node in
      frontier[width] = node
      width &+= 1
    }
    var fillers = 0
    var i = start + 1
    while i < tokens.count, tokens[i].gap != .stop {
      let word = tokens[i].word
      guard word >= 0 else { break }
      var reached = 0
      var first: Int32 = -1
      var last: Int32 = -1
      for path in 0..<width {
        automaton.forEachNode(behind: frontier[path], over: word) { next in
          guard reached < PhraseMatcher.paths else { return }
          following[reached] = next
          reached &+= 1
          guard automaton.says(next) else { return }
          if first < 0 { first = next } else { last = next }
        }
      }
      if first >= 0 {
        best = PhraseMatch(start: start, end: i + 1, node: first, secondNode: last)
      }
      // A filler that no path wants is stepped over; one that some want leaves the others where
      // they are.
      if fillers < PhraseMatcher.fillersInARow, automaton.isFiller(word) {
        fillers = reached == 0 ? fillers + 1 : 0
        for path in 0..<width where reached < PhraseMatcher.paths {
          following[reached] = frontier[path]
          reached += 1
        }
      } else {
        fillers = 0
      }
      guard reached > 0 else { break }
      swap(&frontier, &following)
      width = reached
      i += 1
    }
    return best
  }
}
