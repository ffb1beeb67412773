import Basics

/// Listed ids without what exports change about ids, for rows that name a listed id in another
/// spelling: `0042` and `42`, `c7` and `C-7`.
struct FoldedIDs: Sendable {
  private var keys = KeyTable()
  /// Several ids fold alike: none of them is meant for sure.
  private static let several: Int32 = -2

  mutating func insert(_ id: String, _ index: Int32) {
    let folded = Self.fold(id.utf8)
    if keys.insert(folded.span, index) != index { keys.set(folded.span, to: Self.several) }
  }

  /// The relationship whose id a key is in another spelling; nil where that is not sure.
  func index(of key: Span<UInt8>) -> Int32? {
    guard keys.count > 0 else { return nil }
    let folded = Self.fold(key.indices.map { key[$0] })
    guard let index = keys.value(of: folded.span), index >= 0 else { return nil }
    return index
  }

  /// An id without case, blanks and punctuation, and without leading zeros.
  static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "0") where folded.isEmpty: continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
        folded.append(byte)
      default: continue
      }
    }
    return folded
  }
}
