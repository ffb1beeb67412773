import CSV

/// What the bytes of a key are, at a glance: nearly every id is letters, digits, hyphens and
/// underscores alone, and then there is nothing to clean and nothing to doubt.
struct PlainKey {
  /// Nothing but ASCII letters, digits, `-` and `_`, and not empty.
  private(set) var isPlain: Bool
  /// Nothing but digits.
  private(set) var isDigits: Bool

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let signs: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(_ cell: Span<UInt8>) {
    var odd: UInt64 = 0
    var noDigit: UInt64 = 0
    var at = 0
    while at < cell.count {
      let (oddOnes, others) = PlainKey.classes(of: cell.word(at: at))
      let left = cell.count &- at
      // Behind the end there are zeros, which are no letters.
      let inside = left >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: left &* 8)) &- 1
      odd |= oddOnes & inside
      noDigit |= others & inside
      at &+= 8
    }
    isPlain = odd == 0 && cell.count > 0
    isDigits = noDigit == 0 && cell.count > 0
  }

  /// A bit of 0x80 for each byte that no plain key has, and for each that is no digit.
  @inline(__always)
  private static func classes(of word: UInt64) -> (odd: UInt64, noDigit: UInt64) {
    let plain = word & ~signs
    // No sum goes over into the next byte, as none of the two is above 0x7F.
    let lower = plain | ones &* 0x20
    let letters = (lower &+ ones &* (0x80 - 0x61)) & ~(lower &+ ones &* (0x80 - 0x7B))
    let digits = (plain &+ ones &* (0x80 - 0x30)) & ~(plain &+ ones &* (0x80 - 0x3A))
    let hyphens = ~((plain ^ ones &* 0x2D) &+ ones &* 0x7F)
    let lines = ~((plain ^ ones &* 0x5F) &+ ones &* 0x7F)
    return (
      (~(letters | digits | hyphens | lines) | word) & signs, (~digits | word) & signs
    )
  }
}
