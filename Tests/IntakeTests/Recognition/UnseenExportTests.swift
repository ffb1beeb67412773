import Basics
import Intake
import Testing

@Suite("Exports that no table knows are read by their values")
struct UnseenExportTests {
  @Test(
    "Of several columns of days the one that no row has a day before is the day of the row",
    arguments: [
      ("Came,Asked by,Deadline,Touched", "2024-0#-04,Ann Lee,2024-0#-09,2024-0#-06"),
      ("Asked by,Touched,Came,Deadline", "Ann Lee,14/0#/2024 16:10,14/0#/2024 09:10,19/0#/2024"),
    ])
  func earliest(header: String, row: String) throws {
    let rows = (1...5).map { row.replacing("#", with: "\($0)") + "\n" }.joined()
    let run = try IntakeRun([("desk.csv", header + "\n" + rows)])
    let days = run.sink.rows.map(\.day)
    #expect(days.first == (header.hasPrefix("Came") ? "2024-01-04" : "2024-01-14"))
    #expect(days.count == 5 && run.touched == ["Ann Lee"])
    #expect(run.roles.files[0].column(.date) == (header.hasPrefix("Came") ? 0 : 2))
  }

  @Test("Numbers that machines give are numbers, whatever stands above them in which language")
  func machineNumbers() throws {
    let (a, b) = ("33fe3a94-8722-3c46-1501-7996de1d4553", "21504536-8795-bbd0-6a1d-8fd02c6b026a")
    let firms =
      "(Nicht ändern) Firma,Firmenname,Besitzer\n\(a),Holm Pumpen,DH\n\(b),Brik Druck,DH\n"
    let visits =
      "(Nicht ändern) Termin,Betreff,Bezug,Startzeit,Endzeit,Organisator\n"
      + (1...6).map { i in
        "0000000\(i)-8722-3c46-1501-7996de1d4553,Jour fixe,\(i % 2 == 0 ? "Brik Druck" : "Holm Pumpen"),"
          + "1\(i).03.2024 10:00,1\(i).03.2024 11:00,Dana\n"
      }.joined()
    let run = try IntakeRun([("Firmen.csv", firms), ("Termine.csv", visits)])
    #expect(run.sink.customers.map(\.id) == [a, b])
    #expect(run.sink.customers.map(\.name) == ["Holm Pumpen", "Brik Druck"])
    #expect(run.touched == [b, a])
    #expect(run.sink.rows.map(\.day).first == "2024-03-11" && run.sink.rows.count == 6)
  }

