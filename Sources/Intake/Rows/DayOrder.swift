package import Basics

/// In which order the rows of a file stand, by their days. It adds up over the chunks of a file,
/// wherever that is cut.
package struct DayOrder: Sendable, Hashable, Codable {
  private var first: Day?
  private var last: Day?
  /// How often a row is of a later day than the row before, and of an earlier one.
  private var rises = 0
  private var falls = 0

  package init() {}

  /// The newest row stands on top, as most programs show them.
  package var isNewestFirst: Bool { falls > rises }

  package mutating func note(_ day: Day) {
    step(to: day)
    last = day
  }

  /// Takes in the rows that follow.
  package mutating func add(_ other: DayOrder) {
    guard let next = other.first else { return }
    step(to: next)
    last = other.last
    rises += other.rises
    falls += other.falls
  }

  private mutating func step(to day: Day) {
    guard let last else {
      first = day
      return
    }
    if day > last { rises += 1 } else if day < last { falls += 1 }
  }
}
