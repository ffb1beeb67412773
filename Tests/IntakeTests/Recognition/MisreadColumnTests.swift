import Basics
import Intake
import Testing

/// Columns whose cells could be read as something that their headers do not say.
@Suite("Columns that sound like others")
struct MisreadColumnTests {
  @Test(
    "A topic, a segment and an interest say nothing of who wrote a row",
    arguments: [
      ("topic", ["Support", "Integration", "API"]), ("Interest", ["Staff", "AI", "Team"]),
      ("Kundensegment", ["Consumer", "Business", "Consumer"]),
      ("Thema", ["Support", "System", "Automation"]),
    ])
  func topics(header: String, words: [String]) throws {
    let rows = words.enumerated().map { number, word in
      "C\(number + 1),2024-03-0\(number + 4),Call,Outbound,\(word),spoke\n"
    }
    let text = "customer_id,date,type,direction,\(header),notes\n" + rows.joined()
    let found = try IntakeRun([("log.csv", text)]).sink.rows
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.kind == .call && $0.side == .ours })
  }

  @Test("A segment beside mails turns none of ours into theirs")
  func segments() throws {
    let text = """
      customer_id,date,type,segment,notes
      C1,2024-03-04,Email,Consumer,Sent her the price list.
      C2,2024-03-05,Email,Business,Sent him the price list.
      C1,2024-03-06,Email,Consumer,Sent her the offer.

      """
    let rows = try IntakeRun([("log.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.email, .email, .email])
    #expect(!rows.contains { $0.side == .theirs })
  }

  @Test(
    "Who wrote overrules neither a recorded direction nor a recorded talk",
    arguments: ["Author", "Absender"])
  func recorded(header: String) throws {
    let text = """
      customer_id,date,type,direction,\(header),notes
      C1,2024-03-04,Call,Outbound,workflow,Talked about the range.
      C1,2024-03-05,Message,Outbound,contact,Here is the list.
      C2,2024-03-06,Message,Inbound,contact,Thanks!

      """
    let rows = try IntakeRun([("log.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.call, .message, .message])
    #expect(rows.map(\.side) == [.ours, .ours, .theirs])
  }

  @Test(
    "Calls that are charged for are calls",
    arguments: [
      ("log.csv", "customer_id,date,direction,duration,billable,notes", "Outbound"),
      ("anrufe.csv", "Kundennr,Datum,Art,Dauer,abrechenbar,Notiz", "Telefonat"),
      ("calls.csv", "customer_id,date,agent,duration,billable,notes", "Jo"),
    ])
  func chargedCalls(name: String, header: String, way: String) throws {
    let rows = (1...3).map { "C\($0),2024-03-0\($0),\(way),17,no,Range and prices\n" }
    let found = try IntakeRun([(name, header + "\n" + rows.joined())]).sink.rows
    #expect(found.count == 3 && found.allSatisfy { $0.kind != .task })
  }

  @Test(
    "Whom we saw is read with a time of day, and at midnight as a database writes a bare day",
    arguments: [
      ("Patient last seen", "09:12:44"), ("Kunde zuletzt gesehen", "09:12:44"),
      ("Last seen", "00:00:00"),
    ])
  func seen(header: String, time: String) throws {
    let text =
      "ID,Name,\(header)\n1,Ann Ash,2024-03-04 \(time)\n2,Bo Birch,2024-03-05 \(time)\n"
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.rows.map(\.day) == ["2024-03-04", "2024-03-05"])
    #expect(!run.roles.files.contains { $0.passesOverContacts })
  }

  @Test(
    "A visitor of pages was seen by a program; where that is not plain, contact may be missed",
    arguments: [("Visitor last seen", false), ("Seen last", true), ("Gesehen zuletzt", true)])
  func seenByProgram(header: String, mayMiss: Bool) throws {
    let text =
      "ID,Name,\(header)\n1,Ann Ash,2024-03-04 09:12:44\n2,Bo Birch,2024-03-05 10:01:07\n"
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.rows.isEmpty)
    #expect(run.roles.files.contains { $0.passesOverContacts } == mayMiss)
  }

  @Test(
    "A header of sorts of contact names the column of types, whatever else its words are",
    arguments: [
      ("Appointment Type", "Phone call", "Email"), ("Visit Type", "Phone", "Email"),
      ("Art des Termins", "Telefon", "E-Mail"), ("Terminart", "Telefonat", "E-Mail"),
    ])
  func sorts(header: String, call: String, mail: String) throws {
    let text = """
      Appt Date,Patient,Therapist,\(header),Status,Comments
      2024-01-05,Ann Ash,Fiona,Initial assessment,Attended,Lives alone.
      2024-01-12,Ann Ash,Fiona,Treatment,Attended,
      2024-01-19,Bo Birch,Fiona,Treatment,Attended,Walks well
      2024-02-02,Bo Birch,Fiona,\(call),,asked how it goes
      2024-02-09,Ann Ash,Reception,\(mail),,asks for a letter

      """
    let rows = try IntakeRun([("appointments.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.visit, .visit, .visit, .call, .email])
  }

  @Test(
    "A list by hand with the day we last spoke and a turnover is read as a list",
    arguments: [
      "Name,Phone,Last spoke,Next,Turnover £,Notes",
      "Name,Telefon,Zuletzt gesprochen,Nächster,Umsatz €,Notizen",
    ])
  func lastSpoke(header: String) throws {
    let text =
      header + "\n" + """
        Ashdown Golf Club,01555 200100,12/11/2023,,"14,200",happy
        Mr Pettigrew,,3.2.23,,850,chainsaw
        St Mary's Church,01555 200102,25/06/2023,,"1,100",strimmer
        Hillside Nursery,01555 200103,20/10/2023,15/12/2023,"6,750",meet
        Wickham Council,01555 200106,11/03/2023,,"5,300",ring again

        """
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.sink.customers.map(\.name).first == "Ashdown Golf Club")
    #expect(run.sink.customers.count == 5)
    #expect(run.sink.rows.map(\.day).contains("2023-11-12"))
    #expect(!run.sink.rows.contains { $0.kind == .order })
  }

  @Test("The day we last spoke is a talk where somebody says it is the day, and no order")
  func mappedLastSpoke() throws {
    var settings = intakeSettings()
    settings.mappings = [ColumnMapping(parsing: "date=Last spoke")].compactMap(\.self)
    let text = """
      Name,Phone,Last spoke,Turnover £,Notes
      Ashdown Golf Club,01555 200100,12/11/2023,"14,200",happy
      St Mary's Church,01555 200102,25/06/2023,"1,100",strimmer
      Hillside Nursery,01555 200103,20/10/2023,"6,750",meet

      """
    let rows = try IntakeRun([("list.csv", text)], settings).sink.rows
    #expect(rows.count == 3 && rows.allSatisfy { $0.kind == .conversation && $0.revenue == nil })
  }

  @Test("A file that is written in both orders keeps others from borrowing either")
  func mixedOrders() throws {
    let list = "ID,Name,Since\n1,Ann Ash,20/03/2015\n2,Bo Birch,25/04/2016\n"
    let log =
      "ID,Date,Type,Notes\n1,03/04/2024,Call,spoke\n2,05/06/2024,Call,spoke\n1,01/02/2024,Call,spoke\n"
    let mixed =
      "ID,Date,Due date,Type,Notes\n1,03/25/2024,28/03/2024,Task,x\n2,04/26/2024,29/04/2024,Task,y\n"
    #expect(try IntakeRun([("list.csv", list), ("log.csv", log)]).sink.rows.count == 3)
    let run = try? IntakeRun([("list.csv", list), ("log.csv", log), ("tasks.csv", mixed)])
    #expect(run?.sink.rows.contains { $0.kind == .call } != true)
  }
}
