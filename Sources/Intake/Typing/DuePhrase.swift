import Basics
import Language

/// Finds the date a text promises something by: "by Monday", "within two weeks", "by 12 June".
///
/// Run only on rows that promise something, so it compares words plainly. "By Monday" on a Monday
/// is the next one; a date without a year is its next occurrence; a month or a season is over by its
/// last day.
enum DuePhrase {
  /// Days from `day`; nil where no date is promised.
  ///
  /// - Parameter index: a word of the promise; only its sentence is searched.
  static func find(in text: Tokenizer, around index: Int, from day: Day) -> Int16? {
    let parser = Parser(text: text, day: day)
    let sentence = sentence(around: index, of: text.tokens.count) {
      ends(before: $0, text.tokens[$0].gap, text.tokens[$0 - 1].isNumber) {
        MarkerWords(text.tokens[$0])
      }
    }
    // What follows the promise before what precedes it.
    for index in [index..<sentence.upperBound, sentence.lowerBound..<index].joined()
    where !MarkerWords(text.tokens[index]).isDisjoint(with: .dueOpeners) {
      if let due = parser.date(at: index), let days = Int16(exactly: due), days >= 0 { return days }
    }
    return nil
  }

  /// Whether a date can be found there at all, on whatever day: a date begins with one of a few
  /// words.
  static func mayFind(in tokens: [TextToken], around index: Int) -> Bool {
    sentence(around: index, of: tokens.count) {
      ends(before: $0, tokens[$0].gap, tokens[$0 - 1].isNumber) { tokens[$0].telling }
    }.contains { !tokens[$0].telling.isDisjoint(with: .dueOpeners) }
  }

  /// The words from the full stop before `index` to the one behind it; `ends` says of a word but
  /// the first whether a sentence ends before it.
  private static func sentence(around index: Int, of count: Int, _ ends: (Int) -> Bool)
    -> Range<Int>
  {
    var start = index
    while start > 0, !ends(start) { start -= 1 }
    var end = index + 1
    // "Promised: the list by Friday."
    if end < count, ends(end) { end += 1 }
    while end < count, !ends(end) { end += 1 }
    return start..<end
  }

  /// The full stop in "bis zum 8. Juni", "bis 20.02. versprochen" ends no sentence: it stands
  /// behind a number that a German word for a date leads to.
  private static func ends(
    before index: Int, _ gap: Token.Gap, _ isNumberBefore: Bool, _ telling: (Int) -> MarkerWords
  ) -> Bool {
    guard gap == .stop else { return false }
    guard isNumberBefore else { return true }
    for back in 2...3 where index >= back {
      if !telling(index - back).isDisjoint(with: .dayOpeners) { return false }
    }
    return true
  }

  struct Parser {
    let text: Tokenizer
    let day: Day

    func word(_ index: Int) -> ArraySlice<UInt8> {
      guard text.tokens.indices.contains(index) else { return [] }
      let token = text.tokens[index]
      return text.folded[Int(token.start)..<Int(token.end)]
    }

    func isWord(_ index: Int, _ words: String...) -> Bool {
      let found = word(index)
      return words.contains { found.elementsEqual($0.utf8) }
    }

    /// Days from `day` to the date that a phrase starting at `index` names.
    func date(at index: Int) -> Int? {
      if isWord(index, "by", "before", "until", "till", "no") {
        var next = index + 1
        if isWord(index, "no") {
          guard isWord(next, "later"), isWord(next + 1, "than") else { return nil }
          next += 2
        }
        return point(at: next)
      }
      if isWord(index, "within", "in") { return span(at: index + 1) ?? germanSpan(at: index + 1) }
      if isWord(index, "on", "next", "this", "coming", "end", "tomorrow", "today", "tonight") {
        return point(at: isWord(index, "on") ? index + 1 : index)
      }
      if let weekday = weekday(index) { return date(of: weekday, at: index) }
      return germanDate(at: index) ?? dueInPeriod(at: index)
    }

    /// "Thursday", or as its next words say: "Thursday 25 June", "Thursday the 25th", "Thursday
    /// next week", "Thursday week".
    func date(of weekday: Int, at index: Int) -> Int {
      var next = index + 1
      if isWord(next, "the") { next += 1 }
      if text.tokens.indices.contains(next), text.tokens[next].gap < .stop,
        let date = calendarDate(at: next)
      {
        return date
      }
      if isWord(next, "next"), isWord(next + 1, "week") { return 7 + weekday - day.weekday }
      if isWord(next, "week") { return days(to: weekday) + 7 }
      return days(to: weekday)
    }

