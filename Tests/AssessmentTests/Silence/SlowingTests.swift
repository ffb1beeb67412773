import Basics
import Testing

@testable import Assessment

@Suite("Contact that has grown rarer than it ever was")
struct SlowingTests {
  /// Days with these gaps between them.
  private static func days(_ gaps: [Int]) throws -> [Day] {
    var days = [try #require(Day(iso: "2024-01-08"))]
    for gap in gaps { days.append(days[days.count - 1].adding(gap)) }
    return days
  }

  private static let weeks = [Int](repeating: 14, count: 12)

  @Test("Every two weeks, and then three times about every five: it is told with both")
  func slows() throws {
    let slowing = try #require(Slowing(try Self.days(Self.weeks + [35, 38, 41])))
    #expect(slowing == Slowing(before: 14, now: 38))
  }

  @Test("Days in a row are one contact, and hide no gap")
  func daysInARow() throws {
    let gaps = Self.weeks + [35, 1, 37, 1, 1, 39]
    #expect(Slowing(try Self.days(gaps)) == Slowing(before: 14, now: 38))
  }

  @Test(
    "It is none",
    arguments: [
      ("as ever", weeks + [14, 13, 15]), ("one holiday", weeks + [14, 14, 90]),
      ("days more, and not twice as many", weeks + [20, 24, 26]),
      ("twice as many, and few days", [Int](repeating: 5, count: 12) + [11, 12, 13]),
      ("every winter is like that", weeks + [40, 42, 45, 14, 14, 14, 14] + [40, 41, 42]),
      ("too few gaps before", [14, 14, 14, 14, 14, 40, 40, 40]), ("none at all", []),
    ])
  func isNone(_ why: String, _ gaps: [Int]) throws {
    #expect(Slowing(try Self.days(gaps)) == nil, "\(why)")
  }
}
