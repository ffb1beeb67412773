import Testing

@testable import Intake

@Suite("N12: whose departure a row tells of, and who has come in their place")
struct DepartureTests {
  @Test(
    "A departure is of whom the words name by the last name",
    arguments: [
      ("Mrs Hart has left the company", "Jane Hart", true),
      ("Frau Hart hat die Firma verlassen", "Hart", true),
      ("Mr Moor has left, Jane Hart is his successor", "Jane Hart", false),
      ("has left the company", "Jane Hart", false),
    ])
  func named(text: String, person: String, isNamed: Bool) {
    #expect(Departure([text]).names(person) == isNamed)
  }

  @Test("A departure may be told of by the first name alone")
  func namedFirst() {
    #expect(Departure(["Jane has left the company"]).namesFirst("Jane Hart"))
    #expect(!Departure(["Mrs Hart has left the company"]).namesFirst("Jane Hart"))
    #expect(!Departure(["Hart has left the company"]).namesFirst("Hart"))
  }

  @Test(
    "A successor is known where one is told of, and not while one is sought",
    arguments: [
      ("Herr Moor ist gegangen, Frau Hart ist seine Nachfolgerin", true),
      ("left, Jane Hart takes over", true), ("left, replaced by Jane Hart", true),
      ("Claire has left us, please deal with Bob", true),
      ("Sarah left last week. Tom will look after you from now on", true),
      ("Frau Moor hat uns verlassen, bitte wenden Sie sich an Herrn Beck", true),
      ("Meine letzte Woche. Ihre Ansprechpartnerin wird Annika Roth", true),
      ("left, Nachfolge noch offen", false), ("left, no successor", false), ("left", false),
      ("Claire has left us, please call me", false), ("left, wer ist zuständig?", false),
      ("Frau Moor ist weg, bitte bei der Zentrale melden", false),
    ])
  func followed(text: String, isFollowed: Bool) {
    #expect(Departure([text]).knowsSuccessor == isFollowed)
  }

  @Test("A relative's departure is none of theirs")
  func kin() {
    #expect(Departure(["her brother has left his firm"]).isOfKin)
    #expect(!Departure(["Mr Moor has left the firm"]).isOfKin)
  }
}
