/// A mail as it is handed to the command that sends it.
///
/// Two sorts: a message that Reporting has composed, which only gets its addresses here, and a plain
/// one of our own, for failures and where there is no composed one. No value from data ever starts a
/// header line.
package struct MailMessage: Sendable, Hashable {
  /// From whom and to whom, as the configuration has it.
  package struct Addresses: Sendable, Hashable {
    package var from: String?
    package var to: [String]

    package init(from: String?, to: [String]) {
      self.from = from
      self.to = to
    }
  }

  package var bytes: [UInt8]

  /// A composed message with these addresses in place of its own.
  package init(composed: [UInt8], _ addresses: Addresses) {
    let lines = MailMessage.headerLines(composed)
    let end = lines.last?.upperBound ?? 0
    var replaced: Set<String> = []
    if !addresses.to.isEmpty { replaced.formUnion(["to", "cc", "bcc"]) }
    if addresses.from != nil { replaced.insert("from") }
    var head: [UInt8] = []
    if let from = addresses.from { head += MailMessage.header("From", [from]) }
    if !addresses.to.isEmpty { head += MailMessage.header("To", addresses.to) }
    var keeps = true
    for range in lines {
      let line = composed[range]
      // A line that begins with white space goes on with the header above it.
      if line.first != 0x20, line.first != 0x09 {
        let name = String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        keeps = !replaced.contains(name.lowercased())
      }
      // A placeholder is nobody: the mailer puts the sender in that it knows.
      if keeps, !MailMessage.isPlaceholderSender(line) { head += line }
    }
    bytes = head + composed[end...]
  }

  /// A plain text.
  ///
  /// - Parameters:
  ///   - date: of RFC 5322, for the `Date:` header.
  ///   - id: what makes the message one of its own, for its Message-ID.
  package init(
    _ addresses: Addresses, subject: String, text: String, date: String, id: String
  ) {
    var head: [UInt8] = []
    if let from = addresses.from { head += MailMessage.header("From", [from]) }
    head += MailMessage.header("To", addresses.to)
    head += MailMessage.line("Subject: " + MailMessage.encodedWords(subject))
    head += MailMessage.line("Date: \(MailMessage.inOneLine(date))")
    head += MailMessage.line("Message-ID: <\(id)@rapport.invalid>")
    // Nobody's out-of-office note shall answer a machine (RFC 3834).
    head += MailMessage.line("Auto-Submitted: auto-generated")
    head += MailMessage.line("MIME-Version: 1.0")
    head += MailMessage.line("Content-Type: text/plain; charset=utf-8")
    head += MailMessage.line("Content-Transfer-Encoding: quoted-printable")
    bytes = head + MailMessage.line("") + QuotedPrintable.encode(text)
  }
}

extension MailMessage {
  /// The ranges of the header lines with their ends, without the empty line that ends them.
  private static func headerLines(_ message: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < message.count {
      guard let end = message[start...].firstIndex(of: 10) else { return lines }
      let length = end - start
      if length == 0 || length == 1 && message[start] == 13 { return lines }
      lines.append(start..<end + 1)
      start = end + 1
    }
    return lines
  }

  /// A `From:` of the domain that belongs to nobody (RFC 2606).
  private static func isPlaceholderSender(_ line: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(line), as: UTF8.self).lowercased()
    return text.hasPrefix("from:") && (text.contains(".invalid>") || text.contains(".invalid\r\n"))
  }

  private static func line(_ text: String) -> [UInt8] { Array(text.utf8) + [13, 10] }

  /// Addresses, each on a line of its own, as no mail server minds.
  private static func header(_ name: String, _ addresses: [String]) -> [UInt8] {
    line(name + ": " + addresses.map(address).joined(separator: ",\r\n "))
  }

  /// `Dana Reeve <dana@example.com>`, the name encoded where it is not plain.
  static func address(_ text: String) -> String {
    let text = inOneLine(text)
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<"), open != text.startIndex else {
      return text
    }
    var name = text[..<open].drop { $0 == " " || $0 == "\"" }
    while let last = name.last, last == " " || last == "\"" { name.removeLast() }
    guard !name.isEmpty else { return String(text[open...]) }
    let isPlain = name.utf8.allSatisfy { isAtom($0) || $0 == 0x20 }
    return (isPlain ? String(name) : encodedWords(String(name), always: true)) + " "
      + text[open...]
  }

  private static func isAtom(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }

  /// Line ends and other control characters become spaces: a value is never a header of its own.
  static func inOneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
        0x2066...0x2069:
        result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// RFC 2047: short plain text as it is, other text in encoded words of at most 75 characters.
  static func encodedWords(_ text: String, always: Bool = false) -> String {
    let text = inOneLine(text)
    if !always, text.utf8.count <= 60, text.utf8.allSatisfy({ $0 < 0x80 }), !text.contains("=?") {
      return text
    }
    var words: [[UInt8]] = [[]]
    for character in text.unicodeScalars {
      let bytes = Array(String(character).utf8)
      if words[words.count - 1].count + bytes.count > 42 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(base64($0))?=" }.joined(separator: "\r\n ")
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var next = 0
    while next < bytes.count {
      let taken = min(3, bytes.count - next)
      var group = 0
      for i in 0..<3 { group = group << 8 | (i < taken ? Int(bytes[next + i]) : 0) }
      for i in 0..<4 {
        out.append(i <= taken ? digits[group >> (18 - 6 * i) & 63] : UInt8(ascii: "="))
      }
      next += taken
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// RFC 2045: text in lines of at most 76 plain characters.
enum QuotedPrintable {
  static func encode(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    var width = 0
    func put(_ piece: [UInt8]) {
      if width + piece.count > 75 {
        out += [UInt8(ascii: "="), 13, 10]
        width = 0
      }
      out += piece
      width += piece.count
    }
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == 10 {
        out += [13, 10]
        width = 0
      } else if byte == 13 {
        continue
      } else {
        let isBeforeEnd = index + 1 == bytes.count || bytes[index + 1] == 10
        // A dot alone on its line ends a mail for some mailers.
        let isPlain =
          (33...126).contains(byte) && byte != UInt8(ascii: "=")
          && !(byte == UInt8(ascii: ".") && width == 0) || byte == 0x20 && !isBeforeEnd
        put(isPlain ? [byte] : [UInt8(ascii: "="), hex(byte >> 4), hex(byte & 15)])
      }
    }
    if width > 0 { out += [13, 10] }
    return out
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
  }
}