    /// "Monday", "the end of the week", "12 June", "tomorrow", "2026-06-12".
    func point(at start: Int) -> Int? {
      var index = start
      while isWord(
        index, "the", "this", "coming", "on", "about", "latest", "close", "of", "business")
        && !(isWord(index, "this") && isWord(index + 1, "week", "month"))
      {
        index += 1
      }
      if isWord(index, "today", "tonight", "now", "noon", "eod") { return 0 }
      if isWord(index, "tomorrow") { return 1 }
      if isWord(index, "day"), isWord(index + 1, "after"), isWord(index + 2, "tomorrow") {
        return 2
      }
      if isWord(index, "end") {
        var next = index + 1
        while isWord(next, "of", "the", "this") { next += 1 }
        if isWord(next, "next") {
          if isWord(next + 1, "week") { return endOfWeek() + 7 }
          if isWord(next + 1, "month") { return endOfMonth(after: 1) }
        }
        if isWord(next, "day", "today") { return 0 }
        if isWord(next, "week") { return endOfWeek() }
        if isWord(next, "month") { return endOfMonth(after: 0) }
        if isWord(next, "year") { return endOfMonth(after: 12 - day.components.month) }
        if let month = month(next) {
          return endOfMonth(after: (month - day.components.month + 12) % 12)
        }
        return nil
      }
      if isWord(index, "next") {
        if isWord(index + 1, "week") { return endOfWeek() + 7 }
        if isWord(index + 1, "month") { return endOfMonth(after: 1) }
        if let weekday = weekday(index + 1) { return days(to: weekday) }
        return nil
      }
      if isWord(index, "this") || isWord(index, "week") {
        let noun = isWord(index, "this") ? index + 1 : index
        if isWord(noun, "week") { return endOfWeek() }
        if isWord(noun, "month") { return endOfMonth(after: 0) }
      }
      if let weekday = weekday(index) { return date(of: weekday, at: index) }
      return calendarDate(at: index)
    }

    /// "3 days", "two weeks", "a fortnight", "the next 10 working days".
    func span(at start: Int) -> Int? {
      var index = start
      while isWord(index, "the", "next", "about", "around") { index += 1 }
      if isWord(index, "fortnight") { return 14 }
      if isWord(index, "day"), isWord(index + 1, "or"), isWord(index + 2, "two") { return 2 }
      if isWord(index, "week") { return 7 }
      guard let count = count(index) else { return nil }
      index += 1
      if isWord(index, "or", "to"), let upper = self.count(index + 1) {
        return days(upper, unit: index + 2)
      }
      return days(count, unit: index)
    }

    func days(_ count: Int, unit: Int) -> Int? {
      var unit = unit
      let isWorking = isWord(unit, "working", "business", "work")
      if isWorking { unit += 1 }
      if isWord(unit, "hour", "hours", "hrs", "stunde", "stunden") { return (count + 23) / 24 }
      let isWorkday = isWord(unit, "werktag", "werktagen", "arbeitstag", "arbeitstagen")
      if isWorkday || isWord(unit, "day", "days", "tag", "tage", "tagen") {
        guard isWorking || isWorkday else { return count }
        var result = 0
        var left = min(count, 400)
        while left > 0 {
          result += 1
          if day.adding(result).weekday < 6 { left -= 1 }
        }
        return result
      }
      if isWord(unit, "week", "weeks", "woche", "wochen") { return min(count, 520) * 7 }
      if isWord(unit, "fortnight") { return count * 14 }
      if isWord(unit, "month", "months", "monat", "monaten") {
        let (year, month, date) = day.components
        let total = year * 12 + month - 1 + min(count, 120)
        let length = Day.length(ofMonth: total % 12 + 1, year: total / 12)
        return Day(year: total / 12, month: total % 12 + 1, day: min(date, length))?.days(
          since: day)
      }
      return nil
    }

