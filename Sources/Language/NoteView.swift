/// All that the learnt reader looks at of a row: its words as far as they are known, by which
/// channel they came and whose they are, and what the phrases of the lexicon say they say.
package struct NoteView: Sendable, Hashable {
  package var words: [NoteWord] = []
  /// nil where neither the row nor its words tell.
  package var kind: NoteKind?
  /// Who wrote or started it; nil where nothing tells.
  package var side: NoteSide?
  /// A question mark ends a sentence of it.
  package var hasQuestion = false
  /// What the lexicon reads in it.
  package var phrases: LabelSet = []

  package init() {}
}

/// A word of a note as the learnt reader sees it.
package struct NoteWord: Sendable, Hashable {
  /// −1 for one that nobody knows.
  package var number: KnownWords.Number
  package var gap: Token.Gap
  /// Nothing but digits.
  package var isNumber: Bool

  package init(_ number: KnownWords.Number, gap: Token.Gap, isNumber: Bool) {
    self.number = number
    self.gap = gap
    self.isNumber = isNumber
  }

  package init(_ token: Token, in text: Tokenizer, _ known: KnownWords = .builtIn) {
    self.init(
      token.isNumber
        ? KnownWords.unknown : known.number(of: text.folded[Int(token.start)..<Int(token.end)]),
      gap: token.gap, isNumber: token.isNumber)
  }
}

/// A set of labels.
package struct LabelSet: OptionSet, Sendable, Hashable {
  package var rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ label: Label) { rawValue = 1 << UInt32(label.index) }

  package func contains(_ label: Label) -> Bool { contains(LabelSet(label)) }

  package mutating func insert(_ label: Label) { formUnion(LabelSet(label)) }

  package mutating func remove(_ label: Label) { subtract(LabelSet(label)) }

  /// In the order of the labels.
  package var labels: [Label] { Label.allCases.filter { contains($0) } }
}
