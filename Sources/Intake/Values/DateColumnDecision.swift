package import Basics

/// How a column's dates are to be read, and why.
package struct DateColumnDecision: Sendable {
  package var format: DateFormat
  package var kind: DateKind
  /// The evidence: 17 cells have a first part over 12.
  package var decidedBy: [DateEvidence]
  /// Some cells can be read in more than one order and nothing decides: the caller asks for
  /// `--date-order`. Until then such cells are unreadable.
  package var ambiguous = false
  /// Two lines that prove different orders: the caller quarantines what is not clear in itself.
  package var contradiction: (lineA: Int, lineB: Int)?
  package var warnings: [ColumnWarning] = []
  /// Days without a year that are read all the same.
  package var yearless = 0

  /// Leaves days without a year as they are: those of birthdays have none.
  mutating func forgetYearless() {
    format.yearless = nil
    yearless = 0
    warnings.removeAll { if case .yearlessDates = $0.finding { true } else { false } }
  }

  /// Decides an order that the column's own cells leave open.
  mutating func settle(_ order: DateOrder, by evidence: DateEvidence) {
    format.order = order
    format.candidates = [order]
    format.openQuestion = nil
    ambiguous = false
    decidedBy = [evidence]
    orderName = order.rawValue
  }

  /// For `inspect`: `ymd`, `dmy`, `epoch seconds`; `?` where the order is open.
  package var orderName = "none"
}

extension DateColumnEvidence {
  /// Decides once for the whole column.
  ///
  /// - Parameters:
  ///   - asOf: dates after it speak against an order.
  ///   - forced: what `--date-order` says.
  ///   - others: the other date columns of the same export; they vote where this one is open.
  ///   - year: that the file is called after.
  package func decide(
    asOf: Day, forced: DateOrder? = nil, others: [DateColumnEvidence] = [], year: Int? = nil
  ) -> DateColumnDecision {
    DateColumnJudge(evidence: self, asOf: asOf).decide(forced: forced, others: others, year: year)
  }
}
