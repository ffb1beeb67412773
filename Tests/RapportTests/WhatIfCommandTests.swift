import Foundation
import Testing

@Suite("rapport whatif: what other settings would do")
struct WhatIfCommandTests {
  /// Twenty customers, called once each, five days apart; the odd ones are Kim's.
  private static func product() throws -> Product {
    let product = try Product()
    var list = "Customer ID,Name,Owner,Tier\n"
    var calls = "Customer ID,Date,Type,Direction,Subject\n"
    for number in 0..<20 {
      let owner = number.isMultiple(of: 2) ? "Dana" : "Kim"
      list += "C\(10 + number),Name \(number),\(owner),\(number < 4 ? "A" : "B")\n"
      calls += "C\(10 + number),\(day(number * 5)),Call,Outbound,A talk about the plan\n"
      calls +=
        "C\(10 + number),\(day(number * 5)),Call,Inbound,They returned the crate and complain\n"
      calls += "C\(10 + number),\(day(number * 5)),Call,Outbound,We apologised and resolved it\n"
    }
    try product.write("in/customers.csv", list)
    try product.write("in/calls.csv", calls)
    return product
  }

  /// The day so many days before 30 June 2026.
  private static func day(_ ago: Int) -> String {
    Date(timeIntervalSince1970: 1_782_777_600 - Double(ago) * 86_400)
      .formatted(.iso8601.year().month().day())
  }

  private static func json(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private static let inputs = ["in", "--as-of", "2026-06-30"]

  @Test(
    "It says what two runs would differ by, whether rows are read again or not",
    arguments: [
      (["neglect.silence-days=40"], "neglect:\n  silence-days: 40\n"),
      (["tiers.A=4", "tiers.B=200"], "tiers:\n  A: 4\n  B: 200\n"),
      (["owner=Kim", "neglect.silence-days=60"], "owner: Kim\nneglect:\n  silence-days: 60\n"),
      (
        ["timezone=Pacific/Auckland", "neglect.silence-days=70"],
        "timezone: Pacific/Auckland\nneglect:\n  silence-days: 70\n"
      ),
      (["lexicon.complaint.remove=[complain]"], "lexicon:\n  complaint:\n    remove: [complain]\n"),
    ])
  func equalsRealRuns(_ settings: [String], _ yaml: String) throws {
    let product = try Self.product()
    try product.write("base.yaml", "company: Lantern\n")
    try product.write("other.yaml", "company: Lantern\n" + yaml)
    func run(_ config: String, _ out: String) throws -> [String: [String: Any]] {
      let result = try product.run(
        ["report"] + Self.inputs + ["--config", config, "--out", out, "--format", "json"])
      #expect(result.status == 0, "\(result.err)")
      return try product.relationships("\(out)/2026-06-30")
    }
    let (before, after) = (try run("base.yaml", "A"), try run("other.yaml", "B"))
    func neglected(_ report: [String: [String: Any]]) -> Set<String> {
      Set(report.filter { $0.value["neglected"] as? Bool == true }.keys)
    }
    let typed = settings.flatMap { ["--set", $0] }
    let answer = try Self.json(
      product.run(["whatif"] + Self.inputs + ["--config", "base.yaml", "--json"] + typed).out)
    let (was, now) = (neglected(before), neglected(after))
    #expect(answer["added"] as? [String] == now.subtracting(was).sorted())
    #expect(answer["cleared"] as? [String] == was.subtracting(now).sorted())
    let classes = before.keys.filter {
      after[$0] != nil && before[$0]?["class"] as? String != after[$0]?["class"] as? String
    }
    #expect(answer["reclassified"] as? [String] == classes.sorted())
  }

  @Test("It has the contract's keys, tells the load by owner, and writes nothing")
  func shape() throws {
    let product = try Self.product()
    let result = try product.run(
      ["whatif"] + Self.inputs + ["--set", "neglect.silence-days=40", "--json"])
    let answer = try Self.json(result.out)
    #expect(Set(answer.keys) == ["added", "cleared", "reclassified", "load", "hits", "misses"])
    let load = try #require(answer["load"] as? [[String: Any]])
    #expect(load.map { $0["owner"] as? String } == ["Dana", "Kim"])
    #expect(load.map { $0["now"] as? Int } == [0, 1])
    #expect(load.map { $0["then"] as? Int } == [5, 6])
    #expect(product.names() == ["in"])
  }

  @Test(
    "The limits that it finds for so many calls keep to them in a real run, and lines can be pasted",
    arguments: [3, 6, 12])
  func callsAWeek(calls: Int) throws {
    let product = try Self.product()
    let asked = ["whatif"] + Self.inputs + ["--calls-a-week", "\(calls)"]
    let text = try product.run(asked).out
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let yaml = lines.drop { !$0.hasSuffix(":") || !$0.hasPrefix("neglect") }.prefix { !$0.isEmpty }
    try product.write("found.yaml", yaml.joined(separator: "\n") + "\n")
    let result = try product.run(
      ["report"] + Self.inputs + ["--config", "found.yaml", "--out", "Found", "--format", "json"])
    #expect(result.status == 0, "\(result.err)")
    let totals = try #require(
      product.json("Found/2026-06-30/report.json")["totals"] as? [String: Any])
    let asks = (totals["neglected"] as? Int ?? 99) + (totals["dueSoon"] as? Int ?? 99)
    #expect(asks <= calls && asks >= calls - 2, "\(text)")
  }

