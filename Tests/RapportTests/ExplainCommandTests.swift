import Foundation
import Testing

@Suite("rapport explain")
struct ExplainCommandTests {
  private static let customers = """
    Customer ID,Company
    TN-001,Fenwick & Daughters
    TN-002,Garden Machines Fenwick
    TN-003,Crème Brûlée Ltd
    TN-004,Corvedale Garden Centre
    TN-005,Fenwick Boats
    TN-006,Fenwick Sails
    TN-007,Old Mill Inn

    """
  private static let calls = """
    Customer ID,Date,Type,Direction,Subject
    TN-001,2026-06-20,Call,Outbound,How are you
    TN-007,2025-01-10,Call,Outbound,How are you
    TN-004,2026-06-21,Email,Inbound,Thanks

    """

  private static func base() throws -> Product {
    let product = try Product()
    try product.write("in/customers.csv", customers)
    try product.write("in/calls.csv", calls)
    return product
  }

  @Test(
    "Whom somebody may have meant is asked by name and id",
    arguments: [
      ("corvdale", "did you mean Corvedale Garden Centre (TN-004)?"),
      ("Corve", "did you mean Corvedale Garden Centre (TN-004)?"),
      ("Old Mil In", "did you mean Old Mill Inn (TN-007)?"),
      ("tn-04", "did you mean Corvedale Garden Centre (TN-004)?"),
      (
        "Fenwick",
        "did you mean Fenwick Boats (TN-005), Fenwick Sails (TN-006) or Fenwick & Daughters (TN-001)?"
      ),
      ("Nobody of that name", "ids stand in relationships.csv"),
    ])
  func near(_ typed: String, _ question: String) throws {
    let result = try Self.base().run("explain", typed, "in", "--as-of", "2026-06-30")
    #expect(result.status == 64)
    #expect(
      result.err.contains("rapport: there is no relationship \(typed); \(question)"),
      "\(result.err)")
  }

  @Test(
    "Words that one name alone has are enough",
    arguments: [
      ("Corvedale", "Corvedale Garden Centre (TN-004)"),
      ("garden centre", "Corvedale Garden Centre (TN-004)"),
      ("creme brulee", "Crème Brûlée Ltd (TN-003)"), ("MILL", "Old Mill Inn (TN-007)"),
    ])
  func onlyOne(_ typed: String, _ told: String) throws {
    let result = try Self.base().run("explain", typed, "in", "--as-of", "2026-06-30")
    #expect(result.status == 0)
    #expect(result.out.hasPrefix(told), "\(result.out.prefix(80))")
  }

  @Test("With --owner it hands over all of an owner's accounts, the neglected first, and no others")
  func handover() throws {
    let product = try Product()
    try product.write(
      "in/customers.csv",
      "Customer ID,Company,Owner,Contact,Phone\nA1,Ash,Dana,Ann Ash,555 01\nA2,Birch,dana,,\nA3,Cedar,Kim,,\n"
    )
    try product.write(
      "in/calls.csv",
      """
      Customer ID,Date,Type,Direction,Notes
      A1,2026-06-20,Call,Outbound,We talked about the harvest
      A1,2026-06-25,Call,Outbound,I promised to send the plan by 2026-07-10
      A2,2026-05-20,Email,Inbound,Could you tell us the price of a crate?
      A2,2026-05-02,Call,Outbound,We talked about the roof
      A3,2026-05-20,Email,Inbound,Could you tell us the price of a crate?

      """)
    let asked = ["explain", "--owner", "Dana", "in", "--as-of", "2026-06-30"]
    let text = try product.run(asked).out
    #expect(text.hasPrefix("Handover: 2 accounts of Dana, as of 30 June 2026\n1 neglected"))
    #expect(!text.contains("Cedar"))
    let birch = try #require(text.range(of: "Birch (A2)"))
    let ash = try #require(text.range(of: "Ash (A1)"))
    #expect(birch.lowerBound < ash.lowerBound)
    #expect(text.contains("\n  N2 They were in touch on 20 May 2026"))
    #expect(text.contains("\n  We promised: 25 June 2026 call “I promised to send the plan"))
    #expect(text.contains(", due 10 July 2026\n"))
    #expect(text.contains("\n  People: Ann Ash, 555 01\n"))
    #expect(text.contains("\n  Their last words: 20 May 2026 email “Could you tell us"))
    let lines = try product.run(asked + ["--json"]).out.split(separator: "\n")
    #expect(lines.map { $0.prefix(10) } == ["{\"id\":\"A2\"", "{\"id\":\"A1\""])
    let german = try product.run(asked + ["--language", "de"]).out
    #expect(german.hasPrefix("Übergabe: 2 Beziehungen von Dana, Stand 30. Juni 2026\n"))
    let nobody = try product.run("explain", "--owner", "Lee", "in", "--as-of", "2026-06-30")
    #expect(nobody.status == 64 && nobody.err.contains("owners here: Dana, Kim, dana"))
    let misspelt = try product.run("explain", "--owner", "Dnaa", "in", "--as-of", "2026-06-30")
    #expect(misspelt.err.contains("; did you mean Dana? owners here: Dana, Kim, dana"))
    #expect(try product.run("explain").err.contains("give the id of a relationship, or --owner"))
  }

  @Test("Each person known there is told with the last day in touch and who of us it was")
  func people() throws {
    let product = try Product()
    try product.write(
      "in/customers.csv", "Customer ID,Company,Contact,Email\nA1,Ash,Ann Poe,ann@ash.example\n")
    try product.write(
      "in/calls.csv",
      """
      Customer ID,Date,Type,Direction,Contact Person,Notes,Logged By
      A1,2025-11-02,Visit,Outbound,Mr Lund,walked the yard,Dana
      A1,2026-03-10,Call,Outbound,Ann Poe,talked of the roof,Dana
      A1,2026-04-20,Email,Inbound,Jan Lund,the drawing came,Kim
      A1,2026-05-09,Call,Outbound,Ann Poe,left a message,Kim
      A1,2026-07-20,Call,Outbound,Ann Poe,planned,Kim

      """)
    let asked = ["explain", "A1", "in", "--as-of", "2026-06-30"]
    let text = try product.run(asked).out
    #expect(
      text.contains(
        "\nPeople: Jan Lund, last in touch on 20 April 2026 with Kim; Ann Poe, last in touch on "
          + "10 March 2026 with Dana\n"), "\(text.prefix(900))")
    let json = try product.run(asked + ["--json"]).out
    #expect(json.contains("\"gone\":false,\"lastContact\":\"2026-03-10\",\"lastBy\":\"Dana\"}"))
  }

  @Test func `says of everybody whether they are neglected`() throws {
    let base = try Self.base()
    func status(_ id: String, _ more: String...) throws -> String {
      let result = try base.run(["explain", id, "in", "--as-of", "2026-06-30"] + more)
      return result.out.split(separator: "\n").dropFirst().first.map(String.init) ?? result.err
    }
    #expect(try status("TN-001").hasSuffix("low confidence · Not neglected"))
    #expect(try status("TN-007").contains("low confidence · Neglected, severity"))
    #expect(
      try status("TN-001", "--language", "de").hasSuffix("· Nicht vernachlässigt"))
  }

  @Test func `says nothing of drift from a list's days of last contact, and agrees with itself`()
    throws
  {
    let product = try Product()
    let rows = (1...30).map { "Name \($0),2026-0\(1 + $0 % 6)-12" }.joined(separator: "\n")
    try product.write("in/notebook.csv", "Name,Last contact\nOld Mill Inn,2025-11-15\n\(rows)\n")
    let inputs = ["in", "--map", "id=Name", "--as-of", "2026-06-30"]
    let text = try product.run(["explain", "Old Mill Inn"] + inputs).out
    #expect(text.contains("Neglected, severity"), "\(text)")
    #expect(!text.contains("Drifting"))
    #expect(text.contains("\nNo sign of life of theirs on record, so there is no rhythm to judge"))
    #expect(text.contains("\nTheir last: not recorded here\n"))
    #expect(text.contains("\nOur last personal touch: not recorded here\n"))
    #expect(text.contains("\nLast contact: 15 November 2025\n"))
    #expect(try product.run(["report"] + inputs).out.contains(" 0 drifting"))
  }

  @Test func `counts from contact of any kind where no side is recorded, and says so`() throws {
    let product = try Product()
    let deals = [1, 4, 8, 11, 15].map { "A1,D\($0),2026-04-\($0 + 10),Won" }
    try product.write(
      "in/deals.csv",
      "account_id,opportunity_id,close_date,deal_stage\n" + deals.joined(separator: "\n") + "\n")
    let inputs = ["in", "--as-of", "2026-06-30"]
    let text = try product.run(["explain", "A1"] + inputs).out
    #expect(text.contains("Their usual gap is 3.5 days, now silent for 66"), "\(text)")
    #expect(text.contains("66 days ago; the usual gap is 3.5 days."))
    #expect(!text.contains("signs of life"))
    #expect(
      text.contains(
        "Days between contacts of any kind, whose direction is not recorded here, oldest first: "
          + "3, 4, 3, 4"))
    #expect(
      text.contains(
        "Their last: not recorded here; counted from the contact of any kind of 25 April 2026"))
    let json = try product.run(["explain", "--json", "A1"] + inputs).out
    #expect(json.contains(#""lastInbound":null"#) && json.contains(#""usualGapDays":3.5"#))
  }
}
