/// Phrases by the first three letters of the word that they begin with: nearly no word of a text
/// begins one, and one look tells.
struct PhraseBeginnings<Phrase: Sendable>: Sendable {
  /// In the order in which they were added, so that of two alike the first is found first.
  private var phrases: [UInt32: [Phrase]] = [:]

  var all: some Sequence<Phrase> { phrases.values.joined() }

  mutating func add(_ phrase: Phrase, beginningWith word: StateWords.Word) {
    precondition(!word.isOpen || word.text.count >= 3, "a word that goes on is told by three")
    phrases[Self.key(word.text), default: []].append(phrase)
  }

  /// Those among which all stand that a text may begin with of which `word` is the first.
  func mayBegin(with word: String) -> [Phrase] { phrases[Self.key(word.utf8)] ?? [] }

  private static func key(_ letters: some Sequence<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for letter in letters.prefix(3) { key = key << 8 | UInt32(letter) }
    return key
  }
}
