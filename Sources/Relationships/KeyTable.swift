/// Keys of relationships as bytes, each with the index of its relationship.
///
/// Ids are compared byte by byte: `é` written in two ways is two ids, as it is to the system that
/// wrote them. Open addressing over one byte store; a look-up allocates nothing.
package struct KeyTable: Sendable {
  private var store: [UInt8] = []
  private var ends: [Int] = []
  private var values: [Int32] = []
  private var hashes: [UInt64] = []
  /// Entry number + 1, 0 for free; the length is a power of two.
  private var slots: [Int32]

  package init(minimumCapacity: Int = 64) {
    var capacity = 64
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [Int32](repeating: 0, count: capacity)
  }

  package var count: Int { ends.count }

  /// The value of `key`, or nil.
  package func value(of key: Span<UInt8>) -> Int32? {
    let hash = KeyTable.hash(key)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if hashes[entry] == hash, isEqual(entry, key) { return values[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives `key` the value `value`, unless it has one; returns the value it has now.
  package mutating func insert(_ key: Span<UInt8>, _ value: Int32) -> Int32 {
    if ends.count * 2 >= slots.count { grow() }
    let hash = KeyTable.hash(key)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if hashes[entry] == hash, isEqual(entry, key) { return values[entry] }
      slot = (slot + 1) & (slots.count - 1)
    }
    for i in key.indices { store.append(key[i]) }
    ends.append(store.count)
    values.append(value)
    hashes.append(hash)
    slots[slot] = Int32(ends.count)
    return value
  }

  private func isEqual(_ entry: Int, _ key: Span<UInt8>) -> Bool {
    let start = entry == 0 ? 0 : ends[entry - 1]
    guard ends[entry] - start == key.count else { return false }
    for i in key.indices where store[start + i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [Int32](repeating: 0, count: slots.count * 2)
    for entry in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[entry]) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = Int32(entry + 1)
    }
    slots = larger
  }

  /// FNV-1a with a final mix, so that ids which differ in their last digit spread over the table.
  package static func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in key.indices { hash = (hash ^ UInt64(key[i])) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ (hash >> 29)
  }
}
