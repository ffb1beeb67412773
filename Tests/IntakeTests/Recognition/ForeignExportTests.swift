import Basics
import Intake
import Testing

/// Each table is invented after a kind of export; none is of a real house.
@Suite("Exports of other trades, machines and languages")
struct ForeignExportTests {
  // MARK: Appointments and answers

  @Test("An appointment whose bill stands elsewhere is a visit, and no order")
  func appointments() throws {
    let text = """
      Id,Starts At,Client Id,Client Name,Practitioner,Appointment Type,Did Not Arrive,Cancelled At,Invoice Status
      1,2024-03-04 09:00,11,Ada Quill,Joe,Standard,false,,Paid
      2,2024-03-05 09:00,12,Bert Moss,Joe,Standard,true,,
      3,2024-03-06 09:00,13,Cleo Fane,Mia,First,false,2024-03-05 10:00,
      4,2024-03-18 09:00,11,Ada Quill,Mia,Standard,false,,Paid

      """
    let rows = try IntakeRun([("appointments.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.visit, .visit, .visit, .visit])
    #expect(rows.map(\.state) == [.done, .cancelled, .cancelled, .done])
  }

  @Test("A list of persons of whom some have a firm is no book with merged cells")
  func personsOfFirms() throws {
    let list = """
      Name,First Name,Last Name,Title,Company,Type,Email,Street,City,Created
      Ada Quill,Ada,Quill,,,Person,ada@q.example,1 Elm,Bath,2023-01-14
      Bert Moss,Bert,Moss,,Moss Freight,Person,bert@m.example,2 Elm,Bath,2023-02-14
      Cleo Fane,Cleo,Fane,,,Person,cleo@f.example,3 Elm,Bath,2023-03-14
      Dot Hale,Dot,Hale,,Hale Boats,Person,dot@h.example,4 Elm,Bath,2023-04-14

      """
    let log = """
      Date,Name,Type,Notes
      2024-03-01,Ada Quill,Call,spoke about the lease

      """
    let run = try IntakeRun([("contacts.csv", list), ("log.csv", log)])
    #expect(run.sink.customers.count == 4)
    #expect(run.sink.rows.count == 1)
  }

  @Test("Answers to a survey are dated events; a note of ours beside a low one closes it (N3)")
  func answers() throws {
    let text = """
      Response ID,Survey Type,Score,Group,Comment,Person ID,Name,Email,Created At,Notes
      501,NPS,10,promoter,Lovely,77,Ada Quill,ada@q.example,2024-03-04 09:00,
      502,NPS,6,detractor,Too slow,78,Bert Moss,bert@m.example,2024-03-06 09:00,2024-03-07 Joe: rang him and apologised
      503,NPS,3,detractor,It broke at once,79,Cleo Fane,cleo@f.example,2024-03-09 09:00,
      504,NPS,9,promoter,,77,Ada Quill,ada@q.example,2024-04-09 09:00,

      """
    let rows = try IntakeRun([("responses.csv", text)]).sink.rows
    #expect(rows.map(\.key) == ["77", "78", "79", "77"])
    #expect(rows.map(\.side) == [.theirs, .theirs, .theirs, .theirs])
    #expect(rows.map { $0.signals.contains(.complaint) } == [false, true, true, false])
    #expect(rows.map(\.state) == [.done, .closed, .open, .done])
  }

  // MARK: Machines

  @Test("A text that says how to answer it is a machine's, and the letter sent back asks nothing")
  func texts() throws {
    let text = """
      From,To,Body,Status,SentDate,Direction
      +14155550111,+14155550100,C,received,2024-03-05T18:00:00Z,inbound
      +14155550100,+14155550111,"Shop reminder: fitting 03/07 at 10 AM. Reply C to confirm, STOP to opt out.",delivered,2024-03-05T17:00:00Z,outbound-api
      +14155550100,+14155550112,Your login code is 481516,delivered,2024-03-04T17:00:00Z,outbound-api
      +14155550112,+14155550100,Please ring about the coat. C,received,2024-03-03T17:00:00Z,inbound
      +14155550100,+14155550113,"Hi Cleo, the hem is done. Joe",delivered,2024-03-02T17:00:00Z,outbound-api

      """
    let rows = try IntakeRun([("sms.csv", text)]).sink.rows
    #expect(rows.map { !$0.kind.isMass } == [true, false, false, true, true])
    #expect(
      rows.map { $0.signals.contains(.needsNoAnswer) } == [true, false, false, false, false])
  }

  @Test("Rows that count opens and clicks are mass mail of the day it was opened (R2)")
  func mailings() throws {
    let opened = """
      Email Address,First Name,Last Name,Member Rating,Opens,Clicks,Last Opened
      ada@q.example,Ada,Quill,4,1,0,2024-03-04 07:14:00
      bert@m.example,Bert,Moss,1,2,1,2024-03-05 08:14:00
      cleo@f.example,Cleo,Fane,2,3,0,2024-03-04 09:14:00

      """
    let audience = """
      Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,UNSUB_TIME,LAST_CHANGED,TAGS
      ada@q.example,Ada,Quill,4,2022-03-04 07:14:00,,2024-03-06 01:00:00,Customer
      bert@m.example,Bert,Moss,1,2022-04-04 07:14:00,,2024-03-06 01:00:01,Customer
      cleo@f.example,Cleo,Fane,2,2022-05-04 07:14:00,2024-03-06 01:00:02,2024-03-06 01:00:02,Customer
      dot@h.example,Dot,Hale,3,2022-06-04 07:14:00,,2024-03-06 01:00:03,Customer

      """
    let run = try IntakeRun([("opened.csv", opened), ("audience.csv", audience)])
    #expect(run.sink.customers.count == 4)
    #expect(run.sink.rows.map(\.kind) == [.massMail, .massMail, .massMail])
    #expect(run.sink.rows.allSatisfy { !$0.signals.contains(.complaint) })
  }

  @Test("A sort that begins with a firm's name is none of contact: an order is an order")
  func orderTypes() throws {
    let text = """
      Order #,Order Date,First Name,Last Name,Email,Order Type,Total Paid,Attendee Status,Event Name
      1,2024-03-04,Ada,Quill,ada@q.example,Eventline Completed,45.00,Attending,Bookbinding
      2,2024-03-05,Bert,Moss,bert@m.example,Free Order,0,Attending,Open house
      3,2024-03-06,Cleo,Fane,cleo@f.example,Eventline Completed,45.00,Checked In,Bookbinding

      """
    let rows = try IntakeRun([("attendees.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.order, .order, .order])
    #expect(rows.map { $0.revenue ?? "" } == ["45.00", "0.00", "45.00"])
  }

  @Test("Who has no address in a log of addresses is known by the name")
  func withoutAddress() throws {
    let text = """
      Reservation Number,Name,Email,Check in Date,Check out Date,Status,Grand Total
      1,Ada Quill,ada@q.example,2024-03-04,2024-03-06,Checked Out,120.00
      2,Bert Moss,,2024-03-05,2024-03-06,Checked Out,60.00
      3,Ada Quill,,2024-03-11,2024-03-12,Checked Out,60.00
      4,Cleo Fane,cleo@f.example,2024-03-11,2024-03-12,Checked Out,60.00

      """
    #expect(
      try IntakeRun([("stays.csv", text)]).touched
        == ["Bert Moss", "ada@q.example", "cleo@f.example"])
  }

  @Test("Guests without an address and a name are not one person")
  func strangers() throws {
    let text = """
      Reservation Number,Name,Email,Check in Date,Check out Date,Status,Grand Total
      1,Ada Quill,ada@q.example,2024-03-04,2024-03-06,Checked Out,120.00
      2,Walk-in,,2024-03-05,2024-03-06,Checked Out,60.00
      3,Bert Moss,,2024-03-11,2024-03-12,Checked Out,60.00
      4,Cleo Fane,cleo@f.example,2024-03-11,2024-03-12,Checked Out,60.00

      """
    #expect(
      try IntakeRun([("stays.csv", text)]).touched == ["ada@q.example", "cleo@f.example"])
  }

  @Test("The same system's list of those who are gone is a list as well")
  func siblings() throws {
    func list(_ rows: String) -> String {
      "Email Address,First Name,Last Name,OPTIN_TIME,LAST_CHANGED,LEID,TAGS\n" + rows
    }
    let here = list(
      "ada@q.example,Ada,Quill,2022-03-04 09:00:00,2024-03-06 01:00:00,40110,Kiln\n"
        + "bert@m.example,Bert,Moss,2022-04-04 09:00:00,2024-03-06 01:00:00,40123,\n")
    let gone = list("cleo@f.example,Cleo,Fane,2021-05-04 09:00:00,2023-01-06 01:00:00,40100,\n")
    let log = "Date,Email,Type,Notes\n2024-05-06,ada@q.example,Call,spoke\n"
    let run = try IntakeRun([("gone.csv", gone), ("here.csv", here), ("log.csv", log)])
    #expect(
      run.sink.customers.map(\.id).sorted()
        == ["ada@q.example", "bert@m.example", "cleo@f.example"])
    #expect(run.touched == ["ada@q.example"])
  }

  @Test("Calls by numbers alone are those of whom another log has beside the number")
  func numbersOfOthers() throws {
    let policies = """
      Policy No,Policyholder,Premium,Start,Status,Phone
      P-100,Hugh Quill,240.00,13/01/2024,In force,01234 555001
      P-101,Ida Moss,410.00,15/02/2023,In force,01234 555002
      P-103,Hugh Quill,390.00,03/03/2024,In force,01234 555001

      """
    let calls = """
      Date,Time,Number,Direction,Duration,Agent
      14/03/2024,10:02,01234555001,Outgoing,00:06:12,Nell
      15/03/2024,09:00,01234555009,Outgoing,00:12:40,Omar
      28/03/2024,16:40,01234555002,Incoming,00:03:00,Omar

      """
    #expect(
      try IntakeRun([("calls.csv", calls), ("policies.csv", policies)]).touched
        == ["Hugh Quill", "Ida Moss", "tel:1234555009"].sorted())
  }

  @Test("A party that says of itself that it is us is no customer")
  func internalJobs() throws {
    let text = """
      Job Number,Status,Client,Job Description,Date
      1,Completed,Quill & Sons,Annual test,2024-03-04
      2,Completed,Pascoe Ltd - INTERNAL,Clean the van,2024-03-05
      3,Completed,Moss Builders,Tap,2024-03-06
      4,Completed,Quill & Sons,Boiler,2024-03-18

      """
    #expect(try IntakeRun([("jobs.csv", text)]).touched == ["Moss Builders", "Quill & Sons"])
  }

  @Test("A head of addresses before the words says whose a mail is")
  func heads() throws {
    let text = """
      Ereignisart;Betreff;Beschreibung;Kunde;Ansprechpartner;Beginn
      E-Mail;Wartung;"Von: petra.quill@quillbau.example An: info@werkhof.example
      Wann können Sie kommen?";Quill Bau GmbH;Frau Petra Quill;14.03.2024 08:15
      E-Mail;Wartung;"Von: info@werkhof.example An: petra.quill@quillbau.example
      Am Dienstag, wenn es passt.";Quill Bau GmbH;Frau Petra Quill;15.03.2024 08:15
      Ausgehender Anruf;Saison;Mengen besprochen.;Moss KG;Herr Jan Moss;21.03.2024 10:00

      """
    let rows = try IntakeRun([("ereignisse.csv", text)]).sink.rows
    #expect(rows.map(\.side) == [.theirs, .ours, .ours])
  }

  // MARK: Days

  @Test("A column of days is read as the others of its table, be they read or not")
  func daysOfOthers() throws {
    let log = """
      Date,Customer,Type,Notes,Parts due back
      02/03/2024,Ada Quill,Call,spoke about the roof,
      05/03/2024,Bert Moss,Call,spoke about the shed,25/03/2024
      07/03/2024,Ada Quill,Call,spoke again,28/03/2024

      """
    let rows = try IntakeRun([("log.csv", log)]).sink.rows
    #expect(rows.map(\.day) == ["2024-03-02", "2024-03-05", "2024-03-07"])
  }

  @Test("A row a pupil with a column a lesson is a list, whatever other day some have")
  func pupils() throws {
    let text = """
      Pupil,Mobile,Instructor,Lesson 1,Lesson 2,Lesson 3,Test date,Result
      Ada Quill,07700 900111,Sue,02/03/2024,09/03/2024,16/03/2024,,
      Bert Moss,07700 900222,Sue,05/01/2024,12/01/2024,19/01/2024,12/02/2024,Pass
      Cleo Fane,07700 900333,Raj,14/03/2024,21/03/2024,,,
      Dot Hale,07700 900444,Raj,,,,,

      """
    let run = try IntakeRun([("pupils.csv", text)])
    #expect(run.sink.customers.count == 4)
    #expect(
      run.sink.rows.filter { $0.key == "Cleo Fane" && $0.kind == .visit }.map(\.day)
        == ["2024-03-14", "2024-03-21"])
  }

