import Foundation
import Testing

@testable import Pipeline
@testable import Sharding

@Suite("Reports that are made of parts are those of one process, to the byte")
struct PartedReportTests {
  /// Each number of parts has its turn, on the first night and on the next.
  static let cases = Inputs.all.enumerated().map { ($1, [2, 1, 3][$0 % 3], [1, 3, 2][$0 % 3]) }

  @Test("All files of the folder, on a first night and on the next", arguments: cases)
  func folder(of inputs: Inputs, first: Int, next: Int) throws {
    let run = try Nights(inputs)
    defer { run.end() }
    for (day, count) in [("2026-06-29", first), ("2026-06-30", next)] {
      try run.whole(day)
      try run.parts(day, of: count)
      let (whole, parts) = (try run.files(in: "Whole"), try run.files(in: "Parts"))
      #expect(whole.count > 9)
      #expect(whole.keys.sorted() == parts.keys.sorted())
      for (name, bytes) in whole {
        #expect(parts[name] == bytes, "\(inputs.testDescription), \(day): \(name)")
      }
    }
  }

  @Test("What only pages tell of the base is told by it", arguments: [Inputs.mailbox, .deleted])
  func overview(of inputs: Inputs) throws {
    let run = try Nights(inputs)
    defer { run.end() }
    try run.whole("2026-06-30")
    try run.parts("2026-06-30") { base in
      base.overview = base.overview.map {
        Overview(hindsight: $0.hindsight, days: $0.days, massMails: $0.massMails + 1)
      }
    }
    #expect(try run.files(in: "Whole") != run.files(in: "Parts"))
  }

  @Test func `judgements that are not all there make no report`() throws {
    let run = try Nights(.wholesaler)
    defer { run.end() }
    var base: [UInt8] = []
    let judged = try run.judged("2026-06-30", isForReport: true, base: &base)
    let plain = try run.judged("2026-06-30", isForReport: false, base: &base)
    for (given, words) in [
      ([judged[0], judged[2]], "lacks part 1 of 3"),
      ([judged[0], judged[1], judged[2], judged[1]], "holds part 1 of 3 twice"),
      ([judged[0], judged[1], plain[2]], "relationships, and not the 90"),
      ([try run.withoutAccount(judged[0]), judged[1], judged[2]], "not say how the inputs"),
      (plain, "holds no judgements for a report"),
    ] {
      do throws(Failure) {
        try run.report(given, "2026-06-30", base: base)
        Issue.record("a report of \(given.count) parts: \(words)")
      } catch {
        #expect(error.status == .badData)
        #expect(error.message.contains(words), "\(error.message)")
      }
    }
    #expect(try run.files(in: "Parts").isEmpty)
  }
}

/// A run over some inputs, night after night: whole to one folder, in parts to another.
private struct Nights {
  private let folder: URL
  private let request: RunRequest

  init(_ inputs: Inputs) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-shard-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var request = try inputs.request(in: folder)
    request.formats = nil
    self.request = request
  }

  func end() { try? FileManager.default.removeItem(at: folder) }

  private func request(_ day: String, _ out: String) -> RunRequest {
    var request = request
    request.asOf = day
    request.out = folder.appendingPathComponent(out).path
    return request
  }

  func whole(_ day: String) throws { _ = try Pipeline.report(request(day, "Whole")) }

  func parts(_ day: String, of count: Int = 3, _ change: (inout Base) -> Void = { _ in }) throws {
    var base: [UInt8] = []
    let judged = try judged(day, of: count, isForReport: true, base: &base, change)
    try report(judged, day, base: base)
  }

  /// - Parameter base: the one that is settled, with what is changed of it.
  func judged(
    _ day: String, of count: Int = 3, isForReport: Bool, base: inout [UInt8],
    _ change: (inout Base) -> Void = { _ in }
  ) throws -> [[UInt8]] {
    let request = request(day, "Parts")
    let parts = try (0..<count).map { try Pipeline.route(request, part: $0, of: count) }
    var known: [UInt8]?
    while try Pipeline.round(of: known, request) != "complete" {
      let facts = try parts.map { try Pipeline.gather($0, base: known, request) }
      known = try Pipeline.settle(Array(facts.reversed().joined()), base: known, request)
    }
    let run = try RunPlan(request).shardedRun
    var settled = try Base(#require(known), of: run)
    change(&settled)
    base = settled.bytes
    return try parts.map { [base] in
      try Pipeline.judge($0, base: base, request, isForReport: isForReport)
    }
  }

  /// Judgements without what they tell of the inputs.
  func withoutAccount(_ judged: [UInt8]) throws -> [UInt8] {
    let run = try RunPlan(request("2026-06-30", "Parts")).shardedRun
    var stream = try FrameStream.streams(
      in: judged, Sharding.judgementsSchema, of: run, holding: .ofJudgements)[0]
    stream.frames.removeAll { $0.role == .account }
    return stream.bytes
  }

  func report(_ judged: [[UInt8]], _ day: String, base: [UInt8]) throws(Failure) {
    var rest = judged.reversed().flatMap(\.self)[...]
    _ = try Pipeline.report(base: base, request(day, "Parts")) { () throws(Failure) in
      defer { rest = rest.dropFirst(9973) }
      return rest.isEmpty ? nil : Array(rest.prefix(9973))
    }
  }

  /// The bytes of all files, by path.
  func files(in out: String) throws -> [String: Data] {
    let root = folder.appendingPathComponent(out)
    var files: [String: Data] = [:]
    for path in FileManager.default.subpaths(atPath: root.path) ?? [] {
      let file = root.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }
}
