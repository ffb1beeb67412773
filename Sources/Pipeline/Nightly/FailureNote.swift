import Delivery
import Foundation

/// `.failure.json` in the output folder: that runs are failing, and what of it was told.
struct FailureNote: Codable {
  static let fileName = ".failure.json"

  /// Runs in a row without a report.
  var runs = 0
  /// The day of the last mail, by exit status.
  var told: [String: String] = [:]

  init() {}

  init?(in out: String) {
    guard let data = FileManager.default.contents(atPath: "\(out)/\(FailureNote.fileName)"),
      let note = try? JSONDecoder().decode(FailureNote.self, from: data)
    else { return nil }
    self = note
  }

  /// Where it cannot be kept, the next failure is told again: better twice than never.
  func save(in out: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(self) else { return }
    try? WholeFile.write(Array(data), to: "\(out)/\(FailureNote.fileName)")
  }
}
