import Basics
import CSV

/// Rows ahead are those of a block that will be typed next: the hashes of their shapes, and what
/// rows of these shapes came to as far as that is remembered, looked up all together.
struct RowsAhead: Sendable {
  private var columns = TypingColumns()
  private var shapes: [RowFingerprint] = []
  private var entries: [TypingCache.Packed] = []
  /// The row that is typed; −1 for none of them.
  private var row = -1
  /// What rows came to by their shapes, which are several to a fingerprint.
  private var memo = TypingCache(bits: 18)
  /// The same of all copies of a typer: what one thread has typed no other need type.
  private let commonMemo = Locked(TypingCache(bits: 18))
  private var useOfCommonMemo = CommonMemoUse()
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

  mutating func lookUp() {
    memo.look(up: shapes, into: &entries)
    let known = entries.count(where: \.isTaken)
    if known < entries.count, useOfCommonMemo.pays { lookUpInCommon() }
    blocks += 1
    if blocks > RowsAhead.trial, known * 10 < entries.count { pause = RowsAhead.longPause }
  }

  private mutating func lookUpInCommon() {
    commonMemo.withLock { common in
      for index in entries.indices where !entries[index].isTaken {
        let found = common.packed(shapes[index])
        useOfCommonMemo.note(found: found.isTaken)
        guard found.isTaken else { continue }
        if !memo.packed(shapes[index]).isTaken { memo.remember(found, of: shapes[index]) }
        entries[index] = found
      }
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

  /// What it comes to. Another row of the block may have been of the same shape, and new.
  var known: TypingCache.Entry? {
    let found = entries[row].isTaken ? entries[row] : memo.packed(shapes[row])
    return found.isTaken ? found.entry : nil
  }

  /// What one of them comes to where its shape is settled.
  @inline(__always)
  func settled(_ index: Int) -> TypingCache.Packed? {
    guard !shapes.isEmpty, entries[index].settlement.contains(.isSettled) else { return nil }
    return entries[index]
  }

  /// The row that is typed has come to this, and others of its shape will.
  mutating func remember(_ entry: TypingCache.Entry) {
    let shape = shapes[row]
    memo.remember(entry, of: shape)
    if useOfCommonMemo.pays { commonMemo.withLock { $0.remember(entry, of: shape) } }
  }

  /// What is remembered of its shape is known of all its rows.
  mutating func settle(_ settlement: TypingCache.Settlement) {
    guard !entries[row].settlement.isSuperset(of: settlement) else { return }
    let shape = shapes[row]
    memo.settle(shape, settlement)
    if useOfCommonMemo.pays { commonMemo.withLock { $0.settle(shape, settlement) } }
  }
}
