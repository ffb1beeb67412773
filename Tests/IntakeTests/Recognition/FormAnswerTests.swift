import Basics
import Intake
import Testing

@Suite("What stands beside a row: answers of forms, accounts of programs, telephones of lists")
struct FormAnswerTests {
  @Test("What somebody wrote into the form of a booking is read where the notes are empty")
  func answers() throws {
    let text = """
      Start Time,Name,Email,Type,Notes,Anything we should know?,Appointment ID
      2024-05-02 10:00,Ada Quill,ada@q.example,Lesson,,"Email only please, no phone calls.",1
      2024-05-03 10:00,Bert Moss,bert@m.example,Lesson,,,2
      2024-05-09 10:00,Ada Quill,ada@q.example,Lesson,,"Email only please, no phone calls.",3
      2024-05-10 10:00,Bert Moss,bert@m.example,Lesson,left a scarf,,4

      """
    let file = try IntakeRun([("bookings.csv", text)]).roles.files[0]
    #expect(file.columns[.notes]?.map { file.header($0) } == ["Notes", "Anything we should know?"])
  }

  @Test(
    "What a program reports under its own account is a machine's, and nobody's",
    arguments: ["svc_monitoring", "Nagios", "backup-user", "Zabbix Alerts"])
  func machines(account: String) throws {
    let text = """
      Ticket,Created,Requester,Subject,Status,Assignee
      T-1,2024-05-02,Ada Quill,How do I log in?,New,
      T-2,2024-05-03,\(account),CPU threshold exceeded,New,
      T-3,2024-05-04,Bert Moss,Second screen,Closed,Ida
      T-4,2024-05-05,\(account),CPU threshold exceeded,New,
      T-5,2024-05-06,Ada Quill,Printer,Closed,Ida

      """
    #expect(try IntakeRun([("tickets.csv", text)]).touched == ["Ada Quill", "Bert Moss"])
  }

  @Test("A call is joined by whichever telephone of the list it came from, but by no fax")
  func telephones() throws {
    let list = """
      FirstName,LastName,Company,Mobile,Home,Business,BusinessFax
      Ada,Quill,Quill Press,+441632960111,,,
      Bert,Moss,Moss Ltd,,+441632960112,,
      Cleo,Fane,Fane Wood,,,+441632960113,+441632960114

      """
    let calls = """
      Call Time,From,To,Direction,Status,Talking
      2024-05-02 10:00,01632960112,"Hale, Ida (101)",Inbound,Answered,00:04:00
      2024-05-03 10:00,"Hale, Ida (101)",01632960113,Outbound,Answered,00:02:00
      2024-05-04 10:00,"Hale, Ida (101)",00441632960111,Outbound,Answered,00:03:00
      2024-05-06 10:00,01632960111,"Hale, Ida (101)",Inbound,Answered,00:03:00
      2024-05-07 10:00,01632960114,"Hale, Ida (101)",Inbound,Answered,00:01:00

      """
    let run = try IntakeRun([("contacts.csv", list), ("calls.csv", calls)])
    let phones = run.roles.files.first { $0.role == .customers }?.columns[.phone]?.count
    #expect(phones == 3)
    #expect(Set(run.sink.rows.map(\.key)).count >= 3)
  }
}
