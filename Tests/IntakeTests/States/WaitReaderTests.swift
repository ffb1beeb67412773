import Basics
import Testing

@testable import Intake

@Suite("R13: the wish to hear nothing of us for a while is read with its day")
struct WaitReaderTests {
  private static let day = Day(iso: "2026-10-05")!

  private func wait(_ text: String, by writer: Side = .unknown, on day: Day = day) -> Day? {
    RowRemark(
      texts: [text], writer: writer, day: day, position: RowPosition(file: 1, offset: 70), line: 4
    ).read(of: "Ada Quill", isFirm: false).wait?.until
  }

  @Test(
    "Until when, by the day of the row",
    arguments: [
      ("not before January", "2027-01-01"),
      ("Please do not call before 12 January 2027", "2027-01-12"),
      ("Asked us not to ring until March", "2027-03-01"),
      ("ring me after Easter", "2027-03-30"),
      ("Please ring me again after Christmas", "2026-12-27"),
      ("could you call us in the new year", "2027-01-01"),
      ("wants us to get in touch in spring", "2027-03-01"),
      ("Hold off until the end of November please", "2026-12-01"),
      ("nothing before Q1 please", "2027-01-01"),
      ("call back in three months", "2027-01-05"),
      ("no visits until after Whitsun", "2027-05-18"),
      ("Back from 15 December, please do not call before then", "2026-12-15"),
      ("not to be contacted until next month", "2026-11-01"),
      ("Please do not contact us before March", "2027-03-01"),
      ("nicht vor dem 15. Juni melden", "2027-06-15"),
      ("nicht vor dem 15. Juni 2027 melden", "2027-06-15"),
      ("bitte nicht vor Jänner anrufen", "2027-01-01"),
      ("Melden Sie sich bitte erst nach Ostern wieder", "2027-03-30"),
      ("erst im Frühjahr wieder", "2027-03-01"),
      ("Bat uns, erst im Frühjahr wieder anzurufen, vorher hat sie keine Zeit", "2027-03-01"),
      ("im Januar wieder anrufen", "2027-01-01"),
      ("wir sollen uns nach Weihnachten melden", "2026-12-27"),
      ("bis Ende November bitte keine Anrufe", "2026-12-01"),
      ("Ab 1. Dezember bin ich wieder da, vorher bitte nicht anrufen", "2026-12-01"),
      ("will erst im neuen Jahr wieder angerufen werden, vorher nicht", "2027-01-01"),
      ("möchte nach Ostern wieder besucht werden", "2027-03-30"),
      ("She asked to be contacted after Easter", "2027-03-30"),
    ])
  func waits(text: String, until: String) {
    #expect(wait(text)?.description == until, "\(text)")
  }

  @Test(
    "A day alone wishes nothing: goods, plans and promises have days too",
    arguments: [
      "no delivery before January", "will call after Easter", "I'll ring him in the new year",
      "he cannot call before March", "please call before Friday", "do not call before 9",
      "not before ten please", "spoke in January about the roof", "called in March re invoice",
      "they called after Christmas", "budget not approved until February",
      "we wait until March for the part", "Call in January went well",
      "wir liefern nicht vor Mai", "meldet sich nach Ostern", "er will sich nach Ostern melden",
      "ich melde mich im Januar", "bitte nicht vor 9 Uhr anrufen", "im Januar bestellt er wieder",
      "Rechnung erst nach Weihnachten schicken wir", "nach Ostern neue Preise",
      "Ein Schreiben im Januar erhalten", "please do not call", "bitte nicht mehr anrufen",
    ])
  func waitsNot(text: String) {
    #expect(wait(text) == nil, "\(text)")
  }

  @Test("What we wrote ourselves is no wish of theirs")
  func ours() {
    #expect(wait("Please ring us after Easter", by: .ours) == nil)
    #expect(wait("Please ring us after Easter", by: .theirs) != nil)
  }

  @Test("To wait is no end, and forbids no channel")
  func noEnd() {
    let told = RowRemark(
      texts: ["Please do not contact us before March"], writer: .theirs, day: Self.day,
      position: RowPosition(file: 1, offset: 70), line: 4
    ).read(of: "Ada Quill", isFirm: false)
    #expect(told.end == nil)
    #expect(told.wishes == [])
  }

  @Test(
    "Easter Sunday",
    arguments: [
      ("2024", "2024-03-31"), ("2025", "2025-04-20"), ("2026", "2026-04-05"),
      ("2038", "2038-04-25"),
    ])
  func easter(year: String, iso: String) {
    #expect(DuePhrase.Parser.easter(Int(year)!)?.description == iso)
  }
}
