import Testing

@testable import Templating

/// What is wrong with a template is told verbatim, with its place.
@Suite("Problems of templates")
struct TemplateProblemTests {
  static func own(_ name: String, _ text: String) -> TemplateFile {
    TemplateFile(name: name, path: "my/\(name).mustache", text: text)
  }

  /// The problems of a set with these files, as they are printed.
  static func problems(_ files: TemplateFile...) -> [String] {
    do throws(TemplateFailure) {
      _ = try TemplateSet(own: files)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test(
    "What a template must not do is refused with its place",
    arguments: [
      (
        "<p>{{{name}}}</p>",
        "my/a.html.mustache:1:4: {{{name}}} would write a text unescaped; write {{name}}"
      ),
      (
        "é {{& name }}",
        "my/a.html.mustache:1:3: {{&name}} would write a text unescaped; write {{name}}"
      ),
      (
        "{{> ../../../etc/passwd}}",
        "my/a.html.mustache:1:1: '../../../etc/passwd' is not a name; "
          + "letters, digits, - _ and . make one"
      ),
      (
        "{{> /etc/passwd}}",
        "my/a.html.mustache:1:1: '/etc/passwd' is not a name; letters, digits, - _ and . make one"
      ),
      ("{{=<% %>=}}", "my/a.html.mustache:1:1: delimiters cannot be changed here"),
      (
        "\n  {{% CONTENT_TYPE: TEXT}}",
        "my/a.html.mustache:2:3: the kind of a template follows from its name; "
          + "take {{%CONTENT_TYPE: TEXT}} out"
      ),
      (
        "{{<page.html}}{{/page.html}}",
        "my/a.html.mustache:1:1: templates do not inherit here; include one with {{> name}}"
      ),
      (
        "{{> *name}}",
        "my/a.html.mustache:1:1: a template is included by its name, not by that of a value"
      ),
      (
        "{{uppercased(name)}}",
        "my/a.html.mustache:1:1: templates compute nothing; take the function out of "
          + "'uppercased(name)'"
      ),
      (
        "{{two words}}",
        "my/a.html.mustache:1:1: 'two words' is not a name; letters, digits, - _ and . make one"
      ),
      (
        "a\nb {{name",
        "my/a.html.mustache:2:3: a tag begins here and is never closed; close it with }}"
      ),
      (
        "{{#rows}}\nx",
        "my/a.html.mustache:1:1: {{#rows}} is never closed; close it with {{/rows}}"
      ),
      ("x{{/rows}}", "my/a.html.mustache:1:2: {{/rows}} closes nothing"),
      (
        "{{#a}}\n{{^b}}{{/a}}{{/b}}",
        "my/a.html.mustache:2:7: {{/a}} does not close {{^b}}, opened on line 2"
      ),
      (
        "{{> entri.html}}",
        "my/a.html.mustache:1:1: no template is named 'entri.html'; did you mean 'entry.html'?"
      ),
      (
        "\n{{> entry.md}}",
        "my/a.html.mustache:2:1: 'entry.md' is Markdown and cannot stand in HTML"
      ),
      (
        "{{> a.html}}",
        "my/a.html.mustache:1:1: 'a.html' includes itself: a.html > a.html"
      ),
    ])
  func refused(text: String, problem: String) {
    #expect(Self.problems(Self.own("a.html", text)) == [problem])
  }

  @Test(
    "A value stands where escaping makes it safe, or is refused",
    arguments: [
      ("<p title=\"{{x}}\" class='{{x}}'>{{x}}</p><!-- {{x}} -->", nil),
      ("<a href=\"#{{x}}\">{{x}}</a><a href=\"{{address}}\">x</a>", nil),
      ("<li{{#x}} class=\"on\"{{/x}}>{{x}}</li><style>p { color: red }</style>{{x}}", nil),
      ("a < b {{#x}}>{{/x}} {{x}}", nil),
      (
        "<p title={{x}}>",
        "1:10: a value inside a tag stands between quotation marks, as in title=\"{{x}}\""
      ),
      (
        "<p {{x}}>",
        "1:4: a value inside a tag stands between quotation marks, as in title=\"{{x}}\""
      ),
      ("<SCRIPT>var a = '{{x}}'</SCRIPT>", "1:18: a value cannot be made safe inside <script>"),
      ("<style>\n{{x}}</style>", "2:1: a value cannot be made safe inside <style>"),
      ("<p onclick=\"f('{{x}}')\">", "1:16: a value cannot be made safe inside onclick=\"…\""),
      ("<p style=\"color: {{x}}\">", "1:18: a value cannot be made safe inside style=\"…\""),
      (
        "<a HREF = \"{{x}}\">",
        "1:12: a value cannot begin a link; write what kind it is first, as in href=\"#{{x}}\""
      ),
    ])
  func places(text: String, problem: String?) {
    #expect(
      Self.problems(Self.own("a.html", text))
        == (problem.map { ["my/a.html.mustache:\($0)"] } ?? []))
  }

  @Test("A circle of templates is told at each of its includes")
  func circle() {
    let problems = Self.problems(
      Self.own("a.html", "{{> b.html}}"), Self.own("b.html", "x{{> a.html}}"))
    #expect(
      problems == [
        "my/a.html.mustache:1:1: 'a.html' includes itself: a.html > b.html > a.html",
        "my/b.html.mustache:1:2: 'b.html' includes itself: b.html > a.html > b.html",
      ])
  }

