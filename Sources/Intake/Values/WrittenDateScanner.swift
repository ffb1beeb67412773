/// The slow scanner: months by name, ordinals, weekdays, other scripts, eras. Some microseconds a
/// cell, since it reads words.
enum WrittenDateScanner {
  static func scan(_ cell: Span<UInt8>) -> DateScan {
    let text = Transliteration.ascii(cell)
    let bare = strippedOfGuards(text)
    guard !bare.isEmpty else { return .empty }
    if NullWords.contains(bare) { return .never }
    let plain = NumericDateScanner.scan(text.span, from: bare.startIndex, end: bare.endIndex)
    if plain != .needsWords { return plain }
    if let week = ISOWeekDate.scan(bare) { return week }
    var reader = WordReader(text: text, at: bare.startIndex, end: bare.endIndex)
    return reader.read()
  }

  /// Without white space, quotes, and the `="…"` and `'…` by which spreadsheets keep text.
  private static func strippedOfGuards(_ text: [UInt8]) -> ArraySlice<UInt8> {
    var slice = text[...]
    func trim() {
      while let first = slice.first, ASCII.isSpace(first) { slice = slice.dropFirst() }
      while let last = slice.last, ASCII.isSpace(last) { slice = slice.dropLast() }
    }
    trim()
    if slice.first == UInt8(ascii: "="), slice.dropFirst().first == ASCII.quote {
      slice = slice.dropFirst()
    }
    for quote in [ASCII.quote, ASCII.apostrophe] where slice.count > 1 && slice.first == quote {
      slice = slice.dropFirst()
      if slice.last == quote { slice = slice.dropLast() }
    }
    trim()
    return slice
  }
}

/// Collects the parts of a written date in one pass over its bytes.
private struct WordReader {
  let text: [UInt8]
  var at: Int
  let end: Int

  private enum Unit { case none, year, month, day }
  private var numbers: [(value: Int, digits: Int, unit: Unit)] = []
  private var month: Int?
  private var isAfternoon: Bool?
  private var second: Int32 = -1
  private var offset = DateParts.noOffset
  private var era: Int?
  private var words = 0
  private var failure: DateFailure?

  init(text: [UInt8], at: Int, end: Int) {
    self.text = text
    self.at = at
    self.end = end
  }

