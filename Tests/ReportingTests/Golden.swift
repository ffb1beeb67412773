import Foundation
import Testing

/// Golden files: what a format writes for the specimen, kept in `Goldens/` and read in the diff.
/// `RAPPORT_UPDATE_GOLDENS=1 swift test --disable-xctest --filter ReportingTests` rewrites them.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  static func expect(
    _ bytes: [UInt8], matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RAPPORT_UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
      return
    }
    let golden = [UInt8](try Data(contentsOf: file))
    guard golden != bytes else { return }
    let difference = zip(golden, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let at = difference ?? min(golden.count, bytes.count)
    func around(_ bytes: [UInt8]) -> String {
      String(decoding: bytes[max(0, at - 60)..<min(bytes.count, at + 60)], as: UTF8.self)
    }
    Issue.record(
      "\(name) differs at byte \(at): expected …\(around(golden))…, found …\(around(bytes))…",
      sourceLocation: sourceLocation)
  }
}
