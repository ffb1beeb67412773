import Foundation
import Testing

@testable import Templating

@Suite("A folder of templates")
struct TemplateFolderTests {
  /// An empty folder, gone after `body`.
  static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-templates-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder + "/inner", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  static func messages(_ folder: String) -> [String] {
    do throws(TemplateFailure) {
      _ = try TemplateFolder.read(folder)
      return []
    } catch {
      return error.problems.map { String($0.description.dropFirst(folder.count)) }
    }
  }

  @Test("It gives its mustache files by name, a byte order mark off, and nothing else")
  func reading() throws {
    try Self.inFolder { folder in
      try Data("\u{FEFF}b".utf8).write(to: URL(fileURLWithPath: folder + "/b.md.mustache"))
      try Data("a".utf8).write(to: URL(fileURLWithPath: folder + "/a.html.mustache"))
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/readme.txt"))
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/inner/c.html.mustache"))
      let files = try TemplateFolder.read(folder)
      #expect(files.map(\.name) == ["a.html", "b.md"])
      #expect(files.map(\.text) == ["a", "b"])
    }
  }

  @Test("A folder without templates is told, and not taken for one that replaces none")
  func empty() throws {
    try Self.inFolder { folder in
      #expect(throws: TemplateFailure.self) { try TemplateFolder.read(folder) }
    }
  }

  @Test("Links may point within the folder, not out of it")
  func links() throws {
    try Self.inFolder { folder in
      try Data("a".utf8).write(to: URL(fileURLWithPath: folder + "/a.html.mustache"))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/b.html.mustache", withDestinationPath: "a.html.mustache")
      #expect(try TemplateFolder.read(folder).map(\.name) == ["a.html", "b.html"])
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/c.html.mustache", withDestinationPath: "/etc/passwd")
      #expect(
        Self.messages(folder) == [
          "/c.html.mustache:1:1: this leads out of the folder of templates; copy the file into it"
        ])
    }
  }

  @Test("What is no file, or no UTF-8, is told")
  func unreadable() throws {
    try Self.inFolder { folder in
      try Data([0x61, 0xE9, 0x62]).write(to: URL(fileURLWithPath: folder + "/a.html.mustache"))
      try FileManager.default.createDirectory(
        atPath: folder + "/b.html.mustache", withIntermediateDirectories: false)
      #expect(
        Self.messages(folder) == [
          "/a.html.mustache:1:1: this is not UTF-8; save it as UTF-8",
          "/b.html.mustache:1:1: this is not a file",
        ])
      #expect(
        Self.messages(folder + "/none") == [
          ":1:1: this folder of templates cannot be read"
        ])
    }
  }
}
