import Basics

/// The orders told so far, of all files of a run: several lines of one are one order, and so are
/// the rows of an orders file and an items file that have its number.
package struct OrderBook: Sendable {
  /// An order by its number and day → the file that told it first.
  private var files: [UInt64: Int32] = [:]
  /// Orders by their number, customer and day, of the file that is being read.
  private var orders: Set<UInt64> = []

  package init() {}

  /// A further file is begun.
  mutating func open() { orders.removeAll(keepingCapacity: true) }

  /// Whether a row of this file told of the order before; it is told now.
  mutating func hasTold(_ order: UInt64) -> Bool { !orders.insert(order).inserted }

  /// Whether another file told of it before.
  mutating func isOfAnother(_ order: UInt64, than file: Int) -> Bool {
    let number = Int32(truncatingIfNeeded: file)
    if let first = files[order] { return first != number }
    files[order] = number
    return false
  }
}
