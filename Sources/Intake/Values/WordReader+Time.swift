import Basics

/// Times of day within written dates.
extension WordReader {
  mutating func readTime() {
    let text = self.text
    switch TimeScanner.clock(text.span, &at, end: end) {
    case .second(let found): second = found
    case .failure(let why): failure = why
    case .needsWords: failure = .notADate
    }
    applyHalf()
    switch TimeScanner.zone(text.span, &at, end: end) {
    case .offset(let found): offset = found
    case .failure(let why): failure = why
    // What follows is a year, or a word: "Uhr".
    case .none, .needsWords: break
    }
  }

  /// The offset of a zone whose name begins at `start`, which is read then; nil for any other word.
  mutating func zone(from start: Int) -> Int32? {
    let text = self.text
    var next = start
    guard case .offset(let found) = TimeScanner.zone(text.span, &next, end: end) else { return nil }
    at = next
    return found
  }

  /// `10.05` behind a whole date, or a lone hour behind a word for it: "klo 10.05", "a las 10".
  ///
  /// - Returns: false for any other number.
  mutating func readTime(after hour: Int64, from start: Int) -> Bool {
    let isPointed = at + 1 < end && text[at] == ASCII.point && ASCII.isDigit(text[at + 1])
    if isPointed {
      at = start
      readTime()
      return true
    }
    let goesOn = at < end && !ASCII.isSpace(text[at])
    guard expectsTime, !goesOn, hour < 24 else { return false }
    second = Int32(hour * 3600 + minutesBehindSign() * 60)
    applyHalf()
    return true
  }

  /// The minutes of `10 h 15`, whose hour has been read; 0 where there are none.
  private mutating func minutesBehindSign() -> Int64 {
    var next = at
    while next < end, ASCII.isSpace(text[next]) { next += 1 }
    guard next < end, text[next] == UInt8(ascii: "h") else { return 0 }
    next += 1
    while next < end, ASCII.isSpace(text[next]) { next += 1 }
    let text = self.text
    let (minutes, count) = NumericDateScanner.digits(text.span, &next, end: end)
    guard count == 2, minutes < 60 else { return 0 }
    at = next
    return minutes
  }

  /// 下午4:05: the half of the day came before its hour.
  mutating func applyHalf() {
    guard let isAfternoon, second >= 0 else { return }
    if isAfternoon, second < 43_200 { second += 43_200 }
    if !isAfternoon, second >= 43_200, second < 46_800 { second -= 43_200 }
  }

  static let hourSigns = [
    Array("時".utf8), Array("时".utf8), Array("点".utf8), Array("點".utf8), Array("시".utf8),
    Array("h".utf8),
  ]

  func readsAsHour() -> Bool {
    guard let sign = Self.hourSigns.first(where: startsHere) else { return false }
    let after = at + sign.count
    // "h" alone or before digits: 14h, 14h30; not the h of another word.
    return sign.count > 1 || after == end || !ASCII.isLetter(text[after]) && text[after] < 0x80
  }

  /// 14h30, 16時05分30秒.
  mutating func readTimeInWords() {
    var fields: [Int64] = []
    while fields.count < 3, at < end, ASCII.isDigit(text[at]) {
      let (value, count) = readDigits()
      guard count <= 2 else {
        failure = .noSuchTime
        return
      }
      fields.append(value)
      // The sign of the unit, whatever it is: 時, 分, 秒, h, min.
      while at < end, ASCII.isLetter(text[at]) || text[at] >= 0x80 { at += 1 }
    }
    let minute = fields.count > 1 ? fields[1] : 0
    let seconds = fields.count > 2 ? fields[2] : 0
    guard fields[0] <= 24, minute < 60, seconds <= 60, fields[0] < 24 || minute + seconds == 0
    else {
      failure = .noSuchTime
      return
    }
    second = Int32(fields[0] * 3600 + minute * 60 + min(seconds, 59))
    applyHalf()
  }
}
