import Basics

/// Takes a number cell apart: sign, parentheses, currency, CR and DR, exponent, and what is left.
enum NumberScanner {
  enum Scan {
    case parts(NumberParts)
    case empty
    case failure(NumberFailure)
  }

  static func scan(_ cell: Span<UInt8>) -> Scan {
    var text = Transliteration.ascii(cell)
    var start = 0
    var end = text.count
    func trim() {
      while start < end, ASCII.isSpace(text[start]) { start += 1 }
      while end > start, ASCII.isSpace(text[end - 1]) { end -= 1 }
    }
    trim()
    // A spreadsheet's mark for text: '12.50.
    if start < end, text[start] == ASCII.apostrophe { start += 1 }
    trim()
    guard start < end else { return .empty }
    if NullWords.contains(text[start..<end]) { return .empty }

    var parts = NumberParts()
    var signs = 0
    // Signs, parentheses and currencies stand before and behind the number in every order.
    var goesOn = true
    while goesOn, start < end {
      goesOn = false
      trim()
      guard start < end else { break }
      if text[start] == UInt8(ascii: "("), text[end - 1] == UInt8(ascii: ")") {
        (start, end, signs, goesOn) = (start + 1, end - 1, signs + 1, true)
        parts.isNegative = true
      } else if text[start] == ASCII.minus || text[start] == ASCII.plus {
        if text[start] == ASCII.minus { parts.isNegative = true }
        (start, signs, goesOn) = (start + 1, signs + 1, true)
      } else if text[end - 1] == ASCII.minus || text[end - 1] == ASCII.plus {
        if let dashes = dashesForCents(text, start, end) {
          text.replaceSubrange(dashes..<end, with: [ASCII.zero, ASCII.zero])
          end = dashes + 2
        } else {
          if text[end - 1] == ASCII.minus { parts.isNegative = true }
          (end, signs) = (end - 1, signs + 1)
        }
        goesOn = true
      } else if text[end - 1] == UInt8(ascii: "%") {
        return .failure(.percentage)
      } else if !isPartOfNumber(text[start]) {
        guard let (length, mark) = CurrencyMarks.atStart(text[start..<end]) else {
          return .failure(.notANumber)
        }
        guard take(mark, into: &parts, signs: &signs) else { return .failure(.notANumber) }
        (start, goesOn) = (start + length, true)
      } else if !isPartOfNumber(text[end - 1]) {
        guard let (length, mark) = CurrencyMarks.atEnd(text[start..<end]) else {
          return .failure(.notANumber)
        }
        guard take(mark, into: &parts, signs: &signs) else { return .failure(.notANumber) }
        (end, goesOn) = (end - length, true)
      }
    }
    trim()
    guard signs <= 1, start < end else { return .failure(.notANumber) }
    return finish(&parts, text[start..<end])
  }

  private static func take(
    _ mark: CurrencyMarks.Mark, into parts: inout NumberParts, signs: inout Int
  ) -> Bool {
    switch mark {
    case .currency(let code):
      // "US$ 5 USD" is one currency said twice.
      guard parts.currency == nil || parts.currency == code else { return false }
      parts.currency = code
    case .credit:
      parts.isNegative = true
      signs += 1
    case .debit:
      signs += 1
    }
    return true
  }

  /// Where the dashes begin that stand for no cents: `12.-`, `5,--`.
  private static func dashesForCents(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = end
    while at > start, text[at - 1] == ASCII.minus { at -= 1 }
    guard at - 1 > start, text[at - 1] == ASCII.point || text[at - 1] == ASCII.comma else {
      return nil
    }
    return ASCII.isDigit(text[at - 2]) ? at : nil
  }

  private static func isPartOfNumber(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || byte == ASCII.point || byte == ASCII.comma
  }

  /// Digits, separators and perhaps an exponent.
  private static func finish(_ parts: inout NumberParts, _ text: ArraySlice<UInt8>) -> Scan {
    var body = text
    if let e = text.firstIndex(of: UInt8(ascii: "e")) {
      var at = e + 1
      var isNegative = false
      if at < text.endIndex, text[at] == ASCII.plus || text[at] == ASCII.minus {
        isNegative = text[at] == ASCII.minus
        at += 1
      }
      guard e > text.startIndex, at < text.endIndex, text.endIndex - at <= 3 else {
        return .failure(.notANumber)
      }
      var value = 0
      for byte in text[at...] {
        guard ASCII.isDigit(byte) else { return .failure(.notANumber) }
        value = value * 10 + Int(byte - ASCII.zero)
      }
      parts.exponent = isNegative ? -value : value
      body = text[..<e]
    }
    var hasDigit = false
    var previousIsSeparator = false
    for byte in body {
      if ASCII.isDigit(byte) {
        hasDigit = true
        previousIsSeparator = false
        continue
      }
      guard isPartOfNumber(byte) || byte == ASCII.space || byte == ASCII.apostrophe,
        !previousIsSeparator
      else { return .failure(.notANumber) }
      previousIsSeparator = true
    }
    guard hasDigit else { return .failure(.notANumber) }
    // "5." is five.
    if previousIsSeparator { body = body.dropLast() }
    parts.body = Array(body)
    parts.shape = NumberParts.Shape(parts.body)
    return parts.shape == .malformed ? .failure(.notANumber) : .parts(parts)
  }
}
