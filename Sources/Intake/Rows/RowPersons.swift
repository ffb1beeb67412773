package import CSV

/// Reads with whom of a customer's people an interaction was: where a column beside the key says so
/// ("Person", "Ansprechpartner"), by the id under which a list has the person, or by the parties of
/// a mail, a call or a meeting.
package struct RowPersons {
  /// Somebody a row was with, as far as it says.
  package struct Mention {
    package var name: String?
    /// In small letters.
    package var address: String?
    /// The person's own id.
    package var key: String?
    /// A column for persons of theirs has the name: whoever it is, they are there.
    package var isOfTheirs = false
  }

  private let column: Int?
  private let key: Int?
  private let parties: [Int]
  private let texts: [Int]
  private let owner: Int?

  /// - Returns: nil for a file whose rows are no interactions.
  package init?(_ file: RecognisedFile) {
    guard file.role == .interactions else { return nil }
    let keys = Set(file.join.keys.flatMap { [$0.column, $0.further ?? $0.column] })
    column =
      file.parties != nil
      ? nil
      : file.layout.columns.indices.first { column in
        let words = HeaderWords(file.header(column))
        guard !keys.contains(column), words.namesPersonThere, let cells = file.sample?[column]
        else { return false }
        return cells.filled > 0 && !cells.holdsNumbers && !cells.mayHoldDates
          && !cells.holdsAddresses && !cells.holdsTexts && cells.areProperNames
      }
    key = file.column(.contactKey)
    parties = Self.partyFields.flatMap { file.columns[$0] ?? [] }
    texts = [Field.subject, .notes].compactMap { file.column($0) }
    owner = file.column(.owner)
  }

  /// Whoever gets a copy was not spoken to.
  private static let partyFields: [Field] = [
    .sender, .recipient, .organiser, .attendees, .email,
  ]

  /// Whether the rows name persons of theirs.
  package var areNamed: Bool { column != nil }

  /// Whether the rows may name persons who are known otherwise.
  package var mayNameKnown: Bool { key != nil || !parties.isEmpty }

  /// Everybody the row names.
  package func mentions(_ record: borrowing Record) -> [Mention] {
    var mentions: [Mention] = []
    if let column {
      for name in Self.names(record.withField(column, cleanText)) {
        mentions.append(Mention(name: name, isOfTheirs: true))
      }
    }
    if let key {
      let text = record.withField(key, cleanText)
      if !text.isEmpty { mentions.append(Mention(key: text)) }
    }
    for column in parties {
      for party in PartyCell.parties(record.withField(column, cleanText)) where !party.isMachine {
        mentions.append(
          Mention(
            name: party.name.isEmpty ? nil : party.name,
            address: party.form == .address ? party.id.lowercased() : nil))
      }
    }
    return mentions
  }

  /// Who of us it was; nil where the row does not say, or a machine wrote it.
  package func handler(_ record: borrowing Record) -> String? {
    owner.flatMap { record.withField($0, NameTable.person) }
  }

  /// The persons of one cell: "Eva Roth, Karl Beck" and "Eva Roth und Karl Beck" are two, "Roth,
  /// Eva" is one.
  static func names(_ cell: String) -> [String] {
    var names: [String] = []
    for part in cell.split(whereSeparator: { ";/&+\n".contains($0) }) {
      let commas = part.split(separator: ",").map(trimmed)
      let areWhole = commas.count > 1 && commas.allSatisfy { $0.contains(" ") }
      for name in areWhole ? commas : [trimmed(part)] {
        names += joined(name)
      }
    }
    return names.filter { !$0.isEmpty }
  }

  /// "Eva Roth und Karl Beck"
  private static func joined(_ text: String) -> [String] {
    var names: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if ["and", "und"].contains(word.lowercased()) {
        names.append([])
      } else {
        names[names.count - 1].append(word)
      }
    }
    return names.map { $0.joined(separator: " ") }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// What the row's words say of a departure.
  package func departure(_ record: borrowing Record) -> Departure {
    Departure(texts.map { record.withField($0, cleanText) })
  }
}
