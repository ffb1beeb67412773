import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Rhythm")
struct RhythmTests {
  static func days(_ gaps: [Int]) -> [Day] {
    gaps.reduce(into: [today]) { $0.append($0.last!.adding($1)) }
  }

  @Test("One day has no rhythm")
  func none() {
    #expect(Rhythm([]) == nil)
    #expect(Rhythm([today]) == nil)
  }

  @Test("Median, mean and spread of the gaps")
  func figures() throws {
    let rhythm = try #require(Rhythm(Self.days([10, 20, 30, 100])))
    #expect(rhythm.gaps == 4)
    #expect(rhythm.median == 25)
    #expect(rhythm.mean == 40)
    #expect(rhythm.variance == 1250)
  }

  @Test("A limit is never shorter than twice the usual gap, and grows with irregularity")
  func limit() throws {
    let regular = try #require(Rhythm(Self.days(Array(repeating: 20, count: 12))))
    let irregular = try #require(Rhythm(Self.days([1, 39, 1, 39, 1, 39, 1, 39, 1, 39, 1, 39])))
    #expect(regular.limit() >= 40)
    #expect(irregular.limit() > regular.limit())
  }

  static let weekly = Array(repeating: 7, count: 11)

  @Test(
    "One gap far beyond the others is an exception, of which half has been in order before",
    arguments: [
      (weekly + [90], 45), ([7, 90] + weekly.dropLast(), 45),
      (Array(repeating: 7, count: 4) + [90], nil),
      (Array(repeating: 7, count: 10) + [80, 90], nil),
    ] as [([Int], Int?)])
  func exception(gaps: [Int], limit: Int?) throws {
    let rhythm = try #require(Rhythm(Self.days(gaps)))
    if let limit {
      #expect(rhythm.limit() == limit && rhythm.median == 7)
    } else {
      #expect(rhythm.limit() > 60)
    }
  }

  @Test(
    "The time before a rhythm began is no part of it",
    arguments: [[2052], [330, 345], [800, 400], [62, 60]])
  func beginning(before: [Int]) throws {
    let limit = try #require(Rhythm(Self.days(Self.monthly))).limit()
    #expect(try #require(Rhythm(Self.days(before + Self.monthly))).limit() == limit)
  }

  @Test(
    "A busy month is no new rhythm, nor is what is not far from the old one",
    arguments: [
      ([330, 345], Array(repeating: 4, count: 8)), ([50, 55], monthly), ([60], monthly),
      ([82, 82, 84, 83, 81, 85], [37, 36, 37, 36, 40, 38]),
    ]
      as [([Int], [Int])])
  func sameRhythm(before: [Int], since: [Int]) throws {
    #expect(try #require(Rhythm(Self.days(before + since))).gaps == before.count + since.count)
  }

  static let monthly = Array(repeating: 28, count: 9)

  @Test("Only the latest gaps count")
  func latest() throws {
    let rhythm = try #require(
      Rhythm(Self.days(Array(repeating: 3, count: 50) + Array(repeating: 30, count: 24))))
    #expect(rhythm.median == 30)
    #expect(rhythm.variance == 0)
  }
}
