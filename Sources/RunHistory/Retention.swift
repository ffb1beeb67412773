package import Basics

/// Which reports are kept: the last so many days, weeks and months that have one, of each week and
/// month the newest. A run that is thinned out stays in the trend.
package struct Retention: Sendable, Hashable {
  package var daily: Int
  package var weekly: Int
  package var monthly: Int

  package init(daily: Int, weekly: Int, monthly: Int) {
    self.daily = daily
    self.weekly = weekly
    self.monthly = monthly
  }

  /// The days, of those given, whose report goes; never the newest.
  package func surplus(of days: [Day]) -> [Day] {
    let newestFirst = Set(days).sorted(by: >)
    var kept = Set(newestFirst.prefix(1))
    kept.formUnion(newestFirst.prefix(daily))
    kept.formUnion(Retention.newest(newestFirst, weekly) { $0.number - Int32($0.weekday) })
    kept.formUnion(
      Retention.newest(newestFirst, monthly) { day in
        let (year, month, _) = day.components
        return Int32(year * 12 + month)
      })
    return newestFirst.filter { !kept.contains($0) }.reversed()
  }

  /// The newest day of each of the last `count` periods.
  private static func newest(_ days: [Day], _ count: Int, period: (Day) -> Int32) -> [Day] {
    var seen = Set<Int32>()
    return days.filter { seen.count < count && seen.insert(period($0)).inserted }
  }
}
