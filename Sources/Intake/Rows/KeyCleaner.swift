/// How the cells of a column that holds keys are written, as found over the whole column.
package struct KeyForm: Sendable, Hashable {
  package enum Text: Sendable, Hashable {
    /// Ids are compared as bytes, case and zeros included (README of the inputs, 79 and 83).
    case id
    /// Addresses are compared without regard to case.
    case email
    /// Names are compared by their letters and digits alone.
    case name
    /// Telephone numbers are compared without their country.
    case phone
  }

  package var text = Text.id
  /// Several keys in a cell, parted by `;` or ` ::: `.
  package var isList = false
  /// `Marc Lemaire (4421)`: the key is in the brackets.
  package var isBracketed = false
  /// `Accounts::::Aker Joinery`: the name of a module stands in front.
  package var isQualified = false
  /// Every cell ends in `.0`, a number's damage.
  package var losesPointZero = false
  /// Zeros in front are none: a spreadsheet took them from one of two tables.
  package var stripsZeros = false
  /// The files of the run write ids in several spellings: each is brought to one (`IDSpelling`).
  package var isUnified = false
  /// All cells but one, or nine of ten, are letters, digits, hyphens and underscores alone: no id
  /// has a delimiter in it.
  package var isCode = false
  /// What is put in front of each key where its number means something else in another list
  /// (`contacts:7`); usually nothing.
  package var space: [UInt8] = []

  package init(text: Text = .id) { self.text = text }
}

