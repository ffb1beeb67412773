package import Basics

/// What is known of the inputs of a run that are read in ranges of their bytes, by many processes:
/// which files there are, then what all their bytes show, then what all their rows show. Whoever
/// has it recognises the files as one process does that has looked at all of them.
package struct Reading: Sendable, Hashable {
  /// What is to be found out next, of each range.
  package enum Round: String, Sendable {
    /// How the bytes are written, and how many line ends and quotes there are.
    case tally
    /// What the rows show of the columns.
    case survey
    /// The rows themselves.
    case rows
  }

  /// A file in ranges, the last of which is shorter.
  package struct File: Sendable, Hashable {
    package var path: String
    package var size: Int
    package var modified: Int
    package var ranges: Int
    /// The digest of its bytes.
    package var digest: String?
    /// The survey of its bytes, and those of its tables; packed by whoever reads files.
    package var bytes: [UInt8] = []
    package var tables: [UInt8] = []

    package init(path: String, size: Int, modified: Int, ranges: Int) {
      self.path = path
      self.size = size
      self.modified = modified
      self.ranges = ranges
    }
  }

  package let run: ShardedRun
  /// Of the options that say how inputs are read, in one number.
  package let options: UInt64
  /// Bytes of a range.
  package let rangeSize: Int
  package private(set) var round = Round.tally
  package private(set) var files: [File]

  package init(of run: ShardedRun, options: UInt64, rangeSize: Int, _ files: [File]) {
    self.run = run
    self.options = options
    self.rangeSize = rangeSize
    self.files = files
  }

  package var ranges: Int { files.reduce(0) { $0 + $1.ranges } }

  /// The number of a file's first range among those of all files.
  package func firstRange(of file: Int) -> Int { files[..<file].reduce(0) { $0 + $1.ranges } }

  /// The file that a range is of, and its number there.
  ///
  /// - Throws: where there is none.
  package func place(of range: Int) throws(ShardProblem) -> (file: Int, number: Int) {
    var rest = range
    for (index, file) in files.enumerated() where range >= 0 {
      if rest < file.ranges { return (index, rest) }
      rest -= file.ranges
    }
    throw .noRange(range, of: ranges)
  }

  package func check(_ wanted: Round) throws(ShardProblem) {
    guard round == wanted else { throw .readSoFar(round, wanted: wanted) }
  }

  /// The next round, by what all ranges showed.
  ///
  /// - Parameter settled: what a file is known to be, by what its ranges showed in their order.
  /// - Throws: where something of them is missing, stands twice, or is of another reading.
  package func settled<Failure>(
    by facts: [UInt8], _ settled: (File, Int, [[UInt8]]) throws(Failure) -> File,
    problem: (ShardProblem) -> Failure
  ) throws(Failure) -> Reading {
    var next = self
    let found: [[UInt8]]
    do throws(ShardProblem) { found = try self.found(in: facts) } catch { throw problem(error) }
    for index in files.indices {
      let first = firstRange(of: index)
      let own = Array(found[first..<first + files[index].ranges])
      next.files[index] = try settled(files[index], index, own)
    }
    next.round = round == .tally ? .survey : .rows
    return next
  }

  /// Replaces what is known of the tables of a file.
  package mutating func note(tables: [UInt8], of file: Int) { files[file].tables = tables }

  /// What each range shows, in their order.
  private func found(in bytes: [UInt8]) throws(ShardProblem) -> [[UInt8]] {
    var found = [[UInt8]?](repeating: nil, count: ranges)
    var twice: Int?
    var intake = FrameIntake(Sharding.rangesSchema, of: run, holding: .ofRanges)
    try intake.take(bytes) { frame, _ in
      let range = Int(clamping: frame.order)
      guard range < found.count else { return }
      if found[range] != nil { twice = range }
      found[range] = frame.content
    }
    try intake.end()
    guard intake.heads.allSatisfy({ $0 == head }) else { throw .otherReading }
    return try whole(found, twice)
  }

  /// What streams that are made by it tell of it.
  private var head: [UInt8] {
    var packer = Packer()
    packer.pack(bits: StableHash.of(bytes.span))
    return packer.packed()
  }

  /// The stream of what one range shows.
  package func fact(of range: Int, _ content: [UInt8]) -> [UInt8] {
    var writer = FrameWriter(Sharding.rangesSchema, of: run, head: head)
    writer.add(Frame(.range, order: UInt64(range), content))
    writer.end()
    return writer.bytes
  }

  /// The stream of the rows of one range, share by share; to be ended.
  package func rowsWriter() -> FrameWriter {
    FrameWriter(Sharding.rowsSchema, of: run, head: head)
  }

  /// The rows of one share, by range.
  ///
  /// - Parameters:
  ///   - name: of the share.
  ///   - read: gives streams of rows, piece by piece; nil at their end. Those of other shares are
  ///     passed over.
  /// - Throws: where those of a range are missing, or stand twice.
  package func rows<Failure>(
    of name: PartName, _ read: () throws(Failure) -> [UInt8]?, problem: (ShardProblem) -> Failure
  ) throws(Failure) -> [[UInt8]] {
    var found = [[UInt8]?](repeating: nil, count: ranges)
    var twice: Int?
    var intake = FrameIntake(Sharding.rowsSchema, of: run, holding: .ofRows)
    while let bytes = try read() {
      do throws(ShardProblem) {
        try intake.take(bytes) { frame, _ in
          let range = Int(clamping: frame.order)
          guard range < found.count, frame.key.elementsEqual(name.description.utf8) else { return }
          if found[range] != nil { twice = range }
          found[range] = frame.content
        }
      } catch {
        throw problem(error)
      }
    }
    do throws(ShardProblem) {
      try intake.end()
      guard intake.heads.allSatisfy({ $0 == head }) else { throw .otherReading }
      return try whole(found, twice)
    } catch {
      throw problem(error)
    }
  }

  private func whole(_ found: [[UInt8]?], _ twice: Int?) throws(ShardProblem) -> [[UInt8]] {
    if let twice { throw .rangeTwice(twice) }
    if let missing = found.firstIndex(where: { $0 == nil }) {
      throw .lackingRange(missing, of: ranges)
    }
    return found.compactMap(\.self)
  }
}

