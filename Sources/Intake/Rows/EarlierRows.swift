package import Basics
import CSV

/// Earlier rows are those of files that were read before: an order that stands in two exports,
/// since their periods overlap, happened once.
///
/// A row is known again by its own number, its customer and its day; the number alone proves
/// nothing, as other systems count from 1 too.
package struct EarlierRows: Sendable, Hashable {
  private var hashes: Set<UInt64> = []
  private static let limit = 1 << 22

  var isEmpty: Bool { hashes.isEmpty }

  /// Takes in the rows of a file that was read.
  package mutating func note(_ file: RecognisedFile) throws(InputError) {
    guard let columns = RowNumberColumns(file) else { return }
    var hashes: Set<UInt64> = []
    swap(&hashes, &self.hashes)
    defer { swap(&hashes, &self.hashes) }
    _ = try file.source.forEachRecord(file.layout) { (record) throws(InputError) in
      guard let hash = columns.hash(record), hashes.count < Self.limit else { return }
      hashes.insert(hash)
    }
  }

  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
}

/// The columns by which a row is known again in another file.
struct RowNumberColumns: Sendable {
  private let number: Int
  private let others: [Int]

  /// Nil for a file whose rows have no numbers.
  init?(_ file: RecognisedFile) {
    guard let number = file.column(.interaction), let key = file.join.keys.first?.column,
      let day = file.dayColumns.first
    else { return nil }
    self.number = number
    others = [key, day]
  }

  /// Nil for a row without a number.
  func hash(_ record: borrowing Record) -> UInt64? {
    let own = record.withField(number) { $0.count > 0 ? StableHash.of($0) : 0 }
    guard own != 0 else { return nil }
    return others.reduce(own) { hash, column in
      record.withField(column) { StableHash.mixed(hash &+ StableHash.of($0) &+ 1) }
    }
  }
}

extension RoleChooser {
  /// Tells each file of interactions which ones before it have rows of the same numbers.
  mutating func findRepeatedNumbers() {
    for (place, index) in roles.interactions.enumerated() {
      guard let number = files[index].column(.interaction), !files[index].numbersOfRows.isEmpty
      else {
        continue
      }
      let header = headerKey(files[index].header(number))
      files[index].join.repeatsRowsOf = roles.interactions[..<place].filter { earlier in
        guard let other = files[earlier].column(.interaction),
          files[earlier].usualKind == files[index].usualKind,
          headerKey(files[earlier].header(other)) == header
        else { return false }
        return files[index].numbersOfRows.share(in: files[earlier].numbersOfRows) > 0
      }
    }
  }
}
