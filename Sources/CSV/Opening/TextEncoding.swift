/// An encoding text can be decoded from.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(bigEndian: Bool)
  case windows1252
  /// One the C library decodes, by the name shown and the name it has there.
  case system(name: String, iconv: String)

  /// As a layout names it.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16(let bigEndian): bigEndian ? "utf-16be" : "utf-16le"
    case .windows1252: "windows-1252"
    case .system(let name, _): name
    }
  }

  static let shiftJIS = system(name: "shift_jis", iconv: "CP932")
  static let eucJP = system(name: "euc-jp", iconv: "EUC-JP")
  static let eucKR = system(name: "euc-kr", iconv: "CP949")
  static let gb18030 = system(name: "gb18030", iconv: "GB18030")
  static let big5 = system(name: "big5", iconv: "CP950")
  static let koi8R = system(name: "koi8-r", iconv: "KOI8-R")
  static let windows1251 = system(name: "windows-1251", iconv: "CP1251")

  /// The encoding a user names, whatever the spelling; names unknown here are left to the C
  /// library.
  init(label: String) {
    let key = label.lowercased().filter { $0.isLetter || $0.isNumber }
    switch key {
    case "utf8", "utf8sig", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "ucs2", "unicode": self = .utf16(bigEndian: false)
    case "utf16be": self = .utf16(bigEndian: true)
    // Latin-1 in practice means Windows-1252: the two differ where Latin-1 has no characters.
    case "windows1252", "cp1252", "1252", "latin1", "iso88591", "ansi": self = .windows1252
    case "shiftjis", "sjis", "cp932", "windows31j", "ms932": self = .shiftJIS
    case "eucjp": self = .eucJP
    case "euckr", "cp949", "ks", "uhc": self = .eucKR
    case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
    case "big5", "cp950": self = .big5
    case "koi8r": self = .koi8R
    case "windows1251", "cp1251", "1251": self = .windows1251
    default: self = .system(name: label.lowercased(), iconv: label)
    }
  }

  /// A decoder for it; nil if this system has none.
  func decoder() -> (any TextDecoder)? {
    switch self {
    case .utf8: nil
    case .utf16(let bigEndian): UTF16Decoder(bigEndian: bigEndian)
    case .windows1252: Windows1252Decoder()
    case .system(_, let iconv): IconvDecoder(iconv)
    }
  }
}

/// Whether a user's name for an encoding means one that can be read here.
package func isKnownEncoding(_ label: String) -> Bool {
  let encoding = TextEncoding(label: label)
  return encoding == .utf8 || encoding.decoder() != nil
}

/// Turns bytes into UTF-8, block by block. What cannot be decoded becomes U+FFFD.
protocol TextDecoder {
  mutating func decode(_ block: ArraySlice<UInt8>, into text: inout [UInt8])
  /// The end: what is left over is half a character.
  mutating func finish(into text: inout [UInt8])
  /// How many places could not be decoded.
  var replaced: Int { get }
  /// The bytes end within a character.
  var endsInsideCharacter: Bool { get }
}

extension [UInt8] {
  /// Appends a character; an invalid one becomes U+FFFD.
  mutating func append(scalar value: UInt32) {
    append(contentsOf: UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .init())
  }
}

struct UTF16Decoder: TextDecoder {
  let bigEndian: Bool
  private(set) var replaced = 0
  private var first: UInt8?
  private var high: UInt32?

  init(bigEndian: Bool) { self.bigEndian = bigEndian }

  var endsInsideCharacter: Bool { first != nil || high != nil }

  mutating func decode(_ block: ArraySlice<UInt8>, into text: inout [UInt8]) {
    for byte in block {
      guard let earlier = first else {
        first = byte
        continue
      }
      first = nil
      let unit =
        bigEndian ? UInt32(earlier) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(earlier)
      if unit < 0x80, high == nil {
        text.append(UInt8(unit))
      } else {
        add(unit, to: &text)
      }
    }
  }

  private mutating func add(_ unit: UInt32, to text: inout [UInt8]) {
    if let lead = high {
      high = nil
      if (0xDC00...0xDFFF).contains(unit) {
        text.append(scalar: 0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00))
        return
      }
      replace(in: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF: replace(in: &text)
    default: text.append(scalar: unit)
    }
  }

  private mutating func replace(in text: inout [UInt8]) {
    replaced += 1
    text.append(scalar: 0xFFFD)
  }

  mutating func finish(into text: inout [UInt8]) {
    if endsInsideCharacter { replace(in: &text) }
  }
}

struct Windows1252Decoder: TextDecoder {
  /// 0x80…0x9F; zero where Windows-1252 has nothing.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private(set) var replaced = 0
  var endsInsideCharacter: Bool { false }

  mutating func decode(_ block: ArraySlice<UInt8>, into text: inout [UInt8]) {
    for byte in block {
      switch byte {
      case 0x00..<0x80: text.append(byte)
      case 0x80...0x9F:
        let value = Self.upper[Int(byte) - 0x80]
        if value == 0 { replaced += 1 }
        text.append(scalar: value == 0 ? 0xFFFD : value)
      default: text.append(scalar: UInt32(byte))
      }
    }
  }

  mutating func finish(into text: inout [UInt8]) {}
}
