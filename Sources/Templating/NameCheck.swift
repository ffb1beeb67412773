import Basics

/// Walks through a template with the values it will have, and looks up every name.
///
/// The walk follows included templates with the values of the place that includes them, and goes
/// through a list once, with an element that has the keys of all. Rendering alone would find a wrong
/// name only where the section around it is shown.
struct NameCheck {
  private let templates: [String: Template]
  private var problems: [TemplateProblem] = []

  init(_ templates: [String: Template]) { self.templates = templates }

  func problems(of template: Template, _ values: TemplateValue) -> [TemplateProblem] {
    var walk = self
    var index = 0
    walk.visit(template, &index, [values])
    return walk.problems
  }

  /// Goes through the tags from `index` to the end of the section, or of the template.
  ///
  /// - Parameter scopes: the values in reach, the innermost last; nil where they are unknown.
  private mutating func visit(_ template: Template, _ index: inout Int, _ scopes: [TemplateValue]?)
  {
    while index < template.tags.count {
      let tag = template.tags[index]
      index += 1
      switch tag.action {
      case .comment, .refused: break
      case .end: return
      case .partial:
        guard let partial = templates[tag.name] else { break }
        var start = 0
        visit(partial, &start, scopes)
      case .variable:
        switch resolve(tag, template, scopes) {
        case .flag, .list, .object:
          add(tag, template, "'\(tag.name)' is no text; open it with {{#\(tag.name)}}")
        case .text, .nothing, nil: break
        }
      case .inverted:
        _ = resolve(tag, template, scopes)
        visit(template, &index, scopes)
      case .section:
        visit(template, &index, inner(resolve(tag, template, scopes), scopes))
      }
    }
  }

  /// What is in reach inside a section of `value`.
  private func inner(_ value: TemplateValue?, _ scopes: [TemplateValue]?) -> [TemplateValue]? {
    guard let scopes, let value else { return nil }
    switch value {
    case .flag: return scopes
    case .text, .object: return scopes + [value]
    case .list(let elements): return TemplateValue.merged(elements).map { scopes + [$0] }
    case .nothing: return nil
    }
  }

  /// The value a tag names; nil if it cannot be known, or is missing, which becomes a problem.
  private mutating func resolve(_ tag: Tag, _ template: Template, _ scopes: [TemplateValue]?)
    -> TemplateValue?
  {
    guard let scopes else { return nil }
    if tag.name == "." { return scopes.last }
    let path = tag.name.split(separator: ".").map(String.init)
    var value: TemplateValue?
    for scope in scopes.reversed() {
      if case .object(let members) = scope, let member = members[path[0]] {
        value = member
        break
      }
    }
    guard var value else {
      let names = scopes.flatMap { scope -> [String] in
        guard case .object(let members) = scope else { return [] }
        return Array(members.keys)
      }
      add(
        tag, template,
        "nothing here is named '\(path[0])'" + Nearest.hint(for: path[0], among: names))
      return nil
    }
    for (i, name) in path.enumerated().dropFirst() {
      switch value {
      case .nothing: return nil
      case .object(let members):
        if let member = members[name] {
          value = member
          continue
        }
        add(
          tag, template,
          "'\(path[..<i].joined(separator: "."))' has nothing named '\(name)'"
            + Nearest.hint(for: name, among: members.keys))
        return nil
      default:
        add(
          tag, template,
          "'\(path[..<i].joined(separator: "."))' is \(value.sort) and has nothing named "
            + "'\(name)'")
        return nil
      }
    }
    return value
  }

  private mutating func add(_ tag: Tag, _ template: Template, _ message: String) {
    problems.append(
      TemplateProblem(file: template.file, line: tag.line, column: tag.column, message: message))
  }
}
