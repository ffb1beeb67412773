/// Messengers export what was said within an object: `{"type": "text", "text": "Is it ready?"}`. The
/// words are its texts, at whatever depth; its other fields are for machines.
enum MessageEnvelope {
  /// The names of fields that hold what somebody said.
  private static let texts: Set<String> = [
    "text", "body", "message", "content", "caption", "title", "subject", "plain", "comment",
    "comments", "note", "notes", "value", "msg", "description", "insert", "remark", "reply",
  ]

  /// What an object or a list of objects says; empty where it holds no words, as a picture does.
  /// Nil for any other cell, and where words stand in a field of another name.
  static func text(_ cell: Span<UInt8>) -> [UInt8]? {
    guard mayBeOne(cell) else { return nil }
    var reader = Reader(at: 0)
    guard reader.read(cell), reader.depth == 0, !reader.text.isEmpty || !reader.hasOtherWords else {
      return nil
    }
    return reader.text
  }

  /// It begins as an object with a field, or as a list of such.
  static func mayBeOne(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 6, cell[0] == UInt8(ascii: "{") || cell[0] == UInt8(ascii: "[") else {
      return false
    }
    let range = cell.trimmedRange()
    let last = cell[range.upperBound - 1]
    guard last == cell[0] + 2 else { return false }
    var next = 1
    while next < cell.count, ASCII.isSpace(cell[next]) { next += 1 }
    return cell[next] == (cell[0] == UInt8(ascii: "{") ? ASCII.quote : UInt8(ascii: "{"))
  }

  /// Walks over the object once.
  private struct Reader {
    private var at: Int
    private(set) var depth = 0
    private(set) var text: [UInt8] = []
    /// A value of three words and more stands in a field that is not known to hold what was said.
    private(set) var hasOtherWords = false
    /// The field whose value comes next.
    private var field = ""

    init(at start: Int) { at = start }

    /// - Returns: false where it is no such object.
    mutating func read(_ cell: Span<UInt8>) -> Bool {
      while at < cell.count {
        switch cell[at] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case ASCII.quote:
          guard let string = string(cell) else { return false }
          note(string, isField: isFollowedByColon(cell))
          continue
        default: break
        }
        if depth < 0 { return false }
        at += 1
      }
      return true
    }

    private mutating func note(_ string: [UInt8], isField: Bool) {
      if isField {
        field = String(decoding: string, as: UTF8.self).lowercased()
      } else if MessageEnvelope.texts.contains(field), !string.isEmpty {
        if !text.isEmpty { text.append(0x0A) }
        text += string
      } else if string.count(where: { $0 == ASCII.space }) > 1 {
        hasOtherWords = true
      }
    }

    private func isFollowedByColon(_ cell: Span<UInt8>) -> Bool {
      var next = at
      while next < cell.count, ASCII.isSpace(cell[next]) { next += 1 }
      return next < cell.count && cell[next] == ASCII.colon
    }

    /// The string that begins here, its escapes resolved; nil where it does not end.
    private mutating func string(_ cell: Span<UInt8>) -> [UInt8]? {
      var bytes: [UInt8] = []
      at += 1
      while at < cell.count {
        let byte = cell[at]
        at += 1
        switch byte {
        case ASCII.quote: return bytes
        case UInt8(ascii: "\\"):
          guard at < cell.count else { return nil }
          let escaped = cell[at]
          at += 1
          switch escaped {
          case UInt8(ascii: "n"), UInt8(ascii: "r"): bytes.append(0x0A)
          case UInt8(ascii: "t"): bytes.append(ASCII.space)
          case UInt8(ascii: "u"):
            guard let character = character(cell) else { return nil }
            bytes += String(Character(character)).utf8
          default: bytes.append(escaped)
          }
        default: bytes.append(byte)
        }
      }
      return nil
    }

    /// The character of four hexadecimal digits, or of two times four.
    private mutating func character(_ cell: Span<UInt8>) -> Unicode.Scalar? {
      guard let first = unit(cell) else { return nil }
      guard (0xD800..<0xDC00).contains(first), at + 1 < cell.count,
        cell[at] == UInt8(ascii: "\\"), cell[at + 1] == UInt8(ascii: "u")
      else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
      at += 2
      guard let second = unit(cell), (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func unit(_ cell: Span<UInt8>) -> UInt32? {
      guard at + 4 <= cell.count else { return nil }
      var value: UInt32 = 0
      for digit in 0..<4 {
        let byte = ASCII.lowercased(cell[at + digit])
        guard ASCII.isHexDigit(byte) else { return nil }
        value = value << 4 + UInt32(ASCII.isDigit(byte) ? byte - 0x30 : byte - 0x57)
      }
      at += 4
      return value
    }
  }
}
