import Basics
import Language

/// Remembers what rows of one fingerprint came to, since exports repeat themselves ("Order 7 of
/// lamps", "Monthly call", "Your order has shipped"): a table of sets of four places, so that its
/// size is fixed and a row costs one look. A row has two sets: with one alone, of half as many rows
/// as there are places some would always take each other's.
struct TypingCache: Sendable {
  /// What the row came to apart from its day.
  struct Entry: Sendable {
    var signals: Signals = []
    /// A promise, as the number of its word, that may name a date: to be looked for in each row
    /// anew, as dates depend on the row's day and on numbers, which the fingerprint does not hold.
    /// −1 if there is none.
    var promise: Int32 = -1
    var kind = TouchKind.other
    var side = Side.unknown
    var sideIsRecorded = false
    var state: TouchState?
    var directionIsStrange = false
    var isOurTurn = false
    var isByPhone = false
    var isByMail = false
    /// Which of the row's words that name things its things are: see `ThingStems.init(_:of:)`. What
    /// they name the fingerprint does not hold.
    var things: UInt64 = 0
    var certainty = ReadingCertainty.recorded
  }

  /// What is known of all rows of a shape, whatever else stands in them.
  struct Settlement: OptionSet, Sendable {
    let rawValue: UInt16

    /// Those of a day that is not ahead come to this.
    static let isSettled = Settlement(rawValue: 1 << 13)
    /// They tell of no end and of no wish.
    static let isQuiet = Settlement(rawValue: 1 << 12)
    static let all: Settlement = [.isSettled, .isQuiet]
  }

  /// An entry in sixteen bytes, since most look-ups miss the nearer caches. Its place tells part of
  /// the fingerprint, `check` tells 47 bits more.
  struct Packed: Sendable {
    /// 0 in a free place; in its lower 16 bits which words name its things.
    fileprivate(set) var check: UInt64 = 0
    private(set) var signals: Signals = []
    /// The promise in the lower 12 bits, 0 for none, the settlement above it, and the certainty.
    fileprivate var promise: UInt16 = 0
    /// The kind in the lower six bits, above it whether it is our turn and whether it came by
    /// telephone.
    private var sort: UInt8 = 0
    /// Side in the lowest two bits, whether it is recorded, the state plus one in three, whether
    /// the direction is strange, whether it came by mail.
    private var saying: UInt8 = 0

    /// The part of `check` that tells the fingerprint.
    fileprivate static let told: UInt64 = ~0xFFFF

    fileprivate init() {}

    /// Nil for what does not fit: a text of tens of thousands of words, or of so many things, is
    /// not met again.
    fileprivate init?(_ entry: Entry, of fingerprint: RowFingerprint) {
      let promise = entry.promise + 1
      guard promise < 1 << 12, entry.things <= UInt16.max else { return nil }
      check = Packed.check(fingerprint) | entry.things
      signals = entry.signals
      self.promise =
        UInt16(promise) | UInt16(entry.certainty.rawValue) << 14
      sort = entry.kind.rawValue | (entry.isOurTurn ? 64 : 0) | (entry.isByPhone ? 128 : 0)
      saying =
        entry.side.rawValue | (entry.sideIsRecorded ? 4 : 0)
        | (entry.state.map { $0.rawValue + 1 } ?? 0) << 3
        | (entry.directionIsStrange ? 64 : 0) | (entry.isByMail ? 128 : 0)
    }

    @inline(__always)
    fileprivate static func check(_ fingerprint: RowFingerprint) -> UInt64 {
      (fingerprint.low &+ fingerprint.high) & told | 1 << 16
    }

    @inline(__always)
    var entry: Entry {
      var entry = Entry()
      entry.signals = signals
      entry.promise = Int32(promise & 0xFFF) - 1
      entry.certainty = certainty
      entry.things = check & 0xFFFF
      entry.kind = kind
      entry.isOurTurn = sort & 64 != 0
      entry.isByPhone = sort & 128 != 0
      entry.side = side
      entry.sideIsRecorded = saying & 4 != 0
      entry.state = state
      entry.directionIsStrange = saying & 64 != 0
      entry.isByMail = saying & 128 != 0
      return entry
    }

    var isTaken: Bool { check != 0 }
    var settlement: Settlement { Settlement(rawValue: promise & Settlement.all.rawValue) }
    var kind: TouchKind { TouchKind(number: sort & 63) }
    var state: TouchState? {
      let state = saying >> 3 & 7
      return state == 0 ? nil : TouchState(rawValue: state - 1)
    }
    private var side: Side { Side(rawValue: saying & 3) ?? .unknown }
    private var certainty: ReadingCertainty {
      ReadingCertainty(rawValue: UInt8(promise >> 14)) ?? .unsure
    }

