/// What is left of a text when only its shape may be seen.
enum ShapeOnly {
  /// A raw row with its letters and digits made alike: `Ana;2026-01-05` is `Xxx;9999-99-99`. Delimiters,
  /// quotes, blanks and line ends stay, since those are what goes wrong in rows.
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

  /// A message of ours without what it quotes. Only sentences that are known word for word are shown, with
  /// `…` in the places of values: which of them are names nobody can tell by looking, since names are
  /// made of ordinary words. A sentence that is in no table is one `…`; its code says what it is about.
  static func message(_ text: String) -> String { words.redacted(text) }

  private static let words = FindingWords(
    (rejects + GermanFindings.pairs.map(\.english)).map { ($0, "") })

  /// Reasons why rows were not used that no summary has.
  private static let rejects = [
    "customer {0} is on no customer list; it looks like {1} in other spelling",
    "customer {0} is on no customer list; {1} customers have this name, nobody knows which is meant",
    "customer {0} is on no customer list",
    "customer {0} stands already at line {1}, with other values",
    "customer {0} stands already at line {1}",
    "dated {0}, further after the as-of day than any plan",
    "repeats an earlier row, byte for byte", "it names no customer",
    "column “{0}”: {1}", "{0} fields instead of {1}",
    "{0} is zeros, not a date", "{0} has a time zone of no single meaning",
    "{0} has a year no business record has", "{0} is not an amount",
    "{0} is a percentage, not an amount", "{0} is larger than any amount",
    "a field too large to be one",
  ]
}
