import Assessment
import Basics
import Foundation
import Intake
import Relationships
import Reporting
import Testing

@testable import Pipeline

/// Absence of data is not absence of contact: a row that was damaged on its way accuses nobody.
@Suite("Nobody is neglected because rows were damaged")
struct DamagedRowsTests {
  /// 500 worlds; `RAPPORT_WORLDS` asks for more.
  private static let worldCount: UInt64 =
    ProcessInfo.processInfo.environment["RAPPORT_WORLDS"].flatMap { UInt64($0) } ?? 500
  private static let atOnce: UInt64 = 50

  @Test(
    "In generated worlds, judged with and without the damage",
    arguments: Array(stride(from: UInt64(1), through: worldCount, by: Int(atOnce))))
  func judgeWorlds(from first: UInt64) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    for seed in first..<first + Self.atOnce {
      let world = DamagedWorld(seed: seed)
      try product.write("customers.csv", world.customers)
      let sound = try neglected(product, world.log)
      let damaged = try neglected(product, world.damagedLog)
      let accused = damaged.subtracting(sound).sorted()
      #expect(accused == [], "world \(seed): \(world.damages.joined(separator: "\n"))")
    }
  }

  private func neglected(_ product: Product, _ log: String) throws -> Set<String> {
    try product.write("log.csv", log)
    var request = RunRequest()
    request.customers = ["\(product.folder.path)/customers.csv"]
    request.interactions = ["\(product.folder.path)/log.csv"]
    request.asOf = "2026-06-30"
    request.timeZone = "UTC"
    request.force = true
    request.threads = 1
    var plan = try RunPlan(request)
    let run = try AssessedRun(&plan, comparesWithLastRun: false, progress: nil)
    return Set(
      zip(run.ledger.relationships, run.assessed.results).filter(\.1.isNeglected).map(\.0.id))
  }
}
