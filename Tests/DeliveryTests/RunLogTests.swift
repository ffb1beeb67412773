import Basics
import Foundation
import Testing

@testable import Delivery

@Suite("The log")
struct RunLogTests {
  @Test func `one line an event, values in one piece`() throws {
    let scratch = try Scratch()
    let log = RunLog(path: scratch.path + "/rapport.log", keep: 3)
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
    let log = RunLog(path: scratch.path + "/rapport.log", keep: 2)
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
    try RunLog(path: scratch.path + "/rapport.log", keep: 2).write(
      "run", at: "2026-06-05T03:00:00Z")
    #expect(scratch.text("rapport.log") == "hello\n2026-06-05T03:00:00Z run\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is an error`() {
    let error = #expect(throws: OutputError.self) {
      try RunLog(path: "/dev/full", keep: 1).write("run", at: "2026-06-05T03:00:00Z")
    }
    #expect(error?.kind == .writeFailed)
  }
}
