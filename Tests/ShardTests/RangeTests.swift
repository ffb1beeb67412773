import Basics
import Foundation
import Testing

@testable import CSV
@testable import Intake
@testable import Pipeline
@testable import Sharding

@Suite("Inputs that are read in ranges of their bytes give what one process reads, to the byte")
struct RangeTests {
  /// Each range is looked at by a run of its own, so small ones are of small files. Each number of
  /// parts has its turn: all of them for each would take minutes.
  static let cases: [(Inputs, Int, Int)] = {
    let sizes: [(Int, [Inputs])] = [
      (512, [.short]), (3000, [.older, .lines, .remarks, .several, .repeated, .blanks]),
      (5000, [.wholesaler, .owned, .mailbox]), (64 << 10, [.sample, .quoted]),
      (1 << 30, [.windows]),
    ]
    let cases = sizes.flatMap { size, inputs in inputs.map { ($0, size) } }
    let parts = [3, 1, 2, 7, 64]
    return cases.enumerated().map { ($1.0, $1.1, parts[$0 % parts.count]) }
  }()

  /// Which part is looked at, and in which order rows arrive, is drawn from a seeded sequence.
  @Test("Whatever the size of a range, the number of parts and their order", arguments: cases)
  func ranges(of inputs: Inputs, rangeSize: Int, parts: Int) throws {
    let files = try RangedFiles(inputs)
    defer { files.end() }
    let run = RangedRun(request: files.request, rangeSize: rangeSize)
    var random = Random(UInt64(23 + rangeSize))
    let reading = try run.reading(&random)
    let rows = Array(try run.rows(reading, parts: parts).shuffled(&random).joined())
    let part = random.next(parts)
    let whole = try Pipeline.route(run.request, part: part, of: parts)
    #expect(whole.count > 100)
    #expect(
      try run.route(rows, reading, part: part, of: parts) == whole,
      "\(inputs.testDescription), ranges of \(rangeSize): part \(part) of \(parts)")
  }

  /// Were all files read by whoever gathers a part, ranges would be in vain.
  @Test(
    "The rows of plain tables come from ranges",
    arguments: [Inputs.wholesaler, .mailbox, .quoted, .owned])
  func spread(_ inputs: Inputs) throws {
    let files = try RangedFiles(inputs)
    defer { files.end() }
    let run = RangedRun(request: files.request, rangeSize: 4500)
    var random = Random(23)
    let reading = try run.reading(&random)
    let plan = try RunPlan(run.request)
    let known = try Reading(reading, of: plan.shardedRun, options: plan.readingOptions)
    let interactions = try #require(
      known.files.indices.max { a, b in
        known.files[a].size < known.files[b].size
      })
    let rows = try RowsRead(
      reading: known,
      rows: known.rows(
        of: PartName(part: 0, of: 1), pieces(run.rows(reading, parts: 1)), problem: { $0 }))
    let first = known.firstRange(of: interactions)
    let own = rows.rows[first..<first + known.files[interactions].ranges]
    #expect(own.count { !$0.isEmpty } * 2 > own.count)
    #expect(own.count > 1)
  }

  private func pieces(_ streams: [[UInt8]]) -> () throws(ShardProblem) -> [UInt8]? {
    var rest = streams[...]
    return { () throws(ShardProblem) in rest.popFirst() }
  }

  @Test("At every byte of a file of 4 KB a range may end: its rows are the same, on the same lines")
  func seams() throws {
    let files = try RangedFiles(.seams)
    defer { files.end() }
    let plan = try RunPlan(files.request)
    let path = try #require(plan.files.last)
    let source = try Source.open(path)
    #expect(source.size > 4000)
    let layout = try recogniseTables(of: source, settings: plan.intake)[0].layout
    let start = try #require(source.guessedCheckpoints(layout, every: source.size).first)
    let whole = try rows(of: source, layout, from: [start])
    #expect(whole.count == 60)
    for size in 64..<source.size {
      let starts = source.guessedCheckpoints(layout, every: size)
      #expect(try rows(of: source, layout, from: starts) == whole, "ranges of \(size)")
    }
  }

  /// Each record by its place, its line and what it holds.
  private func rows(of source: Source, _ layout: Layout, from starts: [Checkpoint]) throws
    -> [[UInt64]]
  {
    var rows: [[UInt64]] = []
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : nil
      _ = try source.forEachBlock(layout, from: start, to: end) {
        (block) throws(InputError) in
        block.forEachRecord { record in
          let cells = (0..<record.count).map { record.hash($0) }
          rows.append([UInt64(record.offset), UInt64(record.line)] + cells)
        }
      }
    }
    return rows
  }

  /// By a sample of sizes, seeded: a file is recognised anew for each range.
  @Test("Ranges of any size show of the columns what one process sees")
  func surveys() throws {
    let files = try RangedFiles(.short)
    defer { files.end() }
    let plan = try RunPlan(files.request)
    let path = try #require(plan.files.last)
    var settings = plan.intake
    let source = try Source.open(path)
    var whole = FileSurveys(isKept: true)
    let table = try recogniseTables(of: source, settings: settings, surveys: &whole)[0]
    let expected = try #require(whole.tables.first)
    var chunks = Set<Int>()
    var random = Random(29)
    for _ in 0..<24 {
      let size = 150 + random.next(source.size - 150)
      settings.chunkSize = size
      let ranges = (source.size + size - 1) / size
      let surveys = try (0..<ranges).map {
        try Survey(Source.survey(of: path, range: $0, size: size).packed)
      }
      let ranged = try Source.open(path, surveyed: Survey.joined(surveys))
      var joined = joinSurveys(
        (0..<ranges).map { surveyChunk($0, of: ranged, settings: settings) }, of: ranged,
        settings: settings)
      let found = try #require(joined.tables.first)
      #expect(found.columns == expected.columns, "ranges of \(size)")
      #expect(found.scan.records == expected.scan.records)
      #expect(found.scan.findings == expected.scan.findings)
      let file = try recogniseTables(of: ranged, settings: settings, surveys: &joined)[0]
      #expect(file.findings == table.findings)
      #expect(file.rows == table.rows)
      chunks.insert(file.chunks)
    }
    #expect(chunks.count > 2)
  }
}

