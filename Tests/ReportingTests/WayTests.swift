import Assessment
import Basics
import Intake
import Relationships
import Testing

@testable import Reporting

@Suite("How somebody is reached")
struct WayTests {
  @Test(
    "A number is dialled without what only readers need, and not at all where it holds more than a number",
    arguments: [
      ("+44 (0)20 7946 0018", "+442079460018"), ("0621 / 4567-12", "0621456712"),
      ("(555) 010-0199", "5550100199"), ("+49 621.45 67", "+496214567"),
      ("555-0101 / 555-0102", nil), ("+44 20 7946 0018 +44 20 7946 0019", nil),
      ("020 7946 0018 ext. 5", nil), ("ask Ann", nil), ("110", nil), ("1234567890123456", nil),
    ])
  func numbers(written: String, dialled: String?) {
    let way = Way(number: written)
    #expect(way.phone == dialled)
    #expect(way.label == written)
    #expect(way.mail == nil)
  }

  @Test("Where whom we knew is there no more, the firm is addressed (N12)")
  func firm() {
    var relationship = Relationship(id: "A", name: "Harbour Optics")
    relationship.contacts = [Contact(name: "Ann Reed", phone: "555 0100")]
    let stays = Fixture.result(0) { _ in }
    #expect(relationship.addressed(stays).addressee == "Ann Reed")
    let gone = Fixture.result(0) {
      $0.reasons = [
        ReasonFinding(
          .n12, since: Fixture.asOf, days: 1, limit: 0, why: Remark(.n12List),
          clears: Remark(.n12Clears), evidence: [])
      ]
    }
    #expect(relationship.addressed(gone).addressee == "Harbour Optics")
    #expect(relationship.addressed(gone).nameToReach(.call) == "Harbour Optics")
    #expect(relationship.addressed(gone).way(.call) == nil)
  }

  @Test(
    "An address is a link where it is one of one mailbox, and nothing in it ends the link",
    arguments: [
      ("ann@firm.example", "ann@firm.example"), ("ann+x@firm.example", "ann+x@firm.example"),
      ("ann?bcc=b@firm.example", "ann%3Fbcc%3Db@firm.example"), ("a@b.example, c@d.example", nil),
      ("Ann <ann@firm.example>", nil), ("no address", nil),
    ])
  func addresses(written: String, linked: String?) {
    let way = Way(address: written)
    #expect(way.mail == linked)
    #expect(way.phone == nil)
  }
}
