/// Weighs the evidence of a date column: proof before plausibility, plausibility before the other
/// columns of the export, and if nothing tells the orders apart, a question instead of a guess.
struct DateColumnJudge {
  let evidence: DateColumnEvidence
  let asOf: Day

  /// How sure a verdict is.
  enum Strength: Comparable { case open, plausible, proven }

  /// What the column's own cells say about its order.
  struct Verdict {
    var order: DateOrder?
    var strength = Strength.open
    var words = ""
    var contradiction: (lineA: Int, lineB: Int)?
    /// The orders left, best first by `DateOrder.allCases`.
    var left: [DateOrder] = []
  }

  /// A candidate that reads less of a column than this is out of the question; but for slips of the
  /// pen, the right order reads everything.
  private static let leastParseRate = 0.99

  func decide(forced: DateOrder?, others: [DateColumnEvidence]) -> DateColumnDecision {
    var decision = DateColumnDecision(
      format: DateFormat(order: .ymd), kind: kind, decidedBy: "")
    decideOrder(&decision, forced: forced, others: others)
    decideEpochStart(&decision, others: others)
    addWarnings(&decision, isForced: forced != nil)
    return decision
  }

  // MARK: Order

  private func decideOrder(
    _ decision: inout DateColumnDecision, forced: DateOrder?, others: [DateColumnEvidence]
  ) {
    guard evidence.ordered > 0 else {
      decision.format = DateFormat(
        order: forced ?? .ymd, lastYear: evidence.namedShort.lastYear(asOf: asOf))
      decision.decidedBy = wordsWithoutOrder
      return
    }
    var verdict = ownVerdict()
    if let forced {
      verdict = Verdict(order: forced, strength: .proven, words: "forced by --date-order")
    } else if verdict.contradiction == nil, verdict.strength < .proven {
      vote(&verdict, others)
    }
    decision.decidedBy = verdict.words
    decision.contradiction = verdict.contradiction
    if let order = verdict.order {
      decision.format = DateFormat(order: order, lastYear: candidate(order).lastYear(asOf: asOf))
      if verdict.strength == .plausible {
        decision.warnings.append(
          ColumnWarning(
            code: "date-order-inferred",
            message: "dates read \(order.words), by plausibility: \(verdict.words);"
              + " --date-order settles it"))
      }
      return
    }
    let left = verdict.left.isEmpty ? [DateOrder.dmy, .mdy] : verdict.left
    let lastYear = left.map { candidate($0).lastYear(asOf: asOf) }.max() ?? 2049
    decision.format = DateFormat(order: nil, candidates: left, lastYear: lastYear)
    if let (a, b) = verdict.contradiction {
      decision.format.openQuestion =
        "\(left.map(\.words).joined(separator: " or "))? Lines \(a) and \(b) contradict each other"
    } else {
      decision.ambiguous = true
      decision.format.openQuestion =
        "\(left.map(\.words).joined(separator: " or "))? Nothing in the file decides; say --date-order"
    }
  }

  private func candidate(_ order: DateOrder) -> DateCandidate {
    evidence.candidates[DateOrder.allCases.firstIndex(of: order) ?? 0]
  }

