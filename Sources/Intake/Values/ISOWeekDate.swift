import Basics

/// The rarer forms of ISO 8601: week dates (`2024-W01-5`) and days of the year (`2024-005`).
enum ISOWeekDate {
  /// Nil where the text has neither form. In the letters of `Transliteration`.
  static func scan(_ text: ArraySlice<UInt8>) -> DateScan? {
    let bytes = Array(text)
    let digits = bytes.filter(ASCII.isDigit)
    guard digits.count == 7, digits.count + 3 >= bytes.count else { return nil }
    let pattern = bytes.map { ASCII.isDigit($0) ? ASCII.zero : $0 }
    let values = digits.map { Int($0 - ASCII.zero) }
    let year = values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3]
    guard year >= 1753 else { return nil }
    switch String(decoding: pattern, as: UTF8.self) {
    case "0000-w00-0", "0000w000":
      let week = values[4] * 10 + values[5]
      guard (1...53).contains(week), (1...7).contains(values[6]) else {
        return .failure(.noSuchDay)
      }
      // Week 1 holds 4 January.
      guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
      return parts(fourth.adding(1 - fourth.weekday + (week - 1) * 7 + values[6] - 1))
    case "0000-000":
      let ordinal = values[4] * 100 + values[5] * 10 + values[6]
      let length = Day.length(ofMonth: 2, year: year) + 337
      guard (1...length).contains(ordinal) else { return .failure(.noSuchDay) }
      guard let first = Day(year: year, month: 1, day: 1) else { return nil }
      return parts(first.adding(ordinal - 1))
    default: return nil
    }
  }

  private static func parts(_ day: Day) -> DateScan {
    let (year, month, day) = day.components
    return .parts(DateParts(form: .calendar, a: Int32(year), b: Int32(month), c: Int32(day)))
  }
}
