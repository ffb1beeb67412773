import Basics

/// Makes a layout of the best trial: where the header stands, what stands before it, where data
/// begins and how wide they are.
struct LayoutBuilder {
  let source: Source
  let trial: LayoutSearch.Trial
  let knows: (String) -> Bool
  let fits: (_ header: String, _ cell: String) -> Bool?
  /// The file itself named its delimiter.
  let isDeclared: Bool

  func layout() throws(InputError) -> Layout {
    let table = trial.table
    try refuseEndless()
    let header = try header()
    let row = table.rows[header.index]
    var findings = source.openingFindings + dialectFindings
    findings += try preamble(before: header)

    var columns = row.cells.map(HeaderSearch.tidy)
    // Trailing delimiters make no columns.
    while columns.count > 1, columns.last == "" { columns.removeLast() }
    let shape = RowShape(table: table, header: header, fits: fits)
    if let delimiter = table.dialect.delimiter,
      let whole = shape.wholeNames(columns, delimiter: delimiter)
    {
      let news = whole.filter { !columns.contains($0) }.map { InputText($0) }
      columns = whole
      findings.append(finding(.joinedHeaders(news), row.line))
    }
    var dialect = table.dialect
    dialect.headerWidth = columns.count
    dialect.width = columns.count
    dialect.hashIsComment = !table.hashBeginsData
    let firstLine = table.rows.first { $0.line > row.line && !$0.isBlank }?.line
    dialect.lastIsFilled = shape.isLastFilled(columns.count)
    switch shape.verdict(columns) {
    case .asNamed: break
    case .unnamedColumns(let width): dialect.width = width
    case .trailingDelimiter(let width):
      dialect.width = width
      dialect.hasTrailingDelimiter = true
      findings.append(finding(.trailingDelimiter, firstLine))
    case .extraColumns(let width):
      dialect.width = width
      findings.append(finding(.extraColumns, firstLine))
    case .rowNames:
      dialect.width = columns.count + 1
      dialect.hasRowNames = true
      findings.append(finding(.rowNames, firstLine))
    }
    if !dialect.hasRowNames, let unnamed = unnamedColumns(columns, header, dialect.width) {
      findings.append(unnamed)
    }

    var (offset, line) = (row.nextOffset, row.nextLine)
    for ruler in table.rows.dropFirst(header.index + 1).prefix(2)
    where Self.isRuler(ruler.cells) || UnitsRow.isOne(ruler.cells) {
      findings.append(
        finding(Self.isRuler(ruler.cells) ? .rulerUnderHeader : .unitsUnderHeader, ruler.line))
      (offset, line) = (ruler.nextOffset, ruler.nextLine)
    }
    var layout = Layout(
      encoding: source.encoding, hasBOM: source.hasBOM,
      delimiter: dialect.delimiter ?? UInt8(ascii: ","), quote: dialect.quote,
      headerLine: row.line, columns: columns, findings: findings,
      dataOffset: offset + source.textStart, dataLine: line)
    layout.dialect = dialect
    layout.header = row.cells.prefix(columns.count).map { Array($0.utf8) }
    layout.secondTable = secondTable(below: header).map { $0 + source.textStart }
    layout.isGrouped = isTitled(header)
    layout.isCrossTable = trial.header == nil && HeaderSearch.namesDays(row.cells)
    return layout
  }

  /// Whether the line above the header is one cell, padded to the table's width.
  private func isTitled(_ header: HeaderSearch.Candidate) -> Bool {
    guard header.index > 0, header.width > 2 else { return false }
    let above = trial.table.rows[header.index - 1].cells
    return above.count == header.width && above[0] != "" && above.dropFirst().allSatisfy(\.isEmpty)
  }

  /// A first row as wide as no table is: its fields were cut off, so nothing can be made of it.
  private func refuseEndless() throws(InputError) {
    let limit = trial.table.dialect.fieldsLimit
    guard let first = trial.table.rows.firstIndex(where: { !$0.isBlank }),
      trial.table.rows[first].cells.count >= limit
    else { return }
    throw refusal(.tooManyColumns(limit: limit), first)
  }

  /// The header, or why there is none.
  private func header() throws(InputError) -> HeaderSearch.Candidate {
    let table = trial.table
    if let header = trial.header {
      if isHalfWrapped(below: header) {
        throw refusal(.halfWrapped, header.index)
      }
      return header
    }
    if table.modalWidth <= 1 {
      throw refusal(.noDelimiter, nil)
    }
    let search = HeaderSearch(table: table, knows: knows)
    guard let header = search.unknown() ?? search.crossTable() else {
      throw refusal(.noHeader, search.firstRow)
    }
    return header
  }

  /// Rows are one quoted field each that holds the whole record, while the header is not.
  private func isHalfWrapped(below header: HeaderSearch.Candidate) -> Bool {
    guard header.width > 1, let delimiter = trial.table.dialect.delimiter else { return false }
    let data = trial.table.rows.dropFirst(header.index + 1).filter { !$0.isBlank }.prefix(5)
    return !data.isEmpty
      && data.allSatisfy { row in
        row.cells.count == 1
          && row.cells[0].utf8.count { $0 == delimiter } + 1 >= header.width
      }
  }

