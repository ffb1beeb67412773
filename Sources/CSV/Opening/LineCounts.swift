/// Line counts say how many line ends and quotes stand in each chunk of a text: enough to guess, without
/// parsing anything, where records begin and on which lines.
///
/// It remains a guess: a reader that begins there checks that the record before it ends there.
struct LineCounts: Sendable, Hashable {
  /// Bytes to a chunk.
  let chunkSize: Int
  /// Line feeds and quotes of each chunk.
  private(set) var feeds: [Int] = []
  private(set) var quotes: [Int] = []
  /// Bytes of the last chunk.
  private var filled: Int

  static let usualChunkSize = Source.usualChunkSize

  init(chunkSize: Int = LineCounts.usualChunkSize) {
    self.chunkSize = chunkSize
    filled = chunkSize
  }

  /// Takes in the next bytes of the text.
  mutating func add(_ bytes: Span<UInt8>) {
    var start = 0
    while start < bytes.count {
      if filled == chunkSize {
        feeds.append(0)
        quotes.append(0)
        filled = 0
      }
      let end = min(bytes.count, start + chunkSize - filled)
      let found = PlainText.counts(bytes, start..<end)
      feeds[feeds.count - 1] += found.feeds
      quotes[quotes.count - 1] += found.quotes
      filled += end - start
      start = end
    }
  }
}

/// Text looked at sixteen bytes at a time.
enum PlainText {
  /// A mask as bytes of all bits or none. (`replacing(with:where:)` goes lane by lane, a hundred times
  /// as slow.)
  @inline(__always)
  private static func lanes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
    unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }

  /// How many line feeds and double quotes there are in a range, which must be there.
  static func counts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (feeds: Int, quotes: Int) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var feeds = 0
    var quotes = 0
    var at = range.lowerBound
    while at &+ 16 <= range.upperBound {
      // No lane counts beyond 255.
      let end = min(range.upperBound, at &+ 16 &* 255)
      var feedLanes = SIMD16<UInt8>(repeating: 0)
      var quoteLanes = SIMD16<UInt8>(repeating: 0)
      while at &+ 16 <= end {
        let text = unsafe bytes.bytes.unsafeLoadUnaligned(
          fromByteOffset: at, as: SIMD16<UInt8>.self)
        // All bits of a lane are one less than none.
        feedLanes &-= lanes(text .== SIMD16(repeating: 0x0A))
        quoteLanes &-= lanes(text .== SIMD16(repeating: 0x22))
        at &+= 16
      }
      for lane in 0..<16 {
        feeds &+= Int(feedLanes[lane])
        quotes &+= Int(quoteLanes[lane])
      }
    }
    while at < range.upperBound {
      if bytes[at] == 0x0A { feeds &+= 1 }
      if bytes[at] == 0x22 { quotes &+= 1 }
      at &+= 1
    }
    return (feeds, quotes)
  }
}
