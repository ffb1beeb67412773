import Basics
import Intake

/// The usual gap between days on which something happened, and how far a gap may reasonably
/// stretch.
struct Rhythm {
  var gaps: Int
  /// Days.
  var median: Double
  var mean: Double
  /// Mean squared deviation of the gaps, in days².
  var variance: Double

  /// Only the latest gaps count: an old rhythm is no rhythm. Of a dozen weekly calls a year of
  /// quarterly ones before them says nothing any more.
  static let gapsKept = 12
  /// A gap is improbable from so many deviations above the mean on: of gaps that vary by half their
  /// length one in fifty is longer.
  static let deviations = 2.5
  /// With few gaps, regularity is borrowed: a gap that varies by half its length is ordinary, and
  /// that experience weighs as much as so many gaps.
  static let borrowedGaps = 3.0
  static let borrowedSpread = 0.5
  /// One gap that is longer than the next by so much, among so many, is an exception, such as a
  /// summer. It has no part in the rhythm, but half of it has been in order before.
  static let exceptionalRatio = 2.5
  static let gapsForException = 6
  /// Gaps that are all as exceptional, before a rhythm of so many that has lasted so many days, are
  /// the time before it began, and no part of it: the yearly visits before the monthly calls. What
  /// has not lasted may be but a busy month between two visits.
  static let gapsOfRhythm = 5
  static let daysOfRhythm = 182
  /// A few gaps before a rhythm that has lasted three times as many are told from it by less.
  static let earlierRatio = 2.0
  private var exception = 0
  /// The longest of the gaps that make the rhythm.
  private(set) var longest = 0

  /// Nil without a single gap.
  ///
  /// - Parameter days: different days, ascending.
  init?(_ days: [Day]) {
    guard days.count >= 2 else { return nil }
    var lengths: [Int] = []
    lengths.reserveCapacity(Rhythm.gapsKept)
    for index in max(1, days.count - Rhythm.gapsKept)..<days.count {
      lengths.append(days[index].days(since: days[index - 1]))
    }
    let isWhole = days.count <= Rhythm.gapsKept + 1
    lengths.removeFirst(Self.beginning(of: lengths, isWhole: isWhole))
    lengths.sort()
    if lengths.count >= Rhythm.gapsForException, let last = lengths.last,
      Double(last) > Rhythm.exceptionalRatio * Double(lengths[lengths.count - 2])
    {
      lengths.removeLast()
      exception = last
    }
    gaps = lengths.count
    longest = lengths.last ?? 0
    median = Median.ofSorted(lengths)
    let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
    self.mean = mean
    variance =
      lengths.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      / Double(lengths.count)
  }

  /// The first gap of the rhythm that they keep now.
  ///
  /// - Parameters:
  ///   - gaps: in their order.
  ///   - isWhole: no gap came before these.
  private static func beginning(of gaps: [Int], isWhole: Bool) -> Int {
    var (longest, lasted) = (0, 0)
    for index in gaps.indices.dropFirst().reversed() {
      longest = max(longest, gaps[index])
      lasted += gaps[index]
      // One gap among others may be a summer, unless nothing came before it.
      let isBrief = index > 1 && 3 * index <= gaps.count - index
      let ratio = isBrief ? earlierRatio : exceptionalRatio
      if gaps.count - index >= gapsOfRhythm, lasted >= daysOfRhythm, index > 1 || isWhole,
        gaps[..<index].allSatisfy({ Double($0) > ratio * Double(longest) })
      {
        return index
      }
    }
    return 0
  }

  /// Days beyond which a silence is improbable for this rhythm: twice the usual gap, or the mean
  /// and two and a half deviations, whichever is longer.
  func limit() -> Int {
    let borrowed = Rhythm.borrowedSpread * mean
    let spread =
      ((Double(gaps) * variance + Rhythm.borrowedGaps * borrowed * borrowed)
      / (Double(gaps) + Rhythm.borrowedGaps)).squareRoot()
    let limit = max(2 * median, mean + Rhythm.deviations * spread, Double(exception) / 2)
    return Int(limit.rounded(.up))
  }

  /// Where some gaps are stretched by what is usual among peers, no further than this: twice the
  /// usual gap, or half as long again as the longest one.
  var stretchedAtMost: Int { Int(max(2 * median, 1.5 * Double(longest)).rounded(.up)) }
}
