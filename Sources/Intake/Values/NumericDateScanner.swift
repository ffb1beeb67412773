import Basics

/// The fast scanner: dates written with ASCII digits and punctuation alone. Everything else is
/// `.needsWords` and goes to `WrittenDateScanner`.
enum NumericDateScanner {
  /// Digits read from `at` on: their value and how many; at most 19.
  @inline(__always)
  static func digits(_ text: Span<UInt8>, _ at: inout Int, end: Int) -> (value: Int64, count: Int) {
    var value: Int64 = 0
    let start = at
    while at < end, at - start < 18, ASCII.isDigit(text[at]) {
      value = value * 10 + Int64(text[at] - ASCII.zero)
      at += 1
    }
    if at < end, at - start == 18, ASCII.isDigit(text[at]) {
      let (tens, over) = value.multipliedReportingOverflow(by: 10)
      let (sum, overSum) = tens.addingReportingOverflow(Int64(text[at] - ASCII.zero))
      if !over, !overSum {
        value = sum
        at += 1
      }
    }
    return (value, at - start)
  }

  static func scan(_ text: Span<UInt8>) -> DateScan {
    let range = text.trimmedRange()
    return scan(text, from: range.lowerBound, end: range.upperBound)
  }

  static func scan(_ text: Span<UInt8>, from start: Int, end: Int) -> DateScan {
    guard start < end else { return .empty }
    var at = start
    let (first, firstCount) = digits(text, &at, end: end)
    guard firstCount > 0 else { return .needsWords }
    guard at < end else { return bare(first, digits: firstCount, fraction: nil) }
    if ASCII.isDigit(text[at]) { return .failure(.notADate) }

    if firstCount >= 4, text[at] == ASCII.point || text[at] == ASCII.comma {
      // 45351.354166667, 1704412800.25: a fraction, if nothing follows it. 2024.01.05 goes on.
      var after = at + 1
      let (_, count) = digits(text, &after, end: end)
      while after < end, ASCII.isDigit(text[after]) { after += 1 }
      if after == end, count > 0, firstCount != 8 {
        return bare(first, digits: firstCount, fraction: fraction(text, at + 1, end))
      }
    }
    if firstCount == 8 || firstCount == 14 {
      return compact(first, digits: firstCount, text, at, end)
    }
    return separated(first, firstCount, text, at, end)
  }

  /// The millionths that the digits after a decimal point stand for.
  private static func fraction(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int64 {
    var value: Int64 = 0
    var weight: Int64 = 100_000_000
    var at = from
    while at < end, weight > 0, ASCII.isDigit(text[at]) {
      value += Int64(text[at] - ASCII.zero) * weight
      weight /= 10
      at += 1
    }
    return value
  }

  /// A number and nothing else; the count of its digits says what it can be.
  ///
  /// - Parameter fraction: thousand-millionths after the decimal point.
  private static func bare(_ value: Int64, digits: Int, fraction: Int64?) -> DateScan {
    if value == 0 { return digits <= 1 ? .never : .failure(.zeros) }
    switch digits {
    case 5:
      guard value >= 10_000 else { return .failure(.notADate) }
      var parts = DateParts(form: .serial, a: Int32(value))
      if let fraction {
        // A spreadsheet keeps the time as a fraction of the day, rounded in its last binary digit.
        let second = (fraction * 864 + 5_000_000) / 10_000_000
        if second >= 86_400 { parts.a += 1 } else { parts.second = Int32(second) }
      }
      return .parts(parts)
    case 6 where fraction == nil: return .parts(DateParts(form: .digits6, a: Int32(value)))
    case 8 where fraction == nil: return compactDay(value)
    case 9, 10: return epoch(value, unit: 1)
    case 12 where fraction == nil:
      // 202401050930 is a day and a time rather than an epoch of 1976.
      let day = compactDay(value / 10_000)
      if case .parts(var parts) = day, parts.form == .calendar, parts.a >= 1970, parts.a < 2100,
        value / 100 % 100 < 24, value % 100 < 60
      {
        parts.second = Int32(value / 100 % 100 * 3600 + value % 100 * 60)
        return .parts(parts)
      }
      return epoch(value, unit: 1000)
    case 12, 13: return epoch(value, unit: 1000)
    case 14 where fraction == nil: return compactMoment(value)
    case 15, 16: return epoch(value, unit: 1_000_000)
    case 17 where fraction == nil: return compactMoment(value / 1000)
    case 18, 19: return epoch(value, unit: 1_000_000_000)
    default: return .failure(digits <= 4 ? .incomplete : .notADate)
    }
  }

  private static func epoch(_ value: Int64, unit: Int64) -> DateScan {
    var parts = DateParts(form: .epoch, a: Int32(unit))
    parts.seconds = value / unit
    return .parts(parts)
  }

  /// YYYYMMDD, or eight digits that must be read day or month first.
  private static func compactDay(_ value: Int64) -> DateScan {
    let year = value / 10_000
    let month = value / 100 % 100
    let day = value % 100
    let plausible = (1600..<2100).contains(year) || year >= 2400 && year < 2600 || year == 9999
    if plausible, (1...12).contains(month), (1...31).contains(day) {
      return .parts(DateParts(form: .calendar, a: Int32(year), b: Int32(month), c: Int32(day)))
    }
    return .parts(DateParts(form: .digits8, a: Int32(value)))
  }

  /// YYYYMMDDhhmmss.
  private static func compactMoment(_ value: Int64) -> DateScan {
    guard case .parts(var parts) = compactDay(value / 1_000_000), parts.form == .calendar else {
      return .failure(.notADate)
    }
    let time = value % 1_000_000
    let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100)
    guard hour <= 24, minute < 60, second <= 60, hour < 24 || minute + second == 0 else {
      return .failure(.noSuchTime)
    }
    parts.second = Int32(hour * 3600 + minute * 60 + min(second, 59))
    return .parts(parts)
  }

