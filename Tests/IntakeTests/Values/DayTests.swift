import Basics
import Testing

@testable import Intake

@Suite("Days")
struct DayTests {
  @Test("A day number and its components agree with counting one by one, 1600 to 2400")
  func counting() {
    var number = Day(year: 1600, month: 1, day: 1)!.number
    var weekday = Day(number: number).weekday
    for year in 1600...2400 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (m, length) in lengths.enumerated() {
        for d in 1...length {
          guard let day = Day(year: year, month: m + 1, day: d), day.number == number,
            day.components == (year, m + 1, d), day.weekday == weekday
          else {
            Issue.record("\(year)-\(m + 1)-\(d)")
            return
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        if Day(year: year, month: m + 1, day: length + 1) != nil {
          Issue.record("\(year)-\(m + 1)-\(length + 1)")
        }
      }
    }
    #expect(Day(iso: "1970-01-01")?.number == 0)
    #expect(Day(iso: "1600-01-01")?.weekday == 6)
  }

  @Test("Text and day agree both ways", arguments: ["0001-01-01", "1899-12-30", "2024-02-29"])
  func texts(text: String) { #expect(Day(iso: text)?.description == text) }

  @Test(
    "What the calendar does not have is no day",
    arguments: ["2023-02-29", "2024-13-01", "2024-00-10", "0000-01-01", "2024-1-05", "2024-01-05Z"])
  func none(text: String) { #expect(Day(iso: text) == nil) }

  @Test("A zone's offsets change at the second they change")
  func zoneRules() {
    let zone = ZoneRules(
      baseOffset: 3600,
      transitions: [.init(start: 2000, offset: 0), .init(start: 1000, offset: 7200)])
    #expect(zone.offset(atUTC: 999) == 3600)
    #expect(zone.offset(atUTC: 1000) == 7200)
    #expect(zone.offset(atUTC: 1999) == 7200)
    #expect(zone.offset(atUTC: 2000) == 0)
    #expect(ZoneRules.utc.day(ofUTC: -1) == Day(number: -1))
    #expect(ZoneRules.utc.day(ofUTC: 0) == Day(number: 0))
    #expect(ZoneRules(baseOffset: -1).day(ofUTC: 0) == Day(number: -1))
    #expect(ZoneRules.utc.moment(ofUTC: -1).secondOfDay == 86_399)
  }
}
