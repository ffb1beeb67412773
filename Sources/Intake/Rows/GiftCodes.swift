import Basics
import CSV

/// Gift codes say in a letter what a row of a donors' book is: G a gift, P a pledge, M the sum of a
/// gift whose parts stand below.
struct GiftCodes: Sendable {
  private let column: Int

  /// Nil where no column of sorts holds such letters, or rows are no gifts.
  init?(_ file: RecognisedFile) {
    guard let sample = file.sample, file.columns[.amount] != nil,
      file.layout.columns.contains(where: { HeaderWords($0).has(HeaderVocabulary.gifts) })
    else { return nil }
    let found = file.layout.columns.indices.first { column in
      let header = HeaderWords(file.header(column))
      let values = sample[column].values
      return header.namesSort && values.contains("G") && values.count == sample[column].distinct
        && values.allSatisfy { $0.utf8.count == 1 && $0 == $0.uppercased() }
    }
    guard let found else { return nil }
    column = found
  }

  /// Whether a row is money promised, or a sum whose parts are counted themselves.
  func isNoMoney(_ record: borrowing Record) -> Bool {
    record.withField(column) { cell in
      let range = cell.trimmedRange()
      guard range.count == 1 else { return false }
      let letter = cell[range.lowerBound]
      return letter == UInt8(ascii: "P") || letter == UInt8(ascii: "M")
    }
  }
}