  /// 20240105T0930Z, 20240105 09:30, 20240105093000+01:00.
  private static func compact(
    _ value: Int64, digits: Int, _ text: Span<UInt8>, _ from: Int, _ end: Int
  ) -> DateScan {
    let day = digits == 8 ? compactDay(value) : compactMoment(value)
    guard case .parts(var parts) = day else { return day }
    var at = from
    if digits == 14 {
      guard parts.second >= 0 else { return .failure(.notADate) }
      if text[at] == ASCII.point {
        at += 1
        while at < end, ASCII.isDigit(text[at]) { at += 1 }
      }
      switch TimeScanner.zone(text, &at, end: end) {
      case .offset(let offset): parts.offset = offset
      case .none: break
      case .failure(let failure): return .failure(failure)
      case .needsWords: return .needsWords
      }
      return at == end ? .parts(parts) : .needsWords
    }
    return time(of: parts, text, at, end)
  }

  /// Three numbers with the same separator between them, and perhaps a time after them.
  private static func separated(
    _ first: Int64, _ firstCount: Int, _ text: Span<UInt8>, _ from: Int, _ end: Int
  ) -> DateScan {
    var at = from
    let separator = text[at]
    guard
      separator == ASCII.minus || separator == ASCII.slash || separator == ASCII.point
        || separator == ASCII.space
    else { return .needsWords }
    at += 1
    // "5. 1. 2024", "5 / 1 / 2024" is left to the slow scanner's tokens.
    if separator == ASCII.point, at < end, text[at] == ASCII.space { at += 1 }
    let (second, secondCount) = digits(text, &at, end: end)
    guard secondCount > 0, at < end else { return .needsWords }
    guard text[at] == separator else { return .needsWords }
    at += 1
    if separator == ASCII.point, at < end, text[at] == ASCII.space { at += 1 }
    let (third, thirdCount) = digits(text, &at, end: end)
    guard thirdCount > 0 else { return .needsWords }
    guard
      var parts = DateParts(
        first, firstCount, second, secondCount, third, thirdCount)
    else { return .failure(.notADate) }
    parts.isDotted = separator == ASCII.point
    if at == end { return .parts(parts) }
    // A trailing point: "2024. 01. 05.".
    if separator == ASCII.point, text[at] == ASCII.point {
      at += 1
      if at == end { return .parts(parts) }
    }
    return time(of: parts, text, at, end)
  }

  /// The rest of the cell after the date must be a time of day.
  private static func time(
    of parts: DateParts, _ text: Span<UInt8>, _ from: Int, _ end: Int
  ) -> DateScan {
    var at = from
    guard
      text[at] == UInt8(ascii: "T") || text[at] == UInt8(ascii: "t") || text[at] == ASCII.space
        || text[at] == ASCII.comma || text[at] == ASCII.underscore || text[at] == ASCII.minus
    else { return .needsWords }
    let joint = text[at]
    at += 1
    while at < end, ASCII.isSpace(text[at]) { at += 1 }
    var parts = parts
    switch TimeScanner.scan(text, &at, end: end, strict: joint == ASCII.minus) {
    case .time(let second, let offset):
      parts.second = second
      parts.offset = offset
    case .failure(let failure): return .failure(failure)
    case .needsWords: return .needsWords
    }
    return at == end ? .parts(parts) : .needsWords
  }
}

extension DateParts {
  /// Three numbers as written; nil where their widths fit no date.
  init?(
    _ first: Int64, _ firstCount: Int, _ second: Int64, _ secondCount: Int, _ third: Int64,
    _ thirdCount: Int
  ) {
    guard secondCount <= 2, first < 10_000, third < 10_000 else { return nil }
    if firstCount == 4, thirdCount <= 2 {
      self.init(form: .calendar, a: Int32(first), b: Int32(second), c: Int32(third))
    } else if firstCount <= 2, thirdCount == 4 {
      self.init(form: .yearLast, a: Int32(first), b: Int32(second), c: Int32(third))
    } else if firstCount <= 2, thirdCount <= 2, firstCount == 2 || thirdCount == 2 {
      self.init(form: .short, a: Int32(first), b: Int32(second), c: Int32(third))
    } else {
      return nil
    }
  }
}