  @Test("A plain price is of one piece, unless the same goods cost as much as there are of them")
  func prices() throws {
    func earned(_ rows: String) throws -> [String?] {
      try IntakeRun([("orders.csv", "Order date,Customer,Product,Quantity,Price\n" + rows)]).sink
        .rows.map(\.revenue)
    }
    #expect(
      try earned("2024-03-04,Oak,Rope,1,4.00\n2024-03-05,Elm,Rope,3,4.00\n") == ["4.00", "12.00"])
    #expect(
      try earned("2024-03-04,Oak,Rope,1,4.00\n2024-03-05,Elm,Rope,3,12.00\n") == ["4.00", "12.00"])
  }

  @Test("The first row of a receipt is the sum of its lines, and a word for nobody is no customer")
  func receipts() throws {
    let run = try IntakeRun([
      (
        "sales.csv",
        """
        Date,Receipt Number,Line Type,Customer Code,Customer Name,Total,Paid,Status
        2024-06-19,12,Sale,WALKIN,,8.00,,CLOSED
        2024-06-19,12,Sale Line,,,8.00,,CLOSED
        2024-06-18,11,Sale,ASH-1,Ann Ash,30.00,,VOIDED
        2024-06-18,11,Sale Line,,,30.00,,VOIDED
        2024-06-12,10,Sale,ASH-1,Ann Ash,35.00,,CLOSED
        2024-06-12,10,Sale Line,,,30.00,,CLOSED
        2024-06-12,10,Sale Line,,,5.00,,CLOSED
        2024-06-12,10,Payment,,,,35.00,CLOSED
        2024-06-11,9,Sale,OAK-2,Bo Oak,30.00,,CLOSED
        2024-06-11,9,Sale Line,,,30.00,,CLOSED

        """
      )
    ])
    #expect(run.touched == ["ASH-1", "OAK-2"])
    #expect(run.sink.rows.compactMap(\.revenue) == ["35.00", "30.00"])
    #expect(run.sink.rows.first { $0.day == "2024-06-18" }?.state == .void)
  }

  @Test(
    "A payment that failed is none, and money that went back was paid",
    arguments: [("failed", true), ("expired", true), ("canceled", true), ("refunded", false)])
  func failedPayments(state: String, isNone: Bool) throws {
    let run = try IntakeRun([
      (
        "payments.csv",
        "Date,Amount,Status,ID,Consumer name\n2024-06-01,50.00,\(state),tr_1,Jan Smit\n"
          + "2024-05-01,50.00,paid,tr_0,Jan Smit\n"
      )
    ])
    #expect(run.sink.rows.first?.kind == .payment)
    #expect((run.sink.rows.first?.state == .void) == isNone)
    #expect(run.sink.rows.compactMap(\.revenue) == ["50.00"])
  }

  @Test("Who stands on one side of every mail is us, and a house that wrote to all is nobody")
  func sentMail() throws {
    let mails =
      (0..<5).map { "2024-03-0\($0 + 1),dana@ours.example,p\($0 % 2)@far.example,On \($0)\n" }
      .joined()
    let run = try IntakeRun([("mail.csv", "date,from,to,subject\n" + mails)])
    #expect(run.touched == ["p0@far.example", "p1@far.example"])
    #expect(run.sink.rows.allSatisfy { $0.kind == .email && $0.side == .ours })
    let withNews = try IntakeRun([
      (
        "mail.csv",
        "date,from,to,subject\n" + mails
          + "2024-03-09,news@shop.example,dana@ours.example,Newsletter: unsubscribe here\n"
      )
    ])
    #expect(withNews.touched == ["p0@far.example", "p1@far.example"])
  }

  @Test("A box of mail without a header is read where its name says which one it is")
  func boxes() throws {
    let sent =
      "\"Angebot\",\"Dana <dana@ours.example>\",\"Ann Lee <ann@lee.example>\",2024-03-04 09:10\n"
      + "\"Angebot an Sie\",\"Dana <dana@ours.example>\",\"Bo Day <bo@day.example>\",2024-03-05 09:10\n"
    #expect(
      try IntakeRun([("Gesendet.csv", sent)]).touched == ["ann@lee.example", "bo@day.example"])
    #expect(intakeError([("x.csv", sent)])?.problem == .file(.noHeader))
  }

  @Test("Our own house on a list is no customer, once the user says who we are")
  func ourselves() throws {
    let list = (
      "contacts.csv",
      "Company,Contact,Email\nOak Ltd,Ann Oak,ann@oak.example\nHale Ltd,Dana Hale,dana@hale.example\n"
    )
    let calls = ("calls.csv", "Company,Date,Type\nOak Ltd,2024-05-01,Call\n")
    for us in ["dana@hale.example", "hale.example", "Hale Ltd"] {
      let run = try IntakeRun([list, calls], intakeSettings { $0.us = [us] })
      #expect(run.sink.customers.map(\.id) == ["Oak Ltd"])
      #expect(run.summaries["contacts.csv"]?.setAside[.internal] == 1)
    }
    #expect(try IntakeRun([list, calls]).sink.customers.count == 2)
  }

  @Test("A kind of contact that nobody knows is a talk beside known ones, and is named")
  func strangeKinds() throws {
    let log = "Datum;Kunde;Art;Notiz\n04.03.2024;Oak;Besuch;ok\n05.03.2024;Elm;Fernschreiber;ok\n"
    let run = try IntakeRun([("log.csv", log)])
    #expect(run.sink.rows.map(\.kind) == [.visit, .conversation])
    #expect(run.codes.contains("strange-kinds"))
  }

  @Test(
    "Whoever asks, fills a form in, comes or sends a message is told by the columns",
    arguments: [
      (
        "Timestamp,Your name,Email Address,How can we help?\n2024-03-04,Ann,a@b.example,Where is it\n"
          + "2024-04-04,Ann,a@b.example,Where is it\n",
        TouchKind.webForm
      ),
      ("Date,Type,Name,Message\n2024-03-04,sent,Ann,Hello\n2024-03-05,received,Ann,Hi\n", .message),
      (
        "Date,Client,Visit Type,Visit Status\n2024-03-04,Ann,Yoga,Signed in\n"
          + "2024-03-14,Ann,Yoga,Signed in\n2024-03-14,Bo,Yoga,No show\n", .visit
      ),
      (
        "Res No,Guest,Arrival,Departure,Status,Total,Source\n"
          + "1,Ann,14/03/2024,25/03/2024,Checked out,240.00,Direct\n"
          + "2,Ann,14/04/2024,25/04/2024,Cancelled,0.00,Direct\n", .visit
      ),
    ])
  func kinds(_ text: String, kind: TouchKind) throws {
    let run = try IntakeRun([("log.csv", text)])
    #expect(run.sink.rows.first?.kind == kind)
    #expect(run.sink.rows.first?.side != .unknown || kind == .visit)
  }

  @Test("A row without a day that was called off makes nobody unknown")
  func calledOff() throws {
    let jobs =
      "Job No,Client,Completed,Description,Job Status\nJ1,Oak,2024-03-04,Boiler,Complete\n"
      + "J2,Oak,2024-04-04,Boiler,Complete\nJ3,Oak,,Boiler,Cancelled\n"
    let run = try IntakeRun([("jobs.csv", jobs)])
    #expect(run.sink.rows.count == 2)
    #expect(run.sink.rejects.map(\.kind) == [.setAside] && run.sink.rejects[0].key == nil)
  }

  @Test("Of two nouns side by side the second is what a row is; sums go before what is in them")
  func heads() throws {
    let invoices =
      "No,Type,Date,Kunde,VK Brutto,Auftragssumme Brutto,Gelöscht\n"
      + "1,Service Invoice,2024-03-04,Oak,20.00,60.00,0\n2,Product Invoice,2024-03-05,Elm,20.00,40.00,1\n"
    let run = try IntakeRun([("invoices.csv", invoices)])
    #expect(run.sink.rows.map(\.kind) == [.invoice])
    #expect(run.sink.rows.map(\.revenue) == ["60.00"])
  }

  @Test("What is to come dates no row, and a list with days of last contact stays one")
  func next() throws {
    let list =
      "Firma;Ansprechpartner;Letzter Kontakt;Nächster Kontakt;Status\n"
      + "Oak;Ann;14.01.2024;;aktiv\nElm;Bo;08.06.2024;10.07.2024;aktiv\n"
    let run = try IntakeRun([("CRM.csv", list)])
    #expect(run.sink.customers.map(\.id) == ["Oak", "Elm"])
    #expect(run.roles.interactions.isEmpty)
  }
}
