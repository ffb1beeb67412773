import Testing

@testable import Intake

@Suite("A promise for a month or a season")
struct DuePeriodTests {
  /// Days from Wednesday 3 June 2026 to the end of what is named.
  @Test(arguments: [
    ("in September", 119), ("in early September", 99), ("mid July", 47), ("in the autumn", 180),
    ("by August", 89), ("before August", 58), ("in June", 27), ("mid June", 17),
    ("late in the summer", 89), ("after Christmas", 213), ("in Q3", 119),
  ])
  func `It is due at the end of it`(_ words: String, _ days: Int16) throws {
    let text = "Email|outbound|Offer|||I will send you the offer \(words). = -"
    let typing = try #require(TypingCase.table(text).first).typed()
    #expect(typing.signals.contains(.promiseByUs))
    #expect(typing.dueIn == days)
  }

  @Test(
    "A period that is not promised for, or is long past, is no date",
    arguments: ["that we discussed in May", "with the June prices", "as you may wish"])
  func none(words: String) throws {
    let text = "Email|outbound|Offer|||I will send you the offer \(words). = -"
    #expect(try #require(TypingCase.table(text).first).typed().dueIn == Touch.noDueDay)
  }
}
