import Basics
import Foundation
import Intake

@testable import RunHistory

/// A folder of reports made for a test, removed with it.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "rapport-history-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// A report as Rapport lays it out, with the relationships given as `id` and further members.
  func report(
    _ day: String, _ relationships: [(id: String, members: String)] = [],
    inputs: [String] = [], record: RunRecord? = nil
  ) throws {
    try write(
      "\(day)/report.json",
      """
      {"schema":"rapport/report/1","asOf":"\(day)",
       "inputs":[
        \(inputs.joined(separator: ",\n  "))],
       "notRecorded":[],
       "totals":{"relationships":\(relationships.count),"partnership":1,"neglected":2,"drifting":0},
       "changes":null,
       "dataQuality":[],
       "flagged":[
        {"id":"evidence with \\"flagged\\":["}]}

      """)
    try write(
      "\(day)/relationships.jsonl",
      relationships.map { "{\"id\":\"\($0.id)\",\($0.members)}\n" }.joined())
    if let record {
      try Data(try record.encoded()).write(
        to: URL(fileURLWithPath: "\(path)/\(day)/\(RunRecord.fileName)"))
    }
  }
}

func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }
