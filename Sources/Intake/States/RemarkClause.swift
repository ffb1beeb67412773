/// A clause of a remark, cut into words as `headerKey` leaves them.
struct RemarkClause {
  let text: Substring
  let words: [String]
  /// Which of the words are written with a capital.
  let isCapital: [Bool]
  /// Stands in quotation marks.
  let isQuoted: Bool
  /// Ends in a question mark.
  let isAsked: Bool

  init(_ text: Substring, isAsked: Bool = false) {
    self.text = text
    self.isAsked = isAsked
    var words: [String] = []
    var isCapital: [Bool] = []
    func add(_ part: Substring, _ begins: Bool) {
      let key = part == "†" ? "rip" : headerKey(String(part))
      guard !key.isEmpty else { return }
      let isShort = part.utf8.count > key.utf8.count
      for word in isShort ? Self.contractions[key] ?? [key] : [key] {
        words.append(word)
        isCapital.append(begins)
      }
    }
    // Nearly all are of ASCII, of which no character need be looked up.
    if Self.isPlain(text.utf8) {
      isQuoted = text.utf8.first { !ASCII.isSpace($0) } == ASCII.quote
      for part in text.utf8.split(whereSeparator: { !Self.isOfWord($0) }) {
        add(
          Substring(part), part.first.map { $0 < UInt8(ascii: "a") && ASCII.isLetter($0) } == true)
      }
    } else {
      let bare = text.drop(while: \.isWhitespace)
      isQuoted = bare.first.map { "„“”\"«»‘‚".contains($0) } ?? false
      for part in text.split(whereSeparator: { !Self.isOfWord($0) }) {
        add(part, part.first?.isUppercase ?? false)
      }
    }
    self.words = words
    self.isCapital = isCapital
  }

  /// The clauses of a text: the parts between stops, commas, brackets and dashes; a point within a
  /// date or behind an abbreviation parts nothing.
  static func all(of text: String) -> [RemarkClause] {
    var clauses: [RemarkClause] = []
    var start = text.startIndex
    var i = text.startIndex
    let isPlain = isPlain(text.utf8)
    while i < text.endIndex {
      let next = isPlain ? text.utf8.index(after: i) : text.index(after: i)
      if isParting(text, at: i, next) {
        clauses.append(RemarkClause(text[start..<i], isAsked: text[i] == "?"))
        start = next
      }
      i = next
    }
    clauses.append(RemarkClause(text[start...]))
    return joiningChannels(clauses.filter { !$0.words.isEmpty }, of: text)
  }

  /// "By phone, post or email" lists the channels of one clause, whatever commas it has.
  private static func joiningChannels(_ clauses: [RemarkClause], of text: String) -> [RemarkClause]
  {
    guard clauses.contains(where: \.isEndOfChannels) else { return clauses }
    var joined: [RemarkClause] = []
    for clause in clauses {
      joined.append(clause)
      guard clause.isEndOfChannels else { continue }
      let first = joined.lastIndex { !$0.isOfChannels } ?? joined.startIndex
      guard first < joined.endIndex - 1, joined[first].endsInChannel else { continue }
      let whole = joined[first].text.startIndex..<clause.text.endIndex
      joined[first...] = [RemarkClause(text[whole], isAsked: clause.isAsked)]
    }
    return joined
  }

  /// Nothing but channels, and what stands before them.
  private var isOfChannels: Bool {
    words.allSatisfy {
      RemarkWords.channels[$0] != nil || RemarkWords.ways.contains($0)
        || RemarkWords.alternatives.contains($0) || RemarkWords.towardsChannels.contains($0)
    }
  }

  private var isEndOfChannels: Bool {
    isOfChannels && words.contains(where: RemarkWords.alternatives.contains)
  }

  private var endsInChannel: Bool {
    guard let last = words.last, RemarkWords.channels[last] != nil else { return false }
    return last == "telefonisch"
      || words.dropLast().last.map(RemarkWords.towardsChannels.contains) == true
  }

  /// Without their apostrophe they would be other words.
  private static let contractions = ["were": ["we", "are"], "well": ["we", "will"]]

  /// Each byte is a character.
  private static func isPlain(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { $0 < 0x80 && $0 != 0x0D }
  }

  static func isOfWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.apostrophe
  }

  private static func isOfWord(_ character: Character) -> Bool {
    if let byte = character.asciiValue { return isOfWord(byte) }
    return character.isLetter || character.isNumber || character == "’" || character == "†"
  }

  private static func isParting(_ text: String, at i: String.Index, _ next: String.Index) -> Bool {
    // A character that begins so is none of those below, whatever marks follow.
    let first = text.utf8[i]
    if first == 0x20 || ASCII.isLetter(first) || ASCII.isDigit(first) { return false }
    let isLast = next == text.endIndex
    switch text[i] {
    case ",": return !isWithinDate(text, i)
    case ";", ":", "(", ")", "[", "]", "!", "?", "\n", "\r\n", "|", "–", "—": return true
    case "-":
      return i > text.startIndex && text[text.index(before: i)] == " " && !isLast
        && text[next] == " "
    case ".":
      guard !isLast else { return true }
      guard text[next] == " " || text[next].isNewline || text[next] == "”" || text[next] == "“"
      else { return false }
      let before = text[..<i].reversed().prefix { $0.isLetter || $0.isNumber }
      guard let last = before.first else { return true }
      // "12. August", but "2025. Claims …".
      if last.isNumber { return before.count == 4 && before.allSatisfy(\.isNumber) }
      if before.count == 1 { return false }
      return !abbreviations.contains(String(before.reversed()).lowercased())
    default: return false
    }
  }

  private static let abbreviations: Set<String> = [
    "dr", "fr", "hr", "mr", "ms", "mrs", "st", "nr", "ca", "inh", "prof", "evtl", "zzgl", "tel",
    "geb", "gest", "verst", "bzgl", "str", "inkl", "gem", "lt",
  ]

  /// "January 30, 2026".
  private static func isWithinDate(_ text: String, _ comma: String.Index) -> Bool {
    guard comma > text.startIndex, text[text.index(before: comma)].isNumber else { return false }
    let year = text[text.index(after: comma)...].drop { $0 == " " }.prefix { $0.isNumber }
    return year.count == 4
  }
}
