import Testing

@testable import Intake

@Suite("Lexicon")
struct LexiconTests {
  @Test("The built-in lexicon compiles")
  func builtIn() {
    #expect(Lexicon.english.text.nodes.count > 10_000)
    #expect(Lexicon.english.cells.nodes.count > 1000)
  }
}