/// Takes the key, or the keys, out of a cell: white space, spreadsheet guards (`="00123"`,
/// `'00123`) and invisible characters are no part of it.
package struct KeyCleaner: Sendable {
  private var scratch: [UInt8] = []
  private var second: [UInt8] = []

  package init() { scratch.reserveCapacity(64) }

  /// Calls `body` with each key in `cell`.
  ///
  /// - Complexity: O(bytes); it allocates only for cells that need repair.
  package mutating func forEachKey(
    _ cell: Span<UInt8>, _ form: KeyForm, _ body: (Span<UInt8>) -> Void
  ) {
    guard !form.isQualified else {
      var plain = form
      plain.isQualified = false
      return forEachKey(cell.extracting(Self.nameStart(cell)..<cell.count), plain, body)
    }
    let cell = cell.extracting(0..<Self.endBeforeLink(cell))
    guard form.isList else {
      clean(cell, form, body)
      return
    }
    var start = 0
    var at = 0
    while at <= cell.count {
      if at == cell.count || cell[at] == UInt8(ascii: ";") {
        if at > start { clean(cell.extracting(start..<at), form, body) }
        start = at + 1
        at += 1
      } else if cell[at] == UInt8(ascii: ":"), at + 2 < cell.count,
        cell[at + 1] == UInt8(ascii: ":"), cell[at + 2] == UInt8(ascii: ":")
      {
        if at > start { clean(cell.extracting(start..<at), form, body) }
        start = at + 3
        at += 3
      } else {
        at += 1
      }
    }
  }

  /// Where a name begins that has its module in front, `Accounts::::Aker Joinery`, or an office; 0
  /// where none is.
  static func nameStart(_ cell: Span<UInt8>) -> Int {
    guard cell.count > 5 else { return 0 }
    let colon = UInt8(ascii: ":")
    if let start = OfficeName.nameStart(cell) { return start }
    for at in 1..<cell.count - 4
    where cell[at] == colon && cell[at + 1] == colon && cell[at + 2] == colon
      && cell[at + 3] == colon
    {
      return at + 4
    }
    return 0
  }

  private mutating func clean(
    _ cell: Span<UInt8>, _ form: KeyForm, _ body: (Span<UInt8>) -> Void
  ) {
    switch form.text {
    case .name:
      normaliseName(cell)
      if !scratch.isEmpty { body(scratch.span) }
    case .email:
      normaliseEmail(cell)
      if !scratch.isEmpty { body(scratch.span) }
    case .phone:
      repair(cell)
      if let key = TelephoneNumber.key(scratch) { body(key.span) }
    case .id:
      // The key is handed over out of one buffer while the other is written.
      var spare: [UInt8] = []
      swap(&spare, &second)
      defer { swap(&spare, &second) }
      if Self.needsRepair(cell) {
        repair(cell)
        Self.finish(scratch.span, form, &spare, body)
      } else {
        Self.finish(cell.extracting(cell.trimmedRange()), form, &spare, body)
      }
    }
  }

  /// Brackets, `.0` and the spelling; `text` is trimmed.
  private static func finish(
    _ text: Span<UInt8>, _ form: KeyForm, _ spare: inout [UInt8],
    _ body: (Span<UInt8>) -> Void
  ) {
    var range = 0..<text.count
    if form.isBracketed, let inner = bracketed(text) { range = inner }
    if form.losesPointZero, endsInPointZero(text.extracting(range)) {
      range = range.lowerBound..<range.upperBound - 2
    }
    if form.stripsZeros {
      let zeros = leadingZeros(text.extracting(range))
      range = range.lowerBound + zeros..<range.upperBound
    }
    guard !range.isEmpty else { return }
    let key = text.extracting(range)
    // Where there is none, systems write "-".
    if key.count < 4, key.indices.allSatisfy({ key[$0] == ASCII.minus }) { return }
    guard form.isUnified || !form.space.isEmpty else { return body(key) }
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: form.space)
    if !form.isUnified || !IDSpelling.unify(key, into: &spare) {
      for i in key.indices { spare.append(key[i]) }
    }
    body(spare.span)
  }

  /// Whether a cell has anything but plain characters with plain spaces around them.
  static func needsRepair(_ cell: Span<UInt8>) -> Bool {
    guard cell.count > 0 else { return false }
    if cell[0] == UInt8(ascii: "=") || cell[0] == UInt8(ascii: "'") { return true }
    for i in 0..<cell.count {
      let byte = cell[i]
      // The lead bytes of NBSP, of zero-width characters and the ideographic space, of a BOM.
      if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte < 0x20 { return true }
    }
    return false
  }

  /// The cell without guards and invisible characters, trimmed, in `scratch`.
  private mutating func repair(_ cell: Span<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    var i = 0
    while i < cell.count {
      let width = Self.invisibleWidth(cell, at: i)
      if width > 0 {
        i += width
      } else if Self.blankWidth(cell, at: i) > 0 {
        i += Self.blankWidth(cell, at: i)
        scratch.append(UInt8(ascii: " "))
      } else {
        scratch.append(cell[i])
        i += 1
      }
    }
    trimScratch()
    if scratch.count >= 3, scratch[0] == UInt8(ascii: "="), scratch[1] == UInt8(ascii: "\""),
      scratch[scratch.count - 1] == UInt8(ascii: "\"")
    {
      scratch.removeLast()
      scratch.removeFirst(2)
    } else if scratch.count > 1, scratch[0] == UInt8(ascii: "'") {
      scratch.removeFirst()
    }
    trimScratch()
  }

  private mutating func trimScratch() {
    let range = scratch.span.trimmedRange()
    if range.upperBound < scratch.count { scratch.removeLast(scratch.count - range.upperBound) }
    if range.lowerBound > 0 { scratch.removeFirst(range.lowerBound) }
  }

  /// Zero-width characters, joiners, direction marks, a BOM, soft hyphens, control characters.
  static func invisibleWidth(_ cell: Span<UInt8>, at i: Int) -> Int {
    let byte = cell[i]
    if byte < 0x20 { return ASCII.isSpace(byte) ? 0 : 1 }
    if byte == 0xC2, i + 1 < cell.count, cell[i + 1] == 0xAD { return 2 }
    guard i + 2 < cell.count else { return 0 }
    let (b, c) = (cell[i + 1], cell[i + 2])
    if byte == 0xE2, b == 0x80, (0x8B...0x8F).contains(c) || (0xAA...0xAE).contains(c) { return 3 }
    if byte == 0xE2, b == 0x81, (0xA0...0xAF).contains(c) { return 3 }
    if byte == 0xEF, b == 0xBB, c == 0xBF { return 3 }
    return 0
  }

  /// No-break spaces, the ideographic space, and their like.
  static func blankWidth(_ cell: Span<UInt8>, at i: Int) -> Int {
    let byte = cell[i]
    if ASCII.isSpace(byte) { return 1 }
    if byte == 0xC2, i + 1 < cell.count, cell[i + 1] == 0xA0 { return 2 }
    guard i + 2 < cell.count else { return 0 }
    let (b, c) = (cell[i + 1], cell[i + 2])
    if byte == 0xE2, b == 0x80, (0x80...0x8A).contains(c) || c == 0xAF { return 3 }
    if byte == 0xE3, b == 0x80, c == 0x80 { return 3 }
    return 0
  }

  // MARK: Addresses and names

  /// The first address of the cell in lower case.
  private mutating func normaliseEmail(_ cell: Span<UInt8>) {
    repair(cell)
    var kept: [UInt8] = []
    swap(&kept, &second)
    kept.removeAll(keepingCapacity: true)
    for byte in scratch {
      if byte == UInt8(ascii: "<") {
        kept.removeAll(keepingCapacity: true)
        continue
      }
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") {
        break
      }
      if byte == UInt8(ascii: " ") {
        if kept.contains(UInt8(ascii: "@")) { break }
        kept.removeAll(keepingCapacity: true)
        continue
      }
      kept.append(ASCII.lowercased(byte))
    }
    if !kept.contains(UInt8(ascii: "@")) { kept.removeAll(keepingCapacity: true) }
    swap(&kept, &second)
    swap(&scratch, &second)
  }

  /// The letters and digits of a name, in lower case and without marks, with single spaces.
  private mutating func normaliseName(_ cell: Span<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    var isPlain = true
    for i in 0..<cell.count where cell[i] >= 0x80 {
      isPlain = false
      break
    }
    if isPlain {
      var pending = false
      for i in 0..<cell.count {
        let byte = cell[i]
        if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          if pending, !scratch.isEmpty { scratch.append(UInt8(ascii: " ")) }
          pending = false
          scratch.append(ASCII.lowercased(byte))
        } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: ".") {
          pending = true
        }
      }
      return
    }
    var bytes: [UInt8] = []
    for i in 0..<cell.count { bytes.append(cell[i]) }
    let text = String(decoding: bytes, as: UTF8.self)
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "-" || $0 == "," }) {
      let key = headerKey(String(word))
      guard !key.isEmpty else { continue }
      if !scratch.isEmpty { scratch.append(UInt8(ascii: " ")) }
      scratch.append(contentsOf: key.utf8)
    }
  }

  /// Where a cell ends whose name has the address of its page behind it, `Greta Holm (https://…)`:
  /// the link is no part of the key, and no id that anything else has.
  static func endBeforeLink(_ cell: Span<UInt8>) -> Int {
    guard cell.count > 12, cell[cell.count - 1] == UInt8(ascii: ")") else { return cell.count }
    var open = cell.count - 2
    while open > 0, cell[open] != UInt8(ascii: "(") { open -= 1 }
    guard open > 0, open + 5 < cell.count, cell[open + 1] | 0x20 == UInt8(ascii: "h"),
      cell[open + 2] | 0x20 == UInt8(ascii: "t"), cell[open + 3] | 0x20 == UInt8(ascii: "t"),
      cell[open + 4] | 0x20 == UInt8(ascii: "p")
    else { return cell.count }
    return open
  }

  // MARK: Forms

  /// What stands in the brackets at the end of `Marc Lemaire (4421)`.
  static func bracketed(_ text: Span<UInt8>) -> Range<Int>? {
    guard text.count > 3, text[text.count - 1] == UInt8(ascii: ")") else { return nil }
    var open = text.count - 2
    while open > 0, text[open] != UInt8(ascii: "(") { open -= 1 }
    guard open > 0, open < text.count - 2, text[open - 1] == UInt8(ascii: " ") else { return nil }
    for i in open + 1..<text.count - 1 where ASCII.isSpace(text[i]) { return nil }
    return open + 1..<text.count - 1
  }

  /// `17850.0`: digits, and nothing but zero after the point.
  static func endsInPointZero(_ text: Span<UInt8>) -> Bool {
    guard text.count > 2, text[text.count - 1] == UInt8(ascii: "0"),
      text[text.count - 2] == UInt8(ascii: ".")
    else { return false }
    for i in 0..<text.count - 2 where !ASCII.isDigit(text[i]) { return false }
    return true
  }

  /// How many zeros stand in front of a number, its last digit apart; 0 for what is none.
  static func leadingZeros(_ text: Span<UInt8>) -> Int {
    var zeros = 0
    for i in text.indices {
      guard ASCII.isDigit(text[i]) else { return 0 }
      if zeros == i, text[i] == ASCII.zero, i < text.count - 1 { zeros += 1 }
    }
    return zeros
  }

  /// `1.23457E+11`: what a spreadsheet makes of a long number, its last digits gone.
  static func isScientific(_ text: Span<UInt8>) -> Bool {
    guard text.count >= 5, ASCII.isDigit(text[0]) else { return false }
    var at = 1
    if text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ",") {
      at += 1
      while at < text.count, ASCII.isDigit(text[at]) { at += 1 }
    }
    guard at + 2 < text.count, text[at] | 0x20 == UInt8(ascii: "e"),
      text[at + 1] == UInt8(ascii: "+")
    else { return false }
    for i in at + 2..<text.count where !ASCII.isDigit(text[i]) { return false }
    return true
  }
}
