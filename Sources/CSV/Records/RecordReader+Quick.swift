/// The short way for plain records, which nearly all are: as many fields as expected, quotes
/// that open and close a field and span no line, a line end of LF or CR LF.
///
/// A plain record is cut at the positions of `StructuralIndex`. Whatever is not plain is handed to `RecordParser`,
/// which knows all cases; for a plain one both come to the same (a test compares them over random
/// texts, dialects and block sizes).
extension RecordReader {
  enum Quick {
    case record(end: Int, next: Int, cursor: Int, quoted: Int, unescape: Bool)
    /// Not plain.
    case odd
    /// The index ends within the record.
    case ranOut
  }

  /// Takes the record at `position` if it is a plain one.
  mutating func takePlain() -> Bool {
    while true {
      if position < index.start || position >= index.end { cover() }
      while cursor < index.count, Int(index.positions[cursor]) < position { cursor += 1 }
      switch cutPlain() {
      case .odd: return false
      case .ranOut:
        if index.start == position { return false }
        cover()
      case .record(let end, let next, let cursor, let quoted, let unescape):
        guard end - position <= dialect.fieldLimit, end - position <= dialect.recordLimit else {
          return false
        }
        found = RecordParser.Found()
        found.end = end
        found.next = next
        found.lines = 1
        found.quoted = quoted
        found.unescape = unescape
        found.ended = true
        self.cursor = cursor
        deliver(end: end, next: next, lines: 1)
        return true
      }
    }
  }

  private mutating func cover() {
    // The window is borrowed meanwhile.
    var index = StructuralIndex()
    swap(&index, &self.index)
    index.cover(
      record.window.span, from: position, to: filled, delimiter: dialect.delimiter ?? 0,
      quote: dialect.quote)
    swap(&index, &self.index)
    cursor = 0
  }

  private mutating func cutPlain() -> Quick {
    // In place: the record before it may have been an odd one, and that every time.
    if record.pieces.count > quickWidth {
      record.pieces.removeLast(record.pieces.count - quickWidth)
    } else if record.pieces.count < quickWidth {
      record.pieces.append(
        contentsOf: repeatElement(
          Record.Piece(start: 0, end: 0), count: quickWidth - record.pieces.count))
    }
    let (count, end, position, cursor, width) =
      (index.count, index.end, self.position, self.cursor, quickWidth)
    let (delimiter, quote) = (dialect.delimiter ?? 0, dialect.quote.map(UInt16.init) ?? 0x101)
    // The pointers do not leave the closures; the window holds what the index covers.
    return unsafe record.pieces.withUnsafeMutableBufferPointer { pieces in
      unsafe record.window.withUnsafeBufferPointer { text in
        unsafe index.positions.withUnsafeBufferPointer { positions in
          unsafe RecordReader.cut(
            text, positions, count, from: position, cursor: cursor, end: end, delimiter, quote,
            last: width - 1, into: pieces)
        }
      }
    }
  }

  static func canBeQuick(_ dialect: Dialect) -> Bool {
    guard let delimiter = dialect.delimiter, !dialect.wrapped, !dialect.backslash else {
      return false
    }
    return delimiter != 0x0A && delimiter != 0x0D && dialect.quote != delimiter
      && dialect.quote != 0x0A && dialect.quote != 0x0D
  }

  /// Cuts the record at `position` into `pieces`, which must have room for `last + 1` of them.
  ///
  /// Unsafe only in that indices are not checked again: positions lie within `start..<end` of the text, and
  /// every other place that is looked at is compared with `end` first.
  static func cut(
    _ text: UnsafeBufferPointer<UInt8>, _ positions: UnsafeBufferPointer<UInt32>, _ count: Int,
    from position: Int, cursor: Int, end: Int, _ delimiter: UInt8, _ quote: UInt16, last: Int,
    into pieces: UnsafeMutableBufferPointer<Record.Piece>
  ) -> Quick {
    var cursor = cursor
    var start = position
    var field = 0
    var quoted = 0
    var unescape = false
    while cursor < count {
      var mark = unsafe Int(positions[cursor])
      var byte = unsafe text[mark]
      cursor &+= 1
      if UInt16(byte) == quote {
        if mark != start {
          // Within plain text it is text, but spaces before a quote are none of the value.
          if unsafe text[start] == 0x20 || text[start] == 0x09 { return .odd }
          continue
        }
        var close = -1
        var escaped = false
        while cursor < count {
          let inner = unsafe Int(positions[cursor])
          let found = unsafe text[inner]
          cursor &+= 1
          if UInt16(found) == quote {
            if inner &+ 1 >= end { return .ranOut }
            if unsafe UInt16(text[inner &+ 1]) == quote {
              escaped = true
              cursor &+= 1
              continue
            }
            close = inner
            break
          }
          if found != delimiter { return .odd }
        }
        guard close >= 0, cursor < count else { return .ranOut }
        mark = unsafe Int(positions[cursor])
        guard mark == close &+ 1 else { return .odd }
        byte = unsafe text[mark]
        cursor &+= 1
        quoted &+= 1
        unescape = unescape || escaped
        unsafe pieces[field] = Record.Piece(
          start: start &+ 1, end: close, mark: escaped ? close : Record.Piece.quoted)
      } else {
        unsafe pieces[field] = Record.Piece(start: start, end: mark)
      }
      if byte == delimiter {
        guard field < last else { return .odd }
        field &+= 1
        start = mark &+ 1
        continue
      }
      guard field == last else { return .odd }
      if byte == 0x0A {
        return .record(
          end: mark, next: mark &+ 1, cursor: cursor, quoted: quoted, unescape: unescape)
      }
      guard mark &+ 1 < end else { return .ranOut }
      guard unsafe text[mark &+ 1] == 0x0A else { return .odd }
      return .record(
        end: mark, next: mark &+ 2, cursor: cursor &+ 1, quoted: quoted, unescape: unescape)
    }
    return .ranOut
  }
}
