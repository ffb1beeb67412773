package import Basics
import CSV

/// The money of rows that stands in a table of its own: payments that name the order they are for
/// and have no day and no customer.
///
/// What several of its rows say of one order is added up.
package struct RowAmounts: Sendable, Hashable {
  /// Where the money of a file's rows stands.
  struct Table: Sendable, Hashable {
    /// The index of the file in the run.
    var file: Int
    /// Its column that holds the numbers of the rows it is of, and that of its money.
    var key: Int
    var amount: Int
    /// The column of those rows' own numbers.
    var number: Int
  }

  private var sums: [UInt64: Money] = [:]

  /// Some row has money there.
  var isEmpty: Bool { sums.isEmpty }

  /// What stands there for a row of this number; nil where nothing does.
  func amount(_ number: Span<UInt8>) -> Money? {
    number.count == 0 ? nil : sums[StableHash.of(number)]
  }

  /// Takes in the rows of a table.
  mutating func note(_ file: RecognisedFile, _ table: Table) throws(InputError) {
    let format = file.numbers[table.amount]?.format ?? NumberFormat()
    var sums: [UInt64: Money] = [:]
    swap(&sums, &self.sums)
    defer { swap(&sums, &self.sums) }
    _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
      guard record.defect == nil || record.defect == .tooShort,
        case .money(let money, _) = record.withField(table.amount, { format.read($0) })
      else { return }
      let number = record.withField(table.key) { $0.count > 0 ? StableHash.of($0) : 0 }
      guard number != 0 else { return }
      sums[number] = (sums[number] ?? .zero) + money
    }
  }
}

extension RecognisedFile {
  /// Of a table whose rows are told by those of another: all of them are used.
  package var summaryOfRows: FileSummary {
    var summary = FileSummary()
    summary.rows = rows
    summary.accepted = rows
    return summary
  }

  /// Takes in what other files of the run tell of this one's rows: which of them were read before,
  /// and the money that they stand for.
  package mutating func note(tellingOf files: [RecognisedFile]) throws(InputError) {
    for earlier in join.repeatsRowsOf { try join.earlierRows.note(files[earlier]) }
    if let table = join.amountTable { try join.amounts.note(files[table.file], table) }
  }
}