    func calendarDate(at index: Int) -> Int? {
      if let first = number(index), first > 31, let second = number(index + 1),
        let third = number(index + 2), (1900...2200).contains(first)
      {
        return Day(year: first, month: second, day: third)?.days(since: day)
      }
      if let date = ordinal(index),
        let month = month(isWord(index + 1, "of") ? index + 2 : index + 1)
      {
        let year = number(isWord(index + 1, "of") ? index + 3 : index + 2)
        return next(date, month, year)
      }
      if let month = month(index),
        let date = ordinal(isWord(index + 1, "the") ? index + 2 : index + 1)
      {
        return next(date, month, number(index + 2))
      }
      // "12/6" names two dates unless one part cannot be a month.
      if let first = number(index), let second = number(index + 1), first <= 31, second <= 31,
        text.tokens[index + 1].gap == .space, first > 12 || second > 12 || first == second
      {
        let (date, month) = first > 12 ? (first, second) : (second, first)
        return next(date, month, number(index + 2))
      }
      if text.tokens.indices.contains(index), !text.tokens[index].isNumber,
        let date = ordinal(index)
      {
        // "by the 15th": of this month, or of the next.
        let (year, month, today) = day.components
        let shift = date > today ? 0 : 1
        let total = year * 12 + month - 1 + shift
        return Day(year: total / 12, month: total % 12 + 1, day: date)?.days(since: day)
      }
      return nil
    }

    func next(_ date: Int, _ month: Int, _ year: Int?) -> Int? {
      if let year, (1900...2200).contains(year) {
        return Day(year: year, month: month, day: date)?.days(since: day)
      }
      let thisYear = day.components.year
      for year in thisYear...thisYear + 4 {
        if let found = Day(year: year, month: month, day: date), found >= day {
          return found.days(since: day)
        }
      }
      return nil
    }

    // MARK: Words

    func number(_ index: Int) -> Int? {
      guard text.tokens.indices.contains(index), text.tokens[index].isNumber else { return nil }
      let digits = word(index)
      guard digits.count <= 4 else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// "12", "12th", "1st".
    func ordinal(_ index: Int) -> Int? {
      let digits = word(index).prefix { Tokenizer.isDigit($0) }
      let rest = word(index).dropFirst(digits.count)
      guard (1...2).contains(digits.count),
        rest.isEmpty || ["st", "nd", "rd", "th"].contains(where: { rest.elementsEqual($0.utf8) })
      else { return nil }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return (1...31).contains(value) ? value : nil
    }

    func count(_ index: Int) -> Int? {
      if let number = number(index) { return number }
      let names = [
        "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
      ]
      if isWord(index, "an", "one") { return 1 }
      if isWord(index, "couple") { return 2 }
      if isWord(index, "few") { return 3 }
      let found = word(index)
      return names.firstIndex { found.elementsEqual($0.utf8) }.map { $0 + 1 }
    }

    func weekday(_ index: Int) -> Int? {
      let found = word(index)
      guard found.count >= 3 else { return nil }
      let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
      let short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
      if let at = names.firstIndex(where: { found.elementsEqual($0.utf8) }) { return at + 1 }
      if isWord(index, "tues") { return 2 }
      if isWord(index, "thur", "thurs") { return 4 }
      // "sun", "sat", "wed" are words too: only after a preposition.
      guard index > 0, isWord(index - 1, "by", "on", "next", "before", "until") else { return nil }
      return short.firstIndex { found.elementsEqual($0.utf8) }.map { $0 + 1 }
    }

    func month(_ index: Int) -> Int? {
      let found = word(index)
      guard found.count >= 3 else { return nil }
      let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ]
      if isWord(index, "sept") { return 9 }
      return names.firstIndex {
        found.elementsEqual($0.utf8) || found.elementsEqual($0.utf8.prefix(3))
      }.map { $0 + 1 }
    }

    /// The next such day strictly after this one.
    func days(to weekday: Int) -> Int { (weekday - day.weekday + 6) % 7 + 1 }

    /// To this week's Friday; next week's at the weekend.
    func endOfWeek() -> Int { (5 - day.weekday + 7) % 7 }

    func endOfMonth(after months: Int) -> Int? {
      let (year, month, _) = day.components
      let total = year * 12 + month - 1 + months
      let last = Day.length(ofMonth: total % 12 + 1, year: total / 12)
      return Day(year: total / 12, month: total % 12 + 1, day: last)?.days(since: day)
    }
  }
}
