import Basics

/// What the lines below a record say of it.
extension LineJudge {
  private static let linesAhead = 200

  /// Whether nothing but narrow lines and totals follows.
  mutating func isLast(_ reader: borrowing RecordReader) -> Bool {
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
  mutating func beginsTable(_ reader: borrowing RecordReader) -> Bool {
    guard var ahead = lookAhead(reader), (try? ahead.next()) == true else { return false }
    return ahead.record.count == reader.record.count
      && HeaderSearch.dataCells(ahead.record.texts) > 0
  }

  mutating func lookAhead(_ reader: borrowing RecordReader) -> RecordReader? {
    guard looksLeft > 0 else { return nil }
    looksLeft -= 1
    let place = reader.place
    return RecordReader(
      source.text, layout.dialect, from: place.offset, line: place.line, blockSize: 4096)
  }

  /// The first table is over. If it was next to nothing, the second is the one that was meant.
  mutating func endOfTable(_ reader: borrowing RecordReader) throws(InputError) {
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

// MARK: - Tables within tables

extension LineJudge {
  /// Whether a record of a table in groups stands in a table within it: a header of its own, which
  /// has some of the outer names in other places, and below it rows that leave the first cell out,
  /// as a board writes the tasks of an item.
  mutating func isInner(_ reader: borrowing RecordReader) -> Bool {
    guard reader.record.firstByte != nil else { return isInside }
    isInside = false
    guard reader.record.count > 2, !reader.record.isEqual(to: layout.header) else { return false }
    let cells = reader.record.texts.map(HeaderSearch.tidy)
    let names = cells.filter { !$0.isEmpty }
    guard names.count > 2, Set(names).count == names.count,
      HeaderSearch.dataCellsOfHeader(names) == 0
    else { return false }
    let shifted = cells.indices.count { place in
      guard !cells[place].isEmpty else { return false }
      let outer = layout.header.firstIndex { $0.elementsEqual(cells[place].utf8) }
      return outer.map { $0 != place } ?? false
    }
    guard shifted > 1, var ahead = lookAhead(reader), (try? ahead.next()) == true else {
      return false
    }
    isInside = ahead.record.firstByte == nil && !ahead.record.isBlank
    return isInside
  }
}
