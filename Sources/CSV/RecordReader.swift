/// Reads record after record out of a store, through a window that holds at least one whole record.
///
/// What it hands over does not depend on the block size. It decides where a record ends; whether a
/// record is data at all is decided one floor up, in `Source+Scan.swift`.
struct RecordReader: ~Copyable {
  /// The record just read. Valid until the next call of `next()`.
  var record: Record
  /// What was odd about it.
  var found = RecordParser.Found()
  /// The text ended inside its quotes, and without a line end: cut off while it was written.
  private(set) var cutInQuotes = false
  /// The text ended without a line end.
  private(set) var endsWithoutLineEnd = false
  /// NULs were dropped from it; bytes that are no UTF-8 were replaced.
  var nulsDropped = false
  var replaced = false

  private let store: ByteStore
  let dialect: Dialect
  private let parser: RecordParser
  /// Lines of a letter that is read to its end though quotes stand in it. Each may have to be read once more
  /// for every line of it, so that a file of nothing else would take for ever.
  private static let longestLetter = 1000
  /// For a record that turned out to be long and not tangled.
  private let patientParser: RecordParser
  private var isPatient = false
  private let blockSize: Int
  /// The text offset of the window's first byte, how much of the window is filled, and where in it
  /// the next record begins.
  private var windowOffset: Int
  var filled = 0
  var position = 0
  private var line: Int
  private var final = false
  /// Where to go on after a record that was passed over.
  private var pendingSeek: (offset: Int, line: Int)?
  /// For plain records: where the marks are, and the first of them that is not used up.
  var index = MarkIndex()
  var cursor = 0
  private let isQuick: Bool
  /// How many fields a plain record has: as many as the table, or, before anybody knows that, as many as
  /// the record before it.
  var quickWidth: Int
  /// The table's width has decided where a record ends.
  private(set) var hasAskedForWidth = false

  /// - Parameter isQuick: false reads every record the long way, to compare the two.
  init(
    _ store: ByteStore, _ dialect: Dialect, from offset: Int, line: Int, blockSize: Int = 1 << 18,
    isQuick: Bool = true
  ) {
    self.isQuick = isQuick && RecordReader.canBeQuick(dialect)
    quickWidth = dialect.width
    self.store = store
    self.dialect = dialect
    self.blockSize = blockSize
    self.line = line
    var outer = dialect
    if dialect.wrapped { outer.delimiter = nil }
    parser = RecordParser(outer)
    outer.tangledLines = max(outer.tangledLines, RecordReader.longestLetter)
    patientParser = RecordParser(outer)
    windowOffset = offset
    record = Record(capacity: min(blockSize, max(16, store.count - offset)))
  }

  /// Offset and line of what comes next.
  var place: (offset: Int, line: Int) { pendingSeek ?? (windowOffset + position, line) }

  /// Reads on; false at the end of the text.
  mutating func next() throws(SystemError) -> Bool {
    cutInQuotes = false
    nulsDropped = false
    replaced = false
    isPatient = false
    if !record.scratch.isEmpty { record.scratch.removeAll(keepingCapacity: true) }
    record.defect = nil
    if let place = pendingSeek {
      pendingSeek = nil
      seek(to: place.offset, line: place.line)
    }
    while true {
      if position == filled {
        if final { return false }
        if try !refill() { return false }
      }
      if isQuick, quickWidth > 1, takePlain() { return true }
      let outcome = parse(upTo: filled, final: final)
      switch outcome {
      case .needsMore:
        if filled - position > dialect.recordLimit + 4 {
          if try oversized() { return true }
        } else {
          _ = try refill()
        }
      case .endless:
        if try oversized() { return true }
      case .tangled:
        guard let sound = try lineIsSound(after: found.openLineEnd) else { continue }
        if sound || isPatient {
          resynchronise(at: found.openLineEnd)
          return true
        }
        // The next line is none of a table's own: it is a long letter with quotes inside.
        isPatient = true
      case .record:
        if found.end - position > dialect.recordLimit {
          if try oversized() { return true }
          continue
        }
        if found.openLineEnd >= 0 { hasAskedForWidth = true }
        if found.openLineEnd >= 0, found.suspicious || record.pieces.count != dialect.width {
          guard let sound = try swallowsLine() else { continue }
          if sound {
            resynchronise(at: found.openLineEnd)
            return true
          }
        }
        if !found.ended { endsWithoutLineEnd = true }
        if dialect.width == 0 { quickWidth = record.pieces.count }
        deliver(end: found.end, next: found.next, lines: found.lines)
        return true
      case .unterminated:
        // Beyond the limit it is the same whether the window happened to reach the end or not.
        if filled - position > dialect.recordLimit {
          if try oversized() { return true }
          continue
        }
        let last = record.window[filled - 1]
        let ends = last == 0x0A || last == 0x0D
        if found.openLineEnd < 0 {
          // Opened on the last line.
          cutInQuotes = true
          endsWithoutLineEnd = true
          record.defect = .unterminatedQuote
          record.pieces.removeLast()
          deliver(end: found.end, next: found.next, lines: 1)
          return true
        }
        hasAskedForWidth = true
        guard let sound = try lineIsSound(after: found.openLineEnd) else { continue }
        cutInQuotes = !sound && !ends
        resynchronise(at: found.openLineEnd)
        return true
      }
    }
  }

