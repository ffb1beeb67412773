import Basics
import CSV
import Language

/// Tells rows that repeat an earlier one to the letter, of the first million.
struct RepeatWatch {
  private var seen: Set<UInt64> = []
  private static let limit = 1 << 20

  mutating func isRepeated(_ record: borrowing Record) -> Bool {
    var row: UInt64 = 0
    for i in 0..<record.count {
      row = record.withField(i) { StableHash.mixed(row &+ StableHash.of($0) &+ 1) }
    }
    if seen.contains(row) { return true }
    if seen.count < Self.limit { seen.insert(row) }
    return false
  }
}
