import Basics
import Intake
import Testing

@Suite("A ticket is theirs, on the day it was made")
struct TicketTests {
  /// The rows of a helpdesk as `day kind side state`.
  private func rows(_ csv: String) throws -> [String] {
    let run = try IntakeRun([("export.csv", csv)])
    return run.sink.rows.map { "\($0.day) \($0.kind) \($0.side) \($0.state)" }
  }

  static let statuses: [(String, TouchState)] = [
    ("New", .open), ("Open", .open), ("In Progress", .open), ("Waiting on us", .open),
    ("Waiting for support", .open), ("Escalated", .open), ("Reopened", .open), ("Offen", .open),
    ("In Bearbeitung", .open), ("On Hold", .open), ("Customer replied", .open),
    ("Pending", .answered), ("Waiting on Customer", .answered), ("Waiting for customer", .answered),
    ("Awaiting reply", .answered), ("Answered", .answered), ("Wartet auf Kunde", .answered),
    ("On hold with customer", .answered), ("Waiting Client Response", .answered),
    ("With User", .answered), ("Wacht op aanmelder", .answered), ("Aangemeld", .open),
    ("Afgemeld", .closed), ("Solved", .closed), ("Closed", .closed),
    ("Resolved", .closed), ("Done", .closed), ("Canceled", .closed), ("Erledigt", .closed),
  ]

  @Test("Its status says whose turn it is", arguments: statuses)
  func status(_ word: String, _ state: TouchState) throws {
    let found = try rows(
      "Ticket ID,Requester,Subject,Status,Type,Created,Due Date,Updated\n"
        + "1,Ada,Which belt?,\(word),Question,2024-02-01,2024-02-09,2024-03-01\n")
    #expect(found == ["2024-02-01 ticket theirs \(state)"])
  }

  @Test("Our own house asks for nothing, and a machine reports under nobody's name (R11)")
  func house() throws {
    var settings = intakeSettings()
    settings.us = ["Brightwell IT"]
    let run = try IntakeRun(
      [
        (
          "t.csv",
          "Ticket ID,Ticket Type,Summary,Customer,End-User,Status,Date Logged\n"
            + "1,Incident,Printer,Loxley Timber,Ed Loxley,New,2024-02-01\n"
            + "2,Request,Toner for us,Brightwell IT,Sian Pugh,New,2024-02-02\n"
            + "3,Alert,Disk full,Loxley Timber,General User,Closed,2024-02-03\n"
        )
      ], settings)
    #expect(run.touched == ["Ed Loxley"])
    #expect(run.summaries["t.csv"]?.setAside == [.internal: 1, .automatic: 1])
  }

  @Test("A Dutch helpdesk's ticket is of the day it was made, not of the one it is due on")
  func dutch() throws {
    let found = try rows(
      "Ticketnummer;Aanvrager;Onderwerp;Status;Aangemaakt op;Streefdatum;Gesloten op\n"
        + "T1;Eva Mol;Laptop?;Open;04-05-2024 10:00;11-05-2024;\n"
        + "T2;Kees Vis;VPN;Gesloten;13-05-2024 10:00;20-05-2024;14-05-2024 09:00\n")
    #expect(found == ["2024-05-04 ticket theirs open", "2024-05-13 ticket theirs closed"])
  }

  @Test(
    "Deleted, merged and doubled ones are set aside",
    arguments: ["Deleted", "Spam", "Merged", "Merged into 17", "Duplicate", "Closed as duplicate"])
  func setAside(_ word: String) throws {
    let run = try IntakeRun([
      (
        "t.csv",
        "Ticket ID,Requester,Subject,Status,Created\n1,Ada,Belt,\(word),2024-02-01\n2,Ada,Pin,Open,2024-02-02\n"
      )
    ])
    #expect(run.sink.rows.map(\.line) == [3])
    #expect(run.summaries["t.csv"]?.setAside.values.reduce(0, +) == 1)
    #expect(run.summaries["t.csv"]?.accepted == 2)
  }

