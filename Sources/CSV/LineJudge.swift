/// Decides what a record of the file is: data, or something that only stands among the data.
///
/// In doubt it is data: a record that is wrongly handed over is reported as a bad row, one that is
/// wrongly dropped makes a customer look neglected.
struct LineJudge {
  enum Verdict { case data, skip, stop }

  private let layout: Layout
  private let source: Source
  private(set) var log: FindingLog
  private var afterBlank = false
  private var footer = false

  init(_ layout: Layout, _ source: Source) {
    self.layout = layout
    self.source = source
    log = FindingLog(file: source.path)
  }

  mutating func verdict(on record: borrowing Record, found: RecordParser.Found)
    throws(InputError) -> Verdict
  {
    if record.isBlank {
      afterBlank = true
      return .skip
    }
    defer { afterBlank = false }
    if record.isEqual(to: layout.header) {
      log.note(
        "repeated-header", line: record.line, "the header is repeated among the data; dropped")
      return .skip
    }
    if found.textAfterQuote, record.defect != .unterminatedQuote {
      log.note(
        "text-after-quote", line: record.line,
        "text stands between a closing quote and the delimiter; both parts were kept")
    }
    if record.defect == .tooShort {
      log.note(
        "short-rows", line: record.line,
        "fewer fields than the header; what is missing counts as unknown")
    }
    return .data
  }
}

extension Record {
  /// Nothing but white space in any field.
  var isBlank: Bool {
    for index in 0..<count {
      for byte in bytes(index) where byte != 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D {
        return false
      }
    }
    return defect != .unterminatedQuote
  }

  func isEqual(to cells: [[UInt8]]) -> Bool {
    guard count >= cells.count, !cells.isEmpty else { return false }
    for index in 0..<cells.count where !bytes(index).elementsEqual(cells[index]) { return false }
    return true
  }
}
