import Foundation
import Intake
import Testing

@Suite("rapport report, as a user runs it")
struct ReportCommandTests {
  private static let customers = """
    id,name,owner
    C1,Ann Bakery,Dana
    C2,Bob Mills,Lee
    C3,Never Met,Lee

    """
  private static let interactions = """
    customer_id,date,type,direction,subject
    C1,2026-06-20,Call,Outbound,How was the delivery?
    C1,2026-05-20,Visit,Outbound,Visited the bakery
    C2,2025-11-03,Call,Outbound,Asked whether all was well
    C2,2025-10-03,Order,Inbound,Flour

    """

  private func product() throws -> Product {
    let product = try Product()
    try product.write("customers.csv", Self.customers)
    try product.write("interactions.csv", Self.interactions)
    return product
  }

  @Test func `two exports in, all the files out, one line on the terminal`() throws {
    let product = try product()
    let result = try product.run(
      "report", "customers.csv", "interactions.csv", "--as-of", "2026-06-30")
    #expect(result.status == 0)
    #expect(result.err == "")
    #expect(
      result.out
        == "rapport: 1 neglected of 3 relationships, 0 partnerships, 0 drifting; "
        + "Reports/2026-06-30\n" || result.out.hasPrefix("rapport: 2 neglected of 3"))
    for file in [
      "report.html", "report.md", "report.json", "relationships.jsonl", "relationships.csv",
      "summary.html", "summary.txt", "rejects.csv",
    ] {
      #expect(product.exists("Reports/2026-06-30/\(file)"), "\(file)")
      #expect(product.exists("Reports/latest/\(file)"), "latest/\(file)")
    }
    let found = try product.relationships("Reports/latest")
    #expect(found["C1"]?["lastContact"] as? String == "2026-06-20")
    #expect(found["C3"]?["neverContacted"] as? Bool == true)
  }

  @Test func `report is the default command, a folder is enough, and nothing is said with --quiet`()
    throws
  {
    let product = try product()
    let result = try product.run(".", "--as-of", "2026-06-30", "--quiet")
    #expect(result.status == 0)
    #expect(result.out == "")
    #expect(result.err == "")
    #expect(product.exists("Reports/latest/report.html"))
  }

  @Test func `interactions alone are enough`() throws {
    let product = try product()
    let result = try product.run("interactions.csv", "--as-of", "2026-06-30")
    #expect(result.status == 0)
    #expect(try product.relationships("Reports/latest").keys.sorted() == ["C1", "C2"])
  }

  @Test func `a file that was named and is not understood is warned of; one of a folder is noted`()
    throws
  {
    let product = try product()
    try product.write("kunden.csv", "Artikel;Regal;Ort;Bestand\nA1;7;Ulm;5\nA2;8;Ulm;6\n")
    let words =
      "not read: no column holds the customer's id; columns seen: “Artikel”, “Regal”, “Ort”, “Bestand”;"
      + " type --map id=COLUMN"
    let named = try product.run("kunden.csv", "interactions.csv", "--as-of", "2026-06-30")
    #expect(named.status == 0)
    #expect(named.err == "rapport: kunden.csv: warning: \(words)\n")
    let doubt = "## Before you read on\n\n- Not read: no column holds the customer's id"
    #expect(product.text("Reports/latest/report.md")?.contains(doubt) == true)
    let found = try product.run(".", "--as-of", "2026-06-30", "--out", "Folder")
    #expect(found.err == "")
    #expect(product.text("Folder/latest/report.md")?.contains("- **Note:** Not read: no") == true)
    // Those of a configuration are named as well.
    try product.write("rapport.yaml", "inputs: [kunden.csv, interactions.csv]\nas-of: 2026-06-30\n")
    #expect(try product.run("report", "--config", "rapport.yaml", "--out", "C").err == named.err)
  }

  @Test func `each list of words can be added to by the name that init and messages give it`()
    throws
  {
    let product = try product()
    let lists = Signals.typedNames.map { "  \($0):\n    add: [zyzzyva]\n" }.joined()
    try product.write("c.yaml", "inputs: interactions.csv\nas-of: 2026-06-30\nlexicon:\n\(lists)")
    let result = try product.run("report", "--config", "c.yaml")
    #expect((result.status, result.err) == (0, ""))
    try product.write(
      "c.yaml", "inputs: interactions.csv\nlexicon:\n  promise-by-uss:\n    add: [x]\n")
    #expect(
      try product.run("report", "--config", "c.yaml").err
        == "rapport: c.yaml:3:3: there is no list of words lexicon.promise-by-uss; did you mean "
        + "promise-by-us?\n")
  }

  @Test func `what is one is told of as one`() throws {
    let product = try product()
    try product.write(
      "rows.csv",
      """
      id,customer_id,date,type,amount
      1,C1,2026-06-20,Order,"1,234"
      1,C1,2026-06-20,Order,"1,234"
      2,C9,2026-06-10,Call,
      3,C1,2091-01-01,Call,
      4,C2,2026-06-11,Call,

      """)
    let result = try product.run("customers.csv", "rows.csv", "--as-of", "2026-06-30")
    let findings = try product.json("Reports/latest/report.json")["dataQuality"]
    let messages = (findings as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    for message in [
      "1 row is in the file twice with the same id; it counts once",
      "1 interaction row appears twice and was counted once; rejects.csv lists it",
      "1 interaction names a customer that is not on any customer list: C9 (line 4); add them to the "
        + "customer export",
      "1 row dated further ahead than any plan, taken for a mistake, not a contact",
    ] { #expect(messages.contains(message), "\(message): \(messages) \(result.err)") }
  }

  @Test func `standard input is a file like others`() throws {
    let product = try product()
    let result = try product.run("-", "--as-of", "2026-06-30", input: Self.interactions)
    #expect(result.status == 0, "\(result.err)")
    #expect(try product.relationships("Reports/latest").count == 2)
    let bad = try product.run(
      "-", "--as-of", "2026-06-30", input: Self.interactions + "C2,soon,Call,Outbound,x\n")
    #expect(
      bad.err.hasPrefix("rapport: standard input:6: warning: 1 row cannot be used (column “date”"))
    #expect(product.text("Reports/latest/report.md")?.contains("(standard input:6)") == true)
  }

  @Test func `the same inputs give the same bytes`() throws {
    let product = try product()
    try product.run(".", "--as-of", "2026-06-30", "--out", "one")
    try product.run(".", "--as-of", "2026-06-30", "--out", "two")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: product.folder.appendingPathComponent("one/2026-06-30").path)
    #expect(names.count >= 8)
    for name in names {
      #expect(
        product.text("one/2026-06-30/\(name)") == product.text("two/2026-06-30/\(name)"), "\(name)")
    }
  }

  @Test func `the same date again replaces the folder, another date stands beside it`() throws {
    let product = try product()
    try product.run(".", "--as-of", "2026-06-29")
    try product.run(".", "--as-of", "2026-06-30", "--format", "html")
    try product.run(".", "--as-of", "2026-06-30")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: product.folder.appendingPathComponent("Reports").path)
    #expect(names.sorted() == ["2026-06-29", "2026-06-30", "latest"])
    #expect(product.exists("Reports/latest/summary.txt"))
  }

  @Test func `only the formats asked for are written, and what the next run needs`() throws {
    let product = try product()
    try product.run(".", "--as-of", "2026-06-30", "--format", "md")
    #expect(product.exists("Reports/latest/report.md"))
    #expect(product.exists("Reports/latest/report.json"))
    #expect(product.exists("Reports/latest/rejects.csv"))
    #expect(!product.exists("Reports/latest/report.html"))
  }

  @Test func `one owner's report holds that owner's relationships`() throws {
    let product = try product()
    let result = try product.run(".", "--as-of", "2026-06-30", "--owner", "lee")
    #expect(result.status == 0)
    #expect(try product.relationships("Reports/latest").keys.sorted() == ["C2", "C3"])
  }

  @Test func `a column of another name is mapped by hand`() throws {
    let product = try Product()
    try product.write(
      "log.csv", "whom,moment,what\nC1,2026-06-20,Called\nC2,2026-06-01,Called\n")
    let result = try product.run(
      "log.csv", "--as-of", "2026-06-30", "--map", "key=whom", "--map", "date=moment", "--map",
      "subject=what")
    #expect(result.status == 0, "\(result.err)")
    #expect(try product.relationships("Reports/latest").count == 2)
  }

  @Test func `settings come from the file, and the command line wins`() throws {
    let product = try product()
    try product.write(
      "set/rapport.yaml",
      """
      inputs: [../customers.csv, ../interactions.csv]
      as-of: 2026-06-01
      out: out
      neglect:
        silence-days: 5
      """)
    try product.run("report", "--config", "set/rapport.yaml")
    #expect(product.exists("set/out/2026-06-01/report.html"))
    try product.run("report", "--config", "set/rapport.yaml", "--as-of", "2026-06-30")
    #expect(product.exists("set/out/2026-06-30/report.html"))
  }

  @Test func `init writes a file that runs as it is, and never over another`() throws {
    let product = try product()
    let result = try product.run("init")
    #expect(result.status == 0)
    #expect(try product.run("report", "--config", "rapport.yaml").status == 0)
    let again = try product.run("init")
    #expect(again.status == 73)
    #expect(again.err.contains("rapport.yaml: is there already"))
  }

  @Test func `explain tells everything of one relationship, by id or by name`() throws {
    let product = try product()
    for id in ["C2", "bob mills"] {
      let result = try product.run("explain", id, ".", "--as-of", "2026-06-30")
      #expect(result.status == 0)
      for mark in 1...9 { #expect(result.out.contains("M\(mark)"), "M\(mark)") }
      #expect(result.out.contains("interactions.csv:4"))
      #expect(!product.exists("Reports"))
    }
    let json = try product.run("explain", "C2", ".", "--as-of", "2026-06-30", "--json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(object["id"] as? String == "C2")
    #expect((object["marks"] as? [[String: Any]])?.count == 9)
    let missing = try product.run("explain", "C9", ".", "--as-of", "2026-06-30")
    #expect(missing.status == 64)
    #expect(missing.err.hasPrefix("rapport: there is no relationship C9; did you mean"))
  }

  @Test func `templates are exported, changed, checked and used`() throws {
    let product = try product()
    #expect(try product.run("templates", "export", "mine").status == 0)
    try product.write("mine/summary.txt.mustache", "{{headline}} / mine\n")
    #expect(try product.run("templates", "check", "mine").status == 0)
    try product.run(".", "--as-of", "2026-06-30", "--templates", "mine", "--out", "r")
    #expect(product.text("r/latest/summary.txt")?.hasSuffix(" / mine\n") == true)
    try product.write("mine/summary.txt.mustache", "one\n{{headlin}}\n")
    let check = try product.run("templates", "check", "mine")
    #expect(check.status == 78)
    #expect(check.out.contains("summary.txt.mustache:2:"))
    #expect(check.out.contains("did you mean 'headline'?"))
    let list = try product.run("templates", "list", "mine")
    #expect(list.out.contains("summary.txt\t"))
  }

  @Test func `help names every command and every exit status`() throws {
    let result = try Product().run("--help")
    #expect(result.status == 0)
    for word in ["report", "inspect", "explain", "init", "templates", "65", "66", "75", "78"] {
      #expect(result.out.contains(word), "\(word)")
    }
    #expect(try Product().run("--version").out.hasPrefix("rapport 1."))
  }
}