  private mutating func parse(upTo end: Int, final: Bool) -> RecordParser.Outcome {
    // The window is borrowed meanwhile, so what is written to must not be part of the record.
    var pieces: [Record.Piece] = []
    var found = RecordParser.Found()
    swap(&pieces, &record.pieces)
    let outcome = (isPatient ? patientParser : parser).parse(
      record.window.span.extracting(0..<end), from: position, final: final, into: &pieces, &found)
    swap(&pieces, &record.pieces)
    self.found = found
    return outcome
  }

  /// Hands over what stands from the record's start to `end`, and moves on.
  mutating func deliver(end: Int, next: Int, lines: Int) {
    record.line = line
    record.offset = windowOffset + position
    record.length = end - position
    line += lines
    position = next
    if dialect.wrapped { unwrap() }
    if found.unescape, !dialect.wrapped {
      for index in record.pieces.indices where record.pieces[index].needsUnescaping {
        let start = record.scratch.count
        parser.unescape(record.pieces[index], record.window, into: &record.scratch)
        record.pieces[index] = Record.Piece(
          start: start, end: record.scratch.count, mark: Record.Piece.scratch)
      }
    }
    guard record.length > dialect.fieldLimit else { return }
    for piece in record.pieces where piece.end - piece.start > dialect.fieldLimit {
      record.defect = .oversized
    }
  }

  /// Gives up on a quote that was never closed: its line is one broken record, reading goes on with
  /// the next line. What stands left of the quote is kept.
  private mutating func resynchronise(at lineEnd: Int) {
    let start = found.openStart
    let lines = found.openLines + 1
    record.pieces.removeLast(record.pieces.count - found.openField)
    record.pieces.append(Record.Piece(start: min(start + 1, lineEnd), end: lineEnd))
    for index in record.pieces.indices.dropLast() where record.pieces[index].needsUnescaping {
      found.unescape = true
    }
    record.defect = .unterminatedQuote
    // `lineIsSound`, further lines or the end of the text made sure that the line end is complete.
    let next =
      RecordParser.lineStart(
        after: lineEnd, in: record.window.span.extracting(0..<filled), final: true) ?? filled
    deliver(end: lineEnd, next: next, lines: lines)
    if record.defect != .oversized { record.defect = .unterminatedQuote }
  }

  /// Whether a record of several lines has swallowed one that is a record by itself; nil as below.
  private mutating func swallowsLine() throws(SystemError) -> Bool? {
    guard let sound = try lineIsSound(after: found.openLineEnd) else { return nil }
    if sound { return true }
    // Only where text stands behind the closing quote is that looked for any further down.
    guard found.suspicious else { return false }
    let end = found.end
    let window = record.window.span.extracting(0..<filled)
    if opensQuoteInLine(window, end: end) { return true }
    guard dialect.width > 2 else { return false }
    // A line that opens quotes of its own is seen by its fields with quotes taken for plain characters;
    // in a narrow table any sentence with a comma would do for that.
    var plain = dialect
    plain.quote = nil
    let plainParser = dialect.width > 3 ? RecordParser(plain) : nil
    var at = found.openLineEnd
    var probe = RecordParser.Found()
    var pieces: [Record.Piece] = []
    while at < end, let start = RecordParser.lineStart(after: at, in: window, final: true),
      start < end
    {
      let outcome = parser.parse(
        window, from: start, final: true, oneLine: true, into: &pieces, &probe)
      if outcome == .record, pieces.count == dialect.width, !probe.textAfterQuote { return true }
      if outcome == .unterminated, let plainParser,
        plainParser.parse(
          window, from: start, final: true, oneLine: true, into: &pieces, &probe) == .record,
        pieces.count == dialect.width
      {
        return true
      }
      at = start
      while at < end, window[at] != 0x0A, window[at] != 0x0D { at += 1 }
    }
    return false
  }

  /// Whether a line inside the record begins with a quote and text behind it. A closing quote has a delimiter
  /// or the line's end behind it: this one opens a row of its own, be it short or broken.
  private func opensQuoteInLine(_ window: Span<UInt8>, end: Int) -> Bool {
    guard let quote = dialect.quote else { return false }
    var at = found.openLineEnd
    while at < end, let start = RecordParser.lineStart(after: at, in: window, final: true),
      start + 1 < end
    {
      if window[start] == quote {
        let next = window[start + 1]
        let closes =
          next == quote || next == dialect.delimiter || next == 0x20 || next == 0x0A || next == 0x0D
        if !closes { return true }
      }
      at = start
      while at < end, window[at] != 0x0A, window[at] != 0x0D { at += 1 }
    }
    return false
  }

