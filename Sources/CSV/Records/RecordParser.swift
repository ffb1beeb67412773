/// Finds one record in a window of text.
///
/// Advice for the next reader of this file. It is the hot loop of the program: one pass over the
/// bytes, no allocation per record, no byte copied unless a field holds escapes. It keeps no state
/// between calls: when the window ends inside a record, the reader brings more text and the record
/// is read from its start again. As the window doubles, no byte is seen more than a few times.
///
/// The window is read through a pointer that never leaves `parse`: with a `Span` the loop was a
/// third slower (Swift 6.3). Every index is compared with `end`, the window's size, before it is
/// used.
struct RecordParser {
  var dialect: Dialect

  /// What `parse` found.
  enum Outcome {
    /// A record; what is known of it stands in `Found`.
    case record
    /// The window ends inside the record.
    case needsMore
    /// The text ends inside quotes.
    case unterminated
    /// More fields than any table has.
    case endless
    /// Text stood behind the closing quote of a field that spans lines, and the record is still
    /// open as many lines further down as the caller's budget allows.
    case tangled
  }

  /// A record's place in the window, and what was odd about it.
  struct Found {
    /// End of the raw record, and start of the next.
    var end = 0
    var next = 0
    /// Line ends from its start up to `next`.
    var lines = 0
    /// Something stood between a closing quote and the delimiter.
    var textAfterQuote = false
    /// The same behind a field that spans lines: likely a quote that was never closed.
    var suspicious = false
    /// The first quoted field with text behind it that spans lines; if there is none, the last that
    /// does.
    var opening = Opening()
    /// The field that is open where the text ends.
    var lastOpening = Opening()
    var unescape = false
    /// Fields in quotes.
    var quoted = 0
    /// The line end is there: false only for the last record of a text without a final line end.
    var ended = false

    /// Remembers where quotes open, unless an earlier place is the suspect.
    fileprivate mutating func note(_ opening: Opening) {
      if !suspicious { self.opening = opening }
    }
  }

  /// Where quotes open that span lines.
  struct Opening {
    /// The field, where it starts, and the first line end inside of it.
    var field = -1
    var start = -1
    var lineEnd = -1
    /// Line ends before that one.
    var lines = 0
  }

  /// The text while `parse` looks at it, without bounds checks: `parse` compares every index with
  /// `count` itself. Lives no longer than the closure it is made in.
  @safe private struct Window {
    private let bytes: UnsafeBufferPointer<UInt8>
    let count: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      unsafe self.bytes = unsafe bytes
      count = bytes.count
    }

