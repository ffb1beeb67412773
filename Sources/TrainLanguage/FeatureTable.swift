import Language

/// Which features are kept, and in which slot of the model each stands: those that weigh most when
/// all are learnt, as far as there is room.
struct FeatureTable {
  private(set) var hashes: [UInt32?]
  private var slots: [UInt32: Int32] = [:]

  /// - Parameter ranked: features, the weightiest first.
  init(_ ranked: [UInt32], slots count: Int) {
    hashes = Array(repeating: nil, count: count)
    for hash in ranked where slots.count < count { place(hash) }
  }

  var kept: Int { slots.count }

  /// The slots of the features that are kept, of all of a note.
  func rows(of features: [UInt32]) -> [Int32] { features.compactMap { slots[$0] } }

  /// A feature goes without a place where both of its slots are taken, or where one of them holds a
  /// feature that is known by the same check.
  private mutating func place(_ hash: UInt32) {
    let mine = LearntModel.candidates(hash, slots: hashes.count)
    for slot in [mine.first, mine.second] {
      guard let other = hashes[slot] else { continue }
      if LearntModel.candidates(other, slots: hashes.count).check == mine.check { return }
    }
    for slot in [mine.first, mine.second] where hashes[slot] == nil {
      hashes[slot] = hash
      slots[hash] = Int32(slot)
      return
    }
  }
}
