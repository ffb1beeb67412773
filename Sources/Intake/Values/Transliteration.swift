/// Values in other scripts and typographies, in the letters of ASCII as far as they have any.
///
/// For reading dates and numbers only: `٢٠٢٤`, `２０２４` and `२०२४` become `2024`, `Février` becomes
/// `fevrier`, a no-break space a space, a minus sign a hyphen. Letters of other scripts stay, in
/// lower case.
enum Transliteration {
  static func ascii(_ cell: Span<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(cell.count + 4)
    var at = 0
    while at < cell.count {
      let byte = cell[at]
      if byte < 0x80 {
        let isUpper = byte &- UInt8(ascii: "A") < 26
        out.append(isUpper ? byte | 0x20 : byte)
        at += 1
        continue
      }
      append(nextScalar(cell, &at), to: &out)
    }
    return out
  }

  /// The scalar at `at`, which moves behind it; U+FFFD for a byte that starts none.
  private static func nextScalar(_ text: Span<UInt8>, _ at: inout Int) -> UInt32 {
    let lead = text[at]
    at += 1
    let more: Int
    var value: UInt32
    switch lead {
    case 0xC2...0xDF: (more, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (more, value) = (2, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (more, value) = (3, UInt32(lead & 0x07))
    default: return 0xFFFD
    }
    for _ in 0..<more {
      guard at < text.count, text[at] & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(text[at] & 0x3F)
      at += 1
    }
    return value
  }

  private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
    switch scalar {
    case 0xC0...0x17F: out.append(latin[Int(scalar - 0xC0)])
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: out.append(ASCII.space)
    // Zero width, directions, soft hyphen, combining marks.
    case 0xAD, 0x300...0x36F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF:
      break
    case 0x2010...0x2015, 0x2212, 0xFE63: out.append(ASCII.minus)
    case 0x2044, 0x2215: out.append(ASCII.slash)
    case 0xB4, 0x2BC, 0x2018, 0x2019, 0x2032: out.append(ASCII.apostrophe)
    // Arabic: decimal separator, thousands separator, comma.
    case 0x66B: out.append(ASCII.point)
    case 0x66C: out.append(ASCII.apostrophe)
    case 0x60C: out.append(ASCII.comma)
    case 0x3002: out.append(ASCII.point)
    case 0xFF01...0xFF5E:
      let byte = UInt8(scalar - 0xFEE0)
      out.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
    case 0x410...0x42F: append(utf8: scalar + 0x20, to: &out)
    case 0x401, 0x451: append(utf8: 0x435, to: &out)
    case 0x400...0x40F: append(utf8: scalar + 0x50, to: &out)
    default:
      for zero in zeros where scalar >= zero && scalar < zero + 10 {
        out.append(ASCII.zero + UInt8(scalar - zero))
        return
      }
      append(utf8: scalar, to: &out)
    }
  }

  private static func append(utf8 scalar: UInt32, to out: inout [UInt8]) {
    out.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  /// The zeros of the decimal digits: Arabic-Indic, Persian, Devanagari, Bengali, Gurmukhi,
  /// Gujarati, Odia, Tamil, Telugu, Kannada, Malayalam, Thai, Lao, Tibetan, Burmese, Khmer.
  private static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
    0xF20, 0x1040, 0x17E0,
  ]

  /// U+00C0…U+017F without their accents, in lower case.
  private static let latin = Array(
    ("aaaaaaaceeeeiiii" + "dnooooo*ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo/ouuuuyty"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
      + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)
}
