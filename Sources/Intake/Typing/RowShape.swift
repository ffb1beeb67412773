import CSV

/// The shape of a row is all that its typing can depend on, its day apart, taken as it stands: the
/// bytes of its cells and texts, but for long numbers, which are all alike to typing. Rows of one
/// shape have one fingerprint; to hash a shape takes a tenth of the time, since no word is looked
/// at.
///
/// Which numbers are alike is decided as in `Fingerprinter.addText`: those that stand by themselves
/// and that no phrase names. Below a line end digits may say that an earlier letter follows
/// (`Tokenizer.unquoted`), so a text of several lines is its own shape.
struct RowShape {
  private(set) var hash = RowFingerprint()
  private let longestNumber: Int
  private let numbers: [UInt64]
  private let openings = SubjectMark.openings

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let signs: UInt64 = 0x8080_8080_8080_8080
  /// What no eight bytes of UTF-8 are.
  private static let number: UInt64 = 0xFFFF_FFFF_FFFF_FFFF
  private static let boundary: UInt64 = 0xFFFF_FFFF_FFFF_FFFE
  private static let lines: UInt64 = 0xFFFF_FFFF_FFFF_FFFD
  private static let marks: UInt64 = 0xFFFF_FFFF_FFFF_FF00

  init(_ automaton: PhraseAutomaton) {
    longestNumber = automaton.longestNumber
    numbers = automaton.numbers
  }

  /// - Parameter context: whatever else the row's typing depends on.
  mutating func begin(_ context: UInt64) {
    hash = RowFingerprint()
    hash.mix(context)
  }

  mutating func addCell(_ cell: Span<UInt8>) { hash.add(cell) }

  /// The first text, in front of which a mail program may have put a mark.
  mutating func addFirstText(_ text: Span<UInt8>) {
    if openings.mayBegin(text), let mark = SubjectMark.find(text) {
      hash.mix(RowShape.marks | UInt64(mark.rawValue))
    }
    addText(text)
  }

  mutating func addText(_ text: Span<UInt8>) {
    let before = hash
    var hash = hash
    hash.mix(RowShape.boundary)
    var feeds: UInt64 = 0
    var at = 0
    while at < text.count {
      let word = text.word(at: at)
      let feed = word ^ RowShape.ones &* 0x0A
      feeds |= (feed &- RowShape.ones) & ~feed & RowShape.signs
      let digits = RowShape.digits(in: word)
      guard digits != 0 else {
        hash.mix(word)
        at &+= 8
        continue
      }
      let length = digits.trailingZeroBitCount &>> 3
      if length > 0 { hash.mix(RowShape.part(word, length)) }
      at &+= length
      at = addNumber(text, at, &hash)
    }
    if feeds != 0 {
      hash = before
      hash.mix(RowShape.lines)
      hash.add(text)
    }
    self.hash = hash
  }

  /// - Returns: where the digits end that begin at `start`.
  @inline(__always)
  private func addNumber(_ text: Span<UInt8>, _ start: Int, _ hash: inout RowFingerprint) -> Int {
    let first = text.word(at: start)
    var length = RowShape.digitsAhead(first)
    while length & 7 == 0, start &+ length < text.count {
      let more = RowShape.digitsAhead(text.word(at: start &+ length))
      if more == 0 { break }
      length &+= more
    }
    let end = start &+ length
    let standsAlone =
      (start == 0 || !RowShape.isOfWord(text[start &- 1]))
      && (end == text.count || !RowShape.isOfWord(text[end]))
    let isLong = length > longestNumber
    let isAnyNumber =
      length < 8
      ? isLong || !numbers.contains(first & (1 &<< UInt64(8 &* length) &- 1))
      : isLong && length < 16
    if standsAlone, isAnyNumber {
      hash.mix(RowShape.number)
      return end
    }
    var at = start
    while at < end {
      hash.mix(RowShape.part(text.word(at: at), min(end &- at, 8)))
      at &+= 8
    }
    return end
  }

  /// The first bytes of a word, and above them, where they are not all, how many they are: in a
  /// byte that UTF-8 does not have.
  @inline(__always)
  private static func part(_ word: UInt64, _ length: Int) -> UInt64 {
    length == 8
      ? word : word & (1 &<< UInt64(8 &* length) &- 1) | UInt64(0xF8 | length) &<< 56
  }

  /// How many digits a word begins with.
  @inline(__always)
  private static func digitsAhead(_ word: UInt64) -> Int {
    (~digits(in: word) & signs).trailingZeroBitCount &>> 3
  }

  /// A bit of 0x80 for each digit.
  @inline(__always)
  private static func digits(in word: UInt64) -> UInt64 {
    let plain = word & ~signs
    // No sum goes over into the next byte, as none of the two is above 0x7F.
    return (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A)) & ~word & signs
  }

  /// As in `Fingerprinter.ends`.
  @inline(__always)
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || ASCII.isLetter(byte) || ASCII.isDigit(byte)
  }
}