  /// Whether the next physical line after the line end at `lineEnd` that is not blank is a record of the usual width; nil if
  /// the window had to move and the record must be read again.
  ///
  /// Two broken lines may stand together. With its quotes taken for plain characters a broken line still
  /// splits into as many fields as the header has; a further line of a long text hardly ever does.
  private mutating func lineIsSound(after lineEnd: Int) throws(SystemError) -> Bool? {
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
          record.window.span.extracting(0..<end), from: start, final: final, into: &pieces, &probe)
        if whole == .needsMore, !isLast {
          _ = try refill()
          return nil
        }
        if whole == .record, pieces.count == dialect.width, !probe.textAfterQuote { return true }
      }
      var plain = dialect
      plain.quote = nil
      let split = RecordParser(plain).parse(
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

  /// Brings more text; false if there is none.
  private mutating func refill() throws(SystemError) -> Bool {
    let rest = filled - position
    index.clear()
    if position > 0 {
      for index in 0..<rest { record.window[index] = record.window[position + index] }
      windowOffset += position
      position = 0
      filled = rest
    }
    // At least as much again as there is: no byte is parsed more than a few times.
    let wanted = min(max(blockSize, rest), max(0, store.count - windowOffset - filled))
    if record.window.count < rest + wanted {
      record.window.append(
        contentsOf: repeatElement(0, count: rest + wanted - record.window.count))
    }
    let got = try store.read(
      at: windowOffset + filled, into: &record.window, from: filled, to: filled + wanted)
    filled += got
    final = windowOffset + filled >= store.count || got == 0
    return got > 0
  }

  /// Goes on with the record that starts at `offset`: within the window where that reaches so far.
  mutating func go(to offset: Int) {
    pendingSeek = nil
    if offset >= windowOffset, offset < windowOffset + filled {
      position = offset - windowOffset
    } else {
      seek(to: offset, line: line)
    }
  }

  /// Opens a window anew at another place.
  private mutating func seek(to offset: Int, line: Int) {
    windowOffset = offset
    self.line = line
    position = 0
    filled = 0
    final = false
    index.clear()
  }
}

// MARK: - Odd records

extension RecordReader {
  /// Each line holds one quoted field, and the record is inside of it.
  private mutating func unwrap() {
    var inner: [UInt8] = []
    if let outer = record.pieces.first { parser.unescape(outer, record.window, into: &inner) }
    let innerParser = RecordParser(dialect)
    var innerFound = RecordParser.Found()
    var pieces: [Record.Piece] = []
    let outcome = innerParser.parse(
      inner.span, from: 0, final: true, into: &pieces, &innerFound)
    if outcome == .unterminated || outcome == .tangled { record.defect = .unterminatedQuote }
    if innerFound.textAfterQuote { found.textAfterQuote = true }
    for index in pieces.indices {
      let start = record.scratch.count
      if pieces[index].needsUnescaping {
        innerParser.unescape(pieces[index], inner, into: &record.scratch)
      } else {
        record.scratch.append(contentsOf: inner[pieces[index].start..<pieces[index].end])
      }
      pieces[index] = Record.Piece(
        start: start, end: record.scratch.count, mark: Record.Piece.scratch)
    }
    record.pieces = pieces
  }

  /// A record beyond the limit: hands over its first fields, and passes over the rest of it without
  /// keeping it. False if it has to be read again from a smaller window.
  private mutating func oversized() throws(SystemError) -> Bool {
    hasAskedForWidth = true
    let limit = position + dialect.recordLimit
    let outcome = parse(upTo: min(limit, filled), final: false)
    assert(outcome == .needsMore || outcome == .endless, "a record beyond the limit ended in it")
    if found.openLineEnd >= 0, found.openField == record.pieces.count {
      // It is open inside quotes that span lines: a field that large, or a quote never closed?
      guard let sound = try lineIsSound(after: found.openLineEnd) else { return false }
      if sound {
        record.pieces.append(Record.Piece(start: limit, end: limit))
        resynchronise(at: found.openLineEnd)
        return true
      }
    }
    let start = (offset: windowOffset + position, line: line)
    var skipper = RecordSkipper(parser.dialect)
    var end: Int?
    var offset = start.offset
    var block = [UInt8](repeating: 0, count: max(blockSize, 1 << 16))
    while end == nil {
      let got = try store.read(at: offset, into: &block, from: 0, to: block.count)
      if got == 0 { break }
      end = skipper.skip(block[0..<got]).map { offset + $0 }
      offset += got
    }
    let unterminated = end == nil && skipper.isInQuotes
    // Quotes that stay open to the end of the text swallow nothing: on with the line after.
    let next: (offset: Int, line: Int)
    if unterminated, let resume = skipper.lineAfterOpening {
      next = (start.offset + resume.bytes, start.line + resume.lines)
    } else {
      next = (end ?? store.count, start.line + skipper.lines)
      if end == nil { endsWithoutLineEnd = true }
    }
    deliver(end: min(limit, filled), next: filled, lines: 0)
    record.defect = unterminated ? .unterminatedQuote : .oversized
    record.line = start.line
    record.length = min(next.offset, store.count) - start.offset
    // The fields are kept: the window is only re-filled by the next call.
    pendingSeek = next
    return true
  }
}
