import Basics
import CSV

/// Watches the cells that reports and mails will show for what has no business in a name: control
/// characters, signs that turn the direction of text, marks piled up, letters of two scripts in one
/// word, and addresses that are none. The values stay as they are; who writes them out escapes
/// them.
struct TextWatch {
  private let shown: [Int]
  private let addresses: [Int]
  private(set) var counts: [TextOddity: Sights] = [:]

  /// How often an oddity was met, and where first.
  struct Sights: Sendable {
    var count: Int
    var line: Int
  }

  init(shown: [Int], addresses: [Int]) {
    self.shown = shown
    self.addresses = addresses
  }

  /// For a chunk.
  func emptied() -> TextWatch { TextWatch(shown: shown, addresses: addresses) }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: TextWatch) {
    counts.merge(next.counts) { Sights(count: $0.count + $1.count, line: $0.line) }
  }

  mutating func observe(_ block: inout RecordBlock) {
    for column in shown {
      block.forEachField(column) { cell, line in
        if let odd = Self.oddity(of: cell) { note(odd, line) }
      }
    }
    for column in addresses {
      block.forEachField(column) { cell, line in
        if Self.isBadAddress(cell) { note(.badAddress, line) }
      }
    }
  }

  private mutating func note(_ oddity: TextOddity, _ line: Int) {
    let known = counts[oddity] ?? Sights(count: 0, line: line)
    counts[oddity] = Sights(count: known.count + 1, line: min(known.line, line))
  }

  /// The first thing odd about a cell; nil for the usual one.
  static func oddity(of cell: Span<UInt8>) -> TextOddity? {
    var at = 0
    // Eight bytes at a time: nothing below the space, nothing above the tilde.
    while at &+ 8 <= cell.count {
      let word = cell.word(at: at)
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let high = word | (word &+ 0x0101_0101_0101_0101)
      if (low | high) & 0x8080_8080_8080_8080 != 0 { return oddityOfOdd(cell) }
      at &+= 8
    }
    while at < cell.count {
      if cell[at] < 0x20 || cell[at] >= 0x7F { return oddityOfOdd(cell) }
      at &+= 1
    }
    return nil
  }

  private static func oddityOfOdd(_ cell: Span<UInt8>) -> TextOddity? {
    var isPlain = true
    for i in 0..<cell.count {
      let byte = cell[i]
      if byte < 0x20, !ASCII.isSpace(byte) || byte == 0x0B || byte == 0x0C {
        return .controlCharacters
      }
      if byte == 0x7F { return .controlCharacters }
      if byte >= 0x80 { isPlain = false }
    }
    return isPlain ? nil : oddity(ofText: cell.text)
  }

  private static func oddity(ofText text: String) -> TextOddity? {
    var marks = 0
    var hasLatin = false
    var hasLookAlike = false
    for scalar in text.unicodeScalars {
      // Of the controls only those of C1: the others were looked for byte by byte.
      switch ControlCharacters.kind(of: scalar) {
      case .control where scalar.value >= 0x80: return .controlCharacters
      case .directionFormat: return .textDirection
      case .separator: return .lineSeparators
      case .control, .directionMark, nil: break
      }
      if scalar.properties.generalCategory == .nonspacingMark {
        marks += 1
        if marks > 5 { return .stackedMarks }
        continue
      }
      marks = 0
      guard scalar.properties.isAlphabetic else {
        hasLatin = false
        hasLookAlike = false
        continue
      }
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
      case 0x370...0x52F: hasLookAlike = true
      default: break
      }
      if hasLatin, hasLookAlike { return .mixedScripts }
    }
    return nil
  }

  /// A line break, or not exactly one `@` in what is no list.
  static func isBadAddress(_ cell: Span<UInt8>) -> Bool {
    let range = cell.trimmedRange()
    guard !range.isEmpty else { return false }
    var signs = 0
    var isList = false
    for i in range {
      switch cell[i] {
      case UInt8(ascii: "@"): signs += 1
      case UInt8(ascii: ";"), UInt8(ascii: ":"): isList = true
      case 0x00..<0x20, 0x7F: return true
      default: break
      }
    }
    return signs > 1 && !isList
  }
}

extension TextWatch: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    for oddity in TextOddity.allCases {
      coder.code(&counts[oddity], blank: Sights(count: 0, line: 0))
    }
  }
}

extension TextWatch.Sights: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&count)
    coder.code(&line)
  }
}
