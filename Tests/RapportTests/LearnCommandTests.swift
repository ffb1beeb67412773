import Foundation
import Testing

@Suite("rapport learn: what verdicts teach")
struct LearnCommandTests {
  /// Six customers whose notes have a word that was planted as a complaint, four who do complain,
  /// five with whom we were silent a little too long, and five a lot.
  private static func product(planted: String = "quetsch") throws -> Product {
    let product = try Product()
    var list = "Customer ID,Name\n"
    var calls = "Customer ID,Date,Type,Direction,Notes\n"
    var verdicts = "id,about,verdict,note\n"
    for number in 10..<34 {
      let id = "C\(number)"
      list += "\(id),Name \(number)\n"
      func call(_ ago: Int, _ direction: String, _ notes: String) {
        calls += "\(id),\(day(ago)),Call,\(direction),\(notes)\n"
      }
      switch number {
      case ..<16:
        call(60, "Outbound", "We talked about their plans")
        call(20, "Inbound", "They asked for the \(planted) jam for \(number) shops")
        call(2, "Outbound", "We talked about their plans")
        verdicts += "\(id),N3,wrong,a fruit\n"
      case ..<20:
        call(60, "Outbound", "We talked about their plans")
        call(20, "Inbound", "I am complaining: box \(number) arrived damaged")
        verdicts += "\(id),N3,right,\n"
      case ..<25:
        call(72 + number, "Outbound", "We talked about their plans")
        verdicts += "\(id),N1,wrong,\n"
      case ..<30:
        call(130 + number, "Outbound", "We talked about their plans")
        verdicts += "\(id),N1,right,\n"
      default: call(5, "Outbound", "We resolved the complaint and apologised")
      }
    }
    try product.write("in/customers.csv", list)
    try product.write("in/calls.csv", calls)
    try product.write("spoken.csv", verdicts)
    try product.write(
      "rapport.yaml", "lexicon:\n  complaint:\n    add: [\(planted), zonk]\n")
    return product
  }

  /// The day so many days before 30 June 2026.
  private static func day(_ ago: Int) -> String {
    Date(timeIntervalSince1970: 1_782_777_600 - Double(ago) * 86_400)
      .formatted(.iso8601.year().month().day())
  }

  private static func learn(_ product: Product, _ more: String...) throws -> Product.Result {
    try product.run(["learn", "in", "--as-of", "2026-06-30"] + more)
  }

  @Test("What is said of nobody counts for nothing, and flags that are not raised are named")
  func unheard() throws {
    let product = try Self.product()
    try product.write("few.csv", "id,about,verdict,note\nC99,N3,right,\nC30,N1,wrong,\n")
    let result = try Self.learn(product, "--verdicts", "few.csv")
    #expect(result.err.contains("there is no relationship C99"))
    #expect(!result.out.contains("N3: "))
    #expect(result.out.contains("1 of these flags is not raised now"))
    #expect(result.out.contains("\n  C30 N1\n"), "\(result.out)")
  }

  @Test("A planted word is proposed to be taken out, and no right flag goes with it")
  func plantedWord() throws {
    let product = try Self.product()
    let result = try Self.learn(
      product, "--config", "rapport.yaml", "--verdicts", "spoken.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(
      result.out.contains(
        "N3: “quetsch” is read as complaint in 6 called wrong and in 0 called right."))
    #expect(result.out.contains("lexicon:\n  complaint:\n    add: [\"zonk\"]\n"))
    #expect(result.out.contains("  of 11 flags called wrong 11 would go: C10 N3,"))
    #expect(result.out.contains("  of 9 flags called right 0 would go\n"))
    // It proposes; it changes nothing; the same verdicts give the same bytes.
    #expect(product.names() == ["in", "rapport.yaml", "spoken.csv"])
    let again = try Self.learn(product, "--config", "rapport.yaml", "--verdicts", "spoken.csv")
    #expect(again.out == result.out)
  }

