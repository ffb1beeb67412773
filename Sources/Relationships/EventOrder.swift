import Basics
import Intake

/// In which order the touches of a relationship took place: by day, and within a day as the rows of
/// a file say, from top to bottom or, where the newest stands on top, from bottom to top.
///
/// Of two files nothing says which row of a day came first. So what they did goes before what we did:
/// it may have been our answer, and a question is held against us only where none can have been.
package struct EventOrder: Sendable {
  /// For each file: its newest row stands on top.
  private let isNewestFirst: [Bool]

  package init(newestFirst: [Bool] = []) { isNewestFirst = newestFirst }

  func isBefore(_ a: Touch, _ b: Touch) -> Bool {
    if a.day != b.day { return a.day < b.day }
    let file = a.position.file
    guard file == b.position.file, isNewestFirst.indices.contains(file), isNewestFirst[file] else {
      return a.position < b.position
    }
    return b.position < a.position
  }

  /// Sorts the touches of one relationship; most exports are sorted already.
  func sort(_ group: UnsafeMutableBufferPointer<Touch>) {
    var group = unsafe group
    for k in group.indices.dropFirst() where unsafe isBefore(group[k], group[k - 1]) {
      unsafe group.sort(by: isBefore)
      break
    }
    var first = 0
    while first < group.count {
      let day = unsafe group[first].day
      var end = first + 1
      while end < group.count, unsafe group[end].day == day { end += 1 }
      if unsafe group[first].position.file != group[end - 1].position.file {
        unsafe partSides(UnsafeMutableBufferPointer(rebasing: group[first..<end]))
      }
      first = end
    }
  }

  /// Puts the rows of a day that stand in several files in an order: first those of files that have
  /// none but theirs, last those of files that have none but ours.
  private func partSides(_ ofDay: UnsafeMutableBufferPointer<Touch>) {
    let rows = unsafe Array(ofDay)
    var sides: [Int: (theirs: Bool, ours: Bool)] = [:]
    for row in rows {
      let side = row.standing.side
      let known = sides[row.position.file] ?? (true, true)
      sides[row.position.file] = (known.theirs && side == .theirs, known.ours && side == .ours)
    }
    func place(_ row: Touch) -> Int {
      guard let side = sides[row.position.file] else { return 1 }
      return side.theirs ? 0 : side.ours ? 2 : 1
    }
    let sorted = rows.sorted { place($0) < place($1) }
    for index in sorted.indices { unsafe ofDay[index] = sorted[index] }
  }
}
