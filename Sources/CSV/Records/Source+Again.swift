extension Source {
  /// Reads records again, in one pass over the text: `body` gets each with its index in `offsets`.
  ///
  /// - Parameter offsets: where records start, ascending. One that cannot be read is passed over.
  package func forEachRecord(
    at offsets: [Int], _ layout: Layout,
    _ body: (_ index: Int, _ record: borrowing Record) -> Void
  ) {
    guard let first = offsets.first, let last = offsets.last else { return }
    let spacing = (last - first) / offsets.count
    var reader = RecordReader(
      text, layout.dialect, from: max(first, textStart), line: 0,
      blockSize: Source.blockSize(spacing: spacing))
    // Of what lies between them nothing is wanted.
    if spacing > 2 * Source.usualLength { reader.reach = Source.usualLength }
    for (index, offset) in offsets.enumerated() {
      guard offset >= textStart, offset < text.count else { continue }
      reader.go(to: offset)
      guard (try? reader.next()) == true else { continue }
      reader.finish(layout)
      body(index, reader.record)
    }
  }

  /// Most records are shorter.
  private static let usualLength = 256

  /// Where records stand close together everything between them is read along, in large blocks;
  /// far apart, no more than each may need.
  private static func blockSize(spacing: Int) -> Int {
    switch spacing {
    case ..<4096: 1 << 18
    case ..<32768: 1 << 15
    default: 1 << 12
    }
  }
}

extension Record {
  /// Appends the bytes of field `index` to others; none where the record has no such field.
  ///
  /// - Returns: whether there were any.
  @discardableResult
  package func append(_ index: Int, to bytes: inout [UInt8], after separator: [UInt8] = []) -> Bool
  {
    guard index >= 0, index < pieces.count else { return false }
    let piece = pieces[index]
    guard piece.end > piece.start else { return false }
    if !bytes.isEmpty { bytes.append(contentsOf: separator) }
    bytes.append(
      contentsOf: piece.inScratch
        ? scratch[piece.start..<piece.end] : window[piece.start..<piece.end])
    return true
  }
}
