import Basics

/// Cells that need an order, all written alike, and how each order reads them.
struct OrderedDates: Sendable {
  /// Cells that are a date in at least one order.
  private(set) var count = 0
  /// Those whose weekday speaks against an order.
  private(set) var toldByWeekday = 0
  /// Indexed as `DateOrder.allCases`.
  private(set) var candidates = [
    DateCandidate(order: .dmy), DateCandidate(order: .mdy), DateCandidate(order: .ymd),
  ]

  /// Counts a cell.
  ///
  /// - Returns: whether it stands for "never"; nil where it is no date in any order.
  mutating func observe(_ parts: DateParts, line: Int) -> Bool? {
    var missed = 0
    var isSentinel = false
    for i in candidates.indices {
      if let day = candidates[i].observe(parts) {
        isSentinel = isSentinel || Sentinels.isNever(day, second: parts.second)
      } else {
        missed |= 1 << i
      }
    }
    guard missed != 0b111 else { return nil }
    count += 1
    if parts.weekday > 0, missed != 0,
      DateOrder.allCases.contains(where: {
        parts.day($0, lastYear: 2049) == .failure(.otherWeekday)
      })
    {
      toldByWeekday += 1
    }
    for i in candidates.indices where missed & 1 << i != 0 { candidates[i].miss(line: line) }
    return isSentinel
  }

  /// Takes in what the rows behind these came to.
  mutating func append(_ next: OrderedDates) {
    count += next.count
    toldByWeekday += next.toldByWeekday
    for i in candidates.indices { candidates[i].append(next.candidates[i]) }
  }
}

extension OrderedDates: FieldCodable {
  mutating func code(_ coder: inout FieldCoder) {
    coder.code(&count)
    coder.code(&toldByWeekday)
    for i in candidates.indices { coder.code(&candidates[i]) }
  }
}
