package import Basics

/// How the dates of one column are to be read, as its evidence decided: the same for every row.
///
/// Cells that say themselves what they are (ISO 8601, months by name, four-digit years in front)
/// are read as such whatever the column does; the order and the century are the column's.
package struct DateFormat: Sendable, Hashable {
  /// Nil where nothing decided it: then cells that differ by order are unreadable.
  package var order: DateOrder?
  /// The orders still possible of dates with points between their parts, where the column has others
  /// too; empty where they are read as those.
  package var dottedOrders: [DateOrder] = []
  /// The orders still possible where `order` is nil; a cell that is the same day in all of them, or
  /// a day in one alone, is read.
  package var candidates: [DateOrder]
  /// Two-digit years are read as the years up to this one, and after this one minus a hundred.
  package var lastYear: Int
  /// Spreadsheet serials count from 1904.
  package var countsFrom1904: Bool
  /// Why `order` is nil, for the reason of an unreadable cell.
  package var openQuestion: OrderQuestion?
  /// How days without a year are read; nil where nothing settled their year.
  package var yearless: YearlessDates.Reading?
  /// Cells of four digits are day and month.
  var readsDaysAndMonths = false

  package init(
    order: DateOrder?, candidates: [DateOrder] = DateOrder.allCases, lastYear: Int = 2049,
    countsFrom1904: Bool = false, openQuestion: OrderQuestion? = nil
  ) {
    self.order = order
    self.candidates = candidates
    self.lastYear = lastYear
    self.countsFrom1904 = countsFrom1904
    self.openQuestion = openQuestion
  }

  /// What a cell says; instants fall on their calendar day in `zone`.
  package func read(_ cell: Span<UInt8>, zone: ZoneRules) -> DateReading {
    if let day = ISODate.day(cell) {
      return Sentinels.isNever(day, second: -1) ? .never : .day(day)
    }
    return readMoment(cell, zone: zone).reading
  }

  /// What a cell says, with its time of day.
  package func readMoment(_ cell: Span<UInt8>, zone: ZoneRules) -> MomentReading {
    if readsDaysAndMonths, let parts = DateParts(ofDayAndMonth: cell),
      case .success(let day) = day(of: parts)
    {
      return MomentReading(reading: .day(day), secondOfDay: nil)
    }
    switch DateScanner.scan(cell) {
    case .empty: return MomentReading(reading: .empty, secondOfDay: nil)
    case .never: return MomentReading(reading: .never, secondOfDay: nil)
    case .failure(let failure): return unreadable(cell, failure)
    case .needsWords: return unreadable(cell, .notADate)
    case .parts(let parts):
      if parts.form == .epoch {
        if parts.seconds == 0 { return MomentReading(reading: .never, secondOfDay: nil) }
        let (day, second) = zone.moment(ofUTC: parts.seconds)
        return MomentReading(reading: .day(day), secondOfDay: second)
      }
      switch day(of: parts) {
      case .failure(let failure): return unreadable(cell, failure)
      case .success(let day): return moment(of: day, parts, zone: zone)
      }
    }
  }

  private func moment(of day: Day, _ parts: DateParts, zone: ZoneRules) -> MomentReading {
    if Sentinels.isNever(day, second: parts.second) {
      return MomentReading(reading: .never, secondOfDay: nil)
    }
    guard parts.second >= 0 else { return MomentReading(reading: .day(day), secondOfDay: nil) }
    guard parts.offset != DateParts.noOffset else {
      let turns = parts.second == 86_400
      return MomentReading(
        reading: .day(turns ? day.adding(1) : day), secondOfDay: turns ? 0 : Int(parts.second))
    }
    let utc = Int64(day.number) * 86_400 + Int64(parts.second) - Int64(parts.offset)
    if utc == 0 { return MomentReading(reading: .never, secondOfDay: nil) }
    let (local, second) = zone.moment(ofUTC: utc)
    return MomentReading(reading: .day(local), secondOfDay: second)
  }

  private func unreadable(_ cell: Span<UInt8>, _ failure: DateFailure) -> MomentReading {
    let fault: CellFault =
      if failure == .undecidedOrder, let openQuestion {
        .order(cell.excerpt(), openQuestion)
      } else {
        .date(cell.excerpt(), failure)
      }
    return MomentReading(reading: .unreadable(fault), secondOfDay: nil)
  }

  private func day(of parts: DateParts) -> Result<Day, DateFailure> {
    switch parts.form {
    case .calendar:
      return DateParts.day(year: Int(parts.a), month: Int(parts.b), day: Int(parts.c))
    case .serial:
      return .success(Day(number: parts.a - (countsFrom1904 ? 24_107 : 25_569)))
    case .epoch:
      return .failure(.notADate)
    case .yearless:
      guard let yearless else { return .failure(.incomplete) }
      return yearless.day(parts).map { .success($0) } ?? .failure(.noSuchDay)
    case .yearLast, .short, .digits6, .digits8:
      let isOfTwo = parts.isDotted && !dottedOrders.isEmpty
      if !isOfTwo, let order { return parts.day(order, lastYear: lastYear) }
      var found: Day?
      var failure = DateFailure.noSuchDay
      for order in isOfTwo ? dottedOrders : candidates {
        switch parts.day(order, lastYear: lastYear) {
        case .success(let day):
          if let found, found != day { return .failure(.undecidedOrder) }
          found = day
        case .failure(let why): failure = why
        }
      }
      return found.map { .success($0) } ?? .failure(failure)
    }
  }
}

