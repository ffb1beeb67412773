import Basics
import CSV
import Intake
import Testing

@Suite("Interactions find their customers")
struct JoinTests {
  let customers = "customer_id,name,email\nC1,Ann Ash,ann@example.com\nC2,Bo Birch,bo@example.com\n"

  @Test("By id")
  func byID() throws {
    let run = try IntakeRun([
      ("c.csv", customers), ("i.csv", "customer_id,date\nC1,2024-01-05\nC9,2024-01-06\n"),
    ])
    #expect(run.sink.rows.map(\.key) == ["C1", "C9"])
  }

  @Test("By e-mail address, whatever its case, where no id joins")
  func byEmail() throws {
    let run = try IntakeRun([
      ("c.csv", customers), ("i.csv", "Email,Date,Subject\nANN@example.com,2024-01-05,Hello\n"),
    ])
    #expect(run.touched == ["C1"])
    #expect(run.roles.findings.contains { $0.code == "joined-by-name" })
  }

  @Test("By name, but never by a name that two customers share")
  func byName() throws {
    let list = customers + "C3,Bo Birch,other@example.com\n"
    let run = try IntakeRun([
      ("c.csv", list),
      ("i.csv", "Customer,Date,Subject\n\"ANN  ASH\",2024-01-05,x\nBo Birch,2024-01-05,x\n"),
    ])
    #expect(run.touched == ["C1", "bo birch"])
    #expect(run.summaries["c.csv"]?.findings.contains { $0.code == "shared-names" } == true)
  }

  @Test("An export that has no ids at all joins by the names and addresses it has")
  func withoutIDs() throws {
    let organizations =
      "Organization - Name,Organization - Owner,Organization - Open deals\nAlfa Ltd,Dana,1\nBeta,Lee,0\n"
    let deals =
      "Deal - Title,Deal - Value,Deal - Status,Deal - Organization,Deal - Deal created\nX,10,won,ALFA Ltd.,2024-01-05\n"
    let run = try IntakeRun([("o.csv", organizations), ("d.csv", deals)])
    #expect(run.sink.customers.map(\.name) == ["Alfa Ltd", "Beta"])
    #expect(run.touched == run.sink.customers.prefix(1).map(\.id))
    #expect(run.sink.rows.map(\.revenue) == ["10.00"])
    let persons =
      "Person - Name,Person - Email - Work,Person - Organization\nAnn Ash,Ann@Example.com,Alfa Ltd\n"
    let activities =
      "Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Person - Email\nx,Call,2024-01-05,Done,ann@example.com\n"
    let people = try IntakeRun([("p.csv", persons), ("a.csv", activities)])
    #expect(people.touched == people.sink.customers.map(\.id))
    #expect(people.sink.rows.map(\.state) == [.done])
  }

  @Test("A column called Customer may hold ids as well as names")
  func idsUnderANamesHeader() throws {
    let run = try IntakeRun([
      ("c.csv", customers), ("i.csv", "Customer,Date,Subject\nC2,2024-01-05,x\n"),
    ])
    #expect(run.sink.rows.map(\.key) == ["C2"])
  }

  @Test("Over two hops: activities name leads, leads name contacts")
  func twoHops() throws {
    let run = try IntakeRun([
      (
        "Activity.csv",
        "ActivityID,LeadID,ActivityType,DueDate,Completed\n1,L1,Call,2024-01-05,True\n"
      ),
      (
        "Leads.csv",
        "LeadID,ContactID,LeadSource,LeadStatus,CreatedDate,Notes\nL1,C2,Web,New,2024-01-01,x\n"
      ),
      ("Contacts.csv", "ContactID,FullName,Email\nC1,Ann,a@example.com\nC2,Bo,b@example.com\n"),
    ])
    #expect(run.touched == ["C2"])
    #expect(run.sink.aliases == ["L1": "C2"])
    #expect(run.sink.customers.map(\.id) == ["C1", "C2"])
  }

