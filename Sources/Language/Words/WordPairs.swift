/// Which words stand beside each other in expressions, as one bit for each pair by its hash: a few pairs
/// more than there are.
///
/// Public and inlinable, since the fingerprint of every row asks it of all its known words; `package`
/// functions are not inlined across modules.
public struct WordPairs: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1 << (WordPairs.hashBits - 6))

  /// 1,048,576 bits for some 30,000 pairs.
  @usableFromInline static var hashBits: Int { 20 }

  init() {}

  mutating func insert(_ word: Int32, _ next: Int32) {
    let place = WordPairs.place(word, next)
    bits[place &>> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether an expression may have the two words beside each other; in doubt it may.
  @inlinable @inline(__always)
  public func mayContain(_ word: Int32, _ next: Int32) -> Bool {
    guard word >= 0, next >= 0 else { return false }
    let place = WordPairs.place(word, next)
    return bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 == 1
  }

  @inlinable @inline(__always)
  static func place(_ word: Int32, _ next: Int32) -> Int {
    let both = UInt64(truncatingIfNeeded: word) &<< 32 | UInt64(truncatingIfNeeded: next)
    return Int(
      truncatingIfNeeded: (both &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(64 &- WordPairs.hashBits))
  }
}
