import Basics
import CSV

/// A partial row is what can still be read of a broken one: its key and its day, where they stand
/// left of the place where it broke. It then counts for recency, with a warning; but what else it
/// said is lost, and makes its relationship unknown.
///
/// The fields up to the last of the two must all make sense by their column's decisions; a comma
/// too many further left would have shifted a date or a number out of its column.
struct PartialRow {
  private let last: Int
  private let dates: [(Int, DateFormat)]
  private let numbers: [(Int, NumberFormat)]
  private let zone: ZoneRules
  private let columns: Int
  private let delimiter: UInt8
  /// From the first column of words to the last; nil where there are none, or something that is
  /// needed stands among them.
  private let words: ClosedRange<Int>?

  init(_ file: RecognisedFile, needed: [Int], _ settings: IntakeSettings) {
    last = needed.max() ?? .max
    dates = file.dates.sorted { $0.key < $1.key }.map { ($0.key, $0.value.format) }
    numbers = file.numbers.sorted { $0.key < $1.key }.map { ($0.key, $0.value.format) }
    zone = settings.zone
    columns = file.layout.columns.count
    delimiter = file.layout.delimiter
    let texts = [Field.subject, .notes].flatMap { file.columns[$0] ?? [] }
    let others = file.columns.filter { ![.subject, .notes, .detail, .modified].contains($0.key) }
      .values.joined()
    words = texts.min().flatMap { first in
      texts.max().flatMap { last in
        others.contains { (first...last).contains($0) } ? nil : first...last
      }
    }
  }

  func canRead(_ record: borrowing Record) -> Bool {
    switch record.defect {
    case .tooLong: guard record.count > last else { return false }
    // The last field is the one with the quote.
    case .unterminatedQuote, .oversized: guard record.count - 1 > last else { return false }
    default: return true
    }
    return makesSense(record, upTo: last)
  }

  private func makesSense(_ record: borrowing Record, upTo last: Int) -> Bool {
    for (column, format) in dates where column <= last {
      let isBad = record.withField(column) { cell in
        if case .unreadable = format.read(cell, zone: zone) { return true }
        return false
      }
      if isBad { return false }
    }
    for (column, format) in numbers where column <= last {
      let isBad = record.withField(column) { cell in
        if case .unreadable = format.read(cell) { return true }
        return false
      }
      if isBad { return false }
    }
    return true
  }

  /// A row with fields too many, its words put together again: most likely a delimiter stood in
  /// them without quotes. Nil where the rest of the row does not make sense then.
  ///
  /// Whether its key is somebody's, and its type and direction are words that are known there, is
  /// for the caller to tell.
  func rejoined(_ record: borrowing Record) -> Record? {
    guard record.defect == .tooLong, let words, record.count > columns else { return nil }
    let surplus = record.count - columns
    var fields: [String] = []
    for field in 0..<record.count {
      if field > words.lowerBound, field <= words.upperBound + surplus {
        fields[words.lowerBound] += String(UnicodeScalar(delimiter)) + record.text(field)
      } else {
        fields.append(record.text(field))
      }
    }
    // The words are one now, in the first of their columns; the others of them are empty.
    fields.insert(
      contentsOf: repeatElement("", count: words.count - 1), at: words.lowerBound + 1)
    let whole = Record(fields, line: record.line, offset: record.offset)
    guard makesSense(whole, upTo: columns) else { return nil }
    return whole
  }

  /// The typing columns left of the break; words are not read.
  func typing(_ columns: TypingColumns) -> TypingColumns {
    var typing = columns
    func kept(_ column: Int?) -> Int? { column.flatMap { $0 <= last ? $0 : nil } }
    typing.type = kept(columns.type)
    typing.channel = kept(columns.channel)
    typing.direction = kept(columns.direction)
    typing.status = kept(columns.status)
    typing.amount = nil
    typing.subject = nil
    typing.notes = nil
    return typing
  }
}

extension RecordDefect {
  /// The reason for a rejected row.
  func reason(_ count: Int, _ expected: Int) -> RejectReason {
    switch self {
    case .tooShort: .tooFewFields(count, expected: expected)
    case .tooLong: .tooManyFields(count, expected: expected)
    case .unterminatedQuote: .unterminatedQuote
    case .oversized: .oversizedField
    }
  }
}