  @Test("On a past day it counts who was lost after it, flagged and not")
  func past() throws {
    let product = try Self.product()
    let answer = try Self.json(
      product.run(
        "whatif", "in", "--at", "2026-04-20", "--horizon", "60", "--as-of", "2026-06-30", "--json"
      ).out)
    let hits = try #require(answer["hits"] as? Int)
    let misses = try #require(answer["misses"] as? Int)
    // Nobody was in touch again after the one day of each.
    #expect(hits + misses == 5)
  }

  @Test("A past day alone is judged once, and of nothing it is said that it would change")
  func pastAlone() throws {
    let answer = try Self.product().run(
      "whatif", "in", "--at", "2026-04-20", "--horizon", "60", "--as-of", "2026-06-30"
    ).out
    #expect(
      answer.contains(" neglected on 20 April 2026.\n\nWho was lost in the 60 days after it:\n"))
    #expect(answer.contains("  now: ") && !answer.contains("  then: "), "\(answer)")
  }

  @Test(
    "What is typed wrong is said, with what was meant",
    arguments: [
      (
        ["--set", "neglect.silence-day=3"],
        "there is no setting neglect.silence-day; did you mean silence-days?"
      ),
      (
        ["--set", "neglect.silence-days=x"],
        "neglect.silence-days must be a whole number from 0 to 36500"
      ),
      (["--set", "neglect"], "is not KEY=VALUE"), ([], "give --set, --calls-a-week or --at"),
      (["--at", "soon"], "--at soon is not a day"),
      (["--calls-a-week", "2000000"], "is not a number of calls"),
    ])
  func mistakes(_ arguments: [String], _ message: String) throws {
    let result = try Self.product().run(["whatif"] + Self.inputs + arguments)
    #expect(result.status == 64)
    #expect(result.err.contains(message), "\(result.err)")
  }

  @Test("That nothing would change is said in words, and limits that nobody needs are not proposed")
  func inWords() throws {
    let product = try Self.product()
    func answer(_ more: String...) throws -> String {
      try product.run(["whatif"] + Self.inputs + more).out
    }
    #expect(
      try answer("--set", "neglect.silence-days=91").hasPrefix(
        "Nothing would change: 1 of 20 relationships is neglected, and the same would be;"))
    #expect(
      try answer("--set", "neglect.silence-days=91").contains(
        "neglect.silence-days holds only where a relationship has neither a rhythm of its own"))
    let room = try answer("--calls-a-week", "100000")
    #expect(room.hasPrefix("No limits ask for 100,000 calls a week: "), "\(room)")
    #expect(!room.contains("silence-days:"))
    let german = try answer("--set", "neglect.silence-days=40", "--language", "de")
    #expect(german.contains("1 von 20 Beziehungen ist vernachlässigt, 11 wären es"), "\(german)")
    #expect(german.contains("\nHinzu kämen:\n"))
  }

  @Test("What the other judgement gives to remark is told as well")
  func findings() throws {
    let result = try Self.product().run(
      ["whatif"] + Self.inputs + ["--set", "cadence.Nobody=weekly"])
    #expect(result.status == 0)
    #expect(result.err.contains("Nobody"), "\(result.err)")
  }

  @Test(
    "Of a tier with further limits the line of its silence is named, and owners are one in any case"
  )
  func tierOfManyLimits() throws {
    let product = try Self.product()
    try product.write(
      "base.yaml", "tiers:\n  A: {silence-days: 5, answer-business-days: 2}\n  B: 20\n")
    let list = try #require(product.text("in/customers.csv"))
    try product.write("in/customers.csv", list.replacing("C11,Name 1,Kim", with: "C11,Name 1,KIM"))
    let asked = ["whatif"] + Self.inputs + ["--config", "base.yaml", "--calls-a-week", "5"]
    let text = try product.run(asked).out
    #expect(text.contains("tiers:\n  A:\n    silence-days: "), "\(text)")
    let answer = try Self.json(product.run(asked + ["--json"]).out)
    let load = try #require(answer["load"] as? [[String: Any]])
    #expect(load.count == 2)
    let keys = (answer["settings"] as? [[String: Any]])?.compactMap { $0["key"] as? String }
    #expect(keys?.contains("tiers.A.silence-days") == true)
  }

  @Test("On a past day what was called wrong then is no flag")
  func pastWithVerdicts() throws {
    let product = try Self.product()
    try product.write("verdicts.csv", "id,about,verdict,note\nC29,N1,wrong,\n")
    func hits(_ config: String) throws -> (Int?, Int?) {
      try product.write(
        "\(config).yaml", config == "heeded" ? "verdicts: verdicts.csv\n" : "verdicts: no.csv\n")
      let answer = try Self.json(
        product.run(
          "whatif", "in", "--at", "2026-06-30", "--horizon", "20", "--as-of", "2026-07-20",
          "--config", "\(config).yaml", "--json"
        ).out)
      return (answer["hits"] as? Int, answer["misses"] as? Int)
    }
    try product.write("no.csv", "id,about,verdict,note\n")
    let (before, after) = (try hits("unheeded"), try hits("heeded"))
    #expect(after.0 == before.0.map { $0 - 1 })
    #expect(after.1 == before.1.map { $0 + 1 })
  }
}
