/// A sample of the text, read by one dialect: the widths of all its records, and the first of them as
/// text. What dialects are compared by.
struct SampleTable {
  struct Row {
    var line: Int
    var offset: Int
    var cells: [String]
    var isBlank: Bool
    /// Where the record after it begins.
    var nextOffset: Int
    var nextLine: Int
  }

  /// Rows kept as text; a header stands among them or nowhere.
  static let rowsKept = 100

  let dialect: Dialect
  private(set) var rows: [Row] = []
  /// How many records have how many fields; blank ones not counted.
  private(set) var widths: [Int: Int] = [:]
  private(set) var records = 0
  private(set) var broken = 0

  init(_ sample: ByteStore, _ dialect: Dialect, from offset: Int = 0, line: Int = 1) {
    self.dialect = dialect
    var reader = RecordReader(sample, dialect, from: offset, line: line)
    // Reading from memory cannot fail.
    while (try? reader.next()) == true {
      if dialect.needsRepair { reader.repair() }
      let blank = reader.record.isBlank
      let empties = reader.record.count > 1 && reader.record.bytes(reader.record.count - 1).isEmpty
      if !blank {
        records += 1
        widths[reader.record.count, default: 0] += 1
        if reader.record.defect != nil || reader.found.textAfterQuote { broken += 1 }
      }
      _ = empties
      if rows.count < Self.rowsKept {
        let next = reader.place
        rows.append(
          Row(
            line: reader.record.line, offset: reader.record.offset, cells: reader.record.texts,
            isBlank: blank, nextOffset: next.offset, nextLine: next.line))
      }
    }
  }

  /// The width most records have; of equally frequent ones the larger.
  var modalWidth: Int {
    widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// Share of records of the modal width.
  var consistency: Double {
    records == 0 ? 0 : Double(widths[modalWidth] ?? 0) / Double(records)
  }
}
