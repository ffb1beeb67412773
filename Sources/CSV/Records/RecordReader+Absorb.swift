import Basics

/// Whether a record has absorbed a row: its quote was never closed, and ended at the next one's.
///
/// All that is asked here is a matter of the text alone, so that it does not matter where reading
/// began. What is remembered, in `OpenQuoteMemo`, only spares looking twice. The cost stays in
/// proportion to the text:
///
/// - Looks go further step by step, and what was seen is not looked at again.
/// - The lines between a quote that opens and the one that closes it leave no quote open, since
///   that would have closed the first. When the first is given up they are read one by one, each
///   once.
/// - A quote still open at the end of a line is open on all lines that one before it was open on.
///   So a row known to stand on them is absorbed by this record, too, and it need not be read up to
///   there.
/// - A record that has absorbed none is never begun again, however long it is.
extension RecordReader {
  /// An open-quote memo holds what is known of the lines behind quotes that do not close where they
  /// should, in offsets of the text.
  struct OpenQuoteMemo {
    /// A quote that is open at a line end in here is open at every other from there on in here.
    var open = 0..<0
    /// Lines that begin in here have been looked at.
    var looked = 0..<0
    /// The last of them that is a row by itself.
    var row = -1
    /// Room for the fields of a line that is looked at.
    fileprivate var pieces: [Record.Piece] = []
  }

  /// Remembers where the record is open.
  private mutating func noteOpenQuote(upTo end: Int) {
    let end = windowOffset + end
    guard end > openQuoteMemo.open.upperBound else { return }
    openQuoteMemo.open = (windowOffset + found.opening.lineEnd)..<end
  }

  /// Whether it is clear from a record before that a tangled one has absorbed a row.
  func isKnownToAbsorb() -> Bool {
    let lineEnd = windowOffset + found.opening.lineEnd
    return openQuoteMemo.open.contains(lineEnd)
      && windowOffset + found.end <= openQuoteMemo.open.upperBound
      && openQuoteMemo.row > lineEnd && openQuoteMemo.row < openQuoteMemo.open.upperBound
  }

  /// Whether a record of several lines, known up to `end`, has absorbed one that is a record by
  /// itself; nil if the window had to move and the record must be read again.
  mutating func absorbsLine(upTo end: Int) throws(SystemError) -> Bool? {
    // Only where text stands behind the closing quote is that looked for any further down.
    if found.suspicious {
      noteOpenQuote(upTo: end)
      // The window is borrowed meanwhile.
      var known = OpenQuoteMemo()
      swap(&known, &openQuoteMemo)
      let absorbs = absorbsRow(upTo: end, &known)
      swap(&known, &openQuoteMemo)
      if absorbs { return true }
    }
    return try lineIsSound(after: found.opening.lineEnd)
  }

  /// Whether one of the lines inside the record is a row by itself.
  private func absorbsRow(upTo end: Int, _ known: inout OpenQuoteMemo) -> Bool {
    let text = record.window.span.extracting(0..<filled)
    guard let first = RecordParser.lineStart(after: found.opening.lineEnd, in: text, final: true)
    else { return false }
    let from = windowOffset + first
    if known.looked.lowerBound > from || known.looked.upperBound < from {
      known.looked = from..<from
      known.row = -1
    }
    if known.row >= from { return known.row < windowOffset + end }
    var start = known.looked.upperBound - windowOffset
    while start < end {
      var at = start
      while at < filled, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
      // What is known of the record ends within the line.
      if at > end { break }
      let isRow = isRow(text, at: start, &known.pieces)
      let next = RecordParser.lineStart(after: at, in: text, final: true) ?? filled
      known.looked = from..<(windowOffset + next)
      if isRow {
        known.row = windowOffset + start
        return true
      }
      start = next
    }
    return false
  }

