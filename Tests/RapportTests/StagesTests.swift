import Foundation
import Testing

@Suite("rapport report --stages")
struct StagesTests {
  private func product() throws -> Product {
    let product = try Product()
    try product.write(
      "interactions.csv",
      """
      customer_id,date,type,direction,subject
      C1,2026-06-20,Call,Outbound,How was the delivery?
      C2,2025-11-03,Call,Outbound,Asked whether all was well

      """)
    return product
  }

  @Test func `every stage has its seconds, and they add up to no more than the whole`() throws {
    let result = try product().run("interactions.csv", "--as-of", "2026-06-30", "--stages")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out.split(separator: "\n").count == 1, "the summary line stands alone")
    var times: [String: [Double]] = [:]
    for line in result.err.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3 { times[String(words[0])] = words.dropFirst().compactMap { Double($0) } }
    }
    let stages = ["recognise", "read", "group", "history", "assess", "quote", "render", "write"]
    #expect(times.keys.sorted() == (stages + ["whole"]).sorted())
    let whole = try #require(times["whole"])
    #expect(whole.count == 2)
    #expect(whole[0] > 0)
    for column in 0..<2 {
      let sum = stages.reduce(0) { $0 + (times[$1]?[column] ?? .infinity) }
      // Each is rounded to a thousandth.
      #expect(sum <= whole[column] + 0.005)
    }
    #expect(times["render"]?[0] ?? 0 > 0)
    let peak = try #require(result.err.firstMatch(of: /peak memory (\d+) MB/)?.1)
    #expect((Int(peak) ?? 0) > 5)
  }

  @Test func `without the option nothing is said of it, and with it the report is the same`() throws
  {
    let product = try product()
    let plain = try product.run("interactions.csv", "--as-of", "2026-06-30", "--out", "one")
    #expect(plain.err == "")
    try product.run("interactions.csv", "--as-of", "2026-06-30", "--out", "two", "--stages")
    for name in product.names("one/2026-06-30") where name.contains(".") && !name.hasPrefix(".") {
      #expect(product.text("one/2026-06-30/\(name)") == product.text("two/2026-06-30/\(name)"))
    }
  }
}
