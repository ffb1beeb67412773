/// Numbers by 64-bit hashes, open addressing: a hit costs one or two loads. Keys are compared by
/// their hash alone; among some ten thousand of them a mistake is a matter of one in 10^11.
struct HashIndex: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// −1 in a free slot.
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private var count = 0

  init(minimumCapacity: Int = 32) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// −1 if there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while true {
      let slot = slots[place]
      if slot.value < 0 || slot.key == key { return slot.value }
      place = (place &+ 1) & mask
    }
  }

  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= slots.count { grow() }
    place(Slot(key: key, value: value))
  }

  private mutating func place(_ new: Slot) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: new.key ^ new.key >> 32) & mask
    while slots[place].value >= 0, slots[place].key != new.key { place = (place + 1) & mask }
    if slots[place].value < 0 { count += 1 }
    slots[place] = new
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    count = 0
    for slot in old where slot.value >= 0 { place(slot) }
  }
}
