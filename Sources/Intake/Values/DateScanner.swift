/// A date cell taken apart: the fast scanner first, the one for words and other scripts if needed;
/// of two moments between which something lasted, the first.
enum DateScanner {
  @inline(__always)
  static func scan(_ cell: Span<UInt8>) -> DateScan {
    let scan = NumericDateScanner.scan(cell)
    switch scan {
    case .needsWords:
      let written = WrittenDateScanner.scan(cell)
      guard case .failure = written else { return written }
      return DateRange.start(cell) ?? written
    case .failure: return DateRange.start(cell) ?? scan
    default: return scan
    }
  }
}

/// Two moments in one cell, `June 3, 2026 10:30 AM → June 3, 2026 11:30 AM`: what it tells of began
/// at the first.
enum DateRange {
  /// The first of two moments, both of which have to be dates, or the second a time of day; nil for
  /// any other cell.
  static func start(_ cell: Span<UInt8>) -> DateScan? {
    guard cell.count >= shortest else { return nil }
    for sign in signs {
      guard let at = find(sign, in: cell) else { continue }
      let (first, second) = (cell.extracting(0..<at), cell.extracting(at + sign.count..<cell.count))
      guard case .parts(let parts) = single(first), parts.isWritten, isEnd(second) else { continue }
      return .parts(parts)
    }
    return nil
  }

  /// No two dates are shorter.
  private static let shortest = 14

  private static let signs: [[UInt8]] = [
    " → ", "→", " - ", " – ", " — ", " to ", " bis ", " until ", "–",
  ].map { Array($0.utf8) }

  private static func find(_ sign: [UInt8], in cell: Span<UInt8>) -> Int? {
    guard cell.count > sign.count else { return nil }
    return (1..<cell.count - sign.count).first { at in
      sign.indices.allSatisfy { cell[at + $0] == sign[$0] }
    }
  }

  private static func single(_ cell: Span<UInt8>) -> DateScan {
    let scan = NumericDateScanner.scan(cell)
    return scan == .needsWords ? WrittenDateScanner.scan(cell) : scan
  }

  private static func isEnd(_ cell: Span<UInt8>) -> Bool {
    if case .parts(let parts) = single(cell) { return parts.isWritten }
    let range = cell.trimmedRange()
    guard range.count >= 4, ASCII.isDigit(cell[range.lowerBound]) else { return false }
    return range.contains { cell[$0] == ASCII.colon }
      && range.allSatisfy { at in
        let byte = cell[at]
        return ASCII.isDigit(byte) || byte == ASCII.colon || ASCII.isSpace(byte)
          || byte == ASCII.point || "apmAPM".utf8.contains(byte)
      }
  }
}
