import Basics
import CSV
import Language
import Testing

@testable import Intake

/// The short way past the tokenizer, against the tokenizer.
@Suite("The fingerprint of texts")
struct RowFingerprintTests {
  /// Words of the lexicon and others, whole characters and halves of them, and all that may stand
  /// between.
  static let pieces: [String] = [
    "we", "will", "send", "the", "price", "list", "by", "Friday", "don't", "cannot", "dont",
    "we'll",
    "customer's", "o'clock", "l'appel", "'quoted'", "Größe", "é", "ß", "Ünal", "“so”", "’", "—",
    "…",
    "？", "Ａ１", "ＯＫ", "注文", "お礼", "🙂", "x", "GmbH", "24", "7", "85667", "12345678",
    "1234567890123456", "12345678901234567890", "v2", "A4", "thanks", "THANKS", "complaint",
    "complaints", "none", "no", "not", "and", "or", "about", "their", "broke", "down",
    "telecommunications", "misunderstanding", "Donaudampfschifffahrtsgesellschaft", "follow-up",
    "follow", "up", "small", "talk", "cold", "call", "quote", "pumps", "doors", "hinges", "warm",
    "out", "of", "order", "wild", "goose",
    " ", "  ", "-", "--", "/", "_", ".", ",", "...", "!", "?", ":", ";", "\n",
    "\r\n",
    "|", "(", ")", "[", "\"", "<", ">", "%", "&", "$", "€", "#", "@", "*", "=", "+", "\t", "\u{0}",
    "\u{AD}", "\u{200B}", "\u{A0}", "\u{301}", "'", "''", "'s", "n't", "?x", "?'", ".5", "-5",
    "e.g.",
  ]

  /// Texts of such pieces, some of them cut within a character.
  static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var noise = SplitMix(state: seed)
    return (0..<count).map { _ in
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...9, using: &noise) {
        var piece = Array((pieces.randomElement(using: &noise) ?? "").utf8)
        if Int.random(in: 0..<20, using: &noise) == 0 { piece.removeLast() }
        text += piece
        if Bool.random(using: &noise) { text.append(0x20) }
      }
      return text
    }
  }

  @Test("The words of a fingerprint are those that the tokenizer cuts")
  func words() {
    let automaton = Lexicon.builtIn.text
    var fingerprinter = Fingerprinter(automaton)
    let texts = Self.texts(4000, seed: 11)
    for (subject, notes) in zip(texts, texts.dropFirst()) {
      var tokenizer = Tokenizer()
      tokenizer.add(subject.span)
      let first = tokenizer.tokens.count
      tokenizer.add(notes.span)
      fingerprinter.begin(0, recording: true)
      fingerprinter.addText(subject.span)
      fingerprinter.addText(notes.span)
      guard fingerprinter.hasFingerprint else {
        #expect(tokenizer.exclamationMarks > 2)
        continue
      }
      var tokens: [TextToken] = []
      let subjectTokens = fingerprinter.tokens(into: &tokens)
      let expected = tokenizer.tokens.map { TextToken($0, in: tokenizer, automaton) }
      #expect(
        Words(tokens, automaton, hasQuestion: false)
          == Words(expected, automaton, hasQuestion: false),
        "\(String(decoding: subject + [0x7C] + notes, as: UTF8.self))")
      #expect(subjectTokens == (first == 0 ? expected.count : first))
      #expect(fingerprinter.hasQuestion == (tokenizer.questionMarks > 0))
    }
  }

  @Test("Texts of one fingerprint have the same words, but for what things they name")
  func equality() {
    let automaton = Lexicon.builtIn.text
    var fingerprinter = Fingerprinter(automaton)
    var known: [RowFingerprint: Words] = [:]
    for text in Self.texts(6000, seed: 12) + Self.texts(6000, seed: 12) {
      var tokenizer = Tokenizer()
      tokenizer.add(text.span)
      var tokens = tokenizer.tokens.map { TextToken($0, in: tokenizer, automaton) }
      let things = tokens.map(\.thing).filter { $0 != 0 }
      for index in tokens.indices {
        tokens[index].thing = min(tokens[index].thing, ThingStems.firstThing)
      }
      let words = Words(tokens, automaton, hasQuestion: tokenizer.questionMarks > 0)
      fingerprinter.begin(0)
      fingerprinter.addText(text.span)
      guard fingerprinter.hasFingerprint else { continue }
      #expect(fingerprinter.thingWords == things)
      fingerprinter.finish()
      if let before = known[fingerprinter.fingerprint] {
        #expect(before == words, "\(String(decoding: text, as: UTF8.self))")
      }
      known[fingerprinter.fingerprint] = words
    }
    #expect(known.count > 3000)
  }

  @Test("Long numbers are alike, and so are names that no phrase knows")
  func likeness() {
    var fingerprinter = Fingerprinter(Lexicon.builtIn.text)
    func fingerprint(_ text: String) -> RowFingerprint {
      fingerprinter.begin(0)
      fingerprinter.addText(Array(text.utf8).span)
      fingerprinter.finish()
      return fingerprinter.fingerprint
    }
    #expect(
      fingerprint("Order 85667 for Zork Quux") == fingerprint("Order 123456789012 for Blorb Fnord"))
    #expect(fingerprint("Order 85667 for Zork") != fingerprint("Order 85667, for Zork"))
    #expect(fingerprint("Order for Zork") != fingerprint("Order for Zork?"))
    #expect(fingerprint("They complained") != fingerprint("They ordered"))
    // What things are named is looked at in each row anew, which of a class's words never.
    #expect(fingerprint("Order of old seals") == fingerprint("Order of old gaskets"))
  }

  @Test("A row is typed by its fingerprint as it is by its letters")
  func typing() {
    let columns = TypingCase.columns
    let (day, asOf) = (Day(number: 20_607), Day(number: 20_634))
    var typer = TouchTyper()
    let texts = Self.texts(1500, seed: 13)
    for (i, text) in (texts + texts).enumerated() {
      let other = String(decoding: texts[(i * 7) % texts.count], as: UTF8.self)
      let row = Record([
        ["Call", "Email", "Note", ""][i % 4], ["Inbound", "Outbound"][i % 2],
        String(decoding: text, as: UTF8.self), "", "", i % 3 == 0 ? other : "",
      ])
      var fresh = TouchTyper(remembers: false)
      #expect(
        typer.type(row, columns, day: day, asOf: asOf)
          == fresh.type(row, columns, day: day, asOf: asOf))
    }
  }
}

/// All that typing sees of words: what is known of each apart from phrases, the phrases, and what
/// the learnt reader sees.
private struct Words: Hashable {
  var tokens: [TextToken]
  var matches: [[Int]]
  var features: [NoteFeatures.Feature]
  var hasQuestion: Bool

  init(_ tokens: [TextToken], _ automaton: PhraseAutomaton, hasQuestion: Bool) {
    var matcher = PhraseMatcher()
    matcher.find(automaton, in: tokens)
    matches = matcher.matches.map { [$0.start, $0.end, Int($0.node), Int($0.secondNode)] }
    self.tokens = tokens
    var view = NoteView()
    view.words = tokens.map(\.noteWord)
    var features = NoteFeatures()
    features.see(view)
    self.features = features.features
    for i in tokens.indices {
      self.tokens[i].word = 0
      self.tokens[i].known = 0
    }
    self.hasQuestion = hasQuestion
  }
}
