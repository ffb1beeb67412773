import Basics
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
    let checkpoints = file.checkpoints
    let fresh = self
    // For each reader the numbers that its names have in the run.
    var numbers: [[Int32]] = []
    try orderedParallelMap(
      pieces: checkpoints.count, threads: settings.threads,
      make: { InteractionBatch(keyLookup) },
      worker: { ChunkReader(reader: fresh, number: $0) },
      work: { (reader, index, batch) in
        reader.read(
          checkpoints[index], index + 1 < checkpoints.count ? checkpoints[index + 1] : nil, &batch)
      },
      take: { (batch) throws(InputError) in
        if let failure = batch.failure { throw failure }
        while numbers.count <= batch.reader { numbers.append([]) }
        for name in batch.newNames { numbers[batch.reader].append(names.index(of: name)) }
        batch.renameOwners(numbers[batch.reader])
        sink.receive(batch)
        try refuseExcess(names, sink)
        summary.add(batch.summary)
        if firstLines.future == 0 { firstLines.future = batch.firstLines.future }
        if firstLines.undated == 0 { firstLines.undated = batch.firstLines.undated }
      })
  }

  private struct ChunkReader {
    var reader: InteractionReader
    let number: Int
    var names = NameTable()
    private var orders = OrderBook()

    init(reader: InteractionReader, number: Int) {
      self.reader = reader
      self.number = number
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
      batch.keyLookup?.join(&batch)
    }
  }
}
