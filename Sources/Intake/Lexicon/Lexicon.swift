/// # The lexicon: which words say what
///
/// Phrases in, meanings out. `englishText` is the data, one section for each meaning; this folder
/// folds words (`Tokenizer`), reads the file (`LexiconFile`), compiles it (`PhraseAutomaton`) and finds
/// phrases (`PhraseMatcher`). Whose words they are and what follows from that is decided in Typing.
///
/// What never happens here: a decision about a relationship.
package struct Lexicon: Sendable {
  /// The phrases of running text: subjects, notes.
  let text: PhraseAutomaton
  /// The words of cells: types, channels, directions, states, in several languages.
  let cells: PhraseAutomaton
  private let entries: [LexiconEntry]
  private let lists: [String: [String]]

  /// The built-in one.
  package static let english: Lexicon = {
    do throws(LexiconError) {
      return try Lexicon(LexiconFile(englishText))
    } catch {
      preconditionFailure("englishText:\(error.line):\(error.column): \(error.message)")
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

  private init(entries: [LexiconEntry], lists: [String: [String]]) throws(LexiconError) {
    var text: [(pattern: PhrasePattern, sense: Sense, isRemoval: Bool)] = []
    var cells = text
    for entry in entries {
      let patterns: [PhrasePattern]
      do {
        patterns = try PhrasePattern.parse(entry.phrase, lists: lists)
      } catch {
        throw LexiconError(line: entry.line, column: entry.column, message: error.message)
      }
      for pattern in patterns {
        guard !pattern.words.isEmpty else {
          throw LexiconError(
            line: entry.line, column: entry.column,
            message: "'\(entry.phrase)' may be nothing at all; leave a word outside brackets")
        }
        if let word = pattern.words.joined().first(where: {
          $0.isPrefix && $0.text.count < PhraseAutomaton.shortestPrefix
        }) {
          throw LexiconError(
            line: entry.line, column: entry.column,
            message:
              "'\(String(decoding: word.text, as: UTF8.self))*' is too short; give three letters")
        }
        if entry.sense.isForCells {
          cells.append((pattern, entry.sense, entry.isRemoval))
        } else {
          text.append((pattern, entry.sense, entry.isRemoval))
        }
      }
    }
    self.text = PhraseAutomaton(text)
    self.cells = PhraseAutomaton(cells)
    self.entries = entries
    self.lists = lists
  }
}