  @Test("A name that says no kind is refused")
  func kind() {
    #expect(
      Self.problems(Self.own("page", "x")) == [
        "my/page.mustache:1:1: 'page' is of no known kind; let its name end in .html, .md or .txt"
      ])
  }

  @Test(
    "A name that the values do not have is told with its place and the nearest one",
    arguments: [
      ("{{titel}}", "my/a.html.mustache:1:1: nothing here is named 'titel'; did you mean 'title'?"),
      ("{{zzz}}", "my/a.html.mustache:1:1: nothing here is named 'zzz'"),
      (
        "{{#rows}}\n{{naem}}{{/rows}}",
        "my/a.html.mustache:2:1: nothing here is named 'naem'; did you mean 'name'?"
      ),
      (
        "{{#late}}{{/late}}{{^nobody}}{{/nobody}}",
        "my/a.html.mustache:1:19: nothing here is named 'nobody'"
      ),
      (
        "{{w.tilte}}",
        "my/a.html.mustache:1:1: 'w' has nothing named 'tilte'; did you mean 'title'?"
      ),
      (
        "{{title.size}}",
        "my/a.html.mustache:1:1: 'title' is a text and has nothing named 'size'"
      ),
      ("{{rows}}", "my/a.html.mustache:1:1: 'rows' is not text; open it with {{#rows}}"),
      ("{{late}}", "my/a.html.mustache:1:1: 'late' is not text; open it with {{#late}}"),
      // Even where rendering would not come by.
      ("{{#late}}{{wrong}}{{/late}}", "my/a.html.mustache:1:10: nothing here is named 'wrong'"),
    ])
  func names(text: String, problem: String) throws {
    let set = try TemplateSet(own: [Self.own("a.html", text)])
    #expect(set.check(["a.html": Self.values]).map(\.description) == [problem])
  }

  @Test("A wrong name inside an included template is told at the included template")
  func included() throws {
    let set = try TemplateSet(own: [
      Self.own("a.html", "{{#rows}}{{> b.html}}{{/rows}}"), Self.own("b.html", "\n {{nam}}"),
    ])
    #expect(
      set.check(["a.html": Self.values]).map(\.description) == [
        "my/b.html.mustache:2:2: nothing here is named 'nam'; did you mean 'name'?"
      ])
  }

  @Test("A file that replaces nothing and is not included is told")
  func unused() throws {
    let set = try TemplateSet(own: [Self.own("raport.html", "x")])
    #expect(
      set.check([:]).map(\.description) == [
        "my/raport.html.mustache:1:1: nothing uses 'raport.html': it replaces no template and "
          + "none includes it; did you mean 'report.html'?"
      ])
  }

  @Test("Rendering refuses a wrong name too")
  func strict() throws {
    let set = try TemplateSet(own: [Self.own("a.html", "x\n{{titel}}")])
    #expect(
      throws: TemplateFailure([
        TemplateProblem(
          file: "my/a.html.mustache", line: 2, column: 1,
          message: "nothing here is named 'titel'; did you mean 'title'?")
      ])
    ) {
      try set.render("a.html", Self.values)
    }
  }

  static let values: TemplateValue = [
    "title": "T", "late": false, "w": ["title": "Title"],
    "rows": [["name": "Ann", "mail": .nothing], ["name": "Bo", "mail": "bo@example.com"]],
  ]
}
