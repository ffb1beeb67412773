import Basics
import CSV
import Foundation
import Intake
import Testing

@testable import Relationships

/// The ledger of files read in chunks on several threads, against that of files read row after row.
@Suite("However many threads read, the ledger is the same")
struct ChunkTests {
  private let asOf = Day(year: 2026, month: 6, day: 30)!

  private struct Noise: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static func write(_ text: String, _ name: String, in folder: URL) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// More customers than a store has, ids of all lengths, strangers, other spellings, lost rows.
  private static func files(_ noise: inout Noise, customers: Int) -> (String, String) {
    func id(_ i: Int) -> String {
      i % 97 == 5 ? "a-very-long-customer-id-\(i)" : i % 31 == 7 ? "ID\(i)" : "C\(i)"
    }
    var list = "id,name,owner\n"
    for i in 0..<customers { list += "\(id(i)),Name \(i),\(i % 3 == 0 ? "Jo" : "")\n" }
    var rows = "customer_id,date,type,direction,notes,owner,amount\n"
    for i in 0..<3000 {
      let customer = Int.random(in: 0..<customers, using: &noise)
      let key =
        switch i % 50 {
        case 3: "X\(customer)"
        case 17: " \(id(customer)) "
        case 23: "c\(customer)"
        case 29: ""
        case 31: "\(id(customer));\(id(customer / 2))"
        default: id(customer)
        }
      let day =
        switch i % 60 {
        case 9: ""
        case 19: "2031-01-01"
        case 29: "2026-07-15"
        default: "2026-0\(i % 6 + 1)-1\(i % 7)"
        }
      let type = ["Email", "Call", "Order", "Note"][i % 4]
      let notes =
        i % 8 == 0 ? "The same words to all of you" : "We will send list \(i) by \(i % 28 + 1) July"
      rows += "\(key),\(day),\(type),Outbound,\(notes),\(["Jo", "Kim", ""][i % 3]),\(i % 90).50\n"
    }
    return (list, rows)
  }

  private func ledger(_ paths: [String], threads: Int, chunkSize: Int) throws -> String {
    var settings = IntakeSettings(asOf: asOf)
    settings.threads = threads
    settings.chunkSize = chunkSize
    settings.isForced = true
    var files: [RecognisedFile] = []
    for path in paths { files.append(try recognise(try Source.open(path), settings: settings)) }
    let roles = try chooseRoles(files, settings: settings)
    var builder = LedgerBuilder(
      asOf: asOf, hasCustomerList: !roles.customers.isEmpty, fileNames: paths)
    var names = NameTable()
    var orders = OrderBook()
    for index in roles.customers {
      _ = try readCustomers(
        roles.files[index], fileIndex: index, settings: settings, into: &builder)
    }
    for index in roles.interactions {
      _ = try readInteractions(
        roles.files[index], fileIndex: index, settings: settings, typer: TouchTyper(),
        names: &names, orders: &orders, into: &builder)
    }
    let (ledger, rejects, findings) = builder.finish(
      names: names.names, workers: Workers(threads))
    var text = "\(ledger.counts)\n\(rejects)\n\(findings)\n"
    for (index, relationship) in ledger.relationships.enumerated() {
      text += "\(relationship)\n"
      for touch in ledger.touches(of: index) { text += "\(touch)\n" }
    }
    return text
  }

  @Test("With a list of customers and without one", arguments: [12, 2048, 5000], [true, false])
  func agreement(customers: Int, hasList: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rapport-chunks-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var noise = Noise(state: UInt64(customers))
    let (list, rows) = Self.files(&noise, customers: customers)
    var paths = [try Self.write(rows, "interactions.csv", in: folder)]
    if hasList { paths.append(try Self.write(list, "customers.csv", in: folder)) }
    let expected = try ledger(paths, threads: 0, chunkSize: 1 << 19)
    let hasMassMail = expected.contains("massMail")
    #expect(hasMassMail)
    for threads in [1, 2, 7] {
      for chunkSize in [300, 20_000, 1 << 19] {
        let found = try ledger(paths, threads: threads, chunkSize: chunkSize)
        // Not compared in the expectation, which would print both.
        let isSame = found == expected
        #expect(isSame, "\(threads) threads, chunks of \(chunkSize)")
      }
    }
  }
}
