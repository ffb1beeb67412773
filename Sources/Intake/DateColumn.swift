/// Which part comes first in the dates of a column.
package enum DateOrder: String, Sendable, CaseIterable { case dmy, mdy, ymd }

/// What a date cell says.
package enum DateReading: Sendable, Hashable {
  case day(Day)
  /// Nothing in it.
  case empty
  /// A value that exports write for "never" or "unknown": 1900-01-01, 9999-12-31, 0000-00-00.
  case never
  /// Not a date of this column; the reason completes "line 12: …".
  case unreadable(String)
}