  @Test("A limit that parts the wrong from the right is named with both")
  func limit() throws {
    let result = try Self.learn(
      try Self.product(), "--config", "rapport.yaml", "--verdicts", "spoken.csv")
    #expect(
      result.out.contains(
        "N1: 5 of 5 called wrong stood at 96 days or less, and none of 5 called right."))
    #expect(result.out.contains("neglect:\n  silence-days: 96\n"))
  }

  @Test("What it proposes mends a real run as it says")
  func mends() throws {
    let product = try Self.product()
    try product.write(
      "mended.yaml",
      "lexicon:\n  complaint:\n    add: [\"zonk\"]\nneglect:\n  silence-days: 96\n")
    try product.run(
      "report", "in", "--as-of", "2026-06-30", "--config", "mended.yaml", "--out", "R")
    let relationships = try product.relationships("R/2026-06-30")
    for number in 10..<16 { #expect(relationships["C\(number)"]?["neglected"] as? Bool == false) }
    for number in 16..<20 { #expect(relationships["C\(number)"]?["neglected"] as? Bool == true) }
    for number in 20..<25 { #expect(relationships["C\(number)"]?["neglected"] as? Bool == false) }
    for number in 25..<30 { #expect(relationships["C\(number)"]?["neglected"] as? Bool == true) }
  }

  /// Eight ties that are nearly partnerships or just so, four of them called wrong; nine promises,
  /// five of which were kept in words that nothing reads.
  private static func nearly() throws -> Product {
    let product = try Product()
    var list = "Customer ID,Name\n"
    var calls = "Customer ID,Date,Type,Direction,Notes\n"
    var verdicts = "id,about,verdict,note\n"
    func row(_ id: String, _ ago: Int, _ type: String, _ direction: String, _ notes: String) {
      calls += "\(id),\(day(ago)),\(type),\(direction),\(notes)\n"
    }
    for number in 0..<8 {
      let id = "K\(number)"
      list += "\(id),Class \(number)\n"
      verdicts += "\(id),class,\(number < 4 ? "wrong" : "right"),\n"
      for turn in 0..<10 {
        let ago = 666 - 66 * turn
        row(id, ago, "Visit", "Outbound", "Walked the beds together")
        row(id, ago - 20, "Call", "Inbound", "They rang about the plan")
        guard !turn.isMultiple(of: 2) else { continue }
        row(id, ago - 25, "Order", "Inbound", "Order \(turn)")
        row(id, ago - 31, "Call", "Outbound", "Rang to ask if the delivery was all right")
        guard number >= 4 || turn == 5 else { continue }
        row(id, ago - 30, "Call", "Inbound", "They recommended us to a neighbour")
        guard number >= 4 else { continue }
        row(id, ago - 33, "Call", "Outbound", "Lent them our trailer at no charge")
      }
    }
    for number in 0..<9 {
      let id = "P\(number)"
      list += "\(id),Promise \(number)\n"
      verdicts += "\(id),N4,\(number < 5 ? "wrong" : "right"),\n"
      row(id, 41, "Call", "Outbound", "A talk about the season ahead")
      row(id, 29, "Call", "Outbound", "I promised to send her the drawings by Friday")
      if number < 5 {
        row(id, 26, "Call", "Outbound", "Zonked it over \(number)")
      } else {
        row(id, 21, "Call", "Outbound", "A talk about the gate")
      }
    }
    try product.write("in/customers.csv", list)
    try product.write("in/calls.csv", calls)
    try product.write("spoken.csv", verdicts)
    try product.write("rapport.yaml", "classes:\n  partnership-score: 51\n")
    return product
  }

  @Test(
    "A weight parts the classes, words that no list has settle promises, and no right flag goes")
  func weightsAndAdditions() throws {
    let product = try Self.nearly()
    let result = try Self.learn(
      product, "--config", "rapport.yaml", "--verdicts", "spoken.csv")
    #expect(result.status == 0, "\(result.err)")
    #expect(
      result.out.contains(
        "4 of 4 called wrong would be of the other class, and none of 4 called right."))
    #expect(
      result.out.contains(
        "N4: rows of 5 of 5 called wrong say “zonked it over”, and none of 4 called right;"))
    #expect(result.out.contains("  of 9 flags called wrong 9 would go: K0 class,"), "\(result.out)")
    #expect(result.out.contains("  of 8 flags called right 0 would go\n"))
    // The lines do in a real run what the replay says.
    let lines = result.out.components(separatedBy: "would mend them:\n\n")[1]
      .components(separatedBy: "\n\nWith these lines:")[0]
    try product.write("mended.yaml", lines + "\n")
    try product.run(
      "report", "in", "--as-of", "2026-06-30", "--config", "mended.yaml", "--out", "R")
    let relationships = try product.relationships("R/2026-06-30")
    for number in 0..<8 {
      #expect(relationships["K\(number)"]?["class"] as? String == "partnership")
    }
    for number in 0..<9 {
      #expect(relationships["P\(number)"]?["neglected"] as? Bool == (number >= 5))
    }
  }

  @Test("What stands in rows of both, or was called right by nobody, is no word to add")
  func noAddition() throws {
    let product = try Self.nearly()
    let spoken = try #require(product.text("spoken.csv"))
    let wrongAlone = spoken.split(separator: "\n").filter { !$0.hasSuffix("N4,right,") }
    try product.write("spoken.csv", wrongAlone.joined(separator: "\n") + "\n")
    let result = try Self.learn(product, "--verdicts", "spoken.csv")
    #expect(!result.out.contains("kept-by-us"), "\(result.out)")
  }

  @Test("It answers in German")
  func german() throws {
    let result = try Self.learn(
      try Self.product(), "--config", "rapport.yaml", "--verdicts", "spoken.csv", "--language", "de"
    )
    #expect(
      result.out.contains(
        "N3: „quetsch“ wird als complaint gelesen, in 6 falschen und in 0 richtigen."))
    #expect(
      result.out.contains("  von 11 als falsch bezeichneten Hinweisen fielen 11 weg: C10 N3,"))
  }

  @Test("From few verdicts nothing follows, and it says so")
  func few() throws {
    let product = try Self.product()
    try product.write("spoken.csv", "id,about,verdict,note\nC20,N1,wrong,\nC25,N1,right,\n")
    let result = try Self.learn(product, "--verdicts", "spoken.csv")
    #expect(result.out.contains("N1: 1 right, 1 wrong; too few for a share."))
    #expect(result.out.contains("Nothing follows from that"))
  }

  @Test("Without a file of verdicts it says how to name one")
  func noFile() throws {
    let result = try Self.learn(try Self.product())
    #expect(result.status == 64)
    #expect(
      result.err.hasSuffix(
        "rapport: no verdicts; name their file with --verdicts, or as `verdicts:` in rapport.yaml\n"
      ))
  }

  @Test(
    "The line is that of the limit that was passed: of the tier for its reason, of the kind of tie")
  func whichLimit() throws {
    let product = try Product()
    var list = "Customer ID,Name,Type,Tier\n"
    var calls = "Customer ID,Date,Type,Direction,Notes\n"
    var verdicts = "id,about,verdict,note\n"
    for number in 0..<3 {
      list += "P\(number),Peer \(number),Advisor,\nC\(number),Cust \(number),Customer,\n"
      list += "T\(number),Tier \(number),Customer,Key: 1\n"
      calls += "P\(number),\(Self.day(420 + number)),Call,Outbound,We talked about the plan\n"
      calls += "C\(number),\(Self.day(180)),Call,Outbound,We talked about the plan\n"
      calls += "T\(number),\(Self.day(16)),Call,Outbound,We talked about the plan\n"
      calls += "T\(number),\(Self.day(15)),Email,Inbound,Could you send us the price list?\n"
      verdicts += "P\(number),N1,wrong,\nT\(number),N2,wrong,\n"
    }
    try product.write("in/customers.csv", list)
    try product.write("in/calls.csv", calls)
    try product.write("spoken.csv", verdicts)
    try product.write(
      "rapport.yaml",
      "tiers:\n  \"Key: 1\":\n    silence-days: 30\n    answer-business-days: 1\n")
    let out = try Self.learn(product, "--config", "rapport.yaml", "--verdicts", "spoken.csv").out
    #expect(
      out.contains(
        "neglect:\n  yearly-days: 422\ntiers:\n  \"Key: 1\":\n    answer-business-days: "), "\(out)"
    )
    #expect(out.contains("  of 6 flags called wrong 6 would go: P0 N1,"))
    #expect(out.contains("  of flags that nobody spoke of 0 would go\n"))
  }
}
