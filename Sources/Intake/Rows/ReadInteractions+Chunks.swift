package import Basics
import CSV

extension InteractionReader {
  /// Reads the file in chunks, on several threads, and hands over what they came to in order.
  ///
  /// Each thread has a reader of its own, and each chunk a sink of its own, which notes what it is
  /// told. A row is read by nothing but its own bytes and what `recognise` decided, so it does not
  /// matter which reader met which rows before; names, which are numbered as they are met, are
  /// renumbered here.
  ///
  /// - Throws: where the file cannot be read, or is more than a run takes.
  mutating func readChunks(
    _ keyLookup: any KeyLookup, _ names: inout NameTable, _ sink: inout some IntakeSink
  ) throws(InputError) {
    let fresh = self
    // For each reader the numbers that its names have in the run.
    var numbers: [[Int32]] = []
    try orderedParallelMap(
      pieces: file.checkpoints.count, threads: settings.threads,
      make: { InteractionBatch(keyLookup) },
      worker: { ChunkReader(reader: fresh, number: $0) },
      work: { (reader, index, batch) in
        reader.read(index, &batch)
      },
      take: { (batch) throws(InputError) in
        if let failure = batch.failure { throw failure }
        while numbers.count <= batch.reader { numbers.append([]) }
        let reader = batch.reader
        try take(&batch, &numbers[reader], &names, &sink)
      })
  }

  /// Hands over a chunk that another process has read, whose names are its own.
  mutating func take(
    _ batch: InteractionBatch, _ names: inout NameTable, _ sink: inout some IntakeSink
  ) throws(InputError) {
    var batch = batch
    var numbers: [Int32] = []
    try take(&batch, &numbers, &names, &sink)
  }

  /// - Parameter numbers: those that the names of the chunk's reader have in the run.
  private mutating func take(
    _ batch: inout InteractionBatch, _ numbers: inout [Int32], _ names: inout NameTable,
    _ sink: inout some IntakeSink
  ) throws(InputError) {
    for name in batch.newNames { numbers.append(names.index(of: name)) }
    batch.renameOwners(numbers)
    sink.receive(batch)
    try refuseExcess(names, sink)
    summary.add(batch.summary)
    firstLines.add(batch.firstLines)
  }

  fileprivate struct ChunkReader {
    var reader: InteractionReader
    let number: Int
    var names = NameTable()
    private var orders = OrderBook()

    init(reader: InteractionReader, number: Int) {
      self.reader = reader
      self.number = number
    }

    mutating func read(_ number: Int, _ batch: inout InteractionBatch) {
      let checkpoints = reader.file.checkpoints
      let next = number + 1
      read(
        checkpoints[number], next < checkpoints.count ? checkpoints[next] : nil, &batch)
    }

    mutating func read(_ start: Checkpoint, _ end: Checkpoint?, _ batch: inout InteractionBatch) {
      batch.removeAll()
      reader.summary = FileSummary()
      reader.firstLines = FirstLines()
      let known = names.count
      do throws(InputError) {
        _ = try reader.file.source.forEachBlock(reader.file.layout, from: start, to: end) {
          (block) throws(InputError) in
          reader.read(&block, &names, &orders, &batch)
        }
      } catch {
        batch.failure = error
      }
      batch.reader = number
      batch.newNames = names.names(from: known)
      batch.summary = reader.summary
      batch.firstLines = reader.firstLines
      if batch.isJoined { batch.keyLookup?.join(&batch) }
    }
  }
}

/// Reads one chunk of a file of interactions, for another process that gathers all of them.
///
/// - Parameters:
///   - number: below `file.chunks`.
///   - keyLookup: who is on the lists of the run.
/// - Throws: where it cannot be read.
package func readChunk(
  _ number: Int, of file: RecognisedFile, fileIndex: Int, settings: IntakeSettings,
  typer: TouchTyper, keyLookup: any KeyLookup
) throws(InputError) -> InteractionBatch {
  let reader = InteractionReader(file, fileIndex: fileIndex, settings: settings, typer: typer)
  var chunk = InteractionReader.ChunkReader(reader: reader, number: 0)
  var batch = InteractionBatch(keyLookup, joins: false)
  chunk.read(number, &batch)
  if let failure = batch.failure { throw failure }
  return batch
}
