import Basics
import Intake

/// How soon those of a base come back who come back at all: the measure of whoever has no rhythm of
/// their own, who came once or twice.
///
/// As long as most of the base's repeaters still come back after as long a silence, it says nothing
/// of anybody. After that the model is asked, or after the gap that nineteen in twenty who come
/// back stay below, where that is sooner (online retail, whose year is not over: 166 days, while
/// half still came back after 193).
struct PeerRhythm: Sendable, Hashable {
  /// Nobody without a rhythm of their own has gone within so many days.
  var shortestDays = 0
  /// Beyond so many days whoever has no rhythm of their own has gone: nineteen in twenty who came
  /// back had come by then. Nil where the base shows nothing.
  var goneAfterDays: Int?
  /// From the first event on record to the last: what is not much longer than a gap shows nobody's.
  var recordedDays = Int.max

  /// The base shows nothing.
  init() {}

  func hasGone(after silence: Double) -> Bool {
    goneAfterDays.map { silence > Double($0) } ?? false
  }

  /// - Parameter log: nothing later than `asOf`.
  /// - Complexity: O(n log n) in the gaps.
  init(_ log: EventLog, asOf: Day) {
    guard let extent = log.extent else { return }
    recordedDays = extent.upperBound.days(since: extent.lowerBound)
    let rhythm = BaseRhythm(log)
    guard rhythm.isKnown else { return }
    goneAfterDays = rhythm.usualGap
    shortestDays = min(rhythm.usualGap, Self.mostComeBack(log, asOf: asOf))
  }

  /// A silence of somebody who has come back before: over, or lasting. In one number, by which the
  /// longer ones come later, and of as many days those that are over: numbers are sorted in a
  /// fraction of the time that structs take.
  private struct Pause {
    let packed: UInt64
    var days: Int { Int(packed >> 32) }
    var isOver: Bool { packed >> 31 & 1 == 1 }
    /// Of how many: everybody counts as much as anybody else.
    var among: Int { Int(packed & 0x7FFF_FFFF) }

    init(packed: UInt64) { self.packed = packed }

    init(days: Int32, isOver: Bool, among: Int) {
      packed = UInt64(UInt32(days)) << 32 | (isOver ? 1 << 31 : 0) | UInt64(among)
    }
  }

  /// Days up to which those who have come back before come back more often than not; those who are
  /// still away count as not come back.
  private static func mostComeBack(_ log: EventLog, asOf: Day) -> Int {
    var pauses: [UInt64] = []
    for index in 0..<log.count {
      let days = log[index]
      guard days.count > 1, let last = days.last else { continue }
      log.forEachGap(of: index) {
        pauses.append(Pause(days: $0, isOver: true, among: days.count).packed)
      }
      let silence = asOf.number - last
      pauses.append(Pause(days: silence, isOver: false, among: days.count).packed)
    }
    // The longest first, in an order that depends on the days alone, so that the sums are the same
    // to the bit.
    pauses.sort(by: >)
    var (over, all) = (0.0, 0.0)
    var boundary = pauses.first.map { Pause(packed: $0).days } ?? 0
    for position in pauses.indices {
      let pause = Pause(packed: pauses[position])
      all += 1 / Double(pause.among)
      if pause.isOver { over += 1 / Double(pause.among) }
      let isLastOfDays =
        position + 1 == pauses.count || Pause(packed: pauses[position + 1]).days < pause.days
      if isLastOfDays, 2 * over <= all { boundary = pause.days - 1 }
    }
    return max(boundary, 0)
  }
}
