import Basics

/// What a mail quotes of the letter that it answers, whose words are another's.
extension Tokenizer {
  /// Where the next line begins that is not quoted; the end where all that follows is an earlier
  /// letter.
  ///
  /// - Parameter start: of a line that is not the first.
  package static func unquoted(_ start: Int, _ bytes: Span<UInt8>) -> Int {
    var at = start
    while at < bytes.count {
      let end = lineEnd(at, bytes)
      if bytes[at] != UInt8(ascii: ">") {
        return opensEarlierLetter(at..<end, bytes) ? bytes.count : at
      }
      at = min(end + 1, bytes.count)
    }
    return at
  }

  /// The end of `bytes` where the one before `at` opens an earlier letter within a line, as exports
  /// have it that set the lines of a mail one behind the other: "thanks! > On 4 March Ann Lee wrote:
  /// > where is it?", "thanks -----Original Message----- From: Ann Lee".
  @inline(__always)
  package static func behindQuote(_ at: Int, _ bytes: Span<UInt8>) -> Int {
    switch bytes[at - 1] {
    case UInt8(ascii: ">"): opensLetterBehindMark(at, bytes) ? bytes.count : at
    case UInt8(ascii: "-"): opensLetterBehindDash(at, bytes) ? bytes.count : at
    default: at
    }
  }

  /// No further than to the next mark, so that a text of many marks is read once.
  private static func opensLetterBehindMark(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: " ") else { return false }
    let at = start + 1
    return introductions.contains { first, said in
      guard matches(at, bytes.count, first, bytes) else { return false }
      var end = at
      while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
      return contains(at..<end, said, bytes)
    }
  }

  private static func opensLetterBehindDash(_ start: Int, _ bytes: Span<UInt8>) -> Bool {
    guard matches(start, bytes.count, "---".utf8, bytes) else { return false }
    let end = min(start + longestHeading, bytes.count)
    return headings.contains { contains(start..<end, $0, bytes) }
  }

  private static let headings = ["Original Message--".utf8, "prüngliche Nachricht--".utf8]
  private static let longestHeading = 48

  private static func lineEnd(_ start: Int, _ bytes: Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  /// "-----Original Message-----", "On 4 March Ann Lee wrote:", "From: Ann Lee" above "Sent: 4
  /// March". What is forwarded is no earlier letter, but what the writer wants read.
  private static func opensEarlierLetter(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    switch bytes[line.lowerBound] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      guard line.count >= 12,
        begins(line, with: "----".utf8, bytes) || begins(line, with: "____".utf8, bytes)
      else { return false }
      return !forwardings.contains { contains(line, $0, bytes) }
    case UInt8(ascii: "O"), UInt8(ascii: "A"), UInt8(ascii: "L"), UInt8(ascii: "E"):
      return introductions.contains { first, said in
        begins(line, with: first, bytes) && contains(line, said, bytes)
      }
    case UInt8(ascii: "F"), UInt8(ascii: "V"), UInt8(ascii: "D"):
      guard senders.contains(where: { begins(line, with: $0, bytes) }),
        line.upperBound < bytes.count
      else { return false }
      let next = line.upperBound + 1
      let nextLine = next..<lineEnd(next, bytes)
      return sendings.contains { begins(nextLine, with: $0, bytes) }
    default: return false
    }
  }

  private static let forwardings = ["orward".utf8, "eitergeleitet".utf8]
  private static let introductions = [
    (first: "On ".utf8, said: " wrote:".utf8), ("Am ".utf8, " schrieb".utf8),
    ("Le ".utf8, "crit :".utf8), ("El ".utf8, "escribi".utf8),
  ]
  private static let senders = ["From: ".utf8, "Von: ".utf8, "De : ".utf8, "De: ".utf8]
  private static let sendings = [
    "Sent: ".utf8, "Date: ".utf8, "To: ".utf8, "Gesendet: ".utf8, "Datum: ".utf8, "An: ".utf8,
    "Envoy".utf8, "Enviado".utf8,
  ]

  private static func begins(_ line: Range<Int>, with text: String.UTF8View, _ bytes: Span<UInt8>)
    -> Bool
  {
    matches(line.lowerBound, line.upperBound, text, bytes)
  }

  private static func contains(_ line: Range<Int>, _ text: String.UTF8View, _ bytes: Span<UInt8>)
    -> Bool
  {
    line.contains { matches($0, line.upperBound, text, bytes) }
  }

  private static func matches(
    _ start: Int, _ end: Int, _ text: String.UTF8View, _ bytes: Span<UInt8>
  ) -> Bool {
    var at = start
    for letter in text {
      guard at < end, bytes[at] == letter else { return false }
      at += 1
    }
    return true
  }
}
