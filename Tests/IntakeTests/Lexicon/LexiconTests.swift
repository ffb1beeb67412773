import Basics
import CSV
import Testing

@testable import Intake

@Suite("Lexicon")
struct LexiconTests {
  private func signals(_ words: String, _ lexicon: Lexicon) -> Signals {
    var typer = TouchTyper(lexicon: lexicon, learnt: nil)
    return typer.type(
      Record(["Email", "Inbound", words]), TypingCase.columns, day: Day(number: 20_607),
      asOf: Day(number: 20_634)
    ).signals
  }

  @Test("Case, accents, hyphens and apostrophes make no difference")
  func folding() {
    let same = [
      "The follow-up wasn't done, I'm unhappy",
      "THE FOLLOW UP WASN\u{2019}T DONE, I\u{2019}M UNHAPPY",
      "the followup wasnt done; i am unha\u{300}ppy",
      "\u{FF34}he follow up was not done: I am Unhappy.",
    ]
    for words in same { #expect(signals(words, .builtIn) == signals(same[0], .builtIn)) }
    #expect(signals(same[0], .builtIn).contains(.complaint))
  }

  @Test("A number that some phrase names is any number to the others", arguments: 1...12)
  func numbers(number: Int) {
    #expect(signals("Give us \(number) percent", .builtIn).contains(.priceTalk))
  }

  /// A line end ends a phrase, so that the half of one would be another.
  @Test("A phrase that goes on in the next line does so within brackets", arguments: ["en", "de"])
  func lineEnds(language: String) {
    let text = language == "en" ? Lexicon.englishText : Lexicon.germanText
    var depth = 0
    var isOpen = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = line.drop { $0 == " " }
      let isPhrases = !words.isEmpty && !"#[@".contains(words.first ?? "#")
      #expect(!(isOpen && isPhrases), "\(language) line \(number + 1): \(words)")
      guard isPhrases else {
        isOpen = false
        continue
      }
      depth += words.count { $0 == "(" } - words.count { $0 == ")" }
      isOpen = depth == 0 && !words.hasSuffix(",")
    }
  }

  @Test("A user's phrases are added, and the built-in ones removed, by name of signal")
  func extending() throws {
    let more = try #require(LexiconEntry(meaning: "priceTalk", "te duur"))
    let less = try #require(LexiconEntry(meaning: "priceTalk", "cheap", isRemoval: true))
    let lexicon = try Lexicon.builtIn.extended(with: [more, less])
    #expect(!signals("Het is te duur", .builtIn).contains(.priceTalk))
    #expect(signals("Het is te duur", lexicon).contains(.priceTalk))
    #expect(signals("cheap", .builtIn).contains(.priceTalk))
    #expect(!signals("cheap", lexicon).contains(.priceTalk))
    #expect(LexiconEntry(meaning: "prices", "dear") == nil)
  }

  @Test(
    "What is wrong with a lexicon file is said with its place",
    arguments: [
      ("cheap", 1, 1, "a phrase before the first section; begin with a line like [complaint]"),
      (
        "[complain]", 1, 1, "there is no meaning 'complain'; see the list at the top of the lexicon"
      ),
      (
        "[complaint; if: us]\nbad", 1, 1,
        "'if' is no attribute of a section; use by, from, in, at, who or denied"
      ),
      ("[complaint]\nbad, (no|good", 2, 6, "'(' without ')'; close it"),
      ("[complaint]\n\n  <we> fail", 3, 3, "there is no list 'we'; define it as @we = \u{2026}"),
      ("[complaint]\nba*", 2, 1, "'ba*' is too short; give three letters"),
      ("[complaint]\n(a|)", 2, 1, "'(a|)' may be nothing at all; leave a word outside brackets"),
    ])
  func errors(_ text: String, _ line: Int, _ column: Int, _ message: String) {
    let expected = LexiconError(line: line, column: column, message: message)
    #expect(throws: expected) { _ = try Lexicon(LexiconFile(text)) }
  }

  @Test("A list, alternatives, endings and numbers are understood")
  func patterns() throws {
    let file = try LexiconFile(
      "@we = i, we\n[article]\nthe\n[priceTalk]\n<we> hagg[lz]* (over|about|) the price, <n> off")
    let lexicon = try Lexicon(file)
    for words in ["we haggled over the price", "I haggzing price", "30 off"] {
      #expect(signals(words, lexicon) == .priceTalk, "\(words)")
    }
    for words in ["they haggled over the price", "we hag", "ten off"] {
      #expect(signals(words, lexicon).isEmpty, "\(words)")
    }
  }
}
