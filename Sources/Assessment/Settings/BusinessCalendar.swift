import Basics
import Intake

/// Counts business days: weekends and holidays apart.
struct BusinessCalendar: Sendable {
  /// Indexed by ISO weekday − 1.
  private let isWeekend: [Bool]
  private let businessDaysPerWeek: Int
  /// Holidays that do not fall on a weekend, ascending.
  private let holidays: [Day]

  init(_ settings: AssessmentSettings.BusinessDays) {
    // A week without any business day would never end a wait: then every day counts.
    let weekend = settings.weekend.filter { (1...7).contains($0) }
    let usable = weekend.count < 7 ? weekend : []
    isWeekend = (1...7).map { usable.contains($0) }
    businessDaysPerWeek = 7 - usable.count
    holidays = settings.holidays.filter { !usable.contains($0.weekday) }.sorted()
  }

  /// Business days after `start` up to and including `end`; 0 if `end` is not later.
  func businessDays(after start: Day, through end: Day) -> Int {
    let total = end.days(since: start)
    guard total > 0 else { return 0 }
    var count = total / 7 * businessDaysPerWeek
    var weekday = start.weekday
    for _ in 0..<(total % 7) {
      weekday = weekday % 7 + 1
      if !isWeekend[weekday - 1] { count += 1 }
    }
    let passed = position(after: end) - position(after: start)
    return count - passed
  }

  /// `day` itself, or the first business day after it.
  func businessDay(onOrAfter day: Day) -> Day {
    var next = day
    // Holidays are finite, so this ends; a century of them would be a strange calendar.
    while isWeekend[next.weekday - 1] || isHoliday(next) { next = next.adding(1) }
    return next
  }

  private func isHoliday(_ day: Day) -> Bool {
    let after = position(after: day)
    return after > 0 && holidays[after - 1] == day
  }

  /// Number of holidays on or before `day`.
  private func position(after day: Day) -> Int {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
