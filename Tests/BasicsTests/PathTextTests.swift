import Basics
import Foundation
import Testing

@Suite("Paths keep every byte")
struct PathTextTests {
  @Test(
    "What is shown has the bytes that are no UTF-8",
    arguments: [
      (Array("plain/é.csv".utf8), "plain/é.csv"),
      ([0x4D, 0xFC, 0x6C], "M\\xFCl"),
      ([0xC3, 0x28, 0xC3, 0xA9], "\\xC3(é"),
      ([0xF0, 0x9F, 0x8D], "\\xF0\\x9F\\x8D"),
      (Array("🍷.csv".utf8), "🍷.csv"),
    ])
  func shown(bytes: [UInt8], text: String) {
    #expect(PathText.shown(PathText.text(of: bytes)) == text)
  }

  @Test("A file is found again by the name that its folder lists")
  func roundTrip() throws {
    let folder = NSTemporaryDirectory() + "rapport-path-\(UUID().uuidString)"
    try FileSystem.makeFolder(folder, mode: 0o700)
    defer { FileSystem.remove(folder) }
    let name = PathText.text(of: [0x61, 0xE9, 0x2E, 0x63])
    // Where the file system takes such a name.
    guard let file = try? Descriptor.create("\(folder)/\(name)", .ownerOnly) else { return }
    try file.write(Array("x".utf8))
    #expect(try FileSystem.list(folder) == [name])
    #expect(FileSystem.contents(of: "\(folder)/\(name)") == Array("x".utf8))
    #expect(FileSystem.target("\(folder)/\(name)")?.size == 1)
  }
}

@Suite("Findings are gathered")
struct FindingLogTests {
  @Test("Of a code the first stands, with the lines of the first five and the number of all")
  func gathered() {
    var log = FindingLog(file: "s.csv")
    for line in 2...900 { log.note(.run(.unknownSnooze(InputText("X\(line)"))), line: line) }
    log.note(.footer, line: 7)
    let findings = log.findings
    #expect(findings.map(\.code) == ["unknown-snooze", "footer"])
    #expect(findings[0].kind == .run(.unknownSnooze("X2")))
    #expect(findings[0].repeats == Finding.Repeats(count: 899, lines: [2, 3, 4, 5, 6]))
    #expect(findings[1].repeats == nil)
  }
}
