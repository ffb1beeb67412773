import Basics

/// The values in reach of a tag, the innermost last.
typealias Scopes = [TemplateValue]

extension Scopes {
  /// The value a tag names: what the innermost value that knows its first name has of that name,
  /// and in it what the other names lead to. Nothing has nothing inside; any other value that lacks
  /// a name is a slip.
  ///
  /// - Throws: a name that is not there, with its place and the nearest that is.
  func value(of tag: Tag, in file: String) throws(TemplateProblem) -> TemplateValue {
    guard let first = tag.path.first else { return last ?? .nothing }
    for scope in reversed() {
      guard case .object(let members) = scope, let value = members[first] else { continue }
      return tag.path.count == 1 ? value : try Self.value(of: tag, in: file, from: value)
    }
    let names = flatMap { [String]($0.members.keys) }
    throw tag.problem(
      in: file, "nothing here is named '\(first)'" + Nearest.hint(for: first, among: names))
  }

  /// The text a tag names, "" for nothing.
  func text(of tag: Tag, in file: String) throws(TemplateProblem) -> String {
    switch try value(of: tag, in: file) {
    case .text(let text): return text
    case .nothing: return ""
    case .flag, .list, .object:
      throw tag.problem(
        in: file, "'\(tag.name)' is not text; open it with {{#\(tag.name)}}")
    }
  }

  /// What the names of a tag after its first lead to; `outer` is what the first one names.
  private static func value(of tag: Tag, in file: String, from outer: TemplateValue)
    throws(TemplateProblem) -> TemplateValue
  {
    var value = outer
    for (number, name) in tag.path.enumerated().dropFirst() {
      if case .nothing = value { return .nothing }
      if let member = value.members[name] {
        value = member
        continue
      }
      let known = "'\(tag.path[..<number].joined(separator: "."))'"
      guard case .object(let members) = value else {
        throw tag.problem(
          in: file, "\(known) is \(value.sort) and has nothing named '\(name)'")
      }
      throw tag.problem(
        in: file,
        "\(known) has nothing named '\(name)'" + Nearest.hint(for: name, among: members.keys))
    }
    return value
  }
}

extension TemplateValue {
  /// What has a name in this value.
  fileprivate var members: [String: TemplateValue] {
    if case .object(let members) = self { members } else { [:] }
  }
}
