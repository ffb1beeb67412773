import Basics
import CSV

/// Book sides tell the two sides of a journal apart, in which each transaction is a row of every
/// account that it moves: the row of the sale, that of the money and that of the expense are what
/// happened, and the accounts between them tell of the same again.
struct BookSides: Sendable {
  enum Side: Hashable, Sendable {
    /// What was sold and billed.
    case sale
    /// Money came, or went.
    case money
    /// What somebody else billed us.
    case purchase
    /// Money that we paid to whom we owed it.
    case outlay
    /// Receivables, payables and all else that a transaction passes through.
    case passage
  }

  private let column: Int
  private let sides: [UInt64: Side]
  /// Of a journal whose rows have two accounts and a mark of the side.
  private let journal: BookJournal?

  /// Nil for a table without a column of sorts of accounts.
  init?(_ file: RecognisedFile) {
    guard file.role == .interactions, file.columns[.amount] != nil, let sample = file.sample
    else { return nil }
    let found = file.layout.columns.indices.first { column in
      let header = HeaderWords(file.header(column))
      let values = sample[column].values
      guard header.has(HeaderVocabulary.accounts), header.has(HeaderVocabulary.sorts),
        values.count > 1
      else { return false }
      let known = Set(values.compactMap(Self.side))
      return known.count > 1 && known.contains(.passage)
    }
    journal = BookJournal(file)
    guard let found else {
      guard let journal else { return nil }
      (column, sides) = (journal.account, [:])
      return
    }
    column = found
    var sides: [UInt64: Side] = [:]
    for value in sample[found].values {
      let bytes = Array(value.utf8)
      sides[StableHash.of(bytes.span)] = Self.side(value)
    }
    self.sides = sides
  }

  /// On which side a row is; nil where its account is of no sort that is known.
  func side(_ record: borrowing Record) -> Side? {
    if sides.isEmpty, let journal { return journal.side(record) }
    return sideOfSort(record)
  }

  /// Whether it takes back what another row has booked.
  func isReversal(_ record: borrowing Record) -> Bool { journal?.isReversal(record) == true }

  private func sideOfSort(_ record: borrowing Record) -> Side? {
    record.withField(column) { sides[StableHash.of($0.extracting($0.trimmedRange()))] }
  }

  private static func side(_ sort: String) -> Side? {
    let key = headerKey(sort)
    return words.first { $0.parts.contains { key.contains($0) } }?.side
  }

  /// Parts of words, as `headerKey` leaves them; the first that fits counts.
  private static let words: [(side: Side, parts: [String])] = [
    (
      .passage,
      [
        "receivable", "payable", "asset", "liabilit", "equity", "tax", "expectedpayment",
        "forderung",
        "verbindlich", "eigenkapital", "steuer", "creance", "dette", "creditcard", "loan",
      ]
    ),
    (.money, ["cash", "bank", "kasse", "banque", "caisse", "banco", "cassa"]),
    (
      .purchase,
      ["expense", "costof", "aufwand", "kosten", "charge", "gasto", "spesa", "costi", "uitgave"]
    ),
    (
      .sale,
      ["income", "sale", "revenue", "turnover", "ertrag", "erlos", "produit", "ingreso", "ricavi"]
    ),
  ]
}
