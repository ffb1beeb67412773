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

  var wordsWithoutOrder: String {
    switch kind {
    case .none: "no cell is a date"
    case .numeric: "the year stands first, in four digits"
    case .monthNames: "months are named"
    case .excelSerial1900, .excelSerial1904: "five digits count days, as spreadsheets do"
    case .epochSeconds, .epochMilliseconds, .epochMicroseconds, .epochNanoseconds:
      "the number of digits: \(kind.rawValue)"
    }
  }

  /// 1900 or 1904? Four years and a day apart: the text dates of the export's other columns tell.
  func decideEpochStart(
    _ decision: inout DateColumnDecision, others: [DateColumnEvidence]
  ) {
    guard evidence.serials > 0 else { return }
    let first = Day(number: evidence.leastSerial - 25_569)
    let last = Day(number: evidence.greatestSerial - 25_569)
    // Only dates that lie where the others do, at both ends, and would not otherwise, move by years.
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
      decision.decidedBy += "; counted from 1904, as the dates of the other columns lie there"
    }
  }

  // MARK: Warnings

  func addWarnings(_ decision: inout DateColumnDecision, isForced: Bool) {
    let epochs = evidence.epochs.reduce(0, +)
    if epochs > 0 {
      decision.warnings.append(
        ColumnWarning(
          code: "epoch-dates",
          message: "\(cells(epochs)) read as time counted since 1970 (\(epochUnits))",
          line: evidence.firstEpochLine))
    }
    if evidence.serials > 0 {
      let system = decision.format.countsFrom1904 ? "1904" : "1900"
      decision.warnings.append(
        ColumnWarning(
          code: "excel-serial-dates",
          message: "\(cells(evidence.serials)) read as spreadsheet day numbers, \(system) system"
            + " (the other one lies 1,462 days apart)",
          line: evidence.firstSerialLine))
    }
    if evidence.shortYears > 0, !isForced, let order = decision.format.order {
      let column = evidence.ordered > 0 ? candidate(order) : evidence.namedShort
      let spread = column.spread(lastYear: decision.format.lastYear, asOf: asOf)
      if spread.firstYear <= spread.lastYear {
        decision.warnings.append(
          ColumnWarning(
            code: "two-digit-years",
            message: "years of two digits, read as \(spread.firstYear) to \(spread.lastYear)",
            line: evidence.firstShortLine))
      }
    }
    if evidence.sentinels > 0 {
      decision.warnings.append(
        ColumnWarning(
          code: "sentinel-dates",
          message:
            "\(cells(evidence.sentinels)) with a day that stands for none (1900-01-01 and its"
            + " like), read as never",
          line: evidence.firstSentinelLine))
    }
    if evidence.buddhist > 0 {
      decision.warnings.append(
        ColumnWarning(
          code: "buddhist-era",
          message: "\(cells(evidence.buddhist)) with a year of the Buddhist era, read 543 earlier",
          line: evidence.firstBuddhistLine))
    }
    if evidence.eras > 0 {
      decision.warnings.append(
        ColumnWarning(
          code: "japanese-era",
          message: "\(cells(evidence.eras)) with a year of a Japanese era, converted",
          line: evidence.firstEraLine))
    }
  }

  private var epochUnits: String {
    let names = ["seconds", "milliseconds", "microseconds", "nanoseconds"]
    return zip(names, evidence.epochs).filter { $0.1 > 0 }.map(\.0).joined(separator: ", ")
  }

  private func cells(_ n: Int) -> String { n == 1 ? "1 cell" : "\(counted(n)) cells" }
}
