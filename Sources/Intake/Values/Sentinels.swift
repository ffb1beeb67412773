import Basics

/// Days that programs write where they have none.
enum Sentinels {
  /// - Parameter second: seconds since midnight, −1 without a time; only midnight is a sentinel.
  @inline(__always)
  static func isNever(_ day: Day, second: Int32) -> Bool {
    if day.number > first1900, day.number < last2099, day.number != 0 { return false }
    return isNeverOutside(day, second: second)
  }

  private static let first1900: Int32 = -25_567
  private static let last2099: Int32 = 47_481

  @inline(never)
  private static func isNeverOutside(_ day: Day, second: Int32) -> Bool {
    let (year, month, date) = day.components
    // "Until the end of time" is written with and without its last second.
    if year >= 2900 || year == 2099 && month == 12 && date == 31 { return true }
    guard second <= 0 else { return false }
    switch (year, month, date) {
    case (1, 1, 1), (1601, 1, 1), (1753, 1, 1), (1899, 12, 30), (1899, 12, 31), (1900, 1, 1),
      (1970, 1, 1):
      return true
    default: return false
    }
  }
}
