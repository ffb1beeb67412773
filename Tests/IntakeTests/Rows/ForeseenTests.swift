import CSV
import Testing

@testable import Intake

/// One pass on the strength of the first rows, against a look at all rows and then reading them.
@Suite("What is read as foreseen is what would have been read")
struct ForeseenTests {
  private static func export(_ seed: Int) -> String {
    var noise = SplitMix(state: UInt64(seed) &* 31 &+ 5)
    var text = "id,customer_id,date,type,direction,notes,owner,amount,currency\n"
    for i in 0..<400 {
      let month = Int.random(in: 1...6, using: &noise)
      let day = Int.random(in: 10...28, using: &noise)
      // Some exports change their ways further down.
      let isLate = i > 300
      let date =
        seed % 6 == 1
        ? "\(day)/0\(month)/2024" : isLate && seed % 6 == 2 ? "?" : "2024-0\(month)-\(day)"
      let isTwice = isLate && seed % 6 == 3 && i % 50 == 0
      let key = isLate && seed % 6 == 4 && i % 9 == 0 ? "C1;C2" : "C\(i % 40)"
      let currency = isLate && seed % 6 == 5 ? "USD" : "EUR"
      let notes =
        i % 5 == 0 ? "\"First line\nsecond \"\"line\"\" \(i)\"" : "Called about order \(i)"
      var row = "\(i),\(key),\(date),\(["Call", "Email", "Order"][i % 3]),Outbound,\(notes),"
      row += "\(["Jo", "Kim", ""][i % 3]),\(i).50,\(currency)\n"
      text += isTwice ? row + row : row
    }
    return text + (seed > 5 ? "Total: 400 rows\n" : "")
  }

  private func settings(_ threads: Int, stretch: Int = 900) -> IntakeSettings {
    intakeSettings {
      $0.threads = threads
      $0.stretch = stretch
      $0.foreseenSize = 0
      $0.isForced = true
    }
  }

  /// All that is known of a file, but for the places threads begin at.
  private func description(_ file: RecognisedFile) -> String {
    var text = "\(file.role) \(file.rows) \(file.repeatedIDs) \(file.hasRepeatedRows)\n"
    text += "\(file.currency ?? "") \(file.hasSeveralCurrencies) \(file.join)\n"
    text += "\(String(describing: file.obstacle)) \(file.findings)\n"
    for (column, decision) in file.dates.sorted(by: { $0.key < $1.key }) {
      text += "\(column) \(decision)\n"
    }
    for (column, decision) in file.numbers.sorted(by: { $0.key < $1.key }) {
      text += "\(column) \(decision)\n"
    }
    for key in file.keys {
      text += "\(key.column) \(key.field) \(key.filled) \(key.blank) \(key.numbers) \(key.lists)"
      text += " \(key.sketch)\n"
    }
    return text
  }

  @Test("A date column that broken rows alone are read by is to be as foreseen, too")
  func salvaged() throws {
    var text = "created,customer_id,date,type,notes\n"
    for i in 0..<300 { text += "03/04/2025,C\(i % 9),2025-05-\(i % 19 + 10),Call,Called\n" }
    let late =
      text
      + "03/04/2025,C1,2025-06-01,Call,Called,too,many,cells\n25/04/2025,C2,2025-06-02,Call,x\n"
    let file = try TemporaryFile("export.csv", late)
    let source = try Source.open(file.path)
    let known = try recognise(source, settings: settings(1))
    var foreseen = known
    #expect(foreseen.isRead(like: known))
    let column = try #require(known.dates.keys.min())
    #expect(!known.dayColumns.contains(column))
    foreseen.dates[column] = nil
    #expect(!foreseen.isRead(like: known))
  }

  @Test("Several threads survey a file as one does", arguments: 0..<12)
  func survey(seed: Int) throws {
    let file = try TemporaryFile("export.csv", Self.export(seed))
    let expected = description(
      try recognise(try Source.open(file.path), settings: settings(1)))
    for threads in [2, 7] {
      for stretch in [50, 900, 20_000] {
        let found = description(
          try recognise(
            try Source.open(file.path), settings: settings(threads, stretch: stretch)))
        #expect(found == expected, "\(threads) threads, stretches of \(stretch)")
      }
    }
  }

  @Test("Rows read as foreseen are those read after a look at all", arguments: 0..<12)
  func rows(seed: Int) throws {
    let file = try TemporaryFile("export.csv", Self.export(seed))
    let source = try Source.open(file.path)
    let known = try recognise(source, settings: settings(0))
    var expected = Ledgerlike()
    var expectedNames = NameTable()
    let expectedSummary = try? readInteractions(
      known, fileIndex: 0, settings: settings(0), typer: TouchTyper(), names: &expectedNames,
      into: &expected)
    for threads in [1, 2, 7] {
      let settings = settings(threads)
      // Days and months that could be either are not foreseen from a few rows, if at all.
      guard let foreseen = foresee(source, settings: settings) else {
        #expect(seed % 6 == 1 || seed % 6 == 5, "nothing foreseen")
        continue
      }
      var sink = Ledgerlike()
      var names = NameTable()
      let read = try? readInteractions(
        foreseen: foreseen, fileIndex: 0, settings: settings, typer: TouchTyper(), names: &names,
        into: &sink)
      guard let read else {
        #expect(expectedSummary == nil, "\(threads) threads")
        continue
      }
      #expect(description(read.file) == description(known), "\(threads) threads")
      let isSame = read.file.isRead(like: foreseen)
      // Rows that stand there twice, lists of keys, another currency: then it is read anew.
      let changesItsWays = [3, 4, 5].contains(seed % 6)
      #expect(isSame != changesItsWays, "\(threads) threads")
      guard isSame else { continue }
      #expect(read.summary == expectedSummary)
      #expect(sink.rows == expected.rows && sink.rejects == expected.rejects)
      #expect(sink.owners == expected.owners && names.names == expectedNames.names)
    }
  }
}