  /// The verdict of the column's own cells.
  func ownVerdict() -> Verdict {
    var verdict = Verdict()
    let total = evidence.ordered
    let possible = evidence.candidates.filter {
      Double($0.parsed) >= Double(total) * Self.leastParseRate
    }
    guard !possible.isEmpty else {
      // No order reads the column: two of them are proven, each by lines of its own.
      let proven = evidence.candidates.filter { $0.proofs > 0 }.sorted {
        ($0.proofs, $1.firstProofLine) > ($1.proofs, $0.firstProofLine)
      }
      verdict.left = (proven.isEmpty ? evidence.candidates : proven).map(\.order)
      if proven.count >= 2 {
        let lines = [proven[0].firstProofLine, proven[1].firstProofLine].sorted()
        verdict.contradiction = (lineA: lines[0], lineB: lines[1])
        verdict.words =
          "line \(proven[0].firstProofLine) can only be read \(proven[0].order.words),"
          + " line \(proven[1].firstProofLine) only \(proven[1].order.words)"
      } else {
        verdict.words = "no order reads the column"
      }
      return verdict
    }

    // A slip of the pen apart, the right order reads every cell.
    let mostParsed = possible.map(\.parsed).max() ?? 0
    var left = possible.filter { $0.parsed == mostParsed }
    if left.count == 1 {
      verdict.order = left[0].order
      verdict.strength = .proven
      verdict.words = proofWords(left[0])
      verdict.left = [left[0].order]
      return verdict
    }

    var reasons: [String] = []
    var strength = Strength.proven
    for test in [byFuture, bySequence, byDaysAndYears] {
      guard left.count > 1 else { break }
      guard let (survivors, words, isStrong) = test(left), survivors.count < left.count else {
        continue
      }
      left = survivors
      reasons.append(words)
      if !isStrong { strength = .plausible }
    }
    verdict.left = left.map(\.order)
    verdict.words = reasons.joined(separator: "; ")
    if left.count == 1 {
      verdict.order = left[0].order
      verdict.strength = strength
    } else if verdict.words.isEmpty {
      verdict.words = "every cell can be read \(left.map(\.order.words).joined(separator: " and "))"
    }
    return verdict
  }

  private func proofWords(_ winner: DateCandidate) -> String {
    let losers = evidence.candidates.filter { $0.order != winner.order }
    let failures = evidence.ordered - (losers.map(\.parsed).max() ?? 0)
    let cells = failures == 1 ? "1 cell is" : "\(counted(failures)) cells are"
    switch winner.order {
    case .dmy, .mdy:
      let part = winner.order == .dmy ? "first" : "second"
      let other = candidate(winner.order == .dmy ? .mdy : .dmy)
      let over = evidence.ordered - other.parsed
      if over > 0, candidate(.ymd).parsed < evidence.ordered {
        return over == 1
          ? "1 cell has a \(part) part over 12"
          : "\(counted(over)) cells have a \(part) part over 12"
      }
    case .ymd: break
    }
    return "\(cells) a date only when read \(winner.order.words)"
  }

  // MARK: Plausibility

  private typealias Outcome = (survivors: [DateCandidate], words: String, isStrong: Bool)

  private func spread(_ candidate: DateCandidate) -> DateCandidate.Spread {
    candidate.spread(lastYear: candidate.lastYear(asOf: asOf), asOf: asOf)
  }

  /// Records are of the past: the order with the fewest future dates.
  private func byFuture(_ left: [DateCandidate]) -> Outcome? {
    let futures = left.map { spread($0).future }
    guard let least = futures.min() else { return nil }
    // A lone future date is a planned task as likely as a wrong order.
    let margin = max(1, evidence.ordered / 100)
    let survivors = zip(left, futures).filter { $0.1 < least + margin }.map(\.0)
    guard survivors.count < left.count else { return nil }
    let next = futures.filter { $0 >= least + margin }.min() ?? least
    return (
      survivors, "fewest future dates: \(counted(least)) against \(counted(next))",
      next - least >= 5 && next >= 4 * least
    )
  }

  /// Exports are mostly sorted: the order in which the rows are in sequence, if only one is.
  private func bySequence(_ left: [DateCandidate]) -> Outcome? {
    func disorder(_ candidate: DateCandidate) -> Double? {
      let steps = candidate.ascents + candidate.descents
      guard steps >= 6 else { return nil }
      return Double(min(candidate.ascents, candidate.descents)) / Double(steps)
    }
    let sorted = left.filter { (disorder($0) ?? 1) <= 0.01 }
    guard sorted.count == 1, let winner = sorted.first else { return nil }
    let others = left.filter { $0.order != winner.order }
    guard others.allSatisfy({ (disorder($0) ?? 0) >= 0.15 }) else { return nil }
    return (
      [winner],
      "the rows are in sequence when read \(winner.order.words), and not when read "
        + others.map(\.order.words).joined(separator: " or "), true
    )
  }

