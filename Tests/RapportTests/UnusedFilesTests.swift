import Assessment
import Basics
import Foundation
import Intake
import Relationships
import Reporting
import Testing

@testable import Pipeline

/// Every file of a run is used, or named before anybody is accused.
@Suite("Files that are not used")
struct UnusedFilesTests {
  /// A firm with a log in which nobody but C1 was called of late.
  private func firm() throws -> Product {
    let product = try Product()
    try product.write(
      "in/customers.csv",
      """
      customer_id,name,email,phone
      C1,Tarn Weavers,ilse@brandt.example,+47 22 25 50 10
      C2,Aker Boats,tom@aker.example,+47 22 25 50 20
      C3,Vale & Sons,una@vale.example,

      """)
    try product.write(
      "in/calls.csv",
      """
      call_id,customer_id,date,type,direction,subject
      1,C1,2026-06-20,call,out,Spoke
      2,C2,2025-06-20,call,out,Spoke
      3,C3,2025-06-20,call,out,Spoke

      """)
    return product
  }

  private func run(_ product: Product, out: String = "out") throws -> AssessedRun {
    var request = RunRequest()
    request.inputs = ["\(product.folder.path)/in"]
    request.asOf = "2026-06-30"
    request.timeZone = "UTC"
    request.out = "\(product.folder.path)/\(out)"
    var plan = try RunPlan(request)
    return try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
  }

  private func ids(
    _ run: AssessedRun, _ isIn: (RelationshipAssessment) -> Bool
  ) -> [String] {
    zip(run.ledger.relationships, run.assessed.results).filter { isIn($0.1) }.map(\.0.id)
  }

