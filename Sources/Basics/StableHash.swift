/// Hashes bytes to the same number on every machine and in every run, unlike `Hasher`: FNV-1a
/// (Fowler, Noll, Vo), with a final mix where all bits of the result are used. Not for secrets.
public enum StableHash {
  /// The hash of no bytes, from which `adding` starts.
  public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// `hash` with one byte more.
  @inlinable @inline(__always)
  public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The unmixed hash of some bytes.
  @inlinable
  public static func unmixed(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { adding($1, to: $0) }
  }

  /// The mixed hash of some bytes: every bit of it is evenly spread.
  @inlinable
  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = seed
    for i in 0..<bytes.count { hash = adding(bytes[i], to: hash) }
    return mixed(hash)
  }

  /// Spreads a number over all 64 bits (the finaliser of MurmurHash3).
  @inlinable
  public static func mixed(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 33
    hash &*= 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 33
    hash &*= 0xc4ce_b9fe_1a85_ec53
    return hash ^ hash >> 33
  }
}

/// Names made from content: the same content, the same name, on every machine. Not for secrets.
package struct ContentName {
  private var a: UInt64 = StableHash.seed
  private var b: UInt64 = 0x6c62_272e_07bb_0142

  /// 32 hexadecimal digits of two FNV-1a sums, each text set off from the next.
  package static func hexadecimal(_ texts: [String]) -> String {
    var sum = ContentName()
    for text in texts { sum.add(text) }
    var bytes: [UInt8] = []
    sum.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  package init() {}

  package mutating func add(_ text: String) {
    for byte in text.utf8 {
      a = StableHash.adding(byte, to: a)
      b = StableHash.adding(byte &+ 0x5B, to: b)
    }
    a = StableHash.adding(0xFF, to: a)
    b = StableHash.adding(0xFE, to: b)
  }

  package func append(to bytes: inout [UInt8]) {
    // The low bits of FNV mix badly alone.
    ContentName.append(a ^ a >> 32, to: &bytes)
    ContentName.append(b ^ b >> 29, to: &bytes)
  }

  /// A number that follows from a text, evenly spread.
  package static func number(_ text: String) -> UInt64 {
    let sum = StableHash.unmixed(text.utf8)
    return sum ^ sum >> 32
  }

  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 60 as UInt64, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
