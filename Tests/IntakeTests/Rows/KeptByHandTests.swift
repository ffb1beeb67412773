import Basics
import Intake
import Testing

@Suite("Lists that people keep by hand")
struct KeptByHandTests {
  static let grouped = [
    // Each customer's talks stand together, the newest of the next below the oldest of the one
    // before.
    "Customer,Last call,Notes\nAsh,2024-01-05,ordered\n,2024-05-02,spoke to Kim\nBirch,2024-03-01,rang\n"
      + "Birch,2024-02-11,visited\nCedar,2024-06-01,rang\nCedar,2024-01-20,rang\n,2024-04-04,visited\n",
    "Kunde;letzter Anruf;Notiz\nAsh;05.01.2024;bestellt\n;02.05.2024;mit Kim telefoniert\nBirch;01.03.2024;angerufen\n"
      + "Birch GmbH;11.02.2024;besucht\nCedar;01.06.2024;angerufen\nCedar;20.01.2024;angerufen\n;04.04.2024;besucht\n",
  ]

  @Test(
    "A blank name is that of the customer above where each one's rows stand together",
    arguments: grouped)
  func filledDown(_ text: String) throws {
    let run = try IntakeRun([("list.csv", text)])
    #expect(run.summaries["list.csv"]?.filledDown == 2)
    #expect(
      run.sink.rows.filter { [3, 8].contains($0.line) }.map { "\($0.key) \($0.day)" }
        == ["Ash 2024-05-02", "Cedar 2024-04-04"])
    #expect(run.sink.rejects.isEmpty)
  }

  static let open = [
    // In the order of the days, as a diary.
    "Customer,Date,Notes\nAsh,2024-01-05,ordered\n,2024-01-09,spoke to Kim\nBirch,2024-02-01,rang\n"
      + "Ash,2024-02-11,visited\nBirch,2024-03-01,rang\nBirch,2024-03-20,rang\n",
    // Neither by customer nor by day.
    "Customer,Date,Notes\nAsh,2024-05-05,ordered\n,2024-01-09,spoke to Kim\nBirch,2024-04-01,rang\n"
      + "Ash,2024-02-11,visited\nBirch,2024-03-01,rang\nAsh,2024-02-20,rang\n",
  ]

  @Test(
    "Where nothing shows whose a blank row is, it is counted for nobody, and the one above is unknown",
    arguments: open)
  func doubtful(_ text: String) throws {
    let run = try IntakeRun([("list.csv", text)])
    let summary = try #require(run.summaries["list.csv"])
    #expect(summary.filledDown == 0)
    #expect(summary.perhapsAbove == 1)
    #expect(summary.blankKeys == 1)
    #expect(!run.sink.rows.contains { $0.line == 3 })
    #expect(run.sink.rejects.filter { $0.line == 3 }.map(\.key) == [nil, "Ash"])
    #expect(summary.findings.map(\.code).contains("perhaps-above"))
  }

  @Test("A row that is somebody else's, or of passers-by, makes nobody unknown")
  func othersRows() throws {
    let run = try IntakeRun([
      (
        "calls.csv",
        "Customer,Email,Date,Notes\nAsh,a@ash.example,2024-05-05,rang\n,kim@oak.example,2024-01-09,rang\n"
          + "Ash,a@ash.example,2024-04-01,rang\nAsh,a@ash.example,2024-02-01,rang\n"
      )
    ])
    #expect(run.summaries["calls.csv"]?.perhapsAbove == 0)
  }

  @Test("Each row is dated by its call, and the next appointment is a plan")
  func nextAppointment() throws {
    let run = try IntakeRun([
      (
        "anrufe.csv",
        "Kunde;Tel.;letzter Anruf;Notiz;nächster Termin\nAsh;0821/55123;03.06.2024;angerufen;\n"
          + "Ash;0821/55123;12.05.2024;angerufen;\nBirch;;20.06.2024;angerufen;04.07.2024\nBirch;;01.02.2024;besucht;\n"
      )
    ])
    #expect(
      run.sink.rows.map { "\($0.key) \($0.day) \($0.state)" } == [
        "Ash 2024-06-03 done", "Ash 2024-05-12 done", "Birch 2024-06-20 done",
        "Birch 2024-07-04 planned", "Birch 2024-02-01 done",
      ])
    #expect(run.summaries["anrufe.csv"]?.planned == 0)
  }

  @Test(
    "A column of days called “Termin” that few rows fill dates none beside the last call of each")
  func fewDays() throws {
    let run = try IntakeRun([
      (
        "anrufe.csv",
        "Kunde;letzter Anruf;Notiz;Termin\nAsh;03.06.2024;angerufen;\nAsh;12.05.2024;angerufen;\n"
          + "Birch;20.06.2024;angerufen;21.06.2024\nBirch;01.02.2024;besucht;\nBirch;01.01.2024;besucht;\n"
      )
    ])
    #expect(
      run.sink.rows.map(\.day) == [
        "2024-06-03", "2024-05-12", "2024-06-20", "2024-02-01", "2024-01-01",
      ])
  }

  @Test(
    "A row without the customer's number is that of the one customer of its name, and it is said once"
  )
  func namedBeside() throws {
    let run = try IntakeRun([
      (
        "accounts.csv",
        "Account No,Account Name,Phone\n001001,Ash Farms,1\n001002,Birch Hire,2\n001003,Twin,3\n001004,Twin,4\n"
      ),
      (
        "activities.csv",
        "Activity ID,Account No,Account,Date,Type,Notes\nT1,001001,Ash Farms,2024-05-01,Call,a\n"
          + "T2,001002,Birch Hire,2024-05-02,Call,b\nT3,,BIRCH HIRE,2024-05-03,Call,c\nT4,,Twin,2024-05-04,Call,d\n"
          + "T5,,Nobody Known,2024-05-05,Call,e\nT6,001003,Twin,2024-05-06,Call,f\n"
      ),
    ])
    let summary = try #require(run.summaries["activities.csv"])
    #expect(summary.namedBeside == 1)
    #expect(summary.blankKeys == 2)
    #expect(run.touched == ["001001", "001002", "001003"])
    #expect(summary.findings.count { $0.code == "named-beside" } == 1)
    #expect(run.sink.rejects.map(\.line) == [5, 6])
  }

  @Test("An order's further line is one, in whatever case it writes the address")
  func capitals() throws {
    let run = try IntakeRun([
      (
        "orders.csv",
        "Order ID,Email,Order Date,Item,Total\n7,ADA@ASH.EXAMPLE,2024-01-05,A,35.00\n7,ada@ash.example,2024-01-05,B,\n"
          + "8,bo@oak.example,2024-01-09,A,15.00\n"
      )
    ])
    #expect(run.sink.rows.map(\.isFurtherLine) == [false, true, false])
    #expect(run.roles.files[0].repeatedIDs == 0)
  }

  @Test("Mails without a day are told as what they are, and are no list of customers")
  func undatedMails() throws {
    let text =
      "\"Subject\",\"Body\",\"From: (Name)\",\"From: (Address)\",\"To: (Name)\",\"To: (Address)\",\"Importance\"\n"
      + "Digger,Hello,Kim Oak,kim@oak.example,Ann Hart,ann@hart.example,Normal\n"
      + "Digger,Here,Ann Hart,ann@hart.example,Kim Oak,kim@oak.example,Normal\n"
      + "Loader,Hi,Bo Ash,bo@ash.example,Ann Hart,ann@hart.example,Normal\n"
    let error = intakeError([("outlook.csv", text)])
    guard case .table(.undatedMail)? = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    // With a day they are read.
    let dated = try IntakeRun([
      (
        "outlook.csv",
        text.split(separator: "\n").enumerated().map { number, line in
          line + (number == 0 ? ",\"Received\"" : ",2024-05-0\(number)")
        }.joined(separator: "\n") + "\n"
      )
    ])
    #expect(dated.sink.rows.count == 3)
  }
}
