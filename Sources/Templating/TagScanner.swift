/// A tag of a template, with its place.
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
}

/// Finds the tags of a template, as swift-mustache does, but with their places.
///
/// What this scanner does not understand it refuses, so that nothing reaches the renderer which was not
/// looked at: change of delimiters, pragmas, inheritance, dynamic names, functions, unescaped texts.
enum TagScanner {
  static func tags(of text: String, file: String) throws(TemplateProblem) -> [Tag] {
    let bytes = Array(text.utf8)
    var tags: [Tag] = []
    var line = 1
    var column = 1
    var i = 0
    while i < bytes.count {
      guard starts(bytes, i, "{{") else {
        advance(bytes[i], &line, &column)
        i += 1
        continue
      }
      let isTriple = starts(bytes, i, "{{{")
      let close = isTriple ? "}}}" : "}}"
      guard let end = find(close, in: bytes, from: i + 2) else {
        throw TemplateProblem(
          file: file, line: line, column: column,
          message: "a tag begins here and is never closed; close it with \(close)")
      }
      let inner = String(decoding: bytes[(i + 2)..<end], as: UTF8.self)
      tags.append(tag(inner, line: line, column: column))
      let after = end + close.utf8.count
      while i < after {
        advance(bytes[i], &line, &column)
        i += 1
      }
    }
    return tags
  }

  private static func tag(_ inner: String, line: Int, column: Int) -> Tag {
    func tag(_ action: Tag.Action, _ name: String) -> Tag {
      Tag(action: action, name: name, line: line, column: column)
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

  private static func starts(_ bytes: [UInt8], _ i: Int, _ text: String) -> Bool {
    bytes[i...].starts(with: text.utf8)
  }

  private static func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
    var i = start
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: "}"), starts(bytes, i, text) { return i }
      i += 1
    }
    return nil
  }
}
