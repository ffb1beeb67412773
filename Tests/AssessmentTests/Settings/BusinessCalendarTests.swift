import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Business days")
struct BusinessCalendarTests {
  /// Counts one by one: slow, and plainly right.
  static func counted(
    _ settings: AssessmentSettings.BusinessDays, after start: Day, through end: Day
  ) -> Int {
    var count = 0
    var day = start.adding(1)
    while day <= end {
      if !settings.weekend.contains(day.weekday), !settings.holidays.contains(day) { count += 1 }
      day = day.adding(1)
    }
    return count
  }

  @Test("Counted by formula as counted by finger", arguments: [[6, 7], [5], [5, 6], [], [7]])
  func formula(weekend: [Int]) {
    var settings = AssessmentSettings.BusinessDays()
    settings.weekend = Set(weekend)
    settings.holidays = Set([3, 4, 5, 17, 40].map { today.adding(-$0) })
    let calendar = BusinessCalendar(settings)
    for ago in 0..<60 {
      for length in -3..<60 {
        let start = today.adding(-ago)
        let end = start.adding(length)
        #expect(
          calendar.businessDays(after: start, through: end)
            == Self.counted(settings, after: start, through: end))
      }
    }
  }

  @Test("A week of nothing but weekend is taken for a slip of the configuration")
  func onlyWeekend() {
    var settings = AssessmentSettings.BusinessDays()
    settings.weekend = Set(1...7)
    #expect(BusinessCalendar(settings).businessDay(onOrAfter: today) == today)
  }
}
