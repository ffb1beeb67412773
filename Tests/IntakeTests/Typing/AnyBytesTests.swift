import Basics
import CSV
import Language
import Testing

@testable import Intake

@Suite("Any bytes")
struct AnyBytesTests {
  /// A fixed sequence, so that a failure can be repeated.
  private struct Noise: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test("Random bytes are cut into words inside the text, in order")
  func tokens() {
    var noise = Noise(state: 7)
    for round in 0..<2000 {
      let alphabet: [UInt8] =
        round % 2 == 0
        ? Array(0...255) : [0x27, 0x74, 0x6E, 0xE2, 0x80, 0x99, 0x20, 0x2D, 0x73, 0xC3]
      let bytes = (0..<Int.random(in: 0...60, using: &noise)).map { _ in
        alphabet.randomElement(using: &noise) ?? 0
      }
      var tokenizer = Tokenizer()
      tokenizer.add(bytes.span)
      var end: Int32 = 0
      for token in tokenizer.tokens {
        #expect(token.start >= end && token.end > token.start)
        end = token.end
      }
      #expect(Int(end) <= tokenizer.folded.count)
    }
  }

  @Test("A row is typed alike whether or not it was seen before")
  func memo() {
    var typer = TouchTyper()
    let texts = TypingCase.table(TradesTests.rows).prefix(60)
    for row in Array(texts) + Array(texts) {
      let record = Record(Array(row.fields[..<6]))
      let day = Day(number: 20_607)
      let asOf = Day(number: 20_634)
      var fresh = TouchTyper()
      #expect(
        typer.type(record, TypingCase.columns, day: day, asOf: asOf)
          == fresh.type(record, TypingCase.columns, day: day, asOf: asOf))
    }
  }

  @Test("A text twenty times as long takes no more than a hundred times as long")
  func linear() {
    // The fastest of some, as other programs take their time of a machine, too.
    func time(_ copies: Int) -> Duration {
      (0..<5).map { _ in once(copies) }.min() ?? .zero
    }
    func once(_ copies: Int) -> Duration {
      let text = String(
        repeating: "no complaints about the price list, we will send it. ", count: copies)
      var reader = TextReader(Lexicon.builtIn.text)
      var tokenizer = Tokenizer()
      return ContinuousClock().measure {
        tokenizer.add(Array(text.utf8).span)
        reader.read(tokenizer, subjectTokens: tokenizer.tokens.count)
      }
    }
    _ = time(10)
    #expect(time(2000) < time(100) * 100)
  }
}
