import Basics
import Intake

/// Touches on their way into the ledger, in the order in which they are read, already parted
/// roughly by relationship.
///
/// Ten million touches take 240 MB in the ledger. Kept in one array while they come in, and then
/// written into another in the order of the ledger, they would take twice that, and each would be
/// written to a far-off place. So they go into a few dozen stores, each of some 2,000
/// relationships, and each store is grouped by itself, within the processor's caches, into its part
/// of the ledger; then its memory is given back. Stores know nothing of each other, so several
/// threads may group them.
struct TouchStore: Sendable {
  /// Relationships to a store: no more than `UInt16` counts.
  private static let bits = 11
  private var stores: [Store] = []
  private(set) var count = 0

  /// The store of a relationship, and its number there.
  @inline(__always)
  static func store(of owner: Int32) -> Int { Int(owner) >> bits }
  @inline(__always)
  static func local(_ owner: Int32) -> UInt16 {
    UInt16(truncatingIfNeeded: Int(owner) & (1 << bits - 1))
  }

  mutating func append(_ owner: Int32, _ touch: Touch) {
    let index = TouchStore.store(of: owner)
    count += 1
    let local = TouchStore.local(owner)
    append(to: index, 1) { chunk, _ in chunk.append(local, touch) ? 1 : 0 }
  }

  mutating func append(_ parted: PartedTouches) {
    var start = 0
    for store in parted.ends.indices {
      let first = start
      let end = parted.ends[store]
      append(to: store, end - first) { chunk, done in
        chunk.append(parted, first + done..<end)
      }
      count += end - first
      start = end
    }
  }

  /// - Parameter add: puts as many as fit into a chunk, the first of them `done` of `count`;
  ///   returns how many.
  private mutating func append(
    to index: Int, _ count: Int, _ add: (_ chunk: TouchChunk, _ done: Int) -> Int
  ) {
    guard count > 0 else { return }
    while stores.count <= index { stores.append(Store()) }
    let store = stores[index]
    var done = 0
    if let last = store.chunks.last { done = add(last, 0) }
    while done < count {
      // The first of a store is small, as most companies are.
      let chunk = TouchChunk(capacity: store.chunks.isEmpty ? 256 : TouchChunk.most)
      done += add(chunk, done)
      store.chunks.append(chunk)
    }
  }

  /// The touches grouped by relationship, each group sorted in `order`, and where each group begins.
  consuming func grouped(relationships: Int, in order: EventOrder, _ workers: Workers) -> (
    touches: [Touch], starts: [Int]
  ) {
    let count = self.count
    let ranges = ranges
    var starts: [Int] = []
    starts.reserveCapacity(relationships + 1)
    let stores = self.stores
    // Not cleared first, so that its memory is taken up only as the stores' is given back. Each of
    // the `count` places is written once: each store has a range of its own, as long as it has
    // touches.
    let touches = unsafe [Touch](unsafeUninitializedCapacity: count) { places, filled in
      nonisolated(unsafe) let places = unsafe places
      let parts = workers.map(stores.count) { index in
        let range = ranges[index]
        let part = unsafe UnsafeMutableBufferPointer(rebasing: places[range])
        return unsafe stores[index].group(into: part, order).map { range.lowerBound + $0 }
      }
      for part in parts { starts += part }
      filled = count
    }
    precondition(
      starts.dropFirst(relationships).allSatisfy { $0 == count },
      "a touch of a relationship that is none")
    if starts.count > relationships { starts.removeLast(starts.count - relationships) }
    while starts.count <= relationships { starts.append(count) }
    return (touches, starts)
  }

  /// Where the touches of each store will stand.
  private var ranges: [Range<Int>] {
    var first = 0
    return stores.map { store in
      let range = first..<store.chunks.reduce(first) { $0 + $1.count }
      first = range.upperBound
      return range
    }
  }

  /// A store holds its chunks until they are grouped: a class, so that their memory is free then,
  /// even where the stores are still held.
  ///
  /// Sendable as the chunks are, and `group` is called once for each store.
  private final class Store: @unchecked Sendable {
    var chunks: [TouchChunk] = []

    /// Writes the touches, grouped and sorted, into `places`, of which there are as many, and gives
    /// the chunks' memory back.
    ///
    /// - Returns: where each group begins.
    func group(into places: UnsafeMutableBufferPointer<Touch>, _ order: EventOrder) -> [Int] {
      var next = [Int](repeating: 0, count: 1 << TouchStore.bits)
      for chunk in chunks { chunk.visitOwners { next[Int($0)] += 1 } }
      var start = 0
      for local in next.indices {
        let size = next[local]
        next[local] = start
        start += size
      }
      let starts = next
      precondition(start == places.count)
      for chunk in chunks {
        chunk.visit { local, touch in
          let place = next[Int(local)]
          unsafe places.initializeElement(at: place, to: touch)
          next[Int(local)] = place + 1
        }
      }
      chunks = []
      for local in starts.indices where next[local] - starts[local] > 1 {
        unsafe order.sort(UnsafeMutableBufferPointer(rebasing: places[starts[local]..<next[local]]))
      }
      return starts
    }
  }
}
