import Mustache
import Testing

@testable import Templating

/// The renderer against swift-mustache, which it reads the language like.
@Suite("Rendering, as swift-mustache does")
struct ReferenceTests {
  /// What a template of plain text becomes by swift-mustache.
  private func reference(_ files: [String: String], _ name: String, _ values: TemplateValue) throws
    -> String
  {
    var templates: [String: MustacheTemplate] = [:]
    for (name, text) in files {
      templates[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text)
    }
    let library = MustacheLibrary(templates: templates)
    return try #require(library.render(Node(values), withTemplate: name))
  }

  private func ours(_ files: [String: String], _ name: String, _ values: TemplateValue) throws
    -> String
  {
    try RenderingTests.render(files, name, values)
  }

  static let values: TemplateValue = [
    "name": "Ann", "empty": "", "none": .nothing, "yes": true, "no": false,
    "rows": [["name": "one", "more": ["x", "y"]], ["name": "two", "more": []]],
    "words": ["a", "b"], "blank": [],
    "box": ["name": "inner", "deep": ["name": "deepest"], "missing": .nothing],
  ]

  @Test(
    "Blanks, line ends and sections around tags",
    arguments: [
      "Hello {{name}}!", "{{#yes}}\nyes\n{{/yes}}\nend", "  {{#yes}}  \n yes\n  {{/yes}}  \nend",
      "{{#yes}}one{{/yes}} {{^no}}two{{/no}}\n", "a\n{{! alone }}\nb", "a {{! beside }} b\n",
      "  {{! alone }}\nb", "{{#rows}}\n- {{name}}{{#more}} {{.}}{{/more}}\n{{/rows}}\n",
      "{{#rows}}{{name}},{{/rows}}", "{{^rows}}none{{/rows}}{{^blank}}none{{/blank}}",
      "{{#words}}{{.}}{{/words}}", "{{box.name}} {{box.deep.name}} {{box.missing.name}}",
      "{{#box}}{{name}} {{deep.name}} {{yes}}{{/box}}", "{{#box.deep}}{{name}}{{/box.deep}}",
      "{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}{{#none}}x{{/none}}{{^none}}y{{/none}}",
      "{{#name}}{{.}} {{name}}{{/name}}", "  {{name}}\n\t{{name}}", "{ {{name}} } {x} {{name}}{",
      "{{#yes}}\r\nyes\r\n{{/yes}}\r\nend\r\n", "x{{#yes}}\ny\n{{/yes}}z\n",
      "{{#yes}}y\n{{/yes}}\nz",
      "  {{#yes}}y{{/yes}}\n", "{{#yes}}\n  {{#no}}\n  x\n  {{/no}}\n{{/yes}}\nlast",
      "a\n   ", "   ", "\n\n{{name}}\n\n", "{{#yes}}{{/yes}}\n{{#yes}}\n{{/yes}}", "é{{name}}ü\n",
      "{{ name }} {{# yes }}y{{/ yes }}",
    ])
  func language(text: String) throws {
    let files = ["a.txt": text]
    let expected = try reference(files, "a.txt", Self.values)
    #expect(try ours(files, "a.txt", Self.values) == expected)
  }

  @Test(
    "Included templates, with the blanks before them",
    arguments: [
      "{{> b.txt}}", "x {{> b.txt}} y", "  {{> b.txt}}\nend", "\t{{> b.txt}}  \nend",
      "{{#rows}}\n  {{> b.txt}}\n{{/rows}}\n", "  {{> c.txt}}\n",
      "{{#yes}}\n  {{> c.txt}}\n{{/yes}}",
    ],
    [
      "one\ntwo\n", "one\ntwo", "{{name}}\n{{#words}}\n- {{.}}\n{{/words}}\nlast\n",
      "{{#yes}}\na\n\nb\n{{/yes}}\n", "a\r\nb\r\n", "",
    ])
  func included(text: String, partial: String) throws {
    let files = ["a.txt": text, "b.txt": partial, "c.txt": "c\n  {{> b.txt}}\nd {{name}}\n"]
    let expected = try reference(files, "a.txt", Self.values)
    #expect(try ours(files, "a.txt", Self.values) == expected)
  }
}

/// Values as swift-mustache sees them.
private struct Node: MustacheParent {
  let values: TemplateValue
  init(_ values: TemplateValue) { self.values = values }

  func child(named name: String) -> Any? {
    guard case .object(let members) = values else { return nil }
    return members[name].map(Node.seen)
  }

  private static func seen(_ value: TemplateValue) -> Any {
    switch value {
    case .text(let text): text.isEmpty ? Nothing() : text
    case .flag(let flag): flag
    case .list(let elements): elements.map(seen)
    case .object: Node(value)
    case .nothing: Nothing()
    }
  }
}

private struct Nothing: MustacheCustomRepresentation {
  var representation: Any? { nil }
}
