import Basics
import CSV

/// A journal of books of which each row has two accounts, an amount and a mark of the side ("S",
/// "H"), as DATEV has them. Accounts of persons have more digits than those of the ledger; the first
/// digit tells customers, 1 to 6, from suppliers, 7 to 9. Rows of ledger accounts alone are of
/// nobody.
struct BookJournal: Sendable {
  /// The columns of the account whose row it is, of the mark, and of what takes a row back.
  let account: Int
  private let mark: Int
  private let reversal: Int?
  private let digitsOfPersons: Int

  init?(_ file: RecognisedFile) {
    guard file.role == .interactions, let amount = file.column(.amount), let sample = file.sample
    else { return nil }
    typealias V = HeaderVocabulary
    let headers = file.layout.columns.map { HeaderWords($0) }
    func areAccounts(_ column: Int, _ words: Set<String>) -> Bool {
      headers[column].has(words) && !sample[column].values.isEmpty
        && sample[column].values.allSatisfy { $0.utf8.allSatisfy(ASCII.isDigit) }
    }
    guard
      let mark = headers.indices.first(where: { column in
        column != amount && headers[column].has(V.debits) && headers[column].has(V.credits)
          && !sample[column].values.isEmpty
          && sample[column].values.allSatisfy { Self.isDebit($0) != nil }
      }), let account = headers.indices.first(where: { areAccounts($0, V.accounts) }),
      let contra = headers.indices.first(where: { areAccounts($0, V.contraAccounts) })
    else { return nil }
    let lengths = [account, contra].flatMap { sample[$0].values.map(\.utf8.count) }
    guard let most = lengths.max(), let least = lengths.min(), most > least else { return nil }
    (self.account, self.mark, digitsOfPersons) = (account, mark, most)
    reversal = headers.indices.first { headers[$0].has(V.reversals) }
  }

  /// Nil for a mark that says nothing.
  private static func isDebit(_ mark: String) -> Bool? {
    switch headerKey(mark) {
    case "s", "soll", "d", "dr", "debit": true
    case "h", "haben", "c", "cr", "k", "kredit", "credit": false
    default: nil
    }
  }

  func side(_ record: borrowing Record) -> BookSides.Side? {
    let number = record.text(account)
    guard number.utf8.count == digitsOfPersons, let first = number.utf8.first else {
      return .passage
    }
    guard let isDebit = Self.isDebit(record.text(mark)) else { return nil }
    let isSupplier = first >= UInt8(ascii: "7")
    if isSupplier { return isDebit ? .outlay : .purchase }
    return isDebit ? .sale : .money
  }

  func isReversal(_ record: borrowing Record) -> Bool {
    guard let reversal else { return false }
    let text = record.text(reversal)
    return !text.isEmpty && text != "0"
  }
}
