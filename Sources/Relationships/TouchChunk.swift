import Intake

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A touch chunk is memory for some touches and the numbers of their relationships, got from the
/// system and given back to it: what `malloc` has once taken it keeps.
///
/// Sendable: it is written to only through the one `TouchStore` that holds it, which is a value
/// that is never copied while it grows (`LedgerBuilder` holds it), and read only by consuming that.
@safe final class TouchChunk: @unchecked Sendable {
  static let most = 1 << 14
  private let memory: UnsafeMutableRawPointer
  private let capacity: Int
  private(set) var count = 0

  private static let each = MemoryLayout<Touch>.stride + MemoryLayout<UInt16>.stride

  init(capacity: Int) {
    self.capacity = capacity
    let size = capacity * TouchChunk.each
    guard
      let memory = unsafe mmap(
        nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      unsafe memory != MAP_FAILED
    else { fatalError("out of memory: \(size) bytes for interactions") }
    unsafe self.memory = unsafe memory
  }

  deinit { unsafe munmap(memory, capacity * TouchChunk.each) }

  // All places lie within the memory, as each method makes sure: first all touches, then all
  // numbers. Pages are aligned for either.

  private var owners: UnsafeMutableRawPointer {
    unsafe memory + capacity * MemoryLayout<Touch>.stride
  }

  /// False if there is no more room.
  func append(_ owner: UInt16, _ touch: Touch) -> Bool {
    guard count < capacity else { return false }
    unsafe memory.storeBytes(
      of: touch, toByteOffset: count * MemoryLayout<Touch>.stride, as: Touch.self)
    unsafe owners.storeBytes(
      of: owner, toByteOffset: count * MemoryLayout<UInt16>.stride, as: UInt16.self)
    count += 1
    return true
  }

  /// As many from the start of a range as there is room for; returns how many.
  func append(_ parted: PartedTouches, _ range: Range<Int>) -> Int {
    let fitting = min(range.count, capacity - count)
    guard fitting > 0 else { return 0 }
    let range = range.lowerBound..<range.lowerBound + fitting
    unsafe parted.touches[range].withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(
        start: memory + count * MemoryLayout<Touch>.stride, count: bytes.count
      ).copyMemory(from: bytes)
    }
    unsafe parted.locals[range].withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(
        start: owners + count * MemoryLayout<UInt16>.stride, count: bytes.count
      ).copyMemory(from: bytes)
    }
    count += fitting
    return fitting
  }

  @inline(__always)
  func visitOwners(_ body: (UInt16) -> Void) {
    for i in 0..<count { body(unsafe owners.load(fromByteOffset: i * 2, as: UInt16.self)) }
  }

  @inline(__always)
  func visit(_ body: (UInt16, Touch) -> Void) {
    for i in 0..<count {
      body(
        unsafe owners.load(fromByteOffset: i * 2, as: UInt16.self),
        unsafe memory.load(fromByteOffset: i * MemoryLayout<Touch>.stride, as: Touch.self))
    }
  }
}
