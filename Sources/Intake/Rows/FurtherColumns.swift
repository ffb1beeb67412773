package import CSV

/// Columns that say the same thing of different rows: "Call direction" and "Email direction", "Call title"
/// and "Email subject". A row is read by the first of them that has something in it.
///
/// Most files have one column for each; then there is nothing to choose, and no time is spent on it.
package struct FurtherColumns: Sendable {
  private let fields: [(field: Field, columns: [Int])]

  /// - Returns: nil where every field has one column at most.
  package init?(_ file: RecognisedFile) {
    fields = Self.all(of: file)
    if fields.isEmpty { return nil }
  }

  /// The fields that have several columns, the first of them first.
  static func all(of file: RecognisedFile) -> [(field: Field, columns: [Int])] {
    [Field.type, .direction, .status, .subject, .notes].compactMap { field in
      let columns = file.columns[field] ?? []
      return columns.count > 1 ? (field, Array(columns.prefix(limit))) : nil
    }
  }

  /// A field with more columns is read by its first ones.
  private static let limit = 8

  /// `columns`, each field where this row has it.
  package func chosen(_ columns: TypingColumns, for record: borrowing Record) -> TypingColumns {
    var chosen = columns
    for (field, candidates) in fields {
      for column in candidates where record.withField(column, { $0.count > 0 }) {
        switch field {
        case .type: chosen.type = column
        case .direction: chosen.direction = column
        case .status: chosen.status = column
        case .subject: chosen.subject = column
        default: chosen.notes = column
        }
        break
      }
    }
    return chosen
  }
}
