/// What is left of a text when only its shape may be seen.
enum ShapeOnly {
  /// A raw row with its letters and digits made alike: `Ana;2026-01-05` is `Xxx;9999-99-99`.
  /// Delimiters, quotes, blanks and line ends stay, since those are what goes wrong in rows.
  static func row(_ raw: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "0"..."9": result.append("9")
      case "a"..."z": result.append("x")
      case "A"..."Z": result.append("X")
      case "\u{80}"...: result.append("¿")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
