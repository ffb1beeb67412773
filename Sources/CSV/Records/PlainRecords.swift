import CPlatform

/// The plain records of a part of the window, cut at one go: as many fields as expected, quotes
/// that open and close a field and span no line, a line end of LF or CR LF. Nearly all records are
/// plain.
///
/// They are found 64 bytes at a time (`records.c`), where quotes, widths and line ends are checked
/// as well. The first record that is not plain ends the part; it is handed to `RecordParser`, which
/// knows all cases, and the next part begins behind it. For a plain record both come to the same: a
/// test compares them over random texts, dialects and block sizes.
@usableFromInline
struct PlainRecords {
  /// How the text is looked at: as the processor does it best, or in a way that every one has.
  enum Scanner: CaseIterable {
    case best, sse2, portable

    fileprivate var number: rapport_scanner {
      switch self {
      case .best: RAPPORT_BEST
      case .sse2: RAPPORT_SSE2
      case .portable: RAPPORT_PORTABLE
      }
    }
  }

  /// For each record where in the window the marks stand that end its fields.
  @usableFromInline private(set) var marks: [UInt32] = []
  /// Fields a record.
  @usableFromInline private(set) var width = 0
  /// Records in the part, and how many of them are used up.
  private(set) var count = 0
  private(set) var used = 0
  /// Where the next one begins.
  @usableFromInline private(set) var start = 0

  /// Bytes looked at, and marks kept, at a time: either fits the processor's nearest caches.
  static let chunkSize = 1 << 15
  private static let mostMarks = 1 << 14
  /// Set in the last mark of a record with doubled quotes: `RAPPORT_HAS_ESCAPES`.
  @inlinable static var hasEscapes: UInt32 { 0x8000_0000 }

  var isUsedUp: Bool { used == count }

  mutating func clear() {
    count = 0
    used = 0
  }

  /// Goes on with the record that begins at `position`, if it is one of those that are cut.
  mutating func skip(to position: Int, in window: [UInt8]) {
    while used < count, start < position { use(1, in: window) }
    if start != position { clear() }
  }

  /// Goes on behind the next records.
  mutating func use(_ records: Int, in window: [UInt8]) {
    used += records
    start = next(behind: used - 1, in: window)
  }

  /// Where the line end of a record of the part stands.
  @inlinable @inline(__always)
  func end(of record: Int) -> Int {
    Int(marks[(record + 1) * width - 1] & ~PlainRecords.hasEscapes)
  }

  /// Where the line behind it begins.
  @inlinable @inline(__always)
  func next(behind record: Int, in window: [UInt8]) -> Int {
    let end = end(of: record)
    return window[end] == 0x0D ? end + 2 : end + 1
  }

  /// Cuts what stands from the start of a record; false where that is not plain.
  mutating func cut(
    _ window: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect, width: Int,
    _ scanner: Scanner
  ) -> Bool {
    precondition(start >= 0 && start <= end && end <= window.count, "a part beyond the window")
    assert(PlainRecords.hasEscapes == RAPPORT_HAS_ESCAPES)
    let end = min(end, start + Self.chunkSize)
    self.width = width
    self.start = start
    used = 0
    // Room for as many marks as there are bytes, and for 64 that may be written behind the last.
    let room = min(Self.mostMarks, end - start + 128)
    if marks.count < room { marks = [UInt32](repeating: 0, count: room) }
    // The pointers do not leave the closures; the text is as long as it is said to be, and so is
    // the room.
    count = unsafe marks.withUnsafeMutableBufferPointer { marks in
      unsafe window.withUnsafeBufferPointer { text in
        unsafe rapport_cut_records(
          text.baseAddress, start, end, dialect.delimiter ?? 0, dialect.quote.map(Int32.init) ?? -1,
          width, marks.baseAddress, marks.count, scanner.number)
      }
    }
    return count > 0
  }
}

extension RecordReader {
  /// Whether plain records come next; they are cut then.
  mutating func hasPlain() -> Bool {
    guard !plain.isUsedUp else { return cutPlain() }
    return true
  }

