import Basics
import Testing

@testable import RunHistory

@Suite("The course of one relationship")
struct CourseTests {
  private static func point(_ iso: String, _ score: Int, _ isPartnership: Bool = true) throws
    -> CoursePoint
  {
    CoursePoint(
      asOf: try #require(Day(iso: iso)), score: score, daysSilent: nil, isPartnership: isPartnership
    )
  }

  private static func course(_ days: [String]) throws -> Course {
    var course = Course()
    for day in days { course = course.followed(by: try point(day, 50)) }
    return course
  }

  @Test(
    "It keeps the last two runs and the last of each month before, six at most",
    arguments: [
      (["2026-03-01"], ["2026-03-01"]),
      (["2026-03-01", "2026-03-02", "2026-03-03"], ["2026-03-02", "2026-03-03"]),
      (
        ["2026-01-30", "2026-01-31", "2026-02-27", "2026-03-01", "2026-03-02", "2026-03-03"],
        ["2026-01-31", "2026-02-27", "2026-03-02", "2026-03-03"]
      ),
      (
        (1...9).map { "2026-0\($0)-15" },
        (4...9).map { "2026-0\($0)-15" }
      ),
    ])
  func keeps(days: [String], kept: [String]) throws {
    #expect(try Self.course(days).points.map(\.asOf.description) == kept)
  }

  @Test("It is read from a line of the report that handed it on, and goes on with that report")
  func isRead() throws {
    let line =
      #"{"id":"C1","class":"transactional","score":41.6,"silence":{"probability":0.5,"daysSilent":12},"#
      + #""course":[{"on":"2026-01-31","score":72,"daysSilent":null,"class":"partnership"}]}"#
    let state = try #require(RelationshipState(line: Array(line.utf8)[...]))
    let day = try #require(Day(iso: "2026-02-28"))
    let points = state.course(of: day).points
    #expect(points.map(\.score) == [72, 42])
    #expect(points.map(\.daysSilent) == [nil, 12])
    #expect(points.map(\.isPartnership) == [true, false])
  }

  @Test(
    "What is no course is none, and the line is read all the same",
    arguments: [
      "null", "[]", "7", #"[{"on":"soon","score":7}]"#, #"[{"on":"2026-01-31","score":700}]"#,
    ])
  func isNone(value: String) throws {
    let line = #"{"id":"C1","score":3,"course":\#(value)}"#
    let state = try #require(RelationshipState(line: Array(line.utf8)[...]))
    #expect(state.course.points.isEmpty)
  }

  @Test(
    "A partnership fades that lost fifteen points within a year and has found none again",
    arguments: [
      ([72, 60], 57, 72), ([72, 60], 58, nil), ([72, 50], 55, nil), ([], 10, nil),
    ] as [([Int], Int, Int?)])
  func fades(scores: [Int], now: Int, from: Int?) throws {
    let points = try scores.enumerated().map { try Self.point("2026-0\($0 + 1)-10", $1) }
    let high = Course(points).fading(to: try Self.point("2026-06-30", now))
    #expect(high?.score == from)
  }

  @Test("What was no partnership, or was one long ago, does not fade")
  func doesNotFade() throws {
    let now = try Self.point("2026-06-30", 20)
    #expect(Course([try Self.point("2026-01-10", 80, false)]).fading(to: now) == nil)
    #expect(Course([try Self.point("2025-06-29", 80)]).fading(to: now) == nil)
    #expect(Course([try Self.point("2025-06-30", 80)]).fading(to: now)?.score == 80)
  }
}
