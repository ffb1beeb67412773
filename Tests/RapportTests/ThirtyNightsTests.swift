import Basics
import Foundation
import Testing

/// A report warns in time: who is due soon on one night is whom the seven nights after it would
/// flag.
@Suite("Thirty nights: nobody falls silent without a warning")
struct ThirtyNightsTests {
  /// What the nights so far came to.
  private struct Night {
    var dueSoon: Set<String>
    /// Neglected by our silence (N1).
    var silent: Set<String>
  }

  @Test(
    "Due soon on a night holds the silences of the seven after it, while touches, verdicts and agreed cadences come and go",
    arguments: ["2026-05-25", "2026-01-15"])
  func replay(from first: String) throws {
    let product = try Product()
    defer { try? FileManager.default.removeItem(at: product.folder) }
    let sample = Product.package.appendingPathComponent("SampleData")
    for name in ["customers.csv", "interactions.csv", "orders.csv"] {
      try product.write(
        name, String(contentsOf: sample.appendingPathComponent(name), encoding: .utf8))
    }
    try product.write(
      "rapport.yaml",
      """
      inputs: [customers.csv, interactions.csv, orders.csv]
      timezone: Europe/London
      verdicts: verdicts.csv
      cadence:
        TN-008: weekly
        TN-021: 6 weeks
        Hospitality: 90

      """)
    var verdicts = "id,about,verdict,note\n"
    var log = try #require(product.text("interactions.csv"))
    let start = try #require(Day(iso: first))
    var nights: [Night] = []
    /// On which nights something was done about whom.
    var acted: [String: [Int]] = [:]
    for number in 0..<37 {
      try product.write("verdicts.csv", verdicts)
      try product.write("interactions.csv", log)
      let day = start.adding(number)
      let night = try judge(product, on: day)
      nights.append(night)
      if number.isMultiple(of: 5) {
        for id in night.silent.sorted().prefix(1) + night.dueSoon.sorted().prefix(1) {
          log += "\(90_000 + number),\(id),\(day),Call,Outbound,Completed,"
          log += "Rang to hear how they are,A talk of ten minutes.,,Nell Tarrow\n"
          acted[id, default: []].append(number)
        }
      }
      if number % 4 == 1, let id = night.silent.max() {
        verdicts += "\(id),N1,wrong,we meet at the market\n"
        acted[id, default: []].append(number)
      }
    }
    var (told, untold) = (0, [String]())
    for night in 0..<30 {
      for later in night + 1...night + 7 {
        for id in nights[later].silent.subtracting(nights[later - 1].silent)
        where !nights[night].silent.contains(id)
          && !acted[id, default: []].contains(where: { (night..<later).contains($0) })
        {
          if nights[night].dueSoon.contains(id) {
            told += 1
          } else {
            untold.append("\(id) on night \(later), untold on night \(night)")
          }
        }
      }
    }
    #expect(told >= 15, "the replay flags too few to show anything")
    #expect(untold.count * 20 <= told + untold.count, "\(untold)")
  }

  private func judge(_ product: Product, on day: Day) throws -> Night {
    let result = try product.run("report", "--as-of", "\(day)", "--out", "Out", "--format", "json")
    try #require(result.status == 0, "\(result.err)")
    let week = "\(day.adding(7))"
    let report = try product.relationships("Out/\(day)")
    return Night(
      dueSoon: Set(
        report.filter { ($0.value["dueOn"] as? String).map { $0 <= week } == true }.keys),
      silent: Set(
        report.filter {
          $0.value["neglected"] as? Bool == true
            && ($0.value["reasons"] as? [[String: Any]] ?? []).contains {
              $0["id"] as? String == "N1"
            }
        }.keys))
  }
}