  @Test(
    "Since when and until when something is in force is no contact: nobody is unknown by it",
    arguments: [
      "Customer,Policy No,Effective Date,Expiration Date\nAker Boats,P-1,2026-06-01,2027-06-01\n",
      "Kunde;Vertrag;Gültig ab;Gültig bis\nAker Boats;V-1;01.06.2026;31.05.2027\n",
    ])
  func terms(_ text: String) throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let before = try ids(run(product)) { $0.isNeglected }
    try product.write("in/policies.csv", text)
    #expect(try ids(run(product, out: "later")) { $0.isNeglected } == before)
    #expect(before.contains("C2"))
  }

  /// The name of a table beside the log, its rows, and who is unknown then.
  static let tables: [(String, String, [String])] = [
    (
      "deliveries: by name",
      "Fahrer;Wohin;Wann\nMax;Aker Boats;20.06.2026\nMax;Elsewhere;21.06.2026\n",
      ["C2"]
    ),
    ("door log: by address", "badge,who,seen\n7,<UNA@vale.example>,2026-06-22 09:00\n", ["C3"]),
    (
      "pbx: by number", "ext,remote,began,secs\n12,004722255020,2026-06-22 09:00:00,360\n",
      ["C2"]
    ),
    (
      "a round with a column a day: by name",
      "House,Town,13/01/26,10/02/26,10/03/26\nAker Boats,Bergen,x,,x\nElsewhere,Bergen,,x,x\n",
      ["C2"]
    ),
    (
      "a round with a column a month: by name",
      "House,Town,Jan,Feb,Mar\nAker Boats,Bergen,x,,x\nElsewhere,Bergen,,x,x\n", ["C2"]
    ),
    (
      "a note for each case that nobody knows: everybody who would be accused",
      "case_ref,visit date,notes\nK-1,2026-06-22,spoke about oil\nK-2,2026-06-24,spoke about wax\n",
      ["C2", "C3"]
    ),
    (
      "visits of cases that nobody knows: everybody who would be accused",
      "visit_ref,case_ref,when,how\nV1,K-1,2026-06-22,in person\nV2,K-1,2026-06-24,by phone\n",
      ["C2", "C3"]
    ),
  ]

  @Test(
    "Whoever may stand in a table that is not used is unknown, and it is said", arguments: tables)
  func unread(_ what: String, _ rows: String, _ unknown: [String]) throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    #expect(try ids(run(product), \.isNeglected) == ["C2", "C3"])
    try product.write("in/other.csv", rows)
    let run = try run(product)
    #expect(ids(run, \.isUnknown) == unknown, "\(what)")
    #expect(ids(run, \.isNeglected) == ["C2", "C3"].filter { !unknown.contains($0) })
    let finding = try #require(run.findings.first { $0.code == "file-set-aside" })
    #expect(finding.severity == .warning)
    #expect(finding.file?.hasSuffix("other.csv") == true)
    let input = try #require(run.inputs.first { $0.path.hasSuffix("other.csv") })
    #expect(input.unused != nil && input.rows == 0)
  }

  static let peaceful: [(String, String)] = [
    ("products", "sku,title,price\nS-1,Oil,4.50\nS-2,Wax,3.10\n"),
    ("prices since", "sku,price,valid_from\nS-1,4.50,2026-01-01\nS-2,3.10,2026-01-01\n"),
    ("budget", "article,2026-01,2026-02,2026-03\nOil,100,120,90\nWax,10,20,10\n"),
    ("postcodes", "postcode,town\n0150,Oslo\n0151,Oslo\n"),
    ("holidays", "day,holiday\n2026-12-25,Christmas\n2026-01-01,New Year\n"),
  ]

  @Test("A list of other things is set aside in peace", arguments: peaceful)
  func otherThings(_ what: String, _ rows: String) throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("in/other.csv", rows)
    let run = try run(product)
    #expect(ids(run, \.isNeglected) == ["C2", "C3"], "\(what)")
    #expect(run.findings.first { $0.code == "file-set-aside" }?.severity == .info)
  }

  @Test("Plain numbers are nobody's ids where the header does not say so")
  func numbers() throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("in/customers.csv", "customer_id,name\n1,Tarn Weavers\n2,Aker Boats\n")
    try product.write(
      "in/calls.csv",
      "customer_id,date,type,direction\n1,2026-06-20,call,out\n2,2025-06-20,call,out\n")
    try product.write("in/stock.csv", "shelf,pieces,counted\n1,2,2026-06-01\n2,1,2026-06-02\n")
    #expect(try ids(run(product), \.isNeglected) == ["2"])
  }

  @Test("The same bytes twice are read once, and said")
  func copies() throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let calls = try #require(product.text("in/calls.csv"))
    try product.write("in/calls (1).csv", calls)
    let run = try run(product)
    #expect(run.ledger.counts.interactions == 3)
    #expect(run.inputs.count == 3 && run.inputs.count { $0.unused != nil } == 1)
    #expect(run.findings.contains { $0.code == "file-set-aside" && $0.severity == .warning })
    #expect(ids(run, \.isUnknown).isEmpty)
  }

  @Test("An order that stands in two exports happened once")
  func overlappingExports() throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let header = "order_id,customer_id,order_date,amount,state\n"
    try product.write(
      "in/orders-may.csv", header + "7,C1,2026-05-01,10,open\n8,C2,2026-05-30,20,open\n")
    try product.write(
      "in/orders-june.csv",
      header + "8,C2,2026-05-30,20,paid\n9,C2,2026-06-02,5,paid\n7,C3,2026-06-02,5,paid\n")
    let run = try run(product)
    #expect(run.ledger.relationships.map { $0.revenue?.description } == ["10.00", "25.00", "5.00"])
    #expect(run.ledger.counts.duplicates == 1)
    #expect(run.inputs.map(\.rejected).reduce(0, +) == run.rejects.count)
  }

  @Test("Folders in a folder are looked into, but for reports and other versions of its files")
  func folders() throws {
    let product = try firm()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let header = "call_id,customer_id,date,type,direction,subject\n"
    try product.write("in/visits/visits.csv", header + "91,C2,2026-06-19,visit,out,Saw them\n")
    try product.write("in/archive/calls.csv", header + "1,C1,2024-06-20,call,out,Spoke\n")
    try product.write("in/Reports/rejects.csv", "file,line,reason,raw\na,1,b,c\n")
    try product.write("in/2026-06-29/report.json", "{}")
    try product.write("in/2026-06-29/rejects.csv", "file,line,reason,raw\na,1,b,c\n")
    try product.write("in/.cache/calls.csv", header)
    try product.write("in/book.xlsx", "PK")
    let run = try run(product, out: "in/Reports")
    #expect(ids(run, \.isNeglected) == ["C3"])
    let unused = run.inputs.filter { $0.unused != nil }.map {
      $0.path.split(separator: "/").suffix(2)
    }
    // The archive has rows of its own.
    #expect(unused.map { $0.joined(separator: "/") } == ["in/book.xlsx"])
    #expect(run.inputs.count == 5)
  }

  @Test("Of whole exports in folders named by days the newest is read")
  func days() throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    var rows = "customer_id,date,type\n"
    for day in ["2026-06-28", "2026-06-29"] {
      rows += "C1,\(day),call\n"
      try product.write("in/\(day)/customers.csv", "customer_id,name\nC1,Tarn Weavers\n")
      try product.write("in/\(day)/calls.csv", rows)
    }
    let run = try run(product)
    #expect(run.ledger.counts.interactions == 2)
    #expect(run.assessed.results.first?.lastContact?.description == "2026-06-29")
    #expect(run.inputs.count { $0.unused != nil } == 2)
  }

  /// Folders whose names have digits, and are no whole exports.
  static let partFolders = [
    ["2026-04", "2026-05", "2026-06"], ["store-100200", "store-100300"], ["2026/Q1", "2026/Q2"],
  ]

  @Test("Folders that hold a part each, a month or a branch, are all read", arguments: partFolders)
  func parts(_ folders: [String]) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("in/customers.csv", "customer_id,name\nC1,Tarn Weavers\nC2,Brook Stables\n")
    for (index, folder) in folders.enumerated() {
      let rows = (1...3).map { "C\(index % 2 + 1),2026-0\(index + 4)-0\($0),call\n" }.joined()
      try product.write("in/\(folder)/calls.csv", "customer_id,date,type\n" + rows)
    }
    let run = try run(product)
    #expect(run.ledger.counts.interactions == folders.count * 3)
    #expect(run.inputs.allSatisfy { $0.unused == nil })
  }
}
