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

  @Test("What stands again and again beside days and directions is a key, whatever its name")
  func repeatedNumbers() throws {
    let people = "Karteiblatt;Firma;Ort\nK-1;Holm;Ulm\nK-2;Brik;Kehl\nK-3;Quill;Trier\n"
    let letters =
      "Datum;Karteiblatt;Art;Richtung;Notiz\n"
      + (1...6).map {
        "0\($0).03.2024;K-\($0 % 3 + 1);Telefonat;ausgehend;Über den Prospekt gesprochen\n"
      }
      .joined()
    let run = try IntakeRun([("Kartei.csv", people), ("Schriftwechsel.csv", letters)])
    #expect(run.sink.customers.map(\.id) == ["K-1", "K-2", "K-3"])
    #expect(run.touched == ["K-1", "K-2", "K-3"] && run.sink.rows.count == 6)
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

  @Test(
    "Name and address of whoever comes are one customer",
    arguments: ["Guest Name,Guest Email", "Attendee Name,Attendee Email", "Teilnehmer,E-Mail"])
  func oneGuest(headers: String) throws {
    let rows = (1...6).map { i in
      "B\(i),2024-0\(i)-04,\(i % 2 == 0 ? "Ann Lee,ann@lee.example" : "Bo Oak,bo@oak.example"),90.00\n"
    }
    let run = try IntakeRun([
      ("bookings.csv", "Booking ID,Arrival,\(headers),Total\n" + rows.joined())
    ])
    #expect(run.touched == ["ann@lee.example", "bo@oak.example"] && run.sink.rows.count == 6)
  }

  @Test(
    "Persons who speak for a club or a group are not the customer, the club is",
    arguments: ["Gruppe,Ansprechpartner", "Troop,Contact", "Group,Leader"])
  func bodies(headers: String) throws {
    let persons = ["Uwe Kind", "Jana Polt", "Rosa Berg", "Ilse Kamp"]
    let rows = (0..<8).map { i in
      "2024-0\(i % 5 + 1)-1\(i),Chor \(i % 4 / 2 == 0 ? "Nord" : "West"),\(persons[i % 4]),visit\n"
    }
    let run = try IntakeRun([("log.csv", "Date,\(headers),Method\n" + rows.joined())])
    #expect(run.touched == ["Chor Nord", "Chor West"])
  }

  @Test("Whoever of us made a row is not whom it is about")
  func users() throws {
    let rows = (1...6).map { i in
      "\(i),Phone Call,2024-0\(i)-04,Person,\(i % 2 == 0 ? "Ann Lee" : "Bo Oak"),Dana,dana@us.example\n"
    }
    let run = try IntakeRun([
      (
        "activities.csv",
        "Activity Id,Activity Type,Activity Date,Related Record Type,Related Record Name,User Name,User Email\n"
          + rows.joined()
      )
    ])
    #expect(run.touched == ["Ann Lee", "Bo Oak"])
  }

  @Test("The last of several messages tells who waits, and dates no case")
  func correspondence() throws {
    let header = "Ref,Subject,Name,Email,Status,Creation Date,Last Staff Reply,Last User Reply\n"
    let rows = (1...5).map { i in
      "MCH-\(i),Splicing,Ann Lee,ann@lee.example,\(i == 5 ? "In Progress" : "Closed"),2024-0\(i)-04 09:10,"
        + "2024-0\(i)-05 14:15,2024-0\(i)-\(i == 5 ? "09 10:00" : "04 09:10")\n"
    }
    let run = try IntakeRun([("tickets.csv", header + rows.joined())])
    #expect(run.sink.rows.map(\.day).contains("2024-05-09"))
    #expect(run.sink.rows.filter { $0.side == .theirs }.map(\.day).max() == "2024-05-09")
  }

  @Test(
    "A number that all of a short list have is the log's key, whatever it is called; a rank is none"
  )
  func shortLists() throws {
    let list = "Customer ID,Name\n1,Oak Ltd\n2,Elm Ltd\n3,Ash Ltd\n"
    func log(_ header: String) -> String {
      "\(header),Date,Type,Notes\n"
        + (0..<6).map { "\($0 % 3 + 1),2024-0\($0 + 1)-04,Call,spoke about item \($0)\n" }.joined()
    }
    let run = try IntakeRun([("customers.csv", list), ("log.csv", log("Acc"))])
    #expect(run.touched == ["1", "2", "3"] && run.codes.contains("presumed-column"))
    let other = try IntakeRun([("customers.csv", list), ("log.csv", log("Stelle"))])
    #expect(other.touched == ["1", "2", "3"])
    let ranked = try IntakeRun([("customers.csv", list), ("log.csv", log("Prio"))])
    #expect(ranked.touched.isEmpty)
  }

  @Test("Days that no calendar has are said to be such, under any header")
  func impossibleDays() {
    let rows = (0..<6).map { "\($0 % 2 == 0 ? "Oak" : "Elm"),2024-13-4\($0),spoke of \($0)\n" }
    let error = intakeError([("log.csv", "Kunde,wann da,Notiz\n" + rows.joined())])
    guard case .table(.tooManyRejects(6, of: 6, first: .column(let column, _)?))? = error?.problem
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(column == InputText("wann da"))
  }

  @Test(
    "Of a log kept by hand under a title of one year the name stands over its rows, and the days are of that year"
  )
  func booksByHand() throws {
    let log =
      "Kitchen - contacts 2023,,\n,,\nWho,Date,Notes\nHarvest Trust (Pam),8 Jan,talked of lunches\n"
      + ",15 Nov,saw the hall\nMothers Union,12 Mar,spoke with Dora\n,16 Apr,tea with Dora\n,18 Jun,well\n"
    let run = try IntakeRun([("contact log.csv", log)])
    #expect(run.touched == ["Harvest Trust (Pam)", "Mothers Union"])
    #expect(run.sink.rows.map(\.day).max() == "2023-11-15")
    #expect(run.codes.contains("yearless-dates"))
  }

  @Test("Machines, rooms and our own people are nobody's customer")
  func nobodies() throws {
    let mails = try IntakeRun([
      (
        "messages.csv",
        "Message ID,Direction,Message date,Autoreply,Contact name,From,To,Extract\n"
          + "1,Inbound,2024-05-04,No,Ann Lee,ann@lee.example,desk@us.example,Can you plan it?\n"
          + "2,Outbound,2024-05-05,No,Ann Lee,desk@us.example,ann@lee.example,Gladly\n"
          + "3,Inbound,2024-06-04,No,Ann Lee,ann@lee.example,desk@us.example,And flights?\n"
          + "4,Outbound,2024-06-04,Yes,Ann Lee,desk@us.example,ann@lee.example,We answer soon\n"
      )
    ])
    #expect(mails.sink.rows.map(\.day) == ["2024-05-04", "2024-05-05", "2024-06-04"])
    let calendar = try IntakeRun([
      (
        "calendar.csv",
        "Summary,Start,End,Organizer,Attendees,Status\n"
          + (1...4).map {
            "Site,2024-0\($0)-04 10:00,2024-0\($0)-04 11:00,dana@us.example,dana@us.example; "
              + "\($0 % 2 == 0 ? "bo@oak.example" : "ann@lee.example"); c_1@resource.calendar.google.com,CONFIRMED\n"
          }.joined()
      )
    ])
    #expect(calendar.touched == ["ann@lee.example", "bo@oak.example"])
    let tickets = try IntakeRun([
      (
        "tickets.csv",
        "Ticket id,Subject,Status,Created datetime,Assignee name,Assignee email,Customer email,Customer name\n"
          + "1,Which bulb?,closed,2024-05-04,Mia Koch,mia@us.example,ann@lee.example,Ann Lee\n"
          + "2,Test,closed,2024-05-05,Mia Koch,mia@us.example,mia@us.example,Mia Koch\n"
      )
    ])
    #expect(tickets.touched == ["ann@lee.example"])
  }

  @Test("Whoever is written to for several customers is one of us, and so are the mails from there")
  func mailbox() throws {
    let log =
      "Entry Id,Entry Date,Type,Party Id,Party Name,Content,From,To\n"
      + "1,2024-05-06,Email,9102,Moss,Proof attached,hanna@us.example,pike@moss.example\n"
      + "2,2024-06-08,Email,9102,Moss,Could you quote?,pike@moss.example,hanna@us.example\n"
      + "3,2024-06-10,Email,9103,Norton,What does it cost?,shop@norton.example,hanna@us.example\n"
      + "4,2024-06-15,Email,9104,Olive,Is it ready?,hello@olive.example,hanna@us.example\n"
    let run = try IntakeRun([("history.csv", log)])
    #expect(run.sink.rows.map(\.side) == [.ours, .theirs, .theirs, .theirs])
  }
}
