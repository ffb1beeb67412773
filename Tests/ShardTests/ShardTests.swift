import Assessment
import Basics
import Foundation
import Relationships
import Reporting
import Testing

@testable import Pipeline
@testable import Sharding

@Suite("A run in parts judges as one process does, to the byte")
struct ShardTests {
  @Test("Whatever the parts and their order", arguments: Inputs.all)
  func parts(of inputs: Inputs) throws {
    let run = try PartedRun(inputs)
    defer { run.end() }
    let expected = try run.expected()
    try #require(expected.count > 1000)
    var random = Random(17)
    var bases = Set<[UInt8]>()
    for count in [1, 2, 3, 7, 64] {
      let parts = run.parts(count, &random)
      let base = try run.base(of: parts, &random)
      bases.insert(base.bytes)
      let lines = try run.lines(of: parts, by: base.bytes, &random)
      #expect(lines == expected, "\(inputs.testDescription) in \(count) parts")
    }
    #expect(bases.count == 1, "the base depends on the parts")
  }

  @Test(
    "Where sides are not on record, the base is gathered once more by the days that stand for them",
    arguments: [
      (Inputs.sample, false, 0 as UInt8), (Inputs.orders, true, 1), (Inputs.notes, true, 3),
    ])
  func standIns(_ inputs: Inputs, _ again: Bool, _ streams: UInt8) throws {
    let run = try PartedRun(inputs)
    defer { run.end() }
    var random = Random(2)
    let base = try run.base(of: run.parts(3, &random), &random)
    #expect(base.rounds.contains("stand-ins") == again)
    let settled = try Base(base.bytes, of: run.whole.run)
    #expect(settled.streams.rawValue == streams)
    #expect(settled.bytes == base.bytes)
  }

  @Test(
    "Each step hands on bytes, and route puts each relationship into one part",
    arguments: [Inputs.wholesaler, .sample, .mailbox, .deleted, .orders, .doubles])
  func steps(of inputs: Inputs) throws {
    let run = try PartedRun(inputs)
    defer { run.end() }
    let expected = try run.expected()
    let parts = try (0..<3).map { try Pipeline.route(run.request, part: $0, of: 3) }
    let frames = try parts.flatMap {
      try FrameStream.streams(
        in: $0, Sharding.framesSchema, of: run.whole.run,
        holding: .ofRelationships
      ).flatMap(\.frames)
    }
    func ids(_ frames: [Frame]) -> [String] {
      frames.map { String(decoding: $0.key, as: UTF8.self) }.sorted()
    }
    #expect(ids(frames) == ids(run.whole.frames))
    var base: [UInt8]?
    while try Pipeline.round(of: base, run.request) != "complete" {
      let facts = try parts.map { try Pipeline.gather($0, base: base, run.request) }
      base = try Pipeline.settle(Array(facts.reversed().joined()), base: base, run.request)
    }
    let settled = try #require(base)
    let judgements = try parts.map { try Pipeline.judge($0, base: settled, run.request) }
    #expect(try Pipeline.lines(Array(judgements.joined()), run.request) == expected)
  }
}

@Suite("A base that is not that of the whole judges otherwise")
struct WrongBaseTests {
  /// What is changed in a base, and where it shows.
  struct Slip: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var inputs: Inputs
    var change: @Sendable (inout Base) -> Void
  }

  static let slips = [
    Slip(testDescription: "a mail to many that is taken for one to each", inputs: .mailbox) {
      $0.massMail?.removeFirst()
    },
    Slip(testDescription: "a mailing of which one went to somebody deleted", inputs: .deleted) {
      $0.massMail = []
    },
    Slip(testDescription: "nobody buys", inputs: .wholesaler) { $0.kinds?.buyers = 0 },
    Slip(testDescription: "a thousandth of their rhythm", inputs: .wholesaler) {
      $0.summary?.theirs.parameters.r *= 1.001
    },
    Slip(testDescription: "nobody lapses from our touches", inputs: .orders) {
      $0.summary?.ours.parameters.a *= 1e-6
    },
    Slip(testDescription: "nothing is recorded", inputs: .sample) { $0.summary?.recorded = [] },
    Slip(testDescription: "no partnerships", inputs: .sample) { $0.likeness = LikenessBase() },
    Slip(testDescription: "a touch fewer in each queue", inputs: .wholesaler) {
      $0.order = $0.order.map { TouchOrder(turns: $0.turns.mapValues { Array($0.dropFirst()) }) }
    },
  ]

  @Test("Lines differ where a fact does", arguments: slips)
  func lines(_ slip: Slip) throws {
    let run = try PartedRun(slip.inputs)
    defer { run.end() }
    var random = Random(4)
    let parts = run.parts(2, &random)
    let right = try run.base(of: parts, &random).bytes
    var wrong = try Base(right, of: run.whole.run)
    slip.change(&wrong)
    #expect(wrong.bytes != right)
    #expect(
      try run.lines(of: parts, by: wrong.bytes, &random)
        != run.lines(of: parts, by: right, &random))
  }

  /// A line rounds what is judged by, so that a slip this small may show in none of a small base.
  @Test("Off by one in a million, every probability of silence is another")
  func millionth() throws {
    let run = try PartedRun(.wholesaler)
    defer { run.end() }
    var random = Random(4)
    let parts = run.parts(1, &random)
    let base = try Base(run.base(of: parts, &random).bytes, of: run.whole.run)
    let part = try BasePart(parts[0], of: run.whole.run).settled(by: base)
    func probabilities(_ change: (inout BaseSummary) -> Void) throws -> [Double] {
      var summary = try #require(base.summary)
      change(&summary)
      return Judge(summary, settings: run.settings).assess(part.ledger).results
        .compactMap(\.silence.probability)
    }
    let right = try probabilities { _ in }
    let wrong = try probabilities { $0.theirs.parameters.r *= 1 + 1e-6 }
    #expect(right.count > 50)
    #expect(try probabilities { _ in } == right)
    #expect(zip(right, wrong).count { $0 != $1 } * 10 > right.count * 9)
  }
}