extension FrameWriter {
  /// The rows of one range that one share wants.
  package mutating func add(rows: [UInt8], of range: Int, for name: PartName) {
    add(Frame(.rows, order: UInt64(range), key: name.description, rows))
  }
}

extension Reading {
  package var bytes: [UInt8] {
    var packer = Packer()
    packer.pack(bits: options)
    packer.pack(rangeSize)
    packer.pack(round.rawValue)
    packer.pack(files)
    return FrameStream(Sharding.readingSchema, of: run, [Frame(.reading, packer.packed())]).bytes
  }

  /// - Throws: where the bytes are none of a reading, or of another run's or other options'.
  package init(_ bytes: [UInt8], of run: ShardedRun, options: UInt64) throws(ShardProblem) {
    let schema = Sharding.readingSchema
    let streams = try FrameStream.streams(in: bytes, schema, of: run, holding: [.reading])
    guard streams.count == 1, let frame = streams[0].frames.first else {
      throw .noFrames(wanted: schema)
    }
    var unpacker = Unpacker(frame.content)
    self.run = run
    self.options = unpacker.bits()
    rangeSize = unpacker.int()
    round = Round(rawValue: unpacker.text()) ?? .tally
    files = unpacker.values()
    guard self.options == options else { throw .otherFiles }
  }
}

extension Reading.File: Packable {
  package func pack(into packer: inout Packer) {
    packer.pack(path)
    packer.pack(size)
    packer.pack(modified)
    packer.pack(ranges)
    packer.pack(digest)
    packer.pack(bytes)
    packer.pack(tables)
  }

  package init(from unpacker: inout Unpacker) {
    path = unpacker.text()
    size = unpacker.int()
    modified = unpacker.int()
    ranges = unpacker.int()
    digest = unpacker.optionalText()
    bytes = unpacker.values()
    tables = unpacker.values()
  }
}
