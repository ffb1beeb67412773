/// Works on numbered pieces with several threads, and takes the results in the order of the pieces.
///
/// What comes out is the same for every number of threads: a piece knows its number alone, and the
/// results are taken on the caller's thread, one after the other. At most a few pieces for each
/// thread are ahead of what was taken, so memory is bounded; emptied results are handed out again,
/// so that their buffers are allocated once.
///
/// - Parameters:
///   - make: a result with nothing in it.
///   - worker: what each thread, counted from 0, keeps from piece to piece; made on that thread.
///   - work: fills the result of piece `index`.
///   - take: uses a result up.
package func orderedParallelMap<Worker, Output: Sendable, Failure: Error>(
  pieces: Int, threads: Int, make: () -> Output,
  worker: @escaping @Sendable (_ thread: Int) -> Worker,
  work: @escaping @Sendable (_ worker: inout Worker, _ index: Int, _ output: inout Output) -> Void,
  take: (inout Output) throws(Failure) -> Void
) throws(Failure) {
  guard threads > 1, pieces > 1 else {
    var worker = worker(0)
    var output = make()
    for index in 0..<pieces {
      work(&worker, index, &output)
      try take(&output)
    }
    return
  }
  let count = min(threads, pieces)
  let desk = OrderedWorkQueue(pieces: pieces, (0..<count * 3).map { _ in make() })
  let running = (0..<count).compactMap { number in
    OSThread {
      var worker = worker(number)
      while let (index, empty) = desk.claim() {
        var output = empty
        work(&worker, index, &output)
        desk.put(output, index)
      }
    }
  }
  defer {
    desk.stop()
    for thread in running { thread.join() }
  }
  var own: Worker?
  for index in 0..<pieces {
    if running.isEmpty, let (claimed, empty) = desk.claim() {
      // The system has no thread for us: then we do it ourselves.
      var output = empty
      var worker = own ?? worker(0)
      work(&worker, claimed, &output)
      desk.put(output, claimed)
      own = worker
    }
    var output = desk.output(index)
    try take(&output)
    desk.giveBack(output)
  }
}

/// Hands out numbered pieces of work to threads, and keeps their results until their turn comes.
///
/// Sendable: every access to its variables happens between `lock` and `unlock`.
private final class OrderedWorkQueue<Output: Sendable>: @unchecked Sendable {
  private let lock = Lock()
  private let pieces: Int
  private var next = 0
  private var isStopped = false
  private var results: [Int: Output] = [:]
  /// As many results may be under way.
  private var free: [Output]

  init(pieces: Int, _ free: [Output]) {
    self.pieces = pieces
    self.free = free
  }

  /// The next piece and a result for it, once there is one; nil when there is nothing left to do.
  ///
  /// Pieces are claimed in order, so the one that is waited for is always under way.
  func claim() -> (Int, Output)? {
    lock.lock()
    defer { lock.unlock() }
    while free.isEmpty, !isStopped, next < pieces { lock.wait() }
    guard !isStopped, next < pieces, let output = free.popLast() else { return nil }
    next += 1
    return (next - 1, output)
  }

  func put(_ output: Output, _ index: Int) {
    lock.lock()
    results[index] = output
    lock.wakeAll()
    lock.unlock()
  }

  /// The result of a piece, once it is there.
  func output(_ index: Int) -> Output {
    lock.lock()
    defer { lock.unlock() }
    while true {
      if let output = results.removeValue(forKey: index) { return output }
      lock.wait()
    }
  }

  func giveBack(_ output: Output) {
    lock.lock()
    free.append(output)
    lock.wakeAll()
    lock.unlock()
  }

  func stop() {
    lock.lock()
    isStopped = true
    lock.wakeAll()
    lock.unlock()
  }
}
