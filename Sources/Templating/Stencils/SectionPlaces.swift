/// Where sections begin and end in templates, as far as blanks and line ends around their tags matter.
///
/// swift-mustache hands over what a section says without telling whether the section's tags stand on lines
/// of their own; where that makes a difference, it is looked up here.
struct SectionPlaces: Sendable {
  private let texts: [[UInt8]]
  /// Where the text after a tag begins.
  private let starts: [[Int]]
  /// A template is included behind blanks, which the library puts before each of its lines.
  let hasIndentedPartials: Bool

  init(_ texts: [String]) {
    let texts = texts.map { Array($0.utf8) }
    self.texts = texts
    starts = texts.map(Self.starts)
    hasIndentedPartials = texts.contains(where: Self.hasIndentedPartial)
  }

  /// Whether a section that says `body` begins on a line of its own; nil where it may or may not, and
  /// where its end cannot be told either.
  func startsLine(_ body: String) -> Bool? {
    let body = Array(body.utf8)
    let isDelicate = Self.beginsWithLoneTag(body[...])
    let hasBlankEnd = Self.endsWithBlankLine(body[...])
    guard isDelicate || hasBlankEnd else { return false }
    var found: Set<Bool> = []
    for (text, starts) in zip(texts, starts) {
      for start in starts where text[start...].starts(with: body) {
        let rest = text[(start + body.count)...]
        guard rest.starts(with: "{{/".utf8) else { continue }
        if hasBlankEnd, !Self.beginsWithLoneTag(rest) { return nil }
        found.insert(start > 0 && text[start - 1] == 0x0A)
      }
    }
    guard found.count == 1 else { return nil }
    return found.first
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// After every tag that opens a section; where only blanks follow on its line, after the line too.
  private static func starts(_ text: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var i = 0
    while i + 2 < text.count {
      guard text[i] == UInt8(ascii: "{"), text[i + 1] == UInt8(ascii: "{") else {
        i += 1
        continue
      }
      let opens = text[i + 2] == UInt8(ascii: "#") || text[i + 2] == UInt8(ascii: "^")
      guard let end = tagEnd(text[i...]) else { break }
      i = end
      guard opens else { continue }
      starts.append(end)
      if let next = nextLine(text[end...]) { starts.append(next) }
    }
    return starts
  }

  private static func tagEnd(_ text: ArraySlice<UInt8>) -> Int? {
    var i = text.startIndex + 2
    while i + 1 < text.endIndex {
      if text[i] == UInt8(ascii: "}"), text[i + 1] == UInt8(ascii: "}") { return i + 2 }
      i += 1
    }
    return nil
  }

  /// Where the next line begins, if nothing but blanks stands before it.
  private static func nextLine(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text.drop(while: isBlank)
    if rest.first == 0x0D { rest = rest.dropFirst() }
    return rest.first == 0x0A ? rest.startIndex + 1 : nil
  }

  /// The first line has nothing but a tag.
  private static func beginsWithLoneTag(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop(while: isBlank)
    guard rest.starts(with: "{{".utf8), let end = tagEnd(rest) else { return false }
    let after = rest[end...]
    return nextLine(after) != nil || after.allSatisfy(isBlank)
  }

  /// Blanks and nothing else stand on the last line.
  private static func endsWithBlankLine(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.reversed().prefix { $0 != 0x0A }
    return !line.isEmpty && line.allSatisfy(isBlank)
  }

  private static func hasIndentedPartial(_ text: [UInt8]) -> Bool {
    text.split(separator: 0x0A).contains { line in
      guard let first = line.first, isBlank(first) else { return false }
      return line.drop(while: isBlank).starts(with: "{{>".utf8)
    }
  }
}
