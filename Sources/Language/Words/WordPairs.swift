/// Which words stand beside each other in expressions, as two bits for each pair by its hash (a
/// Bloom filter): of other pairs three in a thousand seem to, too. By one bit it were thirty, and
/// each of them makes rows be read that are alike.
///
/// Public and inlinable, since the fingerprint of every row asks it of all its known words;
/// `package` functions are not inlined across modules.
public struct WordPairs: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 1 << Int(WordPairs.hashBits - 6))

  /// 1,048,576 bits for some 30,000 pairs.
  @inlinable static var hashBits: UInt64 { 20 }

  init() {}

  mutating func insert(_ word: Int32, _ next: Int32) {
    let hash = WordPairs.hash(word, next)
    insert(WordPairs.first(hash))
    insert(WordPairs.second(hash))
  }

  private mutating func insert(_ place: Int) { bits[place &>> 6] |= 1 << UInt64(place & 63) }

  /// Whether an expression may have the two words beside each other; in doubt it may.
  @inlinable @inline(__always)
  public func mayContain(_ word: Int32, _ next: Int32) -> Bool {
    guard word >= 0, next >= 0 else { return false }
    let hash = WordPairs.hash(word, next)
    return contains(WordPairs.first(hash)) && contains(WordPairs.second(hash))
  }

  @inlinable @inline(__always)
  func contains(_ place: Int) -> Bool {
    bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 == 1
  }

  @inlinable @inline(__always)
  static func hash(_ word: Int32, _ next: Int32) -> UInt64 {
    let both = UInt64(truncatingIfNeeded: word) &<< 32 | UInt64(truncatingIfNeeded: next)
    let hash = both &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash &>> 32) &* 0xFF51_AFD7_ED55_8CCD
  }

  @inlinable @inline(__always)
  static func first(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> (64 - hashBits)) }

  @inlinable @inline(__always)
  static func second(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> (64 - 2 * hashBits)) & (1 &<< Int(hashBits) &- 1)
  }
}
