import Basics
import CSV
import Testing

@testable import Intake

/// Reading rows by what their shapes are known to come to, against reading each to the letter.
@Suite("Rows of a known shape come to what each comes to by itself")
struct SettledRowTests {
  /// A sink that is told everything, and lets several threads read.
  private struct Told: IntakeSink {
    struct Anybody: KeyLookup {
      func knows(_ key: Span<UInt8>) -> Bool { true }
    }

    var lines: [String] = []
    var keyLookup: (any KeyLookup)? { Anybody() }

    mutating func receive(_ customer: Customer) {}
    mutating func receive(alias: String, of id: String) -> Bool { false }
    mutating func receive(_ interaction: Interaction, key: Span<UInt8>) {
      lines.append("\(key.text) \(interaction)")
    }
    mutating func receive(_ remark: RowRemark, of key: Span<UInt8>) {
      lines.append("\(key.text) \(remark)")
    }
    mutating func receive(unusable row: UnusableRow, key: Span<UInt8>?) {
      var whose = "nobody"
      if let key { whose = key.text }
      lines.append("\(whose) \(row)")
    }
    func knows(_ key: Span<UInt8>) -> Bool { true }
  }

  /// Which columns a table has, how it is written, and how its days are.
  struct Form: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var header: [String]
    var delimiter = ","
    var lineEnd = "\n"
    var time = ""
  }

  static let forms = [
    Form(
      testDescription: "the usual columns",
      header: ["customer_id", "date", "type", "direction", "notes"]),
    Form(
      testDescription: "two texts, tabs, and two bytes to a line end",
      header: ["subject", "customer_id", "type", "date", "notes"], delimiter: "\t", lineEnd: "\r\n"),
    Form(
      testDescription: "who it was, what was earned, a time of day",
      header: ["customer_id", "occurred_at", "type", "channel", "owner", "subject", "amount"],
      delimiter: ";", time: "T23:30:00Z"),
    Form(
      testDescription: "a state", header: ["date", "customer_id", "type", "status", "notes"]),
    Form(
      testDescription: "names, and a column of marks",
      header: ["customer_id", "name", "date", "type", "direction", "notes", "deleted"]),
  ]

  private static let values: [String: [String]] = [
    "type": ["Email", "Call", "Order", "Note", "Newsletter", "Meeting", "Invoice", ""],
    "direction": ["Inbound", "Outbound", "Inbound", "sideways", ""],
    "channel": ["phone", "mail", ""],
    "status": ["done", "open", "cancelled", "", "done"],
    "owner": ["Jo", "Kim", "", "system"],
    "amount": ["12.50", "99", "", "n/a", "-7.00"],
    "name": ["Ada & Sons", "Bo Ltd", "General user"],
    "deleted": ["", "", "", "", "yes"],
  ]
  private static let texts = [
    "Order # of lamps", "They asked when the # pieces come", "Internal: margin is #",
    "Thanks for # crates", "We will send list # by Friday", "Will call on the #th",
    "Great #, \"\"sand\"\"",
    "The crates came late and # were broken", "They moved to another supplier, # sites",
    "Automatic reply: out until #", "Größe #", "Two lines\n# of them", "", "STOP # NOW!!!",
    "We are closing our account #", "Left a voicemail about #", "Please do not contact us again, #",
  ]

  private static func table(_ form: Form, rows: Int, _ noise: inout SplitMix) -> String {
    let days = [
      "2024-05-01", "2024-05-01", "2024-06-30", "2024-06-29", "2024-07-15", "2031-01-01", "",
      "2024-02-30", "12 May 2024",
    ]
    let keys = [
      "C1", "C22", "K-04", "a-very-long-customer-id-17", "C1", " C2 ", "C1;C22", "", "=\"C3\"",
    ]
    var text = form.header.joined(separator: form.delimiter) + form.lineEnd
    for row in 0..<rows {
      // Mostly sound, so that the file is not refused.
      let isOdd = row % 5 == 0
      let cells = form.header.map { column -> String in
        switch column {
        case "customer_id": keys[Int.random(in: 0..<(isOdd ? keys.count : 5), using: &noise)]
        case "date", "occurred_at":
          days[Int.random(in: 0..<(isOdd ? days.count : 4), using: &noise)] + form.time
        case "subject", "notes":
          "\""
            + (texts.randomElement(using: &noise) ?? "")
            .replacing("#", with: "\(Int.random(in: 0..<100_000, using: &noise))") + "\""
        default: values[column]?.randomElement(using: &noise) ?? ""
        }
      }
      text += cells.joined(separator: form.delimiter) + form.lineEnd
    }
    return text
  }

  private func told(_ file: RecognisedFile, _ typer: TouchTyper, threads: Int) throws -> (
    lines: [String], names: [String], summary: FileSummary
  ) {
    var sink = Told()
    var names = NameTable()
    var orders = OrderBook()
    let settings = intakeSettings {
      $0.threads = threads
      $0.isForced = true
    }
    let summary = try readInteractions(
      file, fileIndex: 0, settings: settings, typer: typer, names: &names, orders: &orders,
      into: &sink)
    return (sink.lines, names.names, summary)
  }

  @Test("in every form of table, on any number of threads", arguments: forms, [1 as UInt64, 2])
  func agreement(form: Form, seed: UInt64) throws {
    var noise = SplitMix(state: seed)
    let file = try TemporaryFile("rows.csv", Self.table(form, rows: 6000, &noise))
    let settings = intakeSettings {
      $0.threads = 2
      $0.chunkSize = 50_000
      $0.isForced = true
    }
    let recognised = try recognise(try Source.open(file.path), settings: settings)
    #expect(recognised.role == .interactions)
    let expected = try told(recognised, TouchTyper(remembers: false), threads: 0)
    #expect(expected.lines.count >= 6000)
    for threads in [0, 1, 2, 7] {
      // Not compared in the expectation, which would print both.
      let found = try told(recognised, TouchTyper(), threads: threads)
      let first = zip(found.lines, expected.lines).first { $0 != $1 }
      #expect(first == nil, "with \(threads) threads: \(first?.0 ?? "") \(first?.1 ?? "")")
      #expect(found.lines.count == expected.lines.count)
      #expect(found.names == expected.names)
      #expect(found.summary == expected.summary)
    }
  }
}
