import CSV
import Intake

/// Keys of relationships as bytes, each with the index of its relationship.
///
/// Ids are compared byte by byte: `é` written in two ways is two ids, as it is to the system that
/// wrote them. Open addressing; a look-up allocates nothing. It is made for every row of a file, in
/// no order, so a key of up to sixteen bytes stands in its slot itself: one visit to memory tells.
package struct KeyTable: Sendable {
  /// The bytes of the longer keys.
  private var store: [UInt8] = []
  /// The length is a power of two.
  private var slots: [Slot]
  package private(set) var count = 0
  /// The same keys by number, where they have some and no more will come.
  private var numbered: NumberedKeys?

  private struct Slot {
    /// The bytes of a key of up to sixteen; of a longer one its hash, and where it stands in
    /// `store`.
    var first: UInt64 = 0
    var second: UInt64 = 0
    /// Of the key, plus one; 0 in a free slot.
    var length: UInt32 = 0
    var value: Int32 = 0
  }

  /// A key, ready to be looked up.
  private struct Probe {
    var first: UInt64
    var second: UInt64
    var length: UInt32
    var hash: UInt64

    /// A key of up to sixteen bytes.
    @inline(__always)
    init(_ key: KeyRun.Key) {
      length = UInt32(truncatingIfNeeded: key.count + 1)
      first = key.first
      second = key.second
      hash = KeyTable.mix(first, second, length)
    }

    @inline(__always)
    init(_ key: Span<UInt8>) {
      length = UInt32(truncatingIfNeeded: key.count + 1)
      if key.count <= 16 {
        first = key.word(at: 0)
        second = key.count > 8 ? key.word(at: 8) : 0
        hash = KeyTable.mix(first, second, length)
      } else {
        hash = KeyTable.hash(key)
        first = hash
        second = 0
      }
    }

    var isLong: Bool { length > 17 }
  }

  package init(minimumCapacity: Int = 64) {
    var capacity = 64
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [Slot](repeating: Slot(), count: capacity)
  }

  /// The value of `key`, or nil.
  package func value(of key: Span<UInt8>) -> Int32? {
    let slot = slots[place(of: Probe(key), key)]
    return slot.length == 0 ? nil : slot.value
  }

  /// The values of many keys, −1 for those that have none.
  ///
  /// They lie anywhere in a large table. So each key's first place is looked at without a branch on
  /// what stands there: the processor then fetches many at a time, and does not guess. Keys that
  /// are not there, which are few, are looked up one by one.
  func values(of run: KeyRun, into values: inout [Int32]) {
    let further: Int32 = -2
    if let numbered {
      values = run.keys.map { numbered.value(of: $0) }
      return
    }
    values.removeAll(keepingCapacity: true)
    values.reserveCapacity(run.count)
    for key in run.keys {
      guard !key.isLong else {
        values.append(further)
        continue
      }
      let probe = Probe(key)
      let slot = slots[Int(truncatingIfNeeded: probe.hash) & (slots.count &- 1)]
      let difference =
        slot.first ^ probe.first | slot.second ^ probe.second
        | UInt64(slot.length ^ probe.length)
      values.append(difference == 0 ? slot.value : further)
    }
    for i in values.indices where values[i] == further {
      let key = run.keys[i]
      values[i] =
        (key.isLong ? run.withKey(i, value(of:)) : value(behindFirstPlaceOf: Probe(key))) ?? -1
    }
  }

  /// The table as it is from now on: no key will come, and none will have another value.
  func settled() -> KeyTable {
    var table = self
    table.numbered = NumberedKeys(
      slots.filter { $0.length != 0 }.map { slot in
        (
          KeyRun.Key(first: slot.first, second: slot.second, count: Int(slot.length) - 1),
          slot.value
        )
      })
    return table
  }

  /// The value of a key of up to sixteen bytes that is not at its first place.
  private func value(behindFirstPlaceOf probe: Probe) -> Int32? {
    var place = Int(truncatingIfNeeded: probe.hash) & (slots.count &- 1)
    while slots[place].length != 0 {
      place = (place &+ 1) & (slots.count &- 1)
      let slot = slots[place]
      if slot.length == probe.length, slot.first == probe.first, slot.second == probe.second {
        return slot.value
      }
    }
    return nil
  }

  /// Gives `key` the value `value`, unless it has one; returns the value it has now.
  package mutating func insert(_ key: Span<UInt8>, _ value: Int32) -> Int32 {
    precondition(numbered == nil, "a key too late")
    if count * 2 >= slots.count { grow() }
    let probe = Probe(key)
    let place = place(of: probe, key)
    if slots[place].length != 0 { return slots[place].value }
    var slot = Slot(
      first: probe.first, second: probe.second, length: probe.length, value: value)
    if probe.isLong {
      slot.second = UInt64(store.count)
      for i in key.indices { store.append(key[i]) }
    }
    slots[place] = slot
    count += 1
    return value
  }

  /// Gives `key` the value `value`, whatever it had.
  mutating func set(_ key: Span<UInt8>, to value: Int32) {
    guard insert(key, value) != value else { return }
    slots[place(of: Probe(key), key)].value = value
  }

  /// The slot of a key, or the free one where it belongs.
  @inline(__always)
  private func place(of probe: Probe, _ key: Span<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: probe.hash) & (slots.count &- 1)
    while true {
      let slot = slots[place]
      if slot.length == 0 { return place }
      if slot.length == probe.length, slot.first == probe.first,
        probe.isLong ? isEqual(Int(slot.second), key) : slot.second == probe.second
      {
        return place
      }
      place = (place &+ 1) & (slots.count &- 1)
    }
  }

  private func isEqual(_ start: Int, _ key: Span<UInt8>) -> Bool {
    for i in key.indices where store[start &+ i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    let mask = old.count * 2 - 1
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length != 0 {
      let hash =
        slot.length > 17 ? slot.first : KeyTable.mix(slot.first, slot.second, slot.length)
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place].length != 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }

  /// So that ids which differ in their last digit spread over the table.
  @inline(__always)
  private static func mix(_ first: UInt64, _ second: UInt64, _ length: UInt32) -> UInt64 {
    let product = (first ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(
      by: second &* 2 ^ 0xFF51_AFD7_ED55_8CCD ^ UInt64(length) << 40)
    let hash = product.high ^ product.low
    return hash ^ hash >> 32
  }

  /// Of a key of any length.
  private static func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash = UInt64(key.count)
    var at = 0
    while at < key.count {
      hash = mix(hash ^ key.word(at: at), 0, 0)
      at += 8
    }
    return hash
  }
}
