/// One document on its way from a template and values to bytes.
struct Rendering {
  private let templates: [String: Template]
  private let kind: TemplateKind
  /// The values in reach, the innermost last.
  private var scopes: [TemplateValue]
  private(set) var bytes: [UInt8] = []
  /// Names that no value has. A name is looked for from the innermost value outwards, so one that is
  /// not found exists nowhere.
  private(set) var unknown = Set<String>()

  init(_ templates: [String: Template], _ kind: TemplateKind, _ values: TemplateValue) {
    self.templates = templates
    self.kind = kind
    scopes = [values]
  }

  /// - Parameter indentation: what every line but the first begins with.
  mutating func render(_ program: Program, indentation: [UInt8] = []) {
    let start = bytes.count
    for step in program.steps {
      let before = bytes.count
      render(step, indentation)
      if !indentation.isEmpty, bytes.count > before, isAfterLineEnd(before, start) {
        bytes.insert(contentsOf: indentation, at: before)
      }
    }
  }

  private func isAfterLineEnd(_ index: Int, _ start: Int) -> Bool {
    guard index > start, bytes[index - 1] == 0x0A else { return false }
    return index - 1 == start || bytes[index - 2] != 0x0D
  }

  private mutating func render(_ step: Program.Step, _ indentation: [UInt8]) {
    switch step {
    case .text(let text): bytes.append(contentsOf: text)
    case .value(let name):
      switch value(of: name) {
      case .text(let text): kind.escape(text, into: &bytes)
      case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
      case .list, .object, .nothing: break
      }
    case .section(let name, let inner):
      switch value(of: name) {
      case .text(""), .nothing, .flag(false): break
      case .flag(true): render(inner, indentation: indentation)
      case .list(let elements):
        for element in elements { render(inner, indentation, inside: element) }
      case let value: render(inner, indentation, inside: value)
      }
    case .inverted(let name, let inner):
      switch value(of: name) {
      case .text(""), .nothing, .flag(false), .list([]):
        render(inner, indentation: indentation)
      default: break
      }
    case .partial(let name, let blanks):
      guard let template = templates[name] else { break }
      render(template.program, indentation: indentation + (blanks ?? []))
    }
  }

  private mutating func render(
    _ program: Program, _ indentation: [UInt8], inside value: TemplateValue
  ) {
    scopes.append(value)
    render(program, indentation: indentation)
    scopes.removeLast()
  }

  /// What a name stands for: its first part with the innermost value that has it, the others in there.
  private mutating func value(of name: Program.Name) -> TemplateValue {
    guard let first = name.parts.first else { return scopes.last ?? .nothing }
    for scope in scopes.reversed() {
      guard case .object(let members) = scope, var value = members[first] else { continue }
      for part in name.parts.dropFirst() {
        guard case .object(let members) = value, let member = members[part] else { return .nothing }
        value = member
      }
      return value
    }
    unknown.insert(first)
    return .nothing
  }
}
