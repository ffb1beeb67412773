/// Text made harmless for each kind of document.
///
/// All of it works on bytes: a sign followed by a combining mark is one `Character` that equals no
/// sign, and an escaper that compares characters lets it through.
///
/// The buffers are those of Swift's texts, lent for the length of a closure: what is marked `unsafe` here
/// reads them at their own indices and keeps none of them.
enum Escaping {
  /// For element content and quoted attribute values.
  static func html(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendHTML(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same, appended: what needs no escaping is copied in one go.
  static func appendHTML(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for i in text.indices {
        let replacement: StaticString
        switch unsafe text[i] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        case UInt8(ascii: "`"): replacement = "&#96;"
        default: continue
        }
        unsafe bytes.append(contentsOf: text[start..<i])
        replacement.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
        start = i + 1
      }
      unsafe bytes.append(contentsOf: text[start...])
    }
  }

  /// Whether `markdown` leaves the text as it is, as it does most. False may also mean that it cannot
  /// be told at a glance.
  static func isPlainInMarkdown(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = unsafe text.first, let last = unsafe text.last else { return true }
    guard unsafe isOnOneLine(text), first != 0x20, last != 0x20 else { return false }
    var i = 0
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      while i < text.count, unsafe (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[i]) {
        i += 1
      }
      if i < text.count, unsafe text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ")") {
        return false
      }
    } else if first == UInt8(ascii: "=") || first == UInt8(ascii: "-")
      || first == UInt8(ascii: "+")
    {
      return false
    }
    var before: UInt8 = 0
    while i < text.count {
      let byte = unsafe text[i]
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
      i += 1
    }
    return true
  }

  /// No line end, no tab, no two blanks in a row.
  static func isOnOneLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for index in text.indices {
      let byte = unsafe text[index]
      if (0x09...0x0D).contains(byte) || (byte == 0x20 && before == 0x20) { return false }
      before = byte
    }
    return true
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

  private static func replacing(_ text: String, with replacement: (UInt8) -> StaticString?)
    -> String
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let replacement = replacement(byte) {
        replacement.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
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
