/// The fingerprints of rows already taken, eight bytes each, so that a row exported twice is counted
/// once. Fingerprints are 64 bits over the whole row: among ten million rows the chance of two
/// different ones being taken for one is below one in 300,000.
struct FingerprintSet: Sendable {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  /// False if `fingerprint` was there already; 0 stands for none and is always new.
  mutating func insert(_ fingerprint: UInt64) -> Bool {
    guard fingerprint != 0 else { return true }
    if count * 4 >= slots.count * 3 { grow() }
    guard FingerprintSet.place(fingerprint, in: &slots) else { return false }
    count += 1
    return true
  }

  private static func place(_ fingerprint: UInt64, in slots: inout [UInt64]) -> Bool {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: fingerprint ^ fingerprint >> 31) & mask
    while slots[slot] != 0 {
      if slots[slot] == fingerprint { return false }
      slot = (slot + 1) & mask
    }
    slots[slot] = fingerprint
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for fingerprint in slots where fingerprint != 0 {
      _ = FingerprintSet.place(fingerprint, in: &larger)
    }
    slots = larger
  }
}
