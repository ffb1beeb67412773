import CSV

/// What typing can see of a row's cells and words, as one number of 128 bits: rows of one fingerprint are typed
/// alike.
///
/// Texts hardly ever repeat to the letter ("Order 85667 of grey lamps"), yet what the lexicon knows of
/// them does: to typing a word is its number in the lexicon, the gap before it, and whether it is one of
/// `MarkerWords`; all names and all long numbers are the same to it. So a text is cut here into runs of
/// word bytes, each is looked up among the runs met before, and the numbers found, with what stands
/// between them, are hashed. Only the rows of a new fingerprint are really read (`TextReader`).
///
/// A word that the lexicon knows, but that can begin no phrase here and go on with none, is taken for one
/// that it does not know: "new covers" says no more than "new hinges", whatever begins with "covers our
/// costs". `Course` looks one word ahead for that; in doubt a word stays what it is.
///
/// Note to the next reader. The rules of cutting are those of `Tokenizer`, which is asked about every new
/// run: `Run` is all that it makes of one. What is decided here is only what stands between runs; a test
/// compares both over texts of any bytes. The hash needs no secret: who makes two rows of one fingerprint has
/// mistyped his own row.
struct RowFingerprint: Sendable, Hashable {
  private(set) var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var low: UInt64 = 0xD1B5_4A32_D192_ED03

  @inline(__always)
  mutating func mix(_ value: UInt64) {
    let a = (high ^ value).multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
    high = a.high ^ a.low
    low = (low &+ value) &* 0xC4CE_B9FE_1A85_EC53
    low ^= low >> 29
  }

  /// Takes in the bytes of a cell as they are.
  @inline(__always)
  mutating func add(_ bytes: Span<UInt8>) {
    mix(UInt64(truncatingIfNeeded: bytes.count))
    var at = 0
    while at < bytes.count {
      mix(bytes.word(at: at))
      at &+= 8
    }
  }
}

/// The fingerprint of a row to the letter, for the memo that `TouchTyper` asks first: of its texts nothing is
/// left out but the digits of long numbers, since "Order 85667 of grey lamps" is written over and over.
///
/// Rows of one such fingerprint have one `Fingerprinter` would give them as well, and name the same things: a
/// number with more digits than any of the lexicon's says nothing but that it is one. It costs a twentieth.
extension RowFingerprint {
  /// Takes in a text.
  ///
  /// - Parameter longestNumber: digits of the longest number that the lexicon knows.
  mutating func add(text: Span<UInt8>, longestNumber: Int) {
    mix(UInt64(truncatingIfNeeded: text.count))
    var start = 0
    while start < text.count {
      let numbers = RowFingerprint.longNumbers(text, start, longerThan: longestNumber)
      for part in 0..<8 where start &+ 8 &* part < text.count {
        let word = text.word(at: start &+ 8 &* part)
        let digits = numbers &>> UInt64(truncatingIfNeeded: 8 &* part) & 0xFF
        mix(digits == 0 ? word : RowFingerprint.zeroing(digits, word))
      }
      start &+= 64
    }
  }

  /// A bit for each digit of a long number within the 64 bytes from `start`; a number that goes on beyond them
  /// counts as letters do.
  private static func longNumbers(_ text: Span<UInt8>, _ start: Int, longerThan longest: Int)
    -> UInt64
  {
    var digits: UInt64 = 0
    var separators: UInt64 = 0
    for part in 0..<8 {
      let shift = UInt64(truncatingIfNeeded: 8 &* part)
      let (ends, notDigits) = Fingerprinter.ends(text.word(at: start &+ 8 &* part))
      digits |= bits(notDigits ^ signs) &<< shift
      separators |= bits(ends) &<< shift
    }
    var rest = digits
    for shift in 0..<longest { rest &= digits >> UInt64(shift + 1) }
    var numbers: UInt64 = 0
    while rest != 0 {
      let first = rest.trailingZeroBitCount
      let end = first + (~(digits >> UInt64(first))).trailingZeroBitCount
      let below: UInt64 = (1 &<< UInt64(first)) &- 1
      let upTo: UInt64 = end < 64 ? (1 &<< UInt64(end)) &- 1 : ~0
      let run = upTo & ~below
      let begins = first == 0 ? start == 0 : separators >> UInt64(first - 1) & 1 != 0
      let ends = end < 64 ? separators >> UInt64(end) & 1 != 0 : start + 64 >= text.count
      if begins, ends, end - first <= longestRun { numbers |= run }
      rest &= ~run
    }
    return numbers
  }

  /// Longer runs of digits go another way through `Fingerprinter`.
  private static let longestRun = 16

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let signs: UInt64 = 0x8080_8080_8080_8080

  /// The bits of 0x80 of eight bytes, the first lowest.
  @inline(__always)
  private static func bits(_ bytes: UInt64) -> UInt64 {
    ((bytes &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// Zeros in the place of the digits that `digits` has a bit for.
  private static func zeroing(_ digits: UInt64, _ word: UInt64) -> UInt64 {
    let spread = (digits &* ones) & 0x8040_2010_0804_0201
    let each = ((spread &+ ~signs) & signs) &>> 7
    return word & ~(each &* 0x0F)
  }
}
