import Basics
import Intake
import Testing

@Suite("Exports that nobody has shown before")
struct ColdExportTests {
  @Test(
    "A day of leaving that lies behind makes a past customer, a day to come does not",
    arguments: ["Lapsed On", "Left on", "Austritt am", "Terminated on"])
  func left(header: String) throws {
    let list = """
      Member No,First Name,Last Name,Joined on,\(header)
      M1,Ada,Quill,2020-03-04,
      M2,Bert,Moss,2018-05-06,2023-01-31
      M3,Cleo,Fane,2021-07-08,2024-12-31

      """
    let log = """
      Date,Member No,Type,Notes
      2024-03-01,M1,Call,spoke about the garden

      """
    let run = try IntakeRun([("members.csv", list), ("log.csv", log)])
    #expect(run.sink.customers.map { $0.kind == .pastCustomer } == [false, true, false])
  }

  @Test(
    "Two letters in a header stand for the two ways where its cells are one or the other",
    arguments: [("E/A", "E", "A"), ("I/O", "I", "O"), ("E/S", "e.", "s."), ("I/U", "I", "U")])
  func letters(header: String, theirs: String, ours: String) throws {
    let log = """
      Kd-Nr;Datum;Kontaktart;\(header);Bemerkung
      K1;05.03.2024;Mail;\(theirs);Haben Sie noch Tannen?
      K2;06.03.2024;Tel.;\(ours);Mit Frau Moss gesprochen
      K1;07.03.2024;Tel.;\(ours);Mit Herrn Quill gesprochen

      """
    let rows = try IntakeRun([("log.csv", log)]).sink.rows
    #expect(rows.map { "\($0.key) \($0.side)" } == ["K1 theirs", "K2 ours", "K1 ours"])
  }

