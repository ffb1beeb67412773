import Basics
import Intake
import Testing

@Suite("Rows mean what they mean by those above them")
struct RowSequenceTests {
  /// The rows handed over, those that are no events in brackets, each with its money.
  private func rows(_ files: (String, String)...) throws -> [String] {
    let run = try IntakeRun(files)
    return run.sink.rows.map { row in
      let text = "\(row.key) \(row.day) \(row.revenue ?? "-")"
      return row.isFurtherLine ? "(\(text))" : text
    }
  }

  @Test("Lines of one number, customer and day are one order, and their amounts add up")
  func lines() throws {
    let found = try rows(
      (
        "sales.csv",
        "invoice_no,invoice_date,customer_id,item,amount\n7,2024-01-05,C1,A,15.00\n7,2024-01-05,C1,B,20.00\n"
          + "8,2024-01-09,C1,A,15.00\n7,2024-01-05,C2,A,9.00\n"
      ))
    #expect(
      found == [
        "C1 2024-01-05 15.00", "(C1 2024-01-05 20.00)", "C1 2024-01-09 15.00", "C2 2024-01-05 9.00",
      ])
  }

  @Test(
    "Both sides of a ledger are read, and the account is whose the row is",
    arguments: [
      "Konto;Name;Beleg;Belegdatum;Soll;Haben;Buchungstext\n10001;Holm;R1;05.06.2024;100,00;;Rechnung\n"
        + "10001;Holm;R1;20.06.2024;;100,00;Zahlung\n10002;Beck;R2;06.06.2024;30,00;;Rechnung\n10002;Beck;G1;07.06.2024;;30,00;Gutschrift\n",
      "Account,Name,Document,Document Date,Debit,Credit,Type\n10001,Holm,R1,2024-06-05,100.00,,Invoice\n"
        + "10001,Holm,R1,2024-06-20,,100.00,Payment\n10002,Beck,R2,2024-06-06,30.00,,Invoice\n10002,Beck,G1,2024-06-07,,30.00,Credit note\n",
    ])
  func ledger(_ text: String) throws {
    let run = try IntakeRun([("opos.csv", text)])
    #expect(run.touched == ["10001", "10002"])
    #expect(run.sink.rows.map { $0.revenue ?? "-" } == ["100.00", "-100.00", "30.00", "-30.00"])
    #expect(run.sink.rows.map(\.kind) == [.invoice, .payment, .invoice, .goodsReturn])
  }

  @Test(
    "What a program writes below its table is nobody",
    arguments: [
      "Printed 03/04/2024 14:02 by kr", "Seite 3 von 3", "Exported 2024-04-03", "End of report",
    ])
  func footnote(_ text: String) throws {
    let report = """
      Customer,Invoice date,Number,Amount
      Ash Deli,13/01/2024,41,20.00
      ,17/03/2024,42,30.00
      Subtotal Ash Deli,,,50.00
      Moss Ltd,14/01/2024,43,10.00
      \(text),,,

      """
    let run = try IntakeRun([("sales.csv", report)])
    #expect(run.touched == ["Ash Deli", "Moss Ltd"])
    #expect(run.sink.rejects.allSatisfy { $0.key != text })
  }

  @Test("A total that stands on each line counts once")
  func totals() throws {
    let found = try rows(
      (
        "orders.csv",
        "Order ID,Order Date,Customer ID,Order Total,Item Total\n7,2024-01-05,C1,35.00,15.00\n"
          + "7,2024-01-05,C1,35.00,20.00\n8,2024-01-09,C1,15.00,15.00\n"
      ))
    #expect(found == ["C1 2024-01-05 35.00", "(C1 2024-01-05 -)", "C1 2024-01-09 15.00"])
  }

  @Test("A line without customer and day belongs to the order above")
  func continuations() throws {
    let found = try rows(
      (
        "orders.csv",
        "Order,Customer ID,Order Date,Total,SKU\n1,C1,2024-05-02,90.00,A\n1,C1,,,B\n2,C2,2024-05-03,40.00,A\n2,,,,C\n"
      ))
    #expect(
      found == [
        "C1 2024-05-02 90.00", "(C1 2024-05-02 -)", "C2 2024-05-03 40.00", "(C2 2024-05-03 -)",
      ])
  }

  @Test("A customer in merged cells is every row's below, and it is said")
  func merged() throws {
    let run = try IntakeRun([
      (
        "s.csv",
        "Customer,Date,Type,Amount\nAda,2024-01-15,Invoice,9\n,2024-02-02,Invoice,4\nBo,2024-01-20,Invoice,5\n,2024-03-20,Invoice,5\n"
      )
    ])
    #expect(run.sink.rows.map(\.key) == ["Ada", "Ada", "Bo", "Bo"])
    #expect(run.summaries["s.csv"]?.filledDown == 2)
  }

  @Test("Passers-by of a till are nobody's, whoever stands above them")
  func passersBy() throws {
    let found = try rows(
      (
        "till.csv",
        "Customer,Date,Type,Amount\nAda,2024-01-15,Payment,9\n,2024-02-02,Payment,4\nAda,2024-02-20,Payment,5\n,2024-03-20,Payment,5\n"
      ))
    #expect(found == ["Ada 2024-01-15 9.00", "Ada 2024-02-20 5.00"])
  }

  @Test("A name over a group is no row, a total below it no customer")
  func groups() throws {
    let run = try IntakeRun([
      (
        "s.csv",
        ",Date,Transaction Type,Num,Amount\nAda,,,,\n,2024-01-15,Invoice,1,9\n,2024-02-02,Invoice,2,4\n"
          + "Total for Ada,,,,13\nBo,,,,\n,2024-01-20,Credit Memo,3,-5\nTOTAL,,,,8\n"
      )
    ])
    #expect(run.sink.rows.map(\.key) == ["Ada", "Ada", "Bo"])
    #expect(run.sink.rows.map(\.kind) == [.invoice, .invoice, .goodsReturn])
    #expect(run.summaries["s.csv"]?.setAside == [.total: 1])
  }

  @Test("An id that stands beside several people is nobody's")
  func guests() throws {
    let found = try rows(
      (
        "orders.csv",
        "Order ID,Order Date,Customer ID,Customer Email,Order Total\n1,2024-01-05,0,ada@x.example,5\n"
          + "2,2024-01-06,0,bo@x.example,6\n3,2024-01-07,17,cy@x.example,7\n"
      ))
    #expect(
      found == [
        "ada@x.example 2024-01-05 5.00", "bo@x.example 2024-01-06 6.00", "17 2024-01-07 7.00",
      ])
  }

  static let outcomes: [(String, String?)] = [
    ("Completed", "5.00"), ("Paid", "5.00"), ("Cancelled", nil), ("Refunded", nil), ("Failed", nil),
    ("Pending", nil), ("Voided", nil), ("Partially refunded", "5.00"), ("Overdue", "5.00"),
  ]

  @Test("What was called off, given back or not paid for is no revenue (R12)", arguments: outcomes)
  func states(_ word: String, _ revenue: String?) throws {
    let run = try IntakeRun([
      (
        "orders.csv",
        "Order ID,Order Date,Customer ID,Status,Order Total\n1,2024-01-05,C1,\(word),5\n"
      )
    ])
    #expect(run.sink.rows.map(\.revenue) == [revenue])
  }

  /// A header, and what its column says of the row that does not count.
  static let annulments: [(String, String)] = [
    ("Order state", "Cancelled"), ("Auftragsstatus", "Storno"), ("Zustand", "storniert"),
    ("Storno", "X"), ("Storniert am", "2024-01-09"), ("Voided", "Yes"), ("Fulfilment", "Cancelled"),
    ("Document status", "Draft"), ("Belegart", "Gutschrift"), ("Belegart", "Angebot"),
    ("Zahlungsstatus", "Erstattet"), ("Rückgabe", "ja"), ("Type", "Proforma"),
    ("Payment state", "Payment error"),
  ]

  @Test(
    "One row's state holds, whatever words stand in the others (R12)", arguments: annulments,
    ["Fine", ""])
  func annulled(_ annulment: (String, String), _ others: String) throws {
    let (header, word) = annulment
    // A mark stands beside nothing; a state beside any word.
    let isMark = ["X", "Yes", "ja", "2024-01-09"].contains(word)
    let run = try IntakeRun([
      (
        "orders.csv",
        "Order No,Customer ID,Order date,Amount,\(header)\n1,C1,2024-01-05,5,\(isMark ? "" : others)\n"
          + "2,C1,2024-01-08,70,\(word)\n3,C2,2024-02-05,6,\(isMark ? "" : others)\n"
      )
    ])
    #expect(run.sink.rows.compactMap(\.revenue) == ["5.00", "6.00"])
  }

  @Test("Refunds come off the total they were part of, and never below nothing")
  func refunds() throws {
    let found = try rows(
      (
        "orders.csv",
        "Order ID,Order Date,Customer ID,Subtotal,Grand Total,Total Refunded\n"
          + "1,2024-01-05,C1,50,58,\n2,2024-01-06,C2,50,58,58\n3,2024-01-07,C3,50,58,60\n"
      ))
    #expect(found == ["C1 2024-01-05 58.00", "C2 2024-01-06 0.00", "C3 2024-01-07 0.00"])
  }

  @Test("Drafts and tests are set aside", arguments: ["Draft", "Test order", "Entwurf"])
  func drafts(_ word: String) throws {
    let run = try IntakeRun([
      (
        "invoices.csv",
        "Invoice ID,Invoice Date,Customer ID,Invoice Status,Invoice Total\n1,2024-01-05,C1,\(word),5\n2,2024-01-05,C1,Sent,6\n"
      )
    ])
    #expect(run.sink.rows.map(\.revenue) == ["6.00"])
  }

  @Test("A set phrase on most rows is a form's, nobody's thanks")
  func form() throws {
    let row = "2024-01-05,C1,9,Thanks for your business.\n"
    let run = try IntakeRun([
      (
        "invoices.csv",
        "Invoice ID,Invoice Date,Customer ID,Invoice Total,Notes\n1,\(row)2,\(row)3,\(row)4,\(row)"
      )
    ])
    #expect(run.roles.files[0].typingColumns.notes == nil)
  }
}
