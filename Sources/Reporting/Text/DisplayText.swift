/// Text from data, made fit to be shown to people in any format: what is invisible, turns the
/// direction of writing or piles up marks is gone; escaping for the format comes after.
enum DisplayText {
  /// More marks than this on one letter are no writing.
  static let markLimit = 4

  /// - Parameter limit: longest result in Unicode scalars, the ellipsis included.
  static func clean(_ text: String, limit: Int = 160) -> String {
    if isPlain(text) { return text.shortened(to: limit) }
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Line ends and tabs; line and paragraph separators.
      case 0x09...0x0D, 0x85, 0x2028, 0x2029:
        result.append(" ")
        marks = 0
        continue
      // Controls, zero-width spaces, embeddings, overrides, isolates, byte order marks.
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
        0xFEFF, 0xFFF9...0xFFFB:
        continue
      // Noncharacters.
      case 0xFDD0...0xFDEF: continue
      case let value where value & 0xFFFE == 0xFFFE: continue
      default: break
      }
      // No marks are among the letters of Western Europe, dashes and quotation marks.
      if scalar.value < 0x300 || (0x2010...0x2027).contains(scalar.value) {
        marks = 0
        result.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        marks += 1
        guard marks <= markLimit else { continue }
      default: marks = 0
      }
      result.append(scalar)
    }
    return String(result).shortened(to: limit)
  }

  /// Nothing but printable ASCII, as most text is.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
