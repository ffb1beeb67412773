@testable import Templating

/// Mustache by rewriting text, line by line and tag by tag: the plainest way there is, slow and
/// without places, to compare the renderer with. Its comments end on the line they begin on.
struct ReferenceRenderer {
  private let templates: [String: String]
  private let kind: TemplateKind
  private var text = ""

  /// A name is not there, or is no text where one is shown.
  struct Slip: Error {}

  /// Renders the template `name`.
  init(_ name: String, of templates: [String: String], kind: TemplateKind) {
    self.templates = templates
    self.kind = kind
    text = flat(name, indentation: "")
  }

  func render(_ values: TemplateValue) throws -> String { try fill(text[...], [values]) }

  /// The template with what it includes in its place, every line indented, and of the lines with
  /// nothing but one tag the tag alone.
  private func flat(_ name: String, indentation: String) -> String {
    var text = ""
    for line in Self.lines(templates[name] ?? "").map({ indentation + $0 }) {
      let blanks = String(line.unicodeScalars.prefix { $0 == " " || $0 == "\t" })
      let said = line.unicodeScalars.filter { !" \t\r\n".unicodeScalars.contains($0) }
      if let tag = Self.onlyTag(String(said)) {
        text +=
          tag.hasPrefix(">")
          ? flat(String(tag.dropFirst()), indentation: blanks) : "{{\(tag)}}"
      } else {
        text += line.replacing(/\{\{> ?([a-z.]+)\}\}/) { flat(String($0.1), indentation: "") }
      }
    }
    return text
  }

  /// What the tag says that `said`, a line without its blanks, consists of; nil for a value or for
  /// more than a tag.
  private static func onlyTag(_ said: String) -> String? {
    guard let tag = said.wholeMatch(of: /\{\{([#^\/!>][^{}]*)\}\}/)?.1 else { return nil }
    return String(tag)
  }

  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      line.unicodeScalars.append(scalar)
      guard scalar == "\n" else { continue }
      lines.append(line)
      line = ""
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func fill(_ text: Substring, _ scopes: [TemplateValue]) throws -> String {
    guard let open = text.firstRange(of: "{{"),
      let close = text[open.upperBound...].firstRange(of: "}}")
    else { return String(text) }
    let ahead = String(text[..<open.lowerBound])
    let tag = text[open.upperBound..<close.lowerBound]
    let rest = text[close.upperBound...]
    let name = String(tag.drop { "#^".contains($0) })
    switch tag.first {
    case "!": return try ahead + fill(rest, scopes)
    case "#":
      let (body, after) = Self.section(rest)
      return try ahead
        + Self.elements(Self.value(name, scopes), scopes)
        .map { try fill(body, $0) }.joined() + fill(after, scopes)
    case "^":
      let (body, after) = Self.section(rest)
      let isLeftOut = try Self.elements(Self.value(name, scopes), scopes).isEmpty
      return try ahead + (isLeftOut ? fill(body, scopes) : "") + fill(after, scopes)
    default:
      switch try Self.value(name, scopes) {
      case .text(let text): return try ahead + kind.escape(text) + fill(rest, scopes)
      case .nothing: return try ahead + fill(rest, scopes)
      default: throw Slip()
      }
    }
  }

  /// The text up to the tag that closes a section, and what stands behind it.
  private static func section(_ text: Substring) -> (body: Substring, after: Substring) {
    var depth = 1
    var rest = text
    while let open = rest.firstRange(of: "{{") {
      let tag = rest[open.upperBound...]
      if tag.hasPrefix("#") || tag.hasPrefix("^") { depth += 1 }
      if tag.hasPrefix("/") { depth -= 1 }
      rest = tag
      if depth == 0, let close = rest.firstRange(of: "}}") {
        return (text[..<open.lowerBound], rest[close.upperBound...])
      }
    }
    return (text, "")
  }

  /// The values in reach in a section of `value`, each time it is gone through.
  private static func elements(_ value: TemplateValue, _ scopes: [TemplateValue])
    -> [[TemplateValue]]
  {
    switch value {
    case .nothing, .flag(false), "": []
    case .flag(true): [scopes]
    case .list(let elements): elements.map { scopes + [$0] }
    default: [scopes + [value]]
    }
  }

  private static func value(_ name: String, _ scopes: [TemplateValue]) throws -> TemplateValue {
    guard name != "." else { return scopes[scopes.count - 1] }
    let parts = name.split(separator: ".").map(String.init)
    func member(_ value: TemplateValue, _ name: String) -> TemplateValue? {
      if case .object(let members) = value { members[name] } else { nil }
    }
    guard var value = scopes.reversed().lazy.compactMap({ member($0, parts[0]) }).first else {
      throw Slip()
    }
    for part in parts.dropFirst() where value != .nothing {
      guard let next = member(value, part) else { throw Slip() }
      value = next
    }
    return value
  }
}
