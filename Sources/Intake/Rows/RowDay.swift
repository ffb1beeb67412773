import CSV

/// On which day a row took place, or why that cannot be said.
enum RowDay {
  case day(Day)
  /// No date, or one that stands for "never".
  case undated(String)
  /// Further ahead than any plan.
  case future(Day)
  /// The reason completes "line 12: …".
  case unreadable(String)
}

/// Reads the day of each row of one file by the decisions made about its columns.
struct RowDayReader {
  private let columns: [(index: Int, format: DateFormat)]
  private let picksLatest: Bool
  private let asOf: Day
  private let horizon: Day
  private let zone: ZoneRules

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

  func read(_ record: borrowing Record) -> RowDay {
    var bad: String?
    var ahead: Day?
    var sawNever = false
    for (column, format) in columns {
      switch record.withField(column, { format.read($0, zone: zone) }) {
      case .day(let day):
        guard picksLatest, day > asOf else { return placed(day) }
        ahead = min(ahead ?? day, day)
      case .empty: continue
      case .never: sawNever = true
      case .unreadable(let reason): bad = bad ?? reason
      }
    }
    if let ahead { return placed(ahead) }
    if let bad { return .unreadable(bad) }
    return .undated(sawNever ? "its date stands for “never” or “unknown”" : "it has no date")
  }

  private func placed(_ day: Day) -> RowDay { day > horizon ? .future(day) : .day(day) }
}
