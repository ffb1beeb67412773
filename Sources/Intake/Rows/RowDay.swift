import Basics
import CSV

/// On which day a row took place, or why that cannot be said.
enum RowDay {
  case day(Day)
  /// No date, or one that stands for "never".
  case undated(isNever: Bool)
  /// Further ahead than any plan.
  case future(Day)
  /// The column is the one the cell stands in.
  case unreadable(CellFault, column: Int)
}

/// Reads the day of each row of one file by the decisions made about its columns.
struct RowDayReader {
  private let columns: [(index: Int, format: DateFormat)]
  private let picksLatest: Bool
  private let asOf: Day
  private let horizon: Day
  private let zone: ZoneRules
  /// The last plain cell of the first column and the day it was: in files sorted by date it comes
  /// again.
  private var lastHead: UInt64 = 0
  private var lastTail: UInt64 = 0
  private var last = Day(number: 0)

  init(_ file: RecognisedFile, _ settings: IntakeSettings) {
    columns = file.dayColumns.compactMap { column in
      file.dates[column].map { (column, $0.format) }
    }
    picksLatest = file.isDealLike
    asOf = settings.asOf
    horizon = settings.asOf.adding(settings.planHorizonDays)
    zone = settings.zone
  }

  /// The last column a day may come from, for rows that are broken further right.
  var firstColumn: Int? { columns.first?.index }

  /// A row's day may be known from the first column alone.
  var firstDecides: Bool { firstColumn != nil && !picksLatest }

  mutating func read(_ record: borrowing Record) -> RowDay {
    if let first = columns.first, let day = record.withField(first.index, { day($0) }) {
      return .day(day)
    }
    return readAll(record)
  }

  /// The day that a cell of the first column says, where it decides alone; nil where the row is to
  /// be looked at.
  @inline(__always)
  mutating func day(_ cell: Span<UInt8>) -> Day? {
    let (head, tail) = cell.count == 10 ? (cell.word(at: 0), cell.word(at: 2)) : (0, 0)
    if head != 0, head == lastHead, tail == lastTail { return last }
    return dayAnew(cell, head, tail)
  }

  private mutating func dayAnew(_ cell: Span<UInt8>, _ head: UInt64, _ tail: UInt64) -> Day? {
    guard let format = columns.first?.format, !picksLatest,
      case .day(let day) = format.read(cell, zone: zone), case .day = placed(day)
    else { return nil }
    if head != 0, ISODate.day(cell) == day { (lastHead, lastTail, last) = (head, tail, day) }
    return day
  }

  private func readAll(_ record: borrowing Record) -> RowDay {
    var bad: (fault: CellFault, column: Int)?
    var ahead: Day?
    var sawNever = false
    for (column, format) in columns {
      switch record.withField(column, { format.read($0, zone: zone) }) {
      case .day(let day):
        guard picksLatest, day > asOf else { return placed(day) }
        ahead = min(ahead ?? day, day)
      case .empty: continue
      case .never: sawNever = true
      case .unreadable(let fault): bad = bad ?? (fault, column)
      }
    }
    if let ahead { return placed(ahead) }
    if let bad { return .unreadable(bad.fault, column: bad.column) }
    return .undated(isNever: sawNever)
  }

  private func placed(_ day: Day) -> RowDay { day > horizon ? .future(day) : .day(day) }
}
