import Basics

/// What the column counts in, and what is worth a warning about it.
extension DateColumnJudge {
  var kind: DateKind {
    let counts: [(DateKind, Int)] = [
      (.numeric, evidence.calendar + evidence.ordered), (.monthNames, evidence.named),
      (.excelSerial1900, evidence.serials), (.epochSeconds, evidence.epochs[0]),
      (.epochMilliseconds, evidence.epochs[1]), (.epochMicroseconds, evidence.epochs[2]),
      (.epochNanoseconds, evidence.epochs[3]),
    ]
    var best = (DateKind.none, 0)
    for (kind, count) in counts where count > best.1 { best = (kind, count) }
    return best.0
  }

  var evidenceWithoutOrder: DateEvidence {
    switch kind {
    case .none: .noDates
    case .numeric: .fourDigitYears
    case .monthNames: .namedMonths
    case .excelSerial1900, .excelSerial1904: .spreadsheetDays
    case .epochSeconds: .epoch(.seconds)
    case .epochMilliseconds: .epoch(.milliseconds)
    case .epochMicroseconds: .epoch(.microseconds)
    case .epochNanoseconds: .epoch(.nanoseconds)
    }
  }

  /// 1900 or 1904? Four years and a day apart: the text dates of the export's other columns tell.
  func decideEpochStart(
    _ decision: inout DateColumnDecision, others: [DateColumnEvidence]
  ) {
    guard evidence.serials > 0 else { return }
    let first = Day(number: evidence.leastSerial - 25_569)
    let last = Day(number: evidence.greatestSerial - 25_569)
    // Only dates that lie where the others do, at both ends, and would not otherwise, move by
    // years.
    let season = 92
    let liesThere = ([evidence] + others).contains { other in
      guard let theirFirst = other.firstDay, let theirLast = other.lastDay else { return false }
      return abs(first.adding(1462).days(since: theirFirst)) <= season
        && abs(last.adding(1462).days(since: theirLast)) <= season
    }
    guard liesThere, last.adding(1462) <= asOf else { return }
    decision.format.countsFrom1904 = true
    if decision.kind == .excelSerial1900 {
      decision.kind = .excelSerial1904
      decision.decidedBy.append(.countedFrom1904)
    }
  }

  // MARK: Warnings

  func addWarnings(_ decision: inout DateColumnDecision, isForced: Bool) {
    func warn(_ finding: ColumnFinding, _ line: Int) {
      decision.warnings.append(ColumnWarning(finding, line: line))
    }
    let epochs = evidence.epochs.reduce(0, +)
    if epochs > 0 {
      let units = zip(EpochUnit.allCases, evidence.epochs).filter { $0.1 > 0 }.map(\.0)
      warn(.epochDates(cells: epochs, units), evidence.firstEpochLine)
    }
    if evidence.serials > 0 {
      warn(
        .spreadsheetDates(
          cells: evidence.serials, from1904: decision.format.countsFrom1904),
        evidence.firstSerialLine)
    }
    if evidence.shortYears > 0, !isForced, let order = decision.format.order {
      let column = evidence.ordered > 0 ? candidate(order) : evidence.namedShort
      let spread = column.spread(lastYear: decision.format.lastYear, asOf: asOf)
      if spread.firstYear <= spread.lastYear {
        warn(
          .twoDigitYears(first: spread.firstYear, last: spread.lastYear), evidence.firstShortLine)
      }
    }
    if evidence.sentinels > 0 {
      warn(.sentinelDates(cells: evidence.sentinels), evidence.firstSentinelLine)
    }
    if evidence.buddhist > 0 {
      warn(.buddhistEra(cells: evidence.buddhist), evidence.firstBuddhistLine)
    }
    if evidence.eras > 0 { warn(.japaneseEra(cells: evidence.eras), evidence.firstEraLine) }
  }
}
