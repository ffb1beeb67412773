import Testing

@testable import Templating

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "HTML escapes every sign of markup",
    arguments: [
      ("<script>", "&lt;script&gt;"),
      ("a & b", "a &amp; b"),
      ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
      ("`x`", "&#96;x&#96;"),
      ("naïve 合同", "naïve 合同"),
      // A quotation mark with a combining mark on it is one character, and still ends an attribute.
      ("\"\u{338} onmouseover=x", "&quot;\u{338} onmouseover=x"),
      ("<\u{301}b", "&lt;\u{301}b"),
      ("line\r\nend", "line\r\nend"),
    ])
  func html(text: String, escaped: String) {
    // Bytes: two strings that differ in composition alone would count as equal.
    #expect(Array(TemplateKind.html.escape(text).utf8) == Array(escaped.utf8))
  }

  @Test(
    "Markdown makes a value harmless inside a line, a cell or a list",
    arguments: [
      ("a|b|c", "a\\|b\\|c"),
      ("\\|pipe", "\\\\\\|pipe"),
      ("[click](javascript:alert(1))", "\\[click\\](javascript:alert(1))"),
      ("![x](http://track.example/p.gif)", "!\\[x\\](http\\://track.example/p.gif)"),
      ("# Heading", "\\# Heading"),
      ("line1\nline2\r\n\tline3", "line1 line2 line3"),
      ("*bold* _it_ `code` ~~x~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~x\\~\\~"),
      ("<!-- comment", "\\<!-- comment"),
      ("<b><i>&&<<x", "\\<b\\>&lt;i\\>&amp;\\&&lt;\\<x"),
      ("- item", "\\- item"),
      ("--- ", "\\---"),
      ("-12.50", "-12.50"),
      ("1. item", "1\\. item"),
      ("2) item", "2\\) item"),
      ("12.50", "12.50"),
      ("=====", "\\====="),
      ("&lt;b&gt;", "\\&lt;b\\&gt;"),
      ("www.example.com", "www\\.example.com"),
      ("   padded   ", "padded"),
      ("", ""),
    ])
  func markdown(text: String, escaped: String) {
    #expect(TemplateKind.markdown.escape(text) == escaped)
  }

  @Test("Plain text keeps to its line")
  func plain() {
    #expect(
      TemplateKind.plain.escape("Ana\r\nBcc: victim@example.com") == "Ana Bcc: victim@example.com")
    #expect(TemplateKind.plain.escape("<b>") == "<b>")
  }
}
