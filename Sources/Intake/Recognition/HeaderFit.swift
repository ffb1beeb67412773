import Basics

extension SystemTables {
  /// Whether a cell is what a column of that header holds, as a person sees at a glance: an address
  /// has its `@`, a day is a day, an amount a number, a name has letters. Nil where the header or
  /// the cell says nothing.
  ///
  /// For the few rows by which a layout is decided, where a delimiter too many has shifted the
  /// cells; no row is judged by it.
  static func fits(_ header: String, _ cell: String) -> Bool? {
    let bytes = Array(cell.utf8)
    let bare = Transliteration.ascii(bytes.span).drop(while: ASCII.isSpace)
    guard !bare.isEmpty, !NullWords.contains(bare) else { return nil }
    let fields = headerKeys(header).lazy.compactMap { meanings[$0] }.first ?? []
    if !fields.isEmpty, fields.allSatisfy({ $0.isDate || $0 == .modified }) {
      switch DateScanner.scan(bytes.span) {
      case .parts(let parts): return parts.isWritten ? true : nil
      case .failure(.notADate), .needsWords: return false
      case .failure, .empty, .never: return nil
      }
    }
    if !fields.isEmpty, fields.allSatisfy(\.isAmount) {
      if case .parts = NumberScanner.scan(bytes.span) { return true }
      return false
    }
    let hasSign = bytes.contains(UInt8(ascii: "@"))
    if fields.contains(.email) { return hasSign }
    let digits = bytes.count(where: ASCII.isDigit)
    let letters = bytes.count { ASCII.isLetter($0) || $0 >= 0x80 }
    if fields.contains(.phone) { return digits >= 5 && letters <= 4 }
    let names: Set<Field> = [.name, .firstName, .lastName, .company, .contactName, .owner]
    if !fields.isDisjoint(with: names) {
      if letters == 0 || hasSign { return false }
      return digits == 0 ? true : nil
    }
    if fields.contains(where: \.isKey) {
      if hasSign { return false }
      return digits > 0 && !bytes.contains(ASCII.space) ? true : nil
    }
    return nil
  }
}

extension DateParts {
  /// It has parts that only dates have, and is no bare number.
  var isWritten: Bool {
    switch form {
    case .calendar, .yearLast, .short: true
    case .digits6, .digits8, .serial, .epoch, .yearless: false
    }
  }
}
