/// Writes a document: goes through the tags of a template in their order, the values in reach at
/// hand.
///
/// Written are the text ahead of each tag as it stands, and the texts of values, escaped for the
/// kind of document. A section is gone through once for each element of a list, once for any other
/// value that says something, and left out for one that says nothing; an inverted section the other
/// way round.
struct Renderer {
  private let templates: [String: Template]
  private let kind: TemplateKind
  private var scopes: Scopes
  /// Written ahead of every line of a template that is included behind blanks.
  private var indentation: [UInt8] = []
  private var out: [UInt8] = []

  /// `template`, filled with `values`, in UTF-8.
  ///
  /// - Parameter templates: all there are, by name: what it includes is among them.
  /// - Throws: the first name that the values do not have, with its place.
  static func document(
    _ template: Template, _ values: TemplateValue, among templates: [String: Template]
  ) throws(TemplateProblem) -> [UInt8] {
    var renderer = Renderer(templates: templates, kind: template.kind, scopes: [values])
    try renderer.write(template)
    return renderer.out
  }

  private init(templates: [String: Template], kind: TemplateKind, scopes: Scopes) {
    self.templates = templates
    self.kind = kind
    self.scopes = scopes
  }

  private mutating func write(_ template: Template) throws(TemplateProblem) {
    try write(template, template.tags.indices)
    copy(template.rest, of: template)
  }

  /// Goes through the tags of these numbers: whole sections and what stands between them.
  private mutating func write(_ template: Template, _ numbers: Range<Int>)
    throws(TemplateProblem)
  {
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      let tag = template.tags[next]
      next += 1
      copy(tag.text, of: template)
      if tag.beginsLine { out += indentation }
      switch tag.action {
      case .variable: kind.escape(try scopes.text(of: tag, in: template.file), into: &out)
      case .section:
        let body = next..<(tag.end + 1)
        next = body.upperBound
        try write(template, body, for: scopes.value(of: tag, in: template.file))
      case .inverted:
        // What is let in is gone through next.
        if try !scopes.value(of: tag, in: template.file).saysNothing { next = tag.end + 1 }
      case .partial: try include(tag, in: template)
      case .end, .comment, .refused: break
      }
    }
  }

  /// Goes through the body of a section that names `value`.
  private mutating func write(
    _ template: Template, _ body: Range<Int>, for value: TemplateValue
  ) throws(TemplateProblem) {
    switch value {
    case .list(let elements):
      for element in elements { try write(template, body, within: element) }
    case _ where value.saysNothing: break
    case .flag: try write(template, body)
    case .text, .object, .nothing: try write(template, body, within: value)
    }
  }

  private mutating func write(
    _ template: Template, _ body: Range<Int>, within value: TemplateValue
  ) throws(TemplateProblem) {
    scopes.append(value)
    try write(template, body)
    scopes.removeLast()
  }

  /// An include alone on its line hands its own blanks down with those it has; one within a line
  /// hands down none, since no line begins there.
  private mutating func include(_ tag: Tag, in template: Template) throws(TemplateProblem) {
    guard let included = templates[tag.name] else { return }
    let around = indentation
    indentation = tag.indentation.map { around + template.source[$0] } ?? []
    try write(included)
    indentation = around
  }

  /// A part of a template's text as it stands, the indentation ahead of every line that begins in
  /// it.
  private mutating func copy(_ text: Range<Int>, of template: Template) {
    guard !indentation.isEmpty else {
      out += template.source[text]
      return
    }
    for i in text {
      if template.source.beginsLine(i) { out += indentation }
      out.append(template.source[i])
    }
  }
}

extension TemplateValue {
  /// It leaves a section out, and lets an inverted one in.
  fileprivate var saysNothing: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .flag(let flag): !flag
    case .list(let elements): elements.isEmpty
    case .object: false
    case .nothing: true
    }
  }
}
