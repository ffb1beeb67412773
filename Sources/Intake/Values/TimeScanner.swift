import Basics

/// Times of day and zones, in the letters of ASCII.
enum TimeScanner {
  enum Result {
    case time(second: Int32, offset: Int32)
    case failure(DateFailure)
    case needsWords
  }

  enum Clock {
    /// Seconds since midnight, 0…86,400.
    case second(Int32)
    case failure(DateFailure)
    case needsWords
  }

  enum Zone {
    case offset(Int32)
    case none
    case failure(DateFailure)
    case needsWords
  }

  /// `9:05`, `09:05:30.250`, `0905`, `09`, `4:05 PM`, `12:05 a.m.`, each with a zone or without.
  ///
  /// - Parameter strict: minutes are required (after a hyphen: `2024-01-05-08.30.00`).
  static func scan(
    _ text: Span<UInt8>, _ at: inout Int, end: Int, strict: Bool = false
  ) -> Result {
    let second: Int32
    switch clock(text, &at, end: end, strict: strict) {
    case .second(let found): second = found
    case .failure(let failure): return .failure(failure)
    case .needsWords: return .needsWords
    }
    switch zone(text, &at, end: end) {
    case .offset(let offset): return .time(second: second, offset: offset)
    case .none: return .time(second: second, offset: DateParts.noOffset)
    case .failure(let failure): return .failure(failure)
    case .needsWords: return .needsWords
    }
  }

  /// The time of day alone.
  static func clock(
    _ text: Span<UInt8>, _ at: inout Int, end: Int, strict: Bool = false
  ) -> Clock {
    let (first, count) = NumericDateScanner.digits(text, &at, end: end)
    var hour: Int64
    var minute: Int64 = 0
    var second: Int64 = 0
    var hasMinutes = true
    switch count {
    case 1, 2:
      hour = first
      if at + 1 < end, text[at] == ASCII.colon || text[at] == ASCII.point,
        ASCII.isDigit(text[at + 1])
      {
        let separator = text[at]
        at += 1
        let (value, width) = NumericDateScanner.digits(text, &at, end: end)
        guard width <= 2 else { return .failure(.noSuchTime) }
        minute = value
        if at + 1 < end, text[at] == separator, ASCII.isDigit(text[at + 1]) {
          at += 1
          let (value, width) = NumericDateScanner.digits(text, &at, end: end)
          guard width <= 2 else { return .failure(.noSuchTime) }
          second = value
          skipFraction(text, &at, end: end)
        }
      } else {
        hasMinutes = false
      }
    case 4:
      (hour, minute) = (first / 100, first % 100)
    case 6:
      (hour, minute, second) = (first / 10_000, first / 100 % 100, first % 100)
      skipFraction(text, &at, end: end)
    default:
      return .needsWords
    }
    if strict, !hasMinutes { return .needsWords }

    if let isAfternoon = halfOfDay(text, &at, end: end) {
      // 12:05 AM is five past midnight; 13:05 PM is written too, and clear enough.
      if hour > 12, !isAfternoon || hour > 23 { return .failure(.noSuchTime) }
      if hour == 0, isAfternoon { return .failure(.noSuchTime) }
      if hour == 12 { hour = 0 }
      if isAfternoon, hour < 12 { hour += 12 }
    } else if !hasMinutes, at < end, text[at] != UInt8(ascii: "Z"), text[at] != ASCII.plus {
      return .needsWords
    }
    guard minute < 60, second <= 60 else { return .failure(.noSuchTime) }
    guard hour < 24 || hour == 24 && minute == 0 && second == 0 else {
      return .failure(.noSuchTime)
    }
    // A leap second is the last second of its minute here: it must not turn the day.
    return .second(Int32(hour * 3600 + minute * 60 + min(second, 59)))
  }

  private static func skipFraction(_ text: Span<UInt8>, _ at: inout Int, end: Int) {
    guard at + 1 < end,
      text[at] == ASCII.point || text[at] == ASCII.comma || text[at] == ASCII.colon,
      ASCII.isDigit(text[at + 1])
    else { return }
    at += 1
    while at < end, ASCII.isDigit(text[at]) { at += 1 }
  }

  /// `AM`, `pm`, `a.m.`, `P. M.`: true for the afternoon, nil where there is none.
  private static func halfOfDay(_ text: Span<UInt8>, _ at: inout Int, end: Int) -> Bool? {
    var i = at
    while i < end, ASCII.isSpace(text[i]) { i += 1 }
    guard i < end else { return nil }
    let letter = text[i] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    i += 1
    if i < end, text[i] == ASCII.point { i += 1 }
    if i < end, text[i] == ASCII.space { i += 1 }
    guard i < end, text[i] | 0x20 == UInt8(ascii: "m") else { return nil }
    i += 1
    if i < end, ASCII.isLetter(text[i]) { return nil }
    if i < end, text[i] == ASCII.point { i += 1 }
    at = i
    return letter == UInt8(ascii: "p")
  }