  /// What the dialect had to be guessed from.
  private var dialectFindings: [Finding] {
    let dialect = trial.table.dialect
    var findings: [Finding] = []
    if let delimiter = dialect.delimiter, !isDeclared,
      ![0x2C, 0x3B, 0x09, 0x7C].contains(delimiter)
    {
      findings.append(finding(.unusualDelimiter(delimiter), nil))
    }
    if dialect.backslash {
      findings.append(finding(.backslashEscapes, nil))
    }
    if dialect.wrapped {
      findings.append(finding(.wrappedLines, nil))
    }
    if dialect.quote == UInt8(ascii: "'") {
      findings.append(finding(.singleQuotes, nil))
    }
    return findings
  }

  /// What stands above the header is skipped and said, unless it is data.
  private func preamble(before header: HeaderSearch.Candidate) throws(InputError) -> [Finding] {
    let above = trial.table.rows[..<header.index].filter { !$0.isBlank }
    guard let first = above.first, let last = above.last else { return [] }
    if let data = above.first(where: {
      $0.cells.count == header.width && header.width > 1
        && HeaderSearch.dataCells($0.cells) * 2 >= $0.cells.count
    }) {
      throw InputError(
        .file(.dataAboveHeader(headerLine: trial.table.rows[header.index].line)),
        file: source.path, line: data.line)
    }
    return [finding(.preambleSkipped(first: first.line, last: last.line), first.line)]
  }

  /// A column without a name that holds something.
  private func unnamedColumns(
    _ columns: [String], _ header: HeaderSearch.Candidate, _ width: Int
  ) -> Finding? {
    let row = trial.table.rows[header.index]
    let unnamed = row.cells.indices.filter {
      $0 < width && ($0 >= columns.count || columns[$0].isEmpty)
    }
    let isUsed = trial.table.rows.dropFirst(header.index + 1).contains { row in
      unnamed.contains { $0 < row.cells.count && !row.cells[$0].isEmpty }
    }
    guard isUsed else { return nil }
    return finding(.unnamedColumns, row.line)
  }

  /// Where another header stands, below a blank line and perhaps a title, or with rows of its own
  /// width below it; where the title begins, if there is one.
  private func secondTable(below header: HeaderSearch.Candidate) -> Int? {
    let names = trial.table.rows[header.index].cells
    let early = trial.table.rows.dropFirst(header.index + 1)
    let later = Array(early) + trial.table.laterRows
    let found = later.indices.first { index in
      let row = later[index]
      guard !row.isBlank, row.cells.count > 1, row.cells != names else { return false }
      let known = row.cells.count { knows(HeaderSearch.tidy($0)) }
      let isOther = row.cells.count != names.count
      guard
        known >= 2 && HeaderSearch.dataCells(row.cells) == 0 && isOther || known == row.cells.count
      else { return false }
      return row.followsBlank || isOther && hasRows(index, later)
    }
    guard var first = found else { return nil }
    while later[first].followsBlank, first > 0, later[first - 1].followsBlank,
      later[first - 1].cells.count == 1, later[first - 1].nextOffset == later[first].offset
    {
      first -= 1
    }
    return later[first].offset
  }

  /// The rows below a header that stands among others have its width, and hold data.
  private func hasRows(_ header: Int, _ rows: [SampleTable.Row]) -> Bool {
    let below = rows.dropFirst(header + 1).prefix { !$0.isBlank }.prefix(3)
    return !below.isEmpty
      && below.allSatisfy {
        $0.cells.count == rows[header].cells.count && HeaderSearch.dataCells($0.cells) > 0
      }
  }

  /// Dashes, equals signs, pluses and nothing else.
  static func isRuler(_ cells: [String]) -> Bool {
    var strokes = 0
    for byte in cells.lazy.flatMap(\.utf8) {
      switch byte {
      case 0x2D, 0x3D, 0x5F: strokes += 1
      case 0x20, 0x09, 0x2B, 0x7C: break
      default: return false
      }
    }
    return strokes >= 2 && !cells.contains("")
  }

  /// Whether a ruler may begin with this cell: cheap, and wrong only towards yes.
  static func mayBegin(ruler cell: ArraySlice<UInt8>) -> Bool {
    switch cell.first(where: { $0 > 0x20 }) {
    case nil, 0x2B, 0x2D, 0x3D, 0x5F, 0x7C: true
    default: false
    }
  }

  private func finding(_ kind: FileFinding, _ line: Int?) -> Finding {
    Finding(.file(kind), .warning, file: source.path, line: line)
  }

  private func refusal(_ problem: FileProblem, _ row: Int?) -> InputError {
    InputError(.file(problem), file: source.path, line: row.map { trial.table.rows[$0].line })
  }
}
