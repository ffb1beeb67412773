import Basics
import Testing

@testable import Reporting

@Suite("Control characters made visible")
struct ControlCharactersTests {
  @Test(
    "What a terminal would obey is shown, everything else stays",
    arguments: [
      ("plain, \"text\"\tand\nlines\r\n", "plain, \"text\"\tand\nlines\r\n"),
      ("\u{1B}[2J\u{7}", "␛[2J␇"),
      ("a\rb", "a␍b"),
      ("\r", "␍"),
      ("nul\u{0}del\u{7F}", "nul␀del␡"),
      ("\u{9B}2J", "⟨U+009B⟩2J"),
      ("evil\u{202E}gpj\u{2066}", "evil⟨U+202E⟩gpj⟨U+2066⟩"),
      ("e\u{301} – “é” 漢 \u{A0}", "e\u{301} – “é” 漢 \u{A0}"),
    ])
  func visible(text: String, expected: String) {
    #expect(Array(ControlCharacters.shown(text).utf8) == Array(expected.utf8))
  }

  @Test("No table holds one, whatever the row was", arguments: HostileTests.values)
  func tables(value: String) throws {
    for format: any ReportFormat in [RelationshipTable(), RejectTable()] {
      let text = try HostileTests.text(format, value)
      let found = Markup.unwanted(in: text).subtracting(["\r", "\t"])
      #expect(found.isEmpty, "\(format.fileName): \(found)")
    }
  }
}
