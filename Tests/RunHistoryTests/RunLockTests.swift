import Basics
import Foundation
import Testing

@testable import RunHistory

@Suite("One run at a time works in a folder of reports")
struct RunLockTests {
  @Test func `a second run is told who is at work`() throws {
    let scratch = try Folder()
    let lock = try RunLock.take(out: scratch.path, since: "2026-06-30T03:00:00Z")
    let held = #expect(throws: RunLock.Held.self) {
      _ = try RunLock.take(out: scratch.path + "/", since: "later")
    }
    #expect(held?.path == scratch.path + "/.lock")
    #expect(
      held?.holder
        == "process \(getpid()) on \(Processes.hostName), since 2026-06-30T03:00:00Z")
    lock.release()
    let next = try RunLock.take(out: scratch.path, since: "later")
    next.release()
    #expect(scratch.names.isEmpty)
  }

  @Test func `a lock whose holder is dead is taken over, whatever it says`() throws {
    let scratch = try Folder()
    try scratch.write(".lock", "process 1 on elsewhere, since for ever\nand more\n")
    let lock = try RunLock.take(out: scratch.path, since: "now")
    #expect(scratch.text(".lock")?.hasPrefix("process \(getpid()) on ") == true)
    lock.release()
    #expect(scratch.names.isEmpty)
  }

  @Test func `a folder made for nothing goes again`() throws {
    let scratch = try Folder()
    let out = scratch.path + "/Reports"
    try RunLock.take(out: out, since: "now").release()
    #expect(scratch.names.isEmpty)
    let lock = try RunLock.take(out: out, since: "now")
    try scratch.write("Reports/kept", "x")
    lock.release()
    #expect(scratch.text("Reports/kept") == "x")
  }

  @Test func `a link in place of the lock is not followed`() throws {
    let scratch = try Folder()
    try scratch.write("precious", "mine")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/.lock", withDestinationPath: "precious")
    #expect(throws: OutputError.self) {
      _ = try RunLock.take(out: scratch.path, since: "now")
    }
    #expect(scratch.text("precious") == "mine")
  }
}
