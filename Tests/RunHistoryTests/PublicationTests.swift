import Basics
import Foundation
import Testing

@testable import RunHistory

@Suite("A report appears, or is replaced, whole")
struct PublicationTests {
  private let out = NSTemporaryDirectory() + "rapport-" + UUID().uuidString

  private func publish(_ name: String, _ files: [String: String]) throws {
    let publication = try Publication(out: out, name: name)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = try publication.file(name)
      try file.write(Array(text.utf8))
      try file.close()
    }
    _ = try publication.publish()
  }

  private func text(_ path: String) -> String? {
    try? String(contentsOfFile: "\(out)/\(path)", encoding: .utf8)
  }

  @Test func `the folder is there and latest points to it`() throws {
    try publish("2026-06-30", ["report.json": "{}", "report.md": "one"])
    #expect(text("2026-06-30/report.md") == "one")
    #expect(text("latest/report.md") == "one")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: "\(out)/latest") == "2026-06-30")
    #expect(FileSystem.names(in: out) == ["2026-06-30", "latest"])
  }

  @Test func `the same date again replaces the folder and keeps nothing of the old one`() throws {
    try publish("2026-06-30", ["report.json": "{}", "old.txt": "old"])
    try publish("2026-06-30", ["report.json": "{}", "report.md": "two"])
    #expect(FileSystem.names(in: "\(out)/2026-06-30") == ["report.json", "report.md"])
    #expect(FileSystem.names(in: out) == ["2026-06-30", "latest"])
  }

  @Test func `what was written can be read back before the file is closed`() throws {
    let publication = try Publication(out: out, name: "2026-06-30")
    let file = try publication.file("report.md")
    try file.write(Array("one two three".utf8))
    try file.flush()
    var bytes = Array(">".utf8)
    try file.read(4..<7, into: &bytes)
    #expect(bytes == Array(">two".utf8))
    #expect(throws: OutputError.self) { try file.read(10..<20, into: &bytes) }
    try file.close()
    publication.abandon()
  }

  @Test func `an abandoned report leaves yesterday's in place`() throws {
    try publish("2026-06-29", ["report.json": "{}", "report.md": "yesterday"])
    let publication = try Publication(out: out, name: "2026-06-30")
    let file = try publication.file("report.md")
    try file.write(Array("half".utf8))
    try file.close()
    publication.abandon()
    #expect(text("latest/report.md") == "yesterday")
    #expect(FileSystem.names(in: out) == ["2026-06-29", "latest"])
  }

  @Test func `what a killed run left behind is swept away by the next`() throws {
    try publish("2026-06-29", ["report.json": "{}"])
    // Process numbers end at 2^22 on Linux: nobody has this one.
    try FileManager.default.createDirectory(
      atPath: "\(out)/.2026-06-29.99999999.part", withIntermediateDirectories: true)
    try publish("2026-06-30", ["report.json": "{}"])
    #expect(FileSystem.names(in: out) == ["2026-06-29", "2026-06-30", "latest"])
  }

  @Test func `a report that was set aside by a killed run comes back`() throws {
    try publish("2026-06-29", ["report.json": "{}", "report.md": "kept"])
    try FileManager.default.moveItem(
      atPath: "\(out)/2026-06-29", toPath: "\(out)/.2026-06-29.99999999.old")
    try publish("2026-06-30", ["report.json": "{}"])
    #expect(text("2026-06-29/report.md") == "kept")
  }

  @Test func `whoever is alone in the folder sweeps away what lies about`() throws {
    try publish("2026-06-29", ["report.json": "{}"])
    let files = FileManager.default
    // Process 1 lives, and is no run of ours: a number that was given anew.
    for leftover in [".2026-06-30.1.part", ".2026-05-01.1.gone"] {
      try files.createDirectory(
        atPath: "\(out)/\(leftover)", withIntermediateDirectories: true)
    }
    try files.createSymbolicLink(
      atPath: "\(out)/latest.1.new", withDestinationPath: "2026-06-30")
    try Publication(out: out, name: "2026-06-30").abandon()
    #expect(FileSystem.names(in: out).count == 5)
    try Publication(out: out, name: "2026-06-30", isAlone: true).abandon()
    #expect(FileSystem.names(in: out) == ["2026-06-29", "latest"])
  }

  @Test func `somebody else's folder of that name is not touched`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(out)/2026-06-30", withIntermediateDirectories: true)
    try "mine".write(toFile: "\(out)/2026-06-30/notes.txt", atomically: true, encoding: .utf8)
    #expect(throws: OutputError.self) { try publish("2026-06-30", ["report.json": "{}"]) }
    #expect(text("2026-06-30/notes.txt") == "mine")
  }

  @Test func `somebody else's latest is not touched`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(out)/latest", withIntermediateDirectories: true)
    let error = #expect(throws: OutputError.self) {
      try publish("2026-06-30", ["report.json": "{}"])
    }
    #expect(error?.kind == .cannotCreate)
    #expect(FileSystem.isFolder("\(out)/latest"))
    #expect(!FileSystem.isLink("\(out)/latest"))
  }

  @Test func `a file in the way of the output folder is named`() throws {
    try "x".write(toFile: out, atomically: true, encoding: .utf8)
    let error = #expect(throws: OutputError.self) {
      try publish("2026-06-30", ["report.json": "{}"])
    }
    #expect(error?.kind == .cannotCreate)
    #expect(error?.path == out)
  }

  @Test func `reports are readable by their owner alone`() throws {
    try publish("2026-06-30", ["report.json": "{}"])
    let folder = try FileManager.default.attributesOfItem(atPath: "\(out)/2026-06-30")
    let file = try FileManager.default.attributesOfItem(atPath: "\(out)/2026-06-30/report.json")
    #expect(folder[.posixPermissions] as? Int == 0o700)
    #expect(file[.posixPermissions] as? Int == 0o600)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is an error, not a short file`() throws {
    let full = Descriptor(open("/dev/full", O_WRONLY))
    let error = try #require(throws: SystemError.self) { try full.write([1, 2, 3]) }
    #expect(OutputError(.cannotCreate, "/dev/full", "cannot write", error).kind == .writeFailed)
  }

  @Test func `large files arrive whole`() throws {
    let line = String(repeating: "x", count: 999) + "\n"
    let publication = try Publication(out: out, name: "2026-06-30")
    let file = try publication.file("report.json")
    for _ in 0..<2000 { try file.write(Array(line.utf8)) }
    try file.close()
    let place = try publication.publish()
    let size = try FileManager.default.attributesOfItem(atPath: "\(place)/report.json")[.size]
    #expect(size as? Int == 2_000_000)
  }
}
