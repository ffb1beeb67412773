import Assessment
import Basics
import Foundation
import Reporting
import Testing

@testable import Pipeline
@testable import Sharding

/// A run in parts, each step of which hands on bytes, as between processes.
struct PartedRun {
  let request: RunRequest
  private let folder: URL
  /// All relationships in one stream.
  let whole: FrameStream
  let settings: AssessmentSettings
  private let wording: Wording

  init(_ inputs: Inputs) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-shard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    request = try inputs.request(in: folder)
    let plan = try RunPlan(request)
    settings = plan.assessment
    wording = plan.wording
    whole = try #require(
      FrameStream.streams(
        in: Pipeline.route(request), Sharding.framesSchema, of: plan.shardedRun,
        holding: .ofRelationships
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
    // Words stay behind their relationship.
    let units: [[Frame]] = whole.frames.reduce(into: []) { units, frame in
      if frame.role == .words {
        units[units.count - 1].append(frame)
      } else {
        units.append([frame])
      }
    }
    for unit in units.shuffled(&random) { parts[random.next(count)] += unit }
    return parts.map { frames in
      var part = whole
      part.frames = frames
      part.parts = []
      return part.bytes
    }
  }

  /// The base that these parts settle, as bytes, and the rounds it took.
  func base(of parts: [[UInt8]], _ random: inout Random) throws -> (
    bytes: [UInt8], rounds: [String]
  ) {
    let run = whole.run
    var base = Base(of: run)
    var rounds: [String] = []
    while base.round != .complete {
      rounds.append(base.round.rawValue)
      var facts: [[UInt8]] = []
      for part in parts {
        var gathering = try #require(Gathering(for: base, settings: settings))
        let intake = try Self.forEachBlock(of: part, by: base) { block, _ in gathering.add(block) }
        facts.append(try gathering.end(intake).bytes(of: run))
      }
      let settled = try base.settled(
        by: PartFacts.all(in: Array(facts.shuffled(&random).joined()), of: run), settings: settings)
      base = try Base(settled.bytes, of: run)
      #expect(base == settled)
    }
    return (base.bytes, rounds)
  }

  /// `relationships.jsonl` of these parts.
  func lines(of parts: [[UInt8]], by base: [UInt8], _ random: inout Random) throws -> [UInt8] {
    let run = whole.run
    let base = try Base(base, of: run)
    let judging = try Judging(by: base, settings: settings, wording: wording, isForReport: false)
    var judgements: [[UInt8]] = []
    for part in parts {
      var writer: FrameWriter?
      let attendance = try Self.forEachBlock(of: part, by: base) { block, intake in
        if writer == nil { writer = try judging.writer(for: intake) }
        if var some = writer {
          judging.judge(block, into: &some)
          writer = some
        }
      }
      // Of a part without relationships there is nothing to hand on.
      writer?.end(attendance.parts)
      if let writer { judgements.append(writer.bytes) }
    }
    return try Judgements.document(of: Array(judgements.shuffled(&random).joined()), run: run)
  }

  /// Hands over a part as its bytes come, in pieces that fit no frame.
  private static func forEachBlock(
    of part: [UInt8], by base: Base, _ body: (BasePart, PartIntake) throws -> Void
  ) throws -> Attendance {
    var intake = PartIntake(for: base, keepsWords: true)
    var rest = part[...]
    while !rest.isEmpty {
      let block = try intake.take(Array(rest.prefix(9973)))
      rest = rest.dropFirst(9973)
      if let block { try body(block, intake) }
    }
    let (last, attendance) = try intake.end()
    if let last { try body(last, intake) }
    return attendance
  }
}

extension Array {
  func shuffled(_ random: inout Random) -> [Element] {
    var shuffled = self
    for index in indices.dropFirst() { shuffled.swapAt(index, random.next(index + 1)) }
    return shuffled
  }
}

extension Pipeline {
  /// The stream of a part, in one piece.
  static func route(_ request: RunRequest, part: Int = 0, of parts: Int = 1) throws(Failure)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    try route(request, part: part, of: parts) { (piece) throws(Failure) in bytes += piece }
    return bytes
  }

  /// The frames of a part in pieces of some bytes each, that fit no frame.
  private static func pieces(_ frames: [UInt8]) -> () -> [UInt8]? {
    var rest = frames[...]
    return {
      defer { rest = rest.dropFirst(997) }
      return rest.isEmpty ? nil : Array(rest.prefix(997))
    }
  }

  static func gather(_ frames: [UInt8], base: [UInt8]?, _ request: RunRequest) throws(Failure)
    -> [UInt8]
  {
    let next = pieces(frames)
    return try gather(base: base, request) { () throws(Failure) in next() }
  }

  static func judge(
    _ frames: [UInt8], base: [UInt8], _ request: RunRequest, isForReport: Bool = false
  ) throws(Failure) -> [UInt8] {
    let next = pieces(frames)
    var bytes: [UInt8] = []
    try judge(
      base: base, request, isForReport: isForReport, read: { () throws(Failure) in next() },
      write: { (piece) throws(Failure) in bytes += piece })
    return bytes
  }
}

extension BasePart {
  /// All of a part in one block.
  init(_ bytes: [UInt8], of run: ShardedRun) throws {
    var intake = PartIntake(for: Base(of: run), keepsWords: true)
    _ = try intake.take(bytes)
    self = try #require(try intake.end().rest)
  }
}
