import Basics
import Intake
import Testing

@Suite("Rows that leave out the key that the others are joined by")
struct BlankKeyTests {
  private static let list = """
    Client ID,Name,E-mail,Mobile,Office
    C1,Ada Quill,ada@q.example,+44 1632 960111,
    C2,Bert Moss,,,+44 1632 960112
    C3,Cleo Fane,cleo@f.example,,

    """

  @Test(
    "An order without the address that all others have is known by its telephone",
    arguments: ["+441632960112", "01632 960112"])
  func telephone(number: String) throws {
    let orders = """
      Order No,E-mail,Phone,Order Date,Total
      1,ada@q.example,,2024-05-02,20.00
      2,cleo@f.example,,2024-05-03,30.00
      3,,\(number),2024-05-04,40.00
      4,,+49 30 999999,2024-05-05,50.00

      """
    let run = try IntakeRun([("clients.csv", Self.list), ("orders.csv", orders)])
    #expect(run.touched == ["C1", "C2", "C3"])
    #expect(run.summaries["orders.csv"]?.blankKeys == 1)
  }

  @Test("Without a list a guest is known by the address, and who has an id elsewhere by the id")
  func guests() throws {
    let text = """
      Payment ID,Customer ID,Customer Email,Paid On,Amount
      P1,cus_1,ada@q.example,2024-05-02,20.00
      P2,,bert@m.example,2024-05-03,30.00
      P3,,ada@q.example,2024-05-04,40.00
      P4,,bert@m.example,2024-05-05,50.00
      P5,cus_2,cleo@f.example,2024-05-05,50.00
      P6,,,2024-05-06,50.00

      """
    let run = try IntakeRun([("payments.csv", text)])
    #expect(run.touched == ["bert@m.example", "cus_1", "cus_2"])
    #expect(run.summaries["payments.csv"]?.blankKeys == 1)
  }

  @Test("A list whose number and legal name nobody filled in is told by the contact's name")
  func emptyIdentity() throws {
    let contacts = """
      ContactName,AccountNumber,LegalName,EmailAddress,TaxNumber
      Quill Press,,,ada@q.example,
      "Moss, Ltd",,,,
      Fane Wood,,,,

      """
    let invoices = """
      ContactName,InvoiceNumber,InvoiceDate,Total
      Quill Press,I-1,2024-05-02,20.00
      "Moss, Ltd",I-2,2024-05-03,30.00

      """
    let run = try IntakeRun([("contacts.csv", contacts), ("invoices.csv", invoices)])
    #expect(run.sink.customers.map(\.name) == ["Quill Press", "Moss, Ltd", "Fane Wood"])
    #expect(run.touched.count == 2)
  }
}
