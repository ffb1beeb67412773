package import Basics

/// Finds the tables that stand one below the other in a text: a table ends at a line of at most one
/// cell (a blank one, a title, a sum) where below it stands another header, and rows that hold data
/// below that.
struct TableSearch {
  /// Where a table begins: its title, where it has one, else its header.
  struct Start: Hashable {
    var offset: Int
    var line: Int
  }

  private let knows: (String) -> Bool

  /// The starts of all tables but the first.
  private(set) var starts: [Start] = []
  /// The header of the table that is being read; nil before the first.
  private var header: [String]?
  private var rows = 0
  /// Where the lines of one cell begin that were met since the last row, behind the last blank one.
  private var gap: Start?
  private var isInGap = false
  /// A header that stands behind a gap, until the row below it shows whether it is one.
  private var candidate: (start: Start, cells: [String])?

  init(
    _ sample: ByteStore, _ dialect: Dialect, from start: Start, knows: @escaping (String) -> Bool
  ) {
    self.knows = knows
    var reader = RecordReader(sample, dialect, from: start.offset, line: start.line)
    // Reading from memory cannot fail.
    while (try? reader.next()) == true {
      if dialect.needsRepair { reader.repair() }
      observe(reader.record)
    }
  }

  private mutating func observe(_ record: borrowing Record) {
    let place = Start(offset: record.offset, line: record.line)
    if record.isBlank || record.count == 1 || record.holdsOneCell {
      candidate = nil
      if record.isBlank {
        gap = nil
      } else if gap == nil {
        gap = place
      }
      isInGap = true
      return
    }
    if isInGap || header == nil {
      let cells = names(record)
      let start = gap ?? place
      (gap, isInGap) = (nil, false)
      if header == nil {
        header = isHeader(cells) ? cells : nil
        return
      }
      if rows > 0, cells != header, isHeader(cells) {
        candidate = (start, cells)
        return
      }
    }
    if let (start, cells) = candidate, HeaderSearch.dataCells(record.texts) > 0 {
      starts.append(start)
      header = cells
      rows = 0
    }
    candidate = nil
    rows += 1
  }

  /// The cells of a row, without the empty ones at its end.
  private func names(_ record: borrowing Record) -> [String] {
    var cells = record.texts.map(HeaderSearch.tidy)
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// Different names of which half are known, two at least.
  private func isHeader(_ cells: [String]) -> Bool {
    let names = cells.filter { !$0.isEmpty }
    guard names.count > 1, Set(names).count == names.count,
      HeaderSearch.dataCellsOfHeader(names) == 0
    else { return false }
    let known = names.count(where: knows)
    return known >= 2 && known * 2 >= names.count
  }

  /// Whether some line behind the first rows has no delimiter with something on both sides: cheap,
  /// and wrong only towards yes.
  static func mayFindSeveral(_ bytes: [UInt8]) -> Bool {
    var lines = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if lines > 1, end < bytes.count, isNarrow(bytes[start..<end]) { return true }
      if end > start { lines += 1 }
      // The line end of Windows is one.
      start = end + (end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
    return false
  }

  private static func isNarrow(_ line: ArraySlice<UInt8>) -> Bool {
    func isDelimiter(_ byte: UInt8) -> Bool { [0x2C, 0x3B, 0x09, 0x7C].contains(byte) }
    guard let last = line.lastIndex(where: { !isDelimiter($0) && $0 != 0x20 && $0 != 0x22 }) else {
      return true
    }
    return !line[...last].contains(where: isDelimiter)
  }
}

extension Source {
  /// The tables of a text: the source itself where it holds one, else a source for each, which all
  /// have its name. Further on than `sampleSize` none is looked for.
  ///
  /// - Parameter knows: whether a header cell is one of the names the caller can use.
  package func tables(options: ReadingOptions, knows: @escaping (String) -> Bool)
    throws(InputError) -> [Source]
  {
    let sample = try sample()
    guard TableSearch.mayFindSeveral(sample) else { return [self] }
    let search = LayoutSearch(self, sample, options)
    let starts = search.tables(knows).map {
      TableSearch.Start(offset: $0.offset + textStart, line: $0.line)
    }
    guard !starts.isEmpty else { return [self] }
    var tables: [Source] = []
    var start = TableSearch.Start(offset: textStart, line: firstLine)
    for next in starts {
      tables.append(Source(of: self, from: start, to: next))
      start = next
    }
    tables.append(Source(of: self, from: start, to: nil))
    return tables
  }

  /// The text in two: up to a place where another table begins, and from there on.
  package func split(at offset: Int, line: Int) -> (Source, Source) {
    let start = TableSearch.Start(offset: textStart, line: firstLine)
    let next = TableSearch.Start(offset: offset, line: line)
    return (Source(of: self, from: start, to: next), Source(of: self, from: next, to: nil))
  }
}
