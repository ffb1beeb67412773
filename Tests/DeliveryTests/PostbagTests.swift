import Foundation
import Testing

@testable import Delivery

@Suite("No mail goes out twice")
struct PostbagTests {
  @Test func `what was sent is known again, whatever comes after`() throws {
    let scratch = try Scratch()
    var bag = Postbag(folder: scratch.path)
    #expect(bag.entries.isEmpty)
    bag.note("summary.eml", digest: "1", to: ["a@example.com"], sent: false)
    #expect(bag.waiting.map(\.file) == ["summary.eml"])
    #expect(!bag.wasSent("summary.eml", digest: "1"))
    bag.note("summary.eml", digest: "1", to: ["a@example.com"], sent: true)
    bag.note("owners/dana/summary.eml", digest: "2", to: ["d@example.com"], sent: false)
    try bag.save(in: scratch.path)
    let again = Postbag(folder: scratch.path)
    #expect(again == bag)
    #expect(again.wasSent("summary.eml", digest: "1"))
    #expect(!again.wasSent("summary.eml", digest: "other"))
    #expect(again.waiting.map(\.file) == ["owners/dana/summary.eml"])
    #expect(again.entries.first?.attempts == 2)
    #expect(scratch.names == [".delivery.json"])
  }

  @Test func `what is due is waiting until it, or what took its place, was sent`() {
    var bag = Postbag()
    bag.note("summary.eml", digest: "a", to: [], sent: true)
    bag.expect("summary.eml", digest: "a", to: [])
    #expect(bag.waiting.isEmpty)
    bag.expect("summary.eml", digest: "b", to: [])
    #expect(bag.waiting.map(\.digest) == ["b"])
    bag.note("summary.eml", digest: "b", to: [], sent: false)
    #expect(bag.waiting.map(\.attempts) == [1])
    bag.note("summary.eml", digest: "c", to: [], sent: true)
    #expect(bag.waiting.isEmpty)
  }

  @Test func `a bag that cannot be read is an empty one`() throws {
    let scratch = try Scratch()
    try scratch.write(".delivery.json", "{\"entries\":[")
    #expect(Postbag(folder: scratch.path).entries.isEmpty)
  }
}

@Suite("The log")
struct EventLogTests {
  @Test func `one line an event, values in one piece`() throws {
    let scratch = try Scratch()
    let log = EventLog(path: scratch.path + "/rapport.log", keep: 3)
    try log.write("run.start", at: "2026-06-30T03:00:00Z")
    try log.write(
      "run.failed",
      [("status", "65"), ("message", "a \"b\"\nrun.done c\\"), ("file", ""), ("e", "\u{1B}[2J=")],
      at: "2026-06-30T03:00:01Z")
    #expect(
      scratch.text("rapport.log") == """
        2026-06-30T03:00:00Z run.start
        2026-06-30T03:00:01Z run.failed status=65 message="a \\"b\\" run.done c\\\\" file="" e=" [2J="

        """)
  }

  @Test func `a new day begins a new file and the oldest go`() throws {
    let scratch = try Scratch()
    let log = EventLog(path: scratch.path + "/rapport.log", keep: 2)
    try scratch.write("rapport.log.txt", "not a day of ours")
    for day in 1...5 { try log.write("run", at: "2026-06-0\(day)T03:00:00Z") }
    #expect(
      scratch.names == [
        "rapport.log", "rapport.log.2026-06-03", "rapport.log.2026-06-04", "rapport.log.txt",
      ])
    #expect(scratch.text("rapport.log") == "2026-06-05T03:00:00Z run\n")
  }

  @Test func `somebody else's file is written to and never moved`() throws {
    let scratch = try Scratch()
    try scratch.write("rapport.log", "hello\n")
    try EventLog(path: scratch.path + "/rapport.log", keep: 2).write(
      "run", at: "2026-06-05T03:00:00Z")
    #expect(scratch.text("rapport.log") == "hello\n2026-06-05T03:00:00Z run\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is an error`() {
    let error = #expect(throws: DeliveryError.self) {
      try EventLog(path: "/dev/full", keep: 1).write("run", at: "2026-06-05T03:00:00Z")
    }
    #expect(error?.kind == .writeFailed)
  }
}

@Suite("Old reports are removed whole, and only reports")
struct ThinningTests {
  private let known: Set<String> = ["report.json", "report.md", "owners"]

  @Test func `a report goes with all that is in it`() throws {
    let scratch = try Scratch()
    try scratch.write("2026-06-01/report.json", "{}")
    try scratch.write("2026-06-01/owners/dana/summary.eml", "x")
    #expect(Thinning.remove("2026-06-01", in: scratch.path, known: known) == nil)
    #expect(scratch.names.isEmpty)
  }

  @Test func `what holds anything else stays`() throws {
    let scratch = try Scratch()
    try scratch.write("2026-06-01/report.json", "{}")
    try scratch.write("2026-06-01/my notes.txt", "mine")
    try scratch.write("2026-06-02/other.txt", "mine")
    try scratch.write("2026-06-03", "a file")
    #expect(
      Thinning.remove("2026-06-01", in: scratch.path, known: known) == .foreign("my notes.txt"))
    #expect(
      Thinning.remove("2026-06-02", in: scratch.path, known: known) == .foreign("2026-06-02"))
    #expect(
      Thinning.remove("2026-06-03", in: scratch.path, known: known) == .foreign("2026-06-03"))
    #expect(scratch.names == ["2026-06-01", "2026-06-02", "2026-06-03"])
  }

  @Test func `what latest points to stays, and a link is not followed`() throws {
    let scratch = try Scratch()
    try scratch.write("2026-06-01/report.json", "{}")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.path + "/latest", withDestinationPath: "2026-06-01")
    try files.createSymbolicLink(
      atPath: scratch.path + "/2026-06-02", withDestinationPath: "2026-06-01")
    #expect(Thinning.remove("2026-06-01", in: scratch.path, known: known) == .latest)
    #expect(
      Thinning.remove("2026-06-02", in: scratch.path, known: known) == .foreign("2026-06-02"))
    #expect(scratch.text("2026-06-01/report.json") == "{}")
  }
}
