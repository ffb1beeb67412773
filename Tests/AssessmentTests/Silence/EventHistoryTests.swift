import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Event history")
struct EventHistoryTests {
  private func days(_ numbers: [Int32]) -> [Day] { numbers.map(Day.init(number:)) }

  @Test("Repeats, span, age and the usual gap are read off the days")
  func reduction() throws {
    let h = try #require(
      EventHistory(days: days([100, 100, 110, 140, 141, 200]), asOf: Day(number: 150)))
    #expect(h.repeats == 3)
    #expect(h.span == 41)
    #expect(h.age == 50)
    #expect(h.silence == 9)
    #expect(h.usualGap == 10)
    #expect(h.logGaps == ln(10) + ln(30) + ln(1))
  }

  @Test("No usual gap before there are two gaps")
  func usualGap() throws {
    let one = try #require(EventHistory(days: days([100, 130]), asOf: Day(number: 150)))
    #expect(one.usualGap == nil)
    let two = try #require(EventHistory(days: days([100, 130, 140]), asOf: Day(number: 150)))
    #expect(two.usualGap == 20)
  }

  @Test("Nothing before the first event, and the log gives the same history")
  func log() {
    let rows = [days([100, 130]), [], days([149, 150, 151])]
    let log = EventLog(rows)
    #expect(log.count == 3)
    for (i, row) in rows.enumerated() {
      for asOf in [99, 100, 148, 150, 400].map({ Day(number: $0) }) {
        #expect(log.history(of: i, asOf: asOf) == EventHistory(days: row, asOf: asOf))
      }
    }
    #expect(log.history(of: 0, asOf: Day(number: 99)) == nil)
    #expect(log.histories(asOf: Day(number: 149)).count == 2)
  }

  @Test("A horizon begins the day after and includes its last day")
  func horizon() {
    let log = EventLog([days([100, 130])])
    #expect(log.hasEvent(of: 0, after: Day(number: 100), within: 30))
    #expect(!log.hasEvent(of: 0, after: Day(number: 100), within: 29))
    #expect(!log.hasEvent(of: 0, after: Day(number: 130), within: 1000))
    #expect(log.hasEvent(of: 0, after: Day(number: 99), within: 1))
  }
}
