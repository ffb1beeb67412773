package import Basics

/// A sample of the distinct keys of a column that two columns draw alike: the `capacity` smallest
/// of their hashes. It tells which column refers to which however long the files are.
///
/// A column of fewer distinct keys is held completely.
package struct KeySketch: Sendable, Hashable {
  /// Sorted, distinct.
  private var smallest: [UInt64] = []
  private static let capacity = 2048

  package init() {}

  package var isEmpty: Bool { smallest.isEmpty }

  /// The largest of them once there is no more room; nothing above it is taken in.
  private var limit = UInt64.max

  @inline(__always)
  package mutating func insert(_ hash: UInt64) {
    if hash < limit { add(hash) }
  }

  private mutating func add(_ hash: UInt64) {
    var low = 0
    var high = smallest.count
    while low < high {
      let middle = (low + high) / 2
      if smallest[middle] < hash { low = middle + 1 } else { high = middle }
    }
    if low < smallest.count, smallest[low] == hash { return }
    smallest.insert(hash, at: low)
    if smallest.count > Self.capacity { smallest.removeLast() }
    if smallest.count == Self.capacity, let last = smallest.last { limit = last }
  }

  /// Takes in another one's keys.
  mutating func formUnion(_ other: KeySketch) {
    guard other.smallest != smallest else { return }
    var union: [UInt64] = []
    union.reserveCapacity(Self.capacity)
    var (i, j) = (0, 0)
    while union.count < Self.capacity, i < smallest.count || j < other.smallest.count {
      let mine = i < smallest.count ? smallest[i] : .max
      let theirs = j < other.smallest.count ? other.smallest[j] : .max
      union.append(min(mine, theirs))
      if i < smallest.count, mine <= theirs { i += 1 }
      if j < other.smallest.count, theirs <= mine { j += 1 }
    }
    smallest = union
    if smallest.count == Self.capacity, let last = smallest.last { limit = last }
  }

  package mutating func insert(_ key: Span<UInt8>) { insert(StableHash.of(key)) }

  /// Whether it was taken in for certain; false also of a key that a full sketch has no room for.
  func contains(_ key: Span<UInt8>) -> Bool {
    let hash = StableHash.of(key)
    return smallest.contains(hash)
  }

  /// The share of this column's keys that `ids` has too, 0…1.
  package func share(in ids: KeySketch) -> Double {
    // Above its largest hash a full sketch knows nothing.
    let limit = ids.smallest.count == Self.capacity ? ids.smallest.last ?? .max : .max
    let mine = smallest.prefix { $0 <= limit }
    guard !mine.isEmpty else { return 0 }
    let theirs = Set(ids.smallest)
    return Double(mine.count { theirs.contains($0) }) / Double(mine.count)
  }
}

extension KeySketch: FieldCodable {
  package mutating func code(_ coder: inout FieldCoder) {
    coder.code(&smallest)
    coder.code(&limit)
  }
}
