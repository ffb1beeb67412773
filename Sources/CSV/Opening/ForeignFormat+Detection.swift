import Basics

/// Tells what a file is when it is not delimited text.
extension ForeignFormat {
  func error(_ path: String) -> InputError { InputError(.file(.foreign(self)), file: path) }

  /// Formats known by their first bytes.
  static func packed(_ head: [UInt8]) -> ForeignFormat? {
    let known: [([UInt8], ForeignFormat)] = [
      ([0xD0, 0xCF, 0x11, 0xE0], .workbook),
      (Array("%PDF".utf8), .pdf),
      (Array("{\\rtf".utf8), .rtf),
      (Array("SQLite format 3".utf8), .sqlite),
      (Array("PAR1".utf8), .parquet),
      (Array("Obj\u{1}".utf8), .avro),
      ([0x89, 0x50, 0x4E, 0x47], .image),
      ([0xFF, 0xD8, 0xFF], .image),
      (Array("GIF8".utf8), .image),
      (Array("BZh".utf8), .bzip2),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .xz),
      ([0x28, 0xB5, 0x2F, 0xFD], .zstd),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
      (Array("Rar!".utf8), .rar),
      ([0xFF, 0xFE, 0x00, 0x00], .utf32),
      ([0x00, 0x00, 0xFE, 0xFF], .utf32),
    ]
    return known.first { head.starts(with: $0.0) }?.1
  }

  /// Formats that are text themselves. `head` is the beginning of the text, behind any mark.
  static func text(_ head: [UInt8]) -> ForeignFormat? {
    let body = head.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = Array(body.prefix(64)).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    func begins(_ text: String) -> Bool { start.starts(with: Array(text.utf8)) }
    let inner = body.dropFirst().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.first
    if begins("version https://git-lfs") { return .gitLFS }
    if begins("-----begin pgp") { return .pgp }
    if begins("-----begin ") { return .pgp }
    if begins("<?xml") {
      let text = String(decoding: body.prefix(400), as: UTF8.self).lowercased()
      return text.contains("<html") ? .html : .xml
    }
    if begins("<!doctype") || begins("<html") || begins("<head") || begins("<body")
      || begins("<script") || begins("<!--")
    {
      return .html
    }
    // `<TICKER>,<DATE>` is a header: a tag has no delimiter behind it.
    if body.first == UInt8(ascii: "<"), let inner, (0x61...0x7A).contains(inner | 0x20),
      let close = body.firstIndex(of: UInt8(ascii: ">")),
      !body[close...].dropFirst().prefix(1).contains(where: Set(",;\t|".utf8).contains)
    {
      return .xml
    }
    if body.first == UInt8(ascii: "{"), inner == UInt8(ascii: "\"") || inner == UInt8(ascii: "}") {
      return .json
    }
    if body.first == UInt8(ascii: "["),
      inner == UInt8(ascii: "{") || inner == UInt8(ascii: "[") || inner == UInt8(ascii: "\"")
        || inner == UInt8(ascii: "]")
    {
      return .json
    }
    return nil
  }

  /// UTF-7: ASCII only, letters beyond it written as `+AOk-`.
  static func isUTF7(_ sample: [UInt8]) -> Bool {
    if ["+/v8", "+/v9", "+/v+", "+/v/"].contains(where: { sample.starts(with: $0.utf8) }) {
      return true
    }
    guard !sample.contains(where: { $0 >= 0x80 }) else { return false }
    var good = 0
    var inWord = 0
    var index = 0
    while let plus = sample[index...].firstIndex(of: UInt8(ascii: "+")) {
      var end = plus + 1
      while end < sample.count, isBase64(sample[end]) { end += 1 }
      let length = end - plus - 1
      // Whole 16-bit units only: 3, 6, 8 digits and so on. The first letter of Latin, Greek and
      // Cyrillic units is A, B or C; a telephone number has none.
      if end < sample.count, sample[end] == UInt8(ascii: "-"),
        [3, 6, 8, 11, 14, 16].contains(length),
        sample[plus + 1] == UInt8(ascii: "A")
      {
        good += 1
        if plus > 0, isLetter(sample[plus - 1]) { inWord += 1 }
      }
      index = max(end, plus + 1)
      if index >= sample.count { break }
    }
    return inWord > 0 || good > 2
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isBase64(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2F
  }

  /// EBCDIC: letters and digits stand where no ASCII or Latin text has them, blanks are `@`.
  static func isEBCDIC(_ sample: [UInt8]) -> Bool {
    guard sample.count >= 16 else { return false }
    var text = 0
    var ascii = 0
    for byte in sample {
      switch byte {
      case 0x81...0x89, 0x91...0x99, 0xA2...0xA9, 0xC1...0xC9, 0xD1...0xD9, 0xE2...0xE9,
        0xF0...0xF9, 0x40, 0x4B, 0x5E, 0x6B, 0x6D, 0x60, 0x61, 0x7A, 0x7C, 0x15, 0x25, 0x0D, 0x7F:
        text += 1
      case 0x20, 0x0A, 0x62...0x69, 0x6E...0x79: ascii += 1
      default: break
      }
    }
    let high = sample.count { $0 >= 0x80 }
    return text * 100 >= sample.count * 90 && ascii * 50 < sample.count
      && high * 2 > sample.count
  }
}
