import Basics
import CSV

extension Record {
  /// The hash of a cell without the blanks around it; 0 for a blank one.
  borrowing func hash(_ column: Int) -> UInt64 {
    withField(column) { cell in
      let range = cell.trimmedRange()
      return range.isEmpty ? 0 : StableHash.of(cell.extracting(range))
    }
  }

  /// Calls `body` with the cell of a key; where it stands in two columns, with both and a space
  /// between, and with nothing where either is empty.
  borrowing func withKey<R>(_ column: Int, _ further: Int?, _ body: (Span<UInt8>) -> R) -> R {
    guard let further else { return withField(column, body) }
    var bytes: [UInt8] = []
    for column in [column, further] {
      let start = bytes.count
      withField(column) { cell in
        for i in cell.trimmedRange() { bytes.append(cell[i]) }
      }
      guard bytes.count > start else { return body([UInt8]().span) }
      bytes.append(UInt8(ascii: " "))
    }
    bytes.removeLast()
    return body(bytes.span)
  }

  /// Calls `body` with the cell, or the two, that a key is read from.
  borrowing func withKey<R>(_ source: RecognisedFile.KeySource, _ body: (Span<UInt8>) -> R) -> R {
    withKey(source.column, source.further, body)
  }
}
