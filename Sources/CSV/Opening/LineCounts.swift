package import Basics
import CPlatform

/// Line counts say how many line ends and quotes stand in each chunk of a text: enough to guess,
/// without parsing anything, where records begin and on which lines.
///
/// It remains a guess: a reader that begins there checks that the record before it ends there.
package struct LineCounts: Sendable, Hashable {
  /// Bytes to a chunk.
  private(set) var chunkSize: Int
  /// Line feeds and quotes of each chunk.
  private(set) var feeds: [Int] = []
  private(set) var quotes: [Int] = []
  /// Bytes of the last chunk.
  private(set) var filled: Int

  static let usualChunkSize = Source.usualChunkSize

  init(chunkSize: Int = LineCounts.usualChunkSize) {
    self.chunkSize = chunkSize
    filled = chunkSize
  }

  /// Takes in the counts of the bytes behind these, which fill all their chunks.
  mutating func append(_ next: LineCounts) {
    feeds += next.feeds
    quotes += next.quotes
    filled = next.filled
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

extension LineCounts: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&chunkSize)
    coder.code(&feeds)
    coder.code(&quotes)
    coder.code(&filled)
  }
}

/// Text looked at as many bytes at a time as the processor can.
enum PlainText {
  /// How many line feeds and double quotes there are in a range, which must be there.
  static func counts(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (feeds: Int, quotes: Int) {
    var (feeds, quotes) = (0, 0)
    // The pointers do not leave the closure, and the text is as long as it is said to be.
    unsafe bytes.extracting(range).withUnsafeBufferPointer { text in
      unsafe rapport_count_lines(text.baseAddress, text.count, &feeds, &quotes)
    }
    return (feeds, quotes)
  }

  /// How many bytes from `start` on are ASCII from the space up, tabs and line ends: at least.
  static func length(_ bytes: Span<UInt8>, from start: Int) -> Int {
    // As above.
    unsafe bytes.extracting(start..<bytes.count).withUnsafeBufferPointer { text in
      unsafe rapport_plain_bytes(text.baseAddress, text.count)
    }
  }
}
