/// The words of a note, folded so that ways of writing fall together: lower case, ä as ae, ß as ss,
/// accents and apostrophes dropped, every run of digits as `0`. `?` and `!` are words of their own.
package struct NoteWords: Sendable {
  /// The folded bytes of all words, one after the other.
  private(set) package var bytes: [UInt8] = []
  /// Where each word's folded bytes are.
  private(set) package var ranges: [Range<Int>] = []
  /// Where each word stands in the text, in UTF-8.
  private(set) package var places: [Range<Int>] = []

  private var start = 0
  private var place = 0

  /// - Complexity: O(bytes of the text).
  package init(_ text: String) {
    var at = 0
    for scalar in text.unicodeScalars {
      let end = at + UTF8.width(scalar)
      add(scalar, from: at, to: end)
      at = end
    }
    endWord(at: at)
  }

  private mutating func add(_ scalar: Unicode.Scalar, from: Int, to end: Int) {
    switch scalar {
    case "a"..."z": append(UInt8(truncatingIfNeeded: scalar.value), from)
    case "A"..."Z": append(UInt8(truncatingIfNeeded: scalar.value) | 0x20, from)
    case "0"..."9":
      if bytes.count == start || bytes[bytes.count - 1] != UInt8(ascii: "0") {
        append(UInt8(ascii: "0"), from)
      }
    case "'", "\u{2019}": break
    case "?", "!":
      endWord(at: from)
      append(UInt8(truncatingIfNeeded: scalar.value), from)
      endWord(at: end)
    case "\u{0}"..."\u{7F}": endWord(at: from)
    default: addLetter(scalar, from: from)
    }
  }

  private mutating func addLetter(_ scalar: Unicode.Scalar, from: Int) {
    let properties = scalar.properties
    guard properties.isAlphabetic else { return endWord(at: from) }
    switch scalar {
    case "ä", "Ä", "æ": append("ae", from)
    case "ö", "Ö", "ø": append("oe", from)
    case "ü", "Ü": append("ue", from)
    case "ß": append("ss", from)
    case "à"..."å", "À"..."Å": append("a", from)
    case "è"..."ë", "È"..."Ë": append("e", from)
    case "ì"..."ï", "Ì"..."Ï": append("i", from)
    case "ò"..."õ", "Ò"..."Õ": append("o", from)
    case "ù"..."û", "Ù"..."Û": append("u", from)
    case "ç", "Ç": append("c", from)
    case "ñ", "Ñ": append("n", from)
    default: append(properties.lowercaseMapping, from)
    }
  }

  private mutating func append(_ byte: UInt8, _ from: Int) {
    if bytes.count == start { place = from }
    bytes.append(byte)
  }

  private mutating func append(_ text: String, _ from: Int) {
    for byte in text.utf8 { append(byte, from) }
  }

  private mutating func endWord(at end: Int) {
    guard bytes.count > start else { return }
    ranges.append(start..<bytes.count)
    places.append(place..<end)
    start = bytes.count
  }
}