  /// Year first against year last, in two digits: days of the month run to 31, years lie together.
  /// Between day first and month first this proves nothing (monthly entries are always on the 1st).
  private func byDaysAndYears(_ left: [DateCandidate]) -> Outcome? {
    guard let yearFirst = left.first(where: { $0.order == .ymd }) else { return nil }
    let yearLast = left.filter { $0.order != .ymd }
    guard !yearLast.isEmpty else { return nil }
    func days(_ candidate: DateCandidate) -> Int { candidate.daysOfMonth.nonzeroBitCount }
    let ymdYears = spread(yearFirst).years
    let lastYears = yearLast.map { spread($0).years }.min() ?? 0
    let ymdDays = days(yearFirst)
    let lastDays = yearLast.map(days).max() ?? 0
    if lastYears < ymdYears, lastDays >= ymdDays {
      return (
        yearLast,
        "\(lastDays) distinct days of the month within \(lastYears + 1) years against \(ymdDays)"
          + " within \(ymdYears + 1)", lastDays >= ymdDays + 5 && ymdYears >= lastYears + 5
      )
    }
    if ymdYears < lastYears, ymdDays >= lastDays {
      return (
        [yearFirst],
        "\(ymdDays) distinct days of the month within \(ymdYears + 1) years against \(lastDays)"
          + " within \(lastYears + 1)", ymdDays >= lastDays + 5 && lastYears >= ymdYears + 5
      )
    }
    return nil
  }

  // MARK: The other columns

  /// The proven orders of the other date columns decide where this one cannot.
  private func vote(_ verdict: inout Verdict, _ others: [DateColumnEvidence]) {
    var votes: [DateOrder: Int] = [:]
    for other in others where other.ordered > 0 {
      // Years of two digits elsewhere say little about years of four here.
      guard (other.shortYears > 0) == (evidence.shortYears > 0) else { continue }
      let theirs = DateColumnJudge(evidence: other, asOf: asOf).ownVerdict()
      if theirs.strength == .proven, let order = theirs.order { votes[order, default: 0] += 1 }
    }
    let mayBe = verdict.strength == .plausible ? verdict.order.map { [$0] } ?? [] : verdict.left
    guard votes.count == 1, let (order, count) = votes.first else { return }
    if verdict.strength == .plausible, !mayBe.contains(order) {
      // The cells lean one way, the neighbours the other: nothing is decided.
      guard candidate(order).parsed == evidence.ordered else { return }
      verdict.left = [verdict.order, order].compactMap { $0 }
      verdict.order = nil
      verdict.strength = .open
      verdict.words += "; but another date column is read \(order.words)"
      return
    }
    guard mayBe.contains(order) else { return }
    verdict.order = order
    verdict.strength = .proven
    verdict.words =
      count == 1
      ? "another date column of the export is read \(order.words)"
      : "\(count) other date columns of the export are read \(order.words)"
  }

  // MARK: Kind

  private var kind: DateKind {
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

  private var wordsWithoutOrder: String {
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
  private func decideEpochStart(
    _ decision: inout DateColumnDecision, others: [DateColumnEvidence]
  ) {
    guard evidence.serials > 0 else { return }
    let first = Day(number: evidence.leastSerial - 25_569)
    let last = Day(number: evidence.greatestSerial - 25_569)
    var away1900 = 0
    var away1904 = 0
    for other in [evidence] + others {
      guard let theirFirst = other.firstDay, let theirLast = other.lastDay else { continue }
      func distance(_ shift: Int) -> Int {
        abs(first.adding(shift).days(since: theirFirst))
          + abs(last.adding(shift).days(since: theirLast))
      }
      away1900 += distance(0)
      away1904 += distance(1462)
    }
    guard away1904 + 1462 <= away1900, last.adding(1462) <= asOf else { return }
    decision.format.countsFrom1904 = true
    if decision.kind == .excelSerial1900 {
      decision.kind = .excelSerial1904
      decision.decidedBy += "; counted from 1904, as the dates of the other columns lie there"
    }
  }

  // MARK: Warnings

  private func addWarnings(_ decision: inout DateColumnDecision, isForced: Bool) {
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

/// `2657` as `2,657`.
func counted(_ n: Int) -> String {
  var text = String(n)
  var i = text.utf8.count - 3
  while i > 0 {
    text.insert(",", at: text.utf8.index(text.startIndex, offsetBy: i))
    i -= 3
  }
  return text
}

extension DateOrder {
  /// "day first", for sentences.
  package var words: String {
    switch self {
    case .dmy: "day first"
    case .mdy: "month first"
    case .ymd: "year first"
    }
  }
}
