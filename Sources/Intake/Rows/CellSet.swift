import Basics
import CSV

/// Some of the cells of a column.
struct CellSet: Sendable {
  private let column: Int
  private let cells: Set<UInt64>

  init(_ column: Int?, _ values: [String]) {
    self.column = column ?? 0
    cells =
      column == nil
      ? []
      : Set(
        values.map { value in
          let bytes = Array(value.utf8)
          return StableHash.of(bytes.span)
        })
  }

  var isEmpty: Bool { cells.isEmpty }

  func holds(_ record: borrowing Record) -> Bool {
    !cells.isEmpty
      && record.withField(column) {
        cells.contains(StableHash.of($0.extracting($0.trimmedRange())))
      }
  }
}
