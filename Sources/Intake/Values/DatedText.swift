import Basics

/// Finds a day or a month among the words of a text: of a remark, of a header.
enum DatedText {
  /// The first day in a text, where it leaves no doubt; of a month its last one.
  static func day(in text: Substring) -> Day? {
    let words = text.split(separator: " ")
    for start in words.indices {
      for count in stride(from: min(3, words.count - start), through: 1, by: -1) {
        let text = words[start..<start + count].joined(separator: " ")
        if let day = day(text) ?? month(text) { return day }
      }
    }
    return nil
  }

  /// A day and a month without a year among words as `headerKey` leaves them, as the last such day
  /// up to `latest`: "am 12. August", "on the 14th of March". In "Jan 26" a number of these years is
  /// one, and the day the month's last.
  static func dayOfYear(_ words: [String], before latest: Day) -> Day? {
    for (index, word) in words.enumerated() {
      guard let month = MonthNames.months[word] else { continue }
      if index + 1 < words.count, let end = endOfMonth(month, words[index + 1], latest) {
        return min(end, latest)
      }
      let beside = [index - 1, index - 2, index + 1].filter(words.indices.contains)
      let days = beside.compactMap { place -> Int? in
        if place == index - 2, words[index - 1] != "of" { return nil }
        let digits = words[place].prefix { $0.isNumber }
        guard digits.count <= 2, ordinals.contains(String(words[place].dropFirst(digits.count)))
        else { return nil }
        return Int(digits)
      }
      guard let day = days.first else { continue }
      for year in [latest.components.year, latest.components.year - 1] {
        if let day = Day(year: year, month: month, day: day), day <= latest { return day }
      }
    }
    return nil
  }

  private static func endOfMonth(_ month: Int, _ shortYear: String, _ latest: Day) -> Day? {
    let year = latest.components.year
    guard shortYear.utf8.count == 2, let told = Int(shortYear),
      (year % 100 - 1...year % 100 + 1).contains(told)
    else { return nil }
    let full = year - year % 100 + told
    return Day(year: full, month: month, day: Day.length(ofMonth: month, year: full))
  }

  private static let ordinals: Set<String> = ["", "st", "nd", "rd", "th"]

  private static func day(_ text: String) -> Day? {
    let bytes = Array(text.utf8)
    guard case .parts(let parts) = DateScanner.scan(bytes.span) else { return nil }
    let (a, b, c) = (Int(parts.a), Int(parts.b), Int(parts.c))
    switch parts.form {
    case .calendar: return Day(year: a, month: b, day: c)
    case .yearLast where a > 12 || a == b || parts.isDotted: return Day(year: c, month: b, day: a)
    case .yearLast where b > 12: return Day(year: c, month: a, day: b)
    default: return nil
    }
  }

  /// The last day of the month that a text is: "Mar 2026", "02/2026", "2026-02"; nil for any other
  /// text.
  static func month(_ text: String) -> Day? {
    let parts = text.split { $0 == " " || $0 == "/" || $0 == "." || $0 == "-" }
    guard parts.count == 2 else { return nil }
    for (name, year) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      guard year.utf8.count == 4, let year = Int(year), (1900...2199).contains(year),
        let month = Int(name) ?? MonthNames.months[CalendarWords.folded(String(name))],
        (1...12).contains(month)
      else { continue }
      return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
    return nil
  }
}
