import CSV

/// Our own house on a list of customers, as the user says who we are (`--us`): an address book has
/// it among the others, and nobody is a customer of his own.
struct ListedHouse: Sendable {
  private let ours: OurSide
  private let columns: [Int]

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    ours = OurSide(settings.us)
    columns =
      ours.isEmpty ? [] : [Field.id, .name, .company, .email].flatMap { file.columns[$0] ?? [] }
  }

  /// Whether a row is of our own house, or of somebody who has an address there.
  func isListed(_ record: borrowing Record) -> Bool {
    columns.contains { column in
      let text = record.text(column)
      return !text.isEmpty
        && PartyCell.parties(text).contains { party in
          // A number of two to five digits is an id here, and no extension of ours.
          party.form != .extension && ours.contains(party)
        }
    }
  }
}
