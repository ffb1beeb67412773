import Basics
import CSV
import Language
import Testing

@testable import Intake

@Suite("R16 what a row promises, and what it has")
struct NamedThingsTests {
  private func things(_ type: String, _ direction: String, _ notes: String) -> ThingStems {
    var typer = TouchTyper()
    let day = Day(number: 20_607)
    return typer.type(
      Record([type, direction, "", "", "", notes]), TypingCase.columns, day: day,
      asOf: Day(number: 20_634)
    ).things
  }

  @Test(
    "A promise and what keeps it name the same thing",
    arguments: [
      ("will send the quote", "quote sent"), ("I will send you the drawings", "drawings attached"),
      ("Ich schicke ihm das Angebot bis Freitag", "Angebot raus"),
      ("we will bring the samples on Monday", "took the swatches round, a day early"),
      ("will send over the price list", "price list emailed"),
      ("will send prices", "went through the prices with him"),
    ])
  func same(promise: String, row: String) {
    let promised = things("Call", "Outbound", promise)
    #expect(promised.sharesThing(with: things("Email", "Outbound", row)), "\(promised)")
  }

  @Test("The point behind a short word ends no sentence")
  func shortWords() {
    let promised = things(
      "Anruf", "ein", "braucht Quittung f. die Feier, hab versprochen sie bis 18.9. zu schicken")
    #expect(promised.sharesThing(with: things("WhatsApp", "ein", "Quittung ist da, danke")))
  }

  @Test("A promise without a thing is of what its row is about")
  func ofTheRow() {
    let promised = things("Call", "Outbound", "gaskets. in stock, will bring")
    #expect(promised.sharesThing(with: things("Visit", "Outbound", "fitted the gaskets")))
    let call = things("Call", "Outbound", "gaskets. will ring on Friday")
    #expect(call.contains(ThingStems.call) && !call.namesThing)
  }

  @Test(
    "What is asked after, missing or of another sort is not there",
    arguments: [
      "still no quote", "he asks where the quote is", "the quote has not gone out", "invoice sent",
      "spoke about the weather",
    ])
  func absent(row: String) {
    let promised = things("Call", "Outbound", "will send the quote")
    #expect(promised.namesThing)
    #expect(!promised.sharesThing(with: things("Call", "Outbound", row)))
  }

  @Test(
    "A promised call, visit or word",
    arguments: [
      ("I will ring her on Friday", ThingStems.call), ("will call him tomorrow", ThingStems.call),
      ("we will visit them next week", ThingStems.visit),
      ("I will get back to him", ThingStems.answer),
    ])
  func deeds(promise: String, deed: UInt8) {
    #expect(things("Email", "Outbound", promise).contains(deed))
  }

  @Test("The cache remembers them as they were read")
  func remembered() {
    var typer = TouchTyper()
    let rows = ["will send the quote", "quote sent", "will send the samples", "samples sent"]
    let day = Day(number: 20_607)
    func type(_ notes: String) -> ThingStems {
      typer.type(
        Record(["Call", "Outbound", "", "", "", notes]), TypingCase.columns, day: day,
        asOf: Day(number: 20_634)
      ).things
    }
    #expect(rows.map { type($0) } == rows.map { type($0) })
    #expect(type(rows[0]) == type(rows[1]) && type(rows[0]) != type(rows[2]))
  }
}
