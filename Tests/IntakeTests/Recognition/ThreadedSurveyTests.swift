import CSV
import Testing

@testable import Intake

/// The survey of all rows by several threads, against that by one.
@Suite("A file is recognised the same whatever the number of threads")
struct ThreadedSurveyTests {
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

  private func settings(_ threads: Int, chunkSize: Int = 900) -> IntakeSettings {
    intakeSettings {
      $0.threads = threads
      $0.chunkSize = chunkSize
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

  @Test("Several threads survey a file as one does", arguments: 0..<12)
  func survey(seed: Int) throws {
    let file = try TemporaryFile("export.csv", Self.export(seed))
    let expected = description(
      try recognise(try Source.open(file.path), settings: settings(1)))
    for threads in [2, 7] {
      for chunkSize in [50, 900, 20_000] {
        let found = description(
          try recognise(
            try Source.open(file.path), settings: settings(threads, chunkSize: chunkSize)))
        #expect(found == expected, "\(threads) threads, chunks of \(chunkSize)")
      }
    }
  }
}
