import Basics

/// A date cell taken apart, before anybody decided what its order means.
struct DateParts: Hashable {
  enum Form: UInt8 {
    /// `a` year, `b` month, `c` day, beyond doubt.
    case calendar
    /// `a`, `b`, `c` as written; `c` is a year of four digits: day first or month first?
    case yearLast
    /// `a`, `b`, `c` as written, each of one or two digits: any order.
    case short
    /// Eight digits in a row that are no date year first: `a` holds them.
    case digits8
    /// Six digits in a row: `a` holds them.
    case digits6
    /// Days and seconds of a spreadsheet: `a` is the serial, `second` the time.
    case serial
    /// `seconds` since 1970 in UTC, in the unit `a` (a power of ten).
    case epoch
    /// `a` and `b` as written, day and month without a year; a named month is `b`.
    case yearless
  }

  var form: Form
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  /// Points part them: `05.06.2026`, which is written day first where slashes may be either.
  var isDotted = false
  /// The weekday that stands beside it, 1 Monday … 7 Sunday; 0 without one.
  var weekday: UInt8 = 0
  /// The month was a word. With `short`, `a` is then the day, `c` the year of two digits.
  var monthIsNamed = false
  /// An era was converted (Japanese years): worth a warning.
  var hasEra = false
  /// Seconds since midnight, 0…86,400 (24:00 is the next day's midnight); −1 without a time.
  var second: Int32 = -1
  /// Seconds east of Greenwich; `noOffset` without a zone.
  var offset: Int32 = DateParts.noOffset
  /// Only for `epoch`.
  var seconds: Int64 = 0

  static let noOffset = Int32.min
}

extension DateParts {
  /// `0801` or `801`: day and month as journals of books write them, whose year stands above the
  /// header; nil for any other cell.
  init?(ofDayAndMonth cell: Span<UInt8>) {
    let range = cell.trimmedRange()
    guard (3...4).contains(range.count) else { return nil }
    var number: Int32 = 0
    for i in range {
      guard ASCII.isDigit(cell[i]) else { return nil }
      number = number * 10 + Int32(cell[i] - ASCII.zero)
    }
    guard (1...31).contains(number / 100), (1...12).contains(number % 100) else { return nil }
    self.init(form: .yearless, a: number / 100, b: number % 100, isDotted: true)
  }
}

extension DateParts {
  /// A number that is the higher the later the moment is, the year being written first or last; nil
  /// where the parts are no day in that order.
  func rank(dayFirst: Bool) -> Int64? {
    let year: Int32
    let (month, day): (Int32, Int32)
    switch form {
    case .calendar: (year, month, day) = (a, b, c)
    case .yearLast, .short: (year, month, day) = dayFirst ? (c, b, a) : (c, a, b)
    case .digits8, .digits6, .serial, .epoch, .yearless: return nil
    }
    guard !(form == .short && monthIsNamed), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return (Int64(year) * 372 + Int64(month) * 31 + Int64(day)) * 86_401 + Int64(max(second, 0))
  }
}

/// What scanning a date cell came to.
enum DateScan: Hashable {
  case parts(DateParts)
  case empty
  case never
  case failure(DateFailure)
  /// There are letters or other scripts in it: the slow scanner is to look.
  case needsWords
}
