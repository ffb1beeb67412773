import Basics
import CSV
import Intake
import Relationships
import Sharding

/// The steps by which inputs are read in ranges of their bytes, for `rapport shard`: no process
/// looks at all of a file that can be read so.
///
/// What cannot (other encodings, compressed files, several tables in one, rows that mean something
/// by those above them, lines that are no rows) is looked at whole, by the process of its first range
/// or by all that want its rows: slower, and the same to the byte.
extension Pipeline {
  /// Bytes of a range, where nothing else is asked for.
  package static let usualRangeSize = 64 << 20

  /// Which ranges the inputs have: a reading of which nothing is known yet.
  package static func plan(_ request: RunRequest, rangeSize: Int) throws(Failure) -> [UInt8] {
    let plan = try shardedPlan(request, readsInputs: true)
    var files: [Reading.File] = []
    for path in plan.files {
      let found: (size: Int, modified: Int)?
      do throws(InputError) { found = try Source.sizeInRanges(path) } catch { throw Failure(error) }
      guard let (size, modified) = found else {
        throw Failure(
          .usage, place: path,
          "is not a regular file, and has no ranges to be read in; save it as a file first")
      }
      files.append(
        Reading.File(
          path: path, size: size, modified: modified,
          ranges: max(1, (size + rangeSize - 1) / rangeSize)))
    }
    return Reading(
      of: plan.shardedRun, options: plan.readingOptions, rangeSize: rangeSize, files
    ).bytes
  }

  /// What is found out of each range next (`tally`, `survey`, `rows`), and how many there are.
  package static func round(ofReading reading: [UInt8], _ request: RunRequest) throws(Failure)
    -> String
  {
    let (_, reading) = try self.reading(reading, request)
    return "\(reading.round.rawValue) \(reading.ranges)"
  }

  /// What the bytes of a range show; that of a file's first has the digest of all its bytes.
  package static func tally(_ range: Int, reading: [UInt8], _ request: RunRequest)
    throws(Failure) -> [UInt8]
  {
    let (plan, reading) = try self.reading(reading, request)
    let (file, number) = try place(of: range, in: reading, round: .tally)
    do throws(InputError) {
      let path = plan.files[file]
      let survey = try Source.survey(of: path, range: number, size: reading.rangeSize)
      var packer = Packer()
      packer.pack(survey.packed)
      packer.pack(number == 0 ? try FileDigest.of(path) : nil)
      return reading.fact(of: range, packer.packed())
    } catch {
      throw Failure(error)
    }
  }

  /// What the rows of a range show of their columns.
  package static func survey(_ range: Int, reading: [UInt8], _ request: RunRequest)
    throws(Failure) -> [UInt8]
  {
    let (plan, reading) = try self.reading(reading, request)
    let (file, number) = try place(of: range, in: reading, round: .survey)
    var files = OpenFiles(plan, reading: reading)
    // A file that cannot be opened is told of by whoever wants its rows.
    let survey =
      (try? files.source(file)).map {
        surveyChunk(number, of: $0, settings: plan.intake(of: reading))
      } ?? .nothing
    return reading.fact(of: range, survey.packed)
  }

  /// The reading with a further round settled, by what all ranges showed, in any order.
  package static func settle(ranges facts: [UInt8], reading: [UInt8], _ request: RunRequest)
    throws(Failure) -> [UInt8]
  {
    let (plan, reading) = try self.reading(reading, request)
    guard reading.round != .rows else {
      throw Failure(
        .badData, place: readingPlace, "is complete; read the rows of each range by it")
    }
    var files = OpenFiles(plan, reading: reading)
    var next = try reading.settled(by: facts) {
      (file, index, found) throws(Failure) in
      var file = file
      if reading.round == .tally {
        var surveys: [Survey] = []
        for bytes in found {
          var unpacker = Unpacker(bytes)
          surveys.append(Survey(unpacker.values()))
          file.digest = unpacker.optionalText() ?? file.digest
        }
        file.bytes = Survey.joined(surveys)?.packed ?? []
      } else if let source = try? files.source(index) {
        file.tables =
          joinSurveys(
            found.map(ChunkSurvey.init(packed:)), of: source, settings: plan.intake(of: reading)
          ).packed
      }
      return file
    } problem: {
      Failure(.badData, place: standardInput, $0.message)
    }
    if next.round == .rows { settleRoles(&next, plan) }
    return next.bytes
  }

  /// Some files show only beside the others what their columns are: their rows are looked at once
  /// more here, so that no reader of a range has to.
  private static func settleRoles(_ reading: inout Reading, _ plan: RunPlan) {
    var files = OpenFiles(plan, reading: reading, keepsSurveys: true)
    // What stands against them is told by whoever wants their rows.
    guard let loader = try? LedgerLoader(&files, plan, nil) else { return }
    for (place, file) in zip(loader.places, loader.roles.files) {
      var surveys = FileSurveys(packed: reading.files[place].tables, isKept: false)
      surveys.add(file.surveys)
      reading.note(tables: surveys.packed, of: place)
    }
  }