  /// `Z`, `+02:00`, ` -0500`, `+05`, ` UTC`, ` GMT+1`, ` CEST`; a bracketed name after it is
  /// dropped.
  static func zone(_ text: Span<UInt8>, _ at: inout Int, end: Int) -> Zone {
    var i = at
    while i < end, ASCII.isSpace(text[i]) { i += 1 }
    guard i < end else {
      at = i
      return .none
    }
    var offset: Int32?
    if ASCII.isLetter(text[i]) {
      let start = i
      var key: UInt64 = 0
      while i < end, ASCII.isLetter(text[i]), i - start < 8 {
        key = key << 8 | UInt64(text[i] & 0xDF)
        i += 1
      }
      guard let known = offsets[key] else { return .needsWords }
      offset = known
      // GMT+1, UTC+02:00: the name only says what the offset is counted from.
      guard known == 0, i < end, text[i] == ASCII.plus || text[i] == ASCII.minus else {
        return finish(text, &at, from: i, end: end, offset: known)
      }
    }
    guard text[i] == ASCII.plus || text[i] == ASCII.minus else {
      if text[i] == UInt8(ascii: "[") || text[i] == UInt8(ascii: "(") {
        return finish(text, &at, from: i, end: end, offset: offset)
      }
      return .none
    }
    let sign: Int32 = text[i] == ASCII.minus ? -1 : 1
    i += 1
    let (value, count) = NumericDateScanner.digits(text, &i, end: end)
    var hours = value
    var minutes: Int64 = 0
    switch count {
    case 1, 2:
      if i + 2 < end, text[i] == ASCII.colon {
        i += 1
        let (value, width) = NumericDateScanner.digits(text, &i, end: end)
        guard width == 2 else { return .failure(.unknownZone) }
        minutes = value
      }
    case 4: (hours, minutes) = (value / 100, value % 100)
    case 0: return .none
    default: return .failure(.unknownZone)
    }
    // The widest offsets in use are −12:00 and +14:00.
    guard hours <= 15, minutes < 60 else { return .failure(.unknownZone) }
    offset = sign * Int32(hours * 3600 + minutes * 60)
    return finish(text, &at, from: i, end: end, offset: offset)
  }

  /// Drops what only says again what the offset says: `[Europe/Berlin]`, `(Central European Time)`,
  /// the zone's short name, as in `+0200 CEST`, and the reading of a clock that Go prints behind
  /// it, `m=+0.01`.
  private static func finish(
    _ text: Span<UInt8>, _ at: inout Int, from: Int, end: Int, offset: Int32?
  ) -> Zone {
    at = from
    while offset != nil, let next = endOfRepetition(text, from: at, end: end) { at = next }
    return offset.map { .offset($0) } ?? .none
  }

  private static func endOfRepetition(_ text: Span<UInt8>, from: Int, end: Int) -> Int? {
    var i = from
    while i < end, ASCII.isSpace(text[i]) { i += 1 }
    guard i < end else { return nil }
    let start = i
    switch text[i] {
    case UInt8(ascii: "["), UInt8(ascii: "("):
      let close = text[i] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      while i < end, text[i] != close { i += 1 }
      return i < end ? i + 1 : i
    case UInt8(ascii: "m") where i + 1 < end && text[i + 1] == UInt8(ascii: "="):
      while i < end, !ASCII.isSpace(text[i]) { i += 1 }
      return i
    case ASCII.plus, ASCII.minus:
      // A zone without a name is named by its offset: "+0530 +0530".
      guard start > from else { return nil }
      i += 1
      while i < end, ASCII.isDigit(text[i]) { i += 1 }
      return i - start == 3 || i - start == 5 ? i : nil
    default:
      while i < end, ASCII.isLetter(text[i]) { i += 1 }
      let isName = start > from && (2...5).contains(i - start)
      return isName && (i == end || ASCII.isSpace(text[i])) ? i : nil
    }
  }

  /// Zone names that mean one offset wherever they are written, in seconds. Names that mean several
  /// (CST, IST) are not guessed.
  private static let offsets: [UInt64: Int32] = {
    let hours: [(String, Double)] = [
      ("Z", 0), ("UT", 0), ("UTC", 0), ("GMT", 0), ("WET", 0), ("WEST", 1), ("BST", 1), ("CET", 1),
      ("MEZ", 1), ("CEST", 2), ("MESZ", 2), ("EET", 2), ("EEST", 3), ("MSK", 3), ("EST", -5),
      ("EDT", -4), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7), ("AKST", -9),
      ("AKDT", -8), ("HST", -10), ("NST", -3.5), ("NDT", -2.5), ("JST", 9), ("KST", 9), ("HKT", 8),
      ("SGT", 8), ("AEST", 10), ("AEDT", 11), ("ACST", 9.5), ("ACDT", 10.5), ("AWST", 8),
      ("NZST", 12), ("NZDT", 13), ("BRT", -3), ("SAST", 2),
    ]
    var table: [UInt64: Int32] = [:]
    for (name, hour) in hours {
      let key = name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      table[key] = Int32(hour * 3600)
    }
    return table
  }()
}
