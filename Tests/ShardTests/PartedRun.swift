import Basics
import Foundation
import Testing

@testable import Pipeline
@testable import Sharding

/// A run in parts, each step of which hands on bytes, as between processes.
struct PartedRun {
  let request: RunRequest
  private let folder: URL
  /// All relationships in one stream.
  let whole: FrameStream

  init(_ inputs: Inputs) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-shard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    request = try inputs.request(in: folder)
    whole = try #require(
      FrameStream.streams(
        in: Pipeline.route(request, part: 0, of: 1), Sharding.framesSchema,
        of: RunPlan(request).shardedRun
      ).first)
  }

  func end() { try? FileManager.default.removeItem(at: folder) }

  /// What one process writes.
  func expected() throws -> [UInt8] {
    _ = try Pipeline.report(request)
    return [UInt8](
      try Data(
        contentsOf: folder.appendingPathComponent("Reports/2026-06-30/relationships.jsonl")))
  }

  /// The relationships by chance in so many parts, in any order.
  func parts(_ count: Int, _ random: inout Random) -> [[UInt8]] {
    var parts = [[Frame]](repeating: [], count: count)
    for frame in whole.frames.shuffled(&random) { parts[random.next(count)].append(frame) }
    return parts.map { frames in
      var part = whole
      part.frames = frames
      return part.bytes
    }
  }

  /// The base that these parts settle, as bytes, and the rounds it took.
  func base(of parts: [[UInt8]], _ random: inout Random) throws -> (
    bytes: [UInt8], rounds: [String]
  ) {
    var base: [UInt8]?
    var rounds: [String] = []
    while true {
      let round = try Pipeline.round(of: base, request)
      guard round != "complete" else { break }
      rounds.append(round)
      var facts: [[UInt8]] = []
      for part in parts { facts.append(try Pipeline.gather(part, base: base, request)) }
      base = try Pipeline.settle(Array(facts.shuffled(&random).joined()), base: base, request)
    }
    return (try #require(base), rounds)
  }

  /// `relationships.jsonl` of these parts.
  func lines(of parts: [[UInt8]], by base: [UInt8], _ random: inout Random) throws -> [UInt8] {
    var judgements: [[UInt8]] = []
    for part in parts { judgements.append(try Pipeline.judge(part, base: base, request)) }
    return try Pipeline.lines(Array(judgements.shuffled(&random).joined()), request)
  }
}

extension Array {
  fileprivate func shuffled(_ random: inout Random) -> [Element] {
    var shuffled = self
    for index in indices.dropFirst() { shuffled.swapAt(index, random.next(index + 1)) }
    return shuffled
  }
}
