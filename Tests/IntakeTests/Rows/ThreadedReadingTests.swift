import Basics
import CSV
import Testing

@testable import Intake

/// Reading in chunks on several threads, against reading row after row.
@Suite("However many threads read, they read the same")
struct ThreadedReadingTests {
  private static let customers = """
    id,name,owner
    C1,Ada & Sons,Jo
    C2,Bo Ltd,Kim
    C3,Cy GmbH,Jo
    K-04,Dee,Kim

    """

  /// An export with everything that exports have: broken rows, remarks, a repeated header, texts
  /// over several lines, several keys in a cell, days that nobody can read.
  private static func interactions(_ noise: inout some RandomNumberGenerator, rows: Int) -> String {
    let keys = ["C1", "C2", "C3", "K-04", "C1;C2", "", "c1", "X9", " C2 ", "=\"C3\""]
    let days = [
      "2024-05-01", "2024-05-02", "2024-06-29", "2024-07-15", "2031-01-01", "", "2024-02-30",
      "1900-01-01", "12 May 2024", "2024-05-03 10:30",
    ]
    let texts = [
      "Called about order 17", "\"Called, all is well\"", "\"They said \"\"thanks\"\" twice\"",
      "\"First line\nsecond line\"", "Will send the list by Friday", "Größe M", "",
      "Complaint: broke down", "STOP THIS NOW!!! AT ONCE!!!",
      "Order \(noise.next() % 90_000) of lamps",
    ]
    let owners = ["Jo", "Kim", "", " Jo ", "Lee", "Mo"]
    var text = "customer_id,date,type,direction,notes,owner,amount\n"
    func row() -> [String] {
      [
        keys.randomElement(using: &noise) ?? "", days.randomElement(using: &noise) ?? "",
        ["Call", "Email", "Order", "Note"].randomElement(using: &noise) ?? "",
        ["Inbound", "Outbound"].randomElement(using: &noise) ?? "",
        texts.randomElement(using: &noise) ?? "", owners.randomElement(using: &noise) ?? "",
        ["", "12.50", "99", "n/a"].randomElement(using: &noise) ?? "",
      ]
    }
    for i in 0..<rows {
      var cells = row()
      // Mostly sound, so that the file is not refused.
      if i % 3 > 0 { (cells[0], cells[1]) = (keys[i % 5], days[i % 3]) }
      switch Int.random(in: 0..<40, using: &noise) {
      case 0: cells.removeLast(3)
      case 1: cells.insert("one, too, many", at: 4)
      case 2: cells[4] = "\"never closed"
      case 3: text += "\n"
      case 4: text += "customer_id,date,type,direction,notes,owner,amount\n"
      case 5: text += "Total,,,,,,\n"
      default: break
      }
      text += cells.joined(separator: ",") + (i % 7 == 0 ? "\r\n" : "\n")
    }
    return text + "Total: \(rows) rows\n"
  }

  private func result(_ inputs: [(String, String)], threads: Int, chunkSize: Int) throws -> String {
    var run = try IntakeRun(
      inputs,
      intakeSettings {
        $0.threads = threads
        $0.chunkSize = chunkSize
        $0.isForced = true
      })
    let sink = run.sink
    // The files of each run stand in a folder of its own.
    for name in run.summaries.keys {
      for i in 0..<(run.summaries[name]?.findings.count ?? 0) {
        run.summaries[name]?.findings[i].file = name
      }
    }
    return """
      \(sink.rows)
      \(sink.rejects)
      \(sink.owners) \(run.names.names)
      \(run.summaries.sorted { $0.key < $1.key })
      """
  }

  @Test("Any number of threads, any length of chunks", arguments: 0..<12)
  func agreement(seed: Int) throws {
    var noise = SplitMix(state: UInt64(seed) &+ 77)
    let interactions = Self.interactions(&noise, rows: 60 + 20 * seed)
    // Every other time there is no list, and every key makes a relationship.
    var inputs = [("interactions.csv", interactions)]
    if seed % 2 == 0 { inputs.append(("customers.csv", Self.customers)) }
    let expected = try result(inputs, threads: 0, chunkSize: 1 << 19)
    for threads in [1, 2, 7] {
      for chunkSize in [1, 60, 1000, 1 << 19] {
        let found = try result(inputs, threads: threads, chunkSize: chunkSize)
        #expect(found == expected, "\(threads) threads, chunks of \(chunkSize)")
      }
    }
  }

  @Test("Rows that repeat are found across chunks")
  func repeats() throws {
    let row = "7,C1,2024-05-01,Call,well\n"
    let text = "id,customer_id,date,type,notes\n" + row + "8,C2,2024-05-01,Call,so\n" + row
    let run = try IntakeRun([("calls.csv", text)], intakeSettings { $0.chunkSize = 1 })
    #expect(run.sink.rows.count == 2)
    #expect(run.summaries["calls.csv"]?.duplicates == 1)
  }
}
