import Basics
import CSV

/// A partial row is what can still be read of a broken one: its key and its day, where they stand left
/// of the place where it broke. It then counts for recency, with a warning, and makes no relationship
/// unknown.
///
/// The fields up to the last of the two must all make sense by their column's decisions; a comma too
/// many further left would have shifted a date or a number out of its column.
struct PartialRow {
  private let last: Int
  private let dates: [(Int, DateFormat)]
  private let numbers: [(Int, NumberFormat)]
  private let zone: ZoneRules

  init(_ file: RecognisedFile, needed: [Int], _ settings: IntakeSettings) {
    let last = needed.max() ?? .max
    self.last = last
    dates = file.dates.filter { $0.key <= last }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.format) }
    numbers = file.numbers.filter { $0.key <= last }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.format) }
    zone = settings.zone
  }

  func canRead(_ record: borrowing Record) -> Bool {
    switch record.defect {
    case .tooLong: guard record.count > last else { return false }
    // The last field is the one with the quote.
    case .unterminatedQuote, .oversized: guard record.count - 1 > last else { return false }
    default: return true
    }
    for (column, format) in dates {
      let isBad = record.withField(column) { cell in
        if case .unreadable = format.read(cell, zone: zone) { return true }
        return false
      }
      if isBad { return false }
    }
    for (column, format) in numbers {
      let isBad = record.withField(column) { cell in
        if case .unreadable = format.read(cell) { return true }
        return false
      }
      if isBad { return false }
    }
    return true
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
