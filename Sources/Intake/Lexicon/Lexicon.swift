/// # The lexicon: which words say what
///
/// Phrases in, meanings out. `englishText` and `germanText` are the data, one section for each
/// meaning; this folder folds words (`Tokenizer`), reads the file (`LexiconFile`), takes phrases
/// apart (`PhrasePattern`), compiles them (`PhraseCompiler`) and finds them in texts
/// (`PhraseMatcher`). Whose words they are and what follows from that is decided in Typing.
///
/// What never happens here: a decision about a relationship.
package struct Lexicon: Sendable {
  /// The phrases of running text: subjects, notes.
  let text: PhraseAutomaton
  /// The words of cells: types, channels, directions, states, in several languages.
  let cells: PhraseAutomaton
  private let entries: [LexiconEntry]
  private let lists: [String: [String]]

  /// The built-in one: English and German phrases side by side, since a firm's notes hold both.
  package static let builtIn: Lexicon = {
    do throws(LexiconError) {
      var file = try LexiconFile(englishText)
      try file.add(germanText)
      return try Lexicon(file)
    } catch {
      preconditionFailure("lexicon:\(error.line):\(error.column): \(error.message)")
    }
  }()

  /// - Throws: `LexiconError` for a phrase that cannot be read.
  package init(_ file: LexiconFile) throws(LexiconError) {
    try self.init(entries: file.entries, lists: file.lists)
  }

  /// This lexicon with more phrases, or without some.
  ///
  /// A removal takes one meaning from one phrase, as written: after removing `cheaper` from
  /// `priceTalk`, "much cheaper" may still be price talk.
  package func extended(with more: [LexiconEntry]) throws(LexiconError) -> Lexicon {
    try Lexicon(entries: entries + more, lists: lists)
  }

  /// Its phrases in which one of these words may stand, as they are written.
  package func phrases(with words: Set<String>) -> [String] {
    var phrases: [String] = []
    for entry in entries
    where !entry.isRemoval && !entry.sense.isForCells && entry.sense.role == nil {
      let own = entry.phrase.lowercased().split { !$0.isLetter }
      if own.contains(where: { part in words.contains { $0.hasPrefix(part) } }) {
        phrases.append(entry.phrase)
      }
    }
    return phrases
  }

  private init(entries: [LexiconEntry], lists: [String: [String]]) throws(LexiconError) {
    var text = PhraseCompiler(lists: lists, nodes: 1 << 16)
    var cells = PhraseCompiler(lists: lists, nodes: 1 << 12)
    for entry in entries where entry.sense.isFiller {
      if entry.sense.isForCells { try cells.addFiller(entry) } else { try text.addFiller(entry) }
    }
    for entry in entries where !entry.sense.isFiller {
      if entry.sense.isForCells { try cells.add(entry) } else { try text.add(entry) }
    }
    self.text = text.finish()
    self.cells = cells.finish()
    self.entries = entries
    self.lists = lists
  }
}

extension Sense {
  fileprivate var isFiller: Bool { role == .filler || role == .article }
}
