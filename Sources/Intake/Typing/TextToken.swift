import Language

/// A word of a text, as far as typing tells one word from another.
struct TextToken: Sendable, Hashable {
  /// Its number in the lexicon; −1 if no phrase knows it.
  var word: Int32
  var telling: MarkerWords
  /// The thing it names (R16), by `ThingWords`; 0 for nearly all words.
  var thing: UInt8
  var gap: Token.Gap
  /// Nothing but digits.
  var isNumber: Bool
  /// Its number among the words that the learnt reader tells apart.
  var known: KnownWords.Number

  var noteWord: NoteWord { NoteWord(known, gap: gap, isNumber: isNumber) }

  init(
    _ token: Token, in text: Tokenizer, _ automaton: PhraseAutomaton,
    _ known: KnownWords = .builtIn
  ) {
    word = automaton.word(token, in: text.folded)
    telling = MarkerWords(token)
    thing = ThingWords.stem(of: text.folded[Int(token.start)..<Int(token.end)])
    gap = token.gap
    isNumber = token.isNumber
    self.known = NoteWord(token, in: text, known).number
  }
}
