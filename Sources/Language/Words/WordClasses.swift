import Basics

/// A set of word classes by their numbers. The words of a class do the same work in a note: see
/// `Classes/LANGUAGE/classes.txt`.
package struct WordClasses: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Numbers go up to here, exclusive.
  package static let limit = 128

  package init() {}

  /// From numbers in decimal; whatever else is among them parts them.
  init(numbers: ArraySlice<UInt8>) {
    var number: Int?
    for byte in numbers {
      if (0x30...0x39).contains(byte) {
        number = (number ?? 0) * 10 + Int(byte - 0x30)
      } else if let whole = number {
        insert(whole)
        number = nil
      }
    }
    if let number { insert(number) }
  }

  /// A number that tells the set from others.
  var hash: UInt64 {
    StableHash.mixed(low &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC4CE_B9FE_1A85_EC53)
  }

  package var isEmpty: Bool { low | high == 0 }

  package func contains(_ number: Int) -> Bool {
    (number < 64 ? low >> UInt64(number) : high >> UInt64(number - 64)) & 1 == 1
  }

  package mutating func insert(_ number: Int) {
    if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
  }

  package mutating func formUnion(_ other: WordClasses) {
    low |= other.low
    high |= other.high
  }

  package func isDisjoint(with other: WordClasses) -> Bool {
    low & other.low | high & other.high == 0
  }

  /// Calls `body` with each number, ascending.
  @inline(__always)
  func visit(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
    rest = high
    while rest != 0 {
      body(64 + rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