  @Test(
    "What either side wrote last may stand in columns of its own",
    arguments: [
      "Ticket ID,Requester,Subject,Status,Created,First response at,Last agent message at,Last customer message at",
      "Ticket ID,Requester,Subject,Status,Created,Erste Antwort,Letzte Nachricht (Agent),Letzte Nachricht (Kunde)",
    ])
  func lastMessages(_ header: String) throws {
    let found = try rows(
      header
        + "\n1,Ada,Belt,Open,2024-02-01,2024-02-02,2024-02-02,2024-02-07\n2,Bo,Pin,Open,2024-02-03,,,2024-02-03\n"
    )
    #expect(
      found == [
        "2024-02-01 ticket theirs answered", "2024-02-07 message theirs done",
        "2024-02-02 conversation ours done", "2024-02-03 ticket theirs open",
      ])
  }

  @Test("Who started a conversation may be a campaign, and then nobody wrote")
  func starters() throws {
    let found = try rows(
      "Conversation ID,User name,User email,Channel,Conversation state,Conversation started at,Conversation started by\n"
        + "1,Ada,ada@ada.example,Email,open,2024-02-01,User\n2,Bo,bo@bo.example,Email,closed,2024-02-02,Campaign\n"
        + "3,Cy,cy@cy.example,Email,open,2024-02-03,Teammate\n")
    #expect(
      found == [
        "2024-02-01 ticket theirs open", "2024-02-02 massMail ours done",
        "2024-02-03 email ours done",
      ])
  }

  static let evidence: [(String, String, TouchState)] = [
    ("First response time (minutes)", "12.5", .answered),
    ("First response time (minutes)", "", .open),
    ("Replies", "2", .answered), ("Replies", "0", .open), ("Answered", "Yes", .answered),
    ("Answered", "0", .open),
    ("SLA First Response Due", "2024-02-02 10:00", .open), ("Solved at", "2024-02-03", .answered),
    ("Hold reason", "Awaiting Caller", .answered), ("Hold reason", "Awaiting Vendor", .open),
  ]

  @Test("An answer may stand in a column of its own", arguments: evidence)
  func answers(_ header: String, _ cell: String, _ state: TouchState) throws {
    let found = try rows(
      "Ticket ID,Requester,Subject,Status,Created,\(header)\n1,Ada,Belt,Open,2024-02-01,\(cell)\n")
    #expect(found == ["2024-02-01 ticket theirs \(state)"])
  }

  @Test("The day of our answer is that of a contact of ours")
  func dayOfAnswer() throws {
    let found = try rows(
      "Ticket ID,Requester,Subject,Status,Created,First Replied At\n"
        + "1,Ada,Belt,Open,2024-02-01,2024-02-02 10:00\n")
    #expect(found == ["2024-02-01 ticket theirs answered", "2024-02-02 conversation ours done"])
  }

  @Test("What we took down by telephone is a talk, what we opened otherwise is ours")
  func openers() throws {
    let found = try rows(
      "Ticket ID,Requester,Submitter,Via,Subject,Status,Created\n"
        + "1,Ada,Ada,Mail,Belt,Solved,2024-02-01\n2,Ada,Max,Phone,Belt,Solved,2024-02-02\n"
        + "3,Ada,Max,Web form,Visit,Pending,2024-02-03\n4,Ada,Max,Phone,Pin,Open,2024-02-04\n")
    #expect(
      found == [
        "2024-02-01 ticket theirs closed", "2024-02-02 call unknown closed",
        "2024-02-03 ticket ours answered", "2024-02-04 ticket theirs open",
      ])
  }

  @Test("Deleted rows of any list are set aside by a column of theirs")
  func deletedColumn() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "Customer ID,Date,Type,Deleted at\nC1,2024-02-01,Call,\nC1,2024-02-02,Call,2024-02-03\nC2,2024-02-02,Call,\n"
      )
    ])
    #expect(run.sink.rows.map(\.line) == [2, 4])
    #expect(run.summaries["i.csv"]?.setAside == [.deleted: 1])
  }

  static let machines: [(String, String)] = [
    ("Field update", "Stage changed to Customer"), ("Note", "Tag VIP added by automation"),
    ("Note", "Contact merged with duplicate"), ("Note", "Imported from the old system"),
    ("Note", "Owner changed from Max to Zoe"), ("Property change", "x"), ("Import", "x"),
    ("Notiz", "Status geändert von A auf B"),
  ]

  @Test("What a program notes of its own records is no contact (R11)", arguments: machines)
  func machine(_ type: String, _ subject: String) throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "Customer ID,Date,Type,Subject,Owner\nC1,2024-02-01,\(type),\(subject),Max\nC1,2024-01-01,Call,Spoke,Import Bot\n"
      )
    ])
    #expect(run.sink.rows.map(\.kind) == [.notice, .call])
    #expect(run.names.names == [])
  }

  @Test(
    "What a machine sends of its own accord is a notice; what came over a bridge is not (R11)",
    arguments: [
      ("System", TouchKind.notice), ("noreply", .notice), ("Max Moss", .email),
      ("Mail Integration", .email), ("", .email),
    ])
  func author(_ owner: String, _ kind: TouchKind) throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "Customer ID,Date,Type,Direction,Subject,Owner\nC1,2024-02-01,Email,Outbound,Your quota,\(owner)\n"
          + "C1,2024-02-03,Email,Inbound,Hello,System\n"
      )
    ])
    #expect(run.sink.rows.map(\.kind) == [kind, .email])
  }

  @Test("A ticket that one of us began by mail is a mail of ours, by telephone a talk")
  func begunByUs() throws {
    let found = try rows(
      "Ticket id,Initial channel,Created by an agent,Subject,Status,Customer email,Creation date\n"
        + "1,email,True,How is the lamp?,closed,a@x.example,2024-05-01\n"
        + "2,phone,True,Called about the lamp,closed,a@x.example,2024-05-02\n"
        + "3,email,False,Which wick?,closed,a@x.example,2024-05-03\n"
        + "4,email,False,Automatic reply: out of the office,closed,a@x.example,2024-05-04\n")
    #expect(
      found == [
        "2024-05-01 email ours done", "2024-05-02 call unknown closed",
        "2024-05-03 ticket theirs closed", "2024-05-04 notice theirs done",
      ])
  }
}
