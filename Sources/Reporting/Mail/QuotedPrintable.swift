/// The quoted-printable encoding of a mail's parts (RFC 2045): lines of at most 76 characters, none
/// ending in a blank, no character split between two lines.
enum QuotedPrintable {
  private static let lineLimit = 76

  static func encode(_ text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 5 / 4)
    // Line ends of any kind become CRLF.
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (i, line) in lines.enumerated() {
      encode(line.last == 0x0D ? line.dropLast() : line, into: &result)
      if i < lines.count - 1 { result.append(contentsOf: [0x0D, 0x0A]) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func escape(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]],
      as: UTF8.self)
  }

  private static func encode(_ line: Substring.UTF8View, into result: inout [UInt8]) {
    var column = 0
    var i = line.startIndex
    while i < line.endIndex {
      let next = end(ofCharacterAt: i, in: line)
      let isLast = next == line.endIndex
      let piece = encode(line[i..<next], isFirst: column == 0, isLast: isLast, line: line)
      // One place is kept for the "=" of a soft line end.
      if column + piece.count > (isLast ? lineLimit : lineLimit - 1) {
        result.append(contentsOf: "=\r\n".utf8)
        column = 0
      }
      result.append(contentsOf: piece)
      column += piece.count
      i = next
    }
  }

  /// A scalar's bytes belong together.
  private static func end(
    ofCharacterAt start: Substring.UTF8View.Index, in line: Substring.UTF8View
  )
    -> Substring.UTF8View.Index
  {
    var end = line.index(after: start)
    while end < line.endIndex, line[end] & 0xC0 == 0x80 { end = line.index(after: end) }
    return end
  }

  private static func encode(
    _ bytes: Substring.UTF8View, isFirst: Bool, isLast: Bool, line: Substring.UTF8View
  ) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      let isPlain =
        switch byte {
        case UInt8(ascii: "="): false
        case 0x20, 0x09: !isLast
        // "From " and a lone full stop mean something to old mail programs at the start of a line.
        case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
        default: (0x21..<0x7F).contains(byte)
        }
      if isPlain { result.append(byte) } else { result.append(contentsOf: escape(byte).utf8) }
    }
    return result
  }
}
