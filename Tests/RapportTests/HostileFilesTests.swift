import Foundation
import Testing

@Suite("Files that mean harm, or look as if they did")
struct HostileFilesTests {
  private static let header = "customer_id,date,type\n"

  @Test(
    "Two files whose names differ by how an accent is written are two files",
    arguments: [true, false])
  func accents(areNamed: Bool) throws {
    let product = try Product()
    let names = ["Caf\u{E9}.csv", "Cafe\u{301}.csv"]
    for (name, id) in zip(names, ["A", "B"]) {
      try product.write(
        "in/\(name)", Self.header + "\(id)1,2026-06-01,call\n\(id)2,2026-06-02,call\n")
    }
    let inputs = areNamed ? names.map { "in/\($0)" } : ["in"]
    let result = try product.run(inputs + ["--as-of", "2026-06-30", "--quiet"])
    #expect(result.status == 0, "\(result.err)")
    #expect(try product.relationships("Reports/latest").keys.sorted() == ["A1", "A2", "B1", "B2"])
  }

  @Test(
    "A pipe or a device in a folder is told of and never waited for", .timeLimit(.minutes(10)),
    arguments: ["mkfifo in/x.csv", "ln -s /dev/zero in/x.csv", "ln -s /dev/null in/x.csv"])
  func special(making: String) throws {
    let product = try Product()
    try product.write("in/calls.csv", Self.header + "A1,2026-06-01,call\nA2,2026-06-02,call\n")
    #expect(try product.shell(making).status == 0)
    let result = try product.run("in", "--as-of", "2026-06-30")
    #expect(result.status == 0)
    #expect(
      result.err.contains(
        "rapport: in/x.csv: warning: is a pipe or a device, and was not read; name it itself if it is meant"
      ))
    #expect(try product.relationships("Reports/latest").count == 2)
  }

  @Test("A device is not a file, and a stream of zeros not a table", arguments: ["/dev/zero", "-"])
  func endless(input: String) throws {
    let product = try Product()
    let result = try product.shell(
      "\"$RAPPORT\" '\(input)' --as-of 2026-06-30 < /dev/zero")
    #expect(result.status == (input == "-" ? 65 : 66), "\(result.err)")
    #expect(
      result.err.contains(input == "-" ? "holds nothing but zeros" : "is a device, not a file"))
  }

  @Test("A pipe that is named is read")
  func pipe() throws {
    let product = try Product()
    try product.write("calls.csv", Self.header + "A1,2026-06-01,call\nA2,2026-06-02,call\n")
    let result = try product.shell(
      "mkfifo p && { cat calls.csv > p & } && \"$RAPPORT\" p --as-of 2026-06-30 --quiet")
    #expect(result.status == 0, "\(result.err)")
    #expect(try product.relationships("Reports/latest").count == 2)
  }

  @Test("A file name that is no UTF-8 is opened by its bytes, and shown with them escaped")
  func name() throws {
    let product = try Product()
    try product.write("in/calls.csv", Self.header + "A1,2026-06-01,call\n")
    // Where the file system takes such a name.
    guard
      try product.shell("mkdir s && mv in/calls.csv \"$(printf 's/caf\\351.csv')\"").status == 0
    else {
      return
    }
    let folder = try product.run("s", "--as-of", "2026-06-30", "--quiet")
    #expect(folder.status == 0, "\(folder.err)")
    let inputs = try product.json("Reports/latest/report.json")["inputs"] as? [[String: Any]]
    #expect(inputs?.first?["path"] as? String == "s/caf\\xE9.csv")
    let file = try product.shell(
      "\"$RAPPORT\" \"$(printf 's/caf\\351.csv')\" --as-of 2026-06-30 --quiet")
    #expect(file.status == 0, "\(file.err)")
    let missing = try product.shell("\"$RAPPORT\" \"$(printf 'no\\351.csv')\"")
    #expect(missing.status == 66)
    #expect(missing.err.contains("rapport: no\\xE9.csv: no such file"))
  }

  @Test("A pipe into which somebody writes late is read, and one cut to nothing is no table")
  func latePipe() throws {
    let product = try Product()
    try product.write("calls.csv", Self.header + "A1,2026-06-01,call\nA2,2026-06-02,call\n")
    let result = try product.shell(
      "mkfifo p && { (sleep 1; cat calls.csv > p) & } && \"$RAPPORT\" p --as-of 2026-06-30 --quiet")
    #expect(result.status == 0, "\(result.err)")
  }

  @Test("A full standard output costs the line on it, not the report")
  func fullOutput() throws {
    let product = try Product()
    try product.write("calls.csv", Self.header + "A1,2026-06-01,call\nA2,2026-06-02,call\n")
    guard try product.shell("test -c /dev/full").status == 0 else { return }
    let result = try product.shell("\"$RAPPORT\" calls.csv --as-of 2026-06-30 > /dev/full")
    #expect(result.status == 0)
    #expect(result.err.contains("standard output: cannot be written to; the report is in place"))
    #expect(try product.relationships("Reports/latest").count == 2)
  }

  @Test("A limit on the size of files ends a run with 74, and not by a signal")
  func fileSizeLimit() throws {
    let product = try Product()
    let rows = (0..<400).map { "A\($0),2026-06-01,call\n" }.joined()
    try product.write("calls.csv", Self.header + rows)
    let result = try product.shell("ulimit -f 8; \"$RAPPORT\" calls.csv --as-of 2026-06-30")
    #expect(result.status == 74, "\(result.err)")
  }

  @Test("A row of many customers nobody knows is one row of rejects.csv")
  func strangers() throws {
    let product = try Product()
    try product.write("list.csv", "id,name\nA1,Ann\nA2,Bob\n")
    let many = (0..<300).map { "X\($0)" }.joined(separator: ";")
    let note = String(repeating: "long ", count: 2000)
    try product.write(
      "calls.csv",
      "customer_id,date,type,notes\nA1,2026-06-01,call,a\nA2,2026-06-02,call,b\nA2,2026-06-03,call,c\n"
        + "\"\(many)\",2026-06-04,call,\(note)\n")
    let result = try product.run("list.csv", "calls.csv", "--as-of", "2026-06-30", "--quiet")
    #expect(result.status == 0, "\(result.err)")
    let rejects = try #require(product.text("Reports/latest/rejects.csv"))
    #expect(rejects.split(whereSeparator: \.isNewline).count == 2)
    let totals = try #require(
      product.json("Reports/latest/report.json")["totals"] as? [String: Any])
    #expect(totals["orphans"] as? Int == 1 && totals["interactions"] as? Int == 3)
  }

  @Test("A message quotes no megabytes")
  func longMessages() throws {
    let product = try Product()
    let rows = (0..<20).map { i in
      "A\(i),2026-06-01,order,10,\(String(repeating: "\(i)", count: 50_000))\n"
    }
    try product.write("orders.csv", "customer_id,date,type,amount,currency\n" + rows.joined())
    let result = try product.run("orders.csv", "--as-of", "2026-06-30")
    #expect(result.status == 0, "\(result.err.prefix(500))")
    #expect(result.err.contains("amounts in several currencies") && result.err.utf8.count < 10_000)
  }

  /// Seconds of processor time of the stages of a run.
  private func stages(_ files: [String: String]) throws -> [String: Double] {
    let product = try Product()
    for (name, text) in files { try product.write(name, text) }
    let result = try product.run(
      files.keys.sorted() + ["--as-of", "2026-06-30", "--force", "--stages", "--quiet"])
    #expect(result.status == 0, "\(result.err.prefix(500))")
    var seconds: [String: Double] = [:]
    for line in (result.out + result.err).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 3, let used = Double(words[2]) { seconds[String(words[0])] = used }
    }
    return seconds
  }

  @Test("A row that names thousands is not read again for each of them", .timeLimit(.minutes(10)))
  func shared() throws {
    let many = (0..<5000).map { "C\($0)" }.joined(separator: ";")
    let row = "\"\(many)\",2026-01-01,call,outbound,x\n"
    let used = try stages([
      "calls.csv": "customer_id,date,type,direction,subject\n\(row)\(row)\(row)"
    ])
    // It was all but everything.
    #expect(try #require(used["quote"]) < #require(used["whole"]) / 3)
  }
}
