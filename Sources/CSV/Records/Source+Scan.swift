package import Basics

/// A place in a table from which it can be read on as if it had been read from its start.
///
/// Records do not depend on where reading began, as long as that was a record; what lines are taken
/// for does, a little (is this below a closing remark?), so that stands here too.
package struct Checkpoint: Sendable {
  package let offset: Int
  package let line: Int
  let judge: LineJudge
}

extension Source {
  /// A place at which a record begins that was guessed, and found right, by another process.
  package func checkpoint(offset: Int, line: Int, _ layout: Layout) -> Checkpoint {
    Checkpoint(offset: offset, line: line, judge: LineJudge(layout, self))
  }

  /// Calls `body` with every data record below the header, in order.
  ///
  /// Blank lines, repeated headers, rulers and footers are passed over; defective records are
  /// handed over with their `defect`.
  package func forEachRecord(
    _ layout: Layout, _ body: (borrowing Record) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    try forEachBlock(layout) { (block) throws(InputError) in try block.forEachRecord(body) }
  }

  /// The same, with the records in blocks.
  package func forEachBlock(
    _ layout: Layout, _ body: (inout RecordBlock) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    var none: [Checkpoint] = []
    return try scan(layout, from: nil, to: nil, leaving: &none, every: .max, body)
  }

  /// As above; and leaves a checkpoint at the first record and behind every `chunkSize` bytes.
  package func forEachBlock(
    _ layout: Layout, leaving checkpoints: inout [Checkpoint], every chunkSize: Int,
    _ body: (inout RecordBlock) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    try scan(layout, from: nil, to: nil, leaving: &checkpoints, every: max(1, chunkSize), body)
  }

  /// Calls `body` with the data records from a checkpoint up to another, or to the end: with those,
  /// and judged as they are, that a pass over all of the file meets there.
  package func forEachBlock(
    _ layout: Layout, from start: Checkpoint, to end: Checkpoint?,
    _ body: (inout RecordBlock) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    var none: [Checkpoint] = []
    return try scan(layout, from: start, to: end?.offset, leaving: &none, every: .max, body)
  }

  /// Calls `body` with every record behind the end of the table, as it stands: of another table in
  /// the same file, which is not read.
  ///
  /// - Parameter offset: where a pass over the table stopped.
  package func forEachUnreadRecord(
    _ layout: Layout, from offset: Int, _ body: (borrowing Record) -> Void
  ) throws(InputError) {
    var reader = RecordReader(text, layout.dialect, from: offset, line: 0, blockSize: blockSize)
    while try advance(&reader) { body(reader.record) }
  }

  private func scan(
    _ layout: Layout, from start: Checkpoint?, to end: Int?,
    leaving checkpoints: inout [Checkpoint],
    every chunkSize: Int, _ body: (inout RecordBlock) throws(InputError) -> Void
  ) throws(InputError) -> ScanSummary {
    var reader = RecordReader(
      text, layout.dialect, from: start?.offset ?? layout.dataOffset, to: end,
      line: start?.line ?? layout.dataLine, blockSize: blockSize)
    var block = RecordBlock(layout.dialect)
    let mayBeTogether = layout.secondTable == nil && layout.dialect.leavesAsTheyAre
    var judge = start?.judge ?? LineJudge(layout, self)
    var summary = ScanSummary()
    var nextCheckpoint = chunkSize == .max ? .max : layout.dataOffset
    while true {
      let place = reader.place
      if let end, place.offset >= end { break }
      if place.offset >= nextCheckpoint {
        checkpoints.append(Checkpoint(offset: place.offset, line: place.line, judge: judge))
        nextCheckpoint = place.offset + chunkSize
      }
      if mayBeTogether, reader.hasPlain() {
        let count = judge.countData(reader, before: min(end ?? .max, nextCheckpoint))
        if count > 0 {
          summary.records += count
          summary.lastWidth = layout.dialect.width
          summary.lastLine = place.line + count - 1
          reader.hand(count, over: &block)
          try body(&block)
          reader.takeBack(&block)
          continue
        }
      }
      guard try advance(&reader) else { break }
      reader.finish(layout)
      let verdict = try judge.verdict(on: reader)
      if verdict == .stop {
        summary.hasStopped = true
        summary.endOffset = reader.record.offset
        summary.endLine = reader.record.line
        break
      }
      if verdict == .skip { continue }
      if mayBeCut { try refuseIfCut(reader, layout) }
      summary.records += 1
      summary.lastWidth = reader.record.count
      summary.lastLine = reader.record.line
      reader.exchange(&block)
      try body(&block)
      reader.exchange(&block)
    }
    summary.endsWithoutLineEnd = reader.endsWithoutLineEnd
    summary.findings = judge.log.findings
    if !summary.hasStopped { (summary.endOffset, summary.endLine) = reader.place }
    summary.leavesNothing = judge.isClean && !summary.hasStopped
    return summary
  }

