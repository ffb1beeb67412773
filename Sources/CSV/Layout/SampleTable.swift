/// A sample of the text, read by one dialect: the widths of all its records, and the first of them
/// as text. What dialects are compared by.
struct SampleTable {
  struct Row {
    var line: Int
    var offset: Int
    var cells: [String]
    var isBlank: Bool
    /// The row before it is blank, titles of one field apart.
    var followsBlank: Bool
    /// Where the record after it begins.
    var nextOffset: Int
    var nextLine: Int
  }

  /// Rows kept as text; a header stands among them or nowhere. Further on only rows that follow a
  /// blank one are kept: a second table may begin there.
  static let rowsKept = 100
  static let laterRowsKept = 50

  var dialect: Dialect
  /// It would have come out otherwise with another width in its dialect.
  private(set) var dependsOnWidth = false
  private(set) var rows: [Row] = []
  private(set) var laterRows: [Row] = []
  /// How many records have how many fields; blank ones not counted.
  private(set) var widths: [Int: Int] = [:]
  /// The same of those whose last field is empty.
  private(set) var openWidths: [Int: Int] = [:]
  private(set) var records = 0
  /// Records with a quote that was never closed, or with text behind one that was.
  private(set) var broken = 0
  /// Fields that hold anything, those in quotes, and records that are nothing but one quoted field.
  private(set) var filledFields = 0
  private(set) var quotedFields = 0
  private(set) var quotedRecords = 0
  /// How many records of which width begin with `#`.
  private var hashWidths: [Int: Int] = [:]

  init(_ sample: ByteStore, _ dialect: Dialect, from offset: Int = 0, line: Int = 1) {
    self.dialect = dialect
    var reader = RecordReader(sample, dialect, from: offset, line: line)
    var followsBlank = false
    // Reading from memory cannot fail.
    while (try? reader.next()) == true {
      countQuotes(reader)
      if dialect.needsRepair { reader.repair() }
      let blank = reader.record.isBlank
      if !blank {
        records += 1
        widths[reader.record.count, default: 0] += 1
        if let last = reader.record.pieces.last, last.start == last.end {
          openWidths[reader.record.count, default: 0] += 1
        }
        if reader.record.defect != nil || reader.found.textAfterQuote { broken += 1 }
        if reader.record.firstByte == UInt8(ascii: "#") {
          hashWidths[reader.record.count, default: 0] += 1
        }
      }
      keep(reader, blank: blank, followsBlank: followsBlank)
      // The title of a table stands on a line of its own above it.
      followsBlank = blank || followsBlank && reader.record.count == 1
    }
    dependsOnWidth = reader.hasAskedForWidth
  }

  private mutating func countQuotes(_ reader: borrowing RecordReader) {
    let record = reader.record.pieces
    for piece in record where piece.wasQuoted || piece.end > piece.start { filledFields += 1 }
    quotedFields += reader.found.quoted
    if record.count == 1, reader.found.quoted == 1, !reader.found.textAfterQuote {
      quotedRecords += 1
    }
  }

  private mutating func keep(
    _ reader: borrowing RecordReader, blank: Bool, followsBlank: Bool
  ) {
    let isEarly = rows.count < Self.rowsKept
    guard isEarly || (followsBlank && !blank && laterRows.count < Self.laterRowsKept) else {
      return
    }
    let next = reader.place
    let row = Row(
      line: reader.record.line, offset: reader.record.offset, cells: reader.record.texts,
      isBlank: blank, followsBlank: followsBlank, nextOffset: next.offset, nextLine: next.line)
    if isEarly { rows.append(row) } else { laterRows.append(row) }
  }

  /// The width most records have; of equally frequent ones the larger.
  var modalWidth: Int {
    widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// A record of the usual width begins with `#`: it opens no comments here.
  var hashBeginsData: Bool { hashWidths[modalWidth] != nil }

  /// Share of records of the modal width.
  var consistency: Double {
    records == 0 ? 0 : Double(widths[modalWidth] ?? 0) / Double(records)
  }
}
