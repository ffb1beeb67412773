/// Text made harmless for each kind of document.
///
/// All of it works on bytes: a sign followed by a combining mark is one `Character` that equals no
/// sign, and an escaper that compares characters lets it through.
enum Escaping {
  /// For element content and quoted attribute values.
  static func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendHTML(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, appended: what needs no escaping is copied in one go.
  static func appendHTML(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard let first = bytes[start...].firstIndex(where: { entity($0) != nil }) else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    for byte in rest {
      if let entity = entity(byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case UInt8(ascii: "`"): "&#96;"
    default: nil
    }
  }

  /// Whether `markdown` leaves the text as it is, as it does most. False may also mean that it
  /// cannot be told at a glance.
  static func isPlainInMarkdown(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    guard isPlain(text) else { return false }
    var rest = text
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      rest = text.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") { return false }
    } else if first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
      || first == UInt8(ascii: "+")
    {
      return false
    }
    var before: UInt8 = 0
    for byte in rest {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"):
        return false
      // An address may follow.
      case UInt8(ascii: "/"): if before == UInt8(ascii: ":") { return false }
      case UInt8(ascii: "w"), UInt8(ascii: "W"): if before == byte { return false }
      default: break
      }
      before = byte
    }
    return true
  }

  /// `plain` leaves the text as it is: no line end, no tab, no two blanks in a row, none at the
  /// ends.
  static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in text {
      if (0x09...0x0D).contains(byte) || (byte == 0x20 && before == 0x20) { return false }
      before = byte
    }
    return text.isEmpty || before != 0x20
  }

  /// For a place inside a line of GitHub-flavoured Markdown: nothing in `text` is markup, breaks
  /// the line, the cell or the list it stands in, or becomes a link. Blank runs become one blank.
  static func markdown(_ text: String) -> String {
    let line = onOneLine(text)
    // Two brackets in a row: the second as an entity. Both with a backslash are right too, but
    // pymarkdown 0.9.41 stops at them in a heading.
    var isAfterBracket = false
    var result = replacing(line) { byte in
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        isAfterBracket.toggle()
        if !isAfterBracket {
          return byte == UInt8(ascii: "<")
            ? "&lt;" : byte == UInt8(ascii: ">") ? "&gt;" : "&amp;"
        }
      default: isAfterBracket = false
      }
      return switch byte {
      case UInt8(ascii: "\\"): "\\\\"
      case UInt8(ascii: "`"): "\\`"
      case UInt8(ascii: "*"): "\\*"
      case UInt8(ascii: "_"): "\\_"
      case UInt8(ascii: "["): "\\["
      case UInt8(ascii: "]"): "\\]"
      case UInt8(ascii: "<"): "\\<"
      case UInt8(ascii: ">"): "\\>"
      case UInt8(ascii: "#"): "\\#"
      case UInt8(ascii: "|"): "\\|"
      case UInt8(ascii: "~"): "\\~"
      case UInt8(ascii: "&"): "\\&"
      default: nil
      }
    }
    // Bare addresses become links in GitHub's dialect.
    result = breaking(result, "://", with: "\\://")
    result = breaking(result, "www.", with: "www\\.")
    result = breaking(result, "WWW.", with: "WWW\\.")
    return escapingBlockStart(result)
  }

  /// For plain text: on one line.
  static func plain(_ text: String) -> String { onOneLine(text) }

  /// Line ends, tabs and blank runs become one blank; none at the ends.
  private static func onOneLine(_ text: String) -> String {
    var bytes: [UInt8] = []
    var isBlank = true
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if !isBlank { bytes.append(0x20) }
        isBlank = true
      } else {
        bytes.append(byte)
        isBlank = false
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A list sign, a number with a point, an underline: escaped where a text begins with it.
  private static func escapingBlockStart(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    switch first {
    case UInt8(ascii: "="): return "\\" + text
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      // A list item, or a line of dashes; a signed number is neither.
      let next = text.utf8.dropFirst().first
      return next == nil || next == 0x20 || next == first ? "\\" + text : text
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let rest = text.utf8[digits.endIndex...]
      guard let sign = rest.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else {
        return text
      }
      // A decimal number begins no list.
      if let next = rest.dropFirst().first, next != 0x20 { return text }
      return "\(Substring(digits))\\\(Substring(rest))"
    default: return text
    }
  }

  private static func replacing(_ text: String, with replacement: (UInt8) -> String?)
    -> String
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let replacement = replacement(byte) {
        bytes.append(contentsOf: replacement.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func breaking(_ text: String, _ pattern: String, with other: String) -> String {
    let bytes = Array(text.utf8)
    let wanted = Array(pattern.utf8)
    guard bytes.count >= wanted.count else { return text }
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if bytes[i] == wanted[0], bytes[i...].starts(with: wanted) {
        result.append(contentsOf: other.utf8)
        i += wanted.count
      } else {
        result.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
