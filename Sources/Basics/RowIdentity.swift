/// Says which row of an export a row is, whatever line it stands on in tomorrow's: its day and its
/// words.
///
/// Of the words letters and digits count, and only the first of them, so that a row is known again
/// from what a report quotes of it.
package struct RowIdentity: Sendable, Hashable, CustomStringConvertible {
  package let day: Day
  private let words: UInt64

  /// Longer texts are cut where they are quoted, further on than here.
  private static let scalarsRead = 300

  package init(day: Day, text: String) {
    self.day = day
    var hash = StableHash.seed
    for scalar in text.unicodeScalars.prefix(Self.scalarsRead) {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else { continue }
      for byte in properties.lowercaseMapping.utf8 { hash = StableHash.adding(byte, to: hash) }
    }
    words = StableHash.mixed(hash)
  }

  /// Reads what `description` wrote; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: String(parts[0])), parts[1].utf8.count == 16,
      let words = UInt64(parts[1], radix: 16)
    else { return nil }
    self.day = day
    self.words = words
  }

  /// `2026-05-02 00c0ffee00c0ffee`.
  package var description: String {
    let digits = String(words, radix: 16)
    return "\(day) \(String(repeating: "0", count: 16 - digits.utf8.count))\(digits)"
  }
}
