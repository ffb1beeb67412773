import Basics

/// Decides what a record of the file is: data, or something that only stands among the data.
///
/// In doubt it is data: a record that is wrongly handed over is reported as a bad row, one that is
/// wrongly dropped makes a customer look neglected.
struct LineJudge: Sendable {
  enum Verdict { case data, skip, stop }

  let layout: Layout
  let source: Source
  var log: FindingLog
  private var afterBlank = false
  /// A closing remark was met and no whole record since.
  private var inFooter = false
  var accepted = 0
  /// The record above belongs to a table within the table.
  var isInside = false
  /// Bytes of the header's first cell.
  private let headerBytes: Int
  /// Looking ahead costs; no file needs it often.
  var looksLeft: Int
  private static let looks = 50
  /// Of a table in groups: each has a title and sums.
  private static let looksAtGroups = 4000

  /// It judges as one would that had seen nothing yet, but for how many records it let pass.
  var isClean: Bool {
    !afterBlank && !inFooter && !isInside && log.isEmpty && looksLeft == LineJudge.looks(layout)
  }

  init(_ layout: Layout, _ source: Source) {
    self.layout = layout
    self.source = source
    log = FindingLog(file: source.path)
    looksLeft = LineJudge.looks(layout)
    headerBytes = layout.header.first?.count ?? -1
  }

  private static func looks(_ layout: Layout) -> Int {
    layout.isGrouped ? looksAtGroups : looks
  }

  mutating func verdict(on reader: borrowing RecordReader) throws(InputError) -> Verdict {
    if isPlainData(reader) {
      pass(1)
      return .data
    }
    if reader.record.isBlank {
      afterBlank = true
      isInside = false
      return .skip
    }
    let verdict = try judge(reader)
    afterBlank = false
    if verdict == .data {
      accepted += 1
      noteOddities(reader)
    }
    return verdict
  }

  /// Takes note of records that are data beyond doubt.
  mutating func pass(_ records: Int) {
    afterBlank = false
    inFooter = false
    accepted += records
  }

  /// The usual record, told by its first cell; false sends it the long way.
  private func isPlainData(_ reader: borrowing RecordReader) -> Bool {
    guard reader.record.defect == nil, !reader.found.textAfterQuote, !reader.nulsDropped,
      !reader.replaced, !reader.surplusDropped, layout.secondTable == nil, reader.record.count > 1
    else { return false }
    let first = reader.record.pieces[0]
    guard let byte = reader.record.firstByte, mayBeData(first.end - first.start, byte) else {
      return false
    }
    return !reader.record.holdsOneCell
  }

  /// Whether a record whose first cell is so long and begins so is data, if it holds more than
  /// that.
  func mayBeData(_ length: Int, _ byte: UInt8) -> Bool {
    // The header may stand again, perhaps behind a byte order mark.
    !layout.isGrouped && length > 0 && length != headerBytes && length != headerBytes + 3
      && byte > 0x20
      && !Footer.mayBegin(byte)
  }

  private mutating func judge(_ reader: borrowing RecordReader) throws(InputError) -> Verdict {
    let line = reader.record.line
    if let second = layout.secondTable, reader.record.offset >= second {
      try endOfTable(reader)
      return .stop
    }
    if reader.record.isEqual(to: layout.header) {
      log.note(.repeatedHeader, line: line)
      return .skip
    }
    if layout.isGrouped, isInner(reader) {
      log.note(.innerTable, line: line)
      return .skip
    }
    if layout.isGrouped, let note = noteOfGroup(reader) {
      log.note(note, line: line)
      return .skip
    }
    let isShort = reader.record.defect == .tooShort
    if !isShort, reader.record.defect == nil, !mayBeTotal(reader.record) {
      inFooter = false
      return .data
    }
    // Remarks and totals may be padded beyond the width of the table.
    guard isShort || reader.record.defect == nil || reader.record.defect == .tooLong else {
      return .data
    }
    return try judgeOddLine(reader, isShort: isShort)
  }

