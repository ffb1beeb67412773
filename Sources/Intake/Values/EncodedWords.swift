import Basics

/// Encoded words are how mail programs write a name or a subject that is no ASCII (RFC 2047), and
/// how some exports leave it: `=?utf-8?Q?J=C3=B6rg?= <j@w.example>`.
enum EncodedWords {
  /// The text with its encoded words read; those that cannot be read stay as they are.
  static func decoded(_ text: String) -> String {
    guard text.contains("=?"), text.contains("?=") else { return text }
    var out = ""
    var rest = text[...]
    var isBehindWord = false
    while let start = rest.firstRange(of: "=?") {
      let between = rest[..<start.lowerBound]
      guard let (word, end) = word(in: rest[start.upperBound...]) else {
        out += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isBehindWord = false
        continue
      }
      // Only white space between two of them parts one word that was too long for a line.
      if !isBehindWord || !between.allSatisfy(\.isWhitespace) { out += between }
      out += word
      isBehindWord = true
      rest = rest[end...]
    }
    return out + rest
  }

  /// The word that begins with its character set, and where it ends.
  private static func word(in text: Substring) -> (text: String, end: Substring.Index)? {
    let parts = text.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count < 20, let end = parts[2].firstRange(of: "?=")
    else { return nil }
    let coded = parts[2][..<end.lowerBound]
    let bytes: [UInt8]? =
      switch parts[1].lowercased() {
      case "q": quoted(coded.utf8)
      case "b": base64(coded.utf8)
      default: nil
      }
    guard let bytes, let text = Self.text(bytes, parts[0].lowercased()) else { return nil }
    return (text, end.upperBound)
  }

  private static func text(_ bytes: [UInt8], _ charset: String) -> String? {
    // A language may stand behind: "utf-8*en".
    switch charset.prefix(while: { $0 != "*" }) {
    case "utf-8", "utf8", "us-ascii": String(validating: bytes, as: UTF8.self)
    case "iso-8859-1", "iso-8859-15", "windows-1252", "latin1":
      String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    default: nil
    }
  }

  private static func quoted(_ coded: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = coded[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "_"): bytes.append(ASCII.space)
      case UInt8(ascii: "="):
        guard let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16), rest.count > 1 else {
          return nil
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  private static func base64(_ coded: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in coded where byte != UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return bytes
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