  // MARK: Words that were read for others

  @Test(
    "A mail about a draft was sent, and one about what was not delivered was written",
    arguments: [
      ("Email sent", "Draft lease", "Vera, the first draft is attached. Joe"),
      ("Email received", "Delivery", "Our parts could not be delivered. What now?"),
      ("Email sent", "Hello", "I have been meaning to write. How is the roof?"),
    ])
  func writtenMails(type: String, subject: String, body: String) throws {
    let text = """
      Date,Customer,Type,Subject,Body
      2024-03-04,Ada Quill,\(type),\(subject),"\(body)"
      2024-03-05,Bert Moss,Call,Roof,Spoke about the roof

      """
    #expect(try IntakeRun([("log.csv", text)]).sink.rows.map(\.state) == [.done, .done])
  }

  // MARK: Languages

  @Test("What a system puts before a subject says whose a mail is, and that a machine wrote it")
  func sidesInSubjects() throws {
    let text = """
      Date;Nature;Titre;Contenu;Société
      04/03/2024;Email;Email reçu : Lot 3;Pouvez-vous confirmer la date ?;Quill SARL
      14/03/2024;Email;Email envoyé : Lot 3;Bonjour, voici le plan. Camille;Quill SARL
      15/03/2024;Email;Email reçu : Réponse automatique : Lot 3;Je suis absent.;Moss SA
      18/03/2024;Appel;Appel sortant;Messagerie, laissé un message.;Fane SAS

      """
    let rows = try IntakeRun([("evenements.csv", text)]).sink.rows
    #expect(rows.map(\.side).prefix(2) == [.theirs, .ours])
    #expect(rows.map(\.kind) == [.email, .email, .notice, .call])
    #expect(rows.last?.signals.contains(.notReached) == true)
  }

