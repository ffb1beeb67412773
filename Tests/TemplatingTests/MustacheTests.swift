import Testing

@testable import Templating

/// The language, a table a module: what stands where, what is repeated, what is left out, which
/// line ends stay.
@Suite("Mustache")
struct MustacheTests {
  private static func render(
    _ template: String, _ values: TemplateValue = [:], _ included: [String: String] = [:]
  ) throws -> String {
    var files = included
    files["case.txt"] = template
    return try TemplateSet(
      base: [], own: files.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) }
    ).render("case.txt", values)
  }

  /// Line ends show in what is compared: as characters, a carriage return and a line feed are one.
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(
    "A comment leaves nothing behind; alone on its line it takes the line along",
    arguments: [
      ("a{{! b }}c", "ac"),
      ("a {{! over\ntwo lines }} c", "a  c"),
      ("a\n{{! b }}\nc\n", "a\nc\n"),
      ("a\n \t{{! b }}\t \nc\n", "a\nc\n"),
      ("a\r\n{{! b }}\r\nc\r\n", "a\r\nc\r\n"),
      ("{{! b }}\na", "a"),
      ("a\n  {{! b }}", "a\n"),
      ("a\n{{!\n  b\n}}\nc", "a\nc"),
      ("  {{! b }} c\n", "   c\n"),
      ("{{! a }}{{! b }}\nc", "\nc"),
      ("{{! a }}\n{{! b }}\nc", "c"),
      ("{{!}}a{{! {{ }}b", "ab"),
      // A carriage return alone ends no line.
      ("a\n{{! b }}\rc", "a\n\rc"),
      ("a\n{{! b }}\r", "a\n\r"),
    ])
  func comments(template: String, expected: String) throws {
    #expect(try Self.bytes(Self.render(template)) == Self.bytes(expected))
  }

  private static let values: TemplateValue = [
    "name": "Ada", "empty": "", "nothing": .nothing, "yes": true, "no": false,
    "a": ["name": "inner", "b": ["c": ["d": "deep"]], "x": .nothing],
    "b": ["c": "of b"],
    "list": [["n": "1"], ["n": "2"], ["n": "3"]], "none": [],
    "texts": ["x", "", "y"], "lists": [["1", "2"], [], ["3"]], "flags": [true, false],
  ]

  @Test(
    "A value stands where its tag stood, and no blank around it is lost",
    arguments: [
      ("{{name}}", "Ada"), ("{{ name }}", "Ada"), ("{{\tname\n}}", "Ada"),
      ("  {{name}}\n", "  Ada\n"), ("| {{name}} |", "| Ada |"), ("{{name}}\n", "Ada\n"),
      ("({{empty}})({{nothing}})", "()()"),
      ("{{a.name}} {{a.b.c.d}}", "inner deep"),
      // What has nothing inside is nothing all the way.
      ("({{nothing.at.all}})({{a.x.y}})", "()()"),
      ("{{#a}}{{b.c.d}}{{/a}}", "deep"),
      ("{{#a}}{{name}}{{/a}} {{name}}", "inner Ada"),
      ("{{#texts}}<{{.}}>{{/texts}}", "<x><><y>"),
      ("{ {{name}} } {{name}}}", "{ Ada } Ada}"), ("}} { {", "}} { {"), ("{", "{"), ("", ""),
      (" \n ", " \n "), ("{{name}}  ", "Ada  "),
    ])
  func interpolation(template: String, expected: String) throws {
    #expect(try Self.bytes(Self.render(template, Self.values)) == Self.bytes(expected))
  }

  @Test(
    "A section says its part for every element, once for what says something, else not at all",
    arguments: [
      ("{{#yes}}in{{/yes}}", "in"), ("{{#no}}in{{/no}}", ""), ("{{#nothing}}in{{/nothing}}", ""),
      ("{{#empty}}in{{/empty}}", ""), ("{{#none}}in{{/none}}", ""), ("{{#name}}in{{/name}}", "in"),
      ("{{#name}}{{.}}{{/name}}", "Ada"), ("{{#list}}{{n}}{{/list}}", "123"),
      ("{{#list}}{{n}}{{name}} {{/list}}", "1Ada 2Ada 3Ada "),
      ("{{#lists}}({{#.}}{{.}}{{/.}}){{/lists}}", "(12)()(3)"),
      ("{{#flags}}[{{#.}}yes{{/.}}{{^.}}no{{/.}}]{{/flags}}", "[yes][no]"),
      ("{{#a.b.c}}{{d}}{{/a.b.c}}", "deep"), ("{{#a.x}}in{{/a.x}}", ""),
      ("{{#a}}{{#b}}{{#c}}{{d}}{{name}}{{/c}}{{/b}}{{/a}}", "deepinner"),
      ("{{#yes}}1{{#yes}}2{{#no}}3{{/no}}{{/yes}}4{{/yes}}", "124"),
      ("{{# yes }}in{{/ yes }}", "in"),
      (" {{#yes}}in{{/yes}}\n", " in\n"), (" | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
      // Tags alone on their lines take these along.
      ("a\n{{#yes}}\nb\n{{/yes}}\nc\n", "a\nb\nc\n"),
      ("a\n  {{#yes}}\n  b\n  {{/yes}}\nc\n", "a\n  b\nc\n"),
      ("a\n{{#no}}\nb\n{{/no}}\nc\n", "a\nc\n"),
      ("{{#list}}\n- {{n}}\n{{/list}}\n", "- 1\n- 2\n- 3\n"),
      ("{{#list}}\n\n{{n}}\n\n{{/list}}", "\n1\n\n\n2\n\n\n3\n\n"),
      ("{{#yes}}\r\nb\r\n{{/yes}}\r\n", "b\r\n"), ("a\n  {{#yes}}\nb\n  {{/yes}}", "a\nb\n"),
      ("{{#yes}}\n{{#yes}}\nb\n{{/yes}}\n{{/yes}}\nc", "b\nc"),
      // Two tags on a line, or a tag and a word: the line stays.
      ("{{#yes}}{{/yes}}\nc", "\nc"), ("a\n{{#yes}} b\n{{/yes}}\nc", "a\n b\nc"),
      ("a\n{{#yes}}\nb\n {{/yes}} c", "a\nb\n  c"),
      ("{{#yes}}\n\n\t{{/yes}}{{#yes}}\n{{/yes}}", "\n\t\n"),
    ])
  func sections(template: String, expected: String) throws {
    #expect(try Self.bytes(Self.render(template, Self.values)) == Self.bytes(expected))
  }

  @Test(
    "An inverted section says its part where the section would say nothing",
    arguments: [
      ("{{^no}}in{{/no}}", "in"), ("{{^yes}}in{{/yes}}", ""), ("{{^nothing}}in{{/nothing}}", "in"),
      ("{{^empty}}in{{/empty}}", "in"), ("{{^none}}in{{/none}}", "in"),
      ("{{^name}}in{{/name}}", ""),
      ("{{^a}}in{{/a}}", ""), ("{{^list}}in{{/list}}", ""), ("{{^a.x.y}}in{{/a.x.y}}", "in"),
      // It brings no value into reach.
      ("{{#name}}{{^none}}{{.}}{{/none}}{{/name}}", "Ada"),
      ("{{^no}}1{{^no}}2{{^yes}}3{{/yes}}{{/no}}4{{/no}}", "124"),
      ("{{#no}}a{{/no}}{{^no}}b{{/no}}", "b"), ("a\n{{^no}}\nb\n{{/no}}\nc\n", "a\nb\nc\n"),
      ("a\n  {{^yes}}\nb\n  {{/yes}}\r\nc", "a\nc"), (" {{^no}}in{{/no}}\n", " in\n"),
    ])
  func inverted(template: String, expected: String) throws {
    #expect(try Self.bytes(Self.render(template, Self.values)) == Self.bytes(expected))
  }

  @Test(
    "An include says what its template says in its place; alone on its line it hands its blanks down",
    arguments: [
      ("({{> p.txt}})", "x{{name}}", "(xAda)"), ("({{>p.txt}})", "", "()"),
      ("{{#a}}{{> p.txt}}{{/a}}", "{{name}}", "inner"),
      ("a {{> p.txt}} b\n", "\tx\t", "a \tx\t b\n"),
      ("a\n{{> p.txt}}\nb\n", "x\n", "a\nx\nb\n"), ("a\r\n{{> p.txt}}\r\nb", "x", "a\r\nxb"),
      ("a\n  {{> p.txt}}\nb\n", "x\ny\n", "a\n  x\n  y\nb\n"),
      ("a\n  {{> p.txt}}\nb\n", "x\n\ny", "a\n  x\n  \n  yb\n"),
      ("\t{{> p.txt}}", "x\ny\n", "\tx\n\ty\n"),
      // Within a line the blanks ahead are no indentation.
      ("  {{> p.txt}} b\n", "x\ny\n", "  x\ny\n b\n"),
      ("{{name}}  {{> p.txt}}\n", "x\ny", "Ada  x\ny\n"),
      // Blanks go ahead of lines, whatever the line begins with, and of no line that is only a tag.
      (" {{> p.txt}}\n", "{{name}}\n{{name}} {{name}}\n", " Ada\n Ada Ada\n"),
      (" {{> p.txt}}\n", "{{#list}}\n{{n}}\n{{/list}}\ny\n", " 1\n 2\n 3\n y\n"),
      (" {{> p.txt}}\n", "{{#no}}\n{{n}}\n{{/no}}\ny\n", " y\n"),
      (" {{> p.txt}}\n", "{{#list}}{{n}}\n{{/list}}y\n", " 1\n 2\n 3\n y\n"),
      (" {{> p.txt}}\n", "{{! a }} x\n{{! b }}\ny", "  x\n y"),
      // Included again: the blanks add up.
      (" {{> p.txt}}\n", "x\n {{> q.txt}}\ny\n", " x\n  q\n  q\n y\n"),
      (" {{> p.txt}}\n", "x {{> q.txt}}y\n", " x q\nq\ny\n"),
    ])
  func includes(template: String, included: String, expected: String) throws {
    let text = try Self.render(template, Self.values, ["p.txt": included, "q.txt": "q\nq\n"])
    #expect(Self.bytes(text) == Self.bytes(expected))
  }

  @Test("The lines of a value are the value's own: no indentation goes ahead of them")
  func indentedValues() throws {
    let set = try TemplateSet(
      base: [],
      own: [("a.html", "<ul>\n  {{> b.html}}\n</ul>\n"), ("b.html", "<li>\n{{x}}\n</li>\n")].map {
        TemplateFile(name: $0.0, path: $0.0, text: $0.1)
      })
    #expect(
      try set.render("a.html", ["x": "<\n>"])
        == "<ul>\n  <li>\n  &lt;\n&gt;\n  </li>\n</ul>\n")
  }
}
