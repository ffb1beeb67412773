import Basics

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
    if let moment = serialised(bare) { return moment }
    var reader = WordReader(text: text, at: bare.startIndex, end: bare.endIndex)
    return reader.read()
  }

  /// `/Date(1780913700000+0200)/`, as .NET writes milliseconds since 1970; the offset changes
  /// nothing.
  private static func serialised(_ text: ArraySlice<UInt8>) -> DateScan? {
    let opening = Array("/date(".utf8)
    guard text.starts(with: opening), text.suffix(2).elementsEqual(")/".utf8) else { return nil }
    let digits = text.dropFirst(opening.count).prefix(while: ASCII.isDigit)
    guard (12...13).contains(digits.count) else { return .failure(.notADate) }
    return NumericDateScanner.scan(Array(digits).span)
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