  /// The rows of a range, for each of so many shares of the relationships; nothing where whoever
  /// gathers a share reads the file itself.
  ///
  /// - Parameter write: takes the bytes as they are made.
  package static func rows(
    _ range: Int, shares: Int, reading: [UInt8], _ request: RunRequest,
    progress: ((String) -> Void)? = nil, write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let (plan, reading) = try self.reading(reading, request)
    let (place, number) = try place(of: range, in: reading, round: .rows)
    var writer = reading.rowsWriter()
    var files = OpenFiles(plan, reading: reading)
    let chunk: (batch: InteractionBatch, lookups: [any KeyLookup])?
    do throws(InputError) {
      var loader = try LedgerLoader(&files, plan, progress)
      chunk = try loader.chunk(number, of: place, shares: shares, plan, progress)
      try files.checkUnchanged()
    } catch {
      throw Failure(error)
    }
    for share in 0..<shares {
      let rows = try chunk.map { (chunk) throws(Failure) in
        try chunk.batch.packed(chunk.batch.packed(for: chunk.lookups[share]))
      }
      writer.add(rows: rows ?? [], of: range, for: PartName(part: share, of: shares))
      try write(writer.bytes)
      writer.takeAway()
    }
    writer.end()
    try write(writer.bytes)
  }

  /// The rows that `rows` gave for one share.
  ///
  /// - Parameter read: gives them piece by piece; nil at their end.
  static func rowsRead(
    reading: [UInt8], _ share: PartName, _ request: RunRequest,
    read: () throws(Failure) -> [UInt8]?
  ) throws(Failure) -> RowsRead {
    let (_, reading) = try self.reading(reading, request)
    try sharded(readingPlace) { () throws(ShardProblem) in try reading.check(.rows) }
    let rows = try reading.rows(of: share, read) {
      Failure(.badData, place: standardInput, $0.message)
    }
    return RowsRead(reading: reading, rows: rows)
  }

  private static let readingPlace = "--reading"

  private static func place(of range: Int, in reading: Reading, round: Reading.Round)
    throws(Failure) -> (file: Int, number: Int)
  {
    try sharded(readingPlace) { () throws(ShardProblem) in
      try reading.check(round)
      return try reading.place(of: range)
    }
  }

  /// A reading, and the plan of the same files.
  private static func reading(_ bytes: [UInt8], _ request: RunRequest) throws(Failure) -> (
    plan: RunPlan, reading: Reading
  ) {
    let plan = try shardedPlan(request, readsInputs: true)
    return try sharded(readingPlace) { () throws(ShardProblem) in
      let reading = try Reading(bytes, of: plan.shardedRun, options: plan.readingOptions)
      guard
        reading.files.map({ EvidenceReader.shortName($0.path) })
          == plan.files.map(EvidenceReader.shortName)
      else { throw .otherFiles }
      return (plan, reading)
    }
  }
}

extension RunPlan {
  /// The options that say how inputs are read, in one number.
  var readingOptions: UInt64 {
    let roles = intake.roles.map { "\(EvidenceReader.shortName($0.key))=\($0.value)" }.sorted()
    let options: [Any] = [
      intake.reading.encoding ?? "", intake.reading.delimiter ?? 0, intake.mappings, intake.us,
      roles,
      intake.isForced, timeZone, intake.dateOrder.map { "\($0)" } ?? "",
    ]
    return StableHash.of(Array(options.map { "\($0)" }.joined(separator: "\n").utf8).span)
  }

  fileprivate func intake(of reading: Reading) -> IntakeSettings {
    var settings = intake
    settings.chunkSize = reading.rangeSize
    return settings
  }
}

extension LedgerLoader {
  /// The rows of a chunk, and who is known for each share; nil where a file is not read in chunks,
  /// or has not so many: then no list is read either.
  fileprivate mutating func chunk(
    _ number: Int, of place: Int, shares: Int, _ plan: RunPlan, _ progress: ((String) -> Void)?
  ) throws(InputError) -> (batch: InteractionBatch, lookups: [any KeyLookup])? {
    guard let index = places.firstIndex(of: place), number < roles.files[index].chunks else {
      return nil
    }
    try readLists(plan, progress)
    let lookups = builder.keyLookups(ofShares: shares)
    let batch = try readChunk(
      number, of: roles.files[index], fileIndex: index, settings: plan.intake, typer: plan.typer,
      keyLookup: lookups[0])
    return (batch, lookups)
  }
}
