/// Rows ahead are those of a block that will be typed next: the hashes of their shapes, and what they came to
/// as far as that is remembered, looked up all together.
struct RowsAhead: Sendable {
  private var columns = TypingColumns()
  private var shapes: [RowFingerprint] = []
  private var entries: [TypingCache.Packed] = []
  /// The row that is typed; −1 for none of them.
  private var row = -1
  private var blocks = 0
  /// Blocks to be read without, since hardly any row of theirs would be known.
  private var pause = 0

  /// So many blocks are read before it is judged whether shapes recur.
  private static let trial = 64
  private static let longPause = 7

  /// Whether rows are to be looked up before.
  mutating func mayPay(_ count: Int) -> Bool {
    guard pause == 0 else {
      pause -= 1
      return false
    }
    return count > 1
  }

  mutating func begin(_ columns: TypingColumns) {
    self.columns = columns
    shapes.removeAll(keepingCapacity: true)
  }

  /// Takes in the next row.
  mutating func note(_ shape: RowFingerprint) { shapes.append(shape) }

  mutating func lookUp(in memo: TypingCache) {
    memo.look(up: shapes, into: &entries)
    blocks += 1
    if blocks > RowsAhead.trial, entries.count(where: \.isTaken) * 10 < entries.count {
      pause = RowsAhead.longPause
    }
  }

  @inline(__always)
  mutating func goOn(to index: Int) {
    if !shapes.isEmpty { row = index }
  }

  mutating func end() {
    row = -1
    if !shapes.isEmpty { shapes.removeAll(keepingCapacity: true) }
  }

  /// The row that is typed is one of them, looked at by the same columns.
  @inline(__always)
  func isAt(_ columns: TypingColumns) -> Bool { row >= 0 && self.columns == columns }

  var shape: RowFingerprint { shapes[row] }
  var known: TypingCache.Entry? { entries[row].isTaken ? entries[row].entry : nil }

  /// What one of them comes to where its shape is settled.
  @inline(__always)
  func settled(_ index: Int) -> TypingCache.Packed? {
    guard !shapes.isEmpty, entries[index].isSettled else { return nil }
    return entries[index]
  }
}
