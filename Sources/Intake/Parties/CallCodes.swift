import Basics
import CSV

/// What the digits of a type column mean that telephones write for the sort of a call.
///
/// 1 is a call of theirs in all of them. Of the others one is ours and the rest are what we missed
/// or turned away, and which of them is told by the time they took: what was missed took none.
struct CallCodes: Sendable, Hashable {
  enum Dialect: Sendable, Hashable {
    /// 2 ours, 3 missed, 4 left on our machine, 5 turned away, 6 blocked.
    case android
    /// 2 missed, `ours` ours (3 over the network, 4 in the file of the page), anything else turned
    /// away.
    case fritzBox(ours: Int)
  }

  private let column: Int
  private let dialect: Dialect

  /// Rows by code, and those of them that took some time.
  struct Tally: Sendable {
    fileprivate(set) var rows = [Int](repeating: 0, count: 10)
    fileprivate(set) var talks = [Int](repeating: 0, count: 10)

    mutating func add(_ other: Tally) {
      for code in rows.indices {
        rows[code] += other.rows[code]
        talks[code] += other.talks[code]
      }
    }

    mutating func note(_ code: Int, isTalk: Bool) {
      rows[code] += 1
      if isTalk { talks[code] += 1 }
    }
  }

  /// Nil where the column holds anything else.
  init?(_ tally: Tally, rows: Int, column: Int?) {
    let all = tally.rows.reduce(0, +)
    guard let column, all > 0, all == rows, tally.rows[0] + tally.rows[7...].reduce(0, +) == 0
    else { return nil }
    self.column = column
    let ours = [3, 4].first { tally.talks[$0] > 0 }
    dialect = if let ours, tally.talks[2] == 0 { .fritzBox(ours: ours) } else { .android }
  }

  /// The code of a cell; nil for what is none.
  static func code(_ cell: Span<UInt8>) -> Int? {
    let range = cell.trimmedRange()
    guard range.count == 1, ASCII.isDigit(cell[range.lowerBound]) else { return nil }
    return Int(cell[range.lowerBound] - ASCII.zero)
  }

  /// Whose a call is and how it ended; nil for the end where other columns tell.
  func read(_ record: borrowing Record) -> (side: Side, outcome: CallOutcome?)? {
    guard let code = record.withField(column, { Self.code($0) }) else { return nil }
    switch (dialect, code) {
    case (_, 1): return (.theirs, nil)
    case (.android, 2): return (.ours, nil)
    case (.fritzBox(let ours), code) where code == ours: return (.ours, nil)
    case (.android, 4): return (.theirs, .voicemail)
    case (.android, 6): return (.theirs, .blocked)
    case (_, 2...6): return (.theirs, .notReached)
    default: return nil
    }
  }
}

extension CallCodes.Tally: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&rows)
    coder.code(&talks)
  }
}
