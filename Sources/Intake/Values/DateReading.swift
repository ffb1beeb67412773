package import Basics

/// What a date cell says.
package enum DateReading: Sendable, Hashable {
  case day(Day)
  /// Nothing in it.
  case empty
  /// A value that exports write for "never" or "unknown": 1900-01-01, 9999-12-31, "never", "n/a".
  case never
  /// Not a date of this column. Apart, so that the usual reading stays small.
  indirect case unreadable(CellFault)
}

/// What a date cell says, with the time of day where it has one.
package struct MomentReading: Sendable, Hashable {
  package var reading: DateReading
  /// Seconds since local midnight in the report's zone, 0…86,399; nil where the cell is only a
  /// date.
  package var secondOfDay: Int?
}

/// How the dates of a column are written, for the most part.
package enum DateKind: String, Sendable, Hashable {
  /// Numbers for year, month and day, in one of the three orders.
  case numeric
  /// Months by name.
  case monthNames = "month names"
  case epochSeconds = "epoch seconds"
  case epochMilliseconds = "epoch milliseconds"
  case epochMicroseconds = "epoch microseconds"
  case epochNanoseconds = "epoch nanoseconds"
  /// Days since 1899-12-30, as spreadsheets count.
  case excelSerial1900 = "Excel serial, 1900 system"
  /// Days since 1904-01-01, as old spreadsheets of the Macintosh count.
  case excelSerial1904 = "Excel serial, 1904 system"
  /// No cell was a date.
  case none
}

/// Something worth a line in the data-quality section about a whole column.
package struct ColumnWarning: Sendable, Hashable {
  package var finding: ColumnFinding
  /// The first line that shows it, 0 where it is about the column as such.
  package var line: Int

  package init(_ finding: ColumnFinding, line: Int = 0) {
    self.finding = finding
    self.line = line
  }

  package var code: String { finding.code }
}
