/// A tag of a template, with its place and what of the template's text belongs to it.
struct Tag: Sendable, Hashable {
  enum Action: Sendable, Hashable {
    case variable, section, inverted, end, partial, comment
    /// What Mustache has and templates here must not use; the text says why.
    case refused(String)
  }

  var action: Action
  var name: String
  var line: Int
  var column: Int
  /// The names to look up, each in the value of the one before; none in `{{.}}`, which names the
  /// innermost value in reach.
  var path: [String] = []
  /// Its bytes in the source.
  var range = 0..<0
  /// The bytes written ahead of it: what stands between the tag before and this one, but nothing of
  /// a line on which a tag stands alone.
  var text = 0..<0
  /// It is the first thing on a line on which more than a tag stands.
  var beginsLine = false
  /// The blanks ahead of an include that stands alone on its line, which go ahead of every line it
  /// includes; nil for an include within a line.
  var indentation: Range<Int>?
  /// Of a section: the number of the tag that closes it.
  var end = 0

  /// What is wrong with this tag of the template `file`.
  func problem(in file: String, _ message: String) -> TemplateProblem {
    TemplateProblem(file: file, line: line, column: column, message: message)
  }
}

/// Finds the tags of a template and which of them stand alone on a line, as the Mustache
/// specification has it.
///
/// What this scanner does not understand it refuses, so that nothing is rendered which was not
/// looked at: change of delimiters, pragmas, inheritance, dynamic names, functions, unescaped
/// texts.
struct TagScanner {
  private let source: [UInt8]
  private var tags: [Tag] = []
  /// Up to here the source belongs to tags, or to the text ahead of them.
  private var taken = 0

  /// - Returns: the tags in their order, and what stands behind the last of them.
  static func scan(_ source: [UInt8], file: String) throws(TemplateProblem)
    -> (tags: [Tag], rest: Range<Int>)
  {
    var scanner = TagScanner(source: source)
    try scanner.scan(file)
    return (scanner.tags, scanner.taken..<source.count)
  }

  private init(source: [UInt8]) { self.source = source }

  private mutating func scan(_ file: String) throws(TemplateProblem) {
    var line = 1
    var column = 1
    var i = 0
    while i < source.count {
      guard starts(i, "{{") else {
        Self.advance(source[i], &line, &column)
        i += 1
        continue
      }
      let isTriple = starts(i, "{{{")
      let close = isTriple ? "}}}" : "}}"
      guard let end = find(close, from: i + 2) else {
        throw TemplateProblem(
          file: file, line: line, column: column,
          message: "a tag begins here and is never closed; close it with \(close)")
      }
      let inner = String(decoding: source[(i + 2)..<end], as: UTF8.self)
      var tag = Self.tag(inner, line: line, column: column)
      tag.range = i..<(end + close.utf8.count)
      take(&tag)
      tags.append(tag)
      while i < tag.range.upperBound {
        Self.advance(source[i], &line, &column)
        i += 1
      }
    }
  }

  /// Gives a tag the text ahead of it. A tag alone on its line takes the line with it: neither its
  /// blanks nor its end are written.
  private mutating func take(_ tag: inout Tag) {
    tag.text = taken..<tag.range.lowerBound
    taken = tag.range.upperBound
    guard tag.action != .variable, let line = lineOfItsOwn(tag.range) else {
      tag.beginsLine = source.beginsLine(tag.range.lowerBound)
      return
    }
    if tag.action == .partial { tag.indentation = line.lowerBound..<tag.range.lowerBound }
    tag.text = tag.text.lowerBound..<line.lowerBound
    taken = line.upperBound
  }

  /// The line on which nothing but this tag stands, with its end; nil if something else does.
  private func lineOfItsOwn(_ tag: Range<Int>) -> Range<Int>? {
    var start = tag.lowerBound
    while start > 0, Self.isBlank(source[start - 1]) { start -= 1 }
    guard source.beginsLine(start) else { return nil }
    var end = tag.upperBound
    while end < source.count, Self.isBlank(source[end]) { end += 1 }
    if end == source.count { return start..<end }
    if source[end] == 0x0D, end + 1 < source.count { end += 1 }
    return source[end] == 0x0A ? start..<(end + 1) : nil
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func tag(_ inner: String, line: Int, column: Int) -> Tag {
    func tag(_ action: Tag.Action, _ name: String) -> Tag {
      Tag(
        action: action, name: name, line: line, column: column,
        path: name.split(separator: ".").map(String.init))
    }
    let rest = trimmed(inner.dropFirst())
    switch inner.utf8.first {
    case UInt8(ascii: "!"): return tag(.comment, "")
    case UInt8(ascii: "#"): return named(.section, rest, tag)
    case UInt8(ascii: "^"): return named(.inverted, rest, tag)
    case UInt8(ascii: "/"): return named(.end, rest, tag)
    case UInt8(ascii: ">"):
      guard !rest.hasPrefix("*") else {
        return tag(.refused("a template is included by its name, not by that of a value"), rest)
      }
      return named(.partial, rest, tag)
    case UInt8(ascii: "{"):
      return tag(
        .refused("{{{\(rest)}}} would write a text unescaped; write {{\(rest)}}"), rest)
    case UInt8(ascii: "&"):
      return tag(
        .refused("{{&\(rest)}} would write a text unescaped; write {{\(rest)}}"), rest)
    case UInt8(ascii: "="): return tag(.refused("delimiters cannot be changed here"), rest)
    case UInt8(ascii: "%"):
      return tag(
        .refused("the kind of a template follows from its name; take {{%\(rest)}} out"), rest)
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      return tag(.refused("templates do not inherit here; include one with {{> name}}"), rest)
    default: return named(.variable, trimmed(inner[...]), tag)
    }
  }

  private static func named(
    _ action: Tag.Action, _ name: String, _ tag: (Tag.Action, String) -> Tag
  ) -> Tag {
    if name == "." { return tag(action, name) }
    if name.utf8.contains(UInt8(ascii: "(")) {
      return tag(
        .refused("templates compute nothing; take the function out of '\(name)'"), name)
    }
    let isName =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
    guard isName, !name.hasPrefix("."), !name.hasSuffix(".") else {
      return tag(.refused("'\(name)' is not a name; letters, digits, - _ and . make one"), name)
    }
    return tag(action, name)
  }

  private static func trimmed(_ text: Substring) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let start = text.utf8.drop(while: isBlank)
    let end = start.reversed().drop(while: isBlank)
    return String(decoding: Array(end.reversed()), as: UTF8.self)
  }

  private static func advance(_ byte: UInt8, _ line: inout Int, _ column: inout Int) {
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private func starts(_ i: Int, _ text: String) -> Bool {
    source[i] == text.utf8.first && source[i...].starts(with: text.utf8)
  }

  private func find(_ text: String, from start: Int) -> Int? {
    source[start...].indices.first { starts($0, text) }
  }
}

extension [UInt8] {
  /// A line begins at this place.
  func beginsLine(_ i: Int) -> Bool { i == 0 || self[i - 1] == 0x0A }
}
