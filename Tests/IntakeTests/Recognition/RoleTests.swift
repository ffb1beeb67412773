import Basics
import CSV
import Intake
import Testing

@Suite("What a file is for is told from its columns")
struct RoleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var header: String
    var row: String
    var role: FileRole
    var fields: [String: String] = [:]
    var testDescription: String { header }
  }

  static let cases: [Case] = [
    Case(
      header: "customerID,companyName,contactName,phone", row: "A,Alfa,Ann,1", role: .customers,
      fields: ["id": "customerID", "company": "companyName", "contactName": "contactName"]),
    Case(
      header: "orderID,customerID,employeeID,orderDate,requiredDate,shippedDate,freight",
      row: "1,A,5,1996-07-04,1996-08-01,1996-07-16,32.38", role: .interactions,
      fields: ["key": "customerID", "date": "orderDate", "interaction": "orderID"]),
    Case(header: "id,first_name,last_name", row: "1,Ann,B", role: .customers),
    Case(
      header: "id,user_id,order_date,status", row: "1,1,2018-01-01,returned", role: .interactions,
      fields: ["key": "user_id", "date": "order_date"]),
    Case(header: "customer_id,date", row: "1,2024-01-01", role: .interactions),
    Case(header: "customer_id,amount", row: "1,5.00", role: .customers),
    Case(
      header: "#,name,email,last_contact", row: "#1,Ann,a@example.com,2024-01-05",
      role: .customers, fields: ["id": "#"]),
    Case(header: "Kundennummer;Firma;Letzter Kontakt", row: "K1;A;05.01.2024", role: .customers),
    Case(
      header: "Klantnummer;Datum;Soort;Notitie", row: "1;2024-01-05;Bezoek;ok",
      role: .interactions, fields: ["key": "Klantnummer", "notes": "Notitie"]),
    Case(
      header: "Código do cliente,Data,Tipo,Assunto", row: "1,2024-01-05,Visita,x",
      role: .interactions, fields: ["key": "Código do cliente", "subject": "Assunto"]),
    Case(
      header: "N° client;Raison sociale;Courriel", row: "1;A;a@example.fr", role: .customers,
      fields: ["id": "N° client", "name": "Raison sociale"]),
    Case(
      header: "Numer klienta,Data kontaktu,Rodzaj,Uwagi", row: "1,2024-01-05,Telefon,x",
      role: .interactions),
    Case(header: "Asiakasnumero,Nimi,Sähköposti", row: "1,A,a@example.fi", role: .customers),
    Case(
      header: "Kundnummer,Datum,Aktivitet,Anteckning", row: "1,2024-01-05,Besök,x",
      role: .interactions),
    Case(header: "Kundenr,Dato,Emne,Notat", row: "1,2024-01-05,x,y", role: .interactions),
    Case(header: "Codice cliente,Ragione sociale,Telefono", row: "1,A,2", role: .customers),
    Case(header: "客户编号,客户名称,最后联系日期", row: "1,甲,2024-01-05", role: .customers),
    Case(header: "productID,productName,supplierID,unitPrice", row: "1,Tea,2,3", role: .unknown),
    Case(
      header: "employeeID,lastName,firstName,birthDate,notes", row: "1,B,A,1990-01-01,x",
      role: .unknown),
    Case(header: "id,order_id,payment_method,amount", row: "1,1,card,10", role: .unknown),
    Case(header: "ID,frequency,recency,T", row: "1,2,30.4,38.8", role: .unknown),
    Case(header: "name,email,last_contact", row: "Ann,a@example.com,2024-01-05", role: .unknown),
  ]

  @Test("The role and the columns of a header", arguments: cases)
  func roles(_ sample: Case) throws {
    let seen = try inspected("\(sample.header)\n\(sample.row)\n\(sample.row)x\n")
    #expect(seen.role == sample.role)
    for (field, header) in sample.fields {
      #expect(seen.fields.first { $0.field.rawValue == field }?.header == header, "\(field)")
    }
  }

  @Test("What every row is follows from the columns, and from the name only without a type")
  func usualKinds() throws {
    func kind(_ name: String, _ header: String, _ row: String) throws -> TouchKind? {
      let file = try TemporaryFile(name, "\(header)\n\(row)\n")
      return try recognise(try Source.open(file.path), settings: intakeSettings()).usualKind
    }
    #expect(try kind("x.csv", "order_id,customer_id,order_date", "1,2,2024-01-05") == .order)
    #expect(try kind("x.csv", "customer_id,date,amount", "1,2024-01-05,5") == .order)
    #expect(
      try kind("x.csv", "ticket_id,customer_id,opened_at,status", "1,2,2024-01-05,x") == .ticket)
    #expect(try kind("calls.csv", "customer_id,date,notes", "1,2024-01-05,x") == .call)
    #expect(try kind("calls.csv", "customer_id,date,type,notes", "1,2024-01-05,Visit,x") == nil)
    #expect(try kind("x.csv", "customer_id,date,subject", "1,2024-01-05,x") == nil)
    let mail = "Date,Direction,customer_id,Subject,Snippet"
    #expect(try kind("x.csv", mail, "2024-01-05,Sent,1,Bells,They ring") == .email)
    #expect(try kind("x.csv", "Kundennummer;Anrufdatum;Notiz", "1;05.01.2024;ok") == .call)
    #expect(try kind("telefonate.csv", "Kundennummer;Datum;Notiz", "1;05.01.2024;ok") == .call)
    #expect(
      try kind("x.csv", "customer_id,date,opens,clicks", "1,2024-01-05,1,0") == .massMail)
  }

  @Test("A missing or unknown column is refused with what was seen and what to type")
  func missing() throws {
    let seen = try inspected("Zkd,Stufe,Letzte Berührung\nC1,A,2024-01-05\n")
    #expect(seen.decision == .refuse)
    guard case .table(.noIDColumn(let columns, nearest: _, names: nil)) = seen.error?.problem else {
      Issue.record("\(seen.problems)")
      return
    }
    #expect(columns.names.contains("Zkd"))
  }

  @Test(
    "Names that repeat beside days of contact are those of a log, and nothing has to be typed",
    arguments: [
      "Name,Last contact\nAnn,2024-01-05\nAnn,2024-01-06\n",
      "Last contact;Company name\n2024-01-05;Ann\n2024-01-06;Ann\n",
    ])
  func repeatedNames(_ text: String) throws {
    let run = try IntakeRun([("l.csv", text)])
    #expect(run.sink.rows.map { "\($0.key) \($0.day)" } == ["Ann 2024-01-05", "Ann 2024-01-06"])
  }

  @Test("To take names that repeat for ids is not advised: rows would be dropped")
  func advice() throws {
    // A list of something else, whose names are not customers'.
    let seen = try inspected("productID,Company,Price\n1,Ann,5\n2,Ann,6\n")
    #expect(seen.decision == .refuse)
    guard case .table(.noIDColumn(_, nearest: _, names: nil))? = seen.error?.problem else {
      Issue.record("\(seen.problems)")
      return
    }
  }

  @Test("Names of a list without ids that stand there once each are its ids")
  func uniqueNames() throws {
    let list = "Name,City\nHolm Vets,Kiel\nBrik Kennels,Bonn\n"
    let seen = try inspected("Name,Last contact\nAnn,2024-01-05\nBo,2024-01-06\n")
    #expect(seen.role == .customers && seen.rows == 2)
    #expect(seen.problems.map(\.code) == ["presumed-column"])
    // The tax office's number is none of theirs.
    let taxed = try inspected("Firmenname;USt-IdNr.\nHolm;DE1\nBrik;\n")
    #expect(taxed.role == .customers && taxed.rows == 2)
    let log = ("i.csv", "Customer,Date,Type,Notes\nbrik kennels,2024-05-01,Call,x\n")
    let run = try IntakeRun([("c.csv", list), log])
    #expect(run.sink.customers.map(\.id) == ["Holm Vets", "Brik Kennels"])
    // A list of something else beside one of customers stays what it is.
    let goods = ("goods.csv", "Name,Price\nOven,5\nMixer,6\n")
    let other = try IntakeRun([
      ("c.csv", "customer_id,name\n1,Holm\n"), goods, ("i.csv", "customer_id,date\n1,2024-05-01\n"),
    ])
    #expect(other.roles.customers == [0])
  }

  @Test("A mapping decides, by header, by key and by occurrence")
  func mappings() throws {
    let text = "Client Ref #,name,Touched,Touched\nC1,Ann,2024-01-05,2024-02-06\n"
    func seen(_ mappings: [String]) throws -> Inspection {
      try inspected(
        text, intakeSettings { $0.mappings = mappings.compactMap { ColumnMapping(parsing: $0) } })
    }
    let byHeader = try seen(["id=Client Ref #"])
    #expect(byHeader.role == .customers)
    #expect(byHeader.rows == 1)
    let second = try seen(["id=client ref #", "last contact=touched#2"])
    #expect(second.preview == [["C1", "Ann", "2024-01-05", "2024-02-06"]])
    #expect(second.dates.count == 1)
    let wrong = try seen(["id=Nobody"])
    #expect(wrong.decision == .refuse)
    guard
      case .table(.noMappedColumn(field: "id", column: "Nobody", seen: _)) = wrong.error?.problem
    else {
      Issue.record("\(wrong.problems)")
      return
    }
  }

  @Test("Two columns of one name are refused where they are needed, and told apart by --map")
  func duplicates() throws {
    let text = "customer_id,customer_id,date\nA,B,2024-01-05\n"
    let refused = try inspected(text)
    #expect(refused.decision == .refuse)
    #expect(
      refused.error?.problem
        == .table(.duplicateColumn("customer_id", count: 2, field: "id")))
    let settings = intakeSettings {
      $0.mappings = [ColumnMapping(field: .id, column: "customer_id", occurrence: 2)]
    }
    let run = try IntakeRun([("x.csv", text)], settings)
    #expect(run.sink.rows.map(\.key) == ["B"])
  }

  @Test("The day a record was changed or made is no interaction")
  func modified() throws {
    let seen = try inspected(
      "(Do Not Modify) Account,(Do Not Modify) Modified On,Account Name\nA,3/14/2024 4:05 PM,B\n")
    #expect(seen.role == .customers)
    #expect(!seen.fields.contains { $0.field == .lastContact || $0.field == .date })
  }

  @Test(
    "Of several columns of days with names that say nothing none is guessed, and it is no list",
    arguments: [
      "customer_id,alpha,beta,type,subject\nA,2024-01-05,2024-01-06,call,x\n"
        + "B,2024-01-06,2024-01-09,call,y\n",
      "customer_id,customer_name,alpha,beta,type\nA,Al,2024-01-05,2024-01-06,call\n"
        + "B,Be,2024-01-06,2024-01-09,call\nA,Al,2024-02-05,2024-02-06,call\n",
    ])
  func renamedDate(_ text: String) throws {
    let list = ("c.csv", "id,name,since\nA,Al,2020-01-01\nB,Be,2020-01-01\n")
    for inputs in [[("i.csv", text)], [list, ("i.csv", text)]] {
      let error = try #require(intakeError(inputs))
      #expect(error.code == "missing-column")
      guard case .table(.noDateColumn(_, nearest: ["alpha", "beta"])) = error.problem else {
        Issue.record("\(error)")
        continue
      }
    }
    let mapped = intakeSettings {
      $0.mappings = [ColumnMapping(parsing: "date=alpha")].compactMap(\.self)
    }
    #expect(try IntakeRun([list, ("i.csv", text)], mapped).touched == ["A", "B"])
  }

  @Test("A list of customers in which some stand twice is still one")
  func repeatedCustomers() throws {
    let run = try IntakeRun([
      ("c.csv", "id,name,type\nA,Al,x\nB,Be,x\nC,Ce,x\nD,De,x\nE,Ed,x\nA,Al 2,x\n")
    ])
    #expect(run.sink.customers.map(\.id) == ["A", "B", "C", "D", "E"])
  }

  @Test("Of a field called a thousand times only the first columns are looked into")
  func manyColumns() throws {
    let count = 1000
    let header = "customer_id,date,type" + String(repeating: ",due date,email", count: count)
    let row = "C1,2026-01-01,call" + String(repeating: ",03/04/2026,a@b.c", count: count)
    let file = try TemporaryFile("many.csv", "\(header)\n\(row)\n\(row)\n")
    let found = try recognise(Source.open(file.path), settings: intakeSettings())
    #expect(found.columns[.dueDate]?.count == count)
    // Each was compared with all others, and each sketched two thousand keys.
    #expect((2...64).contains(found.dates.count))
    #expect(found.keys.count <= 64)
  }
}
