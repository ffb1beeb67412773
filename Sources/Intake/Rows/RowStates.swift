import Basics
import CSV

/// Row states are what columns of their own say of a row as a whole (R12): that it is deleted, that
/// it went into another, that it is a test, that a machine wrote it (R11).
///
/// Such a row is set aside before anything else of it is believed. A word of the status column does
/// the same; the typer reads that.
struct RowStates {
  private let marks: [(column: Int, state: SetAsideRow)]
  private let status: [Int]

  init(_ file: RecognisedFile) {
    marks = (file.columns[.deleted] ?? []).map { ($0, Self.state(file.header($0)) ?? .deleted) }
    status = file.columns[.status] ?? []
  }

  /// No column marks rows.
  var isEmpty: Bool { marks.isEmpty }

  /// What a column of marks says against the row; nil where none does.
  func marked(_ record: borrowing Record) -> SetAsideRow? {
    for (column, state) in marks where record.withField(column, { $0.saysYes }) { return state }
    return nil
  }

  /// Which state it is that the status column of a void row names.
  func said(_ record: borrowing Record) -> SetAsideRow {
    for column in status {
      if let state = Self.state(record.text(column)) { return state }
    }
    return .deleted
  }

  private static func state(_ word: String) -> SetAsideRow? {
    let key = headerKey(word)
    return words.first { $0.parts.contains { key.contains($0) } }?.state
  }

  /// Parts of words, as `headerKey` leaves them.
  private static let words: [(state: SetAsideRow, parts: [String])] = [
    (.merged, ["merg", "dup", "dubl", "doubl", "dupl", "zusammen", "fusion", "samengevoegd"]),
    (.draft, ["draft", "entwurf", "brouillon", "borrador", "bozza", "concept", "rascunho"]),
    (.test, ["test", "dummy"]),
    (.automatic, ["auto"]),
    (.deleted, ["delet", "spam", "junk", "trash", "gelos", "suppr", "elimin", "verwijderd"]),
  ]
}
