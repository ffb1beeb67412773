import Assessment
import Basics
import Foundation
import Intake
import Relationships
import Reporting
import Testing

@testable import Pipeline

@Suite("Whose a row was that could not be used")
struct LostRowsTests {
  private func unknown(_ customers: String, _ log: String) throws -> AssessedRun {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    try product.write("customers.csv", customers)
    try product.write("log.csv", log)
    var request = RunRequest()
    request.inputs = ["customers.csv", "log.csv"].map { "\(product.folder.path)/\($0)" }
    request.asOf = "2026-06-30"
    request.timeZone = "UTC"
    request.force = true
    var plan = try RunPlan(request)
    return try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
  }

  private static let list =
    "customer_id,name,email\nC1,Ann Ltd,a@ann.example\nC2,Bob Ltd,b@bob.example\n"
  private static let sound =
    "Lee,C1,2026-06-01,call,out,Check,fine\nLee,C2,2026-06-01,call,out,Check,fine\n"

  /// A row, and who is unknown for it.
  static let rows: [(String, [String])] = [
    ("Lee, jr.,C2,2026-06-02,call,out,x\n", ["C2"]),
    ("Lee,,2026-06-02,call,out,Bob Ltd,x\n", ["C2"]),
    ("Lee,,2026-06-02,call,out,to b@bob.example,x\n", ["C2"]),
    ("Lee,\"C2,2026-06-02,call,out,x,y\n", ["C2"]),
    ("Lee,C2,2026-06-0z,call,out,x,y\n", ["C2"]),
    ("Lee,C2,,call,out,x,y\n", ["C2"]),
    ("Lee,C2,2026-06-02,ca\n", ["C2"]),
    ("Lee,,2026-06-02,call,out,C2 rang about the garden,x\n", ["C2"]),
    ("Lee,,2026-06-02,call,out,x,\"rang for Bob Ltd, all well\"\n", ["C2"]),
    ("Lee,,2026-06-02,call,out,the bob came loose,x\n", []),
    ("Lee,C9,2026-06-02,call,out,x,y\n", []),
    ("Lee,C2,2026-06-02,call,out,x,y, and z\n", []),
  ]

  @Test("Any cell of it tells", arguments: rows)
  func anyCell(_ row: String, _ ids: [String]) throws {
    let run = try unknown(
      Self.list,
      "caller,customer_id,date,type,direction,subject,notes\n" + Self.sound + row + Self.sound)
    let found = zip(run.ledger.relationships, run.assessed.results).filter(\.1.isUnknown)
    #expect(found.map(\.0.id) == ids)
    #expect(found.allSatisfy { $0.0.lostPlaces == [.row(file: 1, line: 4)] })
  }

  @Test(
    "N3 stands where the complaint is newer than every lost row",
    arguments: [(1, false), (9, true)])
  func complaint(day: Int, isOpen: Bool) throws {
    let run = try unknown(
      Self.list,
      "customer_id,date,type,direction,subject,notes\n"
        + "C1,2026-06-0\(day),complaint,in,Broken,The pump arrived broken and we are angry\n"
        + "C1,2026-06-05,call,ou\n"
        + "C2,2026-06-01,call,out,Sorry,We apologised and replaced it\n")
    #expect(run.assessed.results[0].isUnknown)
    #expect(run.assessed.results[0].isNeglected == isOpen)
    #expect(run.assessed.results[0].reasons.map(\.id) == (isOpen ? [.n3] : []))
  }
}
