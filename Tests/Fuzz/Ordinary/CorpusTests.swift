import Foundation
import Testing

/// In place of the end of the process, which `Fuzz.swift` makes of it.
func require(_ holds: Bool, _ message: @autoclosure () -> String) {
  if !holds { Issue.record("\(message())") }
}

/// Every seed and every past finding through its fuzz target, without libFuzzer: what was mended
/// stays so, and the targets compile. One at a time, since they share a folder.
@Suite("The fuzz corpus", .serialized)
struct CorpusTests {
  private static let corpus = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus")

  @Test("Nothing in the corpus breaks its target", arguments: fuzzTargets.map(\.name))
  func inputs(name: String) throws {
    let target = try #require(fuzzTargets.first { $0.name == name })
    let folder = Self.corpus.appendingPathComponent(name)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count > 1, "a target without seeds")
    for file in files {
      let bytes = try Data(contentsOf: folder.appendingPathComponent(file))
      #expect(bytes.count <= 4096, "\(file) is longer than what libFuzzer makes of it")
      target.run(Array(bytes))
    }
  }

  @Test("Every folder of the corpus has a target")
  func folders() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
    #expect(Set(folders) == Set(fuzzTargets.map(\.name)))
  }
}
