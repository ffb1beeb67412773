extension Source {
  /// Bytes of the stretches whose marks are counted while a source is opened. Places so far apart are guessed
  /// without looking at the text again.
  package static let usualStretch = 1 << 19

  /// Places about `stretch` bytes apart at which records probably begin, so that several threads may read a
  /// file that nobody has read before.
  ///
  /// Probably, since a quote more or less turns inside and outside around: a place is right if what was
  /// read up to it ended just there, on its line, and `ScanSummary.leavesNothing`. Then everything is as
  /// if the file had been read from its start. Empty where that cannot be expected.
  package func guessedCheckpoints(_ layout: Layout, every stretch: Int) -> [Checkpoint] {
    guard layout.secondTable == nil, !layout.dialect.wrapped, !layout.dialect.backslash,
      layout.dialect.quote == 0x22, let tally = tally(stretch)
    else { return [] }
    let judge = LineJudge(layout, self)
    var checkpoints = [
      Checkpoint(offset: layout.dataOffset, line: layout.dataLine, judge: judge)
    ]
    var feeds = 0
    var quotes = 0
    for index in 1..<max(1, tally.feeds.count) {
      feeds += tally.feeds[index - 1]
      quotes += tally.quotes[index - 1]
      let offset = textStart + index * tally.stretch
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
    guard let bytes = try? text.bytes(at: offset, count: 1 << 16) else { return nil }
    var isInQuotes = isInQuotes
    var feeds = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x22 { isInQuotes.toggle() }
      guard byte == 0x0A else { continue }
      feeds += 1
      let start = offset + index + 1
      if !isInQuotes { return start < text.count ? (start, feeds) : nil }
    }
    return nil
  }

  private func tally(_ stretch: Int) -> MarkTally? {
    if stretch == survey.tally.stretch { return survey.tally }
    var tally = MarkTally(stretch: stretch)
    do throws(SystemError) {
      try text.forEachBlock(from: textStart) { (block) throws(SystemError) in
        tally.add(block.span)
      }
    } catch {
      return nil
    }
    return tally
  }
}
