import Basics
import Testing

@testable import Intake

@Suite("Columns of a customer list say what became of its customers")
struct StateColumnTests {
  /// The customers of a list whose rows have one column more than id and name.
  private static func customers(_ header: String, _ cells: [String]) throws -> [Customer] {
    let rows = cells.enumerated().map { "C\($0 + 1),Firm \($0 + 1),\($1)\n" }.joined()
    return try customers("Customer ID,Customer Name,\(header)\n" + rows)
  }

  private static func customers(_ list: String) throws -> [Customer] {
    try IntakeRun([
      ("customers.csv", list), ("calls.csv", "Customer ID,Date,Type\nC1,2024-01-05,Call\n"),
    ])
    .sink.customers
  }

  @Test(
    "A status column makes past customers and prospects, whatever it is called",
    arguments: ["Status", "Customer Status", "Account Status", "Type", "Kundenstatus", "Lifecycle"])
  func status(header: String) throws {
    let customers = try Self.customers(
      header, ["Active", "Former", "Inactive", "Closed", "Lost", "Prospect"])
    #expect(
      customers.map(\.kind) == [
        .customer, .pastCustomer, .pastCustomer, .pastCustomer, .pastCustomer, .prospect,
      ])
  }

  @Test(
    "Groups of which some are kinds of relationship are read so, under any header",
    arguments: ["Gruppe", "Segment", "Sort of house", "Klasse"])
  func groups(header: String) throws {
    let customers = try Self.customers(
      header,
      ["Verein", "Lieferant", "Verein", "Partner", "Interessent", "Steuerberater", "Lieferant"])
    #expect(
      customers.map(\.kind) == [
        .customer, .vendor, .customer, .strategicPartner, .prospect, .customer, .vendor,
      ])
    #expect(customers.map(\.kindGround).prefix(2) == [.nothing, .group])
  }

  @Test("Groups of customers are no kinds")
  func trades() throws {
    let customers = try Self.customers(
      "Segment", ["Partner", "Online", "Accountants", "Partner", "Retail", "Consultants", "Online"])
    #expect(customers.allSatisfy { $0.kind == .customer && $0.kindGround == .nothing })
  }

  @Test(
    "One end is read under a header of states, sorts or remarks, whatever the others say",
    arguments: [
      ("Trading status", "In liquidation", Ending.How.closed), ("Remark", "deceased", .deceased),
      ("Tags", "insolvent", .insolvent),
      ("Kundenzustand", "verstorben", .deceased), ("RIP", "Y", .deceased),
      ("Contact permission", "None", .doNotContact),
    ])
  func single(header: String, cell: String, how: Ending.How) throws {
    let customers = try Self.customers(header, ["", cell, ""])
    #expect(customers.map { $0.ending?.how } == [nil, how, nil])
  }

  @Test(
    "One past customer is read under a header of sorts and under a mark",
    arguments: [
      ("Client Type", "Ex-client"), ("Kundenart", "Altkunde"), ("Gesperrt", "ja"),
      ("Blocked", "All"), ("Account state", "Do not use"),
    ])
  func past(header: String, cell: String) throws {
    #expect(
      try Self.customers(header, ["", cell, ""]).map(\.kind)
        == [.customer, .pastCustomer, .customer])
  }

  @Test(
    "Whom a remark calls no customer yet is a prospect, and nobody else",
    arguments: [
      ("Bemerkung", "bislang noch kein Kunde. Messe Mai", true),
      ("Remark", "not a customer yet", true),
      ("Notes", "Met in May. Has not bought yet", true), ("Bemerkung", "Kunde seit Mai", false),
      ("Remark", "their client is not a customer yet of theirs", false),
    ])
  func notYet(header: String, cell: String, isProspect: Bool) throws {
    #expect(
      try Self.customers(header, ["", cell, ""]).map(\.kind)
        == [.customer, isProspect ? .prospect : .customer, .customer])
  }

  @Test("A remark that tells a story ends nothing")
  func stories() throws {
    let customers = try Self.customers(
      "Remark", ["", "was told that the father deceased last year", ""])
    #expect(customers.allSatisfy { $0.ending == nil })
  }

  @Test("A status column of tickets is none")
  func tickets() throws {
    let customers = try Self.customers("Status", ["New", "Open", "Closed", "Closed", "Closed"])
    #expect(customers.allSatisfy { $0.kind == .customer && $0.ending == nil })
  }

  @Test("A plain word stands by itself, a weak one needs others beside it")
  func share() throws {
    let cells = ["Gold", "Silver", "Bronze", "Former", "Closed"]
    let kinds = try Self.customers("Status", cells).map(\.kind)
    #expect(kinds.suffix(2) == [.pastCustomer, .customer])
    #expect(try Self.customers("Account Status", cells).map(\.kind).last == .pastCustomer)
  }

  @Test(
    "A flag says yes or no in any words",
    arguments: [
      ("Active", ["Yes", "No"]), ("Is Active", ["1", "0"]), ("Aktiv", ["ja", "nein"]),
      ("Inactive", ["", "x"]), ("Archived", ["false", "true"]), ("Active", ["Active", "Inactive"]),
    ])
  func active(header: String, cells: [String]) throws {
    #expect(try Self.customers(header, cells).map(\.kind) == [.customer, .pastCustomer])
  }

  @Test("A column of numbers is no flag")
  func numbers() throws {
    let customers = try Self.customers("Active", ["12", "0", "7", "1", "33"])
    #expect(customers.allSatisfy { $0.kind == .customer })
  }

  @Test(
    "An end has a day where the column has one, unless it lies ahead",
    arguments: [
      ("Deceased Date", Ending.How.deceased), ("Verstorben am", .deceased),
      ("Liquidation Date", .closed), ("Do Not Contact Since", .doNotContact),
    ])
  func days(header: String, how: Ending.How) throws {
    let customers = try Self.customers(header, ["", "2024-03-01", "2025-03-01", ""])
    #expect(customers.map(\.ending?.how) == [nil, how, nil, nil])
    #expect(customers[1].ending?.since == Day(iso: "2024-03-01"))
    #expect(customers[1].ending?.line == 3)
  }

  @Test("Who left a club is a past customer from that day on")
  func left() throws {
    let customers = try Self.customers("Austritt am", ["", "31.12.2023", "31.12.2024"])
    #expect(customers.map(\.kind) == [.customer, .pastCustomer, .customer])
  }

  @Test(
    "An end without a day came on the day of leaving beside it",
    arguments: [
      ("Austrittsdatum,Austrittsgrund", "14.02.2024,verstorben"),
      ("Austrittsgrund,Austrittsdatum", "verstorben,14.02.2024"),
    ])
  func reasonOfLeaving(header: String, cells: String) throws {
    let customers = try Self.customers(
      "Customer ID,Customer Name,\(header)\nC1,Ann,,\nC2,Bo,\(cells)\nC3,Cy,,\n")
    #expect(customers.map(\.ending?.how) == [nil, .deceased, nil])
    #expect(customers[1].ending?.since == Day(iso: "2024-02-14"))
  }

  @Test(
    "A list of members is known by its headers",
    arguments: [
      ("Membership level", RelationshipKind.member), ("Mitgliedsnummer", .member),
      ("Member rating", .customer),
    ])
  func members(header: String, kind: RelationshipKind) throws {
    let customers = try Self.customers("Customer ID,Name,\(header)\nC1,Ann,7\nC2,Bo,8\n")
    #expect(customers.map(\.kind) == [kind, kind])
  }

  @Test("A flag and its day in two columns are one end")
  func flagAndDay() throws {
    let list =
      "Contact ID,Name,Is Deceased,Deceased Date\nC1,Ann,No,\nC2,Bo,Yes,2024-03-01\nC3,Cy,Yes,\n"
    let customers = try Self.customers(list)
    #expect(customers.map(\.ending?.how) == [nil, .deceased, .deceased])
    #expect(customers.map(\.ending?.since) == [nil, Day(iso: "2024-03-01"), nil])
  }

  @Test(
    "Opt-outs are wishes, of newsletters none",
    arguments: [
      ("Do Not Call", ["Yes", "No"], [Wishes.noCalls, []]),
      ("HasOptedOutOfEmail", ["true", "false"], [.noMail, []]),
      ("Do not allow Phone Calls", ["Do Not Allow", "Allow"], [.noCalls, []]),
      ("OK to call", ["no", "yes"], [.noCalls, []]), ("Unsubscribed", ["yes", "no"], [[], []]),
      ("Newsletter Opt Out", ["yes", "no"], [[], []]), ("Do Not Fax", ["yes", "no"], [[], []]),
    ] as [(String, [String], [Wishes])])
  func wishes(header: String, cells: [String], wishes: [Wishes]) throws {
    #expect(try Self.customers(header, cells).map(\.wishes) == wishes)
  }

  @Test("A type outranks a state, and nobody was a customer who never was one")
  func typeAndState() throws {
    let list =
      "Customer ID,Name,Type,Status\nC1,A,Vendor,Active\nC2,B,Vendor,Inactive\nC3,C,Member,Lapsed\n"
      + "C4,D,Employee,Inactive\nC5,E,Partner,Active\n"
    let customers = try Self.customers(list)
    #expect(
      customers.map(\.kind) == [.vendor, .vendor, .member, .employee, .strategicPartner])
    #expect(customers.map(\.ending?.how) == [nil, nil, nil, .left, nil])
  }

  @Test("Who was merged stands for the survivor, through any number of them")
  func merged() throws {
    let list =
      "Account ID,Name,IsDeleted,MasterRecordId\nC3,A,true,C2\nC2,A2,true,C1\nC1,B,false,\n"
    let run = try IntakeRun([
      ("customers.csv", list),
      ("calls.csv", "Account ID,Date,Type\nC3,2024-01-05,Call\nC1,2024-01-06,Call\n"),
    ])
    #expect(run.sink.customers.map(\.id) == ["C1"])
    #expect(run.touched == ["C1"])
    #expect(run.summaries["customers.csv"]?.findings.map(\.code) == ["merged-customers"])
  }

  @Test("A deleted row whose id stands on the list once more gives way")
  func deletedTwin() throws {
    let list = "Customer ID,Name,Deleted\nC1,Old name,1\nC1,New name,0\nC2,Gone,1\n"
    let run = try IntakeRun([
      ("customers.csv", list), ("calls.csv", "Customer ID,Date,Type\nC1,2024-01-05,Call\n"),
    ])
    #expect(run.sink.customers.map(\.name) == ["New name", "Gone"])
    #expect(run.sink.customers.map(\.ending?.how) == [nil, .deleted])
    #expect(run.sink.rejects.map(\.line) == [2])
  }
}
