/// A text beside a contact, with what its row says of it: all that a reader may look at.
package struct Note: Sendable, Hashable {
  package var text: String
  /// By which channel; nil where the row does not say.
  package var kind: NoteKind?
  /// Who wrote or started it; nil where the row does not say.
  package var side: NoteSide?

  package init(_ text: String, kind: NoteKind? = nil, side: NoteSide? = nil) {
    self.text = text
    self.kind = kind
    self.side = side
  }
}

/// By which channel a note came, as the corpus names it.
package enum NoteKind: String, Sendable, CaseIterable {
  case call, email, letter, meeting, visit, chat, sms, note, task, ticket, order, invoice, gift
  case survey, system
}