extension DateParts {
  static func day(year: Int, month: Int, day: Int) -> Result<Day, DateFailure> {
    if year == 0, month == 0, day == 0 { return .failure(.zeros) }
    // Thailand counts from the Buddha: 2567 is 2024.
    let year = (2400..<2700).contains(year) ? year - 543 : year
    guard (1...12).contains(month) else { return .failure(.noSuchMonth) }
    guard let found = Day(year: year, month: month, day: day) else { return .failure(.noSuchDay) }
    if year < 1753, year != 1, year != 1601 { return .failure(.implausibleYear) }
    return .success(found)
  }

  /// The day these parts are in one order; not where the weekday beside them is that of another
  /// order's.
  func day(_ order: DateOrder, lastYear: Int) -> Result<Day, DateFailure> {
    let day = plainDay(order, lastYear: lastYear)
    guard weekday > 0, case .success(let found) = day, found.weekday != weekday else { return day }
    let isOthers = DateOrder.allCases.contains { other in
      guard case .success(let day) = plainDay(other, lastYear: lastYear) else { return false }
      return day.weekday == weekday
    }
    return isOthers ? .failure(.otherWeekday) : day
  }

  private func plainDay(_ order: DateOrder, lastYear: Int) -> Result<Day, DateFailure> {
    let (year, month, day, isShort) = inOrder(order)
    guard year >= 0 else { return .failure(.noSuchDay) }
    if a == 0, b == 0, c == 0 { return .failure(.zeros) }
    let full = isShort ? lastYear - ((lastYear - year) % 100 + 100) % 100 : year
    return DateParts.day(year: full, month: month, day: day)
  }

  /// Year, month and day in one order; a year of −1 where the form has no such order.
  func inOrder(_ order: DateOrder) -> (year: Int, month: Int, day: Int, isShort: Bool) {
    let none = (year: -1, month: 0, day: 0, isShort: false)
    switch form {
    case .yearLast:
      switch order {
      case .dmy: return (Int(c), Int(b), Int(a), false)
      case .mdy: return (Int(c), Int(a), Int(b), false)
      case .ymd: return none
      }
    case .short where monthIsNamed: return (Int(c), Int(b), Int(a), true)
    case .short:
      switch order {
      case .dmy: return (Int(c), Int(b), Int(a), true)
      case .mdy: return (Int(c), Int(a), Int(b), true)
      case .ymd: return (Int(a), Int(b), Int(c), true)
      }
    case .digits6:
      let (x, y, z) = (Int(a) / 10_000, Int(a) / 100 % 100, Int(a) % 100)
      switch order {
      case .dmy: return (z, y, x, true)
      case .mdy: return (z, x, y, true)
      case .ymd: return (x, y, z, true)
      }
    case .digits8:
      let (x, y, z) = (Int(a) / 1_000_000, Int(a) / 10_000 % 100, Int(a) % 10_000)
      switch order {
      case .dmy: return (z, y, x, false)
      case .mdy: return (z, x, y, false)
      case .ymd: return none
      }
    case .calendar, .serial, .epoch, .yearless: return none
    }
  }
}
