package import CSV

/// Which columns the typer reads of a row. Some say the same thing of different rows: "Call
/// direction" and "Email direction", "Call title" and "Email subject". A row is read by the first
/// of them that has something in it.
///
/// Most files have one column for each; then there is nothing to choose, and no time is spent on
/// it.
package struct RowColumns: Sendable {
  /// Those that come first.
  let usual: TypingColumns
  /// The fields that have several columns.
  private let several: [(field: Field, columns: [Int])]

  /// Every row has each field in the same column.
  var areFixed: Bool { several.isEmpty }

  package init(_ file: RecognisedFile) {
    usual = file.typingColumns
    several = Self.several(of: file)
  }

  /// The fields that have several columns, the first of them first.
  static func several(of file: RecognisedFile) -> [(field: Field, columns: [Int])] {
    [Field.type, .direction, .status, .subject, .notes].compactMap { field in
      let columns = file.columns[field] ?? []
      return columns.count > 1 ? (field, Array(columns.prefix(limit))) : nil
    }
  }

  /// A field with more columns is read by its first ones.
  private static let limit = 8

  /// Each field where this row has it.
  @inline(__always)
  package func of(_ record: borrowing Record) -> TypingColumns {
    several.isEmpty ? usual : chosen(record)
  }

  private func chosen(_ record: borrowing Record) -> TypingColumns {
    var chosen = usual
    for (field, candidates) in several {
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
