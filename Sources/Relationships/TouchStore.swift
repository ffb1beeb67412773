import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Touches on their way into the ledger, in the order in which they are read, already parted roughly by
/// relationship.
///
/// Ten million touches take 240 MB in the ledger. Kept in one array while they come in, and then
/// written into another in the order of the ledger, they would take twice that, and each would be
/// written to a far-off place. So they go into a few dozen stores, each of `relationshipsEach`
/// relationships, and each store is grouped by itself, within the processor's caches, into its part of the
/// ledger; then its memory is given back.
struct TouchStore: Sendable {
  /// Relationships to a store; a power of two no larger than `UInt16` counts.
  private static let bits = 11
  private var stores: [[Slab]] = []
  /// How many there are of each relationship.
  private var counts: [Int32] = []
  private(set) var count = 0

  mutating func append(_ owner: Int32, _ touch: Touch) {
    let index = Int(owner) >> TouchStore.bits
    while stores.count <= index { stores.append([]) }
    if Int(owner) >= counts.count {
      counts += [Int32](repeating: 0, count: max(Int(owner) + 1 - counts.count, counts.count))
    }
    counts[Int(owner)] += 1
    count += 1
    let local = UInt16(truncatingIfNeeded: Int(owner) & (1 << TouchStore.bits - 1))
    if let last = stores[index].last, last.append(local, touch) { return }
    // The first of a store is small, as most companies are.
    let slab = Slab(capacity: stores[index].isEmpty ? 256 : Slab.most)
    _ = slab.append(local, touch)
    stores[index].append(slab)
  }

  /// The touches grouped by relationship, in the order in which they came, and where each group begins.
  consuming func grouped(relationships: Int) -> (touches: [Touch], starts: [Int]) {
    var starts = [Int](repeating: 0, count: relationships + 1)
    for i in 0..<relationships {
      starts[i + 1] = starts[i] + (i < counts.count ? Int(counts[i]) : 0)
    }
    precondition(starts[relationships] == count, "a touch of a relationship that is none")
    var stores = self.stores
    self.stores = []
    // Not cleared first, so that its memory is taken up only as the stores' is given back. Each of the
    // `count` places is written once: every touch is counted at its relationship.
    let touches = unsafe [Touch](unsafeUninitializedCapacity: count) { places, filled in
      var next = starts
      for index in stores.indices {
        for slab in stores[index] {
          slab.visit { local, touch in
            let owner = index << TouchStore.bits + Int(local)
            unsafe places.initializeElement(at: next[owner], to: touch)
            next[owner] += 1
          }
        }
        stores[index] = []
      }
      filled = count
    }
    return (touches, starts)
  }
}

/// A piece of memory for some touches and the numbers of their relationships, got from the system and
/// given back to it: what `malloc` has once taken it keeps.
///
/// Sendable: it is written to only through the one `TouchStore` that holds it, which is a value that is
/// never copied while it grows (`LedgerBuilder` holds it), and read only by consuming that.
@safe private final class Slab: @unchecked Sendable {
  static let most = 1 << 14
  private let memory: UnsafeMutableRawPointer
  private let capacity: Int
  private var count = 0

  private static let each = MemoryLayout<Touch>.stride + MemoryLayout<UInt16>.stride

  init(capacity: Int) {
    self.capacity = capacity
    let size = capacity * Slab.each
    guard
      let memory = unsafe mmap(
        nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      unsafe memory != MAP_FAILED
    else { fatalError("out of memory: \(size) bytes for interactions") }
    unsafe self.memory = unsafe memory
  }

  deinit { unsafe munmap(memory, capacity * Slab.each) }

  /// False if there is no more room.
  func append(_ owner: UInt16, _ touch: Touch) -> Bool {
    guard count < capacity else { return false }
    // Both places lie within the memory, by the line above: first all touches, then all owners. Pages
    // are aligned for either.
    unsafe memory.storeBytes(
      of: touch, toByteOffset: count * MemoryLayout<Touch>.stride, as: Touch.self)
    unsafe memory.storeBytes(
      of: owner,
      toByteOffset: capacity * MemoryLayout<Touch>.stride + count * MemoryLayout<UInt16>.stride,
      as: UInt16.self)
    count += 1
    return true
  }

  func visit(_ body: (UInt16, Touch) -> Void) {
    for i in 0..<count {
      // As written by `append`.
      body(
        unsafe memory.load(
          fromByteOffset: capacity * MemoryLayout<Touch>.stride + i * MemoryLayout<UInt16>.stride,
          as: UInt16.self),
        unsafe memory.load(fromByteOffset: i * MemoryLayout<Touch>.stride, as: Touch.self))
    }
  }
}
