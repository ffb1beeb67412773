import Basics

/// The templates of a run: those that come with Rapport, some replaced by a user's own.
///
/// A set that exists is sound: every tag is understood, every included template is there and of the
/// same kind, none includes itself. Only the names of values are left to `check` and to rendering.
package struct TemplateSet: Sendable {
  private let templates: [String: Template]
  /// Names a user's folder replaced or added.
  private let own: Set<String>

  /// The templates that come with Rapport, read once a process.
  package static func embedded() throws(TemplateFailure) -> TemplateSet { try builtIn.get() }

  private static let builtIn = Result { () throws(TemplateFailure) in try TemplateSet(own: []) }

  /// - Parameter own: what a user's folder holds (`TemplateFolder.read`).
  package init(own files: [TemplateFile]) throws(TemplateFailure) {
    try self.init(base: TemplateFile.embedded, own: files)
  }

  init(base: [TemplateFile], own files: [TemplateFile]) throws(TemplateFailure) {
    var problems: [TemplateProblem] = []
    var templates: [String: Template] = [:]
    for file in base + files {
      do throws(TemplateFailure) {
        templates[file.name] = try Template(name: file.name, file: file.path, text: file.text)
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw TemplateFailure(problems.sorted()) }
    problems = Self.graphProblems(templates)
    guard problems.isEmpty else { throw TemplateFailure(problems.sorted()) }
    problems = Expansion.problems(templates)
    guard problems.isEmpty else { throw TemplateFailure(problems.sorted()) }
    self.templates = templates
    own = Set(files.map(\.name))
  }

  /// `name` filled with `values`.
  ///
  /// - Throws: a name in the template that the values do not have, with its place.
  package func render(_ name: String, _ values: TemplateValue) throws(TemplateFailure) -> String {
    String(decoding: try bytes(name, values), as: UTF8.self)
  }

  /// The same in UTF-8.
  package func bytes(_ name: String, _ values: TemplateValue) throws(TemplateFailure) -> [UInt8] {
    let template = try template(name, for: values)
    do throws(TemplateProblem) {
      return try Renderer.document(template, values, among: templates)
    } catch {
      // An author who mends one name wants to know of the others.
      let all = NameCheck(templates).problems(of: template, values)
      throw TemplateFailure(all.isEmpty ? [error] : all.sorted())
    }
  }

  private func template(_ name: String, for values: TemplateValue) throws(TemplateFailure)
    -> Template
  {
    guard let template = templates[name] else {
      throw TemplateFailure([
        TemplateProblem(
          file: name, line: 1, column: 1,
          message: "no template is named '\(name)'"
            + Nearest.hint(for: name, among: templates.keys))
      ])
    }
    guard case .object = values else {
      throw TemplateFailure([
        TemplateProblem(
          file: template.file, line: 1, column: 1,
          message: "a template is filled with values that have names, not with \(values.sort)")
      ])
    }
    return template
  }

  /// The outermost names that a template may ask for, what it includes among it.
  package func names(usedBy name: String) -> Set<String> {
    var names = Set<String>()
    var seen = Set<String>()
    var next = [name]
    while let template = next.popLast() {
      guard seen.insert(template).inserted else { continue }
      for tag in templates[template]?.tags ?? [] {
        if tag.action == .partial { next.append(tag.name) }
        names.insert(tag.name.split(separator: ".").first.map(String.init) ?? tag.name)
      }
    }
    return names
  }

  /// Every problem that shows with `samples`, the values a template of that name will be filled
  /// with.
  ///
  /// A sample should have at least one element in every list: what stands inside an empty one
  /// cannot be judged.
  package func check(_ samples: [String: TemplateValue]) -> [TemplateProblem] {
    var found = Set<TemplateProblem>()
    for (name, sample) in samples {
      guard let template = templates[name] else { continue }
      found.formUnion(NameCheck(templates).problems(of: template, sample))
      do throws(TemplateFailure) {
        _ = try render(name, sample)
      } catch {
        found.formUnion(error.problems)
      }
    }
    for name in unusedOwn(entryPoints: Set(samples.keys)) {
      guard let template = templates[name] else { continue }
      let known = TemplateFile.embedded.map(\.name)
      found.insert(
        TemplateProblem(
          file: template.file, line: 1, column: 1,
          message: "nothing uses '\(name)': it replaces no template and none includes it"
            + Nearest.hint(for: name, among: known)))
    }
    return found.sorted()
  }

  /// Every template by name, and whether it is the user's.
  package var listing: [(name: String, kind: TemplateKind, isOwn: Bool)] {
    templates.values.map { ($0.name, $0.kind, own.contains($0.name)) }
      .sorted { $0.0 < $1.0 }
  }

  private func unusedOwn(entryPoints: Set<String>) -> [String] {
    let included = Set(
      templates.values.flatMap { $0.tags.filter { $0.action == .partial }.map(\.name) })
    let known = Set(TemplateFile.embedded.map(\.name))
    return own.filter { !known.contains($0) && !included.contains($0) && !entryPoints.contains($0) }
  }
}

extension TemplateSet {
  /// Includes of what is missing, of another kind, or of a template that includes itself.
  private static func graphProblems(_ templates: [String: Template]) -> [TemplateProblem] {
    var problems = Set<TemplateProblem>()
    for template in templates.values {
      // A template that is included a thousand times is looked through once.
      var circles: [String: [String]?] = [:]
      for tag in template.tags where tag.action == .partial {
        func add(_ message: String) {
          problems.insert(tag.problem(in: template.file, message))
        }
        guard let partial = templates[tag.name] else {
          add(
            "no template is named '\(tag.name)'"
              + Nearest.hint(for: tag.name, among: templates.keys))
          continue
        }
        if partial.kind != template.kind {
          add(
            "'\(tag.name)' is \(partial.kind.title) and cannot stand in "
              + template.kind.title)
        }
        let circle = circles[tag.name] ?? path(from: tag.name, to: template.name, templates)
        circles[tag.name] = .some(circle)
        if let circle {
          add(
            "'\(template.name)' includes itself: "
              + ([template.name] + circle).joined(separator: " > "))
        }
      }
    }
    return Array(problems)
  }

  /// The includes that lead from one template to another, both ends among them; nil if none do.
  private static func path(
    from start: String, to goal: String, _ templates: [String: Template]
  ) -> [String]? {
    var seen: Set<String> = [start]
    var paths = [[start]]
    while !paths.isEmpty {
      var next: [[String]] = []
      for path in paths {
        guard let last = path.last else { continue }
        if last == goal { return path }
        for tag in templates[last]?.tags ?? [] where tag.action == .partial {
          if seen.insert(tag.name).inserted { next.append(path + [tag.name]) }
        }
      }
      paths = next
    }
    return nil
  }
}

extension TemplateProblem: Comparable {
  package static func < (a: TemplateProblem, b: TemplateProblem) -> Bool {
    (a.file, a.line, a.column, a.message) < (b.file, b.line, b.column, b.message)
  }
}