@Suite("What is not whole, or of other inputs, is refused with a sentence")
struct RangeRefusalTests {
  @Test func `ranges that are lost, doubled or of another reading are named`() throws {
    let files = try RangedFiles(.wholesaler)
    let others = try RangedFiles(.quoted)
    defer {
      files.end()
      others.end()
    }
    let run = RangedRun(request: files.request, rangeSize: 4096)
    let request = files.request
    var random = Random(3)
    let planned = try Pipeline.plan(request, rangeSize: run.rangeSize)
    let count = try run.next(planned).ranges
    let tallies = try (0..<count).map { try Pipeline.tally($0, reading: planned, request) }
    let reading = try run.reading(&random)
    let rows = try run.rows(reading, parts: 2)
    let foreign = try Pipeline.plan(others.request, rangeSize: 4096)
    var mapped = request
    mapped.dateOrder = "dmy"
    var grown = [UInt8](try Data(contentsOf: URL(fileURLWithPath: request.inputs[1])))
    grown += Array("W-101,2026-06-01,call,outbound,One more,,\n".utf8)

    func settle(_ given: [[UInt8]]) throws(Failure) -> [UInt8] {
      try Pipeline.settle(ranges: Array(given.joined()), reading: planned, request)
    }
    let cases: [(String, Failure?)] = [
      (
        "lacks range 2 of \(count)",
        refusal { () throws(Failure) in
          try settle(tallies.enumerated().filter { $0.offset != 2 }.map(\.element))
        }
      ),
      (
        "holds range 1 twice",
        refusal { () throws(Failure) in
          try settle(tallies + [tallies[1]])
        }
      ),
      (
        "is of another run",
        refusal { () throws(Failure) in
          var later = request
          later.asOf = "2026-06-29"
          return try Pipeline.tally(0, reading: planned, later)
        }
      ),
      (
        "was planned for other files than these",
        refusal { () throws(Failure) in
          try Pipeline.tally(0, reading: foreign, request)
        }
      ),
      (
        "was planned for other files than these, or other options",
        refusal { () throws(Failure) in
          try Pipeline.tally(0, reading: planned, mapped)
        }
      ),
      (
        "has no range \(count): there are \(count)",
        refusal { () throws(Failure) in
          try Pipeline.tally(count, reading: planned, request)
        }
      ),
      (
        "is read as far as tally, and rows is wanted",
        refusal { () throws(Failure) in
          try run.route(rows[0], planned, part: 0, of: 2)
        }
      ),
      (
        "lacks range 1 of \(count)",
        refusal { () throws(Failure) in
          try run.route(rows[0], reading, part: 0, of: 2)
        }
      ),
      (
        "holds range 0 twice",
        refusal { () throws(Failure) in
          try run.route(Array((rows + [rows[0]]).joined()), reading, part: 0, of: 2)
        }
      ),
      (
        "lacks range 0 of \(count)",
        refusal { () throws(Failure) in
          try run.route(Array(rows.joined()), reading, part: 0, of: 3)
        }
      ),
      (
        "is no stream of rapport/rows/2",
        refusal { () throws(Failure) in
          try run.route(request.inputs.flatMap { Array($0.utf8) }, reading, part: 0, of: 2)
        }
      ),
      (
        "was made by another reading",
        refusal { () throws(Failure) in
          try Pipeline.settle(
            ranges: tallies.reduce([], +),
            reading: Pipeline.plan(request, rangeSize: 4095), request)
        }
      ),
    ]
    for (words, failure) in cases {
      #expect(failure?.status == .badData, "\(words)")
      #expect(
        failure?.message.hasPrefix(words) == true, "\(words): \(failure?.message ?? "nothing")")
    }
    try Data(grown).write(to: URL(fileURLWithPath: request.inputs[1]))
    let changed = refusal { () throws(Failure) in
      try run.route(Array(rows.joined()), reading, part: 0, of: 2)
    }
    #expect(changed?.status == .tryLater)
  }

  @Test(
    "What is no regular file has no ranges, and what is not there is told as by one process",
    arguments: [
      ("-", 64 as Int32, "is not a regular file"),
      ("/dev/null", 64, "is not a regular file"), ("nowhere.csv", 66, "no such file"),
    ])
  func noRanges(of path: String, status: Int32, words: String) {
    var request = RunRequest()
    request.inputs = [path]
    request.asOf = "2026-06-30"
    let failure = refusal { () throws(Failure) in try Pipeline.plan(request, rangeSize: 64) }
    #expect(failure?.status.rawValue == status)
    #expect(failure?.message.hasPrefix(words) == true, "\(failure?.message ?? "nothing")")
  }
}
