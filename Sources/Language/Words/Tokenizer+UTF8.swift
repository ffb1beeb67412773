/// What stands outside ASCII: accents are dropped, typographic punctuation is read as its plain
/// sister, full-width forms as their narrow ones.
extension Tokenizer {
  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  package static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }

  /// Takes in the character whose first byte is `first`; `i` is the index after it.
  ///
  /// - Returns: the index after the character; after `first` where it begins none.
  mutating func addSequence(startingWith first: UInt8, in bytes: Span<UInt8>, at i: Int) -> Int {
    func continuation(_ offset: Int) -> UInt32? {
      guard i + offset < bytes.count, bytes[i + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[i + offset] & 0x3F)
    }
    switch first {
    case 0xC2...0xDF:
      guard let a = continuation(0) else { break }
      addScalar(UInt32(first & 0x1F) << 6 | a)
      return i + 1
    case 0xE0...0xEF:
      guard let a = continuation(0), let b = continuation(1) else { break }
      addScalar(UInt32(first & 0x0F) << 12 | a << 6 | b)
      return i + 2
    case 0xF0...0xF4:
      guard continuation(0) != nil, continuation(1) != nil, continuation(2) != nil else { break }
      // Pictures and rare scripts: they separate words.
      separate(.comma)
      return i + 3
    default: break
    }
    separate(.space)
    return i
  }

  private mutating func addScalar(_ scalar: UInt32) {
    switch scalar {
    case 0x2019, 0x2018, 0x02BC, 0x00B4: addApostrophe()
    case 0x0300...0x036F, 0x00AD, 0x200B...0x200F, 0xFEFF: break
    case 0x2010, 0x2011: separate(.space)
    case 0x2012...0x2015, 0x2022, 0x201C...0x201F, 0x00AB, 0x00BB: separate(.comma)
    case 0x2026, 0x2028, 0x2029, 0x3002, 0x00BF: separate(.stop)
    case 0x20AC, 0x00A3: addSymbol("dollar")
    case 0x2190, 0x21D0: addSymbol("leftarrow")
    case 0x2192, 0x21D2: addSymbol("rightarrow")
    case 0xFF1F: addQuestionMark()
    case 0xFF01...0xFF5E: addNarrow(UInt8(scalar - 0xFEE0))
    case 0x3040...0x30FF, 0x3400...0x9FFF: addIdeograph(scalar)
    case 0x2000...0x206F, 0x3000...0x303F, 0x00A0...0x00BF, 0x2190...0x2BFF, 0xFE00...0xFE0F:
      separate(.space)
    case 0x00C0...0x017F: addLatin(scalar)
    case 0x0391...0x03A9, 0x0410...0x042F: addLetter(scalar + 0x20)
    case 0x0400...0x040F: addLetter(scalar + 0x50)
    default: addLetter(scalar)
    }
  }

  private mutating func addLatin(_ scalar: UInt32) {
    switch scalar {
    case 0xDF: addLetters("ss")
    case 0xC6, 0xE6: addLetters("ae")
    case 0x152, 0x153: addLetters("oe")
    case 0xD8, 0xF8: addLetters("o")
    case 0xD0, 0xF0: addLetters("d")
    case 0xDE, 0xFE: addLetters("th")
    case 0xD7, 0xF7: separate(.space)
    default:
      let index = Int(scalar) - 0xC0
      let base = Tokenizer.bases[index]
      if base == UInt8(ascii: ".") { addLetter(scalar) } else { addPlain(base) }
    }
  }

  /// The plain letters of U+00C0…U+017F; a dot where there is none.
  private static let bases: [UInt8] = Array(
    ("aaaaaa.ceeeeiiii" + ".nooooo..uuuuy.." + "aaaaaa.ceeeeiiii" + ".nooooo..uuuuy.y"
      + "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll"
      + "lllnnnnnnnnnoooo" + "oo..rrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)
}
