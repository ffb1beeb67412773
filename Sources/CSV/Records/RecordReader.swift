import Basics

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
  /// A delimiter too many stood at its end.
  var surplusDropped = false

  private let store: ByteStore
  let dialect: Dialect
  let parser: RecordParser
  /// For lines whose quotes are taken for plain characters.
  let plainParser: RecordParser
  /// The line budget limits how many lines a record may go on for once it is suspicious; it grows
  /// each time the budget is used up.
  private var lineBudget = 0
  /// What is known of the text from such records before.
  var openQuoteMemo = OpenQuoteMemo()
  private let blockSize: Int
  /// The text offset of the window's first byte, how much of the window is filled, and where in it
  /// the next record begins.
  private(set) var windowOffset: Int
  var filled = 0
  var position = 0
  private(set) var line: Int
  private(set) var final = false
  /// Where to go on after a record that was passed over.
  private var pendingSeek: (offset: Int, line: Int)?
  /// The plain records that begin at `position`, as far as they are cut.
  var plain = PlainRecords()
  let scanner: PlainRecords.Scanner?
  /// How many bytes are cut at once: few, where most records are passed over.
  var reach = PlainRecords.chunkSize
  /// Where the last record began that was found to be none of these.
  var oddOffset = -1
  /// How many fields a plain record has: as many as the table, or, before anybody knows that, as
  /// many as the record before it.
  private(set) var plainWidth: Int
  /// The table's width has decided where a record ends.
  private(set) var hasAskedForWidth = false

  /// Text beyond it is hardly needed: it is brought in small parts.
  private let usualEnd: Int
  /// What is read at once behind the place where reading is to end, and is kept free in the window
  /// for the start of a record: nearly all are shorter.
  private static let margin = 1 << 12

  /// - Parameters:
  ///   - end: the first record that begins there or behind it is not wanted.
  ///   - scanner: how plain records are found; nil reads every record the long way, to compare
  ///     them.
  init(
    _ store: ByteStore, _ dialect: Dialect, from offset: Int, to end: Int? = nil, line: Int,
    blockSize: Int = 1 << 18, scanner: PlainRecords.Scanner? = .best
  ) {
    usualEnd = end.map { $0 + RecordReader.margin } ?? .max
    self.scanner = RecordReader.mayBePlain(dialect) ? scanner : nil
    plainWidth = dialect.width
    self.store = store
    self.dialect = dialect
    self.blockSize = blockSize
    self.line = line
    var outer = dialect
    if dialect.wrapped { outer.delimiter = nil }
    parser = RecordParser(outer)
    var plain = dialect
    plain.quote = nil
    plainParser = RecordParser(plain)
    windowOffset = offset
    record = Record(capacity: min(blockSize + RecordReader.margin, max(16, store.count - offset)))
  }

  /// The next record begins in the window.
  var isInWindow: Bool { pendingSeek == nil && position < filled }

  /// Offset and line of what comes next.
  var place: (offset: Int, line: Int) { pendingSeek ?? (windowOffset + position, line) }

  /// Reads on; false at the end of the text.
  mutating func next() throws(SystemError) -> Bool {
    cutInQuotes = false
    nulsDropped = false
    replaced = false
    surplusDropped = false
    lineBudget = 0
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
      if takePlain() { return true }
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
        if found.end - position > dialect.recordLimit {
          if try oversized() { return true }
          continue
        }
        hasAskedForWidth = true
        if !isKnownToAbsorb() {
          guard let absorbs = try absorbsLine(upTo: found.end) else { continue }
          if !absorbs {
            // It is a long letter with quotes inside, or a row stands further down. Soon four times
            // as many lines, so that all these looks cost no more than the last.
            lineBudget = max(4, lineBudget * 4)
            continue
          }
        }
        resynchronise(at: found.opening)
        return true
      case .record:
        if found.end - position > dialect.recordLimit {
          if try oversized() { return true }
          continue
        }
        if found.opening.lineEnd >= 0 { hasAskedForWidth = true }
        if found.opening.lineEnd >= 0,
          found.suspicious || record.pieces.count != dialect.width
        {
          guard let absorbs = try absorbsLine(upTo: found.end) else { continue }
          if absorbs {
            resynchronise(at: found.opening)
            return true
          }
        }
        if !found.ended { endsWithoutLineEnd = true }
        if dialect.width == 0 { plainWidth = record.pieces.count }
        deliver(end: found.end, next: found.next, lines: found.lines)
        return true
      case .unterminated:
        // Beyond the limit it is the same whether the window happened to reach the end or not.
        if filled - position > dialect.recordLimit {
          if try oversized() { return true }
          continue
        }
        if found.suspicious {
          hasAskedForWidth = true
          guard let absorbs = try absorbsLine(upTo: filled) else { continue }
          if absorbs {
            resynchronise(at: found.opening)
            return true
          }
        }
        let last = record.window[filled - 1]
        let ends = last == 0x0A || last == 0x0D
        let opening = found.lastOpening
        if opening.lineEnd < 0 {
          // Opened on the last line.
          cutInQuotes = true
          endsWithoutLineEnd = true
          record.defect = .unterminatedQuote
          record.pieces.removeLast()
          deliver(end: found.end, next: found.next, lines: 1)
          return true
        }
        hasAskedForWidth = true
        guard let sound = try lineIsSound(after: opening.lineEnd) else { continue }
        cutInQuotes = !sound && !ends
        resynchronise(at: opening)
        return true
      }
    }
  }

  private mutating func parse(upTo end: Int, final: Bool) -> RecordParser.Outcome {
    // The window is borrowed meanwhile, so what is written to must not be part of the record.
    var pieces: [Record.Piece] = []
    var found = RecordParser.Found()
    swap(&pieces, &record.pieces)
    let outcome = parser.parse(
      record.window.span.extracting(0..<end), from: position, final: final, lineBudget: lineBudget,
      into: &pieces, &found)
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
    if found.unescape, !dialect.wrapped { record.unescape(parser) }
    guard record.length > dialect.fieldLimit else { return }
    for piece in record.pieces where piece.end - piece.start > dialect.fieldLimit {
      record.defect = .oversized
    }
  }

  /// Gives up on a quote that was never closed: its line is one broken record, reading goes on with
  /// the next line. What stands left of the quote is kept.
  private mutating func resynchronise(at opening: RecordParser.Opening) {
    let (start, lineEnd) = (opening.start, opening.lineEnd)
    let lines = opening.lines + 1
    record.pieces.removeLast(record.pieces.count - opening.field)
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

  /// Brings more text; false if there is none.
  mutating func refill() throws(SystemError) -> Bool {
    let rest = filled - position
    plain.clear()
    // It may have been odd for want of its end.
    oddOffset = -1
    if position > 0 {
      for index in 0..<rest { record.window[index] = record.window[position + index] }
      windowOffset += position
      position = 0
      filled = rest
    }
    // At least as much again as there is: no byte is parsed more than a few times.
    let left = usualEnd - windowOffset - filled
    let usual = left > 0 ? min(blockSize, left) : RecordReader.margin
    let wanted = min(max(usual, rest), max(0, store.count - windowOffset - filled))
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
      plain.skip(to: position, in: record.window)
    } else {
      seek(to: offset, line: line)
    }
  }

  /// Hands the next plain records over together, until `takeBack`.
  mutating func hand(_ count: Int, over block: inout RecordBlock) {
    swap(&record, &block.record)
    swap(&plain, &block.plain)
    block.begin(count, from: block.plain.used, windowOffset, line)
  }

  /// Takes back what was handed over, and goes on behind it.
  mutating func takeBack(_ block: inout RecordBlock) {
    swap(&record, &block.record)
    swap(&plain, &block.plain)
    plain.use(block.count, in: record.window)
    position = plain.start
    line += block.count
  }

  /// Hands the record just read over by itself, until it is taken back by the same.
  mutating func exchange(_ block: inout RecordBlock) {
    swap(&record, &block.record)
    block.beginOne()
  }

  /// Moves the window to another offset.
  private mutating func seek(to offset: Int, line: Int) {
    windowOffset = offset
    self.line = line
    position = 0
    filled = 0
    final = false
    plain.clear()
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
    // It may have too many fields, and not even reach its limit.
    let limit = min(position + dialect.recordLimit, filled)
    let outcome = parse(upTo: limit, final: false)
    assert(outcome == .needsMore || outcome == .endless, "a record beyond the limit ended in it")
    if found.suspicious {
      let end = outcome == .endless ? found.end : limit
      guard let absorbs = try absorbsLine(upTo: end) else { return false }
      if absorbs {
        resynchronise(at: found.opening)
        return true
      }
    } else if found.opening.lineEnd >= 0, found.opening.field == record.pieces.count {
      // It is open inside quotes that span lines: a field that large, or a quote never closed?
      guard let sound = try lineIsSound(after: found.opening.lineEnd) else { return false }
      if sound {
        record.pieces.append(Record.Piece(start: limit, end: limit))
        resynchronise(at: found.opening)
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
    // Quotes that stay open to the end of the text absorb nothing: on with the line after.
    let next: (offset: Int, line: Int)
    if unterminated, let resume = skipper.lineAfterOpening {
      next = (start.offset + resume.bytes, start.line + resume.lines)
    } else {
      next = (end ?? store.count, start.line + skipper.lines)
      if end == nil { endsWithoutLineEnd = true }
    }
    deliver(end: limit, next: filled, lines: 0)
    record.defect = unterminated ? .unterminatedQuote : .oversized
    record.line = start.line
    record.length = min(next.offset, store.count) - start.offset
    // The fields are kept: the window is only re-filled by the next call.
    pendingSeek = next
    return true
  }
}
