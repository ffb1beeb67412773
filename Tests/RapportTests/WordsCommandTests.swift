import Foundation
import Testing

@Suite("rapport words")
struct WordsCommandTests {
  private func says(_ line: Substring) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?["says"] as? [[String: Any]])
  }

  @Test
  func `each text is a note, with what it says, whose, how sure, by whom and from which words`()
    throws
  {
    let texts = [
      "We apologise. I will send the quote by Friday",
      "bitte nicht mehr anrufen, nur per Mail",
      "ordered 40 boxes",
    ]
    let result = try Product().run(["words", "--json"] + texts)
    #expect(result.status == 0, "\(result.err)")
    let lines = result.out.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[2] == #"{"line":3,"says":[]}"#)
    for (line, text) in zip(lines, texts) {
      for said in try says(line) {
        #expect(Set(said.keys) == ["label", "by", "sure", "reader", "because"])
        #expect(["theirs", "ours", "unknown"].contains(said["by"] as? String))
        #expect(["clauses", "learnt"].contains(said["reader"] as? String))
        let sure = try #require(said["sure"] as? Double)
        #expect(sure > 0 && sure < 1)
        let because = try #require(said["because"] as? [String])
        #expect(!because.isEmpty && because.allSatisfy { text.contains($0) })
      }
    }
    #expect(try says(lines[0]).map { $0["label"] as? String } == ["apology", "promiseByUs"])
    #expect(try says(lines[0]).allSatisfy { $0["reader"] as? String == "clauses" })
    #expect(try says(lines[1]).map { $0["label"] as? String } == ["wish"])
    #expect(try says(lines[1])[0]["reader"] as? String == "learnt")
  }

  @Test func `people get it in words, and plain notes are called so`() throws {
    let out = try Product().run("words", "I will send the quote", "ordered 40 boxes").out
    #expect(out.contains("promiseByUs (ours), "))
    #expect(out.contains(", clauses: “I will”\n"))
    #expect(out.hasSuffix("2: ordered 40 boxes\n   plain\n"))
  }

  @Test func `a table is read with its types and directions, each note at its line`() throws {
    let product = try Product()
    try product.write(
      "n.csv",
      "Type;Direction;Subject;Text\nemail;in;Order;I will pay on Friday\nemail;out;;I will pay\n")
    let lines = try product.run("words", "--file", "n.csv", "--json").out.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"line":2,"#))
    #expect(try says(lines[0]).contains { $0["label"] as? String == "promiseByThem" })
    #expect(try says(lines[1]).contains { $0["label"] as? String == "promiseByUs" })
  }

  @Test func `words of the settings are heeded as in a run`() throws {
    let product = try Product()
    try product.write("own.yaml", "lexicon:\n  complaint:\n    add: [has gone squonk]\n")
    let text = "the gate has gone squonk"
    let line = try product.run("words", "--config", "own.yaml", "--json", text).out
    let said = try says(Substring(line)).first
    #expect(said?["label"] as? String == "complaint")
    #expect(said?["reader"] as? String == "clauses")
    #expect(try !product.run("words", text).out.contains("clauses"))
    #expect(try product.run("words", "--config", "none.yaml", text).status == 78)
  }

  @Test func `a test tells precision and recall a label, and what was read wrong`() throws {
    let product = try Product()
    try product.write(
      "t.csv",
      """
      Says,Type,Direction,Text
      promiseByUs,email,out,I will send the quote
      complaint,email,out,I will send the list
      ,call,in,ordered 40 boxes
      plain,call,in,parking is behind the hall

      """)
    let result = try product.run("words", "--test", "t.csv")
    #expect(result.status == 0, "\(result.err)")
    let lines = result.out.split(separator: "\n")
    func cells(_ name: String) -> [Substring] {
      lines.first { $0.hasPrefix(name + " ") }?.split(separator: " ") ?? []
    }
    #expect(cells("promiseByUs") == ["promiseByUs", "0.50", "1.00", "0.50", "1.00", "1"])
    #expect(cells("complaint") == ["complaint", "-", "0.00", "-", "0.00", "1"])
    #expect(cells("all") == ["all", "0.50", "0.50", "0.50", "0.50", "2"])
    #expect(lines.contains("plain read as plain: 1.00, by clauses alone 1.00, of 2"))
    #expect(lines.last == "3: want complaint, got promiseByUs: I will send the list")

    let json = try product.run("words", "--test", "t.csv", "--json").out
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["wrong"] as? [[String: Any]])?.count == 1)
    #expect((object?["all"] as? [String: Any])?["recall"] as? Double == 0.5)
  }

  struct Mistake: Sendable {
    var arguments: [String]
    var status: Int32
    var message: String

    init(_ arguments: [String], _ status: Int32, _ message: String) {
      self.arguments = arguments
      self.status = status
      self.message = message
    }
  }

  static let mistakes: [Mistake] = [
    Mistake(["words"], 64, "give texts, --file or --test; see rapport words --help"),
    Mistake(
      ["words", "a", "--file", "n.csv"], 64,
      "give texts, --file or --test, one of them; see rapport words --help"),
    Mistake(
      ["words", "--file", "ids.csv"], 65,
      "ids.csv:1: there is no column of texts; call one Text, Notes or Subject; columns seen: “Id”, "
        + "“Kind”"),
    Mistake(
      ["words", "--test", "n.csv"], 65,
      "n.csv:1: there is no column Says with the labels to test by; columns seen: “Type”, “Text”"),
    Mistake(
      ["words", "--test", "wrong.csv"], 65,
      "wrong.csv:2: there is no label “complaintt”; is complaint meant?"),
  ]

  @Test(arguments: WordsCommandTests.mistakes)
  func `what cannot be read is said`(mistake: Mistake) throws {
    let product = try Product()
    try product.write("n.csv", "Type,Text\ncall,hello\n")
    try product.write("ids.csv", "Id,Kind\n1,call\n")
    try product.write("wrong.csv", "Says,Text\ncomplaintt,hello\n")
    let result = try product.run(mistake.arguments)
    #expect(result.status == mistake.status)
    #expect(result.out == "")
    #expect(result.err == "rapport: \(mistake.message)\n")
  }
}
