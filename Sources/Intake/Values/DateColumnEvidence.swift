/// What the cells of a column have shown so far of how its dates are written. Some forty kilobytes at
/// most, however long the file.
package struct DateColumnEvidence: Sendable {
  /// Cells seen, and how they came out.
  package private(set) var cells = 0
  package private(set) var empty = 0
  package private(set) var never = 0
  /// Cells that are no date in any order.
  package private(set) var failed = 0
  package private(set) var firstFailedLine = 0

  /// Cells beyond doubt: year first in four digits, or a month by name with a four-digit year.
  var calendar = 0
  var named = 0
  var serials = 0
  /// Per unit: seconds, milliseconds, microseconds, nanoseconds.
  var epochs = [0, 0, 0, 0]
  var firstEpochLine = 0
  var firstSerialLine = 0
  var buddhist = 0
  var firstBuddhistLine = 0
  var eras = 0
  var firstEraLine = 0
  var shortYears = 0
  var firstShortLine = 0
  var leastSerial = Int32.max
  var greatestSerial = Int32.min
  /// Of the cells beyond doubt.
  var firstDay: Day?
  var lastDay: Day?

  /// Cells that need an order and are a date in at least one.
  var ordered = 0
  /// Indexed as `DateOrder.allCases`.
  var candidates = [
    DateCandidate(order: .dmy), DateCandidate(order: .mdy), DateCandidate(order: .ymd),
  ]

  package init() {}

  /// Cells that are a date in at least one order.
  package var readable: Int { calendar + named + serials + epochs.reduce(0, +) + ordered }

  /// Takes a cell into account.
  ///
  /// - Parameter line: the physical line its record starts on, for messages.
  package mutating func observe(_ cell: Span<UInt8>, line: Int) {
    cells += 1
    if let day = ISODate.day(cell) {
      calendar += 1
      if !Sentinels.isNever(day, second: -1) { widen(day) }
      return
    }
    switch DateScanner.scan(cell) {
    case .empty: empty += 1
    case .never: never += 1
    case .failure, .needsWords: fail(line)
    case .parts(let parts): observe(parts, line: line)
    }
  }

  private mutating func fail(_ line: Int) {
    failed += 1
    if firstFailedLine == 0 { firstFailedLine = line }
  }

  private mutating func widen(_ day: Day) {
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
  }

  private mutating func observe(_ parts: DateParts, line: Int) {
    if parts.hasEra {
      eras += 1
      if firstEraLine == 0 { firstEraLine = line }
    }
    switch parts.form {
    case .calendar:
      guard
        case .success(let day) = DateParts.day(
          year: Int(parts.a), month: Int(parts.b), day: Int(parts.c))
      else { return fail(line) }
      if parts.monthIsNamed { named += 1 } else { calendar += 1 }
      if (2400..<2700).contains(parts.a) {
        buddhist += 1
        if firstBuddhistLine == 0 { firstBuddhistLine = line }
      }
      if !Sentinels.isNever(day, second: parts.second) { widen(day) }
    case .serial:
      serials += 1
      leastSerial = min(leastSerial, parts.a)
      greatestSerial = max(greatestSerial, parts.a)
      if firstSerialLine == 0 { firstSerialLine = line }
    case .epoch:
      let unit: Int
      switch parts.a {
      case 1: unit = 0
      case 1000: unit = 1
      case 1_000_000: unit = 2
      default: unit = 3
      }
      epochs[unit] += 1
      if firstEpochLine == 0 { firstEpochLine = line }
    case .yearLast, .short, .digits6, .digits8:
      observeOrdered(parts, line: line)
    }
  }

  private mutating func observeOrdered(_ parts: DateParts, line: Int) {
    var readable = 0
    var only = 0
    for i in candidates.indices where candidates[i].observe(parts, line: line) {
      readable += 1
      only = i
    }
    guard readable > 0 else { return fail(line) }
    ordered += 1
    if readable == 1 { candidates[only].prove(line: line) }
    if parts.form == .short || parts.form == .digits6 {
      shortYears += 1
      if firstShortLine == 0 { firstShortLine = line }
    }
  }
}

/// One order a column could have, and what speaks for and against it.
struct DateCandidate: Sendable {
  let order: DateOrder
  /// Cells that are a date in this order.
  private(set) var parsed = 0
  /// Cells that are a date in this order alone.
  private(set) var proofs = 0
  private(set) var firstProofLine = 0
  /// Bit *d* for each day of the month that occurs.
  private(set) var daysOfMonth: UInt32 = 0
  /// Steps from one row to the next that go forward or back in time.
  private(set) var ascents = 0
  private(set) var descents = 0
  private var previous = Int.min

  /// Cells by month, for years of four digits from 1900 on; empty until the first.
  private var fullYears: [Int32] = []
  /// Cells by month for years of two digits.
  private var shortYears: [Int32] = []

  private static let firstYear = 1900
  private static let years = 200

  init(order: DateOrder) { self.order = order }

  /// Whether the parts are a date in this order; if so they are counted.
  mutating func observe(_ parts: DateParts, line: Int) -> Bool {
    guard case .success(let date) = parts.day(order, lastYear: 2049) else { return false }
    parsed += 1
    let (year, month, day, isShort) = parts.inOrder(order)
    guard !Sentinels.isNever(date, second: parts.second) else { return true }
    daysOfMonth |= 1 << UInt32(day)
    if isShort {
      if shortYears.isEmpty { shortYears = Array(repeating: 0, count: 100 * 12) }
      shortYears[year * 12 + month - 1] += 1
    } else if year >= Self.firstYear, year < Self.firstYear + Self.years {
      if fullYears.isEmpty { fullYears = Array(repeating: 0, count: Self.years * 12) }
      fullYears[(year - Self.firstYear) * 12 + month - 1] += 1
    }
    let key = Int(date.number)
    if previous != .min {
      if key > previous { ascents += 1 } else if key < previous { descents += 1 }
    }
    previous = key
    return true
  }

  mutating func prove(line: Int) {
    proofs += 1
    if firstProofLine == 0 { firstProofLine = line }
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