  mutating func read() -> DateScan {
    while at < end {
      let byte = text[at]
      if ASCII.isDigit(byte) {
        readNumber()
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        readWord()
      } else {
        switch byte {
        case ASCII.minus, ASCII.slash, ASCII.point, ASCII.comma, ASCII.space, ASCII.tab,
          ASCII.apostrophe, ASCII.colon, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
          UInt8(ascii: "]"), UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "\n"),
          UInt8(ascii: "\r"):
          at += 1
        default: return .failure(.notADate)
        }
      }
      if let failure { return .failure(failure) }
    }
    return assembled()
  }

  // MARK: Numbers

  private mutating func readNumber() {
    let start = at
    let (value, count) = readDigits()
    if count <= 2, second < 0, at + 1 < end, text[at] == ASCII.colon, ASCII.isDigit(text[at + 1]) {
      at = start
      return readTime()
    }
    if count <= 2, second < 0, readsAsHour() {
      at = start
      return readTimeInWords()
    }
    // Four dates' worth of numbers is no date.
    guard numbers.count < 4, count <= 8 else {
      failure = .notADate
      return
    }
    var unit = Unit.none
    for (sign, meaning) in Self.unitSigns where startsHere(sign) {
      unit = meaning
      at += sign.count
      break
    }
    if unit == .none, at < end, ASCII.isLetter(text[at]) || text[at] >= 0x80 {
      let before = at
      if !CalendarWords.ordinals.contains(nextWord()) { at = before }
    }
    numbers.append((Int(value), count, unit))
  }

  private mutating func readDigits() -> (value: Int64, count: Int) {
    let text = self.text
    return NumericDateScanner.digits(text.span, &at, end: end)
  }

  private static let unitSigns: [([UInt8], Unit)] = [
    (Array("年".utf8), .year), (Array("년".utf8), .year), (Array("月".utf8), .month),
    (Array("월".utf8), .month), (Array("日".utf8), .day), (Array("일".utf8), .day),
    (Array("号".utf8), .day), (Array("號".utf8), .day),
  ]

  private func startsHere(_ bytes: [UInt8]) -> Bool {
    at + bytes.count <= end && text[at..<at + bytes.count].elementsEqual(bytes)
  }

  private mutating func readTime() {
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

  /// 下午4:05: the half of the day came before its hour.
  private mutating func applyHalf() {
    guard let isAfternoon, second >= 0 else { return }
    if isAfternoon, second < 43_200 { second += 43_200 }
    if !isAfternoon, second >= 43_200, second < 46_800 { second -= 43_200 }
  }

  private static let hourSigns = [
    Array("時".utf8), Array("时".utf8), Array("点".utf8), Array("點".utf8), Array("시".utf8),
    Array("h".utf8),
  ]

  private func readsAsHour() -> Bool {
    guard let sign = Self.hourSigns.first(where: startsHere) else { return false }
    let after = at + sign.count
    // "h" alone or before digits: 14h, 14h30; not the h of another word.
    return sign.count > 1 || after == end || !ASCII.isLetter(text[after]) && text[after] < 0x80
  }

  /// 14h30, 16時05分30秒.
  private mutating func readTimeInWords() {
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

  // MARK: Words

  /// The word at `at`, in the letters of the tables; points within it are dropped, so that "a.m." is
  /// "am" and "พ.ศ." one word.
  private mutating func nextWord() -> String {
    var word: [UInt8] = []
    while at < end {
      let byte = text[at]
      if ASCII.isLetter(byte) || byte >= 0x80 {
        if let sign = Self.unitSigns.first(where: { startsHere($0.0) }), !word.isEmpty || words > 0,
          sign.1 == .year
        {
          // 令和元年: the year sign ends the word.
          break
        }
        word.append(byte)
        at += 1
      } else if byte == ASCII.point, at + 1 < end,
        ASCII.isLetter(text[at + 1]) || text[at + 1] >= 0x80,
        !word.isEmpty
      {
        at += 1
      } else if byte == ASCII.apostrophe, !word.isEmpty {
        word.append(byte)
        at += 1
      } else if byte == ASCII.minus, !word.isEmpty, at + 1 < end, ASCII.isLetter(text[at + 1]) {
        // terça-feira; but "jan-mon" never happens, and "5-jan-24" starts with its digit.
        word.append(byte)
        at += 1
      } else {
        break
      }
    }
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func readWord() {
    let start = at
    let word = nextWord()
    guard at > start else {
      at += 1
      return
    }
    words += 1
    if let found = MonthNames.months[word] {
      if let earlier = month {
        // "mar. 5 mars": the first was a Tuesday.
        let isWeekday = CalendarWords.weekdays.contains(word)
        if !isWeekday || found != earlier { month = found }
      } else {
        month = found
      }
    } else if CalendarWords.weekdays.contains(word) {
      return
    } else if let half = CalendarWords.halves[word], second < 0 {
      isAfternoon = half
    } else if word == "t" || word == "z" && second >= 0 {
      if word == "z" { offset = 0 }
    } else if let years = CalendarWords.eras[word], era == nil, eraMayStand(word) {
      era = years
      if startsHere(Array("年".utf8)) || word.hasSuffix("元") {
        numbers.append((1, 1, .year))
        at = min(end, at + 3)
      }
    } else if CalendarWords.eras[String(word.dropLast())] != nil, word.hasSuffix("元") {
      era = CalendarWords.eras[String(word.dropLast())]
      numbers.append((1, 1, .year))
      if startsHere(Array("年".utf8)) { at += 3 }
    } else if CalendarWords.connectors.contains(word) {
      return
    } else if CalendarWords.relative.contains(word) {
      failure = .relative
    } else {
      // A short word behind a time is meant for a zone.
      failure = second >= 0 && word.utf8.count <= 5 ? .unknownZone : .notADate
    }
  }

  /// The single letters of Japanese eras only directly before their digits: R6.1.5.
  private func eraMayStand(_ word: String) -> Bool {
    guard word.utf8.count == 1 else { return true }
    return numbers.isEmpty && at < end && ASCII.isDigit(text[at])
  }

  // MARK: Putting it together

  private func assembled() -> DateScan {
    guard var parts = dateParts() else {
      return .failure(
        numbers.count + (month == nil ? 0 : 1) < 3 && !numbers.isEmpty ? .noDay : .notADate)
    }
    parts.second = second
    parts.offset = offset
    return .parts(parts)
  }

  private func dateParts() -> DateParts? {
    if let typed = typedParts() { return typed }
    guard numbers.allSatisfy({ $0.unit == .none }) else { return nil }
    if let month { return parts(month: month) }
    guard numbers.count == 3 else {
      guard numbers.count == 1, numbers[0].digits == 8 else { return nil }
      let digits = Array(String(numbers[0].value).utf8)
      guard case .parts(let parts) = NumericDateScanner.scan(digits.span) else { return nil }
      return parts
    }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if let era, era > 0 {
      // R6.1.5: the year of an era stands first, and is short.
      var parts = DateParts(
        form: .calendar, a: Int32(a.value + era), b: Int32(b.value), c: Int32(c.value))
      parts.hasEra = true
      return parts
    }
    return DateParts(
      Int64(a.value), a.digits, Int64(b.value), b.digits, Int64(c.value), c.digits)
  }

  private typealias Number = (value: Int, digits: Int, unit: Unit)

  /// 2024年1月5日: each number says what it is.
  private func typedParts() -> DateParts? {
    guard let year = numbers.first(where: { $0.unit == .year }),
      let day = numbers.first(where: { $0.unit == .day }),
      let month = month ?? numbers.first(where: { $0.unit == .month })?.value
    else { return nil }
    var parts = DateParts(form: .calendar, a: 0, b: Int32(month), c: Int32(day.value))
    if let era, era > 0 {
      parts.a = Int32(year.value + era)
      parts.hasEra = true
    } else if year.digits >= 3 {
      parts.a = Int32(year.value)
    } else {
      // 24年1月5日: only the century is open.
      parts = DateParts(
        form: .short, a: Int32(day.value), b: Int32(month), c: Int32(year.value),
        monthIsNamed: true)
    }
    return parts
  }

  /// A month by name and two numbers: the longer or the greater one is the year.
  private func parts(month: Int) -> DateParts? {
    guard numbers.count == 2 else { return nil }
    let (a, b) = (numbers[0], numbers[1])
    var parts = DateParts(form: .calendar, b: Int32(month))
    parts.monthIsNamed = true
    if a.digits == 4 || b.digits == 4 {
      guard a.digits != b.digits else { return nil }
      let (year, day) = a.digits == 4 ? (a, b) : (b, a)
      guard day.digits <= 2 else { return nil }
      (parts.a, parts.c) = (Int32(year.value), Int32(day.value))
      return parts
    }
    guard a.digits <= 2, b.digits <= 2 else { return nil }
    // 05-Jan-24 is written day first all over the world; 2-digit years above 31 show themselves.
    let yearIsFirst = a.value > 31 || a.value == 0
    parts.form = .short
    (parts.a, parts.c) =
      yearIsFirst ? (Int32(b.value), Int32(a.value)) : (Int32(a.value), Int32(b.value))
    return parts
  }
}
