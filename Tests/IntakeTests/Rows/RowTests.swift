import Basics
import CSV
import Intake
import Testing

@Suite("Every row ends up somewhere")
struct RowTests {
  @Test("Rows without a key, a date or sense are counted and handed over with their reason")
  func unusable() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "customer_id,date\nC1,2024-01-05\n,2024-01-06\nC2,\nC3,2024-02-30\nC4,1900-01-01\nC5,2091-01-01\nC1,2024-02-01\nC1,2024-03-01\n"
      )
    ])
    let summary = try #require(run.summaries["i.csv"])
    #expect(summary.rows == 8)
    #expect(summary.accepted == 6)
    #expect(summary.rejected == 1)
    #expect(summary.blankKeys == 1)
    #expect(summary.undated == 2)
    #expect(summary.future == 1)
    #expect(summary.from.map { "\($0)" } == "2024-01-05")
    #expect(summary.to.map { "\($0)" } == "2024-03-01")
    #expect(
      run.sink.rejects == [
        .init(key: nil, kind: .blankKey, line: 3, salvaged: nil),
        .init(key: "C2", kind: .undated, line: 4, salvaged: nil),
        .init(key: "C3", kind: .unreadable, line: 5, salvaged: nil),
        .init(key: "C4", kind: .undated, line: 6, salvaged: nil),
        .init(key: "C5", kind: .future, line: 7, salvaged: nil),
      ])
  }

  @Test("A row that broke right of its key and day counts for recency")
  func salvage() throws {
    let run = try IntakeRun([
      (
        "orders.csv",
        "orderID,customerID,orderDate,freight,shipAddress,shipCity\n"
          + "1,A,2024-01-05,1.5,Main St 1,X\n2,B,2024-01-06,1.5,Hill, House 2,Y\n"
          + "3,C,2024-01-07,1.5,Lane 3,Z\n4,D,2024-01-08,1.5,Row 4,Z\n"
      )
    ])
    #expect(run.sink.rows.map(\.key) == ["A", "C", "D"])
    #expect(
      run.sink.rejects == [.init(key: "B", kind: .broken, line: 3, salvaged: "2024-01-06 order")])
  }

  @Test("Where a row broke left of its key, what stands there makes no new customer")
  func brokenLeftOfKey() throws {
    let run = try IntakeRun([
      (
        "visits.csv",
        "date,place,visitor,customer_id,remark\n2024-06-05,Ulm,Dana,A,\n2024-06-06,Ulm, Ost,Dana,B,\n"
          + "2024-06-07,Ulm,Lee,B,\n2024-06-08,Ulm,Lee,C,late\n"
      )
    ])
    #expect(run.sink.rows.map(\.key) == ["A", "B", "C"])
    #expect(run.sink.rejects == [.init(key: nil, kind: .broken, line: 3, salvaged: nil)])
  }

  @Test("A row that broke left of its day is not guessed at")
  func noSalvage() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "customer_id,subject,date,notes\nA,x,2024-01-05,n\nB,y, or z,2024-01-06,n\nC,x,2024-01-07,n\nD,x,2024-01-08,n\n"
      )
    ])
    #expect(run.sink.rejects.map(\.salvaged) == [nil])
    #expect(run.sink.rejects.map(\.key) == [nil])
  }

  @Test("A broken customer keeps id and name")
  func brokenCustomer() throws {
    let run = try IntakeRun([
      (
        "c.csv",
        "customerID,companyName,address,city\nA,Alfa,Main 1,X\nB,Beta,Hill, House 2,Y\nC,Ceta,Lane 3,Z\nD,Dota,Row 4,Z\n"
      )
    ])
    #expect(run.sink.customers.map(\.id) == ["A", "B", "C", "D"])
    #expect(run.sink.customers[1].name == "Beta")
    #expect(run.summaries["c.csv"]?.rejected == 1)
  }

  @Test("A deal is dated by its closing where that lies behind us, else by its opening")
  func deals() throws {
    let run = try IntakeRun([
      (
        "d.csv",
        "opportunity_id,account_id,deal_stage,engage_date,close_date,deal_value\n"
          + "D1,A1,Closed Won,2023-12-02,2024-01-20,100\nD2,A1,Proposal,2024-02-01,2024-12-18,50\n"
          + "D3,A2,Closed Lost,2024-02-01,2024-03-01,70\n"
      )
    ])
    #expect(run.sink.rows.map(\.day) == ["2024-01-20", "2024-02-01", "2024-03-01"])
    #expect(run.sink.rows.map(\.revenue) == ["100.00", nil, nil])
    #expect(Set(run.sink.rows.map(\.kind)) == [.deal])
  }

  @Test("Not completed is not held: open for a task, planned for a call")
  func completed() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "ActivityID,CustomerID,ActivityType,DueDate,Completed\n1,A,Call,2024-01-05,False\n2,A,Call,2024-01-05,True\n3,A,Task,2024-01-05,False\n4,A,Task,2024-01-05,True\n5,A,Call,2024-07-05,False\n"
      )
    ])
    #expect(run.sink.rows.map(\.state) == [.planned, .done, .open, .closed, .planned])
    #expect(run.sink.rows.map(\.dueIn) == [0, 0, 0, 0, 0])
    #expect(run.summaries["i.csv"]?.planned == 1)
  }

  @Test("Cancelled orders add nothing, and take back what they took back")
  func cancelled() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "invoice,customer_id,datetime,lines,amount,is_cancellation\n1,A,2024-01-05 08:00:00,3,100.50,0\n2,A,2024-01-06 08:00:00,3,40,1\n3,A,2024-01-07 08:00:00,3,-20,1\n"
      )
    ])
    #expect(run.sink.rows.map(\.kind) == [.order, .order, .order])
    #expect(run.sink.rows.map(\.state) == [.done, .cancelled, .cancelled])
    #expect(run.sink.rows.map(\.revenue) == ["100.50", nil, "-20.00"])
  }

  @Test("Currencies are never added: an amount in another than the commonest says so")
  func currencies() throws {
    let run = try IntakeRun([
      (
        "orders.csv",
        "order_id,customer_id,order_date,amount,currency\n1,A,2024-01-05,10,EUR\n2,A,2024-01-05,10,EUR\n3,A,2024-01-05,10,USD\n"
      )
    ])
    #expect(run.sink.rows.map(\.revenue) == ["10.00", "10.00", "10.00 USD"])
    #expect(run.roles.files[0].findings.contains { $0.code == "mixed-currencies" })
  }

  @Test("Who on our side it was is interned")
  func owners() throws {
    let run = try IntakeRun([
      (
        "i.csv",
        "customer_id,date,owner\nA,2024-01-05,Dana\nB,2024-01-05,Lee\nC,2024-01-05,Dana\nD,2024-01-05,\n"
      )
    ])
    #expect(run.sink.owners == [0, 1, 0, -1])
    #expect(run.names.names == ["Dana", "Lee"])
  }

  @Test(
    "A row that stands in the file twice, id and all, counts once; the same id alone does not make it so"
  )
  func repeats() throws {
    let run = try IntakeRun([
      ("i.csv", "interaction_id,customer_id,date\n1,A,2024-01-05\n1,A,2024-01-05\n1,B,2024-01-06\n")
    ])
    #expect(run.sink.rows.map(\.key) == ["A", "B"])
    #expect(run.summaries["i.csv"]?.duplicates == 1)
    #expect(run.roles.files[0].repeatedIDs == 1)
  }

  @Test("Of several customers with one id the first is kept")
  func duplicateCustomers() throws {
    let run = try IntakeRun([
      ("c.csv", "customer_id,name\nC1,Ann\nC1,Ann Ash\nC2,Bo\nC2,Bo\n,Total\n")
    ])
    #expect(run.sink.customers.map(\.name) == ["Ann", "Bo"])
    #expect(run.summaries["c.csv"]?.duplicates == 2)
  }

  @Test("A list says when contact was last, alone and beside a log")
  func lastContact() throws {
    let list =
      "customer_id,name,last_contact\nC1,Ann,2024-01-05\nC2,Bo,\nC3,Cy,2024-02-30\nC4,Di,2024-03-01\n"
    let alone = try IntakeRun([("c.csv", list)])
    #expect(alone.sink.rows.map(\.key) == ["C1", "C4"])
    #expect(alone.sink.rejects == [.init(key: "C3", kind: .unreadable, line: 4, salvaged: nil)])
    let joined = try IntakeRun([
      ("c.csv", list), ("i.csv", "customer_id,date\nC1,2024-01-05\n"),
    ])
    #expect(joined.sink.rows.map(\.key) == ["C1", "C4", "C1"])
    #expect(joined.sink.rejects == alone.sink.rejects)
  }

  @Test("Of several days of last contact the latest counts, theirs apart, activity last")
  func severalLastContacts() throws {
    let run = try IntakeRun([
      (
        "c.csv",
        """
        customer_id,name,Last Activity Date,Last call,lastMeetingAt,Last order date,Last contact owner
        C1,Ann,2024-06-01,2024-02-05,2024-03-07,2024-04-09,2024-05-05
        C2,Bo,2024-06-01,,,,
        C3,Cy,,,,,Dana
        C4,Di,2024-06-01,,,2024-04-09,
        """
      )
    ])
    #expect(
      run.sink.rows.map { "\($0.key) \($0.day)" } == [
        "C1 2024-04-09", "C1 2024-03-07", "C2 2024-06-01", "C4 2024-04-09",
      ])
  }

  @Test("A column that is called like a last contact and holds no day is none")
  func noDayOfLastContact() throws {
    let run = try IntakeRun([
      ("c.csv", "customer_id,name,Last conversation\nC1,Ann,pleasant\nC2,Bo,about tea\n"),
      ("i.csv", "customer_id,date\nC1,2024-01-05\n"),
    ])
    #expect(run.sink.rows.count == 1)
    #expect(run.sink.rejects.isEmpty)
  }

  @Test("A customer's cells: company and person, kind, revenue, signs for nothing")
  func customerCells() throws {
    let run = try IntakeRun([
      (
        "c.csv",
        "Kundennummer;Firma;Vorname;Nachname;E-Mail;Umsatz;Kundenart;Betreuer;Kunde seit\n"
          + "010;Müller GmbH;Ann;Ash;a@example.de;1.234,50 €;Lieferant;NULL;05.01.2020\n"
          + "011;Null;;;;0,00 €;Interessent;Dana;31.12.2021\n"
      )
    ])
    let first = run.sink.customers[0]
    #expect(first.id == "010")
    #expect(first.name == "Müller GmbH")
    #expect(first.contactName == "Ann Ash")
    #expect(first.kind == .vendor)
    #expect(first.owner == nil)
    #expect(first.statedRevenue.map { "\($0)" } == "1234.50")
    #expect(first.since.map { "\($0)" } == "2020-01-05")
    #expect(run.sink.customers[1].name == "Null")
    #expect(run.sink.customers[1].kind == .prospect)
  }

  @Test("Too much that is unusable refuses the file")
  func tooManyRejects() {
    let rows = (1...9).map { "C\($0),nonsense" }.joined(separator: "\n")
    let error = intakeError([("i.csv", "customer_id,date\nC0,2024-01-05\n\(rows)\n")])
    #expect(error?.code == "too-many-rejects")
    #expect(error?.line == 3)
    #expect(
      error?.problem
        == .table(
          .tooManyRejects(
            9, of: 10, first: .column("date", .date("nonsense", .notADate)))))
  }

  @Test(
    "Rows that were not used are told of with the first of them, and where the others are",
    arguments: [
      (
        "A,2024-01-05,x\nB,2024-02-30,x\nC,2024-01-07,x\n", 3,
        RowFinding.Rejected(
          rows: 1, salvaged: 0, parts: .customerAndDay,
          first: .column("date", .date("2024-02-30", .noSuchDay)))
      ),
      (
        "A,2024-01-05,x\nB,2024-01-06,x,y\nC,2024-01-07,x\n", 3,
        RowFinding.Rejected(
          rows: 1, salvaged: 1, parts: .customerAndDay, first: .tooManyFields(4, expected: 3))
      ),
      (
        "A,2024-01-05,x\nB,2024-01-06,x,y\nC,2024-01-07,x\nD,2024-01-08,x\nE,soon,x\n", 3,
        RowFinding.Rejected(
          rows: 2, salvaged: 1, parts: .customerAndDay, first: .tooManyFields(4, expected: 3))
      ),
    ])
  func rejectFindings(rows: String, line: Int, rejected: RowFinding.Rejected) throws {
    let run = try IntakeRun([("i.csv", "customer_id,date,notes\n" + rows)])
    let finding = try #require(
      run.summaries["i.csv"]?.findings.first { $0.code == "rejected-rows" })
    #expect(finding.kind == .rows(.rejected(rejected)))
    #expect(finding.line == line)
  }

  @Test("Words with a delimiter in them and without quotes are put together again")
  func rejoinedWords() throws {
    let run = try IntakeRun([
      ("c.csv", "customer_id,name\nA1,Ann\nB2,Bob\n"),
      (
        "i.csv",
        "date,type,direction,subject,notes,customer_id\n2024-01-05,call,out,a,b,A1\n"
          + "2024-01-06,call,out,thanks,x, y, and z,B2\n2024-01-07,call,out,c, or d,e,A1\n"
          + "2024-01-08,Lee, jr.,call,out,x,A1\n"
      ),
    ])
    #expect(
      run.sink.rejects == [
        .init(key: "B2", kind: .broken, line: 3, salvaged: "2024-01-06 call"),
        .init(key: "A1", kind: .broken, line: 4, salvaged: "2024-01-07 call"),
        .init(key: nil, kind: .broken, line: 5, salvaged: nil),
      ])
  }

  @Test("A row of a list that adds nobody is listed with its reason")
  func customersLeftOut() throws {
    let run = try IntakeRun([
      ("c.csv", "customer_id,name\nA1,Ann\n,Total nobody\nA1,Anna\nB2,Bob\nB2,Bob\n")
    ])
    #expect(run.sink.customers.map(\.id) == ["A1", "B2"])
    #expect(run.sink.rejects.map(\.line) == [3, 4, 6])
    #expect(Set(run.sink.rejects.map(\.kind)) == [.listing])
  }

  @Test(
    "Contacts whose account is on no list are listed; the last contact of the others is their account's"
  )
  func links() throws {
    let run = try IntakeRun([
      ("accounts.csv", "account_id,account_name\nA1,Alfa\nB2,Beta\nC3,Ceta\n"),
      (
        "contacts.csv",
        "contact_id,first_name,last_name,account_id,last_contacted\n"
          + "P1,Ann,Lee,A1,2024-02-13\nP2,Bob,Ray,Z9,2024-02-14\nP3,Cy,Poe,B2,\n"
      ),
    ])
    #expect(run.sink.rows.map(\.key) == ["A1"])
    #expect(run.sink.rows.map(\.day) == ["2024-02-13"])
    #expect(run.sink.rejects.map(\.line) == [3])
    #expect(run.summaries["contacts.csv"]?.findings.map(\.code) == ["unlisted-parents"])
  }
}
