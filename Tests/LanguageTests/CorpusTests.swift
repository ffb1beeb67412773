import Basics
import Foundation
import Testing

@testable import Language

@Suite("The corpus")
struct CorpusTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../Sources/Language/Corpus").standardized

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The lines of `voices.tsv` as their two cells.
  private static func voices() throws -> [(part: String, name: String)] {
    try text("voices.tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return (cells[0], cells[1])
    }
  }

  @Test func `the committed weights were learnt from the committed notes`() throws {
    let files =
      try ["voices.tsv"] + Self.voices().map { $0.name + ".tsv" }
      + ["de", "en"].map { "../Classes/\($0)/classes.txt" }
    let name = ContentName.hexadecimal(try files.map { try Self.text($0) })
    #expect(name == LearntModel.corpusName, "type make language and commit what it writes")
  }

  @Test(arguments: ["en", "de"])
  func `a language has voices to learn from and blind ones, each on one side`(language: String)
    throws
  {
    let voices = try Self.voices().filter { $0.name.hasPrefix(language + "/") }
    #expect(voices.count { $0.part == "training" } >= 20)
    #expect(voices.count { $0.part == "blind" } >= 3)
    #expect(voices.allSatisfy { ["training", "blind"].contains($0.part) })
    #expect(Set(voices.map(\.name)).count == voices.count)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent(language).path)
    #expect(Set(files) == Set(voices.map { $0.name.dropFirst(3) + ".tsv" }))
  }

  @Test func `every line is labels, type, direction and text, and half of them are plain`() throws {
    var notes = 0
    var plain = 0
    var sayings = 0
    for voice in try Self.voices() {
      let lines = try Self.text(voice.name + ".tsv").split(separator: "\n")
        .filter { !$0.hasPrefix("#") && !$0.hasPrefix("Says\t") }
      for line in lines {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 4, "\(voice.name): \(line)")
        #expect(cells[0].split(separator: "+").allSatisfy { Label(rawValue: String($0)) != nil })
        #expect(cells[1].isEmpty || NoteKind(rawValue: cells[1]) != nil, "\(voice.name): \(line)")
        #expect(["in", "out", ""].contains(cells[2]), "\(voice.name): \(line)")
        #expect(!cells[3].isEmpty)
        notes += 1
        if voice.name.hasSuffix("sayings") { sayings += 1 }
        if cells[0].isEmpty { plain += 1 }
      }
    }
    #expect(notes >= 8000)
    // Of whole voices; short sayings are there for what they say.
    #expect(plain * 2 >= notes - sayings)
  }
}
