/// The quoted-printable encoding of a mail's parts (RFC 2045): lines of at most 76 characters, none
/// ending in a blank, no character split between two lines.
enum QuotedPrintable {
  private static let lineLimit = 76

  /// `text`; line ends of any kind become CRLF.
  static func encode(_ text: String) -> String {
    let text = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count * 5 / 4)
    var start = 0
    for i in text.indices where text[i] == 0x0A {
      let end = i > start && text[i - 1] == 0x0D ? i - 1 : i
      encode(line: text[start..<end], into: &result)
      result.append(0x0D)
      result.append(0x0A)
      start = i + 1
    }
    let end = text.count > start && text[text.count - 1] == 0x0D ? text.count - 1 : text.count
    encode(line: text[start..<end], into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  static func escape(_ byte: UInt8) -> String {
    var bytes: [UInt8] = []
    append(escaped: byte, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(escaped byte: UInt8, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "="))
    result.append(digit(byte >> 4))
    result.append(digit(byte & 15))
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static func encode(line: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var column = 0
    var i = line.startIndex
    while i < line.endIndex {
      // A scalar's bytes belong together.
      var next = i + 1
      while next < line.endIndex, line[next] & 0xC0 == 0x80 { next += 1 }
      let isLast = next == line.endIndex
      var width = 0
      for at in i..<next { width += isPlain(line[at], column == 0, isLast) ? 1 : 3 }
      let isFirst = column == 0
      // One place is kept for the "=" of a soft line end.
      if column + width > (isLast ? lineLimit : lineLimit - 1) {
        result.append(UInt8(ascii: "="))
        result.append(0x0D)
        result.append(0x0A)
        column = 0
      }
      for at in i..<next {
        let byte = line[at]
        if isPlain(byte, isFirst, isLast) {
          result.append(byte)
        } else {
          append(escaped: byte, to: &result)
        }
      }
      column += width
      i = next
    }
  }

  private static func isPlain(_ byte: UInt8, _ isFirst: Bool, _ isLast: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "="): false
    case 0x20, 0x09: !isLast
    // "From " and a lone full stop mean something to old mail programs at the start of a line.
    case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
    default: (0x21..<0x7F).contains(byte)
    }
  }
}
