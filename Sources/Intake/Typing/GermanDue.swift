import Basics
import Language

/// The German of `DuePhrase`: "bis zum 8. Juni", "bis Freitag", "nächste Woche", "in zwei Wochen".
///
/// Dates of numbers have the day first ("bis 08.06."), since the words around them are German.
extension DuePhrase.Parser {
  /// Days from `day` to the date that a German phrase starting at `index` names.
  func germanDate(at index: Int) -> Int? {
    if isWord(index, "bis", "spatestens", "spaetestens", "zum") {
      return germanPoint(at: index + 1)
    }
    if isWord(index, "am") {
      // "At 9 am 12" is English.
      let follows = index > 0 && text.tokens[index - 1].isNumber
      return follows ? nil : germanPoint(at: index + 1)
    }
    if isWord(index, "innerhalb", "binnen") { return germanSpan(at: index + 1) }
    if isWord(index, "noch") { return isWord(index + 1, "heute") ? 0 : nil }
    if isWord(index, "heute") { return isWord(index + 1, "noch") ? 0 : nil }
    if isWord(index, "morgen"), index > 0, isWord(index - 1, "guten", "heute") { return nil }
    return isWord(index, "diese", "dieser", "diesen", "kw") || isGermanDay(index)
      ? germanPoint(at: index) : nil
  }

  /// What alone, without "bis" or "am", may be a date.
  private func isGermanDay(_ index: Int) -> Bool {
    isWord(index, "morgen", "ubermorgen", "uebermorgen", "ende", "anfang", "mitte")
      || isNext(index) || germanWeekday(index) != nil
  }

  private func isNext(_ index: Int) -> Bool {
    let found = word(index)
    return ["nachste", "naechste", "kommende"].contains {
      found.starts(with: $0.utf8) && found.count <= $0.utf8.count + 1
    }
  }

  /// "Freitag", "zum 8. Juni", "Ende der Woche", "morgen", "08.06.2026", "KW 24".
  private func germanPoint(at start: Int) -> Int? {
    var index = start
    while isWord(
      index, "zum", "am", "bis", "den", "dem", "der", "des", "im", "in", "zu", "spatestens",
      "spaetestens",
      "einschliesslich", "noch")
    {
      index += 1
    }
    if isWord(index, "heute") { return 0 }
    if isWord(index, "morgen") { return 1 }
    if isWord(index, "ubermorgen", "uebermorgen") { return 2 }
    if isWord(index, "wochenende") { return endOfWeek() + 2 }
    if isWord(index, "monatsende") { return endOfMonth(after: 0) }
    if isWord(index, "jahresende") { return endOfMonth(after: 12 - day.components.month) }
    if isWord(index, "ende") { return germanEnd(at: index + 1) }
    if isWord(index, "anfang", "mitte") { return germanPart(at: index) }
    if isNext(index) {
      if isWord(index + 1, "woche") { return endOfWeek() + 7 }
      if isWord(index + 1, "monat", "monats") { return endOfMonth(after: 1) }
      return germanWeekday(index + 1).map { days(to: $0) }
    }
    if isWord(index, "diese", "dieser", "diesen") {
      if isWord(index + 1, "woche") { return endOfWeek() }
      if isWord(index + 1, "monat") { return endOfMonth(after: 0) }
      return germanWeekday(index + 1).map { days(to: $0) }
    }
    if isWord(index, "kw"), let week = number(index + 1) { return endOfWeek(number: week) }
    if let weekday = germanWeekday(index) {
      // "Freitag, den 12. Juni": the date says more.
      var next = index + 1
      while isWord(next, "den", "dem", "der") { next += 1 }
      return germanCalendarDate(at: next) ?? days(to: weekday)
    }
    return germanCalendarDate(at: index)
  }

  private func germanEnd(at start: Int) -> Int? {
    var index = start
    var weeks = 0
    while isWord(index, "der", "des", "dieser", "dieses", "diesen", "vom", "von") || isNext(index) {
      if isNext(index) { weeks = 1 }
      index += 1
    }
    if isWord(index, "woche") { return endOfWeek() + 7 * weeks }
    if isWord(index, "monat", "monats") { return endOfMonth(after: weeks) }
    if isWord(index, "jahr", "jahres") { return endOfMonth(after: 12 - day.components.month) }
    return germanMonth(index).flatMap {
      endOfMonth(after: ($0 - day.components.month + 12) % 12)
    }
  }

  /// "Anfang nächster Woche", "Mitte Juni": no more exact than that, so the end of that part.
  private func germanPart(at start: Int) -> Int? {
    var index = start + 1
    while isWord(index, "der", "des", "dieser") || isNext(index) { index += 1 }
    if isWord(index, "woche") { return days(to: 1) + 2 }
    return germanMonth(index).flatMap { next(isWord(start, "anfang") ? 10 : 20, $0, nil) }
  }

