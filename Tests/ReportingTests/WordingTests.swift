import Assessment
import Intake
import Testing

@testable import Reporting

@Suite("Wording")
struct WordingTests {
  static let wording = Wording.english

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
      ("{0}: {1}", [.mark(.m1), .reason(.n5)], "personal contact: shown the door"),
      ("{0}", [.share(0.5)], "50%"),
      ("{2} {x} {", [.number(1)], "{2} {x} {"),
      ("", [], ""),
    ])
  func filling(pattern: String, arguments: [Remark.Argument], text: String) {
    #expect(Self.wording.fill(pattern, arguments) == text)
  }

  @Test("Every phrase and every remark has words, and balanced places")
  func complete() {
    let texts =
      Phrase.allCases.map(Self.wording.phrase) + RemarkID.allCases.map(Self.wording.remark)
    for text in texts {
      #expect(!text.isEmpty)
      #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(text)")
    }
    for id in RemarkID.allCases {
      #expect(Self.wording.remark(id) != id.rawValue)
    }
  }
}
