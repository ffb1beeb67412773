package import Basics

/// The offsets of one time zone, handed in from outside: Intake itself knows no zone database.
///
/// Only instants need it (`2024-03-31T23:30:00Z`, an epoch value): which calendar day do they fall
/// on where the report is read? A date without a zone is that day everywhere and never becomes an
/// instant, so a zone where midnight is skipped can do it no harm.
package struct ZoneRules: Sendable, Hashable {
  /// From `start` (seconds since 1970-01-01T00:00:00Z) on, local time is UTC plus `offset` seconds.
  package struct Transition: Sendable, Hashable {
    package var start: Int64
    package var offset: Int32

    package init(start: Int64, offset: Int32) {
      self.start = start
      self.offset = offset
    }
  }

  /// The offset before the first transition, in seconds east of Greenwich.
  package let baseOffset: Int32
  /// Sorted by `start`.
  package let transitions: [Transition]

  package init(baseOffset: Int32, transitions: [Transition] = []) {
    self.baseOffset = baseOffset
    self.transitions = transitions.sorted { $0.start < $1.start }
  }

  package static let utc = ZoneRules(baseOffset: 0)

  /// Seconds to add to UTC at that instant.
  ///
  /// - Complexity: O(log *n*) in the number of transitions.
  package func offset(atUTC seconds: Int64) -> Int32 {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].start <= seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? baseOffset : transitions[low - 1].offset
  }

  /// The calendar day an instant falls on in this zone.
  package func day(ofUTC seconds: Int64) -> Day { moment(ofUTC: seconds).day }

  /// The calendar day and the second of it (0…86,399) of an instant in this zone.
  package func moment(ofUTC seconds: Int64) -> (day: Day, secondOfDay: Int) {
    // Business dates lie within years 1…9999; whatever is outside is held at the edge.
    let bounded = min(max(seconds, -62_135_596_800), 253_402_300_799)
    let local = bounded + Int64(offset(atUTC: bounded))
    let number = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return (Day(number: Int32(number)), Int(local - number * 86_400))
  }
}
