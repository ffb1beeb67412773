import Basics

/// Contact that has grown rarer than it ever was: their last three gaps beside those before. It is
/// told of partnerships, before they are lost; it accuses nobody.
package struct Slowing: Sendable, Hashable {
  /// Their usual gap before the last three, in days.
  package var before: UInt16
  /// Their last three gaps, on average, in days.
  package var now: UInt16

  package init(before: UInt16, now: UInt16) {
    self.before = before
    self.now = now
  }
}

extension Slowing {
  /// So many gaps, the latest, show how it is now …
  private static let recentGaps = 3
  /// … and so many at least how it was.
  private static let earlierGaps = 6
  /// No more gaps are looked at.
  private static let gapsKept = 24
  /// Days that lie no further apart are of one contact.
  private static let together = 3
  /// The gaps have become so many times as long, and longer by so many days.
  private static let times = 2.0
  private static let atLeastDays = 14.0
  /// Each of them is so many times as long: one holiday is no trend.
  private static let eachTimes = 1.5

  /// Nil where contact is no rarer, where it was as rare once before, or where there are too few
  /// gaps to tell.
  ///
  /// - Parameter days: different days with a sign of theirs, ascending.
  init?(_ days: [Day]) {
    let gaps = Self.gaps(days)
    guard gaps.count >= Self.recentGaps + Self.earlierGaps else { return nil }
    let recent = gaps.suffix(Self.recentGaps)
    let earlier = gaps.dropLast(Self.recentGaps)
    let usual = Median.ofSorted(earlier.sorted())
    let sum = recent.reduce(0, +)
    let mean = Double(sum) / Double(Self.recentGaps)
    guard mean >= Self.times * usual, mean >= usual + Self.atLeastDays,
      recent.allSatisfy({ Double($0) >= Self.eachTimes * usual })
    else { return nil }
    for start in earlier.indices.dropLast(Self.recentGaps - 1)
    where earlier[start..<start + Self.recentGaps].reduce(0, +) >= sum {
      return nil
    }
    self.init(before: UInt16(clamping: Int(usual)), now: UInt16(clamping: Int(mean)))
  }

  /// The latest gaps between contacts, in days.
  private static func gaps(_ days: [Day]) -> ArraySlice<Int> {
    guard var start = days.first else { return [] }
    var gaps: [Int] = []
    gaps.reserveCapacity(days.count)
    for day in days where day.days(since: start) > together {
      gaps.append(day.days(since: start))
      start = day
    }
    return gaps.suffix(gapsKept)
  }
}
