import Basics
import Intake
import Testing

/// Folders of several tables from systems that no table here knows, as their owners would read them.
@Suite("Whose a row is, and what it was, in folders nobody has shown before")
struct ColdFolderTests {
  // MARK: Keys

  @Test(
    "Numbers that never come again beside a direction are the rows' own, and no telephones",
    arguments: [
      ("Nummer", "Richting", "Uit", "In"), ("Number", "Direction", "Outbound", "Inbound"),
    ])
  func serials(number: String, direction: String, ours: String, theirs: String) throws {
    let list = "Code;Naam;Status\n1201;Aalbers Kaas;Actief\n1202;Bakkerij Brouwer;Actief\n"
    let log = """
      Type;\(number);Relatie: Code;Omschrijving;\(direction);Startdatum
      Bezoek;5401;1201;Bezoek;\(ours);13-02-2024
      E-mail;5402;1202;Vraag;\(theirs);14-03-2024
      Bezoek;5403;1202;Bezoek;\(ours);15-04-2024

      """
    let run = try IntakeRun([("relaties.csv", list), ("activiteiten.csv", log)])
    #expect(run.sink.rows.map(\.key) == ["1201", "1202", "1202"])
    #expect(run.sink.rows.map(\.side) == [.ours, .theirs, .ours])
  }

  @Test(
    "A log may know customers by a second number of the list, or else by the name beside a foreign one",
    arguments: [
      ("Identifiant;Référence;Société", "91;CLI-7;", "92;CLI-8;"),
      ("Identifiant;Code interne;Société", "91;X1;", "92;X2;"),
    ])
  func secondNumbers(header: String, first: String, second: String) throws {
    let list = "\(header)\n\(first)Atelier Arzel\n\(second)Cabinet Corre\n"
    let log = """
      Date;Type;Sens;Société;Référence société;Objet
      13/02/2024;Appel;Sortant;Atelier Arzel;CLI-7;Point
      14/03/2024;Appel;Sortant;Cabinet Corre;CLI-8;Point
      15/04/2024;Appel;Sortant;Atelier Arzel;CLI-7;Point

      """
    let run = try IntakeRun([("societes.csv", list), ("evenements.csv", log)])
    #expect(run.touched.count == 2)
    #expect(run.sink.customers.count == 2)
  }

  @Test("Opportunity 1 is not account 1: its contact's account is meant")
  func countedTables() throws {
    let accounts = "account_id,account_name\n1,Ash Ltd\n2,Birk Ltd\n3,Cole Ltd\n"
    let contacts = """
      contact_id,account_id,first_name,last_name
      1,3,Ada,Quill
      2,1,Bert,Moss
      3,2,Cleo,Fane

      """
    let deals = "opportunity_id,contact_id,opportunity_name\n1,2,Oven\n2,3,Booth\n3,1,Bench\n"
    let log = """
      activity_id,opportunity_id,activity_date,type
      71,1,2024-05-01,Call
      72,2,2024-05-02,Call
      73,3,2024-05-03,Call
      74,1,2024-05-04,Call

      """
    let run = try IntakeRun([
      ("accounts.csv", accounts), ("contacts.csv", contacts), ("opportunities.csv", deals),
      ("activities.csv", log),
    ])
    #expect(run.sink.customers.map(\.id) == ["1", "2", "3"])
    let keys = run.sink.rows.map { row in
      var key = row.key
      while let id = run.sink.aliases[key], id != key { key = id }
      return key
    }
    #expect(keys == ["1", "2", "3", "1"])
  }

  @Test("Ids under any header join before names do, as two customers may have one name")
  func idsBeforeNames() throws {
    let list = """
      Lookup Code,Account Name,Business Phone
      MOSS-01,Moss Ltd,555 0101
      MOSS-02,Moss Ltd,555 0102
      QUIL-01,Quill Inc,555 0103

      """
    let log = """
      Lookup Code,Account Name,Activity,Entered Date,Note
      MOSS-02,Moss Ltd,Call,2024-05-01,spoke
      QUIL-01,Quill Inc,Call,2024-05-02,spoke
      MOSS-02,Moss Ltd,Call,2024-05-03,spoke

      """
    let run = try IntakeRun([("clients.csv", list), ("activities.csv", log)])
    #expect(run.touched == ["MOSS-02", "QUIL-01"])
  }

