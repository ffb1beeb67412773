/// Remembers what short texts came to, since exports repeat themselves ("Order", "Monthly call",
/// "Your order has shipped"): a direct-mapped table, so that its size is fixed and a row costs a hash.
struct TextMemo: Sendable {
  /// What the row came to apart from its day.
  struct Entry: Sendable {
    var key: UInt64 = 0
    var kind = TouchKind.other
    var side = Side.unknown
    var sideIsRecorded = false
    var state: TouchState?
    var signals: Signals = []
  }

  private var entries: [Entry]

  init() { entries = [Entry](repeating: Entry(), count: 1 << 13) }

  @inline(__always)
  subscript(key: UInt64) -> Entry? {
    let entry = entries[Int(truncatingIfNeeded: key >> 51)]
    return entry.key == key ? entry : nil
  }

  mutating func remember(_ entry: Entry) {
    entries[Int(truncatingIfNeeded: entry.key >> 51)] = entry
  }

  /// A hash of `bytes` and of what came before; never 0.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
    var hash = seed ^ 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count) &* 0xFF51_AFD7_ED55_8CCD
    var i = 0
    while i &+ 8 <= bytes.count {
      var word: UInt64 = 0
      for lane in 0..<8 { word |= UInt64(bytes[i &+ lane]) << UInt64(8 &* lane) }
      hash = scramble(hash ^ word)
      i &+= 8
    }
    var word: UInt64 = 0
    while i < bytes.count {
      word = word << 8 | UInt64(bytes[i])
      i &+= 1
    }
    return scramble(hash ^ word) | 1
  }

  @inline(__always)
  private static func scramble(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xC4CE_B9FE_1A85_EC53)
    return product.high ^ product.low
  }
}
