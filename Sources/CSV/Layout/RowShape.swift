/// What the rows below a header have that the header has not, or the other way round: decided once
/// for the table, so that a single row with a field too many stands out.
///
/// Only where practically every row (nine of ten that are no shorter than the header) has it is a
/// field more a matter of the table: a trailing delimiter, a column nobody named, the number of the
/// row in front.
struct RowShape {
  enum Verdict: Equatable {
    /// Rows have as many fields as the header has names.
    case asNamed
    /// The header has so many fields, some of them at its end without a name, and rows may fill
    /// them.
    case unnamedColumns(width: Int)
    case trailingDelimiter(width: Int)
    /// Fields that the header does not have, and that hold something.
    case extraColumns(width: Int)
    /// A number or name of the row in front, as R writes it.
    case rowNames
  }

  let table: SampleTable
  let header: HeaderSearch.Candidate
  /// Whether a cell is what a column of that header holds; nil where one cannot say.
  let fits: (_ header: String, _ cell: String) -> Bool?

  private var raw: [String] { table.rows[header.index].cells }
  private var above: [SampleTable.Row] { table.rows[...header.index].filter { !$0.isBlank } }
  private var below: [SampleTable.Row] {
    table.rows.dropFirst(header.index + 1).filter { !$0.isBlank }
  }

  /// Rows below the header that are at least so wide.
  private func rows(from width: Int) -> Int {
    table.widths.reduce(0) { $0 + ($1.key >= width ? $1.value : 0) }
      - above.count { $0.cells.count >= width }
  }

  /// The same of those whose last field is empty.
  private func openRows(from width: Int) -> Int {
    table.openWidths.reduce(0) { $0 + ($1.key >= width ? $1.value : 0) }
      - above.count { $0.cells.count >= width && $0.cells.last == "" }
  }

  /// Whether the last of so many columns is never empty: then an empty field behind it is a
  /// delimiter too many, and no sign that the row was shifted.
  func isLastFilled(_ columns: Int) -> Bool {
    rows(from: columns) - rows(from: columns + 1) >= 3
      && openRows(from: columns) == openRows(from: columns + 1)
  }

  func verdict(_ columns: [String]) -> Verdict {
    let named = columns.count
    let fields = max(
      named, named < raw.count && raw[named...].allSatisfy(\.isEmpty) ? raw.count : 0)
    let whole = rows(from: named)
    guard whole > 0 else { return fields > named ? .unnamedColumns(width: fields) : .asNamed }
    let filled = rows(from: named + 1) - openRows(from: named + 1)
    let isFilled = filled * 10 > whole
    guard rows(from: fields + 1) * 10 >= whole * 9, table.modalWidth > fields else {
      guard fields > named else { return .asNamed }
      let isUsual = isFilled || rows(from: named + 1) * 10 >= whole * 9
      return isUsual || isFirstBlock(fields) ? .unnamedColumns(width: fields) : .asNamed
    }
    if table.modalWidth == named + 1, haveNames(columns, isFilled: isFilled) { return .rowNames }
    // A file of one row or two in which nothing is where its header says was shifted by a comma.
    if score(columns, from: 0, in: rows(of: table.modalWidth)) < 0 { return .asNamed }
    return filled * 2 > whole
      ? .extraColumns(width: table.modalWidth) : .trailingDelimiter(width: table.modalWidth)
  }

  /// Excel decides for every sixteen lines how many delimiters it writes behind the last cell: the
  /// first of them have as many as the header.
  private func isFirstBlock(_ fields: Int) -> Bool {
    let block = below.prefix(15)
    return block.count > 1 && block.allSatisfy { $0.cells.count >= fields }
  }

  // MARK: Row names

  private func rows(of width: Int) -> [SampleTable.Row] {
    Array(below.lazy.filter { $0.cells.count == width }.prefix(Self.rowsCompared))
  }

  private static let rowsCompared = 20

  /// Whether the first cells number or name the rows: they count from 1 or 0, and nothing else fits
  /// the headers better where it stands; or all is different and the cells fit one header further
  /// left.
  private func haveNames(_ columns: [String], isFilled: Bool) -> Bool {
    let rows = rows(of: columns.count + 1)
    let names = below.lazy.filter { $0.cells.count > columns.count }.prefix(Self.rowsCompared)
      .map { HeaderSearch.tidy($0.cells[0]) }
    let straight = score(columns, from: 0, in: rows)
    let shifted = score(columns, from: 1, in: rows)
    if shifted > straight { return Set(names).count == names.count }
    let numbers = names.compactMap { Int($0) }
    let areCounted =
      numbers.count == names.count && numbers.first.map { (0...1).contains($0) } ?? false
      && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return areCounted && shifted == straight && isFilled
  }

  /// Cells that are what their header says, less those that are not, where the first column is
  /// field `first` of the rows.
  private func score(_ columns: [String], from first: Int, in rows: [SampleTable.Row]) -> Int {
    var score = 0
    for row in rows {
      for (column, name) in columns.enumerated() where column + first < row.cells.count {
        switch fits(name, row.cells[column + first]) {
        case true?: score += 1
        case false?: score -= 1
        case nil: break
        }
      }
    }
    return score
  }

  // MARK: Headers with a delimiter in them

  /// The names where a delimiter without quotes stands within some of them (`Amount, net`), so that
  /// the header has more fields than practically every row; nil where it has not, or nothing says
  /// which.
  func wholeNames(_ columns: [String], delimiter: UInt8) -> [String]? {
    let width = table.modalWidth
    let surplus = columns.count - width
    guard surplus > 0, width > 1, raw.count == columns.count,
      (rows(from: width) - rows(from: width + 1)) * 10 >= rows(from: 1) * 9
    else { return nil }
    let joint = String(decoding: [delimiter], as: UTF8.self)
    func joined(_ seconds: [Int]) -> [String] {
      var names: [String] = []
      for (index, name) in raw.enumerated() {
        if seconds.contains(index), let last = names.last {
          names[names.count - 1] = HeaderSearch.tidy(last + joint + name)
        } else {
          names.append(HeaderSearch.tidy(name))
        }
      }
      return names
    }
    let spaced = raw.indices.filter { $0 > 0 && raw[$0].hasPrefix(" ") }
    if spaced.count == surplus { return joined(spaced) }
    guard surplus == 1 else { return nil }
    let rows = rows(of: width)
    let scores = raw.indices.dropFirst().map { (score(joined([$0]), from: 0, in: rows), $0) }
    guard let best = scores.max(by: { $0.0 < $1.0 }), best.0 > score(columns, from: 0, in: rows),
      scores.count(where: { $0.0 == best.0 }) == 1
    else { return nil }
    return joined([best.1])
  }
}
