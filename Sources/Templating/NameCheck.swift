/// Walks through a template with the values it will have, and looks up every name.
///
/// The walk follows included templates with the values of the place that includes them, and goes
/// through a list once, with an element that has the keys of all. Rendering alone would find a
/// wrong name only where the section around it is shown.
struct NameCheck {
  private let templates: [String: Template]
  private var problems: [TemplateProblem] = []

  init(_ templates: [String: Template]) { self.templates = templates }

  func problems(of template: Template, _ values: TemplateValue) -> [TemplateProblem] {
    var walk = self
    walk.visit(template, template.tags.indices, [values])
    return walk.problems
  }

  /// Goes through the tags of these numbers: whole sections and what stands between them.
  ///
  /// - Parameter scopes: the values in reach; nil where they are unknown.
  private mutating func visit(_ template: Template, _ numbers: Range<Int>, _ scopes: Scopes?) {
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      let tag = template.tags[next]
      next += 1
      switch tag.action {
      case .variable:
        do throws(TemplateProblem) {
          _ = try scopes?.text(of: tag, in: template.file)
        } catch {
          problems.append(error)
        }
      case .section:
        let body = next..<tag.end
        next = body.upperBound
        visit(template, body, inner(resolve(tag, template, scopes), scopes))
      // What is let in has the same values in reach, and is gone through next.
      case .inverted: _ = resolve(tag, template, scopes)
      case .partial:
        guard let partial = templates[tag.name] else { break }
        visit(partial, partial.tags.indices, scopes)
      case .end, .comment, .refused: break
      }
    }
  }

  /// What is in reach inside a section of `value`.
  private func inner(_ value: TemplateValue?, _ scopes: Scopes?) -> Scopes? {
    guard let scopes, let value else { return nil }
    switch value {
    case .flag: return scopes
    case .text, .object: return scopes + [value]
    case .list(let elements): return TemplateValue.merged(elements).map { scopes + [$0] }
    case .nothing: return nil
    }
  }

  /// The value a tag names; nil if it cannot be known, or is missing, which becomes a problem.
  private mutating func resolve(_ tag: Tag, _ template: Template, _ scopes: Scopes?)
    -> TemplateValue?
  {
    guard let scopes else { return nil }
    do throws(TemplateProblem) {
      return try scopes.value(of: tag, in: template.file)
    } catch {
      problems.append(error)
      return nil
    }
  }
}
