import Foundation
import Testing

@testable import RunHistory

@Suite("Old reports are removed whole, and only reports")
struct PruningTests {
  private let known: Set<String> = ["report.json", "report.md", "owners"]

  @Test func `a report goes with all that is in it`() throws {
    let scratch = try Folder()
    try scratch.write("2026-06-01/report.json", "{}")
    try scratch.write("2026-06-01/owners/dana/summary.eml", "x")
    #expect(Pruning.remove("2026-06-01", in: scratch.path, known: known) == nil)
    #expect(scratch.names.isEmpty)
  }

  @Test func `what holds anything else stays`() throws {
    let scratch = try Folder()
    try scratch.write("2026-06-01/report.json", "{}")
    try scratch.write("2026-06-01/my notes.txt", "mine")
    try scratch.write("2026-06-02/other.txt", "mine")
    try scratch.write("2026-06-03", "a file")
    #expect(
      Pruning.remove("2026-06-01", in: scratch.path, known: known) == .foreign("my notes.txt"))
    #expect(
      Pruning.remove("2026-06-02", in: scratch.path, known: known) == .foreign("2026-06-02"))
    #expect(
      Pruning.remove("2026-06-03", in: scratch.path, known: known) == .foreign("2026-06-03"))
    #expect(scratch.names == ["2026-06-01", "2026-06-02", "2026-06-03"])
  }

  @Test func `what latest points to stays, and a link is not followed`() throws {
    let scratch = try Folder()
    try scratch.write("2026-06-01/report.json", "{}")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: scratch.path + "/latest", withDestinationPath: "2026-06-01")
    try files.createSymbolicLink(
      atPath: scratch.path + "/2026-06-02", withDestinationPath: "2026-06-01")
    #expect(Pruning.remove("2026-06-01", in: scratch.path, known: known) == .latest)
    #expect(
      Pruning.remove("2026-06-02", in: scratch.path, known: known) == .foreign("2026-06-02"))
    #expect(scratch.text("2026-06-01/report.json") == "{}")
  }
}