  /// "3 Tagen", "zwei Wochen", "den nächsten Tagen", "einer Woche".
  func germanSpan(at start: Int) -> Int? {
    var index = start
    while isWord(
      index, "den", "der", "von", "ca", "etwa", "rund", "nachsten", "naechsten", "kommenden")
    {
      index += 1
    }
    if index > start, isWord(index, "tagen", "tage") { return 7 }
    if isWord(index, "woche") { return index > start ? endOfWeek() + 7 : 7 }
    if isWord(index, "ein"), isWord(index + 1, "paar") { index += 1 }
    guard let count = germanCount(index) else { return nil }
    let unit = isWord(index + 1, "bis") && germanCount(index + 2) != nil ? index + 3 : index + 1
    return days(unit > index + 1 ? germanCount(index + 2) ?? count : count, unit: unit)
  }

  private func germanCount(_ index: Int) -> Int? {
    if let number = number(index) { return number }
    if isWord(index, "ein", "eine", "einer", "einem", "eines") { return 1 }
    if isWord(index, "paar") { return 3 }
    if isWord(index, "zwolf", "zwoelf") { return 12 }
    if isWord(index, "funf", "fuenf") { return 5 }
    let found = word(index)
    return ["zwei", "drei", "vier", "", "sechs", "sieben", "acht", "neun", "zehn"]
      .firstIndex { !$0.isEmpty && found.elementsEqual($0.utf8) }.map { $0 + 2 }
  }

  func germanCalendarDate(at index: Int) -> Int? {
    guard let date = number(index) else { return nil }
    // "Bis 14 Uhr", "bis 14.30 Uhr": today.
    if isWord(index + 1, "uhr") || isWord(index + 2, "uhr") { return 0 }
    if date > 31 { return calendarDate(at: index) }
    if let month = germanMonth(index + 1) { return next(date, month, number(index + 2)) }
    guard text.tokens.indices.contains(index + 1) else {
      return isDayOfMonth(index) ? self.next(dayOfMonth: date) : nil
    }
    // "08.06.", "8.6.26"
    if let month = number(index + 1), (1...12).contains(month),
      text.tokens[index + 1].gap == .space
        || text.tokens[index + 1].gap == .stop
    {
      var year = number(index + 2)
      if let short = year, short < 100 {
        year = text.tokens[index + 2].gap == .space ? 2000 + short : nil
      }
      return next(date, month, year)
    }
    return isDayOfMonth(index) ? self.next(dayOfMonth: date) : nil
  }

  /// "Bis zum 15.": a number behind "zum", "den", with nothing of the same clause behind it.
  private func isDayOfMonth(_ index: Int) -> Bool {
    guard isWord(index - 1, "zum", "den", "dem") else { return false }
    return !text.tokens.indices.contains(index + 1) || text.tokens[index + 1].gap > .space
  }

  private func next(dayOfMonth date: Int) -> Int? {
    let (year, month, today) = day.components
    let total = year * 12 + month - 1 + (date > today ? 0 : 1)
    return Day(year: total / 12, month: total % 12 + 1, day: date)?.days(since: day)
  }

  /// The Friday of a week of the year (ISO 8601), of this year or else of the next.
  private func endOfWeek(number: Int) -> Int? {
    guard (1...53).contains(number) else { return nil }
    for year in day.components.year...day.components.year + 1 {
      guard let january = Day(year: year, month: 1, day: 4) else { continue }
      let friday = january.adding((number - 1) * 7 + 5 - january.weekday)
      if friday >= day { return friday.days(since: day) }
    }
    return nil
  }

  private func germanWeekday(_ index: Int) -> Int? {
    let found = word(index)
    guard found.count >= 6 else { return nil }
    if isWord(index, "sonnabend") { return 6 }
    return [
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
    ].firstIndex { found.elementsEqual($0.utf8) }.map { $0 + 1 }
  }

  private func germanMonth(_ index: Int) -> Int? { DuePhrase.germanMonth(word(index)) }
}

extension DuePhrase {
  /// "Juni", "Jän", "Dez": a German month, folded, by its whole name or its first three letters.
  static func germanMonth(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3 else { return nil }
    for (month, names) in germanMonths where names.contains(where: { word.elementsEqual($0.utf8) })
    {
      return month
    }
    return nil
  }

  private static let germanMonths: [(Int, [String])] = [
    (1, ["januar", "janner", "jaenner", "jan"]), (2, ["februar", "feber", "feb"]),
    (3, ["marz", "maerz", "mrz"]), (4, ["april", "apr"]), (5, ["mai"]), (6, ["juni", "jun"]),
    (7, ["juli", "jul"]), (8, ["august", "aug"]), (9, ["september", "sept", "sep"]),
    (10, ["oktober", "okt"]), (11, ["november", "nov"]), (12, ["dezember", "dez"]),
  ]
}
