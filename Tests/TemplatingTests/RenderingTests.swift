import Foundation
import Testing

@testable import Templating

@Suite("Rendering")
struct RenderingTests {
  static func render(_ files: [String: String], _ name: String, _ values: TemplateValue) throws
    -> String
  {
    let files = files.map { TemplateFile(name: $0.key, path: $0.key, text: $0.value) }
    return try TemplateSet(own: files).render(name, values)
  }

  @Test(
    "An included template escapes for the document it stands in",
    arguments: [
      ("html", "&lt;a|b&gt;"), ("md", "\\<a\\|b\\>"), ("txt", "<a|b>"),
    ])
  func kinds(ending: String, expected: String) throws {
    let text = try Self.render(
      ["a.\(ending)": "{{> b.\(ending)}} {{x}}", "b.\(ending)": "{{x}}"], "a.\(ending)",
      ["x": "<a|b>"])
    #expect(text == "\(expected) \(expected)")
  }

  @Test("What looks like a tag inside a value stays text")
  func tagsInValues() throws {
    let text = try Self.render(
      ["a.txt": "{{x}}"], "a.txt", ["x": "{{y}} {{{z}}} {{> report.html}}"])
    #expect(text == "{{y}} {{{z}}} {{> report.html}}")
  }

  @Test("Empty texts, empty lists and nothing are false; zero is a text")
  func truth() throws {
    let template = "{{#x}}yes{{/x}}{{^x}}no{{/x}}"
    for (value, expected): (TemplateValue, String) in [
      ("", "no"), ([], "no"), (.nothing, "no"), (false, "no"), ("0", "yes"), (true, "yes"),
      (["y": ""], "yes"), ([["y": ""]], "yes"),
    ] {
      #expect(try Self.render(["a.txt": template], "a.txt", ["x": value]) == expected)
    }
  }

  @Test("What is missing inside a row does not come from the values around it")
  func scopes() throws {
    let text = try Self.render(
      ["a.txt": "{{#rows}}{{name}}{{/rows}}"], "a.txt",
      ["name": "outer", "rows": [["name": .nothing], ["name": "inner"]]])
    #expect(text == "inner")
  }

  @Test("A user's template replaces ours by its name; the listing says so")
  func replacing() throws {
    let set = try TemplateSet(own: [
      TemplateFile(name: "who.md", path: "who.md.mustache", text: "{{name}}")
    ])
    let own = set.listing.filter(\.isOwn).map(\.name)
    #expect(own == ["who.md"])
    #expect(set.listing.count == TemplateFile.embedded.count)
    #expect(try set.render("who.md", ["name": "x"]) == "x")
  }

  @Test("A template that is not there is told with the nearest name")
  func missing() throws {
    let set = try TemplateSet.embedded()
    #expect(
      throws: TemplateFailure([
        TemplateProblem(
          file: "report.htm", line: 1, column: 1,
          message: "no template is named 'report.htm'; did you mean 'report.html'?")
      ])
    ) {
      try set.render("report.htm", [:])
    }
  }

  @Test("Every template that comes with Rapport is sound, and its file name leads back to it")
  func embedded() throws {
    let listing = try TemplateSet.embedded().listing
    #expect(listing.map(\.name).contains("report.html"))
    #expect(TemplateFile.embedded.allSatisfy { $0.fileName == $0.name + ".mustache" })
  }

  @Test("What is compiled in are the files of Defaults, byte for byte; else type `make templates`")
  func embeddedAreTheFiles() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Templating/Defaults")
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(onDisk == TemplateFile.embedded.map(\.fileName).sorted())
    for template in TemplateFile.embedded {
      let written = try Data(contentsOf: folder.appendingPathComponent(template.fileName))
      #expect(Data(template.text.utf8) == written, "\(template.fileName)")
    }
  }
}
