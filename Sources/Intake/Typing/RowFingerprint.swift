import CSV

/// What typing can see of a row's cells and words, as one number of 128 bits: rows of one
/// fingerprint are typed alike.
///
/// Texts hardly ever repeat to the letter ("Order 85667 of grey lamps"), yet what the lexicon knows
/// of them does: to typing a word is its number in the lexicon, the gap before it, and whether it
/// is one of `MarkerWords`; all names and all long numbers are the same to it. So a text is cut
/// here into runs of word bytes, each is looked up among the runs met before, and the numbers
/// found, with what stands between them, are hashed. Only the rows of a new fingerprint are really
/// read (`TextReader`).
///
/// A word that the lexicon knows, but that can begin no phrase here and go on with none, is taken
/// for one that it does not know: "new covers" says no more than "new hinges", whatever begins with
/// "covers our costs". `Course` looks one word ahead for that; in doubt a word stays what it is.
///
/// Note to the next reader. The rules of cutting are those of `Tokenizer`, which is asked about
/// every new run: `Run` is all that it makes of one. What is decided here is only what stands
/// between runs; a test compares both over texts of any bytes. The hash needs no secret: who makes
/// two rows of one fingerprint has mistyped his own row.
struct RowFingerprint: Sendable, Hashable {
  private(set) var high: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var low: UInt64 = 0xD1B5_4A32_D192_ED03

  @inline(__always)
  mutating func mix(_ value: UInt64) {
    let a = (high ^ value).multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
    high = a.high ^ a.low
    low = (low &+ value) &* 0xC4CE_B9FE_1A85_EC53
    low ^= low >> 29
  }

  /// Takes in the bytes of a cell as they are.
  @inline(__always)
  mutating func add(_ bytes: Span<UInt8>) {
    mix(UInt64(truncatingIfNeeded: bytes.count))
    var at = 0
    while at < bytes.count {
      mix(bytes.word(at: at))
      at &+= 8
    }
  }
}
