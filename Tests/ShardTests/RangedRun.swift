import Foundation
import Testing

@testable import Pipeline

/// A run whose inputs are read in ranges, each step of which hands on bytes, as between processes.
struct RangedRun {
  let request: RunRequest
  let rangeSize: Int

  /// The rounds by which the inputs are known, and what they came to.
  func reading(_ random: inout Random) throws -> [UInt8] {
    var reading = try Pipeline.plan(request, rangeSize: rangeSize)
    while true {
      let (step, ranges) = try next(reading)
      var facts: [[UInt8]] = []
      switch step {
      case "tally":
        facts = try (0..<ranges).map { try Pipeline.tally($0, reading: reading, request) }
      case "survey":
        facts = try (0..<ranges).map { try Pipeline.survey($0, reading: reading, request) }
      default: return reading
      }
      reading = try Pipeline.settle(
        ranges: Array(facts.shuffled(&random).joined()), reading: reading, request)
    }
  }

  /// The step that comes next, and for how many ranges.
  func next(_ reading: [UInt8]) throws -> (step: String, ranges: Int) {
    let words = try Pipeline.round(ofReading: reading, request).split(separator: " ")
    return (String(words[0]), try #require(Int(words[1])))
  }

  /// The rows of each range, for so many parts.
  func rows(_ reading: [UInt8], parts: Int) throws -> [[UInt8]] {
    try (0..<next(reading).ranges).map { range in
      var bytes: [UInt8] = []
      try Pipeline.rows(range, shares: parts, reading: reading, request) {
        (piece) throws(Failure) in bytes += piece
      }
      return bytes
    }
  }

  /// The stream of a part, as `route` writes it that has read no interactions itself.
  func route(_ rows: [UInt8], _ reading: [UInt8], part: Int, of parts: Int) throws(Failure)
    -> [UInt8]
  {
    var rest = rows[...]
    var bytes: [UInt8] = []
    try Pipeline.route(
      request, part: part, of: parts, reading: reading,
      read: { () throws(Failure) in
        defer { rest = rest.dropFirst(99_991) }
        return rest.isEmpty ? nil : Array(rest.prefix(99_991))
      }, write: { (piece) throws(Failure) in bytes += piece })
    return bytes
  }
}

/// A folder of some files, for as long as it is there.
struct RangedFiles {
  let folder: URL
  private(set) var request: RunRequest

  init(_ inputs: Inputs) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-ranges-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    request = try inputs.request(in: folder)
  }

  func end() { try? FileManager.default.removeItem(at: folder) }
}
