import Basics

/// Remembers what notes of one view came to, as the learnt reader looks at less of a note than rows
/// are told apart by: which goods it names, and most phrases, say nothing to it.
struct ViewMemo: Sendable {
  /// What a note says by the learnt reader.
  struct Entry: Sendable {
    /// The view's; 0 in a free place.
    var key: UInt64 = 0
    var labels: LabelSet = []
    /// N2: it thanks or praises, and wants nothing.
    var isContent = false
    private var complaint: UInt8 = 0
    private var promise: UInt8 = 0
    private var slip: UInt8 = 0

    /// How sure it is of what accuses somebody, in percent, whether it says so or not; 0 for all
    /// else.
    subscript(label: Label) -> Int {
      get {
        switch label {
        case .complaint: Int(complaint)
        case .promiseByUs: Int(promise)
        case .brokenByUs: Int(slip)
        default: 0
        }
      }
      set {
        switch label {
        case .complaint: complaint = UInt8(newValue)
        case .promiseByUs: promise = UInt8(newValue)
        case .brokenByUs: slip = UInt8(newValue)
        default: break
        }
      }
    }
  }

  /// Empty until something is remembered.
  private var entries: [Entry] = []

  /// 32,768 places (512 KB).
  private static let bits: UInt64 = 15

  @inline(__always)
  private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> (64 - bits)) }

  /// What is remembered of a view by its `key`.
  subscript(key: UInt64) -> Entry? {
    guard !entries.isEmpty else { return nil }
    let entry = entries[ViewMemo.place(key)]
    return entry.key == key ? entry : nil
  }

  mutating func remember(_ entry: Entry) {
    if entries.isEmpty {
      entries = [Entry](repeating: Entry(), count: 1 << Int(ViewMemo.bits))
    }
    entries[ViewMemo.place(entry.key)] = entry
  }
}

extension NoteView {
  /// A hash of all of it, for `ViewMemo`; never 0.
  var key: UInt64 {
    var key = StableHash.seed
    func mix(_ value: UInt64) {
      let product = (key ^ value).multipliedFullWidth(by: 0xFF51_AFD7_ED55_8CCD)
      key = (product.high ^ product.low) &+ 0x9E37_79B9_7F4A_7C15
    }
    for word in words {
      mix(
        UInt64(UInt32(bitPattern: word.number)) | UInt64(word.gap.rawValue) << 32
          | (word.isNumber ? 1 << 40 : 0))
    }
    mix(UInt64(words.count))
    mix(
      UInt64(phrases.rawValue) | (hasQuestion ? 1 << 32 : 0)
        | (side.map { $0 == .ours ? 1 : 2 } ?? 0) << 33
        | UInt64(kind.flatMap(NoteKind.allCases.firstIndex).map { $0 + 1 } ?? 0) << 40)
    return max(1, StableHash.mixed(key))
  }
}
