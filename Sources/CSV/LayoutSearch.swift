/// Tries dialects on a sample and settles for the one whose header is known and whose rows agree.
struct LayoutSearch {
  private let source: Source
  private let sample: ByteStore
  private let options: ReadingOptions
  private var findings: [Finding]

  /// Delimiters that are tried first, and those that count only if the header is known with them.
  private static let common: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
  private static let rare: [UInt8] = [0x3A, 0x5E, 0x01, 0x1F]

  init(_ source: Source, _ sample: [UInt8], _ options: ReadingOptions) {
    self.source = source
    self.sample = ByteStore(sample)
    self.options = options
    findings = source.openingFindings
  }

  /// A dialect on trial.
  private struct Trial {
    var table: SampleTable
    var header: HeaderSearch.Candidate?

    var known: Int { header?.known ?? 0 }
  }

  func layout(_ knows: (String) -> Bool) throws(InputError) -> Layout {
    try withoutActuallyEscaping(knows) { (knows) throws(InputError) in
      try found(knows)
    }
  }

  private func found(_ knows: @escaping (String) -> Bool) throws(InputError) -> Layout {
    var best: Trial?
    for delimiter in options.delimiter.map({ [$0] }) ?? Self.common {
      var dialect = Dialect()
      dialect.delimiter = delimiter
      dialect.needsRepair = source.survey.needsRepair
      let table = SampleTable(sample, dialect)
      let trial = Trial(
        table: table, header: HeaderSearch(table: table, knows: knows).known())
      if best.map({ isBetter(trial, $0) }) ?? true { best = trial }
    }
    guard let best else { throw refusal("no-delimiter", "nothing to read; check the export") }
    guard
      let header = best.header ?? HeaderSearch(table: best.table, knows: knows).unknown()
    else {
      throw refusal("no-header", "no header found; export it with column names")
    }
    let row = best.table.rows[header.index]
    var dialect = best.table.dialect
    var columns = row.cells.map(HeaderSearch.tidy)
    while columns.count > 1, columns.last == "" { columns.removeLast() }
    dialect.headerWidth = columns.count
    dialect.width = max(columns.count, best.table.modalWidth)
    var layout = Layout(
      encoding: source.encoding, hasBOM: source.hasBOM, delimiter: dialect.delimiter ?? 0x2C,
      quote: dialect.quote, headerLine: row.line, columns: columns, findings: findings,
      dataOffset: row.nextOffset + source.textStart, dataLine: row.nextLine)
    layout.dialect = dialect
    layout.header = row.cells.prefix(columns.count).map { Array($0.utf8) }
    return layout
  }

  private func isBetter(_ one: Trial, _ other: Trial) -> Bool {
    if one.known != other.known { return one.known > other.known }
    let (mine, its) = (one.table.modalWidth > 1, other.table.modalWidth > 1)
    if mine != its { return mine }
    if one.table.consistency != other.table.consistency {
      return one.table.consistency > other.table.consistency
    }
    return one.table.modalWidth > other.table.modalWidth
  }

  private func refusal(_ code: String, _ message: String) -> InputError {
    InputError(.badData, code, file: source.path, message)
  }
}
