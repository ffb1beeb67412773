import Basics

/// Decides what a record of the file is: data, or something that only stands among the data.
///
/// In doubt it is data: a record that is wrongly handed over is reported as a bad row, one that is
/// wrongly dropped makes a customer look neglected.
struct LineJudge: Sendable {
  enum Verdict { case data, skip, stop }

  private let layout: Layout
  private let source: Source
  private(set) var log: FindingLog
  private var afterBlank = false
  /// A closing remark was met and no whole record since.
  private var inFooter = false
  private var accepted = 0
  /// Bytes of the header's first cell.
  private let headerBytes: Int
  /// Looking ahead costs; no file needs it often.
  private var looksLeft: Int
  private static let looks = 50
  /// Of a table in groups: each has a title and sums.
  private static let looksAtGroups = 4000

  /// It judges as one would that had seen nothing yet, but for how many records it let pass.
  var isClean: Bool {
    !afterBlank && !inFooter && log.isEmpty && looksLeft == LineJudge.looks(layout)
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
    length > 0 && length != headerBytes && length != headerBytes + 3 && byte > 0x20
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

// MARK: - Looking ahead

extension LineJudge {
  private static let linesAhead = 200

  /// Whether nothing but narrow lines and totals follows.
  private mutating func isLast(_ reader: borrowing RecordReader) -> Bool {
    guard var ahead = lookAhead(reader) else { return false }
    var lines = 0
    while (try? ahead.next()) == true {
      ahead.finish(layout)
      lines += 1
      if lines > Self.linesAhead { return false }
      if ahead.record.isBlank { continue }
      let cells = ahead.record.texts
      let filled = cells.count { !$0.isEmpty }
      let isClosing =
        Footer.isTotal(cells) || LayoutBuilder.isRuler(cells)
        || (ahead.record.defect == .tooShort && cells.count == 1)
        || (filled <= 2 && Footer.isRemark(cells)) || Footer.isTally(cells)
      if !isClosing { return false }
    }
    return true
  }

  /// Whether the record is the header of another table: one of its width follows, and it holds
  /// data.
  private mutating func beginsTable(_ reader: borrowing RecordReader) -> Bool {
    guard var ahead = lookAhead(reader), (try? ahead.next()) == true else { return false }
    return ahead.record.count == reader.record.count
      && HeaderSearch.dataCells(ahead.record.texts) > 0
  }

  private mutating func lookAhead(_ reader: borrowing RecordReader) -> RecordReader? {
    guard looksLeft > 0 else { return nil }
    looksLeft -= 1
    let place = reader.place
    return RecordReader(
      source.text, layout.dialect, from: place.offset, line: place.line, blockSize: 4096)
  }

  /// The first table is over. If it was next to nothing, the second is the one that was meant.
  private mutating func endOfTable(_ reader: borrowing RecordReader) throws(InputError) {
    let line = reader.record.line
    var following = 0
    looksLeft = max(1, looksLeft)
    if var ahead = lookAhead(reader) {
      while following <= Self.linesAhead, (try? ahead.next()) == true {
        if !ahead.record.isBlank { following += 1 }
      }
    }
    if accepted == 0 || accepted * 20 < following {
      throw InputError(.file(.largerSecondTable(line: line)), file: source.path, line: line)
    }
    log.note(.secondTable, line: line)
  }
}

extension Record {
  /// Nothing but white space in any field.
  var isBlank: Bool {
    // Nearly every record is told by its first byte.
    if let byte = firstByte, byte > 0x20 { return false }
    for index in 0..<count {
      for byte in bytes(index) where byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
        return false
      }
    }
    return defect != .unterminatedQuote && defect != .oversized
  }

  /// The first byte of the first field; nil if that is empty.
  var firstByte: UInt8? {
    guard let piece = pieces.first, piece.start < piece.end else { return nil }
    return piece.inScratch ? scratch[piece.start] : window[piece.start]
  }

  /// Nothing stands behind the first field, though there is room.
  var holdsOneCell: Bool {
    guard pieces.count > 1 else { return false }
    for index in 1..<pieces.count where pieces[index].start != pieces[index].end { return false }
    return true
  }

  /// Whether these are the cells of the header, perhaps behind the byte order mark of another file
  /// that was appended.
  func isEqual(to cells: [[UInt8]]) -> Bool {
    guard let first = pieces.first, let name = cells.first, count >= cells.count else {
      return false
    }
    let mark = first.end - first.start - name.count
    guard mark == 0 || mark == 3 else { return false }
    if mark == 3, !bytes(0).starts(with: [0xEF, 0xBB, 0xBF]) { return false }
    guard bytes(0).dropFirst(mark).elementsEqual(name) else { return false }
    for index in 1..<max(1, cells.count) where !bytes(index).elementsEqual(cells[index]) {
      return false
    }
    return true
  }
}
