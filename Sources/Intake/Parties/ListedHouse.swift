import CSV

/// Our own house on a list of customers: an address book has it among the others, and nobody is a
/// customer of his own. It is known as the user says who we are (`--us`), and by whoever looks after
/// several of the list's customers and stands on it beside himself.
struct ListedHouse: Sendable {
  private let ours: OurSide
  private let columns: [Int]
  /// The columns of the person's name and of who looks after it; nil where each row has another
  /// owner, who may be the customer's own.
  private let owned: (names: [Int], owner: Int)?

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    ours = OurSide(settings.us)
    columns =
      ours.isEmpty ? [] : [Field.id, .name, .company, .email].flatMap { file.columns[$0] ?? [] }
    let names = file.columns[.name] ?? [Field.firstName, .lastName].compactMap { file.column($0) }
    owned = file.column(.owner).flatMap { owner in
      guard let cells = file.sample?[owner], cells.distinct * Self.fewestOfOne <= cells.filled,
        !names.isEmpty
      else { return nil }
      return (names, owner)
    }
  }

  /// Customers that one of us looks after, on average at least.
  private static let fewestOfOne = 3
  private static let shortestName = 4

  /// Whether a row is of our own house, or of somebody who has an address there.
  func isListed(_ record: borrowing Record) -> Bool {
    if let owned {
      // The name is as long, but for the space that joins its parts: most rows are told by that.
      let length = owned.names.reduce(owned.names.count - 1) { sum, column in
        sum + record.withField(column) { $0.count }
      }
      if length > Self.shortestName, record.withField(owned.owner, { $0.count }) == length,
        owned.names.map({ record.text($0) }).joined(separator: " ") == record.text(owned.owner)
      {
        return true
      }
    }
    return columns.contains { column in
      let text = record.text(column)
      return !text.isEmpty
        && PartyCell.parties(text).contains { party in
          // A number of two to five digits is an id here, and no extension of ours.
          party.form != .extension && ours.contains(party)
        }
    }
  }
}
