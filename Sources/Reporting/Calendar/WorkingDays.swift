import Assessment
import Basics
import Intake

/// Moves a reminder off weekends and holidays.
struct WorkingDays {
  private let weekend: Set<Int>
  private let holidays: Set<Day>

  init(_ settings: AssessmentSettings.BusinessDays) {
    // In a week without any working day no reminder could ever be moved: then every day works.
    let weekend = settings.weekend.filter { (1...7).contains($0) }
    self.weekend = weekend.count < 7 ? weekend : []
    holidays = settings.holidays
  }

  func contains(_ day: Day) -> Bool {
    !weekend.contains(day.weekday) && !holidays.contains(day)
  }

  func onOrAfter(_ day: Day) -> Day {
    var day = day
    // Holidays are finite, so this ends.
    while !contains(day) { day = day.adding(1) }
    return day
  }

  func onOrBefore(_ day: Day) -> Day {
    var day = day
    while !contains(day) { day = day.adding(-1) }
    return day
  }
}
