/// Keys of relationships as bytes, each with the index of its relationship.
///
/// Ids are compared byte by byte: `é` written in two ways is two ids, as it is to the system that
/// wrote them. Open addressing over one byte store; a look-up allocates nothing.
package struct KeyTable: Sendable {
  private var store: [UInt8] = []
  private var entries: [Entry] = []
  private var hashes: [UInt64] = []
  /// The length is a power of two.
  private var slots: [Slot]

  private struct Entry {
    var start: Int
    var length: Int32
    var value: Int32
  }

  /// Half of the hash stands beside the entry, so that a look-up, made for every row of a file in no
  /// order, visits few places in memory.
  private struct Slot {
    var tag: UInt32 = 0
    /// Number of the entry + 1, 0 for free.
    var entry: Int32 = 0
  }

  package init(minimumCapacity: Int = 64) {
    var capacity = 64
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  package var count: Int { entries.count }

  /// The value of `key`, or nil.
  package func value(of key: Span<UInt8>) -> Int32? {
    let entry = slots[slot(of: key, KeyTable.hash(key))].entry
    return entry == 0 ? nil : entries[Int(entry) - 1].value
  }

  /// Gives `key` the value `value`, unless it has one; returns the value it has now.
  package mutating func insert(_ key: Span<UInt8>, _ value: Int32) -> Int32 {
    if entries.count * 2 >= slots.count { grow() }
    let hash = KeyTable.hash(key)
    let slot = slot(of: key, hash)
    if slots[slot].entry != 0 { return entries[Int(slots[slot].entry) - 1].value }
    entries.append(Entry(start: store.count, length: Int32(key.count), value: value))
    for i in key.indices { store.append(key[i]) }
    hashes.append(hash)
    slots[slot] = Slot(tag: KeyTable.tag(hash), entry: Int32(entries.count))
    return value
  }

  /// The slot of `key`, or the free one where it belongs.
  private func slot(of key: Span<UInt8>, _ hash: UInt64) -> Int {
    let tag = KeyTable.tag(hash)
    var place = Int(truncatingIfNeeded: hash) & (slots.count &- 1)
    while true {
      let slot = slots[place]
      if slot.entry == 0 || slot.tag == tag && isEqual(Int(slot.entry) - 1, key) { return place }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  private func isEqual(_ entry: Int, _ key: Span<UInt8>) -> Bool {
    let entry = entries[entry]
    guard entry.length == key.count else { return false }
    for i in key.indices where store[entry.start &+ i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for entry in hashes.indices {
      var place = Int(truncatingIfNeeded: hashes[entry]) & mask
      while slots[place].entry != 0 { place = (place + 1) & mask }
      slots[place] = Slot(tag: KeyTable.tag(hashes[entry]), entry: Int32(entry + 1))
    }
  }

  private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

  /// FNV-1a with a final mix, so that ids which differ in their last digit spread over the table.
  package static func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for i in key.indices { hash = (hash ^ UInt64(key[i])) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    return hash ^ (hash >> 29)
  }
}
