import Language

/// Praise that mocks: "Oh brilliant. Another box with half the pages upside down. Well done
/// everyone." What is praised is what went wrong, so the praise is set aside and the rest is read
/// by itself.
struct MockingPraise: Sendable {
  private let praise: WordClasses
  /// Praise that seldom means what it says: "just what I needed", "hat gerade noch gefehlt".
  private let mocking: Set<KnownWords.Number>
  /// It happened before: who praises that is not pleased.
  private let repeating: Set<KnownWords.Number>

  init(_ known: KnownWords) {
    func numbers(_ words: String) -> Set<KnownWords.Number> {
      Set(
        words.split(separator: " ").map { known.number(of: Array($0.utf8)[...]) }.filter { $0 >= 0 }
      )
    }
    praise = known.classes(named: ["praise", "thanks"])
    mocking = numbers("oh na needed gefehlt bravo congratulations gluckwunsch")
    repeating = numbers("another again yet wieder erneut schon nochmal")
  }

  /// No praise that mocks has more words.
  private static let longest = 7

  /// What a letter says beside its praise.
  struct Rest {
    var words: [NoteWord] = []
    /// The longest clause of it.
    var blame = 0..<0
  }

  /// What a letter of theirs says beside praise that may mock; nil where it has none.
  func rest(of reader: TextReader, _ known: KnownWords = .builtIn) -> Rest? {
    var rest = Rest()
    var mayMock = false
    var hasPraise = false
    for clause in reader.clauses {
      let words = reader.tokens[clause]
      let isMocking = words.contains { mocking.contains($0.known) }
      if clause.count <= Self.longest,
        isMocking || words.contains(where: { !praise.isDisjoint(with: known.classes($0.known)) })
      {
        hasPraise = true
        if isMocking { mayMock = true }
      } else {
        if words.contains(where: { repeating.contains($0.known) }) { mayMock = true }
        rest.words += words.map(\.noteWord)
        if clause.count > rest.blame.count { rest.blame = clause }
      }
    }
    return hasPraise && mayMock && !rest.blame.isEmpty ? rest : nil
  }
}

extension TextReader {
  /// The words between two marks of any sort.
  fileprivate var clauses: [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].gap > .space {
      clauses.append(start..<index)
      start = index
    }
    if start < tokens.count { clauses.append(start..<tokens.count) }
    return clauses
  }
}