    @inline(__always)
    subscript(index: Int) -> UInt8 { unsafe bytes[index] }
  }

  init(_ dialect: Dialect) { self.dialect = dialect }

  /// Reads one record from `start`.
  ///
  /// - Parameters:
  ///   - final: whether the text ends with the window.
  ///   - oneLine: whether to take a line end inside quotes for the end of the text.
  ///   - lineBudget: how many more lines it may take once it is suspicious.
  func parse(
    _ window: Span<UInt8>, from start: Int, final: Bool, oneLine: Bool = false,
    lineBudget: Int = .max, into pieces: inout [Record.Piece], _ found: inout Found
  ) -> Outcome {
    unsafe window.withUnsafeBufferPointer {
      parse(
        unsafe Window($0), from: start, final: final, oneLine: oneLine, lineBudget: lineBudget,
        into: &pieces, &found)
    }
  }

  private func parse(
    _ text: Window, from start: Int, final: Bool, oneLine: Bool, lineBudget: Int,
    into pieces: inout [Record.Piece], _ found: inout Found
  ) -> Outcome {
    // Values no byte has stand for "none".
    let delimiter = dialect.delimiter.map(UInt16.init) ?? 0x100
    let quote = dialect.quote.map(UInt16.init) ?? 0x101
    let escape: UInt16 = dialect.backslash ? 0x5C : 0x102
    let tabIsSpace = delimiter != 0x09
    let end = text.count
    pieces.removeAll(keepingCapacity: true)
    found = Found()
    var position = start
    /// With more line ends than these it is tangled.
    var lineLimit = Int.max
    var fieldsLimit = dialect.fieldsLimit

    while true {
      let fieldStart = position
      // Spaces before a quote do not belong to the value: `a, "x, y"`.
      if position < end,
        text[position] == 0x20 || (tabIsSpace && text[position] == 0x09)
      {
        var ahead = position + 1
        while ahead < end,
          text[ahead] == 0x20 || (tabIsSpace && text[ahead] == 0x09)
        { ahead += 1 }
        if ahead == end, !final { return .needsMore }
        if ahead < end, UInt16(text[ahead]) == quote { position = ahead }
      }

      if position < end, UInt16(text[position]) == quote {
        // A quoted field.
        let open = position
        var escaped = false
        var lineEnd = -1
        let linesBefore = found.lines
        position += 1
        inQuotes: while true {
          guard position < end else {
            if !final { return .needsMore }
            found.lastOpening = Opening(
              field: pieces.count, start: open, lineEnd: lineEnd, lines: linesBefore)
            found.note(found.lastOpening)
            pieces.append(Record.Piece(start: fieldStart, end: end))
            found.end = end
            found.next = end
            return .unterminated
          }
          let byte = text[position]
          if UInt16(byte) == quote {
            if position + 1 == end, !final { return .needsMore }
            if position + 1 < end, UInt16(text[position + 1]) == quote {
              escaped = true
              position += 2
              continue inQuotes
            }
            break inQuotes
          }
          if UInt16(byte) == escape {
            if position + 1 >= end {
              if !final { return .needsMore }
            } else if UInt16(text[position + 1]) == quote
              || text[position + 1] == 0x5C
            {
              escaped = true
              position += 2
              continue inQuotes
            }
          } else if byte == 0x0A {
            if lineEnd < 0 {
              lineEnd = position
              found.note(
                Opening(field: pieces.count, start: open, lineEnd: lineEnd, lines: linesBefore))
            }
            found.lines += 1
            if oneLine { return .unterminated }
            if found.lines > lineLimit {
              found.end = position
              return .tangled
            }
          } else if byte == 0x0D {
            if position + 1 == end, !final { return .needsMore }
            if lineEnd < 0 {
              lineEnd = position
              found.note(
                Opening(field: pieces.count, start: open, lineEnd: lineEnd, lines: linesBefore))
            }
            if oneLine { return .unterminated }
            if !(position + 1 < end && text[position + 1] == 0x0A) {
              // CR CR LF is one line end: the first CR does not count.
              if position + 2 >= end, !final { return .needsMore }
              if !(position + 2 < end && text[position + 1] == 0x0D
                && text[position + 2] == 0x0A)
              {
                found.lines += 1
                if found.lines > lineLimit {
                  found.end = position
                  return .tangled
                }
              }
            }
          }
          position += 1
        }
        let close = position
        position += 1
        // Spaces behind the closing quote are passed over, anything else is kept.
        var odd = false
        while position < end {
          let byte = text[position]
          if UInt16(byte) == delimiter || byte == 0x0A || byte == 0x0D { break }
          if byte != 0x20 { odd = true }
          position += 1
        }
        if position == end, !final { return .needsMore }
        if odd {
          found.textAfterQuote = true
          if lineEnd >= 0, !found.suspicious {
            found.suspicious = true
            if lineBudget < .max { lineLimit = found.lines + lineBudget }
            // As many as it took to come here do not count, so that it reaches at least as far as
            // any record does that began above.
            fieldsLimit += pieces.count
          }
        }
        found.quoted += 1
        let needs = escaped || odd
        found.unescape = found.unescape || needs
        pieces.append(
          Record.Piece(
            start: open + 1, end: odd ? position : close,
            mark: needs ? close : Record.Piece.quoted))
      } else {
        while position < end {
          let byte = text[position]
          if UInt16(byte) == delimiter || byte == 0x0A || byte == 0x0D { break }
          position += 1
        }
        if position == end, !final { return .needsMore }
        pieces.append(Record.Piece(start: fieldStart, end: position))
      }

      if pieces.count >= fieldsLimit {
        found.end = position
        return .endless
      }
      // What ended the field?
      if position == end {
        found.end = end
        found.next = end
        return .record
      }
      let byte = text[position]
      if UInt16(byte) == delimiter {
        position += 1
        continue
      }
      found.end = position
      found.ended = true
      found.lines += 1
      if byte == 0x0A {
        found.next = position + 1
        return .record
      }
      // CR, CR LF or CR CR LF.
      if position + 1 >= end {
        if !final { return .needsMore }
        found.next = end
      } else if text[position + 1] == 0x0A {
        found.next = position + 2
      } else if text[position + 1] == 0x0D {
        if position + 2 >= end, !final { return .needsMore }
        found.next =
          position + 2 < end && text[position + 2] == 0x0A ? position + 3 : position + 1
      } else {
        found.next = position + 1
      }
      return .record
    }
  }

  /// Where the line after the line end at `position` begins; nil if the window ends before that.
  static func lineStart(after position: Int, in text: Span<UInt8>, final: Bool) -> Int? {
    // A field that runs to the end of the text has no line end behind it.
    if position >= text.count { return final ? text.count : nil }
    if text[position] == 0x0A { return position + 1 }
    if position + 1 >= text.count { return final ? text.count : nil }
    if text[position + 1] == 0x0A { return position + 2 }
    if text[position + 1] == 0x0D {
      if position + 2 >= text.count { return final ? position + 1 : nil }
      if text[position + 2] == 0x0A { return position + 3 }
    }
    return position + 1
  }

  /// Appends the value of a field in `text` to `scratch`: escapes resolved, text after the closing
  /// quote kept.
  func unescape(_ piece: Record.Piece, _ text: [UInt8], into scratch: inout [UInt8]) {
    let quote = dialect.quote ?? 0x22
    let close = piece.mark < 0 ? piece.end : piece.mark
    var position = piece.start
    if !dialect.backslash {
      // What stands between doubled quotes, at one go.
      var run = position
      while position + 1 < close {
        guard text[position] == quote, text[position + 1] == quote else {
          position += 1
          continue
        }
        scratch.append(contentsOf: text[run...position])
        position += 2
        run = position
      }
      scratch.append(contentsOf: text[run..<close])
      position = close
    }
    while position < close {
      let byte = text[position]
      if position + 1 < close {
        let following = text[position + 1]
        let isEscape =
          (byte == quote && following == quote)
          || (dialect.backslash && byte == 0x5C && (following == quote || following == 0x5C))
        if isEscape {
          scratch.append(following)
          position += 2
          continue
        }
      }
      scratch.append(byte)
      position += 1
    }
    guard close < piece.end else { return }
    // `"Ada "Ace" L."` was meant to be one value with quotes in it, `"Ada" L.` is both parts.
    let rest = text[(close + 1)..<piece.end]
    if rest.count > 1, rest.last == quote {
      scratch.append(quote)
      scratch.append(contentsOf: rest.dropLast())
    } else {
      scratch.append(contentsOf: rest)
    }
  }
}
