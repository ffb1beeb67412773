package import Basics

/// Days written without a year ("12.03.", "Mon 3 Nov", "3/14") in the order of their rows, and what
/// settles the year of all of them together.
///
/// Each day is the last one of its name not after some day: the as-of day, or as many years before
/// it as the weekdays beside the days say, or the end of the year that the file is called after.
/// Where the rows go on for longer than a year and nothing else tells, no such day exists and
/// nothing is read.
package struct YearlessDates: Sendable {
  fileprivate struct Cell {
    var first: Int32
    var second: Int32
    var weekday: UInt8
    /// Points or a month's name: the day stands first.
    var isDayFirst: Bool
    var line: Int
  }

  /// How the days of a column are read that have no year.
  package struct Reading: Sendable, Hashable {
    /// `dmy` or `mdy`, for days with slashes.
    var order: DateOrder
    /// No day is later.
    var last: Day
  }

  /// What the days of a column came to.
  struct Verdict {
    var reading: Reading
    var first: Day
    var last: Day
    var evidence: YearEvidence
    var line: Int
    /// Cells that are read.
    var cells: Int
  }

  private var cells: [Cell] = []
  private(set) var count = 0

  /// A list kept by hand has no more.
  private static let most = 4096

  mutating func observe(_ parts: DateParts, line: Int) {
    count += 1
    guard cells.count < Self.most else { return }
    cells.append(
      Cell(
        first: parts.a, second: parts.b, weekday: parts.weekday,
        isDayFirst: parts.isDotted || parts.monthIsNamed, line: line))
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: YearlessDates) {
    count += next.count
    cells += next.cells.prefix(Self.most - cells.count)
  }

  /// What settles the year of all days; nil where nothing does.
  ///
  /// - Parameters:
  ///   - order: of the other dates of the column, where it is known.
  ///   - year: which the file is called after.
  ///   - dated: from the first to the last day of the same column that has a year.
  func settle(asOf: Day, order: DateOrder?, year: Int?, dated: ClosedRange<Day>?) -> Verdict? {
    guard count == cells.count, count > 0, let order = self.order(known: order) else { return nil }
    let days = cells.map { cell -> (month: Int, day: Int) in
      let isDayFirst = cell.isDayFirst || order == .dmy
      let (day, month) = isDayFirst ? (cell.first, cell.second) : (cell.second, cell.first)
      return (Int(month), Int(day))
    }
    // "Mar 26", "Apr 26": months of a year.
    if count > 2, Set(days.map(\.day)).count == 1, Set(days.map(\.month)).count > 1 { return nil }
    func verdict(_ last: Day, _ evidence: YearEvidence) -> Verdict? {
      let reading = Reading(order: order, last: last)
      let read = days.compactMap { reading.day(month: $0.month, day: $0.day) }
      guard let first = read.min(), let latest = read.max(), read.count * 10 >= count * 9 else {
        return nil
      }
      return Verdict(
        reading: reading, first: first, last: latest, evidence: evidence, line: cells[0].line,
        cells: read.count)
    }
    let named = cells.indices.filter { cells[$0].weekday > 0 }
    func weekdaysFit(_ last: Day) -> Bool {
      let reading = Reading(order: order, last: last)
      let slips = named.count { i in
        reading.day(month: days[i].month, day: days[i].day)?.weekday != Int(cells[i].weekday)
      }
      return slips * 20 <= named.count
    }
    func holds(_ last: Day) -> Bool {
      dated.map { $0.upperBound <= last && $0.lowerBound > last.adding(-366) } ?? true
    }
    let ends = (0...Self.yearsBack).compactMap { asOf.yearsEarlier($0) }
    if named.count > 1 {
      guard let last = ends.first(where: { weekdaysFit($0) && holds($0) }) else { return nil }
      return verdict(last, .weekdays)
    }
    if let year, let last = Day(year: year, month: 12, day: 31),
      let verdict = verdict(last, .file(year)), verdict.last <= asOf, weekdaysFit(last),
      dated.map({ $0.lowerBound <= last && $0.upperBound > last.adding(-366) }) ?? true
    {
      return verdict
    }
    if dated != nil {
      guard let last = ends.first(where: holds), weekdaysFit(last) else { return nil }
      return verdict(last, .otherDates)
    }
    let reading = Reading(order: order, last: asOf)
    let read = days.compactMap { reading.day(month: $0.month, day: $0.day) }
    guard isInOrder(read), weekdaysFit(asOf) else { return nil }
    return verdict(asOf, .rows)
  }

  private static let yearsBack = 10

  /// Whether the rows go forward or back in time without a leap to another year.
  private func isInOrder(_ days: [Day]) -> Bool {
    guard days.count >= Self.fewestInOrder else { return false }
    let (up, down) = zip(days, days.dropFirst()).reduce((0, 0)) { steps, pair in
      (steps.0 + (pair.1 > pair.0 ? 1 : 0), steps.1 + (pair.1 < pair.0 ? 1 : 0))
    }
    return up + down > 1 && min(up, down) * 20 <= up + down
  }

  private static let fewestInOrder = 4

  /// Day or month first, as the points, the names or a part over 12 show.
  private func order(known: DateOrder?) -> DateOrder? {
    let open = cells.filter { !$0.isDayFirst }
    guard !open.isEmpty else { return .dmy }
    let (first, second) = (open.contains { $0.first > 12 }, open.contains { $0.second > 12 })
    if first != second { return first ? .dmy : .mdy }
    return first ? nil : known == .ymd ? nil : known
  }
}

extension YearlessDates.Reading {
  /// The last day of that name not after the last day of all; nil where there is none.
  func day(month: Int, day: Int) -> Day? {
    let year = last.components.year
    // 29 February comes every four years, and is none where the year at hand has none.
    return [year, year - 1].lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 <= last }
  }

  func day(_ parts: DateParts) -> Day? {
    let isDayFirst = parts.isDotted || parts.monthIsNamed || order == .dmy
    return isDayFirst
      ? day(month: Int(parts.b), day: Int(parts.a)) : day(month: Int(parts.a), day: Int(parts.b))
  }
}

extension Day {
  /// The same day of an earlier year; of 29 February the 28th.
  fileprivate func yearsEarlier(_ years: Int) -> Day? {
    let (year, month, day) = components
    return Day(year: year - years, month: month, day: day)
      ?? Day(year: year - years, month: month, day: day - 1)
  }
}

extension YearlessDates: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&count)
    coder.code(&cells, blank: Cell(first: 0, second: 0, weekday: 0, isDayFirst: false, line: 0))
  }
}

extension YearlessDates.Cell: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&first)
    coder.code(&second)
    coder.code(&weekday)
    coder.code(&isDayFirst)
    coder.code(&line)
  }
}