  /// What a row of a table in groups is where it is no record: the title over the header of a
  /// group, or the sums below one.
  private mutating func noteOfGroup(_ reader: borrowing RecordReader) -> FileFinding? {
    if reader.record.firstByte != nil {
      guard reader.record.holdsOneCell, var ahead = lookAhead(reader) else { return nil }
      while (try? ahead.next()) == true {
        if !ahead.record.isBlank { return ahead.record.isEqual(to: layout.header) ? .comment : nil }
      }
      return nil
    }
    guard Footer.isNamelessTotal(reader.record.texts), var ahead = lookAhead(reader) else {
      return nil
    }
    return (try? ahead.next()) != true || ahead.record.isBlank ? .footer : nil
  }

  private mutating func judgeOddLine(_ reader: borrowing RecordReader, isShort: Bool)
    throws(InputError) -> Verdict
  {
    if namesColumns(reader.record), beginsTable(reader) {
      try endOfTable(reader)
      return .stop
    }
    // Nearly all of them are broken rows; a file of nothing else must be read soon, too.
    guard isShort && (afterBlank || inFooter) || LineJudge.mayBeRemark(reader.record) else {
      return .data
    }
    let line = reader.record.line
    let cells = reader.record.texts
    if isShort, layout.dialect.hashIsComment, cells[0].hasPrefix("#") {
      log.note(.comment, line: line)
      return .skip
    }
    if LayoutBuilder.isRuler(cells) {
      log.note(.ruler, line: line)
      return .skip
    }
    if isShort, inFooter, cells.count == 1 { return .skip }
    // A remark may hold a delimiter or two, but no remark fills half a record.
    let filled = cells.count { !$0.isEmpty }
    if isShort, filled <= max(2, layout.dialect.headerWidth / 2), Footer.isRemark(cells) {
      noteFooter(line)
      return .skip
    }
    if Footer.isTotal(cells) || (filled == 1 && Footer.isRemark(cells)) || Footer.isTally(cells),
      isLast(reader)
    {
      noteFooter(line)
      return .skip
    }
    if isShort, afterBlank {
      if cells.count == 1, layout.dialect.headerWidth >= 3, !HeaderSearch.looksLikeData(cells[0]),
        isLast(reader)
      {
        noteFooter(line)
        return .skip
      }
      if cells.count > 1, HeaderSearch.dataCells(cells) == 0, beginsTable(reader) {
        try endOfTable(reader)
        return .stop
      }
    }
    return .data
  }

  /// Whether a row of another width names a column of the table, and holds nothing but names: the
  /// header of another table, beyond the sample that was looked at.
  private func namesColumns(_ record: borrowing Record) -> Bool {
    guard record.count > 2 else { return false }
    for index in 0..<record.count {
      let cell = record.bytes(index)
      if !cell.isEmpty, layout.header.contains(where: { $0.elementsEqual(cell) }) {
        let cells = record.texts
        return Set(cells).count == cells.count && !cells.contains("")
          && HeaderSearch.dataCells(cells) == 0
      }
    }
    return false
  }

  /// Whether a comment, a ruler, a remark or totals may begin as the record does: cheap, and wrong
  /// only towards yes.
  private static func mayBeRemark(_ record: borrowing Record) -> Bool {
    for index in 0..<record.count {
      let cell = record.bytes(index)
      guard !cell.isEmpty else { continue }
      return Footer.mayBegin(remark: cell) || LayoutBuilder.mayBegin(ruler: cell)
        || cell.first == UInt8(ascii: "#") || record.holdsOneCell
    }
    return false
  }

  private mutating func noteFooter(_ line: Int) {
    inFooter = true
    log.note(.footer, line: line)
  }

  /// Only a record that begins with a word for "total", or holds a single cell, needs a closer
  /// look.
  private func mayBeTotal(_ record: borrowing Record) -> Bool {
    if record.holdsOneCell { return true }
    if let byte = record.firstByte { return Footer.mayBegin(byte) }
    for index in 1..<record.count {
      if let byte = record.bytes(index).first { return Footer.mayBegin(byte) }
    }
    return false
  }

  private mutating func noteOddities(_ reader: borrowing RecordReader) {
    let line = reader.record.line
    if reader.found.textAfterQuote, reader.record.defect != .unterminatedQuote {
      log.note(.textAfterQuote, line: line)
    }
    if reader.record.defect == .tooShort {
      log.note(.shortRows, line: line)
    }
    if reader.surplusDropped {
      log.note(.surplusDelimiter, line: line)
    }
    if reader.nulsDropped {
      log.note(.nulBytes, line: line)
    }
    if reader.replaced {
      log.note(.invalidUTF8, line: line)
    }
  }
}
