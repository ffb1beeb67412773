package import Basics
import CSV

/// What the cells of a column have shown so far of how its dates are written. Some forty kilobytes
/// at most, however long the file.
package struct DateColumnEvidence: Sendable {
  /// Cells seen, and how they came out.
  package private(set) var cells = 0
  package private(set) var empty = 0
  package private(set) var never = 0
  /// Cells that are no date in any order.
  package private(set) var failed = 0
  package private(set) var firstFailedLine = 0
  /// Those of them that lack a part, as birthdays do that are written without a year.
  package private(set) var incomplete = 0
  /// Days without a year, which are failures until something settles their year.
  package private(set) var yearless = YearlessDates()

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
  /// Days that stand for "never": 1900-01-01.
  var sentinels = 0
  var firstSentinelLine = 0
  var eras = 0
  var firstEraLine = 0
  var shortYears = 0
  var firstShortLine = 0
  var leastSerial = Int32.max
  var greatestSerial = Int32.min
  /// Of the cells beyond doubt.
  var firstDay: Day?
  var lastDay: Day?

  /// The last plain ISO date that was no sentinel, as it stands: in files sorted by date it stands
  /// there again, and says nothing new.
  private var lastHead: UInt64 = 0
  private var lastTail: UInt64 = 0

  /// Months by name with a year of two digits: only the century is open.
  var namedShort = DateCandidate(order: .dmy)

  /// Cells that need an order: with points between their parts, and all others.
  var dotted = OrderedDates()
  var undotted = OrderedDates()

  /// Its cells are day and month in four digits.
  let areDaysAndMonths: Bool

  package init() { areDaysAndMonths = false }

  init(areDaysAndMonths: Bool) { self.areDaysAndMonths = areDaysAndMonths }

  /// Cells that need an order and are a date in at least one.
  var ordered: Int { dotted.count + undotted.count }
  /// Indexed as `DateOrder.allCases`; of a column that holds both sorts, those of cells without
  /// points.
  var candidates: [DateCandidate] {
    undotted.count == 0 ? dotted.candidates : undotted.candidates
  }

  /// Cells that are a date in at least one order.
  package var readable: Int { calendar + named + serials + epochs.reduce(0, +) + ordered }

  /// Of those, the ones that are written as days, and not counted from some day.
  package var written: Int { calendar + named + ordered }

  /// Takes a cell into account.
  ///
  /// - Parameter line: the physical line its record starts on, for messages.
  package mutating func observe(_ cell: Span<UInt8>, line: Int) {
    cells += 1
    let isTen = cell.count == 10
    let (head, tail) = isTen ? (cell.word(at: 0), cell.word(at: 2)) : (0, 0)
    if isTen, head == lastHead, tail == lastTail {
      calendar += 1
      return
    }
    if let day = ISODate.day(cell) {
      calendar += 1
      if !Sentinels.isNever(day, second: -1) { (lastHead, lastTail) = (head, tail) }
      widen(day, second: -1, line: line)
      return
    }
    if areDaysAndMonths, let parts = DateParts(ofDayAndMonth: cell) {
      return observe(parts, line: line)
    }
    switch DateScanner.scan(cell) {
    case .empty: empty += 1
    case .never: never += 1
    case .failure(let why):
      if why == .incomplete { incomplete += 1 }
      fail(line)
    case .needsWords: fail(line)
    case .parts(let parts): observe(parts, line: line)
    }
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: DateColumnEvidence) {
    func take(_ line: inout Int, _ other: Int) { if line == 0 { line = other } }
    cells += next.cells
    empty += next.empty
    never += next.never
    failed += next.failed
    take(&firstFailedLine, next.firstFailedLine)
    incomplete += next.incomplete
    yearless.append(next.yearless)
    calendar += next.calendar
    named += next.named
    serials += next.serials
    for unit in epochs.indices { epochs[unit] += next.epochs[unit] }
    take(&firstEpochLine, next.firstEpochLine)
    take(&firstSerialLine, next.firstSerialLine)
    buddhist += next.buddhist
    take(&firstBuddhistLine, next.firstBuddhistLine)
    sentinels += next.sentinels
    take(&firstSentinelLine, next.firstSentinelLine)
    eras += next.eras
    take(&firstEraLine, next.firstEraLine)
    shortYears += next.shortYears
    take(&firstShortLine, next.firstShortLine)
    leastSerial = min(leastSerial, next.leastSerial)
    greatestSerial = max(greatestSerial, next.greatestSerial)
    firstDay = [firstDay, next.firstDay].compactMap { $0 }.min()
    lastDay = [lastDay, next.lastDay].compactMap { $0 }.max()
    namedShort.append(next.namedShort)
    dotted.append(next.dotted)
    undotted.append(next.undotted)
  }

  private mutating func fail(_ line: Int) {
    failed += 1
    if firstFailedLine == 0 { firstFailedLine = line }
  }

  private mutating func widen(_ day: Day, second: Int32, line: Int) {
    if Sentinels.isNever(day, second: second) { return noteSentinel(line) }
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
      widen(day, second: parts.second, line: line)
    case .serial:
      serials += 1
      leastSerial = min(leastSerial, parts.a)
      greatestSerial = max(greatestSerial, parts.a)
      if firstSerialLine == 0 { firstSerialLine = line }
    case .yearless:
      incomplete += 1
      yearless.observe(parts, line: line)
      fail(line)
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
    case .short where parts.monthIsNamed:
      guard namedShort.observe(parts) != nil else { return fail(line) }
      named += 1
      noteShortYear(line)
    case .yearLast, .short, .digits6, .digits8:
      observeOrdered(parts, line: line)
    }
  }

  private mutating func observeOrdered(_ parts: DateParts, line: Int) {
    let isSentinel =
      parts.isDotted ? dotted.observe(parts, line: line) : undotted.observe(parts, line: line)
    guard let isSentinel else { return fail(line) }
    if isSentinel { noteSentinel(line) }
    if parts.form == .short || parts.form == .digits6 { noteShortYear(line) }
  }

  private mutating func noteSentinel(_ line: Int) {
    sentinels += 1
    if firstSentinelLine == 0 { firstSentinelLine = line }
  }

  private mutating func noteShortYear(_ line: Int) {
    shortYears += 1
    if firstShortLine == 0 { firstShortLine = line }
  }
}

extension DateColumnEvidence: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&cells)
    coder.code(&empty)
    coder.code(&never)
    coder.code(&failed)
    coder.code(&firstFailedLine)
    coder.code(&incomplete)
    coder.code(&yearless)
    coder.code(&calendar)
    coder.code(&named)
    coder.code(&serials)
    coder.code(&epochs)
    coder.code(&firstEpochLine)
    coder.code(&firstSerialLine)
    coder.code(&buddhist)
    coder.code(&firstBuddhistLine)
    coder.code(&sentinels)
    coder.code(&firstSentinelLine)
    coder.code(&eras)
    coder.code(&firstEraLine)
    coder.code(&shortYears)
    coder.code(&firstShortLine)
    coder.code(&leastSerial)
    coder.code(&greatestSerial)
    coder.code(&firstDay)
    coder.code(&lastDay)
    coder.code(&namedShort)
    coder.code(&dotted)
    coder.code(&undotted)
  }
}
