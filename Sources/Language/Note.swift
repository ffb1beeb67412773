/// By which channel a note came, as the corpus names it.
package enum NoteKind: String, Sendable, CaseIterable {
  case call, email, letter, meeting, visit, chat, sms, note, task, ticket, order, invoice, gift
  case survey, system
}
