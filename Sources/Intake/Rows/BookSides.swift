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
  /// Of a book whose rows have a code for what they are, those that take back what was billed.
  private let reversals: CellSet
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
    let coded = found == nil && journal == nil ? Self.codes(file, sample) : nil
    guard let column = found ?? journal?.account ?? coded else { return nil }
    self.column = column
    let values = found == nil && coded == nil ? [] : sample[column].values
    var sides: [UInt64: Side] = [:]
    for value in values {
      let bytes = Array(value.utf8)
      sides[StableHash.of(bytes.span)] = coded == nil ? Self.side(value) : Self.codes[value]
    }
    self.sides = sides
    reversals = CellSet(coded, values.filter { $0.hasSuffix("C") })
    tellsSorts = journal != nil || coded != nil
  }

  /// Rows say themselves what they are: nothing has to be presumed of their money.
  let tellsSorts: Bool

  /// The column of sorts that holds nothing but the codes of a book: sales and purchases, and money
  /// received and paid for them.
  private static func codes(_ file: RecognisedFile, _ sample: ValueSample) -> Int? {
    file.layout.columns.indices.first { column in
      let values = sample[column].values
      return HeaderWords(file.header(column)).has(HeaderVocabulary.sorts) && values.count > 1
        && values.count == sample[column].distinct && values.allSatisfy { codes[$0] != nil }
        && values.contains { codes[$0] == .sale || codes[$0] == .purchase }
    }
  }

  private static let codes: [String: Side] = [
    "SI": .sale, "SC": .sale, "SR": .money, "SA": .money, "SD": .passage,
    "PI": .purchase, "PC": .purchase, "PP": .outlay, "PA": .outlay, "PD": .passage,
    "BP": .passage, "BR": .passage, "CP": .passage, "CR": .passage, "VP": .passage,
    "VR": .passage, "JD": .passage, "JC": .passage,
  ]

  /// On which side a row is; nil where its account is of no sort that is known.
  func side(_ record: borrowing Record) -> Side? {
    if sides.isEmpty, let journal { return journal.side(record) }
    return sideOfSort(record)
  }

  /// Whether it takes back what another row has booked.
  func isReversal(_ record: borrowing Record) -> Bool {
    journal?.isReversal(record) ?? reversals.holds(record)
  }

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