@Suite("Streams of frames that are not whole are refused with a sentence")
struct FrameTests {
  private static let run = ShardedRun(
    version: "1", asOf: Basics.Day(number: 20_000), rules: ["a": "b"])

  private static let stream = FrameStream(
    Sharding.framesSchema, of: run,
    [Frame(.judgement, order: 7, key: "A", [1, 2, 3]), Frame(.judgement, order: 8, key: "B")])

  private static func problem(
    _ bytes: [UInt8], _ schema: String = Sharding.framesSchema, of run: ShardedRun = run
  ) -> ShardProblem? {
    do throws(ShardProblem) {
      _ = try FrameStream.streams(in: bytes, schema, of: run, holding: [.judgement])
      return nil
    } catch {
      return error
    }
  }

  @Test func `what was written is read again, several behind each other`() throws {
    let bytes = Self.stream.bytes
    let streams = try FrameStream.streams(
      in: bytes + bytes, Sharding.framesSchema, of: Self.run, holding: [.judgement])
    #expect(streams.map(\.frames) == [Self.stream.frames, Self.stream.frames])
  }

  @Test func `cut at any byte it is refused`() {
    let bytes = Self.stream.bytes
    for count in bytes.indices { #expect(Self.problem(Array(bytes[..<count])) != nil, "\(count)") }
    // Behind a whole stream as well.
    for count in bytes.indices.dropFirst() {
      #expect(Self.problem(bytes + bytes[..<count]) != nil, "\(count)")
    }
  }

  @Test func `with any byte changed it is refused`() {
    let bytes = Self.stream.bytes
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x41
      #expect(Self.problem(changed) != nil, "\(index)")
    }
  }

  @Test func `each problem has a sentence that says what to do`() {
    let bytes = Self.stream.bytes
    var end: [UInt8] = []
    Frame(.end, order: 2).append(to: &end)
    let other = ShardedRun(version: "2", asOf: Self.run.asOf, rules: [:])
    let problems: [(ShardProblem?, String)] = [
      (Self.problem(Array(bytes.dropLast(3))), "cut short"),
      (Self.problem(Array(bytes.dropLast(end.count))), "without the one that counts them"),
      (Self.problem(Array("id,name\n".utf8)), "is no stream of rapport/frames/2"),
      (
        Self.problem(bytes, "rapport/frames/3"),
        "is rapport/frames/2, and rapport/frames/3 is wanted here"
      ),
      (Self.problem(bytes, of: other), "is of another run"),
    ]
    for (problem, words) in problems {
      let message = problem?.message ?? ""
      #expect(message.contains(words), "\(message)")
      #expect(message.contains("; "))
    }
    var short = bytes.dropLast(end.count)
    short += {
      var bytes: [UInt8] = []
      Frame(.end, order: 3).append(to: &bytes)
      return bytes
    }()
    #expect(Self.problem(Array(short)) == .miscounted(frames: 2, told: 3))
  }

  /// What is given to a step in place of what was made of parts 0, 1 and 2, and what it says of it.
  struct Slip: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Parts by number.
    var parts: [Int]
    var words: String