    /// The touch of a row that has come to this. What the row names is held as it is.
    @inline(__always)
    func touch(at position: RowPosition, _ day: Day, line: Int) -> Touch {
      Touch(
        position: position, day: day, line: UInt32(truncatingIfNeeded: line), signals: signals,
        kind: kind,
        standing: Standing(
          side: side, state: state ?? .done, sideIsRecorded: saying & 4 != 0),
        things: ThingStems(packed: UInt16(truncatingIfNeeded: check)), certainty: certainty)
    }
  }

  /// Empty until something is remembered, so that a copy that is made before costs nothing.
  private var entries: [Packed] = []
  /// Where the first set begins: there a line of the processor's caches does, too, which holds one
  /// set.
  private var first = 0

  /// There are two to the power of so many places, of 16 bytes each: of some 131,072 several for
  /// each row of the usual file that is typed in its own way. Where places are few, rows take them
  /// from each other over and over, and to read a row anew costs fifty looks.
  private let bits: UInt64
  private static let placesASet = 4

  init(bits: UInt64 = 17) { self.bits = bits }

  /// The first place of a fingerprint's set.
  @inline(__always)
  private func set(_ fingerprint: RowFingerprint) -> Int {
    first &+ Int(truncatingIfNeeded: fingerprint.high &>> (64 &- bits))
      & ~(TypingCache.placesASet &- 1)
  }

  /// The same of another set, where it stands if the first was full.
  @inline(__always)
  private func furtherSet(_ fingerprint: RowFingerprint) -> Int {
    first &+ Int(truncatingIfNeeded: fingerprint.high &>> (64 &- 2 &* bits))
      & (1 &<< Int(bits) &- 1) & ~(TypingCache.placesASet &- 1)
  }

  private func isFull(_ set: Int) -> Bool { entries[set + TypingCache.placesASet - 1].isTaken }

  /// What is remembered of a fingerprint.
  @inline(__always)
  subscript(fingerprint: RowFingerprint) -> Entry? {
    let place = place(of: fingerprint)
    return place < 0 ? nil : entries[place].entry
  }

  /// Where a fingerprint stands; −1 where it is not remembered.
  @inline(__always)
  private func place(of fingerprint: RowFingerprint) -> Int {
    guard !entries.isEmpty else { return -1 }
    let set = set(fingerprint)
    let check = Packed.check(fingerprint)
    for place in set..<set &+ TypingCache.placesASet
    where entries[place].check & Packed.told == check {
      return place
    }
    return isFull(set) ? place(of: check, inFurther: furtherSet(fingerprint)) : -1
  }

  private func place(of check: UInt64, inFurther set: Int) -> Int {
    (set..<set + TypingCache.placesASet).first { entries[$0].check & Packed.told == check } ?? -1
  }

  /// What is remembered of many fingerprints.
  ///
  /// They lie anywhere in a large table. So the first place of each set is looked at before
  /// anything depends on what stands there: the processor then fetches many at a time, where one
  /// row after the other waited a tenth of a microsecond for its own.
  func look(up fingerprints: [RowFingerprint], into found: inout [Packed]) {
    found.removeAll(keepingCapacity: true)
    guard !entries.isEmpty else {
      return found.append(contentsOf: repeatElement(Packed(), count: fingerprints.count))
    }
    var touched: UInt64 = 0
    for fingerprint in fingerprints { touched |= entries[set(fingerprint)].check }
    guard touched != 0 else {
      return found.append(contentsOf: repeatElement(Packed(), count: fingerprints.count))
    }
    for fingerprint in fingerprints { found.append(packed(fingerprint)) }
  }

  /// What is remembered of one of them; not taken where nothing is.
  @inline(__always)
  func packed(_ fingerprint: RowFingerprint) -> Packed {
    let place = place(of: fingerprint)
    return place < 0 ? Packed() : entries[place]
  }

  /// What is remembered of a fingerprint is all that its rows come to.
  mutating func settle(_ fingerprint: RowFingerprint, _ settlement: Settlement) {
    let place = place(of: fingerprint)
    if place >= 0 { entries[place].promise |= settlement.rawValue }
  }

  /// Where both of its sets are full, what has stood in the first for longest gives way.
  mutating func remember(_ entry: Entry, of fingerprint: RowFingerprint) {
    if let packed = Packed(entry, of: fingerprint) { remember(packed, of: fingerprint) }
  }

  mutating func remember(_ packed: Packed, of fingerprint: RowFingerprint) {
    if entries.isEmpty {
      let spare = TypingCache.placesASet
      entries = [Packed](repeating: Packed(), count: (1 << Int(bits)) + spare)
      // The address is only reckoned with.
      let address = unsafe entries.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
      let line = spare * MemoryLayout<Packed>.stride
      first = (line - address % line) % line / MemoryLayout<Packed>.stride
    }
    var set = set(fingerprint)
    if isFull(set), case let further = furtherSet(fingerprint), !isFull(further) { set = further }
    for place in (set + 1..<set + TypingCache.placesASet).reversed() {
      entries[place] = entries[place - 1]
    }
    entries[set] = packed
  }
}
