import Basics

/// What every byte of a text says about how it is written.
///
/// A sample would not do: the one byte that is no UTF-8 may be the last of five gigabytes. ASCII is
/// passed over eight bytes at a time, so a whole pass costs less than reading the file.
struct Survey: Sendable, Hashable {
  /// Well-formed UTF-8 sequences beyond ASCII, and maximal ill-formed ones.
  private(set) var multibyte = 0
  private(set) var invalid = 0
  /// Sequences built like UTF-8 that stand for nothing (surrogates, overlong forms), and how many
  /// of the ill-formed ones they account for.
  private(set) var forbidden = 0
  private(set) var forbiddenBytes = 0
  private(set) var nulsAtEven = 0
  private(set) var nulsAtOdd = 0
  /// C0 control characters that no text holds.
  private(set) var controls = 0
  /// Well-formed characters that look like UTF-8 read as Windows-1252 ("Ã©"), and where the first
  /// is.
  private(set) var mojibake = 0
  private(set) var firstMojibake: Int?
  private(set) var count = 0
  private(set) var firstInvalid: Int?
  /// Nothing but white space so far.
  private(set) var isBlank = true
  /// NULs at the very end.
  private(set) var trailingNULs = 0

  // The state of the decoder: continuation bytes still owed, the range the next must fall into.
  private var owed = 0
  private var lower: UInt8 = 0x80
  private var upper: UInt8 = 0xBF
  /// The last bytes, newest in the low end.
  private var recent: UInt32 = 0

  var nuls: Int { nulsAtEven + nulsAtOdd }
  /// The text ends within a character.
  var endsInsideCharacter: Bool { owed > 0 }
  var needsRepair: Bool { nuls > 0 || invalid > 0 || owed > 0 }

  /// Line ends and quotes, to guess where records begin.
  private(set) var lineCounts = LineCounts()

  static func of(_ store: ByteStore, from start: Int = 0) throws(SystemError) -> Survey {
    var survey = Survey()
    try store.forEachBlock(from: start) { (block) throws(SystemError) in
      survey.add(block)
      survey.lineCounts.add(block.span)
    }
    return survey
  }

  mutating func add(_ block: ArraySlice<UInt8>) {
    let bytes = block.span
    let end = bytes.count
    var index = 0
    let raw = unsafe bytes.bytes
    while index < end {
      if owed == 0, !isBlank {
        let plain = PlainText.length(bytes, from: index)
        if plain > 0 {
          index += plain
          trailingNULs = 0
          recent = 0
        }
        while index + 8 <= end {
          // In range by the line above.
          let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
          // Nothing but ASCII from the space up? (Borrows between bytes only err towards "no".)
          let low = (word &- 0x2020_2020_2020_2020) & ~word
          if word & 0x8080_8080_8080_8080 != 0 { break }
          if low & 0x8080_8080_8080_8080 != 0, !Survey.isOrdinary(word) { break }
          index += 8
          trailingNULs = 0
          recent = 0
        }
        if index == end { break }
      }
      if owed == 0, index + 2 < end, let length = Survey.plainSequence(bytes, index) {
        multibyte += 1
        trailingNULs = 0
        isBlank = false
        for offset in 0..<length { recent = recent << 8 | UInt32(bytes[index + offset]) }
        index += length
        continue
      }
      step(bytes[index], at: count + index)
      index += 1
    }
    count += end
  }

  /// The length of a well-formed sequence of two or three bytes that begins with a lead byte of no
  /// special case; two more bytes must be there. A shortcut past `step`, which knows all of them.
  private static func plainSequence(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    let lead = bytes[index]
    guard lead >= 0xC3, bytes[index + 1] & 0xC0 == 0x80 else { return nil }
    if lead <= 0xDF { return 2 }
    return lead >= 0xE3 && lead <= 0xEC && bytes[index + 2] & 0xC0 == 0x80 ? 3 : nil
  }

  /// Whether eight bytes are ASCII, with only line ends and tabs among the control characters.
  private static func isOrdinary(_ word: UInt64) -> Bool {
    var rest = word
    for _ in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: rest)
      if byte >= 0x80 || (byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09) {
        return false
      }
      rest >>= 8
    }
    return true
  }

  private mutating func step(_ byte: UInt8, at offset: Int) {
    recent = recent << 8 | UInt32(byte)
    trailingNULs = byte == 0 ? trailingNULs + 1 : 0
    if byte > 0x20 { isBlank = false }
    if owed > 0 {
      if byte >= lower, byte <= upper {
        owed -= 1
        lower = 0x80
        upper = 0xBF
        if owed == 0 {
          multibyte += 1
          noteMojibake(at: offset)
        }
        return
      }
      noteInvalid(at: offset)
      owed = 0
      lower = 0x80
      upper = 0xBF
    }
    if byte & 0xC0 == 0x80 { noteForbidden() }
    switch byte {
    case 0:
      if offset & 1 == 0 { nulsAtEven += 1 } else { nulsAtOdd += 1 }
    case 0x02...0x08, 0x0E...0x19, 0x1C...0x1E:
      controls += 1
    case 0x80...0xC1, 0xF5...0xFF:
      noteInvalid(at: offset)
    case 0xC2...0xDF:
      owed = 1
    case 0xE0:
      owed = 2
      lower = 0xA0
    case 0xED:
      owed = 2
      upper = 0x9F
    case 0xE1...0xEF:
      owed = 2
    case 0xF0:
      owed = 3
      lower = 0x90
    case 0xF4:
      owed = 3
      upper = 0x8F
    case 0xF1...0xF3:
      owed = 3
    default:
      break
    }
  }

  /// The last bytes form a lead byte and all of its continuation bytes.
  private mutating func noteForbidden() {
    let length: Int
    if recent & 0xF8C0_C0C0 == 0xF080_8080 {
      length = 4
    } else if recent & 0x00F0_C0C0 == 0x00E0_8080 {
      length = 3
    } else if recent & 0x0000_FEC0 == 0x0000_C080 {
      length = 2
    } else {
      return
    }
    forbidden += 1
    forbiddenBytes += length
  }

  private mutating func noteInvalid(at offset: Int) {
    invalid += 1
    if firstInvalid == nil { firstInvalid = offset }
  }

  /// "Ã" or "Â" before a character of U+0080–U+00BF, "â€": UTF-8 that was decoded once too often.
  private mutating func noteMojibake(at offset: Int) {
    let pair = recent & 0xFFFF_FFC0
    if pair == 0xC383_C280 || pair == 0xC382_C280 || recent == 0xA2E2_82AC {
      mojibake += 1
      if firstMojibake == nil { firstMojibake = max(0, offset - 3) }
    }
  }
}
