package import Basics

/// Calls, visits and appointments that reached nobody since the last contact that did (R10):
/// contact of neither side, and told as what they are. A mail of ours in between does not end the
/// row of them.
package struct Attempts: Sendable, Hashable {
  /// Rows, 1 or more.
  package var count: Int
  /// The first of them.
  package var since: Day
  package var last: Day

  package init(count: Int, since: Day, last: Day) {
    self.count = count
    self.since = since
    self.last = last
  }
}
