import Basics

/// Tries dialects on a sample and settles for the one whose header is known and whose rows agree.
///
/// What decides, in this order: how many cells of the header the caller knows, whether rows have
/// more than one field, how many rows have the same number. Never how often a character occurs.
struct LayoutSearch {
  /// A dialect on trial.
  struct Trial {
    var table: SampleTable
    var header: HeaderSearch.Candidate?

    var known: Int { header?.known ?? 0 }
  }

  private let source: Source
  private let bytes: [UInt8]
  private let sample: ByteStore
  private let options: ReadingOptions
  /// Where the table may begin: behind a `sep=` line.
  private let start: (offset: Int, line: Int)
  private let declared: UInt8?

  /// Delimiters that are tried first, and those that count only if the header is known with them.
  private static let common: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let rare: [UInt8] = [0x3A, 0x5E, 0x01, 0x1F]

  init(_ source: Source, _ sample: [UInt8], _ options: ReadingOptions) {
    self.source = source
    self.options = options
    bytes = sample
    self.sample = ByteStore(sample)
    if let hint = SeparatorLine(sample) {
      declared = hint.delimiter
      start = (hint.length, 2)
    } else {
      declared = nil
      start = (0, source.firstLine)
    }
  }

  /// The layout of a text in which no row names columns: all rows are data, and no column has a
  /// name.
  func withoutHeader() -> Layout? {
    guard let trial = try? bestTrial({ _ in false }) else { return nil }
    let width = max(1, trial.table.modalWidth)
    var layout = Layout(
      encoding: source.encoding, hasBOM: source.hasBOM,
      delimiter: trial.table.dialect.delimiter ?? UInt8(ascii: ","),
      quote: trial.table.dialect.quote, headerLine: start.line,
      columns: Array(repeating: "", count: width), findings: [],
      dataOffset: start.offset + source.textStart, dataLine: start.line)
    layout.dialect = trial.table.dialect
    layout.dialect.headerWidth = width
    layout.dialect.width = width
    return layout
  }

  /// Where further tables begin below the first.
  func tables(_ knows: @escaping (String) -> Bool) -> [TableSearch.Start] {
    guard let trial = try? bestTrial(knows) else { return [] }
    return TableSearch(
      sample, trial.table.dialect, from: TableSearch.Start(offset: start.offset, line: start.line),
      knows: knows
    ).starts
  }

  func layout(
    _ knows: (String) -> Bool, fits: @escaping (_ header: String, _ cell: String) -> Bool?
  ) throws(InputError) -> Layout {
    try withoutActuallyEscaping(knows) { (knows) throws(InputError) in
      let trial = try bestTrial(knows)
      return try LayoutBuilder(
        source: source, trial: trial, knows: knows, fits: fits, isDeclared: declared != nil
      ).layout()
    }
  }

  private func bestTrial(_ knows: @escaping (String) -> Bool) throws(InputError) -> Trial {
    if let delimiter = options.delimiter ?? declared {
      let trial = self.trial(delimiter, knows)
      if options.delimiter != nil || trial.header.map({ $0.width > 1 }) ?? false { return trial }
    }
    var best = self.trial(nil, knows)
    for delimiter in Self.common where bytes.contains(delimiter) {
      let trial = self.trial(delimiter, knows)
      if isBetter(trial, best) { best = trial }
    }
    if best.known < 2 {
      for delimiter in Self.rare where bytes.contains(delimiter) {
        let trial = self.trial(delimiter, knows)
        if trial.known >= 2, trial.known > best.known { best = trial }
      }
    }
    return best
  }

  /// The best way of quoting for a delimiter; nil for a single column.
  private func trial(_ delimiter: UInt8?, _ knows: @escaping (String) -> Bool) -> Trial {
    var dialect = Dialect()
    dialect.delimiter = delimiter
    dialect.needsRepair = source.survey.needsRepair
    let plain = attempt(dialect, knows)
    if bytes.contains(0x5C), hasEscapedQuote {
      var escaped = dialect
      escaped.backslash = true
      let other = attempt(escaped, knows)
      if other.table.broken < plain.table.broken, other.known >= plain.known { return other }
    }
    if delimiter != nil, plain.table.records > 0,
      plain.table.quotedRecords == plain.table.records
    {
      var wrapped = dialect
      wrapped.wrapped = true
      let other = attempt(wrapped, knows)
      if other.known > plain.known || (other.known == plain.known && other.table.modalWidth > 1) {
        return other
      }
    }
    if bytes.contains(0x27) {
      var single = dialect
      single.quote = 0x27
      let other = attempt(single, knows)
      if other.table.quotedFields > 1, other.table.quotedFields == other.table.filledFields,
        other.known >= plain.known
      {
        return other
      }
    }
    return plain
  }

  private func attempt(_ dialect: Dialect, _ knows: @escaping (String) -> Bool) -> Trial {
    var dialect = dialect
    var table = SampleTable(sample, dialect, from: start.offset, line: start.line)
    // A quote that was never closed is only known for what it is once the usual width is.
    dialect.width = table.modalWidth
    table.dialect = dialect
    if table.dependsOnWidth {
      table = SampleTable(sample, dialect, from: start.offset, line: start.line)
    }
    return Trial(table: table, header: HeaderSearch(table: table, knows: knows).known())
  }

  private var hasEscapedQuote: Bool {
    var index = bytes.startIndex
    while let place = bytes[index...].firstIndex(of: 0x5C) {
      if place + 1 < bytes.count, bytes[place + 1] == 0x22 { return true }
      index = place + 1
    }
    return false
  }

  private func isBetter(_ one: Trial, _ other: Trial) -> Bool {
    if one.known != other.known { return one.known > other.known }
    // A header of one cell has no delimiter in it.
    let (mine, its) = (one.header?.width ?? 0, other.header?.width ?? 0)
    if one.known > 0, (mine > 1) != (its > 1) { return mine > 1 }
    if one.known > 0, mine == 1, its == 1 { return false }
    let (wide, otherWide) = (one.table.modalWidth > 1, other.table.modalWidth > 1)
    if wide != otherWide { return wide }
    if one.table.consistency != other.table.consistency {
      return one.table.consistency > other.table.consistency
    }
    return one.table.modalWidth > other.table.modalWidth
  }
}

/// Excel's hint on the first line: `sep=;`, quoted or not.
struct SeparatorLine {
  let delimiter: UInt8
  /// Bytes up to the line after it.
  let length: Int

  init?(_ text: [UInt8]) {
    let head = text.prefix(16)
    guard let end = head.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    var line = head[..<end]
    let isQuoted = line.first == 0x22
    if isQuoted { line = line.dropFirst() }
    let name = line.prefix(4).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard name == Array("sep=".utf8), line.count >= 5 else { return nil }
    delimiter = line[line.startIndex + 4]
    var rest = line.dropFirst(5)
    if isQuoted, rest.first == 0x22 { rest = rest.dropFirst() }
    // Spreadsheets pad the line to the table's width with delimiters.
    let hint = delimiter
    guard rest.allSatisfy({ $0 == hint || $0 == 0x20 }) else { return nil }
    var next = end + 1
    if text[end] == 0x0D, next < text.count, text[next] == 0x0A { next += 1 }
    length = next
  }
}
