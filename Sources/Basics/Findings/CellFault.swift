/// A cell that cannot be read, and why.
package enum CellFault: Sendable, Codable, Hashable {
  /// - Parameter text: the cell, cut to what fits into a sentence.
  case date(InputText, DateFailure)
  /// A date whose order of day and month is the open question of its column.
  case order(InputText, OrderQuestion)
  case amount(InputText, NumberFailure)
}

/// Why a cell is not a date.
package enum DateFailure: Error, Sendable, Codable, Hashable {
  case notADate
  case noSuchDay
  case noSuchMonth
  case noSuchTime
  /// 00/00/0000.
  case zeros
  /// "3 days ago", counted from a day that is not on record.
  case relative
  /// Day, month or year is missing.
  case incomplete
  case unknownZone
  case implausibleYear
  /// The weekday beside it is that of the day in another order than the column's.
  case otherWeekday
  /// Day first or month first is not decided.
  case undecidedOrder
}

/// Why a cell is not a number.
package enum NumberFailure: Sendable, Codable, Hashable {
  case notANumber
  case percentage
  case tooLarge
  case undecided
}

/// Why the order of a column's dates is open.
package struct OrderQuestion: Sendable, Codable, Hashable {
  /// The orders that are left.
  package var orders: [DateOrder]
  /// Two lines that prove different ones.
  package var contradiction: Lines?

  package init(orders: [DateOrder], contradiction: Lines? = nil) {
    self.orders = orders
    self.contradiction = contradiction
  }

  package struct Lines: Sendable, Codable, Hashable {
    package var first: Int
    package var second: Int

    package init(first: Int, second: Int) {
      self.first = first
      self.second = second
    }
  }
}

extension CellFault: Redactable {
  package var redacted: CellFault {
    switch self {
    case .date(let text, let failure): .date(text.redacted, failure)
    case .order(let text, let question): .order(text.redacted, question)
    case .amount(let text, let failure): .amount(text.redacted, failure)
    }
  }
}
