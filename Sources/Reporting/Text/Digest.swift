/// Names made from content: the same content, the same name, on every machine. Not for secrets.
enum Digest {
  /// 32 hexadecimal digits of two FNV-1a sums, each text set off from the next.
  static func hexadecimal(_ texts: [String]) -> String {
    var a: UInt64 = 0xcbf2_9ce4_8422_2325
    var b: UInt64 = 0x6c62_272e_07bb_0142
    for text in texts {
      for byte in text.utf8 {
        a = (a ^ UInt64(byte)) &* 0x100_0000_01b3
        b = (b ^ UInt64(byte &+ 0x5B)) &* 0x100_0000_01b3
      }
      a = (a ^ 0xFF) &* 0x100_0000_01b3
      b = (b ^ 0xFE) &* 0x100_0000_01b3
    }
    // The low bits of FNV mix badly alone.
    return hexadecimal(a ^ a >> 32) + hexadecimal(b ^ b >> 29)
  }

  /// A number that follows from a text, evenly spread.
  static func number(_ text: String) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return sum ^ sum >> 32
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