  @Test("Of several keys the one whose values are the customers' wins")
  func byOverlap() throws {
    let accounts = "Account ID,Account Name\nA1,Alfa\nA2,Beta\n"
    let contacts = "Contact ID,Full Name,Email\nK1,Ann,a@example.com\nK2,Bo,b@example.com\n"
    let activities = "Date,Subject,Account ID,Contact ID\n2024-01-05,x,A1,K2\n"
    #expect(
      try IntakeRun([("a.csv", accounts), ("i.csv", activities)]).sink.rows.map(\.key) == ["A1"])
    #expect(
      try IntakeRun([("c.csv", contacts), ("i.csv", activities)]).sink.rows.map(\.key) == ["K2"])
  }

  @Test("Contacts that name an account of the list roll up to it")
  func rollUp() throws {
    let run = try IntakeRun([
      ("accounts.csv", "Id,Name,OwnerId\nA1,Alfa,O\nA2,Beta,O\n"),
      (
        "contacts.csv",
        "Id,FirstName,LastName,Email,AccountId\nK1,Ann,Ash,a@example.com,A1\nK2,Cy,Cox,c@example.com,\n"
      ),
      ("tasks.csv", "Id,WhoId,Subject,ActivityDate,Status\nT1,K1,Call,2024-01-05,Completed\n"),
    ])
    #expect(run.touched == ["A1"])
    #expect(run.sink.customers.map(\.id) == ["A1", "A2", "K2"])
  }

  @Test("Salesforce ids of 15 and 18 characters are one, and case counts")
  func salesforce() throws {
    let list = "Account ID,Account Name\n0015g00000AAAA1,Alfa\n0015g00000AAAa1,Beta\n"
    let tasks =
      "Account ID,Subject,Date\n0015g00000AAAA1AAP,Call,2024-01-05\n0015g00000AAAa1AAH,Call,2024-01-06\n"
    let run = try IntakeRun([("a.csv", list), ("t.csv", tasks)])
    #expect(run.sink.rows.map(\.key) == ["0015g00000AAAA1", "0015g00000AAAa1"])

    let long = "Account ID,Account Name\n0015g00000AAAA1AAP,Alfa\n"
    let short = "Account ID,Subject,Date\n0015g00000AAAA1,Call,2024-01-05\n"
    let back = try IntakeRun([("a.csv", long), ("t.csv", short)])
    #expect(back.touched == ["0015g00000AAAA1AAP"])
  }

  @Test(
    "An id in two spellings is one customer, and that is said",
    arguments: [
      ("7A0C1E52-1111-4AAA-9BBB-0123456789AB", "{7a0c1e52-1111-4aaa-9bbb-0123456789ab}"),
      ("{7A0C1E52-1111-4AAA-9BBB-0123456789AB}", "7a0c1e5211114aaa9bbb0123456789ab"),
      ("zcrm_554023000000235011", "554023000000235011"),
      ("554023000000235011", "acc_554023000000235011"),
      ("0015g00000XyZaBAAZ", "0015g00000XyZaB"),
    ])
  func spellings(listed: String, named: String) throws {
    let run = try IntakeRun([
      ("c.csv", "Account ID,Account Name\n\(listed),Alfa\n"),
      ("i.csv", "Account ID,Subject,Date\n\(named),Call,2024-01-05\n"),
    ])
    #expect(run.touched == [listed])
    #expect(run.codes.contains("unified-ids"))
  }

  @Test("Ids that all files spell alike stay as they stand")
  func oneSpelling() throws {
    let id = "7A0C1E52-1111-4AAA-9BBB-0123456789AB"
    let run = try IntakeRun([
      ("c.csv", "Account ID,Account Name\n\(id),Alfa\n"),
      ("i.csv", "Account ID,Subject,Date\n\(id),Call,2024-01-05\n"),
    ])
    #expect(run.sink.rows.map(\.key) == [id])
    #expect(!run.codes.contains("unified-ids"))
  }

  @Test("An id that a quotation mark has drawn a delimiter into is nobody new")
  func swallowed() throws {
    let sound = (1...4).map { "C\($0),2024-01-0\($0),call\n" }.joined()
    let run = try IntakeRun([
      ("i.csv", "customer_id,date,type\n" + sound + "\"C2,\",2024-02-01,call\n")
    ])
    #expect(run.sink.rows.map(\.key) == ["C1", "C2", "C3", "C4"])
    #expect(run.sink.rejects == [.init(key: nil, kind: .broken, line: 6, salvaged: nil)])
    let names = try IntakeRun([
      (
        "i.csv",
        "customer,date,type\nAsh,2024-01-05,call\nElm,2024-01-05,call\nFir,2024-01-05,call\n\"Oak, Inc\",2024-01-06,call\n"
      )
    ])
    #expect(names.sink.rows.map(\.key) == ["Ash", "Elm", "Fir", "Oak, Inc"])
  }

  @Test("A cell may hold several keys, each a party; the amount counts once")
  func lists() throws {
    let run = try IntakeRun([
      (
        "c.csv",
        "Record ID,First Name,Last Name,Email\n101,A,B,a@example.com\n103,C,D,c@example.com\n"
      ),
      ("i.csv", "Activity type,Activity date,Associated Contact IDs\nMEETING,2024-01-05,101;103\n"),
    ])
    #expect(run.sink.rows.map(\.key) == ["101", "103"])
    #expect(run.sink.rows.map(\.isFurther) == [false, true])
  }

  @Test("Spreadsheet guards, invisible characters and a name's brackets are no part of a key")
  func guards() throws {
    let list = "customer_id,name\n00123,Ann\n4421,Marc\n"
    let rows =
      "customer_id,date\n\"=\"\"00123\"\"\",2024-01-05\n'00123,2024-01-06\n\u{200D}00123,2024-01-07\n00123\u{A0},2024-01-08\n"
    let run = try IntakeRun([("c.csv", list), ("i.csv", rows)])
    #expect(Set(run.sink.rows.map(\.key)) == ["00123"])
    let named = "Activity date,Note body,Associated Contact IDs\n2024-01-05,x,Marc Lemaire (4421)\n"
    #expect(
      try IntakeRun([("c.csv", list), ("n.csv", named)]).sink.rows.map(\.key) == ["4421"])
  }

  @Test("Zeros in front and capitals are part of an id; .0 comes off only where every cell has it")
  func idsAreText() throws {
    let run = try IntakeRun([
      ("c.csv", "customer_id,name\n17850,Ann\n00123,Bo\n0123,Cy\nc1,Di\nC1,Ed\n"),
      ("i.csv", "customer_id,date\n17850.0,2024-01-05\n13047.0,2024-01-05\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["17850", "00123", "0123", "c1", "C1"])
    #expect(run.sink.rows.map(\.key) == ["17850", "13047"])
    let mixed = try IntakeRun([
      ("c.csv", "customer_id,name\n1.0,Ann\n2,Bo\n"), ("i.csv", "customer_id,date\n2,2024-01-05\n"),
    ])
    #expect(mixed.sink.customers.map(\.id) == ["1.0", "2"])
  }

  @Test("Ids that a spreadsheet rounded refuse the join")
  func scientific() {
    let error = intakeError([
      ("i.csv", "customer_id,date\n1.23457E+11,2024-01-05\n1.23457E+11,2024-01-06\n")
    ])
    #expect(error?.code == "damaged-ids")
  }

  @Test("Where nothing joins the run is refused, unless forced")
  func nothingJoins() throws {
    let inputs = [("c.csv", customers), ("i.csv", "customer_id,date\nX1,2024-01-05\n")]
    #expect(intakeError(inputs)?.code == "no-common-key")
    #expect(intakeError(inputs, intakeSettings { $0.isForced = true }) == nil)
  }

  @Test("Vendors whom nothing refers to are set aside, and files that are none of our business too")
  func setAside() throws {
    let run = try IntakeRun([
      ("c.csv", customers), ("suppliers.csv", "supplierID,companyName,phone\n1,Exotic,2\n"),
      ("products.csv", "productID,productName,unitPrice\n1,Tea,3\n"),
      ("i.csv", "customer_id,date\nC1,2024-01-05\n"),
    ])
    #expect(run.roles.setAside.count == 2)
    #expect(run.sink.customers.count == 2)
  }

  @Test("A sketch finds a column's home in files of any length")
  func sketches() {
    func sketch(_ range: Range<UInt64>) -> KeySketch {
      var sketch = KeySketch()
      for value in range {
        let bytes = Array("key\(value)".utf8)
        sketch.insert(bytes.span)
      }
      return sketch
    }
    let ids = sketch(0..<20_000)
    #expect(sketch(5_000..<6_000).share(in: ids) == 1)
    #expect(sketch(20_000..<30_000).share(in: ids) == 0)
    #expect(abs(sketch(10_000..<30_000).share(in: ids) - 0.5) < 0.05)
  }

  private static let overlapping = [
    (
      "accounts.csv",
      "id,name,created_at\n1,Alfa,2020-01-01\n2,Beta,2020-01-01\n3,Ceta,2020-01-01\n"
    ),
    (
      "contacts.csv",
      "id,first_name,last_name,account_id\n1,Ann,Lee,3\n2,Bob,Ray,1\n3,Cy,Poe,2\n4,Di,Fox,1\n"
    ),
  ]

  @Test("Contact 1 is not account 1: numbers that several lists count from 1 join their own list")
  func numbersOfTheirOwn() throws {
    let run = try IntakeRun(
      Self.overlapping + [
        ("calls.csv", "id,contact_id,date,type\n1,1,2024-01-05,call\n2,4,2024-01-06,call\n")
      ])
    #expect(run.sink.rows.map(\.key) == ["contacts:1", "contacts:4"])
    #expect(run.touched == ["1", "3"])
  }

  @Test("Leads of contacts of accounts, all counted from 1")
  func numbersOverTwoHops() throws {
    let run = try IntakeRun(
      [("leads.csv", "lead_id,first_name,contact_id\n1,Ed,3\n2,Fi,2\n")] + Self.overlapping + [
        ("calls.csv", "id,lead_id,date,type\n1,1,2024-01-05,call\n2,1,2024-01-06,call\n")
      ])
    #expect(run.touched == ["2"])
  }

  @Test("Numbers of contacts that only happen to be numbers of accounts are no join")
  func coincidence() {
    let error = intakeError([
      Self.overlapping[0], ("calls.csv", "id,contact_id,date,type\n1,1,2024-01-05,call\n"),
    ])
    #expect(error?.code == "no-common-key")
    guard case .table(.foreignKey("contact_id", file: _)) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("Where nothing says whose numbers they are the user is asked, and may say it")
  func whoseNumbers() throws {
    let tasks = ("tasks.csv", "id,related_to_id,date,type\n1,1,2024-01-05,call\n")
    #expect(intakeError(Self.overlapping + [tasks])?.code == "ambiguous-key")
    let mapped = intakeSettings {
      $0.mappings = [ColumnMapping(parsing: "key=related_to_id")].compactMap(\.self)
    }
    #expect(try IntakeRun(Self.overlapping + [tasks], mapped).touched == ["1"])
    let contacts = intakeSettings {
      $0.mappings = [ColumnMapping(parsing: "contactKey=related_to_id")].compactMap(\.self)
    }
    #expect(try IntakeRun(Self.overlapping + [tasks], contacts).touched == ["3"])
  }

  @Test("Where the rows say of what sort their number is, contact 1 and deal 1 are not account 1")
  func sortsOfNumbers() throws {
    let tasks = (
      "tasks.csv",
      "id,parent_type,parent_id,date,type\n1,Account,2,2024-01-05,call\n2,Contact,2,2024-01-06,call\n"
        + "3,Opportunity,2,2024-01-07,call\n4,Contact,1,2024-01-08,call\n"
    )
    let joined = try IntakeRun(Self.overlapping + [tasks])
    #expect(joined.sink.rows.map(\.key) == ["2", "contacts:2", "opportunity:2", "contacts:1"])
    #expect(joined.touched == ["1", "2", "3", "opportunity:2"])
    let listless = try IntakeRun([Self.overlapping[0], tasks])
    #expect(listless.sink.rows.map(\.key) == joined.sink.rows.map(\.key))
  }
}
