import ArgumentParser
import Basics
import Pipeline

/// `rapport shard plan | tally | survey | columns | rows | route | gather | base | judge | lines |
/// report`: the steps of a run that an engine spreads over machines. Each reads standard input,
/// writes standard output, and leaves nothing else behind.
struct ShardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shard",
    abstract: "The steps of one run in parts, for an engine that spreads it over machines.",
    discussion: """
      All steps take the same --config and --as-of. A base is settled in rounds: in each of them \
      every part is gathered by the base so far, and the facts of all parts, in any order, settle \
      the next. With --next a base says what is gathered next, and complete after the last.

        rapport shard route exports/ --as-of D --parts 8 --part 0 > 0.frames
        rapport shard gather --as-of D [--base base] < 0.frames > 0.facts
        cat *.facts | rapport shard base --as-of D [--base base] > base.new
        rapport shard base --as-of D --base base --next
        rapport shard judge --as-of D --base base < 0.frames > 0.judgements
        cat *.judgements | rapport shard lines --as-of D > relationships.jsonl

      Inputs are read whole by each route, or once, in ranges of their bytes: those are planned, all \
      their bytes and then all their rows looked at, which columns settles in two rounds, and their \
      rows read for each part.

        rapport shard plan exports/ --as-of D > reading
        rapport shard columns exports/ --as-of D --reading reading --next     # tally 12
        rapport shard tally exports/ --as-of D --reading reading --range 0 > 0.tally
        cat *.tally | rapport shard columns exports/ --as-of D --reading reading > reading.new
        rapport shard survey exports/ --as-of D --reading reading --range 0 > 0.survey
        rapport shard rows exports/ --as-of D --reading reading --range 0 --parts 8 > 0.rows
        cat *.rows | rapport shard route exports/ --as-of D --reading reading --parts 8 --part 0

      Judged with --for-report, the parts make the whole folder of reports:

        cat *.judgements | rapport shard report --as-of D --base base --out Reports
      """,
    shouldDisplay: false,
    subcommands: [
      Plan.self, Tally.self, Survey.self, Columns.self, Rows.self, Route.self, Gather.self,
      Settle.self, Judge.self, Lines.self, Report.self,
    ])

  /// What all steps must have in common.
  struct Common: ParsableArguments {
    @Option(
      help: "Settings; the same for all steps. (default: rapport.yaml in this folder)",
      completion: .file(extensions: ["yaml"]))
    var config: String?

    @Option(
      name: .customLong("as-of"),
      help: ArgumentHelp("The day to judge on; the same for all steps.", valueName: "yyyy-mm-dd"))
    var asOf: String?

    /// As `route` reads it: of a `rapport.yaml` in this folder it says so, which once is enough.
    var request: RunRequest {
      var request = RunRequest()
      request.configuration = Terminal.settings(config, quiet: true)
      request.asOf = asOf
      request.version = Version.number
      request.threads = 1
      return request
    }
  }

  struct Route: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the relationships of one part with their rows.")

    @OptionGroup var input: InputOptions

    @Option(
      help: "The reading whose rows are on standard input; without it inputs are read whole.",
      completion: .file())
    var reading: String?

    @Option(help: "How many parts there are.")
    var parts = 1

    @Option(help: "Which of them to write, from 0.")
    var part = 0

    func validate() throws {
      guard parts > 0, (0..<parts).contains(part) else {
        throw ValidationError("--part \(part) is none of \(parts) parts; they are counted from 0")
      }
    }

    func run() throws {
      try Terminal.exiting {
        try Pipeline.route(
          input.request(), part: part, of: parts, reading: reading.map(Terminal.contents),
          progress: Terminal.progress, read: Terminal.standardInputPieces(),
          write: Terminal.write)
      }
    }
  }

  struct Gather: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the frames of a part, and write what it adds to the base.")

    @OptionGroup var common: Common

    @Option(help: "The base so far; none in the first round.", completion: .file())
    var base: String?

    func run() throws {
      try Terminal.exiting {
        try Terminal.write(
          Pipeline.gather(
            base: base.map(Terminal.contents), common.request, read: Terminal.standardInputPieces())
        )
      }
    }
  }

  struct Settle: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "base", abstract: "Read the facts of all parts, and write the base they settle.")

    @OptionGroup var common: Common

    @Option(help: "The base so far; none in the first round.", completion: .file())
    var base: String?

    @Flag(help: "Say what is gathered next for --base, and read nothing.")
    var next = false

    func run() throws {
      try Terminal.exiting {
        let known = try base.map(Terminal.contents)
        if next {
          return try Terminal.print(Pipeline.round(of: known, common.request))
        }
        try Terminal.write(
          Pipeline.settle(Terminal.standardInput(), base: known, common.request))
      }
    }
  }

  struct Judge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the frames of a part, and write its judgements by a complete base.")

    @OptionGroup var common: Common

    @Option(help: "The base.", completion: .file())
    var base: String

    @Flag(help: "Also write all that shard report needs.")
    var forReport = false

    func run() throws {
      try Terminal.exiting {
        try Pipeline.judge(
          base: Terminal.contents(base), common.request, isForReport: forReport,
          read: Terminal.standardInputPieces(),
          write: Terminal.write)
      }
    }
  }

  struct Lines: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the judgements of all parts, and write relationships.jsonl.")

    @OptionGroup var common: Common

    func run() throws {
      try Terminal.exiting {
        try Terminal.write(Pipeline.lines(Terminal.standardInput(), common.request))
      }
    }
  }

  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read the judgements of all parts, and write the reports.")

    @OptionGroup var common: Common

    @Option(help: "The base.", completion: .file())
    var base: String

    @OptionGroup var output: OutputOptions

    @Flag(
      help: "Go on although a guard says stop (fewer rows, renamed header); the report says so.")
    var force = false

    func run() throws {
      try Terminal.exiting {
        var request = common.request
        output.write(into: &request)
        request.force = force
        request.threads = nil
        let outcome = try Pipeline.report(
          base: Terminal.contents(base), request, progress: Terminal.progress,
          read: Terminal.standardInputPieces())
        Terminal.warn(outcome.findings, quiet: output.quiet)
        if !output.quiet { try Terminal.print(outcome.summary) }
      }
    }
  }
}