    static let all = [
      Slip(testDescription: "a part that is missing", parts: [0, 2], words: "lacks part 1 of 3"),
      Slip(
        testDescription: "a part given twice", parts: [2, 0, 1, 2],
        words: "holds part 2 of 3 twice"),
      Slip(
        testDescription: "one twice in place of another", parts: [0, 0, 2],
        words: "holds part 0 of 3 twice"),
    ]
  }

  @Test("Parts that are lost or doubled are named, whatever step they are given to")
  func attendance() throws {
    let run = try PartedRun(.wholesaler)
    defer { run.end() }
    var random = Random(9)
    let parts = try (0..<3).map { try Pipeline.route(run.request, part: $0, of: 3) }
    let facts = try parts.map { try Pipeline.gather($0, base: nil, run.request) }
    let base = try run.base(of: parts, &random).bytes
    let judgements = try parts.map { try Pipeline.judge($0, base: base, run.request) }
    for slip in Slip.all {
      func given(_ parts: [[UInt8]]) -> [UInt8] { Array(slip.parts.map { parts[$0] }.joined()) }
      var refusals = [
        refusal { () throws(Failure) in
          try Pipeline.settle(given(facts), base: nil, run.request)
        },
        refusal { () throws(Failure) in try Pipeline.lines(given(judgements), run.request) },
      ]
      if Set(slip.parts).count < slip.parts.count {
        refusals.append(
          refusal { () throws(Failure) in
            try Pipeline.gather(given(parts), base: nil, run.request)
          })
      }
      for refusal in refusals {
        #expect(refusal?.status == .badData)
        #expect(
          refusal?.message.hasPrefix(slip.words) == true,
          "\(slip.testDescription): \(refusal?.message ?? "nothing")")
      }
    }
    // An engine that parts anew has no names: then they are counted.
    var named = FrameStream(Sharding.framesSchema, of: run.whole.run, head: run.whole.head, [])
    named.frames = Array(run.whole.frames.filter { $0.role == .relationship }.dropLast())
    let counted = refusal { () throws(Failure) in
      try Pipeline.settle(
        Pipeline.gather(named.bytes, base: nil, run.request), base: nil, run.request)
    }
    let count = run.whole.frames.count { $0.role == .relationship }
    #expect(
      counted?.message.hasPrefix("holds \(count - 1) relationships, and not the \(count)") == true,
      "\(counted?.message ?? "nothing")")
  }

  @Test("What is of another export, by another base or by other settings is refused")
  func others() throws {
    let run = try PartedRun(.wholesaler)
    let other = try PartedRun(.doubles)
    defer {
      run.end()
      other.end()
    }
    var random = Random(9)
    let parts = run.parts(2, &random)
    let base = try run.base(of: parts, &random).bytes
    let first = try Pipeline.settle(
      Pipeline.gather(run.whole.bytes, base: nil, run.request), base: nil, run.request)
    // The settings of the rapport.yaml that one step was given, and the next was not.
    let yaml = FileManager.default.temporaryDirectory
      .appendingPathComponent("rapport-shard-\(UUID().uuidString).yaml")
    try Data("neglect:\n  silence-days: 20\n".utf8).write(to: yaml)
    defer { try? FileManager.default.removeItem(at: yaml) }
    var configured = run.request
    configured.configuration = yaml.path
    var wrong = try Base(first, of: run.whole.run)
    wrong.massMail = [7]
    let cases: [(Failure?, String)] = [
      (
        refusal { () throws(Failure) in
          try Pipeline.settle(
            Pipeline.gather(parts[0], base: nil, run.request)
              + Pipeline.gather(other.whole.bytes, base: nil, run.request), base: nil, run.request)
        }, "is of other exports"
      ),
      (
        refusal { () throws(Failure) in
          try Pipeline.judge(other.whole.bytes, base: base, run.request)
        }, "is of other exports"
      ),
      (
        refusal { () throws(Failure) in
          try Pipeline.settle(
            Pipeline.gather(run.whole.bytes, base: wrong.bytes, run.request), base: first,
            run.request)
        }, "was made by another base"
      ),
      (
        refusal { () throws(Failure) in try Pipeline.gather(parts[0], base: nil, configured) },
        "is of another run"
      ),
    ]
    for (refusal, words) in cases {
      #expect(refusal?.status == .badData)
      #expect(refusal?.message.hasPrefix(words) == true, "\(refusal?.message ?? "nothing")")
    }
  }

  @Test func `a base of another version, and one that is not settled, are refused with 65`() throws
  {
    let run = try PartedRun(.wholesaler)
    defer { run.end() }
    let frames = run.whole.bytes
    let fresh = Base(of: run.whole.run)
    var later = FrameStream("rapport/base/2", of: run.whole.run, [])
    later.frames = [Frame(.base)]
    let version = refusal { () throws(Failure) in
      try Pipeline.judge(frames, base: later.bytes, run.request)
    }
    #expect(version?.status == .badData)
    #expect(version?.message.hasPrefix("is rapport/base/2, and rapport/base/1 is wanted") == true)
    let unsettled = refusal { () throws(Failure) in
      try Pipeline.judge(frames, base: fresh.bytes, run.request)
    }
    #expect(unsettled?.status == .badData)
    #expect(unsettled?.message.contains("mails is to be gathered") == true)
    var otherDay = run.request
    otherDay.asOf = "2026-06-29"
    let day = refusal { () throws(Failure) in
      try Pipeline.gather(frames, base: nil, otherDay)
    }
    #expect(day?.message.contains("is of another run") == true)
    var noDay = run.request
    noDay.asOf = nil
    let undated = refusal { () throws(Failure) in try Pipeline.gather(frames, base: nil, noDay)
    }
    #expect(undated?.status == .usage)
  }
}
