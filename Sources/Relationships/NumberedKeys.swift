import Intake

/// Numbered keys are one prefix and a number in as many digits each, as systems count them
/// (`C000017`): the number itself is the place of a key's value, four bytes of it. A hash table is
/// six times as large, and a look-up in it waits for memory beyond the processor's nearer caches.
struct NumberedKeys: Sendable {
  /// Bytes of each key.
  private let length: Int
  /// What stands before the last eight of them, and of the prefix among those.
  private let head: UInt64
  private let prefix: UInt64
  /// Which of the last eight are no digits of the number.
  private let mask: UInt64
  private let least: Int
  /// By number; −1 for one that no key has.
  private var values: [Int32]

  private static let zeros: UInt64 = 0x3030_3030_3030_3030

  /// Nil for keys of another form, and for numbers that lie too far apart.
  init?(_ keys: [(key: KeyRun.Key, value: Int32)]) {
    guard let first = keys.first?.key, !first.isLong, first.count > 0,
      keys.allSatisfy({ $0.key.count == first.count })
    else { return nil }
    length = first.count
    let ends = keys.map { NumberedKeys.ends(of: $0.key) }
    let digits = ends.map { NumberedKeys.digits(behind: $0.tail) }.min() ?? 0
    let mask = digits < 8 ? UInt64.max >> UInt64(8 * digits) : 0
    self.mask = mask
    (head, prefix) = (ends[0].head, ends[0].tail & mask)
    guard digits > 0,
      ends.allSatisfy({ [head, prefix] in $0.head == head && $0.tail & mask == prefix })
    else { return nil }
    let numbers = ends.map { NumberedKeys.number($0.tail & ~mask | NumberedKeys.zeros & mask) }
    least = numbers.min() ?? 0
    let span = (numbers.max() ?? 0) - least + 1
    guard span <= 4 * keys.count + 64 else { return nil }
    values = [Int32](repeating: -1, count: span)
    for (number, key) in zip(numbers, keys) { values[number - least] = key.value }
  }

  /// The value of a key, −1 where it has none.
  @inline(__always)
  func value(of key: KeyRun.Key) -> Int32 {
    guard key.count == length else { return -1 }
    let (head, tail) = NumberedKeys.ends(of: key)
    let digits = tail & ~mask | NumberedKeys.zeros & mask
    guard head == self.head, tail & mask == prefix, NumberedKeys.areDigits(digits) else {
      return -1
    }
    let place = NumberedKeys.number(digits) &- least
    return place >= 0 && place < values.count ? values[place] : -1
  }

  /// The last eight bytes of a key, and what stands before them.
  @inline(__always)
  private static func ends(of key: KeyRun.Key) -> (head: UInt64, tail: UInt64) {
    let further = UInt64(truncatingIfNeeded: 8 * (key.count - 8))
    guard key.count > 8 else { return (0, key.first &<< (0 &- further)) }
    if key.count == 16 { return (key.first, key.second) }
    let head = key.first & (1 &<< further &- 1)
    return (head, key.first &>> further | key.second &<< (64 &- further))
  }

  /// Eight digits.
  @inline(__always)
  private static func areDigits(_ tail: UInt64) -> Bool {
    let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    return tail & high == zeros && (tail &+ 0x0606_0606_0606_0606) & high == zeros
  }

  /// The number that eight digits are, the first of them in the lowest byte: pairs, then fours,
  /// then all.
  @inline(__always)
  private static func number(_ tail: UInt64) -> Int {
    var sum = tail &- zeros
    sum = (sum &* 10 &+ sum &>> 8) & 0x00FF_00FF_00FF_00FF
    sum = (sum &* 100 &+ sum &>> 16) & 0x0000_FFFF_0000_FFFF
    return Int(truncatingIfNeeded: (sum &* 10_000 &+ sum &>> 32) & 0xFFFF_FFFF)
  }

  /// How many digits a key ends in, of its last eight bytes.
  private static func digits(behind tail: UInt64) -> Int {
    (0..<8).prefix {
      (0x30...0x39).contains(UInt8(truncatingIfNeeded: tail >> UInt64(56 - 8 * $0)))
    }.count
  }
}
