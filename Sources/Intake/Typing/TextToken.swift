/// A word of a text, as far as typing tells one word from another.
struct TextToken: Sendable, Hashable {
  /// Its number in the lexicon; −1 if no phrase knows it.
  var word: Int32
  var telling: MarkerWords
  var gap: Token.Gap
  /// Nothing but digits.
  var isNumber: Bool

  init(_ token: Token, in text: Tokenizer, _ automaton: PhraseAutomaton) {
    word = automaton.word(token, in: text.folded)
    telling = MarkerWords(token)
    gap = token.gap
    isNumber = token.isNumber
  }
}
