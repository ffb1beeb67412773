/// Which part comes first in the dates of a column.
package enum DateOrder: String, Sendable, Codable, CaseIterable, Hashable { case dmy, mdy, ymd }

/// What dates that are counted since 1970 count.
package enum EpochUnit: String, Sendable, Codable, CaseIterable {
  case seconds, milliseconds, microseconds, nanoseconds
}

/// The language of a table's headers, which tells how its dates are written and its notes are read.
package enum HeaderLanguage: String, Sendable, Codable, CaseIterable {
  case chinese = "Chinese"
  case danish = "Danish"
  case dutch = "Dutch"
  case finnish = "Finnish"
  case french = "French"
  case german = "German"
  case italian = "Italian"
  case japanese = "Japanese"
  case polish = "Polish"
  case portuguese = "Portuguese"
  case russian = "Russian"
  case spanish = "Spanish"
  case swedish = "Swedish"
}

/// What settles the year of days that are written without one.
package enum YearEvidence: Sendable, Codable, Hashable {
  /// The weekdays beside them.
  case weekdays
  /// The file is called after that year.
  case file(Int)
  /// Other days of the column have their year.
  case otherDates
  /// The rows follow each other in time.
  case rows
}

/// What decided how a column's dates are read.
package enum DateEvidence: Sendable, Codable, Hashable {
  case forced
  /// The headers are of a language in which the day stands first.
  case headers(HeaderLanguage)
  case noDates
  case fourDigitYears
  case namedMonths
  case spreadsheetDays
  /// The number of digits tells seconds from milliseconds.
  case epoch(EpochUnit)
  /// The dates of the other columns lie where these do if counted from 1904.
  case countedFrom1904
  case partOver12(cells: Int, isFirst: Bool)
  /// The weekday beside the date is that of one order and not of the other.
  case weekdays(cells: Int)
  /// Points part the dates, which are written day first.
  case points
  case onlyReading(DateOrder, cells: Int)
  case fewestFuture(Int, against: Int)
  case sequence(DateOrder, not: [DateOrder])
  case daysAndYears(days: Int, years: Int, otherDays: Int, otherYears: Int)
  case moreReadable(DateOrder)
  case everyCell([DateOrder])
  case noOrder
  case contradiction(line: Int, DateOrder, other: Int, DateOrder)
  case otherColumnDiffers(DateOrder)
  case otherColumns(Int, DateOrder)
  /// The other files of the run that prove an order all prove this one.
  case otherFiles(Int, DateOrder)
}
