/// Whether it pays to ask what all threads remember together: where hardly anything is found there,
/// as in a file of notes that are all new, the lock costs more than it saves.
package struct CommonMemoUse: Sendable {
  private var asked = 0
  private var found = 0
  /// Once it does not, it is not asked again.
  package private(set) var pays = true

  /// So many questions tell; fewer than one in `leastShare` found say no.
  private static let trial = 1 << 12
  private static let leastShare = 16

  package init() {}

  package mutating func note(found isFound: Bool) {
    asked += 1
    if isFound { found += 1 }
    guard asked == CommonMemoUse.trial else { return }
    pays = found * CommonMemoUse.leastShare >= asked
    (asked, found) = (0, 0)
  }
}
