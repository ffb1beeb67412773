import Basics

/// One order a column could have, and what speaks for and against it.
struct DateCandidate: Sendable {
  let order: DateOrder
  /// Cells that are a date in this order.
  private(set) var parsed = 0
  /// The first line with a cell that is a date in another order and not in this one, 0 if none.
  private(set) var firstMissLine = 0
  /// Bit *d* for each day of the month that occurs.
  private(set) var daysOfMonth: UInt32 = 0
  /// Steps from one row to the next that go forward or back in time.
  private(set) var ascents = 0
  private(set) var descents = 0
  private var first = Int.min
  private var previous = Int.min
  private var earliest = Int.max
  private var latest = Int.min

  /// Cells by month, for years of four digits from 1900 on; empty until the first.
  private var fullYears: [Int32] = []
  /// Cells by month for years of two digits.
  private var shortYears: [Int32] = []

  private static let firstYear = 1900
  private static let years = 200

  init(order: DateOrder) { self.order = order }

  /// The day the parts are in this order, nil if none; it is counted.
  mutating func observe(_ parts: DateParts) -> Day? {
    guard case .success(let date) = parts.day(order, lastYear: 2049) else { return nil }
    parsed += 1
    let (year, month, day, isShort) = parts.inOrder(order)
    guard !Sentinels.isNever(date, second: parts.second) else { return date }
    daysOfMonth |= 1 << UInt32(day)
    if isShort {
      if shortYears.isEmpty { shortYears = Array(repeating: 0, count: 100 * 12) }
      shortYears[year * 12 + month - 1] += 1
    } else if year >= Self.firstYear, year < Self.firstYear + Self.years {
      if fullYears.isEmpty { fullYears = Array(repeating: 0, count: Self.years * 12) }
      fullYears[(year - Self.firstYear) * 12 + month - 1] += 1
    }
    let key = Int(date.number)
    step(to: key)
    if first == .min { first = key }
    previous = key
    earliest = min(earliest, key)
    latest = max(latest, key)
    return date
  }

  /// From the first to the last of its days in time; nil where there are none.
  var range: ClosedRange<Day>? {
    earliest <= latest ? Day(number: Int32(earliest))...Day(number: Int32(latest)) : nil
  }

  private mutating func step(to key: Int) {
    guard previous != .min else { return }
    if key > previous { ascents += 1 } else if key < previous { descents += 1 }
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: DateCandidate) {
    parsed += next.parsed
    if firstMissLine == 0 { firstMissLine = next.firstMissLine }
    daysOfMonth |= next.daysOfMonth
    ascents += next.ascents
    descents += next.descents
    if next.first != .min {
      step(to: next.first)
      if first == .min { first = next.first }
      previous = next.previous
      earliest = min(earliest, next.earliest)
      latest = max(latest, next.latest)
    }
    fullYears = Self.sum(fullYears, next.fullYears)
    shortYears = Self.sum(shortYears, next.shortYears)
  }

  private static func sum(_ a: [Int32], _ b: [Int32]) -> [Int32] {
    a.isEmpty ? b : b.isEmpty ? a : zip(a, b).map { $0 + $1 }
  }

  mutating func miss(line: Int) {
    if firstMissLine == 0 { firstMissLine = line }
  }

  /// How the dates lie once the two-digit years are read as those up to `lastYear`.
  struct Spread: Sendable {
    var future = 0
    var firstYear = Int.max
    var lastYear = Int.min
    /// Years from the first to the last, 0 for a single one.
    var years: Int { firstYear > lastYear ? 0 : lastYear - firstYear }
  }

  func spread(lastYear: Int, asOf: Day) -> Spread {
    var spread = Spread()
    let (nowYear, nowMonth, _) = asOf.components
    func add(_ year: Int, _ month: Int, _ count: Int32) {
      spread.firstYear = min(spread.firstYear, year)
      spread.lastYear = max(spread.lastYear, year)
      if year > nowYear || year == nowYear && month > nowMonth { spread.future += Int(count) }
    }
    for (i, count) in fullYears.enumerated() where count > 0 {
      add(Self.firstYear + i / 12, i % 12 + 1, count)
    }
    for (i, count) in shortYears.enumerated() where count > 0 {
      let year = lastYear - ((lastYear - i / 12) % 100 + 100) % 100
      add(year, i % 12 + 1, count)
    }
    return spread
  }

  /// The last year that two-digit years stand for: the one that keeps the column's years closest
  /// together, the past where that leaves a choice.
  func lastYear(asOf: Day) -> Int {
    let now = asOf.components.year
    guard !shortYears.isEmpty else { return now + 20 }
    var best = now + 1
    var bestSpan = Int.max
    for last in (now + 1)...(now + 20) {
      let span = spread(lastYear: last, asOf: asOf).years
      if span < bestSpan { (best, bestSpan) = (last, span) }
    }
    return best
  }
}

extension DateCandidate: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&parsed)
    coder.code(&firstMissLine)
    coder.code(&daysOfMonth)
    coder.code(&ascents)
    coder.code(&descents)
    coder.code(&first)
    coder.code(&previous)
    coder.code(&earliest)
    coder.code(&latest)
    coder.code(&fullYears)
    coder.code(&shortYears)
  }
}
