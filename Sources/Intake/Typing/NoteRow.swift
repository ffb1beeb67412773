package import CSV
import Language

/// A note that stands for itself, as a row: for `rapport words` and for the training of the learnt
/// reader.
package struct NoteRow: Sendable {
  package var type = ""
  package var direction = ""
  package var subject = ""
  package var notes = ""

  package init(notes: String) { self.notes = notes }

  package var record: Record { Record([type, direction, subject, notes]) }

  package var columns: TypingColumns {
    var columns = TypingColumns()
    columns.type = type.isEmpty ? nil : 0
    columns.direction = direction.isEmpty ? nil : 1
    columns.subject = 2
    columns.notes = 3
    // Words whose side is known and whose channel is not are read as written ones.
    if type.isEmpty, !direction.isEmpty { columns.usualKind = .email }
    return columns
  }
}