/// The steps by which inputs are read in ranges.
extension ShardCommand {
  /// A range of inputs as they are known so far.
  struct Range: ParsableArguments {
    @OptionGroup var input: InputOptions

    @Option(help: "What is known of the inputs so far.", completion: .file())
    var reading: String

    @Option(help: "Which range, from 0.")
    var range: Int
  }

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write which ranges of bytes the inputs have.")

    @OptionGroup var input: InputOptions

    @Option(help: "Bytes of a range.")
    var rangeSize = Pipeline.usualRangeSize

    func validate() throws {
      guard rangeSize > 0 else { throw ValidationError("--range-size is 1 or more") }
    }

    func run() throws {
      try Terminal.exiting {
        try Terminal.write(Pipeline.plan(input.request(), rangeSize: rangeSize))
      }
    }
  }

  struct Tally: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write what the bytes of one range show.")

    @OptionGroup var range: Range

    func run() throws {
      try Terminal.exiting {
        try Terminal.write(
          Pipeline.tally(
            range.range, reading: Terminal.contents(range.reading), range.input.request()))
      }
    }
  }

  struct Survey: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write what the rows of one range show of their columns.")

    @OptionGroup var range: Range

    func run() throws {
      try Terminal.exiting {
        try Terminal.write(
          Pipeline.survey(
            range.range, reading: Terminal.contents(range.reading), range.input.request()))
      }
    }
  }

  struct Columns: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Read what all ranges show, and write what is known of the inputs.")

    @OptionGroup var input: InputOptions

    @Option(help: "What is known of the inputs so far.", completion: .file())
    var reading: String

    @Flag(help: "Say which step is next, and for how many ranges, and read nothing.")
    var next = false

    func run() throws {
      try Terminal.exiting {
        let known = try Terminal.contents(reading)
        let request = try input.request()
        if next { return try Terminal.print(Pipeline.round(ofReading: known, request)) }
        try Terminal.write(
          Pipeline.settle(ranges: Terminal.standardInput(), reading: known, request))
      }
    }
  }

  struct Rows: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the rows of one range, for each part.")

    @OptionGroup var range: Range

    @Option(help: "How many parts there are.")
    var parts = 1

    func validate() throws {
      guard parts > 0 else { throw ValidationError("--parts is 1 or more") }
    }

    func run() throws {
      try Terminal.exiting {
        try Pipeline.rows(
          range.range, shares: parts, reading: Terminal.contents(range.reading),
          range.input.request(), progress: Terminal.progress, write: Terminal.write)
      }
    }
  }
}

extension Terminal {
  /// What comes on standard input, piece by piece; nil at its end.
  fileprivate static func standardInputPieces() -> () throws(Failure) -> [UInt8]? {
    let input = Descriptor(0, closes: false)
    return { () throws(Failure) in
      var block = [UInt8](repeating: 0, count: 1 << 20)
      do throws(SystemError) {
        let count = try input.read(into: &block)
        return count == 0 ? nil : Array(block[..<count])
      } catch {
        throw Failure(.ioError, place: "standard input", "cannot be read: \(error.libraryText)")
      }
    }
  }

  /// All that comes on standard input.
  fileprivate static func standardInput() throws(Failure) -> [UInt8] {
    let next = standardInputPieces()
    var all: [UInt8] = []
    while let piece = try next() { all += piece }
    return all
  }

  fileprivate static func contents(_ path: String) throws(Failure) -> [UInt8] {
    guard let bytes = FileSystem.contents(of: path) else {
      throw Failure(.noInput, place: path, "cannot be read; give what rapport shard wrote")
    }
    return bytes
  }

  fileprivate static func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(SystemError) { try Descriptor(1, closes: false).write(bytes) } catch {
      throw Failure(
        .ioError, place: "standard output", "cannot be written to: \(error.libraryText)")
    }
  }
}
