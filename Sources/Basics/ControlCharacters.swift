/// Control characters made visible, for files that keep a row as it was and that somebody will look
/// at in a terminal: `ESC [2J` becomes `␛[2J`, so nothing is lost and nothing is obeyed.
///
/// The first 32 and DEL become the pictures Unicode has for them; tab and line ends stay, but for a
/// CR that ends no line, which would let a text write over itself. C1 controls and what turns the
/// direction of writing become `⟨U+202E⟩`.
package enum ControlCharacters {
  /// The sorts of characters that show nothing and do something.
  package enum Kind: Sendable {
    /// C0, DEL and C1.
    case control
    /// Sways how what stands beside it is turned: U+061C, U+200E, U+200F.
    case directionMark
    /// Embeds, overrides or isolates a direction of writing: U+202A to U+202E, U+2066 to U+2069.
    case directionFormat
    /// Ends a line or a paragraph: U+2028, U+2029.
    case separator
  }

  /// What sort of such a character this is; nil for every other.
  package static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0x061C, 0x200E, 0x200F: .directionMark
    case 0x202A...0x202E, 0x2066...0x2069: .directionFormat
    case 0x2028, 0x2029: .separator
    default: nil
    }
  }

  /// Whether a byte is or begins such a character; most texts hold none of them.
  package static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  package static func shown(_ text: String) -> String {
    guard text.utf8.contains(where: mayBegin) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar.value {
      case 0x09, 0x0A: result.append(scalar)
      case 0x0D where followsLineFeed(index, scalars): result.append(scalar)
      case 0..<0x20: result.append(picture(scalar.value))
      case 0x7F: result.append("\u{2421}")
      case let value where value == 0xFEFF || kind(of: scalar) != nil:
        let code = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: max(0, 4 - code.count))
        result.append(contentsOf: "⟨U+\(zeros)\(code)⟩".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func followsLineFeed(
    _ index: String.UnicodeScalarView.Index, _ scalars: String.UnicodeScalarView
  ) -> Bool {
    let next = scalars.index(after: index)
    return next < scalars.endIndex && scalars[next] == "\n"
  }

  private static func picture(_ control: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control) ?? "\u{FFFD}"
  }
}