  private func advance(_ reader: inout RecordReader) throws(InputError) -> Bool {
    do throws(SystemError) { return try reader.next() } catch { throw failure(error) }
  }

  /// The last record of a file without a final line end must be whole.
  private func refuseIfCut(_ reader: borrowing RecordReader, _ layout: Layout) throws(InputError) {
    guard reader.endsWithoutLineEnd else { return }
    if reader.cutInQuotes || reader.record.defect == .tooShort {
      throw InputError(.file(.cutRecord), file: path, line: reader.record.line)
    }
  }
}

extension Dialect {
  /// Records of the table's width are handed over as they stand: see `RecordReader.finish`.
  fileprivate var leavesAsTheyAre: Bool { width == headerWidth && !needsRepair && !hasRowNames }
}

extension RecordReader {
  /// Counts the fields against the header and cleans them.
  mutating func finish(_ layout: Layout) {
    let dialect = layout.dialect
    // The usual record.
    if record.defect == nil, record.count == dialect.headerWidth, !dialect.needsRepair,
      !dialect.hasRowNames
    {
      return
    }
    if dialect.needsRepair { repair() }
    if dialect.hasRowNames {
      // The header itself has no such field.
      if record.count == dialect.headerWidth, record.isEqual(to: layout.header) { return }
      if !record.pieces.isEmpty { record.pieces.removeFirst() }
    } else {
      if dialect.lastIsFilled { dropSurplusDelimiter(dialect) }
      if record.count <= dialect.width { dropTrailingDelimiters(dialect) }
    }
    guard record.defect == nil else { return }
    let allowsMore = !dialect.hasTrailingDelimiter && !dialect.hasRowNames
    if record.count < dialect.headerWidth {
      record.defect = .tooShort
      if found.textAfterQuote { endAtAbsorbedDelimiter(dialect) }
    } else if record.count > (allowsMore ? dialect.width : dialect.headerWidth) {
      record.defect = .tooLong
    }
  }

  /// `"never closed,"next"`: the quote ended at the next field's, a delimiter is inside of the
  /// value and every field behind it one column too far left. From that quote on the line is one
  /// broken field.
  private mutating func endAtAbsorbedDelimiter(_ dialect: Dialect) {
    guard let delimiter = dialect.delimiter,
      let field = (0..<record.count).first(where: {
        record.pieces[$0].inScratch && record.bytes($0).contains(delimiter)
          && record.bytes($0).contains(dialect.quote ?? 0x22)
      })
    else { return }
    var rest = Array(record.bytes(field))
    for index in (field + 1)..<max(field + 1, record.count) {
      rest.append(delimiter)
      rest.append(contentsOf: record.bytes(index))
    }
    let start = record.scratch.count
    record.scratch.append(contentsOf: rest)
    record.pieces.removeLast(record.count - field)
    record.pieces.append(
      Record.Piece(start: start, end: record.scratch.count, mark: Record.Piece.scratch))
    record.defect = .unterminatedQuote
  }
}
