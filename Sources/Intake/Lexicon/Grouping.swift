/// Indices sorted by a small number each has: by counting, keeping their order within a group.
struct Grouping {
  /// Group `g` is `order[starts[g]..<starts[g + 1]]`.
  private(set) var starts: [Int32]
  private(set) var order: [Int32]

  /// - Parameter groupOf: for each index, from 0, the number of its group.
  init(_ groupOf: some Collection<Int32>, groups: Int) {
    starts = [Int32](repeating: 0, count: groups + 1)
    order = [Int32](repeating: 0, count: groupOf.count)
    for group in groupOf { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    for (index, group) in groupOf.enumerated() {
      order[Int(next[Int(group)])] = Int32(index)
      next[Int(group)] += 1
    }
  }

  subscript(group: Int32) -> ArraySlice<Int32> {
    order[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])]
  }
}
