/// The sums of the weights of features, one for each label.
///
/// Rows of a `LearntModel` are added eight weights at a time: those at even places of a row in one
/// set of lanes of 16 bits, those at odd places in the other, until the lanes may be full.
struct LabelSums: Sendable {
  private(set) var sums = [Int32](repeating: 0, count: Label.allCases.count)
  private var even = SIMD4<UInt64>()
  private var odd = SIMD4<UInt64>()
  /// Rows in the lanes.
  private var rows = 0

  /// No character is above 126, and 520 of them fit into a lane.
  private static let limit = 512
  private static let lanes = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
  private static let labelsAWord = 8

  init() {
    precondition((24...32).contains(sums.count), "the weights of a row are no four words of eight")
  }

  mutating func removeAll() {
    for label in sums.indices { sums[label] = 0 }
    even = SIMD4()
    odd = SIMD4()
    rows = 0
  }

  /// Adds the weights of some slots of a model.
  mutating func add(_ slots: some Sequence<Int>, of model: LearntModel) {
    let weights = model.rows.span
    // Three words, and the last one again where the row ends: no load reaches beyond it.
    let (step, last) = (LabelSums.labelsAWord, sums.count - LabelSums.labelsAWord)
    var even = self.even
    var odd = self.odd
    for slot in slots {
      let start = slot &* LearntModel.rowWidth &+ LearntModel.checkWidth
      let words = SIMD4(
        weights.eight(at: start), weights.eight(at: start &+ step),
        weights.eight(at: start &+ 2 &* step), weights.eight(at: start &+ last))
      even &+= words & LabelSums.lanes
      odd &+= (words &>> 8) & LabelSums.lanes
      rows &+= 1
      if rows == LabelSums.limit {
        (self.even, self.odd) = (even, odd)
        settle()
        (even, odd) = (self.even, self.odd)
      }
    }
    (self.even, self.odd) = (even, odd)
    settle()
  }

  /// Takes the lanes into `sums`.
  private mutating func settle() {
    let zero = Int32(LearntModel.firstCharacter) + Int32(LearntModel.greatestWeight)
    for label in sums.indices {
      let isInLast = label >= 3 * LabelSums.labelsAWord
      let word = isInLast ? 3 : label / LabelSums.labelsAWord
      let byte =
        isInLast ? label - (sums.count - LabelSums.labelsAWord) : label % LabelSums.labelsAWord
      let lane = (byte % 2 == 0 ? even : odd)[word] >> UInt64(byte / 2 * 16)
      sums[label] += Int32(truncatingIfNeeded: lane & 0xFFFF) - zero * Int32(rows)
    }
    even = SIMD4()
    odd = SIMD4()
    rows = 0
  }
}

extension Span<UInt8> {
  /// Eight bytes from `offset`, the first of them lowest.
  @inline(__always)
  fileprivate func eight(at offset: Int) -> UInt64 {
    // The load itself stops the program where eight bytes are not there; any bytes are a number.
    unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
