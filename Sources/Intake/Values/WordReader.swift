import Basics

/// Collects the parts of a written date in one pass over its bytes.
struct WordReader {
  let text: [UInt8]
  var at: Int
  let end: Int

  enum Unit { case none, year, month, day }
  var numbers: [(value: Int, digits: Int, unit: Unit)] = []
  var month: Int?
  var isAfternoon: Bool?
  var second: Int32 = -1
  var offset = DateParts.noOffset
  var era: Int?
  /// As `DateParts.weekday`.
  var weekday: UInt8 = 0
  /// Points between numbers of the date.
  var points = 0
  /// The word before says that a time of day follows.
  var expectsTime = false
  var words = 0
  var failure: DateFailure?

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
        case ASCII.point:
          if second < 0, (1...2).contains(numbers.count) { points += 1 }
          at += 1
        case UInt8(ascii: "@"):
          expectsTime = true
          at += 1
        case ASCII.minus, ASCII.slash, ASCII.comma, ASCII.space, ASCII.tab,
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

  /// There is a day, a month and a year: what follows is a time of day, if it can be one.
  private var isWhole: Bool { numbers.count + (month == nil ? 0 : 1) >= 3 }

  mutating func readNumber() {
    let start = at
    let (value, count) = readDigits()
    if isWhole, second < 0, count <= 2, readTime(after: value, from: start) { return }
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

  mutating func readDigits() -> (value: Int64, count: Int) {
    let text = self.text
    return NumericDateScanner.digits(text.span, &at, end: end)
  }

  static let unitSigns: [([UInt8], Unit)] = [
    (Array("年".utf8), .year), (Array("년".utf8), .year), (Array("月".utf8), .month),
    (Array("월".utf8), .month), (Array("日".utf8), .day), (Array("일".utf8), .day),
    (Array("号".utf8), .day), (Array("號".utf8), .day),
  ]

  func startsHere(_ bytes: [UInt8]) -> Bool {
    at + bytes.count <= end && text[at..<at + bytes.count].elementsEqual(bytes)
  }

  // MARK: Words

  /// The word at `at`, in the letters of the tables; points within it are dropped, so that "a.m."
  /// is "am" and "พ.ศ." one word.
  mutating func nextWord() -> String {
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

  mutating func readWord() {
    let start = at
    let word = nextWord()
    guard at > start else {
      at += 1
      return
    }
    words += 1
    expectsTime = CalendarWords.timeWords.contains(word)
    if let found = MonthNames.months[word] {
      if let earlier = month {
        // "mar. 5 mars": the first was a Tuesday.
        let isWeekday = CalendarWords.weekdays[word] != nil
        if !isWeekday || found != earlier { month = found }
      } else {
        month = found
      }
    } else if let day = CalendarWords.weekdays[word] {
      weekday = day
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
    } else if second >= 0, at < end, text[at] == ASCII.slash {
      // Europe/Berlin: the wall clock of that place; its day is the day it happened there.
      while at < end,
        ASCII.isLetter(text[at]) || text[at] == ASCII.slash || text[at] == ASCII.underscore
      {
        at += 1
      }
    } else if second >= 0, offset == DateParts.noOffset, let zone = zone(from: start) {
      offset = zone
    } else {
      // A short word behind a time is meant for a zone.
      failure = second >= 0 && word.utf8.count <= 5 ? .unknownZone : .notADate
    }
  }

  /// The single letters of Japanese eras only directly before their digits: R6.1.5.
  func eraMayStand(_ word: String) -> Bool {
    guard word.utf8.count == 1 else { return true }
    return numbers.isEmpty && at < end && ASCII.isDigit(text[at])
  }
}
