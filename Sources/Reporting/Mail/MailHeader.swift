/// A header of a mail: folded at 78 characters, and what is no ASCII in encoded-words (RFC 5322,
/// RFC 2047).
struct MailHeader {
  private static let lineLimit = 78
  private static let wordLimit = 75
  /// A longer word could not be folded, so it is encoded, which can be.
  private static let plainWordLimit = 60

  private(set) var text: String
  private var column: Int

  init(_ name: String) {
    text = name + ":"
    column = text.utf8.count
  }

  init(_ name: String, token: String) {
    self.init(name)
    add(token: token)
  }

  /// A token that must stay as it is: an address, a parameter. ASCII only.
  mutating func add(token: String) {
    let length = token.utf8.count
    if column + 1 + length > Self.lineLimit, column > 1 {
      fold()
    } else if !text.hasSuffix(" ") {
      text += " "
      column += 1
    }
    text += token
    column += length
  }

  /// Words of people: those that need it are encoded, from the first to the last of them in one
  /// run, because blanks between encoded words are no blanks.
  mutating func add(words: String) {
    let words = Self.printable(words).split(separator: " ").map(String.init)
    guard let first = words.firstIndex(where: Self.needsEncoding),
      let last = words.lastIndex(where: Self.needsEncoding)
    else {
      for word in words { add(token: word) }
      return
    }
    for word in words[..<first] { add(token: word) }
    add(encoded: words[first...last].joined(separator: " "))
    for word in words[(last + 1)...] { add(token: word) }
  }

  /// A name before an address: as an atom or quoted where ASCII allows it.
  mutating func add(phrase: String) {
    let isASCII = phrase.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    guard isASCII, !phrase.contains("=?"), phrase.utf8.count <= Self.plainWordLimit else {
      return add(encoded: Self.printable(phrase))
    }
    let isPlain = phrase.utf8.allSatisfy { $0 == 0x20 || Self.isAtom($0) }
    guard !isPlain else { return add(words: phrase) }
    var quoted = "\""
    for scalar in phrase.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    add(token: quoted + "\"")
  }

  private mutating func fold() {
    text += "\r\n "
    column = 1
  }

  /// As many encoded-words as it takes, none splitting a character.
  private mutating func add(encoded words: String) {
    let prefix = "=?UTF-8?Q?"
    var rest = words[...]
    while !rest.isEmpty {
      var room = min(Self.wordLimit, Self.lineLimit - column - 1)
      if room < 40 {
        fold()
        room = Self.wordLimit
      }
      var word = prefix
      while let character = rest.first {
        let encoded = Self.quoted(String(character))
        if word.utf8.count + encoded.utf8.count + 2 > room {
          // A heap of marks on one letter is longer than a word: then between its scalars.
          if word == prefix { word += Self.split(&rest, room - prefix.utf8.count - 2) }
          break
        }
        word += encoded
        rest = rest.dropFirst()
      }
      add(token: word + "?=")
    }
  }

  private static func split(_ rest: inout Substring, _ room: Int) -> String {
    var word = ""
    var scalars = rest.unicodeScalars
    while let scalar = scalars.first {
      let encoded = quoted(String(scalar))
      if word.utf8.count + encoded.utf8.count > room { break }
      word += encoded
      scalars = scalars.dropFirst()
    }
    rest = Substring(scalars)
    return word
  }

  private static func quoted(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      if byte == 0x20 {
        result += "_"
      } else if isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += QuotedPrintable.escape(byte)
      }
    }
    return result
  }

  private static func needsEncoding(_ word: String) -> Bool {
    word.utf8.count > plainWordLimit || word.contains("=?")
      || !word.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
  }

  private static func printable(_ text: String) -> String { DisplayText.clean(text, limit: 300) }

  /// A character of an atom (RFC 5322).
  static func isAtom(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
