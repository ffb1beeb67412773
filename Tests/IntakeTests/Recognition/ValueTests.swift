import Basics
import CSV
import Intake
import Testing

@Suite("What a table is for is told from its values where its headers say too little")
struct ValueTests {
  @Test(
    "A key that repeats beside a day, or a row that names nobody, is no list of customers",
    arguments: [
      (
        "Lieferschein;Kundennummer;Ausgeliefert\nL1;K2;15.05.2024\nL2;K1;16.05.2024\n",
        "Ausgeliefert"
      ),
      ("Ref,Guest No,Arrival,Nights\n1,G2,2024-05-15,2\n2,G1,2024-05-16,1\n", "Arrival"),
      ("Member ID,Member,Alpha\nM1,Al,2024-05-15\nM2,Be,2024-05-16\nM1,Al,2024-05-17\n", "Alpha"),
    ])
  func events(_ text: String, _ date: String) throws {
    let seen = try inspected(text)
    #expect(seen.role == .interactions)
    #expect(seen.fields.contains { $0 == (.date, date) })
  }

  @Test(
    "Rows numbered as happenings are events, whoever they name and however little their day says",
    arguments: [
      "Ticket#;Erstellt;Status;Kundennummer;Kundenname;Betreff\n"
        + "91;2024-05-02 09:00;offen;K1;Adler;Leck\n92;2024-05-03 09:00;offen;K2;Blum;Ton\n",
      "Ticket No,Created,Status,Customer No,Customer Name,Subject\n"
        + "91,2024-05-02,open,C1,Ash,Leak\n92,2024-05-03,open,C2,Birk,Noise\n",
    ])
  func numbered(_ text: String) throws { #expect(try inspected(text).role == .interactions) }

  @Test("Of a case that names a sender and nobody it was sent to, the sender is who asks")
  func requester() throws {
    let run = try IntakeRun([
      (
        "cases.csv",
        "TicketID,Status,Subject,Tech,From,Date\n"
          + "7,New,Leak,Mia,una@vale.example,2024-05-13\n8,Closed,Noise,Mia,tom@aker.example,2024-05-14\n"
      )
    ])
    #expect(run.touched == ["tom@aker.example", "una@vale.example"])
    #expect(run.sink.rows.allSatisfy { $0.side == .theirs })
  }

  @Test(
    "Recipients whose addresses a list has are that list's, and no customers of their own",
    arguments: [
      "Email Address,Campaign,Send Date,Opens,Clicks\na@x.example,May,2024-05-20,1,0\nb@y.example,May,2024-05-20,0,0\n",
      "Email,First Name,Last Name,Rating\na@x.example,Al,Ray,1\nb@y.example,Be,Lee,2\n",
    ])
  func recipients(_ text: String) throws {
    let run = try IntakeRun([
      ("customers.csv", "Customer ID,Name,Email\n1,Ray,a@x.example\n2,Lee,b@y.example\n"),
      ("calls.csv", "Customer ID,Call date\n1,2024-05-01\n2,2024-05-02\n"),
      ("mailing.csv", text),
    ])
    #expect(run.sink.customers.map(\.id) == ["1", "2"])
    #expect(run.sink.rows.allSatisfy { $0.kind == .call || $0.kind.isMass })
  }

  @Test(
    "Who did not come, and whom nobody reached, was no contact, whatever the row's state says",
    arguments: [
      "Patient ID,Appointment Date,Did not arrive\n1,2024-05-02,No\n1,2024-06-03,Yes\n",
      "Kundennummer;Besuchsdatum;Nicht erschienen\n1;02.05.2024;Nein\n1;03.06.2024;Ja\n",
    ])
  func absent(_ text: String) throws {
    let run = try IntakeRun([("x.csv", text)])
    #expect(run.sink.rows.map(\.state) == [.done, .cancelled])
  }

  @Test("A rent roll without ids is a list by its names, and nobody lives where nobody does")
  func terms() throws {
    let run = try IntakeRun([
      (
        "roll.csv",
        "Unit,Tenant,Start Date,End Date,Phone\n1,Al Ray,2021-01-01,2025-12-31,1234567\n"
          + "2,VACANT,,,\n3,Be Lee,2022-01-01,2024-12-31,7654321\n"
      ), ("visits.csv", "Tenant,Date,Type\nAl Ray,2024-05-02,Visit\nBe Lee,2024-05-03,Call\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["Al Ray", "Be Lee"])
    #expect(run.touched == ["Al Ray", "Be Lee"])
  }

  @Test("A diary that says how somebody was reached is no list, whatever numbers its rows")
  func diary() throws {
    let run = try IntakeRun([
      (
        "policies.csv",
        "Policy No,Policyholder,Start\nP1,Al Ray,2019-01-01\nP2,Be Lee,2019-02-01\n"
      ),
      ("diary.csv", "Policy,Noted,Method\nP1,2024-05-02,Telephone\nP2,2024-05-03,Letter\n"),
    ])
    #expect(!run.sink.customers.contains { $0.name == "Telephone" })
    #expect(run.roles.files[1].role != .customers)
  }

  @Test(
    "A day that is no contact makes no events of a list",
    arguments: [
      "Tenant ID,Tenant Name,Lease Start\nT1,Al,2024-01-01\nT2,Be,2024-02-01\n",
      "Policyholder No,Name,Renewal Date\nP1,Al,2024-01-01\nP2,Be,2024-02-01\n",
      "Patient ID,Name,Birth Date,Last Visit\nP1,Al,1980-01-01,2024-02-02\nP2,Be,1981-02-01,2024-02-05\n",
    ])
  func lists(_ text: String) throws { #expect(try inspected(text).role == .customers) }

  @Test("An id that repeats only far down still shows events")
  func late() throws {
    var text = "Customer ID,Customer Name,Seen\n"
    for round in 0..<2 {
      for i in 0..<3000 { text += "C\(i),Name \(i),2024-0\(round + 1)-0\(i % 9 + 1)\n" }
    }
    let seen = try inspected(text)
    #expect(seen.role == .interactions)
    #expect(seen.rows == 6000)
  }

  @Test("A column taken by its cells alone is told")
  func told() throws {
    let seen = try inspected("Customer ID,Alpha,Notes\nC1,2024-05-15,rang\nC1,2024-05-16,rang\n")
    #expect(seen.problems.map(\.code) == ["presumed-column"])
    #expect(seen.fields.contains { $0 == (.date, "Alpha") })
  }

  @Test("Categories of goods are no kinds of contact: sales stay sales")
  func categories() throws {
    let text = "Order ID,Order Date,Customer ID,Category,Sales\n1,2024-05-15,C1,Furniture,5.00\n"
    #expect(try inspected(text).object == "orders")
    let file = try TemporaryFile("x.csv", text)
    let found = try recognise(Source.open(file.path), settings: intakeSettings())
    #expect(found.usualKind == .order)
    #expect(found.columns[.type] == nil)
  }

  @Test("A table that is not of any one system keeps its language's columns in every sort")
  func languages() throws {
    let seen = try inspected(
      "Auftragsnummer;Kundennummer;Auftragsdatum;Betrag\n1;K2;15.05.2024;5,00\n")
    #expect(seen.role == .interactions)
    #expect(seen.fields.contains { $0 == (.key, "Kundennummer") })
    #expect(seen.fields.contains { $0 == (.date, "Auftragsdatum") })
  }

  @Test("Persons of one company on a list without accounts are one relationship, under its name")
  func companies() throws {
    let run = try IntakeRun([
      (
        "c.csv",
        "id,first_name,last_name,company,phone\n1,Ana,Ray,Holm GmbH,1\n2,Bo,Lee,HOLM,2\n3,Cy,Day,,3\n"
      ), ("i.csv", "contact_id,date,type\n2,2024-05-01,call\n3,2024-05-02,call\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["1", "3"])
    #expect(run.sink.aliases == ["2": "1"])
    #expect(run.sink.customers[0].contacts.map(\.name) == ["Ana Ray"])
  }

  @Test(
    "Customers with numbers of their own stay apart, and so do those of the list's own firm",
    arguments: [
      "Customer No,First Name,Last Name,Company\n1,Ana,Ray,Holm\n2,Bo,Lee,Holm\n",
      "id,name,company\n" + (1...20).map { "\($0),N\($0),Our Own Ltd\n" }.joined(),
    ])
  func notCompanies(_ text: String) throws {
    let run = try IntakeRun([
      ("c.csv", text), ("i.csv", "contact_id,date,type\n2,2024-05-01,call\n"),
    ])
    #expect(run.sink.aliases.isEmpty)
  }

  @Test(
    "A column of yes and no, or of counts, names nobody, whatever it is called",
    arguments: [
      "Obj ID,Shown As,First Name,Last Name,E-mails,Lead,Created\n"
        + "O1,Ray House,Al,Ray,a@x.example,true,2024-01-05\n"
        + "O2,Lee House,Be,Lee,b@x.example,false,2024-01-06\n",
      "Obj.-Nr.;Anzeige;Vorname;Nachname;E-Mails;Interessent;Angelegt am\n"
        + "O1;Ray House;Al;Ray;a@x.example;ja;05.01.2024\nO2;Lee House;Be;Lee;b@x.example;nein;06.01.2024\n",
    ])
  func marks(_ list: String) throws {
    let run = try IntakeRun([
      ("list.csv", list),
      (
        "calls.csv", "Date,Client name,Type\n2024-05-01,Ray House,Call\n2024-05-02,Lee House,Call\n"
      ),
    ])
    // Their own numbers are the ids, and the names that the other table knows join.
    #expect(run.sink.customers.map(\.id) == ["O1", "O2"])
    #expect(run.sink.customers.map(\.name) == ["Ray House", "Lee House"])
    #expect(run.touched == ["O1", "O2"])
  }

  @Test("The first of several names is the name, and numbers below a party are its ids")
  func firstOfSeveral() throws {
    let run = try IntakeRun([
      ("list.csv", "Mandant;Name 1;Name 2\n100;Weber Bau;Frau Weber\n101;Hansen;\n"),
      ("log.csv", "Mandant;Datum;Art\n101;01.05.2024;Anruf\n101;02.05.2024;Besuch\n"),
    ])
    #expect(run.sink.customers.map(\.name) == ["Weber Bau", "Hansen"])
    #expect(run.touched == ["101"])
  }

  @Test(
    "A list without ids is reached by telephone numbers, however they are written",
    arguments: [
      "Customer,Full Name,Phone Numbers\nAsh Ltd,Al Ray,(512) 555-0143\nBirk Ltd,Be Lee,(512) 555-0188\n",
      "Firma;Ansprechpartner;Festnetz\nAsh Ltd;Al Ray;0512 5550143\nBirk Ltd;Be Lee;0512/5550188\n",
    ])
  func telephones(_ list: String) throws {
    var settings = intakeSettings()
    settings.us = ["+15125550100"]
    let log =
      "direction,from,to,datetime (UTC),duration (in call)\n"
      + "outbound,+15125550100,+15125550143,2024-05-01 10:00:00,60\n"
      + "inbound,+15125550188,+15125550100,2024-05-02 10:00:00,60\n"
    let run = try IntakeRun([("list.csv", list), ("log.csv", log)], settings)
    #expect(run.sink.customers.map(\.name) == ["Ash Ltd", "Birk Ltd"])
    #expect(run.touched == run.sink.customers.map(\.id))
  }

  @Test(
    "Who began may stand in a column of yes and no",
    arguments: [
      "Customer ID,Date,Channel,Is Inbound,Note\nC1,2024-05-01,Email,Yes,x\nC1,2024-05-02,Email,No,x\n",
      "Kundennummer;Datum;Kanal;Eingehend;Notiz\nC1;01.05.2024;E-Mail;ja;x\nC1;02.05.2024;E-Mail;nein;x\n",
    ])
  func starters(_ text: String) throws {
    let run = try IntakeRun([("log.csv", text)])
    #expect(run.sink.rows.map(\.side) == [.theirs, .ours])
  }

  @Test("Visits that are charged for are visits, and one that was never completed was none (R12)")
  func visits() throws {
    let run = try IntakeRun([
      (
        "Visits.csv",
        "Job #,Date,Visit title,Client name,Visit completed date,Price\n"
          + "7,2024-05-01,Clean,Ash,2024-05-01,9.00\n7,2024-05-08,Clean,Ash,2024-05-08,9.00\n"
          + "7,2024-05-15,Clean,Ash,,9.00\n"
      )
    ])
    #expect(run.sink.rows.map(\.kind) == [.visit, .visit, .visit])
    #expect(run.sink.rows.map(\.state) == [.done, .done, .planned])
  }

  @Test("A talk with a reminder behind it took place, though the reminder is not done")
  func reminder() throws {
    let run = try IntakeRun([
      (
        "log.csv",
        "KdNr;Datum;Art;Text;Wiedervorlage;Erledigt\n"
          + "1;02.05.2024;Telefonat;Alles besprochen;10.06.2024;nein\n1;03.05.2024;Telefonat;;;nein\n"
      )
    ])
    #expect(run.sink.rows.map(\.state) == [.done, .planned])
  }

  @Test(
    "A status beside a later due day is of what a talk left to do, not of the talk",
    arguments: [
      ("Open", "2024-06-10", TouchState.done, true), ("Offen", "2024-06-10", .done, true),
      ("Done", "2024-06-10", .done, false), ("Planned", "2024-06-10", .planned, true),
      ("Open", "2024-05-02", .planned, true), ("Open", "", .planned, true),
    ])
  func leftToDo(status: String, due: String, state: TouchState, promises: Bool) throws {
    let run = try IntakeRun([
      (
        "log.csv",
        "KdNr,Date,Type,Direction,Notes,Due,Status\n"
          + "1,2024-05-02,Call,out,I will send the drawing by then,\(due),\(status)\n"
          + "2,2024-05-03,Call,out,All is well,2024-07-09,\n3,2024-05-04,Call,out,Fine,,\n"
      )
    ])
    #expect(run.sink.rows[0].state == state)
    #expect(run.sink.rows[0].signals.contains(.promiseByUs) == promises)
  }

  @Test("What is still open beside the day on which a row was entered is still to come")
  func enteredOnly() throws {
    let run = try IntakeRun([
      (
        "log.csv",
        "KdNr,Created,Type,Direction,Notes,Due,Status\n"
          + "1,2024-05-02,Call,out,Ask about the drawing,2024-06-10,Open\n"
      )
    ])
    #expect(run.sink.rows.map(\.state) == [.planned])
  }

  @Test(
    "What is not done yet is not handed over, whatever the note begins with",
    arguments: [
      ("quote not done, waiting for a price", TouchKind.note),
      ("Angebot noch nicht fertig, Preis fehlt", .note), ("quote sent, 3 pumps", .quote),
    ])
  func undone(note: String, kind: TouchKind) throws {
    let run = try IntakeRun([
      ("log.csv", "KdNr,Date,Type,Notes\n1,2024-05-02,Note,\"\(note)\"\n")
    ])
    #expect(run.sink.rows.map(\.kind) == [kind])
  }

  @Test("Clients of lawyers, landlords and hotels are customers, and a free trade is no supplier")
  func customersByTheirTrade() throws {
    let run = try IntakeRun([
      (
        "akten.csv",
        "Nr,Name,Art,Rechtsform\n1,Ada Quell,Mandant,Freiberufler\n2,Bert Moos,Mandantin,\n"
          + "3,Carla Feld,Interessent,GmbH\n4,Druck Ohm,Lieferant,GmbH\n5,Ede Korn,Mieter,Freiberufler\n"
      ),
      ("log.csv", "Nr,Datum,Art,Notiz\n1,2024-05-02,Telefonat,alles klar\n"),
    ])
    #expect(
      run.sink.customers.map(\.kind) == [.customer, .customer, .prospect, .vendor, .customer])
  }
}
