/// The short way for plain records, which nearly all are: as many fields as expected, quotes
/// that open and close a field and span no line, a line end of LF or CR LF.
///
/// A plain record is cut at the marks of `MarkIndex`. Whatever is not plain is handed to `RecordParser`,
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

  static func canBeQuick(_ dialect: Dialect) -> Bool {
    guard let delimiter = dialect.delimiter, !dialect.wrapped, !dialect.backslash else {
      return false
    }
    return delimiter != 0x0A && delimiter != 0x0D && dialect.quote != delimiter
      && dialect.quote != 0x0A && dialect.quote != 0x0D
  }

  /// Cuts the record at `position` into `pieces`, which must have room for `last + 1` of them.
  ///
  /// Unsafe only in that indices are not checked again: marks lie within `start..<end` of the text, and
  /// every other place that is looked at is compared with `end` first.
  static func cut(
    _ text: UnsafeBufferPointer<UInt8>, _ marks: UnsafeBufferPointer<UInt32>, _ count: Int,
    from position: Int, cursor: Int, end: Int, _ delimiter: UInt8, _ quote: UInt16, last: Int,
    into pieces: UnsafeMutableBufferPointer<Record.Piece>
  ) -> Quick {
    var cursor = cursor
    var start = position
    var field = 0
    var quoted = 0
    var unescape = false
    while cursor < count {
      var mark = unsafe Int(marks[cursor])
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
          let inner = unsafe Int(marks[cursor])
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
        mark = unsafe Int(marks[cursor])
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
