import Intake

/// The same note as others would have typed or recorded it. The reader learns from a few of these
/// beside the note itself, so that neither one letter nor one column decides.
enum Variation {
  /// A typing error in the longest word, or the channel or the side not recorded.
  static func of(_ row: NoteRow, _ random: inout SeededGenerator) -> NoteRow {
    var row = row
    if random.chance(50) { row.type = "" }
    if random.chance(15) { row.direction = "" }
    if random.chance(50) { row.notes = mistyped(row.notes, &random) }
    return row
  }

  /// The text with one letter of its longest word left out, doubled, exchanged with the next or
  /// wrong.
  static func mistyped(_ text: String, _ random: inout SeededGenerator) -> String {
    let words = text.split(separator: " ")
    guard let longest = words.max(by: { $0.count < $1.count }), longest.count >= 4 else {
      return text
    }
    var letters = Array(longest)
    let at = 1 + Int(random.next() % UInt64(letters.count - 2))
    switch random.next() % 4 {
    case 0: letters.remove(at: at)
    case 1: letters.insert(letters[at], at: at)
    case 2: letters.swapAt(at, at + 1)
    default: letters[at] = Array("abcdefghijklmnopqrstuvwxyz")[Int(random.next() % 26)]
    }
    return text[..<longest.startIndex] + String(letters) + text[longest.endIndex...]
  }
}
