import Basics
import CSV
import Testing

@testable import Intake

@Suite("Tables that name both sides of a row")
struct PartyTableTests {
  /// What a run handed over of interactions: `id side kind`, `-` behind what reached nobody, `x`
  /// behind what was called off.
  struct Sink: IntakeSink {
    var ids: Set<String> = []
    var aliases: [String: String] = [:]
    var shown: [String: String] = [:]
    var lines: [String] = []
    var nobodys = 0

    mutating func receive(_ customer: Customer) { ids.insert(customer.id) }
    mutating func receive(alias: String, of id: String) -> Bool {
      aliases[alias] = id
      return true
    }
    mutating func receive(_ identity: PartyIdentity, of key: Span<UInt8>) {
      shown[text(key)] = identity.name.isEmpty ? identity.id : "\(identity.id)=\(identity.name)"
    }
    mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
      let touch = interaction.touch
      let key = text(key)
      lines.append(
        "\(aliases[key] ?? shown[key] ?? key) \(touch.standing.side) \(touch.kind)"
          + (touch.signals.contains(.notReached) ? "-" : "")
          + (touch.standing.state == .cancelled ? "x" : ""))
    }
    mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) { nobodys += 1 }
    func knows(_ key: Span<UInt8>) -> Bool {
      ids.isEmpty || ids.contains(text(key)) || aliases[text(key)] != nil
    }
    private func text(_ key: Span<UInt8>) -> String {
      String(decoding: key.indices.map { key[$0] }, as: UTF8.self)
    }
  }

  private func read(_ inputs: [(String, String)], us: [String] = []) throws -> Sink {
    var settings = intakeSettings()
    settings.us = us
    let files = try inputs.map { try TemporaryFile($0.0, $0.1) }
    let recognised = try files.map { file in
      try recognise(try Source.open(file.path), settings: settings)
    }
    let roles = try chooseRoles(recognised, settings: settings)
    var sink = Sink()
    var names = NameTable()
    var orders = OrderBook()
    for i in roles.customers {
      _ = try readCustomers(roles.files[i], fileIndex: i, settings: settings, into: &sink)
    }
    for i in roles.interactions {
      _ = try readInteractions(
        roles.files[i], fileIndex: i, settings: settings, typer: TouchTyper(), names: &names,
        orders: &orders, into: &sink)
    }
    withExtendedLifetime(files) {}
    return sink
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rows: String
    var us: [String] = []
    var lines: [String]
    var nobodys = 0
  }

  static let cases = [
    Case(
      testDescription: "who stands on every row is us",
      rows: """
        Date,From,To,Subject
        2024-01-05,Ann Lee <ann@lee.example>,shop@gmail.com,Hello
        2024-01-06,shop@gmail.com,ANN@lee.example,Re: Hello
        2024-01-07,bo@gmail.com,shop@gmail.com,Price?
        """,
      lines: [
        "ann@lee.example=Ann Lee theirs email", "ann@lee.example=Ann Lee ours email",
        "bo@gmail.com theirs email",
      ]),
    Case(
      testDescription: "a house with several mailboxes, and copies among ourselves",
      rows: """
        Date,From,To,Cc,Subject
        2024-01-05,ann@lee.example,dana@ours.example,,Hello
        2024-01-06,max@ours.example,ann@lee.example,dana@ours.example; bo@bo.example,Re: Hello
        2024-01-07,eva@ours.example,dana@ours.example,,Lunch
        2024-01-08,noreply@portal.example,eva@ours.example,,Your invoice
        """,
      lines: [
        "ann@lee.example theirs email", "ann@lee.example ours email", "bo@bo.example ours email",
      ], nobodys: 2),
    Case(
      testDescription: "customers at our own domain are told from us",
      rows: """
        Date,From,To,Subject
        2024-01-05,ann@example.com,me@example.com,Hello
        2024-01-06,me@example.com,bo@example.com,Offer
        """,
      lines: ["ann@example.com theirs email", "bo@example.com ours email"]),
    Case(
      testDescription: "two people alone are told apart by --us",
      rows: """
        Date,From,To,Subject
        2024-01-05,ann@lee.example,dana@ours.example,Hello
        2024-01-06,dana@ours.example,ann@lee.example,Re: Hello
        """, us: ["dana@ours.example"],
      lines: ["ann@lee.example theirs email", "ann@lee.example ours email"]),
    Case(
      testDescription: "mailboxes of our own Exchange are ours",
      rows: """
        Subject,From: (Name),From: (Address),To: (Name),To: (Address),Sent
        Rope,Vera Tamm,vera@tamm.example,Dana,/O=X/OU=Y/CN=DANA,2024-01-05 09:00
        Re: Rope,Max,/O=X/OU=Y/CN=MAX,Vera Tamm;Bo Tamm,vera@tamm.example;bo@tamm.example,2024-01-06 09:00
        """,
      lines: [
        "vera@tamm.example=Vera Tamm theirs email", "vera@tamm.example=Vera Tamm ours email",
        "bo@tamm.example=Bo Tamm ours email",
      ]),
    Case(
      testDescription: "drafts and spam",
      rows: """
        Date,From,To,Subject,Folder
        2024-01-05,ann@lee.example,me@ours.example,Hello,INBOX
        2024-01-06,me@ours.example,ann@lee.example,Re: Hello,Drafts
        2024-01-07,buy@spam.example,me@ours.example,Buy,SPAM
        """,
      lines: ["ann@lee.example theirs email"], nobodys: 2),
    Case(
      testDescription: "a meeting is a talk of both, a cancelled one none",
      rows: """
        Subject,Start Date,Organizer,Required Attendees
        Review,2024-01-05,Dana Hale,Dana Hale;Iris Fall
        Canceled: Demo,2024-01-06,Jon Gray,Dana Hale;Jon Gray
        """,
      lines: ["Iris Fall=Iris Fall both meeting", "Jon Gray=Jon Gray both meetingx"]),
    Case(
      testDescription: "legs of one call are one call",
      rows: """
        calldate,src,dst,billsec,disposition,lastapp,linkedid
        2024-01-05 09:00:00,0305550201,600,0,NO ANSWER,Queue,1
        2024-01-05 09:00:20,0305550201,202,220,ANSWERED,Dial,1
        2024-01-06 09:00:00,201,0049305550202,0,NO ANSWER,Dial,2
        2024-01-07 09:00:00,201,202,45,ANSWERED,Dial,3
        """,
      lines: ["0305550201 theirs call", "0049305550202 ours call-"], nobodys: 2),
    Case(
      testDescription: "a queue offers one call to several of us",
      rows: """
        Call ID,Direction,From,To,Result,Date/Time,Queue Name
        c1,Inbound,+1 415 555 0101,+1 415 555 0900,Missed,2024-01-05 10:00,Sales
        c1,Inbound,+1 415 555 0101,+1 415 555 0900,Answered,2024-01-05 10:00,Sales
        c2,Outbound,+1 415 555 0900,+1 415 555 0103,Answered,2024-01-06 10:00,
        """,
      lines: ["+14155550101 theirs call", "+14155550103 ours call"], nobodys: 1),
    Case(
      testDescription: "a number and a direction",
      rows: """
        Call type,Date,Duration,Number,Contact
        Outgoing,2024-01-05 09:00:00,00:06:40,+49 171 5550401,Gerda Link
        Missed,2024-01-06 09:00:00,00:00:00,0171 5550401,
        Outgoing,2024-01-07 09:00:00,00:00:00,+49 171 5550403,
        """,
      lines: [
        "+491715550401=Gerda Link ours call", "+491715550401=Gerda Link theirs call-",
        "+491715550403 ours call-",
      ]),
    Case(
      testDescription: "of two lines of a call that somebody took, the one with its time tells",
      rows: """
        Call ID,Direction,Caller Name,Caller Number,Callee Name,Callee Number,Call Time,Duration,Result
        7,Inbound,Omar,+14155550804,Dana,+14155550700,2024-01-05 09:30,00:00:00,Answered by other member
        7,Inbound,Omar,+14155550804,Max,+14155550701,2024-01-05 09:30,00:06:40,Call connected
        8,Outbound,Dana,+14155550700,Ida,+14155550805,2024-01-06 09:30,00:00:00,No answer
        """,
      lines: ["+14155550804=Omar theirs call", "+14155550805=Ida ours call-"], nobodys: 1),
    Case(
      testDescription: "who was rung may be a machine",
      rows: """
        Call Time,Call ID,From,To,Direction,Status,Talking
        2024-01-05 09:00,1,02115550411,Mailbox of Dana Hale (201),Inbound,Answered,00:00:31
        2024-01-06 09:00,2,02115550412,Dana Hale (201),Inbound,Answered,00:04:12
        """,
      lines: ["02115550411 theirs call-", "02115550412 theirs call"]),
    Case(
      testDescription:
        "sides that nobody has named so before, told by their first word and addresses",
      rows: """
        Date,Subject,From (all addresses),To (all addresses)
        2024-01-05,Hello,ann@lee.example,shop@ours.example
        2024-01-06,Re: Hello,shop@ours.example,ann@lee.example
        2024-01-07,Price,bo@day.example,shop@ours.example
        """,
      lines: [
        "ann@lee.example theirs email", "ann@lee.example ours email", "bo@day.example theirs email",
      ]),
    Case(
      testDescription: "what a calendar confirms took place, where it never says held",
      rows: """
        Title,Start,End,Guests,Status,Organizer
        Visit,2024-01-05 10:00,2024-01-05 11:00,"ann@lee.example, me@ours.example",confirmed,me@ours.example
        Lunch,2024-01-06 10:00,2024-01-06 11:00,"bo@day.example, me@ours.example",cancelled,me@ours.example
        """,
      lines: ["ann@lee.example both meeting", "bo@day.example both meetingx"]),
    Case(
      testDescription: "digits for the sort of a call, as Android writes them",
      rows: """
        Name,Number,Date,Type,DurationSeconds
        Ute,+49151555011,2024-01-05 09:00,1,61
        Ute,+49151555011,2024-01-06 09:00,3,0
        ,+49151555021,2024-01-07 09:00,2,120
        ,0151555031,2024-01-08 09:00,2,0
        Ina,+49151555099,2024-01-09 09:00,1,33
        """,
      lines: [
        "+49151555011=Ute theirs call", "+49151555011=Ute theirs call-",
        "+49151555021 ours call", "0151555031 ours call-", "+49151555099=Ina theirs call",
      ]),
    Case(
      testDescription: "digits for the sort of a call, as a FRITZ!Box writes them",
      rows: """
        Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer
        1;05.01.2024 10:00;Kunz;03055501;Buero;55599;0:05
        2;16.01.2024 10:00;Lenz;03055502;;55599;0:00
        3;17.01.2024 10:00;Mohn;03055503;Buero;55599;0:12
        1;18.01.2024 10:00;Kunz;03055501;Buero;55599;0:04
        """,
      lines: [
        "03055501=Kunz theirs call", "03055502=Lenz theirs call-", "03055503=Mohn ours call",
        "03055501=Kunz theirs call",
      ]),
    Case(
      testDescription: "chats with several, whose column repeats the other side",
      rows: """
        Date,Chat,From,Message
        2024-01-05,Carla Boot,Carla Boot,Do you have the blue one?
        2024-01-05,Carla Boot,Me,Yes
        2024-01-06,Otto Pfahl,Otto Pfahl,Is it open?
        2024-01-07,Otto Pfahl,Me,Until six
        2024-01-08,Rosa Quint,Me,Your bench is here
        """,
      lines: [
        "Carla Boot=Carla Boot theirs message", "Carla Boot=Carla Boot ours message",
        "Otto Pfahl=Otto Pfahl theirs message", "Otto Pfahl=Otto Pfahl ours message",
        "Rosa Quint=Rosa Quint ours message",
      ]),
    Case(
      testDescription: "chats under a name of ours, and under none",
      rows: """
        Datum,Unterhaltung,Absender,Text
        2024-01-05,Carla Boot,Carla Boot,Ist die blaue da?
        2024-01-05,Carla Boot,Dana Hale,Ja
        2024-01-06,Otto Pfahl,Otto Pfahl,Ist offen?
        2024-01-07,Otto Pfahl,,Bis sechs
        """,
      lines: [
        "Carla Boot=Carla Boot theirs message", "Carla Boot=Carla Boot ours message",
        "Otto Pfahl=Otto Pfahl theirs message", "Otto Pfahl=Otto Pfahl ours message",
      ]),
    Case(
      testDescription:
        "chats whose column names the other side within a phrase, and what a machine wrote",
      rows: """
        export,day,sent_by,text
        Chat with Carla Boot - June.txt,2024-01-05,,Messages are encrypted
        Chat with Carla Boot - June.txt,2024-01-05,Carla Boot,Do you have the blue one?
        Chat with Carla Boot - June.txt,2024-01-05,Boat Shop,Yes
        Chat with Otto Pfahl - June.txt,2024-01-06,Otto Pfahl,Is it open?
        Chat with Otto Pfahl - June.txt,2024-01-07,Boat Shop,Until six
        """,
      lines: [
        "Carla Boot=Carla Boot theirs message", "Carla Boot=Carla Boot ours message",
        "Otto Pfahl=Otto Pfahl theirs message", "Otto Pfahl=Otto Pfahl ours message",
      ], nobodys: 1),
    Case(
      testDescription:
        "a name and an address beside the other side's number are of whoever of us was on the line",
      rows: """
        call,way,external_number,internal_number,date,agent_line,name,email,talk time
        1,outbound,+1 415 555 0101,+1 415 555 0190,2024-01-05 10:00,a,Dana Hale,dana@ours.example,120
        2,inbound,+1 415 555 0102,+1 415 555 0190,2024-01-06 10:00,a,Dana Hale,dana@ours.example,60
        3,outbound,+1 415 555 0103,+1 415 555 0191,2024-01-07 10:00,b,Max Orr,max@ours.example,90
        4,inbound,+1 415 555 0104,+1 415 555 0191,2024-01-08 10:00,b,Max Orr,max@ours.example,90
        """,
      lines: [
        "+14155550101 ours call", "+14155550102 theirs call", "+14155550103 ours call",
        "+14155550104 theirs call",
      ]),
    Case(
      testDescription: "which of our lines took a call may be the machine",
      rows: """
        Datum;Richtung;Name;Rufnummer;Nebenstelle;Dauer
        05.01.2024 10:00;eingehend;Kunz;03055501;Büro;0:05
        16.01.2024 10:00;eingehend;Lenz;03055502;Anrufbeantworter;0:01
        """,
      lines: ["03055501=Kunz theirs call", "03055502=Lenz theirs call-"]),
    Case(
      testDescription: "a ring that we broke off was tried",
      rows: """
        Date,Direction,Phone Number,Contact,Duration,Result
        2024-01-05 10:00,Outbound,+1 415 555 0101,Ann Lee,00:05:00,Connected
        2024-01-06 10:00,Outbound,+1 415 555 0101,Ann Lee,00:00:00,Cancelled
        """,
      lines: ["+14155550101=Ann Lee ours call", "+14155550101=Ann Lee ours call-"]),
    Case(
      testDescription: "1, 2, 3 beside a direction are numbers of rows and no telephones",
      rows: """
        #,Person,Date,Channel,Direction,Notes
        1,Ann Lee,2024-01-05,Call,Outbound,Talked about the fair
        2,Bo Day,2024-01-06,Meeting,Outbound,Met at the fair
        3,Ann Lee,2024-01-07,Call,Outbound,Talked again
        """,
      lines: ["Ann Lee ours call", "Bo Day ours meeting", "Ann Lee ours call"]),
    Case(
      testDescription: "moments counted since 1970, and a conversation that is not closed",
      rows: """
        message,kind,delivered_at,from_name,from_address,to_name,to_address,preview,closed
        m1,email,1704445200,Ann Lee,ann@lee.example,Dana Hale,dana@ours.example,When?,false
        m2,email,1704531600,Dana Hale,dana@ours.example,Ann Lee,ann@lee.example,On Friday,false
        m3,email,1704618000,Bo Day,bo@day.example,Dana Hale,dana@ours.example,How?,true
        """,
      us: ["dana@ours.example"],
      lines: [
        "ann@lee.example=Ann Lee theirs email", "ann@lee.example=Ann Lee ours email",
        "bo@day.example=Bo Day theirs email",
      ]),
    Case(
      testDescription: "a chat of two, one of whom is You",
      rows: """
        Date,Sender,Message
        2024-01-05,Carla Boot,Do you have the blue one?
        2024-01-05,You,Yes
        2024-01-06,Carla Boot,Great
        """,
      lines: [
        "Carla Boot=Carla Boot theirs message", "Carla Boot=Carla Boot ours message",
        "Carla Boot=Carla Boot theirs message",
      ]),
  ]

  @Test("Whose each row is, and with whom", arguments: cases)
  func rows(_ test: Case) throws {
    let sink = try read([("table.csv", test.rows + "\n")], us: test.us)
    #expect(sink.lines == test.lines)
    #expect(sink.nobodys == test.nobodys)
  }

  @Test("Where nothing tells which side is us, the run is refused and --us proposed")
  func unknownUs() {
    let mail = "Date,From,To,Subject\n2024-01-05,a@a.example,b@b.example,Hello\n"
    let error = intakeError([("mail.csv", mail)])
    #expect(
      error?.problem
        == .table(.unknownUs(["From", "To"], candidates: ["a@a.example", "b@b.example"])))
  }

  @Test("Beside a list, whoever is on it is the customer: by address, number, name")
  func beside() throws {
    let list =
      "Nr,Firma,Ansprechpartner,E-Mail,Telefon\nK1,Tamm Boote,Vera Tamm,vera@tamm.example,0451 555010\n"
      + "K2,Witt Segel,Egon Witt,egon@witt.example,0451 555020\n"
    let mail =
      "Datum,Von,An,Betreff\n2024-01-05,vera@tamm.example,info@ours.example,Seil\n"
      + "2024-01-06,info@ours.example,fremd@fremd.example,Angebot\n"
    let calls =
      "Datum,Richtung,Rufnummer,Dauer\n2024-01-07,ausgehend,+49 451 555020,00:03:00\n"
    let calendar =
      "Betreff,Beginnt am,Besprechungsplanung,Erforderliche Teilnehmer\n"
      + "Besuch,2024-01-08,Dana Hale,Dana Hale;Egon Witt\n"
    let sink = try read([
      ("kunden.csv", list), ("mail.csv", mail), ("anrufe.csv", calls), ("kalender.csv", calendar),
    ])
    #expect(sink.lines == ["K1 theirs email", "K2 ours call", "K2 both meeting"])
    #expect(sink.nobodys == 1)
  }

  @Test("Of a calendar without attendees the subject may name a listed customer, and only then")
  func subjects() throws {
    let list =
      "ID,Company,Email\n1,Alder Foods,bob@alder.example\n2,Penrose Paper,a@penrose.example\n"
    let calendar =
      "Subject,Start Date,Start Time,End Date,End Time,Location\n"
      + "Lunch with Alder Foods,01/20/2024,12:00 PM,01/20/2024,1:00 PM,\n"
      + "Dentist,01/21/2024,12:00 PM,01/21/2024,1:00 PM,\n"
    let sink = try read([("customers.csv", list), ("calendar.csv", calendar)])
    #expect(sink.lines.map { $0.prefix(2) } == ["1 "])
    #expect(sink.nobodys == 1)
  }

  @Test("Who writes from a firm's own domain writes for the firm")
  func domains() throws {
    let list =
      "ID,Company,Email\n1,Alder Foods,bob@alder.example\n2,Bo Day,bo@gmail.com\n"
    let mail =
      "From,To,Date,Subject\ncarl@alder.example,me@us.example,2024-01-05,Prices?\n"
      + "cy@gmail.com,me@us.example,2024-01-06,Hello\n"
    let sink = try read([("customers.csv", list), ("mail.csv", mail)])
    #expect(sink.lines == ["1 theirs email"])
    #expect(sink.nobodys == 1)
  }

  @Test("From and To that hold places name nobody")
  func noParties() throws {
    let trips =
      "Customer,Date,From,To,Amount\nAnn,2024-01-05,Berlin,Rome,10\nBo,2024-01-06,Bonn,Prague,20\n"
    #expect(try IntakeRun([("trips.csv", trips)]).touched == ["Ann", "Bo"])
  }
}