  private mutating func cutPlain() -> Bool {
    guard let scanner, plainWidth > 1, isInWindow, windowOffset + position != oddOffset else {
      return false
    }
    // The window is borrowed meanwhile.
    var records = PlainRecords()
    swap(&records, &plain)
    var isPlain = records.cut(
      record.window.span, from: position, to: min(filled, position + reach), dialect,
      width: plainWidth, scanner)
    // It may only be longer than that.
    if !isPlain, reach < PlainRecords.chunkSize, position + reach < filled {
      isPlain = records.cut(
        record.window.span, from: position, to: filled, dialect, width: plainWidth, scanner)
    }
    swap(&records, &plain)
    if !isPlain { oddOffset = windowOffset + position }
    return isPlain
  }

  /// Takes the record at `position` if it is a plain one.
  mutating func takePlain() -> Bool {
    guard hasPlain() else { return false }
    let end = plain.end(of: plain.used)
    guard end - position <= dialect.fieldLimit, end - position <= dialect.recordLimit else {
      plain.clear()
      oddOffset = windowOffset + position
      return false
    }
    found = RecordParser.Found()
    (found.quoted, found.unescape) = record.fill(
      from: plain, plain.used, at: position, dialect.quote)
    plain.use(1, in: record.window)
    deliver(end: end, next: plain.start, lines: 1)
    return true
  }

  static func mayBePlain(_ dialect: Dialect) -> Bool {
    guard let delimiter = dialect.delimiter, !dialect.wrapped, !dialect.backslash else {
      return false
    }
    return delimiter != 0x0A && delimiter != 0x0D && dialect.quote != delimiter
      && dialect.quote != 0x0A && dialect.quote != 0x0D
  }
}

extension Record {
  /// Takes the fields of a plain record. Where quotes stand doubled within one, it has still to be
  /// unescaped.
  ///
  /// - Returns: how many fields are in quotes, and whether quotes stand doubled in any.
  mutating func fill(
    from records: PlainRecords, _ index: Int, at start: Int, _ quote: UInt8?
  ) -> (quoted: Int, hasEscapes: Bool) {
    let width = records.width
    // In place: the record before it may have been an odd one, and that every time.
    if pieces.count > width {
      pieces.removeLast(pieces.count - width)
    } else if pieces.count < width {
      pieces.append(
        contentsOf: repeatElement(Piece(start: 0, end: 0), count: width - pieces.count))
    }
    let (first, quoteByte) = (index * width, quote.map(UInt16.init) ?? 0x101)
    let hasEscapes = records.marks[first + width - 1] & PlainRecords.hasEscapes != 0
    let end = records.end(of: index)
    precondition(end < window.count, "a record beyond the window")
    var start = start
    var quoted = 0
    // The pointers do not leave the closures. All marks of a record were written by one cut of this
    // window, in ascending order, the last of them below its end.
    unsafe pieces.withUnsafeMutableBufferPointer { pieces in
      unsafe window.withUnsafeBufferPointer { text in
        unsafe records.marks.withUnsafeBufferPointer { marks in
          for field in 0..<width {
            let mark = unsafe field == width &- 1 ? end : Int(marks[first &+ field])
            if unsafe UInt16(text[start]) == quoteByte, start < mark {
              unsafe pieces[field] = Piece(start: start &+ 1, end: mark &- 1, mark: Piece.quoted)
              quoted &+= 1
            } else {
              unsafe pieces[field] = Piece(start: start, end: mark)
            }
            start = mark &+ 1
          }
        }
      }
    }
    if hasEscapes, let quote { noteEscapes(quote, isOne: quoted == 1) }
    return (quoted, hasEscapes)
  }

  /// Marks the fields that hold doubled quotes.
  ///
  /// - Parameter isOne: one field alone is quoted, so it is that.
  private mutating func noteEscapes(_ quote: UInt8, isOne: Bool) {
    for index in pieces.indices where pieces[index].mark == Piece.quoted {
      let piece = pieces[index]
      if isOne || window[piece.start..<piece.end].contains(quote) {
        pieces[index].mark = piece.end
      }
    }
  }
}
