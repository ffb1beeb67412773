import Basics
import Mustache

/// Templates as swift-mustache reads them, each read when it is first needed: that takes it longer than
/// rendering does.
final class CompiledTemplates: Sendable {
  private let templates: [String: Template]
  private let compiled: Locked<[String: MustacheTemplate]>
  private let libraries = Locked<[String: MustacheLibrary]>([:])
  /// What stands in for templates without tags, by name.
  private let substitutes: [String: String]

  /// - Parameters:
  ///   - known: those that were read already.
  ///   - substitutes: what is rendered in place of these.
  init(
    _ templates: [String: Template], known: [String: MustacheTemplate] = [:],
    substitutes: [String: String] = [:]
  ) {
    self.templates = templates
    self.substitutes = substitutes
    compiled = Locked(known)
  }

  func template(_ name: String) throws(TemplateFailure) -> MustacheTemplate {
    try compiled.withLock { compiled throws(TemplateFailure) in
      if let known = compiled[name] { return known }
      guard let template = templates[name] else {
        throw TemplateFailure([
          TemplateProblem(
            file: name, line: 1, column: 1,
            message: "no template is named '\(name)'"
              + Nearest.hint(for: name, among: templates.keys))
        ])
      }
      let new = try template.compile(substitutes[name])
      compiled[name] = new
      return new
    }
  }

  /// All that template `name` includes.
  func library(for name: String) throws(TemplateFailure) -> MustacheLibrary {
    if let known = libraries.withLock({ $0[name] }) { return known }
    var library = MustacheLibrary()
    var seen = Set<String>()
    var next = [name]
    while let name = next.popLast() {
      for tag in templates[name]?.tags ?? [] where tag.action == .partial {
        guard seen.insert(tag.name).inserted else { continue }
        library.register(try template(tag.name), named: tag.name)
        next.append(tag.name)
      }
    }
    libraries.withLock { $0[name] = library }
    return library
  }
}
