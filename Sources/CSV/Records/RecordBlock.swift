/// Plain records one behind the other that are handed over together, so that what asks the same of
/// each can ask it of all of them at once: the processor then waits for memory once, and not for
/// each. An odd record is a block by itself.
///
/// Valid only while the reader hands it over. Public, as is what hands over a field, for the sake
/// of inlining.
public struct RecordBlock: ~Copyable {
  /// The record that is selected; before any is, none of them.
  public internal(set) var record: Record
  /// How many records there are.
  public private(set) var count = 0
  /// They are plain records, of which cells can be looked at without one being selected.
  public private(set) var isPlain = false
  @usableFromInline var plain = PlainRecords()
  @usableFromInline let quote: UInt8?
  /// Room for the value of a field with doubled quotes.
  @usableFromInline private(set) var unescaped: [UInt8] = []
  private let parser: RecordParser
  /// The first record among those that were cut.
  @usableFromInline private(set) var first = 0
  /// The one that is selected, and where the one behind it begins.
  private var selected = -1
  private var next = 0
  @usableFromInline private(set) var windowOffset = 0
  @usableFromInline private(set) var line = 0

  init(_ dialect: Dialect) {
    record = Record(capacity: 0)
    parser = RecordParser(dialect)
    quote = dialect.quote
  }

  mutating func begin(_ count: Int, from first: Int, _ windowOffset: Int, _ line: Int) {
    self.count = count
    isPlain = true
    self.first = first
    self.windowOffset = windowOffset
    self.line = line
    selected = -1
    next = plain.start
    record.defect = nil
  }

  /// The record is selected already.
  mutating func beginOne() {
    count = 1
    isPlain = false
    selected = 0
    line = record.line
  }

  /// Lets `record` be one of the records.
  public mutating func select(_ index: Int) {
    guard index != selected else { return }
    let start = index == selected + 1 ? next : start(of: index)
    selected = index
    if !record.scratch.isEmpty { record.scratch.removeAll(keepingCapacity: true) }
    let found = record.fill(from: plain, first + index, at: start, parser.dialect.quote)
    if found.hasEscapes { record.unescape(parser) }
    record.line = line + index
    record.offset = windowOffset + start
    record.length = plain.end(of: first + index) - start
    next = plain.next(behind: first + index, in: record.window)
  }

  @inlinable @inline(__always)
  func start(of index: Int) -> Int {
    index == 0 ? plain.start : plain.next(behind: first + index - 1, in: record.window)
  }

  /// Calls `body` with a field of one of the records. Of a plain one none need be selected for
  /// that: where the field stands its marks tell.
  @inlinable @inline(__always)
  public mutating func withField<R>(
    _ index: Int, _ column: Int, _ body: (Span<UInt8>) -> R
  ) -> R {
    guard isPlain, column >= 0, column < plain.width else {
      select(index)
      return record.withField(column, body)
    }
    let place = (first &+ index) &* plain.width
    let start = column == 0 ? start(of: index) : Int(plain.marks[place &+ column &- 1]) &+ 1
    let end = Int(plain.marks[place &+ column] & ~PlainRecords.hasEscapes)
    guard start < end, record.window[start] == quote else {
      return body(record.window.span.extracting(start..<end))
    }
    if plain.marks[place &+ plain.width &- 1] & PlainRecords.hasEscapes != 0 {
      let count = unescape(start &+ 1..<end &- 1)
      return body(unescaped.span.extracting(0..<count))
    }
    return body(record.window.span.extracting(start &+ 1..<end &- 1))
  }

  /// Calls `body` with a field of each of the records, and the line that the record starts on.
  @inlinable @inline(__always)
  public mutating func forEachField(_ column: Int, _ body: (Span<UInt8>, Int) -> Void) {
    for index in 0..<count {
      let line = line &+ index
      withField(index, column) { body($0, line) }
    }
  }

  /// Puts a value into `unescaped` in which quotes may stand doubled.
  ///
  /// - Returns: how long it is.
  @usableFromInline
  mutating func unescape(_ value: Range<Int>) -> Int {
    if unescaped.count < value.count {
      unescaped.append(contentsOf: repeatElement(0, count: value.count - unescaped.count))
    }
    var (at, count) = (value.lowerBound, 0)
    while at < value.upperBound {
      let byte = record.window[at]
      unescaped[count] = byte
      count &+= 1
      at &+= byte == quote ? 2 : 1
    }
    return count
  }

  /// Where a plain record starts in the text, and on which line.
  @inlinable @inline(__always)
  public func place(of index: Int) -> (offset: Int, line: Int) {
    (windowOffset &+ start(of: index), line &+ index)
  }

  /// Calls `body` with every record, each selected.
  public mutating func forEachRecord<Failure>(
    _ body: (borrowing Record) throws(Failure) -> Void
  ) throws(Failure) {
    for index in 0..<count {
      select(index)
      try body(record)
    }
  }
}

extension Record {
  /// Puts the values that hold doubled quotes into `scratch`, as they are meant.
  mutating func unescape(_ parser: RecordParser) {
    for index in pieces.indices where pieces[index].needsUnescaping {
      let start = scratch.count
      parser.unescape(pieces[index], window, into: &scratch)
      pieces[index] = Piece(start: start, end: scratch.count, mark: Piece.scratch)
    }
  }
}

extension LineJudge {
  /// Of the plain records that come next, those that are data beyond doubt (`isPlainData`), up to
  /// the first that is not, and up to an offset.
  mutating func countData(_ reader: borrowing RecordReader, before end: Int) -> Int {
    let (plain, dialect) = (reader.plain, reader.dialect)
    let limit = min(dialect.fieldLimit, dialect.recordLimit)
    let lastStart = end == .max ? Int.max : end - reader.windowOffset
    var start = plain.start
    var index = plain.used
    while index < plain.count, start < lastStart,
      isData(reader.record.window.span, plain, index, start, dialect.quote, limit)
    {
      start = plain.next(behind: index, in: reader.record.window)
      index += 1
    }
    let count = index - plain.used
    if count > 0 { pass(count) }
    return count
  }

  private func isData(
    _ window: Span<UInt8>, _ plain: PlainRecords, _ index: Int, _ start: Int, _ quote: UInt8?,
    _ limit: Int
  ) -> Bool {
    let (first, end) = (index * plain.width, plain.end(of: index))
    let mark = Int(plain.marks[first])
    guard mark > start, end - start <= limit else { return false }
    let isQuoted = window[start] == quote
    // In doubt it is looked at by itself.
    if isQuoted, plain.marks[first + plain.width - 1] & PlainRecords.hasEscapes != 0 {
      return false
    }
    let length = isQuoted ? mark - start - 2 : mark - start
    guard mayBeData(length, window[isQuoted ? start + 1 : start]) else { return false }
    // Something stands behind the first cell: two bytes may be quotes alone.
    var before = mark
    for field in 1..<plain.width {
      let mark = field == plain.width - 1 ? end : Int(plain.marks[first + field])
      let length = mark - before - 1
      if length > 2 || length > 0 && window[before + 1] != quote { return true }
      before = mark
    }
    return false
  }
}
