import Assessment
import Basics
import Intake
import Testing

@testable import Reporting

@Suite("Wording")
struct WordingTests {
  static let wording = Wording.english

  @Test(
    "What is zero is left out of the sentence on one-sided demands",
    arguments: [
      (
        [5, 0, 0, 2],
        "Demands are one-sided and persistent, 5 about the price, twice in a rush, and little is given "
          + "back. Not a verdict to drop anyone."
      ),
      (
        [0, 1, 1, 0],
        "Demands are one-sided and persistent, 1 commitment broken, once abusive, and little is given "
          + "back. Not a verdict to drop anyone."
      ),
    ])
  func zeros(counts: [Int], sentence: String) {
    var remark = Remark(.illFitting)
    remark.arguments = counts.map { .number($0) }
    #expect(Wording.english.sentence(remark) == sentence)
    var bytes: [UInt8] = []
    SentenceTable(.english).append(remark, to: &bytes)
    #expect(Fixture.text(bytes) == sentence)
  }

  @Test("Dates, numbers, shares and money in English")
  func values() {
    let wording = Self.wording
    #expect(wording.date(Day(iso: "2026-01-12")!) == "12 January 2026")
    #expect(
      [0, 999, 1000, -12_345, 1_234_567].map(wording.number) == [
        "0", "999", "1,000", "−12,345", "1,234,567",
      ])
    #expect(
      [4.56, 5, 1234.04, -0.5, .nan].map(wording.decimal) == ["4.6", "5", "1,234", "−0.5", "–"])
    #expect(
      [0, 0.001, 0.83, 0.999, 1, .nan].map(wording.share) == [
        "0%", "1%", "83%", "99%", "100%", "–",
      ])
    #expect(wording.money(Money(tenThousandths: 12_345_000)) == "1,234.50")
    #expect(wording.money(Money(tenThousandths: -500)) == "−0.05")
  }

  @Test(
    "Places are filled and words agree with their number",
    arguments: [
      ("{0} {0|touch|touches}", [Remark.Argument.number(1)], "1 touch"),
      ("{0} {0|touch|touches}", [.number(0)], "0 touches"),
      ("{0} {0|day|days}", [.decimal(1.5)], "1.5 days"),
      ("{1} before {0}", [.text("a"), .text("b")], "b before a"),
      ("{0}", [.text("{0} {1}")], "{0} {1}"),
      ("on {0}", [.day(Day(iso: "2026-02-01")!)], "on 1 February 2026"),
      ("a {0}", [.kind(.videoCall)], "a video call"),
      ("{0}: {1}", [.mark(.m1), .reason(.n5)], "personal contact: no follow-up after an order"),
      ("{0}", [.share(0.5)], "50%"),
      ("Tried {0|×}", [.number(1)], "Tried once"), ("Tried {0|×}", [.number(2)], "Tried twice"),
      ("Tried {0|×}", [.number(1200)], "Tried 1,200 times"),
      ("{2} {x} {", [.number(1)], "{2} {x} {"),
      ("", [], ""),
    ])
  func filling(pattern: String, arguments: [Remark.Argument], text: String) {
    #expect(Self.wording.fill(pattern, arguments) == text)
  }

  @Test("Dates, numbers, shares and money in German")
  func german() {
    let wording = Wording.german
    #expect(wording.date(Day(iso: "2026-03-12")!) == "12. März 2026")
    #expect(wording.number(1_234_567) == "1.234.567")
    #expect(wording.decimal(1234.56) == "1.234,6")
    #expect(wording.share(0.83) == "83\u{A0}%")
    #expect(wording.money(Money(tenThousandths: 12_345_000)) == "1.234,50")
  }

  @Test(
    "A language is found by its code",
    arguments: [
      ("en", "en-GB"), ("en-US", "en-GB"), ("EN_gb", "en-GB"), ("de", "de-DE"), ("DE-at", "de-DE"),
      ("fr", nil), ("", nil), ("d", nil), ("den", nil),
    ])
  func named(code: String, language: String?) {
    #expect(Wording.named(code)?.language == language)
  }

  @Test(
    "Every phrase and remark has words in every language, for the places English has",
    arguments: Wording.all.map(\.language))
  func complete(language: String) throws {
    let wording = try #require(Wording.named(language))
    let phrases = Phrase.allCases.map { (Wording.english.phrase($0), wording.phrase($0)) }
    let remarks = RemarkID.allCases.map { (Wording.english.remark($0), wording.remark($0)) }
    let answers = AnswerPhrase.allCases.map { (Wording.english.answer($0), wording.answer($0)) }
    for (english, text) in phrases + answers + remarks {
      #expect(!text.isEmpty)
      #expect(try Self.places(text) == (try Self.places(english)), "\(text)")
    }
    let titles = MarkID.allCases.map(RemarkID.title) + ReasonID.allCases.map(RemarkID.title)
    for id in RemarkID.allCases + titles { #expect(wording.remark(id) != "\(id)") }
    #expect(wording.months.count == 12)
    for kind in TouchKind.allCases { #expect(!wording.touchKind(kind).isEmpty) }
  }

  @Test("Another language says it in other words")
  func translated() {
    let alike = Phrase.allCases.filter { Wording.english.phrase($0) == Wording.german.phrase($0) }
    // A name, a loan word, and places alone.
    #expect(alike == [.segment, .ofMax, .mailSubject].filter(alike.contains))
    for id in RemarkID.allCases {
      #expect(Wording.english.remark(id) != Wording.german.remark(id))
    }
  }

  /// The arguments a pattern shows; those it only agrees with may differ between languages.
  static func places(_ pattern: String) throws -> Set<Int> {
    var places = Set<Int>()
    for part in pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      let inner = try #require(
        part.split(separator: "}", omittingEmptySubsequences: false).first, "\(pattern)")
      try #require(part.contains("}"), "\(pattern)")
      let pieces = inner.split(separator: "|", omittingEmptySubsequences: false)
      let index = try #require(Int(pieces[0]), "\(pattern)")
      let isTimes = pieces.count == 2 && pieces[1] == Wording.timesForm
      #expect(pieces.count == 1 || pieces.count == 3 || isTimes, "\(pattern)")
      if pieces.count == 1 || isTimes { places.insert(index) }
    }
    return places
  }
}
