/// Rows ahead are those of a block that will be typed next: their fingerprints are taken, and looked up in the
/// memo, all together.
struct RowsAhead: Sendable {
  private var columns = TypingColumns()
  private var fingerprints: [RowFingerprint?] = []
  private var entries: [TypingCache.Entry?] = []
  /// What the words of the rows name, and where those of each row end.
  private var things: [UInt8] = []
  private var thingEnds: [Int] = []
  /// The row that is typed; −1 for none of them.
  private var row = -1
  /// Blocks to be read without, since few of their rows would be known.
  private var pause = 0

  private static let longPause = 16

  /// Whether rows are to be looked up before: of rows that are not known, which are read to the letter, the
  /// words would be cut twice.
  mutating func mayPay(_ count: Int) -> Bool {
    guard pause == 0 else {
      pause -= 1
      return false
    }
    return count > 1
  }

  mutating func begin(_ columns: TypingColumns) {
    self.columns = columns
    fingerprints.removeAll(keepingCapacity: true)
    things.removeAll(keepingCapacity: true)
    thingEnds.removeAll(keepingCapacity: true)
  }

  /// Takes in the next row.
  mutating func note(_ fingerprint: RowFingerprint?, _ words: [UInt8]) {
    fingerprints.append(fingerprint)
    if !words.isEmpty { things += words }
    thingEnds.append(things.count)
  }

  mutating func lookUp(in memo: TypingCache) {
    memo.look(up: fingerprints, into: &entries)
    if entries.count(where: { $0 != nil }) * 4 < entries.count * 3 { pause = RowsAhead.longPause }
  }

  @inline(__always)
  mutating func goOn(to index: Int) {
    if !fingerprints.isEmpty { row = index }
  }

  mutating func end() {
    row = -1
    if !fingerprints.isEmpty { fingerprints.removeAll(keepingCapacity: true) }
  }

  /// The row that is typed is one of them, looked at by the same columns.
  @inline(__always)
  func isAt(_ columns: TypingColumns) -> Bool { row >= 0 && self.columns == columns }

  var fingerprint: RowFingerprint? { fingerprints[row] }
  var known: TypingCache.Entry? { entries[row] }
  var thingWords: ArraySlice<UInt8> { things[(row == 0 ? 0 : thingEnds[row - 1])..<thingEnds[row]] }
}
