import CPlatform

/// The plain records of a part of the window, cut at one go: as many fields as expected, quotes that open and
/// close a field and span no line, a line end of LF or CR LF. Nearly all records are plain.
///
/// They are found 64 bytes at a time (`records.c`), where quotes, widths and line ends are checked as well. The
/// first record that is not plain ends the part; it is handed to `RecordParser`, which knows all cases, and the
/// next part begins behind it. For a plain record both come to the same: a test compares them over random
/// texts, dialects and block sizes.
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
  fileprivate var marks: [UInt32] = []
  /// Fields a record.
  fileprivate var width = 0
  /// Records in the part, and how many of them are used up.
  private var count = 0
  fileprivate var used = 0
  /// Where the next one begins.
  fileprivate var start = 0

  /// Bytes looked at, and marks kept, at a time: either fits the processor's nearest caches.
  static let chunkSize = 1 << 15
  private static let mostMarks = 1 << 14
  /// Set in the last mark of a record with doubled quotes.
  fileprivate static let hasEscapes: UInt32 = RAPPORT_HAS_ESCAPES

  var isUsedUp: Bool { used == count }

  mutating func clear() {
    count = 0
    used = 0
  }

  /// Goes on with the record that begins at `position`, if it is one of those that are cut.
  mutating func skip(to position: Int, in window: [UInt8]) {
    while used < count, start < position {
      let mark = Int(marks[(used + 1) * width - 1] & ~PlainRecords.hasEscapes)
      start = window[mark] == 0x0D ? mark + 2 : mark + 1
      used += 1
    }
    if start != position { clear() }
  }

  /// Cuts what stands from the start of a record; false where that is not plain.
  mutating func cut(
    _ window: Span<UInt8>, from start: Int, to end: Int, _ dialect: Dialect, width: Int,
    _ scanner: Scanner
  ) -> Bool {
    precondition(start >= 0 && start <= end && end <= window.count, "a part beyond the window")
    let end = min(end, start + Self.chunkSize)
    self.width = width
    self.start = start
    used = 0
    // Room for as many marks as there are bytes, and for 64 that may be written behind the last.
    let room = min(Self.mostMarks, end - start + 128)
    if marks.count < room { marks = [UInt32](repeating: 0, count: room) }
    // The pointers do not leave the closures; the text is as long as it is said to be, and so is the room.
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
  /// Takes the record at `position` if it is a plain one.
  mutating func takePlain(_ scanner: PlainRecords.Scanner) -> Bool {
    if plain.isUsedUp {
      // The window is borrowed meanwhile.
      var records = PlainRecords()
      swap(&records, &plain)
      let isPlain = records.cut(
        record.window.span, from: position, to: filled, dialect, width: plainWidth, scanner)
      swap(&records, &plain)
      guard isPlain else { return false }
    }
    found = RecordParser.Found()
    let end = fill()
    guard end - position <= dialect.fieldLimit, end - position <= dialect.recordLimit else {
      plain.clear()
      return false
    }
    plain.used += 1
    let next = record.window[end] == 0x0D ? end + 2 : end + 1
    plain.start = next
    deliver(end: end, next: next, lines: 1)
    return true
  }

  /// Lets the record have the fields of the next plain one.
  ///
  /// - Returns: where its line end stands.
  private mutating func fill() -> Int {
    let width = plain.width
    // In place: the record before it may have been an odd one, and that every time.
    if record.pieces.count > width {
      record.pieces.removeLast(record.pieces.count - width)
    } else if record.pieces.count < width {
      record.pieces.append(
        contentsOf: repeatElement(
          Record.Piece(start: 0, end: 0), count: width - record.pieces.count))
    }
    let (first, quote) = (plain.used * width, dialect.quote.map(UInt16.init) ?? 0x101)
    let lastMark = plain.marks[first + width - 1]
    let hasEscapes = lastMark & PlainRecords.hasEscapes != 0
    let end = Int(lastMark & ~PlainRecords.hasEscapes)
    precondition(end < record.window.count, "a record beyond the window")
    var start = position
    var quoted = 0
    // The pointers do not leave the closures. All marks of a record were written by one cut of this window, in
    // ascending order, the last of them below its end.
    unsafe record.pieces.withUnsafeMutableBufferPointer { pieces in
      unsafe record.window.withUnsafeBufferPointer { text in
        unsafe plain.marks.withUnsafeBufferPointer { marks in
          for field in 0..<width {
            let mark = unsafe field == width &- 1 ? end : Int(marks[first &+ field])
            if unsafe UInt16(text[start]) == quote, start < mark {
              unsafe pieces[field] = Record.Piece(
                start: start &+ 1, end: mark &- 1, mark: Record.Piece.quoted)
              quoted &+= 1
            } else {
              unsafe pieces[field] = Record.Piece(start: start, end: mark)
            }
            start = mark &+ 1
          }
        }
      }
    }
    found.quoted = quoted
    if hasEscapes { noteEscapes() }
    return end
  }

  /// Marks the fields that hold doubled quotes.
  private mutating func noteEscapes() {
    guard let quote = dialect.quote else { return }
    for index in record.pieces.indices where record.pieces[index].mark == Record.Piece.quoted {
      let piece = record.pieces[index]
      // Where one field alone is quoted, it is that.
      guard found.quoted == 1 || record.window[piece.start..<piece.end].contains(quote) else {
        continue
      }
      record.pieces[index].mark = piece.end
      found.unescape = true
    }
  }

  static func mayBePlain(_ dialect: Dialect) -> Bool {
    guard let delimiter = dialect.delimiter, !dialect.wrapped, !dialect.backslash else {
      return false
    }
    return delimiter != 0x0A && delimiter != 0x0D && dialect.quote != delimiter
      && dialect.quote != 0x0A && dialect.quote != 0x0D
  }
}