  @Test("The last message of a talk is told on its day, by whoever wrote it")
  func lastMessages() throws {
    let text = """
      Conversation,Contact,Email,Subject,Started,Last message from,Last message at,State
      c-1,Ada Quill,ada@q.example,Hinge,2024-03-01 09:00,Contact,2024-04-02 10:15,Open
      c-2,Bert Moss,bert@m.example,Hours,2024-03-04 11:20,Team,2024-03-05 14:00,Closed
      c-3,Cleo Fane,cleo@f.example,Chairs,2024-04-10 08:30,Cleo Fane,2024-04-11 09:05,Open
      c-4,Dot Hale,dot@h.example,Thanks,2024-02-02 10:00,Team,2024-02-03 16:45,Open

      """
    let rows = try IntakeRun([("inbox.csv", text)]).sink.rows
    #expect(
      rows.map { "\($0.key) \($0.day) \($0.side)" } == [
        "ada@q.example 2024-03-01 theirs", "ada@q.example 2024-04-02 theirs",
        "bert@m.example 2024-03-04 theirs", "bert@m.example 2024-03-05 ours",
        "cleo@f.example 2024-04-10 theirs", "cleo@f.example 2024-04-11 theirs",
        "dot@h.example 2024-02-02 theirs", "dot@h.example 2024-02-03 ours",
      ])
  }

  @Test("Who wrote last is no owner, and a ticket list of few rows no list of customers")
  func lastReplies() throws {
    let text = """
      Ticket,Created,Requester,Organisation,Subject,Status,Assignee,Last reply by,Last reply at
      T-1,2024-03-01 09:00,Jo Marsh,Marsh Ltd,Hinge squeaks,Open,Sam,customer,2024-03-20 10:00
      T-2,2024-03-04 14:00,Pip Lane,Lane LLP,Opening hours,Solved,Sam,agent,2024-03-04 15:00
      T-3,2024-03-08 08:00,Kit Ross,Ross & Son,Third chair,Pending,Ida,agent,2024-03-09 09:30

      """
    let rows = try IntakeRun([("tickets.csv", text)]).sink.rows
    #expect(
      rows.map { "\($0.key) \($0.day) \($0.side)" } == [
        "Jo Marsh 2024-03-01 theirs", "Jo Marsh 2024-03-20 theirs",
        "Pip Lane 2024-03-04 theirs", "Pip Lane 2024-03-04 ours",
        "Kit Ross 2024-03-08 theirs", "Kit Ross 2024-03-09 ours",
      ])
  }

  @Test("Of calls that name nobody the digits are whom we rang, and no time of day is anybody")
  func numbersOfCalls() throws {
    let text = """
      Date,Time,Number,Direction,Duration,Agent
      2024-03-12,10:02,01234555001,Outgoing,00:06:12,Nell
      2024-03-13,09:00,01234555003,Outgoing,00:12:40,Omar
      2024-03-28,16:40,01234555003,Incoming,00:03:00,Omar
      2024-04-02,11:11,01234555004,Incoming,00:09:10,Omar

      """
    let rows = try IntakeRun([("calls.csv", text)]).sink.rows
    #expect(
      rows.map { "\($0.key) \($0.day)" } == [
        "tel:1234555001 2024-03-12", "tel:1234555003 2024-03-13", "tel:1234555003 2024-03-28",
        "tel:1234555004 2024-04-02",
      ])
  }

  @Test("Numbers that come again and are those of a list under its header say whose a row is")
  func repeatedNumbers() throws {
    let list = """
      Nr.;Firma;Ort
      1001;Bäckerei Kern;Ulm
      1002;Autohaus Moos;Ulm
      1003;Gärtnerei Fink;Ulm

      """
    let log = """
      Nr.;Firma;Datum;Notiz
      1001;Kern GmbH;04.03.2024;Besuch in der Backstube
      1002;Autohaus Moos;05.03.2024;angerufen, alles gut
      1001;Kern GmbH;18.04.2024;angerufen wegen Ofen

      """
    let run = try IntakeRun([("kunden.csv", list), ("notizen.csv", log)])
    #expect(run.sink.rows.map(\.key) == ["1001", "1002", "1001"])
  }

  @Test("Whoever holds an office is called by name, whatever the office")
  func offices() throws {
    let text = """
      Date,Customer,Type,Notes
      2024-03-01,Visit Clerk: Mrs Rudd,Call,about the rota
      2024-03-15,Mrs Rudd,Visit,tea
      2024-03-20,Treasurer - Mr Pym,Call,about the hall
      2024-03-21,Rudd: Builders,Call,about the roof

      """
    #expect(
      try IntakeRun([("log.csv", text)]).sink.rows.map(\.key)
        == ["Mrs Rudd", "Mrs Rudd", "Mr Pym", "Rudd: Builders"])
  }

  @Test("An id may stand behind a column that a system leaves empty")
  func emptyReference() throws {
    let list = """
      Reference ID,First Name,Last Name,Email Address,Till Customer ID,Last Visit
      ,Ada,Quill,ada@q.example,K7Q2A,2024-03-01
      ,Bert,Moss,bert@m.example,K7Q2B,2024-04-02
      ,Cleo,Fane,cleo@f.example,K7Q2C,2024-04-20

      """
    let run = try IntakeRun([("directory.csv", list)])
    #expect(run.sink.customers.map(\.id) == ["K7Q2A", "K7Q2B", "K7Q2C"])
  }

  @Test("A list of animals says what became of their owners, and when they come next")
  func animals() throws {
    let text = """
      Client ID,Client,Patient,Last Seen,Next Appt,Patient Status,Client Status
      041,Mrs Jean Whit,Biscuit,2024-03-11,,Deceased,Active
      041,Mrs Jean Whit,Rex,2024-01-08,,Active,Active
      042,Mr Alan Doyle,Tess,2023-02-02,2024-07-21,Active,Active
      043,Miss Tara Quill,Gus,2023-04-29,,Active,Do not contact
      044,Mr Peter Lunn,Duke,2022-06-28,,Active,Inactive

      """
    let sink = try IntakeRun([("recall.csv", text)]).sink
    #expect(sink.customers.map(\.id) == ["041", "042", "043", "044"])
    #expect(sink.customers.map { $0.ending?.how } == [nil, nil, .doNotContact, nil])
    #expect(sink.customers.map(\.kind) == [.customer, .customer, .customer, .pastCustomer])
    #expect(sink.rows.filter { $0.state == .planned }.map(\.day) == ["2024-07-21"])
    #expect(
      sink.rows.filter { $0.key == "041" }.map(\.day).sorted() == ["2024-01-08", "2024-03-11"])
  }

  @Test("A report grouped by account is filled down over its subtotals, and “-” is no account")
  func subtotals() throws {
    let text = """
      Account,Date,Assigned,Subject,Type,Status,Contact
      Acme Works,2024-05-06,Dana,Call: check-in,Call,Completed,Paul Renner
      ,2024-04-08,Dana,Call: check-in,Call,Completed,Paul Renner
      Subtotal,Count,2,,,,
      Birch School,2024-03-12,Dana,Call,Call,Completed,Helen Ostrow
      ,2024-02-12,Dana,Call,Call,Completed,Ida Noor
      ,2024-01-15,Dana,Call,Call,Completed,Helen Ostrow
      Subtotal,Count,3,,,,
      -,2024-05-12,Dana,Email: hello,Email,Completed,Jonas Weil
      Subtotal,Count,1,,,,
      Total,Count,6,,,,

      """
    let rows = try IntakeRun([("activities.csv", text)]).sink.rows
    #expect(
      rows.map(\.key)
        == [
          "Acme Works", "Acme Works", "Birch School", "Birch School", "Birch School", "Jonas Weil",
        ])
  }

  @Test("Who works on cases is one of us, also where one of them reports a case")
  func agentsWhoReport() throws {
    let text = """
      Issue key,Summary,Status,Reporter,Assignee,Created,Resolved
      S-1,Printer,Resolved,Siri Ny,Ines Mo,2024-03-04 09:00,2024-03-04 10:00
      S-2,Till,Resolved,Max Feld,Paul Ok,2024-03-05 09:00,2024-03-05 10:00
      S-3,Queues,In Progress,Ines Mo,Paul Ok,2024-03-06 09:00,
      S-4,Laptop,Resolved,Tom Sykes,Ines Mo,2024-03-07 09:00,2024-03-08 10:00
      S-5,Badge,Open,Kate Doyle,,2024-03-11 09:00,

      """
    let rows = try IntakeRun([("issues.csv", text)]).sink.rows
    #expect(rows.map(\.key) == ["Siri Ny", "Max Feld", "Tom Sykes", "Kate Doyle"])
  }

  @Test("What somebody bought to come is no kind of contact")
  func passes() throws {
    let text = """
      Client ID,Client,Visit Date,Visit Time,Class,Pricing Option,Status
      1,Ada Quill,2024-03-04,18:30,Flow,Drop In,Signed In
      2,Bert Moss,2024-03-05,18:30,Flow,Intro Offer,Early Cancel
      3,Cleo Fane,2024-03-06,18:30,Flow,Intro Offer,Signed In
      1,Ada Quill,2024-03-11,18:30,Flow,Drop In,Late Cancel

      """
    let rows = try IntakeRun([("attendance.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.visit, .visit, .visit, .visit])
    #expect(rows.map(\.state) == [.done, .cancelled, .done, .cancelled])
  }

  @Test("Names in encoded words are read, and what lies with the spam is nobody's")
  func mailbox() throws {
    let us = "Petra Hall <petra@hall.example>"
    let text = """
      Date,From,To,Subject,Labels
      2024-03-04 09:00,=?utf-8?Q?J=C3=B6rg_Wei=C3=9F?= <j@weiss.example>,\(us),Brille,Inbox
      2024-03-04 15:00,\(us),J. Weiss <J@weiss.example>,AW: Brille,Sent
      2024-03-09 03:00,Gewinn <win@lucky.example>,\(us),Gewonnen!,Spam
      2024-03-12 09:00,=?UTF-8?B?QW5uYSBLcsO8Z2Vy?= <anna@k.example>,\(us),Termin,Inbox

      """
    let run = try IntakeRun(
      [("mailbox.csv", text)], intakeSettings { $0.us = ["petra@hall.example"] })
    #expect(
      Set(run.sink.rows.map(\.key)).isDisjoint(with: ["win@lucky.example"]))
    #expect(Set(run.touched) == ["j@weiss.example", "anna@k.example"])
  }
}
