package import Basics

/// What every byte of a text says about how it is written.
///
/// A sample would not do: the one byte that is no UTF-8 may be the last of five gigabytes. ASCII is
/// passed over eight bytes at a time, so a whole pass costs less than reading the file.
package struct Survey: Sendable, Hashable {
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
  private(set) var count: Int
  /// Where in the text it began.
  private var start: Int
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

  /// - Parameter start: where in the text the bytes begin that it will be given.
  init(from start: Int = 0) {
    self.start = start
    count = start
  }

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

/// A survey made in parts: each process looks at one range of the bytes of a text, and the surveys
/// of all ranges, put one behind the other, are that of the whole.
///
/// A seam may stand within a character, or within what is none. So the bytes that a survey decodes
/// do not begin at the seam but behind the first ASCII byte from there on, and end behind the first
/// one from the next seam on: there nothing of what stands before has a say any more. Line ends and
/// quotes are single bytes, and are counted just from seam to seam.
extension Survey {
  /// The survey of one range of a text.
  ///
  /// - Parameters:
  ///   - start: where the text begins in the store, behind a byte order mark.
  ///   - range: which of the ranges of `size` bytes, from 0.
  static func of(_ store: ByteStore, from start: Int, range: Int, size: Int) throws(SystemError)
    -> Survey
  {
    let seams = [range * size, (range + 1) * size].map { min(start + $0, store.count) }
    let from = range == 0 ? seams[0] : try behindASCII(store, seams[0])
    let to = seams[1] == store.count ? seams[1] : try behindASCII(store, seams[1])
    var survey = Survey(from: from - start)
    try store.prefix(to).forEachBlock(from: from) { (block) throws(SystemError) in
      survey.add(block)
    }
    survey.lineCounts = LineCounts(chunkSize: size)
    try store.prefix(seams[1]).forEachBlock(from: seams[0]) { (block) throws(SystemError) in
      survey.lineCounts.add(block.span)
    }
    return survey
  }

  /// The place behind the first ASCII byte from `offset` on; the end where there is none.
  private static func behindASCII(_ store: ByteStore, _ offset: Int) throws(SystemError) -> Int {
    var offset = offset
    while offset < store.count {
      let bytes = try store.bytes(at: offset, count: 256)
      if let ascii = bytes.firstIndex(where: { $0 < 0x80 }) { return offset + ascii + 1 }
      if bytes.isEmpty { break }
      offset += bytes.count
    }
    return store.count
  }

  /// Takes in the survey of the range behind this one's.
  mutating func append(_ next: Survey) {
    lineCounts.append(next.lineCounts)
    guard next.count > next.start else { return }
    multibyte += next.multibyte
    invalid += next.invalid
    forbidden += next.forbidden
    forbiddenBytes += next.forbiddenBytes
    nulsAtEven += next.nulsAtEven
    nulsAtOdd += next.nulsAtOdd
    controls += next.controls
    mojibake += next.mojibake
    firstMojibake = firstMojibake ?? next.firstMojibake
    firstInvalid = firstInvalid ?? next.firstInvalid
    isBlank = isBlank && next.isBlank
    let isAllNULs = next.trailingNULs == next.count - next.start
    trailingNULs = isAllNULs ? trailingNULs + next.trailingNULs : next.trailingNULs
    count = next.count
    owed = next.owed
  }

  /// The survey of a text whose ranges were looked at one by one.
  ///
  /// - Parameter ranges: in their order, all of them.
  package static func joined(_ ranges: [Survey]) -> Survey? {
    guard var whole = ranges.first else { return nil }
    for next in ranges.dropFirst() { whole.append(next) }
    return whole
  }
}

extension Survey: FieldCodable {
  package init(_ bytes: [UInt8]) {
    var coder = FieldCoder(bytes)
    self.init()
    code(&coder)
  }

  package var packed: [UInt8] {
    var coder = FieldCoder()
    var copy = self
    copy.code(&coder)
    return coder.packed
  }

  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&start)
    coder.code(&count)
    coder.code(&multibyte)
    coder.code(&invalid)
    coder.code(&forbidden)
    coder.code(&forbiddenBytes)
    coder.code(&nulsAtEven)
    coder.code(&nulsAtOdd)
    coder.code(&controls)
    coder.code(&mojibake)
    coder.code(&firstMojibake)
    coder.code(&firstInvalid)
    coder.code(&isBlank)
    coder.code(&trailingNULs)
    coder.code(&owed)
    coder.code(&lineCounts)
  }
}
