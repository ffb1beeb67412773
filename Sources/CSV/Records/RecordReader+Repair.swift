extension RecordReader {
  /// Takes away empty fields behind the last column: trailing delimiters.
  mutating func dropEmptyExtras(beyond width: Int) {
    while record.pieces.count > width, let last = record.pieces.last, last.start == last.end {
      record.pieces.removeLast()
    }
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
