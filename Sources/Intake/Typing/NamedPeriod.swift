import Basics
import Language

/// The seasons, feasts, months and quarters that people put things off to: "Easter", "autumn",
/// "Jänner", "Q3". `DuePhrase` has the days.
///
/// Rows without a word of `RemarkWords.periods` are never searched for them.
extension DuePhrase.Parser {
  /// Days to the end of the period named at a word, where the words before it say that something
  /// is meant for then: "in September", "im Herbst", "mid June", "after Easter".
  func dueInPeriod(at index: Int) -> Int? {
    guard let days = period(at: index) else { return nil }
    var lead = index - 1
    while isWord(lead, "the", "of", "der", "den", "dem", "des", "this", "diesem", "diesen") {
      lead -= 1
    }
    let length = days.upperBound.days(since: days.lowerBound) + 1
    let last: Day
    if isWord(lead, "before", "vor") {
      last = days.lowerBound.adding(-1)
    } else if isWord(lead, "after", "nach") {
      last = days.upperBound.adding(7)
    } else if isWord(lead, "early", "beginning", "start", "anfang") {
      last = days.lowerBound.adding(length / 3 - 1)
    } else if isWord(lead, "mid", "middle", "mitte") {
      last = days.lowerBound.adding(length * 2 / 3 - 1)
    } else if isWord(
      lead, "in", "by", "until", "till", "during", "over", "at", "late", "end", "im", "bis",
      "zu", "ab", "uber", "ende")
    {
      last = days.upperBound
    } else {
      return nil
    }
    let due = last.days(since: day)
    return due <= Self.longestAhead ? due : nil
  }

  /// A month that is further off is as a rule the one that was: "in May we had agreed".
  private static let longestAhead = 270

  /// The first and the last day of the period that begins at a word: the one that holds `day`, or
  /// the next; nil where none does, or where it lies so far that nobody means it without its year.
  func period(at index: Int) -> ClosedRange<Day>? {
    if isWord(index, "new", "neue", "neuen"), isWord(index + 1, "year", "jahr") {
      return next { Day(year: $0, month: 1, day: 1).map { $0...$0 } }
    }
    if isWord(index, "labor", "labour"), isWord(index + 1, "day") {
      return next { Self.weekday(1, ofMonth: 9, year: $0, week: 0).map { $0...$0 } }
    }
    if isWord(index, "next") || word(index).starts(with: "nachste".utf8)
      || word(index).starts(with: "naechste".utf8)
    {
      return nextPeriod(index + 1)
    }
    if let feast = feast(at: index) { return feast }
    let stated = number(index + 1).flatMap { (1900...2200).contains($0) ? $0 : nil }
    guard let (first, months) = months(at: index) else { return nil }
    let inYear = { (year: Int) -> ClosedRange<Day>? in
      let last = first + months - 1
      let lastYear = year + (last - 1) / 12
      let lastMonth = (last - 1) % 12 + 1
      guard let start = Day(year: year, month: first, day: 1),
        let end = Day(
          year: lastYear, month: lastMonth, day: Day.length(ofMonth: lastMonth, year: lastYear))
      else { return nil }
      return start...end
    }
    return stated.map { inYear($0) } ?? next(inYear)
  }

  /// "Next month", "nächstes Jahr".
  private func nextPeriod(_ index: Int) -> ClosedRange<Day>? {
    let (year, month, _) = day.components
    if isWord(index, "year", "jahr") {
      return Day(year: year + 1, month: 1, day: 1).map { $0...$0.adding(364) }
    }
    if isWord(index, "month", "monat") {
      let (nextYear, next) = month == 12 ? (year + 1, 1) : (year, month + 1)
      return Day(year: nextYear, month: next, day: 1).map {
        $0...$0.adding(Day.length(ofMonth: next, year: nextYear) - 1)
      }
    }
    if isWord(index, "week", "woche") {
      let monday = day.adding(8 - day.weekday)
      return monday...monday.adding(6)
    }
    if isWord(index, "quarter", "quartal") {
      let first = (month - 1) / 3 * 3 + 4
      return Day(year: first > 12 ? year + 1 : year, month: (first - 1) % 12 + 1, day: 1)
        .map { $0...$0.adding(89) }
    }
    return period(at: index)
  }

  /// The one that holds `day`, or the next: in March "in March" is now. A winter may have begun in
  /// the year before.
  private func next(_ inYear: (Int) -> ClosedRange<Day>?) -> ClosedRange<Day>? {
    let year = day.components.year
    let found = (year - 1...year + 1).lazy.compactMap(inYear).first { $0.upperBound >= day }
    return found.flatMap { $0.lowerBound.days(since: day) <= Self.farthest ? $0 : nil }
  }

  /// Days. Soon after Easter "after Easter" is no wish for next year's.
  private static let farthest = 300

  private func feast(at index: Int) -> ClosedRange<Day>? {
    if isWord(index, "easter", "ostern") {
      return next { Self.easter($0).map { $0.adding(-2)...$0.adding(1) } }
    }
    if isWord(index, "whitsun", "pentecost", "pfingsten") {
      return next { Self.easter($0).map { $0.adding(49)...$0.adding(50) } }
    }
    if isWord(index, "christmas", "xmas", "weihnachten") {
      return next { year in
        guard let eve = Day(year: year, month: 12, day: 24) else { return nil }
        return eve...eve.adding(2)
      }
    }
    if isWord(index, "neujahr", "jahreswechsel") {
      return next { Day(year: $0, month: 1, day: 1).map { $0...$0 } }
    }
    if isWord(index, "thanksgiving") {
      return next { Self.weekday(4, ofMonth: 11, year: $0, week: 3).map { $0...$0 } }
    }
    return nil
  }

  /// The first month of a period and how many they are.
  private func months(at index: Int) -> (first: Int, count: Int)? {
    let named = month(index) ?? DuePhrase.germanMonth(word(index))
    if let month = named ?? MonthNames.ofNeighbours[String(decoding: word(index), as: UTF8.self)] {
      return (month, 1)
    }
    if isWord(index, "sommerferien", "sommerpause", "sommerurlaub")
      || isWord(index, "summer") && isWord(index + 1, "holidays", "holiday", "break")
    {
      return (7, 2)
    }
    for (first, names) in Self.seasons
    where names.contains(where: { word(index).elementsEqual($0.utf8) }) {
      return (first, 3)
    }
    let quarters = ["q1", "q2", "q3", "q4"]
    return quarters.firstIndex { word(index).elementsEqual($0.utf8) }.map { ($0 * 3 + 1, 3) }
  }

  private static let seasons: [(Int, [String])] = [
    (3, ["spring", "fruhling", "fruhjahr", "fruehling", "fruehjahr"]), (6, ["summer", "sommer"]),
    (9, ["autumn", "fall", "herbst"]), (12, ["winter"]),
  ]

  /// Easter Sunday (Gregorian; Meeus, Jones and Butcher).
  static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let days = h + l - 7 * m + 114
    return Day(year: year, month: days / 31, day: days % 31 + 1)
  }

  /// The weekday of a week of a month, the first of them 0.
  private static func weekday(_ weekday: Int, ofMonth month: Int, year: Int, week: Int) -> Day? {
    Day(year: year, month: month, day: 1).map {
      $0.adding((weekday - $0.weekday + 7) % 7 + 7 * week)
    }
  }
}
