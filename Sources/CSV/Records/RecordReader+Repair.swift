extension RecordReader {
  /// Takes away the empty fields behind the last column of a record that is no wider than the
  /// table: those of trailing delimiters.
  mutating func dropTrailingDelimiters(_ dialect: Dialect) {
    while record.pieces.count > dialect.headerWidth, let last = record.pieces.last,
      last.start == last.end
    {
      record.pieces.removeLast()
    }
  }

  /// Takes away a single empty field behind a full record, where the last column is never empty. It
  /// is said.
  ///
  /// A space behind a delimiter shows that it stands within a text: then the record is shifted all
  /// the same.
  mutating func dropSurplusDelimiter(_ dialect: Dialect) {
    guard record.pieces.count == dialect.width + 1, record.bytes(dialect.width).isEmpty,
      !record.bytes(dialect.width - 1).isEmpty,
      !record.pieces.indices.contains(where: { record.bytes($0).first == 0x20 })
    else { return }
    record.pieces.removeLast()
    surplusDropped = true
  }

  /// Drops NULs and replaces what is no UTF-8, field by field.
  mutating func repair() {
    for index in record.pieces.indices {
      let bytes = record.bytes(index)
      var survey = Survey()
      survey.add(bytes)
      guard survey.needsRepair else { continue }
      let start = record.scratch.count
      let clean = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
      record.scratch.append(contentsOf: clean.utf8)
      record.pieces[index] = Record.Piece(
        start: start, end: record.scratch.count, mark: Record.Piece.scratch)
      nulsDropped = nulsDropped || survey.nuls > 0
      replaced = replaced || survey.invalid > 0 || survey.endsInsideCharacter
    }
  }

  /// The record, taken out of its reader.
  consuming func takeRecord() -> Record { record }
}
