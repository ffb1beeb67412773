extension Source {
  /// Calls `body` with the first data records below the header, as `forEachRecord` would: for a
  /// look at a table before anything in it is decided. What cannot be read ends it; the pass over
  /// all rows says so.
  ///
  /// - Parameter limit: the most records handed over.
  package func forEachRecord(
    first limit: Int, _ layout: Layout, _ body: (borrowing Record) -> Void
  ) {
    var reader = RecordReader(
      text, layout.dialect, from: layout.dataOffset, line: layout.dataLine, blockSize: blockSize)
    var judge = LineJudge(layout, self)
    var count = 0
    while count < limit, (try? reader.next()) == true {
      reader.finish(layout)
      guard let verdict = try? judge.verdict(on: reader), verdict != .stop else { return }
      if verdict == .skip { continue }
      count += 1
      body(reader.record)
    }
  }
}
