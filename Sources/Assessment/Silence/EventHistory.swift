package import Basics
import Intake

/// The events of one relationship, reduced to what the silence model needs.
///
/// Events count by the day: three mails on one day are one event. Times are in days, but the model
/// is free of units: weeks give the same probabilities.
///
///     EventHistory(days: [day("2026-01-01"), day("2026-01-31")], asOf: day("2026-03-02"))
///     // repeats 1, span 30, age 60, silence 30
package struct EventHistory: Sendable, Hashable {
  /// Days with an event after the first (x).
  package var repeats: Int
  /// From the first event to the last (tₓ).
  package var span: Double
  /// From the first event to the as-of day (T).
  package var age: Double
  /// Σ ln(gap) over the `repeats` gaps: with their sum, all that the gamma model of regularity asks
  /// for. Nil where the gaps themselves are not known.
  package var logGaps: Double?
  /// The median of their latest gaps, as `Rhythm` has it, from two gaps on: shown to the reader,
  /// never scored with.
  package var usualGap: Double?

  /// From the last event to the as-of day (s).
  package var silence: Double { age - span }

  package init(
    repeats: Int, span: Double, age: Double, logGaps: Double? = nil, usualGap: Double? = nil
  ) {
    self.repeats = repeats
    self.span = span
    self.age = age
    self.logGaps = logGaps
    self.usualGap = usualGap
  }

  /// The history as it stood on `asOf`; nil without an event up to then.
  ///
  /// - Parameter days: in ascending order; repeated days count once, later ones not at all.
  package init?(days: some Sequence<Day>, asOf: Day) {
    self.init(dayNumbers: days.lazy.map(\.number), asOf: asOf.number)
  }

  /// The history from ascending day numbers.
  init?(dayNumbers days: some Sequence<Int32>, asOf: Int32) {
    var first: Int32?
    var last: Int32 = 0
    var repeats = 0
    // The latest gaps, in any order.
    var gaps: [Int32] = []
    gaps.reserveCapacity(Rhythm.gapsKept)
    var logGaps = 0.0
    for day in days {
      if day > asOf { break }
      if first == nil {
        first = day
      } else if day != last {
        let gap = day - last
        if repeats < Rhythm.gapsKept {
          gaps.append(gap)
        } else {
          gaps[repeats % Rhythm.gapsKept] = gap
        }
        repeats += 1
        logGaps += lnOfDays(gap)
      }
      last = day
    }
    guard let first else { return nil }
    self.init(
      repeats: repeats, span: Double(last - first), age: Double(asOf - first), logGaps: logGaps)
    if repeats >= 2 {
      gaps.sort()
      usualGap = Median.ofSorted(gaps)
    }
  }
}
