import Testing

@testable import Templating

@Suite("Templates that would grow without end")
struct ExpansionTests {
  private func set(_ files: [(String, String)]) throws(TemplateFailure) -> TemplateSet {
    try TemplateSet(
      base: [], own: files.map { TemplateFile(name: $0.0, path: "T/\($0.0)", text: $0.1) })
  }

  private func problems(_ files: [(String, String)]) -> [TemplateProblem] {
    do throws(TemplateFailure) {
      _ = try set(files)
      return []
    } catch {
      return error.problems
    }
  }

  /// Each includes the next one twice, the last says something.
  private func doubling(_ levels: Int, _ last: String = "{{name}}") -> [(String, String)] {
    (0..<levels).map { ("b\($0).html", "{{> b\($0 + 1).html}}\n{{> b\($0 + 1).html}}\n") }
      + [("b\(levels).html", last)]
  }

  @Test(
    "Includes that double at every level are refused, at the first that is too large",
    .timeLimit(.minutes(10)))
  func doubling() {
    let found = problems(doubling(40))
    #expect(found.count == 1)
    #expect(found.first?.file == "T/b27.html")
    #expect(
      found.first?.message
        == "with all that it includes, this has more than 20000 tags or 8 MiB; include less, or the "
        + "same fewer times")
    #expect(problems(doubling(20, String(repeating: "x", count: 200_000))).count == 1)
  }

  @Test("A few levels are rendered as ever")
  func few() throws {
    let page = try set(doubling(8)).render("b0.html", ["name": "x"])
    #expect(page.filter { $0 == "x" }.count == 256)
  }

  @Test("Sections and includes too deep in each other are refused", arguments: [101, 20_000])
  func deep(levels: Int) {
    let open = String(repeating: "{{#a}}", count: levels)
    let close = String(repeating: "{{/a}}", count: levels)
    let found = problems([("a.html", open + close)])
    #expect(found.map(\.file) == ["T/a.html"])
    #expect(found.first?.message.contains(" deep in each other") == true || levels > 1000)
    let chain =
      (0..<levels).map { ("b\($0).md", "{{> b\($0 + 1).md}}\n") } + [("b\(levels).md", "x")]
    if levels < 1000 { #expect(problems(chain).count == 1) }
  }

  @Test("As many levels as are allowed do no harm")
  func deepest() throws {
    let open = String(repeating: "{{#a}}", count: 100)
    let close = String(repeating: "{{/a}}", count: 100)
    #expect(try set([("a.html", open + "x" + close)]).render("a.html", ["a": true]) == "x")
  }

  @Test("Comments and braces without number take no time to speak of", .timeLimit(.minutes(1)))
  func comments() throws {
    let comments = String(repeating: "{{! x}}", count: 15_000)
    #expect(try set([("a.html", comments + "x")]).render("a.html", [:]) == "x")
    let braces = String(repeating: "{ ", count: 130_000)
    #expect(try set([("a.html", braces)]).render("a.html", [:]) == braces)
  }
}
