import Basics
import Testing

@testable import Intake

@Suite("What was sold is no kind of contact, and what was promised is no money")
struct GoodsAndGiftsTests {
  @Test(
    "Categories of goods that sound like contact are orders",
    arguments: [
      "Order No,Customer ID,Order Date,Category,Amount\n1,C1,2024-02-03,Phones,30.00\n2,C2,2024-02-04,Visit cards,4.00\n3,C3,2024-02-05,Letters,6.00\n",
      "Numero ordine;Codice cliente;Data ordine;Categoria;Importo\n1;C1;03/02/2024;Telefoni;30,00\n2;C2;14/02/2024;Biglietti;4,00\n3;C3;15/02/2024;Visite;6,00\n",
    ])
  func goods(csv: String) throws {
    let rows = try IntakeRun([("sales.csv", csv)]).sink.rows
    #expect(rows.map(\.kind) == [.order, .order, .order])
    #expect(rows.map(\.revenue) == ["30.00", "4.00", "6.00"])
  }

  @Test(
    "A pledge earns nothing, in words and in letters",
    arguments: [
      "Donor ID,Gift Date,Gift Amount,Gift Type\nD1,2024-02-03,30.00,Gift\nD2,2024-02-04,40.00,Pledge\nD3,2024-02-05,5.00,Gift\n",
      "Donor ID,Gift Date,Gift Amount,Record Type\nD1,2024-02-03,30.00,G\nD2,2024-02-04,40.00,P\nD3,2024-02-05,5.00,G\n",
      "Spendernummer;Spendendatum;Spendenbetrag;Spendenart\nD1;03.02.2024;30,00;Spende\nD2;14.02.2024;40,00;Zusage\nD3;15.02.2024;5,00;Spende\n",
    ])
  func pledges(csv: String) throws {
    let rows = try IntakeRun([("gifts.csv", csv)]).sink.rows
    #expect(rows.map(\.revenue) == ["30.00", nil, "5.00"])
  }

  @Test("The rows of a journal tell of each transaction once")
  func journal() throws {
    let csv =
      "No,Date,Account Type,Account,Customer,Supplier,Amount\n1,2024-02-03,Receivable,1100,Ash,,50.00\n"
      + "1,2024-02-03,Revenue,4000,Ash,,50.00\n2,2024-02-09,Bank,1000,Ash,,50.00\n"
      + "2,2024-02-09,Receivable,1100,Ash,,-50.00\n3,2024-02-11,Expense,6000,,Oak Paper,9.00\n"
      + "3,2024-02-11,Payable,2000,,Oak Paper,9.00\n"
    let rows = try IntakeRun([("journal.csv", csv)]).sink.rows
    #expect(rows.map(\.kind) == [.invoice, .payment, .invoice])
  }
}
