/// JSON written value by value into bytes, for what is too much to be built as `JSON` first. Both
/// escape alike.
extension [UInt8] {
  package mutating func append(json text: String?) {
    guard let text else { return append(contentsOf: Self.null) }
    append(UInt8(ascii: "\""))
    let start = count
    append(utf8: text)
    escapeJSON(from: start)
    append(UInt8(ascii: "\""))
  }

  package mutating func append(json flag: Bool) { append(contentsOf: flag ? Self.yes : Self.no) }

  package mutating func append(json day: Day?) {
    guard let day else { return append(contentsOf: Self.null) }
    append(UInt8(ascii: "\""))
    append(iso: day)
    append(UInt8(ascii: "\""))
  }

  /// Appends the shortest text that reads back as the same number; null for infinity and NaN.
  package mutating func append(number: Double?) {
    guard let number, number.isFinite else { return append(contentsOf: Self.null) }
    append(utf8: number.description)
  }

  /// Escapes what stands from `start` on: most often nothing, which is seen on the way.
  package mutating func escapeJSON(from start: Int) {
    guard let first = harm(from: start) else { return }
    let text = String(decoding: self[first...], as: UTF8.self)
    removeLast(count - first)
    appendEscaped(text)
  }

  /// Whether `escapeJSON` might change something.
  package func needsEscapingInJSON(from start: Int) -> Bool { harm(from: start) != nil }

  private func harm(from start: Int) -> Int? {
    var index = start
    while index < count {
      if index + 8 <= count, Self.areHarmless(word(at: index)) {
        index += 8
      } else {
        if !Self.isHarmless(self[index]) { return index }
        index += 1
      }
    }
    return nil
  }

  private func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index + 8 <= count, "bytes that are none")
    // The pointer does not leave the closure; eight bytes from there on are in the array.
    return unsafe withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    }
  }

  /// Whether eight bytes are ASCII, and none of them is a control character, a quote or a
  /// backslash.
  private static func areHarmless(_ word: UInt64) -> Bool {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    /// The top bit of each byte that is zero, and of none below it.
    func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let controls = (word &- 0x20 &* ones) & ~word
    let delete = word &+ ones
    let quotes = zeros(word ^ 0x22 &* ones) | zeros(word ^ 0x5C &* ones)
    return (word | controls | delete | quotes) & high == 0
  }

  /// Escapes what JSON requires, and what harms whoever prints or embeds it: controls, line and
  /// paragraph separators, characters that turn the direction of writing.
  private mutating func appendEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: append(contentsOf: [0x5C, 0x22])
      case 0x5C: append(contentsOf: [0x5C, 0x5C])
      case 0x0A: append(contentsOf: [0x5C, UInt8(ascii: "n")])
      case 0x0D: append(contentsOf: [0x5C, UInt8(ascii: "r")])
      case 0x09: append(contentsOf: [0x5C, UInt8(ascii: "t")])
      case 0xFEFF, 0xFFFE, 0xFFFF,
        _ where ControlCharacters.kind(of: scalar) != nil:
        let digits = String(scalar.value, radix: 16)
        append(utf8: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  /// Bytes that are never escaped nor begin what is: most texts hold no others.
  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
    default: true
    }
  }

  private static let null = Array("null".utf8)
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)
}