  // MARK: Tables that are something else

  @Test(
    "How long somebody has to pay is no id, and a book's codes say what was sold, paid and bought")
  func book() throws {
    let customers = """
      A/C,Name,Contact Name,Telephone,Terms,Date Account Opened
      ASHX001,Ash Joinery,Lee Ash,01274 555101,30 days,2019-04-03
      BIRK001,Birk Builders,Jan Birk,01274 555102,30 days,2019-04-03

      """
    let suppliers = "A/C,Name,Telephone,Terms\nTIMB001,Timber plc,0113 555 0190,30 days\n"
    let trail = """
      No,Type,A/C,N/C,Details,Date,Net,Deleted
      11,SI,ASHX001,4000,Oak,2024-02-13,400.00,No
      12,SR,ASHX001,1200,Sales Receipt,2024-03-14,480.00,No
      13,SC,BIRK001,4000,Credit,2024-03-15,100.00,No
      14,PI,TIMB001,5000,Redwood,2024-04-16,3508.33,No
      15,JD,,7100,Accrual,2024-04-30,1800.00,No

      """
    let run = try IntakeRun([
      ("Customers.csv", customers), ("Suppliers.csv", suppliers), ("Audit_Trail.csv", trail),
    ])
    #expect(run.sink.customers.map(\.id).sorted() == ["ASHX001", "BIRK001", "TIMB001"])
    #expect(run.sink.customers.first { $0.id == "TIMB001" }?.kind == .vendor)
    #expect(
      run.sink.rows.map { "\($0.key) \($0.kind) \($0.side)" } == [
        "ASHX001 invoice ours", "ASHX001 payment theirs", "BIRK001 invoice ours",
        "TIMB001 invoice theirs",
      ])
    #expect(run.sink.rows.map(\.revenue) == ["400.00", "480.00", "-100.00", nil])
  }

  @Test(
    "A directory of those who look after customers lists none",
    arguments: [
      "Staff name,Job,Email\nDana Hale,Owner,dana@hale.example\nMax Orr,Sales,max@hale.example\n",
      "Wer,Telefon,Kürzel\nDana Hale,0711 555 01,DH\nMax Orr,0711 555 02,MO\n",
    ])
  func directory(_ staff: String) throws {
    let list = "Customer No,Name,Email\nC1,Ashby,ron@a.example\nC2,Brook,mina@b.example\n"
    let log = """
      Date,Customer No,Type,Subject,By
      2024-05-01,C1,Call,spoke,Dana Hale
      2024-05-02,C2,Call,spoke,Max Orr

      """
    let run = try IntakeRun([("customers.csv", list), ("log.csv", log), ("staff.csv", staff)])
    #expect(run.sink.customers.map(\.id) == ["C1", "C2"])
    #expect(run.roles.setAside[2] == .ownPeople)
  }

  @Test("Whoever looks after a list's customers and stands on it is none of them")
  func ownRow() throws {
    let list = """
      Customer ID,Name,Email,Account Manager
      1,Dana Hale,dana@hale.example,Dana Hale
      2,Beth Ames,beth@a.example,Dana Hale
      3,Carl Brand,carl@b.example,Dana Hale
      4,Dee Clark,dee@c.example,Dana Hale

      """
    let run = try IntakeRun([("customers.csv", list)])
    #expect(run.sink.customers.map(\.id) == ["2", "3", "4"])
  }

  @Test("Whoever owns each his own shop is a customer, though the column is called so")
  func ownersOfTheirOwn() throws {
    let list =
      "Customer ID,Name,Owner\n1,Ada Quill,Ada Quill\n2,Bert Moss,Bert Moss\n3,Cy Fane,Cy Fane\n"
    #expect(try IntakeRun([("shops.csv", list)]).sink.customers.count == 3)
  }

  // MARK: What rows were

  @Test("Of two columns of words that with few of them says of which sort rows are")
  func sortsAmongNotes() throws {
    let log = """
      Customer ID,Description,Status,Entered Date,Closed Date,Note
      C1,Outgoing call,Closed,2024-02-13,2024-02-13,Monthly call with Jack
      C2,Incoming email,Open,2024-03-14,,What would it cost?
      C1,Outgoing call,Closed,2024-03-15,2024-03-15,Monthly call with Jack
      C2,Visit,Closed,2024-04-16,2024-04-16,At the farm
      C1,Documents posted to the portal (automated),Closed,2024-05-17,2024-05-17,
      C2,Outgoing call,Closed,2024-05-18,2024-05-18,spoke
      C2,Outgoing email,Closed,2024-05-19,2024-05-19,sent the list

      """
    let rows = try IntakeRun([("log.csv", log)]).sink.rows.filter { $0.line != 6 }
    #expect(rows.map(\.kind) == [.call, .email, .call, .visit, .call, .email])
    #expect(rows.filter { $0.kind == .email }.map(\.side) == [.theirs, .ours])
  }

  @Test(
    "What is booked took place on its day, where no row says more",
    arguments: ["Booked", "Gebucht"])
  func booked(word: String) throws {
    let text = """
      Booking reference,Status,Starts at,Appointment type,First name,Last name,Email,No show,Created at
      B1,\(word),2024-05-06 17:30,Monthly catch-up,Ada,Quill,ada@q.example,,2024-04-27 19:30
      B2,Cancelled,2024-05-07 17:30,Monthly catch-up,Bert,Moss,bert@m.example,,2024-04-27 19:30
      B3,\(word),2024-05-08 17:30,First meeting,Cleo,Fane,cleo@f.example,Yes,2024-04-27 19:30
      B4,\(word),2024-05-09 17:30,First meeting,Dot,Hale,dot@h.example,,2024-04-27 19:30

      """
    let rows = try IntakeRun([("bookings.csv", text)]).sink.rows
    #expect(rows.map(\.state) == [.done, .cancelled, .cancelled, .done])
  }

  @Test(
    "In a book of our calls an outcome on a machine is an attempt of ours",
    arguments: ["Voicemail", "Rang out", "No reply", "Engaged"])
  func outcomes(word: String) throws {
    let log = """
      Call date,Customer ID,Outcome,Remarks,Rep
      2024-05-06,C1,Spoke,all is well,Dana Hale
      2024-05-07,C1,\(word),third go,Dana Hale
      2024-05-08,C2,Spoke,glad of the call,Dana Hale

      """
    let rows = try IntakeRun([("calls.csv", log)]).sink.rows
    #expect(rows[1].kind == .call && rows[1].side != .theirs)
    #expect(rows.map { $0.signals.contains(.notReached) } == [false, true, false])
  }

  @Test(
    "Somebody who did not come was not seen, in other languages too (R10)",
    arguments: [
      ("Completato", "Non presentato"), ("Completado", "No se presentó"), ("Terminé", "Non venu"),
      ("Afgerond", "Niet verschenen"),
    ])
  func absent(done: String, missed: String) throws {
    let text = """
      N.,Data,ID paziente,Trattamento,Stato,Prezzo
      1001,2024-05-06,P1,Tecar,\(done),55.00
      1002,2024-05-07,P2,Tecar,\(missed),55.00
      1003,2024-05-08,P1,Tecar,\(done),55.00

      """
    let rows = try IntakeRun([("visite.csv", text)]).sink.rows
    #expect(rows.map(\.state) == [.done, .cancelled, .done])
    #expect(rows.map(\.revenue) == ["55.00", nil, "55.00"])
  }

  @Test("Where each kind of contact has days of doing, one without is not done")
  func undone() throws {
    let log = """
      Id,Contact Id,Action Type,Title,Action Date,Completion Date
      1,C1,Call,Talked with Ada,2024-02-13,2024-02-13
      2,C1,Appointment,Session,2024-02-14,2024-02-14
      3,C2,Call,Talked with Bert,2024-03-15,2024-03-15
      4,C2,Appointment,Session,2024-03-16,2024-03-16
      5,C2,Call,Talked with Bert,2024-04-17,2024-04-17
      6,C1,Appointment,Session,2024-05-18,

      """
    let rows = try IntakeRun([("actions.csv", log)]).sink.rows
    #expect(rows.map(\.state) == [.done, .done, .done, .done, .done, .planned])
  }

  @Test(
    "What was written under a subject is read, whatever its column is called",
    arguments: ["Extract", "Inhalt", "Corps du texte"])
  func texts(header: String) throws {
    let log = """
      Customer ID,Date,Type,Direction,Subject,\(header)
      C1,2024-05-06,Email,Inbound,Wrong invoice again,You have invoiced us twice and this is not acceptable
      C1,2024-05-07,Email,Outbound,RE: Wrong invoice again,We are very sorry and the credit note is attached
      C1,2024-05-08,Email,Inbound,RE: Wrong invoice again,Perfect and thank you very much for it

      """
    let rows = try IntakeRun([("log.csv", log)]).sink.rows
    #expect(rows.map { $0.signals.contains(.complaint) } == [true, false, false])
    #expect(rows[1].signals.contains(.apology))
  }

  @Test(
    "The menu that picked up a call is nobody of ours: words left behind it wait (R10)",
    arguments: ["Auto Receptionist", "IVR", "Auto Attendant", "Main Menu"])
  func menus(menu: String) throws {
    let list = "Name,Phone Numbers\nBix Keller,+1 312-555-0142\nCora Whit,+1 312-555-0143\n"
    let log = """
      Call ID,Direction,Caller Number,Callee Number,Date & Time,Duration,Result,Path
      71,Inbound,+1 312-555-0142,+1 312-555-0900,2024-05-06 17:52,00:00:38,Voicemail,Call Queue
      71,Inbound,+1 312-555-0142,+1 312-555-0900,2024-05-06 17:52,00:00:12,Connected,\(menu)
      72,Outbound,+1 312-555-0900,+1 312-555-0143,2024-05-07 09:30,00:04:02,Call connected,PSTN
      73,Inbound,+1 312-555-0143,+1 312-555-0900,2024-05-08 09:30,00:00:09,Connected,\(menu)

      """
    let rows = try IntakeRun([("contacts.csv", list), ("calls.csv", log)]).sink.rows
    #expect(rows.map(\.line) == [2, 4, 5])
    #expect(rows.map { $0.signals.contains(.reached) } == [false, true, false])
  }

  @Test(
    "What is to be done on a day to come is a plan, and no contact",
    arguments: ["À faire le", "To do on", "Zu erledigen am"])
  func toDo(header: String) throws {
    let log = """
      Customer ID,Date,Type,Notes,\(header)
      C1,2024-05-06,Visit,At the farm,2024-07-07
      C2,2024-05-07,Call,spoke,2024-05-20
      C2,2024-05-13,Call,spoke,

      """
    let rows = try IntakeRun([("log.csv", log)]).sink.rows
    #expect(rows.filter { $0.state == .planned }.map(\.day) == ["2024-07-07"])
    #expect(rows.count == 4)
  }

  @Test(
    "A state of a list says how it ended, in the words of its language (R13)",
    arguments: [
      ("Estado", "En liquidación"), ("Statut", "En liquidation"), ("Stato", "In liquidazione"),
      ("Status", "In liquidatie"),
    ])
  func liquidations(header: String, word: String) throws {
    let list = "Customer ID,Name,\(header)\n1,Ash,Activo\n2,Birk,\(word)\n3,Cole,Activo\n"
    let customers = try IntakeRun([("list.csv", list)]).sink.customers
    #expect(customers.map { $0.ending != nil } == [false, true, false])
  }

  // MARK: Money

  @Test("Who came and got the money back was there, and earned us nothing (R12)")
  func refunds() throws {
    let text = """
      Visit ID,Date,Client ID,Status,Price
      71,2024-05-06,P1,Completed,55.00
      72,2024-05-07,P2,Refunded,55.00
      73,2024-05-08,P1,No-show,55.00

      """
    let rows = try IntakeRun([("visits.csv", text)]).sink.rows
    #expect(rows.map(\.revenue) == ["55.00", nil, nil])
  }

  @Test("A paper that takes back what is cancelled already takes nothing back again")
  func cancellations() throws {
    let text = """
      Vorgangstyp;Vorgangsnr.;Datum;Kundennr.;Status;Netto
      Rechnung;RE-1;13.02.2024;K1;Storniert;940,00
      Stornorechnung;ST-2;14.02.2024;K1;Erledigt;-940,00
      Rechnung;RE-3;15.02.2024;K1;Bezahlt;890,00
      Gutschrift;GU-4;16.02.2024;K1;Erledigt;-40,00

      """
    let rows = try IntakeRun([("vorgaenge.csv", text)]).sink.rows
    #expect(rows.map(\.revenue) == [nil, "890.00", "-40.00"])
  }
}
