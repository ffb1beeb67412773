package import Basics
import Intake

/// The event days of many relationships, compact: one stream (what *they* did, or what *we* did),
/// one row a relationship, distinct days in order.
package struct EventLog: Sendable {
  private var days: [Int32] = []
  private var starts: [Int] = [0]

  package init() {}

  /// A log of the given rows, in their order.
  package init(_ rows: some Sequence<[Day]>) {
    for row in rows { append(row) }
  }

  /// Number of relationships, those without any event included.
  package var count: Int { starts.count - 1 }

  /// There is not one event in it.
  package var isEmpty: Bool { days.isEmpty }

  /// The earliest and the latest day with an event; nil without any.
  package var extent: ClosedRange<Day>? {
    guard let first = days.min(), let last = days.max() else { return nil }
    return Day(number: first)...Day(number: last)
  }

  /// Adds the next relationship.
  ///
  /// - Parameter eventDays: ascending; repeated days are kept once.
  package mutating func append(_ eventDays: some Sequence<Day>) {
    for day in eventDays { add(day) }
    endRow()
  }

  /// Adds a day, not before the last one, to the next relationship, of which `endRow` is the end.
  mutating func add(_ day: Day) {
    if days.count > starts[starts.count - 1] {
      let last = days[days.count - 1]
      guard day.number != last else { return }
      precondition(day.number > last, "event days must ascend")
    }
    days.append(day.number)
  }

  mutating func endRow() { starts.append(days.count) }

  /// Adds all relationships of another log.
  package mutating func append(_ other: EventLog) {
    guard count > 0 else {
      self = other
      return
    }
    let start = days.count
    days.append(contentsOf: other.days)
    starts.append(contentsOf: other.starts.dropFirst().map { $0 + start })
  }

  /// The days between the events of relationship `index`, oldest first.
  package func gaps(of index: Int) -> [Int] {
    var gaps: [Int] = []
    forEachGap(of: index) { gaps.append(Int($0)) }
    return gaps
  }

  /// Calls `body` with the days between the events of relationship `index`, oldest first.
  func forEachGap(of index: Int, _ body: (Int32) -> Void) {
    guard starts[index] < starts[index + 1] else { return }
    for place in starts[index] + 1..<starts[index + 1] { body(days[place] - days[place - 1]) }
  }

  /// The distinct days of one relationship.
  subscript(index: Int) -> ArraySlice<Int32> { days[starts[index]..<starts[index + 1]] }

  /// How relationship `index` stood on `asOf`; nil without an event up to then.
  package func history(of index: Int, asOf: Day) -> EventHistory? {
    EventHistory(dayNumbers: self[index], asOf: asOf.number)
  }

  /// Every relationship as it stood on `asOf`, those without an event left out.
  package func histories(asOf: Day) -> [EventHistory] {
    (0..<count).compactMap { history(of: $0, asOf: asOf) }
  }

  /// Whether relationship `index` has an event in (`after`, `after` + `days`].
  package func hasEvent(of index: Int, after: Day, within days: Int) -> Bool {
    let row = self[index]
    // The first day later than `after`, by bisection.
    var low = row.startIndex
    var high = row.endIndex
    while low < high {
      let middle = (low + high) / 2
      if row[middle] <= after.number { low = middle + 1 } else { high = middle }
    }
    return low < row.endIndex && row[low] <= after.adding(days).number
  }

  /// Whether a silence of `days` from `asOf` on tells that relationship `index` has gone: not where
  /// their own rhythm up to then allows one as long, or, with too few gaps for a rhythm, where they
  /// had one.
  func tells(
    of index: Int, asOf: Day, within days: Int, limits: AssessmentSettings.Drift
  ) -> Bool {
    let past = self.days(of: index, until: asOf)
    guard let rhythm = Rhythm(past) else { return true }
    guard rhythm.gaps < limits.gapsForRhythm else {
      return rhythm.limit() <= days
    }
    return zip(past.dropFirst(), past).allSatisfy { $0.days(since: $1) <= days }
  }

  /// The distinct days of relationship `index` up to `asOf`.
  func days(of index: Int, until asOf: Day) -> [Day] {
    self[index].prefix { $0 <= asOf.number }.map(Day.init(number:))
  }

  /// The log as it stood on `day`: whoever is given it cannot look ahead.
  package func until(_ day: Day) -> EventLog {
    var past = EventLog()
    past.days.reserveCapacity(days.count)
    past.starts.reserveCapacity(starts.count)
    for index in 0..<count {
      past.days.append(contentsOf: self[index].prefix { $0 <= day.number })
      past.starts.append(past.days.count)
    }
    return past
  }

  /// The first two days of a row in one number that orders as they do; a missing one comes first.
  private func firstDays(of index: Int) -> UInt64 {
    func number(_ position: Int) -> UInt64 {
      guard position < starts[index + 1] else { return 0 }
      return UInt64(UInt32(bitPattern: days[position]) ^ 0x8000_0000)
    }
    return number(starts[index]) << 32 | number(starts[index] + 1)
  }

  /// At most `limit` of its relationships, evenly spread, in an order that depends on their days
  /// alone: what a base is learnt from, so that the order of a file changes no bit of it.
  func sample(_ limit: Int) -> EventLog {
    // Most rows differ in their first two days, which are compared as one number.
    let keys = (0..<count).map { (days: firstDays(of: $0), row: $0) }
    let order = keys.sorted {
      $0.days == $1.days ? self[$0.row].lexicographicallyPrecedes(self[$1.row]) : $0.days < $1.days
    }.map(\.row)
    var sample = EventLog()
    let size = min(limit, count)
    for i in 0..<size {
      sample.days.append(contentsOf: self[order[i * count / size]])
      sample.starts.append(sample.days.count)
    }
    return sample
  }
}
