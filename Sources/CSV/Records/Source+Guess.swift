import Basics

extension Source {
  /// The usual chunk size, in bytes, is that of the chunks whose line ends and quotes are counted
  /// while a source is opened; checkpoints so far apart are guessed without reading the text again.
  package static let usualChunkSize = 1 << 19

  /// Places about `chunkSize` bytes apart at which records probably begin, so that several threads
  /// may read a file that has not been read before.
  ///
  /// Probably, since a quote more or less turns inside and outside around: a place is right if what
  /// was read up to it ended just there, on its line, and `ScanSummary.leavesNothing`. Then
  /// everything is as if the file had been read from its start. Empty where that cannot be
  /// expected.
  package func guessedCheckpoints(_ layout: Layout, every chunkSize: Int) -> [Checkpoint] {
    guard !isPart, layout.secondTable == nil, !layout.dialect.wrapped, !layout.dialect.backslash,
      layout.dialect.quote == 0x22, let lineCounts = countLines(chunkSize)
    else { return [] }
    let judge = LineJudge(layout, self)
    var checkpoints = [
      Checkpoint(offset: layout.dataOffset, line: layout.dataLine, judge: judge)
    ]
    var feeds = 0
    var quotes = 0
    for index in 1..<max(1, lineCounts.feeds.count) {
      feeds += lineCounts.feeds[index - 1]
      quotes += lineCounts.quotes[index - 1]
      let offset = textStart + index * lineCounts.chunkSize
      guard offset > checkpoints[checkpoints.count - 1].offset,
        let start = lineStart(after: offset, isInQuotes: quotes % 2 == 1)
      else { continue }
      checkpoints.append(
        Checkpoint(offset: start.offset, line: feeds + start.feeds + 1, judge: judge))
    }
    return checkpoints
  }

  /// Behind the first line feed from `offset` on that is not in quotes; nil if none is near.
  private func lineStart(after offset: Int, isInQuotes: Bool) -> (offset: Int, feeds: Int)? {
    var isInQuotes = isInQuotes
    var feeds = 0
    // Nearly all lines end soon: a file of many chunks is not read again for this.
    let near = offset + 1 << 12
    for block in [offset..<near, near..<offset + 1 << 16] {
      guard let bytes = try? text.bytes(at: block.lowerBound, count: block.count) else {
        return nil
      }
      for (index, byte) in bytes.enumerated() {
        if byte == 0x22 { isInQuotes.toggle() }
        guard byte == 0x0A else { continue }
        feeds += 1
        let start = block.lowerBound + index + 1
        if !isInQuotes { return start < text.count ? (start, feeds) : nil }
      }
    }
    return nil
  }

  private func countLines(_ chunkSize: Int) -> LineCounts? {
    if chunkSize == survey.lineCounts.chunkSize { return survey.lineCounts }
    var lineCounts = LineCounts(chunkSize: chunkSize)
    do throws(SystemError) {
      try text.forEachBlock(from: textStart) { (block) throws(SystemError) in
        lineCounts.add(block.span)
      }
    } catch {
      return nil
    }
    return lineCounts
  }
}
