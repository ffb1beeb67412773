import Intake

/// Mails of ours by their words: the same words to many relationships on one day are mass mail,
/// whatever the export calls them (R2).
struct CopiedMail: Sendable {
  /// Copies from which on a mail was not written to somebody: to so many relationships on one day.
  static let manyRelationships = 5

  /// Words and day as one number, and the index of the touch.
  private var mails: [(key: UInt64, touch: Int32)] = []

  mutating func note(_ wording: UInt64, on day: Day, touch: Int) {
    guard wording != 0 else { return }
    let key = wording ^ (UInt64(bitPattern: Int64(day.number)) &* 0x9e37_79b9_7f4a_7c15)
    mails.append((key, Int32(touch)))
  }

  /// Indices of the touches that went to many in the same words.
  ///
  /// - Parameter owners: the relationship of each touch.
  func copies(owners: [Int32]) -> [Int] {
    let sorted = mails.sorted { ($0.key, $0.touch) < ($1.key, $1.touch) }
    var copies: [Int] = []
    var start = 0
    while start < sorted.count {
      var end = start
      var parties = Set<Int32>()
      while end < sorted.count, sorted[end].key == sorted[start].key {
        parties.insert(owners[Int(sorted[end].touch)])
        end += 1
      }
      if parties.count >= CopiedMail.manyRelationships {
        copies += sorted[start..<end].map { Int($0.touch) }
      }
      start = end
    }
    return copies
  }
}
