package import CSV

/// Reads with whom of a customer's people an interaction was, where a column beside the key says so: "Person",
/// "Ansprechpartner".
package struct RowPersons {
  private let column: Int?
  private let texts: [Int]

  /// - Returns: nil for a file whose rows are no interactions.
  package init?(_ file: RecognisedFile) {
    guard file.role == .interactions, file.parties == nil else { return nil }
    let keys = Set(file.join.keys.flatMap { [$0.column, $0.further ?? $0.column] })
    column = file.layout.columns.indices.first { column in
      let words = HeaderWords(file.header(column))
      guard !keys.contains(column), words.namesPersonThere, let cells = file.sample?[column] else {
        return false
      }
      return cells.filled > 0 && !cells.holdsNumbers && !cells.mayHoldDates
        && !cells.holdsAddresses && !cells.holdsTexts && cells.areProperNames
    }
    texts = [Field.subject, .notes].compactMap { file.column($0) }
  }

  /// Whether the rows name persons at all.
  package var areNamed: Bool { column != nil }

  /// The person of the row; nil where it names none.
  package func name(_ record: borrowing Record) -> String? {
    guard let column else { return nil }
    let name = record.withField(column, cleanText)
    return name.isEmpty ? nil : name
  }

  /// What the row's words say of a departure.
  package func departure(_ record: borrowing Record) -> Departure {
    Departure(texts.map { record.withField($0, cleanText) })
  }
}