  @Test("A Dutch ticket is theirs on the day it was made, and ours on that of the first answer")
  func dutchTickets() throws {
    let text = """
      Ticketnummer;Onderwerp;Bedrijf;Status;Toegewezen aan;Aangemaakt op;Eerste antwoord op;Gesloten op
      42;Sleutel;Quill BV;Gesloten;Kaat;14/03/2024 07:45;15/03/2024 08:10;15/03/2024 12:00
      43;Stalen;Moss NV;Wachten op klant;Kaat;20/03/2024 13:20;21/03/2024 09:00;
      44;Kleur;Fane BV;Nieuw;Kaat;22/03/2024 15:11;;

      """
    let rows = try IntakeRun([("tickets.csv", text)]).sink.rows
    #expect(
      rows.map { "\($0.key) \($0.day) \($0.side)" } == [
        "Quill BV 2024-03-14 theirs", "Quill BV 2024-03-15 ours",
        "Moss NV 2024-03-20 theirs", "Moss NV 2024-03-21 ours",
        "Fane BV 2024-03-22 theirs",
      ])
  }

  @Test("A Spanish list with a day of creation is no log, and joins its invoices by name")
  func spanishBooks() throws {
    let list = """
      Nombre;NIF;Tipo;Email;Teléfono;Población;Código postal;Fecha de creación
      Quill S.L.;B01;Cliente;a@q.example;+34 910 000 101;Soria;42001;13/09/2022
      Moss S.A.;B02;Cliente;b@m.example;+34 910 000 102;Soria;42002;14/09/2022
      Papelera Fane;A03;Proveedor;c@f.example;+34 910 000 103;Soria;42003;15/09/2022

      """
    let invoices = """
      Núm.;Fecha;Vencimiento;Cliente;NIF;Descripción;Total;Estado
      F1;14/03/2024;13/04/2024;Quill S.L.;B01;Rótulo;1.234,50;Pagada
      F2;15/03/2024;14/04/2024;Moss S.A.;B02;Vinilo;100,00;Vencida

      """
    let run = try IntakeRun([("Contactos.csv", list), ("Facturas.csv", invoices)])
    #expect(run.sink.customers.map(\.kind) == [.customer, .customer, .vendor])
    #expect(run.sink.rows.map(\.day) == ["2024-03-14", "2024-03-15"])
  }

  @Test("The last name of the contact is nobody's whole name: the firm is the customer")
  func frenchFirms() throws {
    let list = """
      Identifiant;Nom de la société;Ville;Nom du contact;Prénom du contact;Email du contact
      1;Hôtel Quill;Pau;Aubry;Claire;claire@q.example
      2;Garage Moss;Dax;Leroy;Hugo;hugo@m.example

      """
    let log = """
      Date;Nature;Contenu;Société
      14/03/2024;Appel;Point sur le lot;Hôtel Quill

      """
    let run = try IntakeRun([("societes.csv", list), ("log.csv", log)])
    #expect(run.sink.customers.map(\.name) == ["Hôtel Quill", "Garage Moss"])
  }

  @Test(
    "Who was switched off in the list is a past customer, in its language",
    arguments: ["Gedeactiveerd", "Désactivé", "Desactivado", "Disattivato", "Arkiverad"])
  func switchedOff(state: String) throws {
    let list = """
      Customer No,Name,Status
      1,Quill,Active
      2,Moss,\(state)

      """
    let log = """
      Date,Customer No,Type
      2024-03-01,1,Call

      """
    let run = try IntakeRun([("list.csv", list), ("log.csv", log)])
    #expect(run.sink.customers.map(\.kind) == [.customer, .pastCustomer])
  }
}
