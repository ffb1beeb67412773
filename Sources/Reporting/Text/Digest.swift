/// Names made from content: the same content, the same name, on every machine. Not for secrets.
struct Digest {
  private var a: UInt64 = 0xcbf2_9ce4_8422_2325
  private var b: UInt64 = 0x6c62_272e_07bb_0142

  /// 32 hexadecimal digits of two FNV-1a sums, each text set off from the next.
  static func hexadecimal(_ texts: [String]) -> String {
    var sum = Digest()
    for text in texts { sum.add(text) }
    var bytes: [UInt8] = []
    sum.append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 {
      a = (a ^ UInt64(byte)) &* 0x100_0000_01b3
      b = (b ^ UInt64(byte &+ 0x5B)) &* 0x100_0000_01b3
    }
    a = (a ^ 0xFF) &* 0x100_0000_01b3
    b = (b ^ 0xFE) &* 0x100_0000_01b3
  }

  func append(to bytes: inout [UInt8]) {
    // The low bits of FNV mix badly alone.
    Digest.append(a ^ a >> 32, to: &bytes)
    Digest.append(b ^ b >> 29, to: &bytes)
  }

  /// A number that follows from a text, evenly spread.
  static func number(_ text: String) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return sum ^ sum >> 32
  }

  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: 60 as UInt64, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
