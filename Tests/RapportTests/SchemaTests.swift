import Basics
import Foundation
import Testing

@testable import Pipeline

@Suite("JSON Schemas of every output")
struct SchemaTests {
  static let names = [
    "report", "relationship", "inspect", "backtest", "words", "words-test", "whatif",
  ]

  private func check(_ name: String) throws -> SchemaCheck {
    try SchemaCheck(Pipeline.schema(name).text)
  }

  // MARK: The contract in writing

  /// What a reader may rely on: each key with all that is said of its value, descriptions apart.
  private func promises(_ text: String) throws -> Set<String> {
    var promises: Set<String> = []
    func collect(_ value: Any, _ place: String) {
      if let object = value as? [String: Any] {
        for (key, value) in object where key != "description" && key != "version" {
          collect(value, "\(place)/\(key)")
        }
      } else if let list = value as? [Any] {
        // The order of a list of names says nothing.
        for entry in list {
          collect(entry, entry is String || entry is NSNull ? "\(place)/\(entry)" : place)
        }
      } else {
        promises.insert("\(place): \(value)")
      }
    }
    try collect(JSONSerialization.jsonObject(with: Data(text.utf8)), "")
    return promises
  }

  private func version(_ text: String) throws -> [Int] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(object?["version"] as? String).split(separator: ".").compactMap { Int($0) }
  }

  /// `Schemas/NAME.json` is what was promised last. `RAPPORT_UPDATE_GOLDENS=1` writes it anew, once
  /// the version tells what has changed.
  @Test(arguments: SchemaTests.names)
  func `a key that changes asks for another version`(name: String) throws {
    let file = Product.package.appendingPathComponent("Tests/RapportTests/Schemas/\(name).json")
    let new = try Pipeline.schema(name).text + "\n"
    let isUpdate = ProcessInfo.processInfo.environment["RAPPORT_UPDATE_GOLDENS"] == "1"
    guard let old = try? String(contentsOf: file, encoding: .utf8) else {
      try #require(isUpdate, "\(file.path) is missing; write it with make goldens")
      return try Data(new.utf8).write(to: file)
    }
    guard old != new else { return }
    let (then, now) = (try promises(old), try promises(new))
    let (before, after) = (try version(old), try version(new))
    let lost = then.subtracting(now).sorted()
    let isMajor = after[0] > before[0]
    #expect(
      lost.isEmpty || isMajor, "taken away or changed, which only a major version may: \(lost)")
    let added = now.subtracting(then).sorted()
    #expect(
      added.isEmpty || isMajor || after[1] > before[1],
      "added, which raises the minor version in Pipeline.schemas: \(added)")
    if isUpdate {
      try Data(new.utf8).write(to: file)
    } else {
      Issue.record("the schema \(name) is another; see the difference with make goldens")
    }
  }

  @Test func `all of them are listed here and by the command`() throws {
    #expect(Pipeline.schemas.map(\.name) == SchemaTests.names)
    let listed = try Product().run("schema")
    #expect(listed.status == 0)
    #expect(
      listed.out.split(separator: "\n").compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
        == SchemaTests.names)
    for schema in Pipeline.schemas {
      #expect(try Product().run("schema", schema.name).out == schema.text + "\n")
      #expect(try Product().run("schema", "--help").out.contains(schema.name))
    }
  }

  // MARK: What is written

  private static let sample =
    Product.package.appendingPathComponent("SampleData/rapport.yaml").path

  struct Run: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var arguments: [String]

    init(_ what: String, _ arguments: [String]) {
      testDescription = what
      self.arguments = arguments
    }
  }

  static let runs: [Run] = [
    Run("the sample", ["--config", sample]),
    Run("ends, wishes, tries and loose ends", ["list.csv", "log.csv"]),
    Run("redacted", ["list.csv", "log.csv", "--redact"]),
    Run("in German", ["list.csv", "log.csv", "--language", "de"]),
    Run("no list", ["log.csv"]),
  ]

  /// Two nights, so that the second has changes.
  @Test(arguments: SchemaTests.runs)
  func `reports hold to them, and every key they name is written`(run: Run) throws {
    let product = try Product()
    try product.write("list.csv", SchemaTests.list)
    try product.write("log.csv", SchemaTests.log)
    for day in ["2026-05-30", "2026-06-30"] {
      let made = try product.run(
        ["report"] + run.arguments
          + ["--as-of", day, "--timezone", "UTC", "--out", "R", "--force", "--format", "json"])
      try #require(made.status == 0, "\(made.err)")
      let report = try #require(product.text("R/latest/report.json"))
      #expect(try check("report").faults(in: report) == [])
      let relationship = try check("relationship")
      let lines = try #require(product.text("R/latest/relationships.jsonl"))
      for line in lines.split(separator: "\n") {
        #expect(try relationship.faults(in: String(line)) == [])
      }
    }
  }

  private static let list = """
    Customer ID,Name,Tier,Owner,Status
    C1,Ada Lunt,A,Dana,active
    C2,Bo Marsh,B,Dana,deceased
    C3,Cy Nash,,Eli,do not contact

    """

  private static let log = """
    Customer ID,Date,Type,Direction,Subject,Notes
    C1,2026-02-01,call,outbound,hello,had a chat about the year
    C1,2026-04-01,call,outbound,tried,left a voicemail
    C1,2026-04-20,email,inbound,broken,two of the crates arrived broken again
    C1,2025-01-20,email,outbound,quote,I will send you the quote by Friday
    C2,2026-01-05,visit,outbound,visit,saw the hall
    C3,2026-03-05,email,inbound,question,when will it come?

    """

  @Test func `inspect holds to them, whatever a file is`() throws {
    let product = try Product()
    try product.write("list.csv", SchemaTests.list)
    try product.write("log.csv", SchemaTests.log)
    try product.write("empty.csv", "")
    try product.write("odd.csv", "a,b\n1,2\n")
    try product.write("half.csv", "customer_id,date,type\nC1,2026-01-02,call\nC1,yesterday,call\n")
    let inspect = try check("inspect")
    for name in ["list.csv", "log.csv", "empty.csv", "odd.csv", "half.csv", "none.csv"] {
      let out = try product.run("inspect", name, "--json").out
      #expect(try inspect.faults(in: out) == [], "\(name)")
    }
  }

  @Test func `backtest, explain, whatif and words hold to them`() throws {
    let product = try Product()
    try product.write("t.csv", "Says,Text\npromiseByUs,I will send the quote\n,ordered 40 boxes\n")
    let asked: [(schema: String, arguments: [String])] = [
      ("backtest", ["backtest", "--config", SchemaTests.sample, "--at", "2025-06-30", "--json"]),
      ("words", ["words", "--json", "they complain that it was late", "ordered 40 boxes"]),
      ("words-test", ["words", "--test", "t.csv", "--json"]),
    ]
    for (schema, arguments) in asked {
      let result = try product.run(arguments)
      #expect(result.status == 0, "\(result.err)")
      for line in result.out.split(separator: "\n") {
        #expect(try check(schema).faults(in: String(line)) == [])
      }
    }
    try product.write("list.csv", SchemaTests.list)
    try product.write("log.csv", SchemaTests.log)
    let tried = try product.run(
      "whatif", "list.csv", "log.csv", "--set", "neglect.silence-days=20", "--as-of", "2026-06-30",
      "--json")
    #expect(try check("whatif").faults(in: tried.out) == [])
    let explained = try product.run(
      "explain", "C1", "list.csv", "log.csv", "--as-of", "2026-06-30", "--json")
    #expect(try check("relationship").faults(in: explained.out) == [])
  }

  // MARK: The check itself

  static let wrong: [(value: String, fault: String)] = [
    (#"{"line":1,"says":[],"more":1}"#, "/more: is not in the schema"),
    (#"{"line":1}"#, "/says: is missing"),
    (#"{"line":true,"says":[]}"#, "/line: 1 is not of [\"integer\"]"),
    (#"{"line":-1,"says":[]}"#, "/line: -1 is out of range"),
    (#"{"line":1,"says":{}}"#, "/says: "),
    (
      #"{"line":1,"says":[{"label":"joy","by":"ours","sure":0.5,"reader":"learnt","because":[]}]}"#,
      "/says/0/label: joy is none of"
    ),
  ]

  @Test(arguments: SchemaTests.wrong)
  func `what does not hold to a schema is noticed`(value: String, fault: String) throws {
    let faults = try check("words").faults(in: value)
    #expect(faults.count == 1 && faults[0].hasPrefix(fault), "\(faults)")
  }
}
