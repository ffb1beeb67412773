import Basics
import Foundation

/// `.failure.json` in the output folder: that runs are failing, and what of it was told.
package struct FailureNote: Codable, Sendable {
  package static let fileName = ".failure.json"

  /// Runs in a row without a report.
  package var runs = 0
  /// The day of the last mail, by exit status.
  package var told: [String: String] = [:]

  package init() {}

  package init?(in out: String) {
    guard let bytes = FileSystem.contents(of: "\(out)/\(FailureNote.fileName)"),
      let note = try? JSONDecoder().decode(FailureNote.self, from: Data(bytes))
    else { return nil }
    self = note
  }

  /// Where it cannot be kept, the next failure is told again: better twice than never.
  package func save(in out: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(self) else { return }
    try? WholeFile.write(Array(data), to: "\(out)/\(FailureNote.fileName)")
  }
}
