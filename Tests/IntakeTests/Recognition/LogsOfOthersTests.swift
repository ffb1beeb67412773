import Basics
import Intake
import Testing

@Suite("Logs in which most rows are no contact")
struct LogsOfOthersTests {
  @Test("A sheet of hours tells of work, and of contact where its words do")
  func hours() throws {
    let text = """
      Date,Type,Activity,Description,Quantity,Rate,Non-billable,Total,Client,User
      2024-02-05,TimeEntry,Talks,Telephone call with client re lease,0.4,200,false,80,Alder,Jo
      2024-02-12,TimeEntry,Drafting,Drafting letter of intent,1.5,200,false,300,Alder,Jo
      2024-02-19,TimeEntry,Research,Research re zoning,1.0,200,false,200,Alder,Jo
      2024-03-04,TimeEntry,Other side,Call with opposing counsel,0.3,200,false,60,Birch,Jo
      2024-03-11,ExpenseEntry,Postage,"Courier, registered mail",1,20,false,20,Birch,Jo
      2024-03-18,TimeEntry,Talks,Left voicemail for client,0.1,200,false,20,Birch,Jo

      """
    let rows = try IntakeRun([("activities.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.call, .task, .task, .task, .task, .conversation])
    #expect(rows.allSatisfy { $0.revenue == nil })
  }

  @Test(
    "A user is theirs beside an admin, and ours beside a contact",
    arguments: [("contact", "user"), ("user", "admin")])
  func senders(theirs: String, ours: String) throws {
    let text = """
      At,Author type,Contact ID,Content
      2024-03-04 09:00:00,\(theirs),C1,"{""type"": ""text"", ""text"": ""Is it ready?""}"
      2024-03-04 09:00:02,workflow,C1,"{""type"": ""text"", ""text"": ""We will reply soon.""}"
      2024-03-04 10:00:00,\(ours),C1,"{""type"": ""text"", ""text"": ""Yes, come by.""}"
      2024-03-05 10:00:00,broadcast,C1,"{""type"": ""text"", ""text"": ""Dear all, we moved""}"
      2024-03-06 09:00:00,\(theirs),C2,"{""type"": ""text"", ""text"": ""Thanks""}"

      """
    let rows = try IntakeRun([("messages.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.message, .notice, .message, .massMail, .message])
    #expect(rows.map(\.side) == [.theirs, .ours, .ours, .ours, .theirs])
  }

  @Test("Work that a vendor does for us is a request of theirs, and its cost no revenue")
  func requests() throws {
    let text = """
      Request No,Reported on,Tenant,Request,Status,Vendor,Completed on,Cost
      R-1,2024-03-04,Ann Lee,Tap drips,Completed,Ott Plumbing,2024-03-05,120.00
      R-2,2024-03-18,Bo Marsh,No heating,New,,,
      R-3,2024-04-08,Cy Dale,Door sticks,Completed,Hank,2024-04-10,60.00

      """
    let rows = try IntakeRun([("requests.csv", text)]).sink.rows
    #expect(rows.allSatisfy { $0.kind == .ticket && $0.side == .theirs && $0.revenue == nil })
    #expect(rows.map(\.state) == [.closed, .open, .closed])
  }

  @Test("Addresses of which each stands on a list once are its ids, and opens are mass mail")
  func audience() throws {
    let list = """
      Email Address,First Name,Last Name,RATING,OPTIN_TIME,CONFIRM_TIME,NOTES
      ann@oak.example,Ann,Oak,2,,2024-01-03 09:14:00,
      bo@elm.example,Bo,Elm,4,,2024-01-04 09:14:00,
      cy@ash.example,Cy,Ash,1,,2024-01-05 09:14:00,

      """
    let opens = """
      Email Address,First Name,Last Name,Opens,Open Date,Bounce
      ann@oak.example,Ann,Oak,1,2024-05-21 18:30:00,
      bo@elm.example,Bo,Elm,2,2024-05-22 18:30:00,

      """
    let log =
      "Date,Email,Type,Notes\n2024-05-06,ann@oak.example,Call,spoke\n"
      + "2024-05-07,bo@elm.example,Call,spoke\n2024-05-08,ann@oak.example,Call,spoke\n"
    let run = try IntakeRun([("audience.csv", list), ("opens.csv", opens), ("log.csv", log)])
    #expect(
      run.sink.customers.map(\.id).sorted() == [
        "ann@oak.example", "bo@elm.example", "cy@ash.example",
      ])
    #expect(run.sink.rows.count { $0.kind == .massMail } == 2)
    #expect(run.sink.rows.count { $0.kind == .call } == 3)
  }

  @Test("A call of theirs that is not settled was taken all the same")
  func unsettled() throws {
    let text = """
      Datum;Kundennr;Art;Betreff;erledigt
      05.03.2024;K1;Ortstermin;Abnahme;J
      27.04.2024;K1;Telefonat eingehend;Reklamation, Fuge undicht;N
      02.05.2024;K2;Persönlich;Muster gezeigt;J

      """
    let rows = try IntakeRun([("kontakte.csv", text)]).sink.rows
    #expect(rows.map(\.kind) == [.visit, .call, .visit])
    #expect(rows.allSatisfy { $0.state == .done } && rows[1].side == .theirs)
  }

  @Test("Crosses under kinds say what each is; who is a customer as well is one")
  func flags() throws {
    let list = """
      Nummer;Naam;Klant;Leverancier;Prospect
      R1;Aerts;Ja;Nee;Nee
      R2;Claes;Nee;Ja;Nee
      R3;Dries;Nee;Nee;Ja
      R4;Evers;Ja;Ja;Nee

      """
    let kinds = try IntakeRun([("relaties.csv", list)]).sink.customers.map(\.kind)
    #expect(kinds == [.customer, .vendor, .prospect, .customer])
  }
}
