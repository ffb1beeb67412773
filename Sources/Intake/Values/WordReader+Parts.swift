import Basics

/// Putting the numbers and words of a written date together.
extension WordReader {
  func assembled() -> DateScan {
    guard var parts = dateParts() ?? yearlessParts() else {
      return .failure(
        numbers.count + (month == nil ? 0 : 1) < 3 && !numbers.isEmpty ? .incomplete : .notADate)
    }
    parts.weekday = weekday
    parts.isDotted = month == nil && points >= 2
    parts.second = second
    parts.offset = offset
    return .parts(parts)
  }

  func dateParts() -> DateParts? {
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

  /// "12.03.", "12 Mar", "3/14": day and month alone. "3.11" is a number.
  func yearlessParts() -> DateParts? {
    guard era == nil, numbers.allSatisfy({ $0.unit == .none && $0.digits <= 2 }) else { return nil }
    var parts = DateParts(form: .yearless)
    if let month {
      guard numbers.count == 1, (1...31).contains(numbers[0].value) else { return nil }
      (parts.a, parts.b, parts.monthIsNamed) = (Int32(numbers[0].value), Int32(month), true)
      return parts
    }
    let slashes = text[..<end].count { $0 == ASCII.slash }
    guard numbers.count == 2, points >= 2 || points == 0 && slashes == 1,
      numbers.allSatisfy({ (1...31).contains($0.value) })
    else { return nil }
    (parts.a, parts.b, parts.isDotted) = (
      Int32(numbers[0].value), Int32(numbers[1].value), points >= 2
    )
    return parts
  }

  typealias Number = (value: Int, digits: Int, unit: Unit)

  /// 2024年1月5日: each number says what it is.
  func typedParts() -> DateParts? {
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
  func parts(month: Int) -> DateParts? {
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
