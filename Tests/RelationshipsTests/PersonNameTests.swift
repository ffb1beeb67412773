import Intake
import Relationships
import Testing

@Suite("Who is a person, by the name on a list")
struct PersonNameTests {
  @Test(
    "Desks, handles and shared addresses are nobody",
    arguments: [
      ("Reception", true), ("Procurement desk", true), ("The Accounts Department", true),
      ("@mudlark", true), ("info@kiln.example", true), ("Einkauf", true),
      ("Empfang / Zentrale", true),
      ("Ann Miller", false), ("Clerk: Mrs Rudd", false), ("ann.miller@kiln.example", false),
      ("Matron Agnes Whitlock", false), ("Herr Kaufmann", false),
    ])
  func nobody(name: String, isNobody: Bool) {
    #expect(PersonName.isOfNobody(name) == isNobody)
  }

  @Test("A touch is for the person, for the next one where the first is a desk, else for the firm")
  func addressee() {
    var firm = Relationship(id: "1", name: "Kiln & Co")
    #expect(firm.addressee == "Kiln & Co")
    #expect(!firm.knowsNobodyByName)
    firm.contactName = "Reception"
    #expect(firm.addressee == "Kiln & Co")
    #expect(firm.knowsNobodyByName)
    firm.contacts = [Contact(name: "Reception"), Contact(name: "Agnes Hale")]
    #expect(firm.addressee == "Agnes Hale")
    #expect(!firm.knowsNobodyByName)
  }
}