  /// Whether the line at `start`, somewhere inside a record, is a row of the table, be it a broken
  /// one.
  private func isRow(_ text: Span<UInt8>, at start: Int, _ pieces: inout [Record.Piece]) -> Bool {
    if opensQuote(text, at: start) { return true }
    guard dialect.width > 2 else { return false }
    var probe = RecordParser.Found()
    let outcome = parser.parse(text, from: start, final: true, oneLine: true, into: &pieces, &probe)
    if outcome == .record { return pieces.count == dialect.width && !probe.textAfterQuote }
    // A line that opens quotes of its own is seen by its fields with quotes taken for plain
    // characters; in a narrow table any sentence with a comma would do for that.
    guard outcome == .unterminated, dialect.width > 3 else { return false }
    return plainParser.parse(text, from: start, final: true, oneLine: true, into: &pieces, &probe)
      == .record && pieces.count == dialect.width
  }

  /// Whether a line begins with a quote and text behind it. A closing quote has a delimiter or the
  /// line's end behind it: this one opens a row of its own, be it short or broken.
  private func opensQuote(_ text: Span<UInt8>, at start: Int) -> Bool {
    guard let quote = dialect.quote, start + 1 < text.count, text[start] == quote else {
      return false
    }
    let next = text[start + 1]
    return next != quote && next != dialect.delimiter && next != 0x20 && next != 0x0A
      && next != 0x0D
  }

  /// Whether the next physical line after the line end at `lineEnd` that is not blank is a record
  /// of the usual width; nil if the window had to move and the record must be read again.
  ///
  /// Two broken lines may stand together. With its quotes taken for plain characters a broken line
  /// still splits into as many fields as the header has; a further line of a long text hardly ever
  /// does.
  mutating func lineIsSound(after lineEnd: Int) throws(SystemError) -> Bool? {
    // What lies further than this is not looked at, even where the window happens to reach it.
    let end = min(filled, position + 2 * dialect.recordLimit)
    let final = self.final && end == filled
    let isLast = final || end < filled || end - position == 2 * dialect.recordLimit
    guard let start = lineStart(afterBlanksBehind: lineEnd, upTo: end, final: final), start < end
    else {
      if !isLast { _ = try refill() }
      return isLast ? false : nil
    }
    var probe = RecordParser.Found()
    var pieces: [Record.Piece] = []
    swap(&pieces, &openQuoteMemo.pieces)
    defer { swap(&pieces, &openQuoteMemo.pieces) }
    let outcome = parser.parse(
      record.window.span.extracting(0..<end), from: start, final: final, oneLine: true,
      into: &pieces, &probe)
    switch outcome {
    case .needsMore:
      if isLast { return false }
      _ = try refill()
      return nil
    case .record where dialect.width > 1 && pieces.count == dialect.width && !probe.textAfterQuote:
      return true
    case .record, .unterminated:
      guard dialect.width > 2 else { return false }
      if outcome == .unterminated {
        // It may go on over the next lines.
        let whole = parser.parse(
          record.window.span.extracting(0..<end), from: start, final: final, lineBudget: 0,
          into: &pieces, &probe)
        if whole == .needsMore, !isLast {
          _ = try refill()
          return nil
        }
        if whole == .record, pieces.count == dialect.width, !probe.textAfterQuote { return true }
      }
      let split = plainParser.parse(
        record.window.span.extracting(0..<end), from: start, final: final, oneLine: true,
        into: &pieces, &probe)
      if split == .needsMore, !isLast {
        _ = try refill()
        return nil
      }
      return split == .record && pieces.count >= dialect.width
    case .endless, .tangled:
      return false
    }
  }

  /// Where the first line with something on it begins behind the line end at `lineEnd`; nil if the
  /// text up to `end` ends before that.
  private func lineStart(afterBlanksBehind lineEnd: Int, upTo end: Int, final: Bool) -> Int? {
    let text = record.window.span.extracting(0..<end)
    var at = lineEnd
    while let start = RecordParser.lineStart(after: at, in: text, final: final) {
      at = start
      while at < end, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
      if at >= end { return final ? end : nil }
      if text[at] != 0x0A, text[at] != 0x0D { return start }
    }
    return nil
  }
}
