/// Finds the end of a record without keeping any of it: for records beyond the size limit.
///
/// Fed block by block; follows the same rules as `RecordParser`.
struct RecordSkipper {
  private enum State { case fieldStart, unquoted, quoted, escaped, quoteInQuotes, afterQuotes }

  private let delimiter: UInt16
  private let quote: UInt16
  private let escape: UInt16
  private let tabIsSpace: Bool
  private var state = State.fieldStart
  /// CRs directly before the next byte, at most two are told apart.
  private var returns = 0
  private var passed = 0
  /// Line ends passed so far.
  private(set) var lines = 0
  /// The line after the one on which the open quote stands, counted from the record's start.
  private(set) var lineAfterOpening: (bytes: Int, lines: Int)?

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter.map(UInt16.init) ?? 0x100
    quote = dialect.quote.map(UInt16.init) ?? 0x101
    escape = dialect.backslash ? 0x5C : 0x102
    tabIsSpace = delimiter != 0x09
  }

  var isInQuotes: Bool {
    switch state {
    case .quoted, .escaped: true
    default: false
    }
  }

  /// Takes the next block; the place in it where the next record begins, nil if it does not end
  /// here.
  mutating func skip(_ block: ArraySlice<UInt8>) -> Int? {
    for (index, byte) in block.enumerated() {
      if !isInQuotes, returns > 0 {
        // The record ended with a CR; which line ends belong to it?
        if byte == 0x0A { return index + 1 }
        if byte == 0x0D, returns == 1 {
          returns = 2
          continue
        }
        // CR CR without LF: the second one is the next record's business.
        return returns == 2 ? index - 1 : index
      }
      step(byte)
      passed += 1
      if !isInQuotes, byte == 0x0A { return index + 1 }
    }
    return nil
  }

  private mutating func step(_ byte: UInt8) {
    let wide = UInt16(byte)
    let isLineEnd = byte == 0x0A || byte == 0x0D
    switch state {
    case .fieldStart:
      if wide == quote {
        state = .quoted
        lineAfterOpening = nil
      } else if byte == 0x20 || (tabIsSpace && byte == 0x09) || wide == delimiter {
        // Still before the field.
      } else {
        state = .unquoted
      }
    case .unquoted, .afterQuotes:
      if wide == delimiter { state = .fieldStart }
    case .quoted:
      if wide == quote { state = .quoteInQuotes } else if wide == escape { state = .escaped }
    case .escaped:
      state = .quoted
    case .quoteInQuotes:
      state = wide == quote ? .quoted : wide == delimiter ? .fieldStart : .afterQuotes
    }
    if isLineEnd {
      count(byte)
    } else {
      returns = 0
    }
  }

  private mutating func count(_ byte: UInt8) {
    if byte == 0x0D {
      lines += 1
      returns = min(2, returns + 1)
    } else {
      if returns == 0 { lines += 1 } else if returns == 2 { lines -= 1 }
      returns = 0
    }
    if isInQuotes, byte == 0x0A || returns > 0 {
      if lineAfterOpening == nil {
        lineAfterOpening = (passed + 1, lines)
      } else if byte == 0x0A, let place = lineAfterOpening, place.bytes == passed {
        // The LF of a CR LF.
        lineAfterOpening = (passed + 1, lines)
      }
    }
  }
}
