import Basics

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
    var evidence: [DateEvidence] = []
    var contradiction: (lineA: Int, lineB: Int)?
    /// The orders left, best first by `DateOrder.allCases`.
    var left: [DateOrder] = []
  }

  /// A candidate that reads less of a column than this is out of the question; but for slips of the
  /// pen, the right order reads everything.
  private static let leastParseRate = 0.99

  func decide(
    forced: DateOrder?, others: [DateColumnEvidence], year: Int? = nil
  ) -> DateColumnDecision {
    var decision = DateColumnDecision(
      format: DateFormat(order: .ymd), kind: kind, decidedBy: [])
    decideOrder(&decision, forced: forced, others: others)
    decideEpochStart(&decision, others: others)
    addWarnings(&decision, isForced: forced != nil)
    settleYears(&decision, forced: forced, year: year)
    decision.format.readsDaysAndMonths = evidence.areDaysAndMonths
    decision.orderName = orderName(decision)
    return decision
  }

  private func orderName(_ decision: DateColumnDecision) -> String {
    switch decision.kind {
    case .numeric where evidence.ordered == 0: DateOrder.ymd.rawValue
    case .numeric: decision.format.order?.rawValue ?? "?"
    default: decision.kind.rawValue
    }
  }

  // MARK: Order

  private func decideOrder(
    _ decision: inout DateColumnDecision, forced: DateOrder?, others: [DateColumnEvidence]
  ) {
    if evidence.dotted.count > 0, evidence.undotted.count > 0 {
      return decideTwoFormats(&decision, forced: forced, others: others)
    }
    guard evidence.ordered > 0 else {
      decision.format = DateFormat(
        order: forced ?? .ymd, lastYear: evidence.namedShort.lastYear(asOf: asOf))
      decision.decidedBy = [evidenceWithoutOrder]
      return
    }
    var verdict = ownVerdict()
    if let forced {
      verdict = Verdict(order: forced, strength: .proven, evidence: [.forced])
    } else if verdict.contradiction == nil, verdict.strength < .proven {
      vote(&verdict, others)
      preferDayFirstIfDotted(&verdict)
    }
    decision.decidedBy = verdict.evidence
    decision.contradiction = verdict.contradiction
    if let order = verdict.order {
      decision.format = DateFormat(order: order, lastYear: candidate(order).lastYear(asOf: asOf))
      if verdict.strength == .plausible {
        decision.warnings.append(ColumnWarning(.dateOrderInferred(order, verdict.evidence)))
      }
      return
    }
    let left = verdict.left.isEmpty ? [DateOrder.dmy, .mdy] : verdict.left
    let lastYear = left.map { candidate($0).lastYear(asOf: asOf) }.max() ?? 2049
    decision.format = DateFormat(order: nil, candidates: left, lastYear: lastYear)
    if let (a, b) = verdict.contradiction {
      decision.format.openQuestion = OrderQuestion(
        orders: left, contradiction: OrderQuestion.Lines(first: a, second: b))
    } else {
      decision.ambiguous = true
      decision.format.openQuestion = OrderQuestion(orders: left)
    }
  }

  /// Points and slashes in one column are two hands: each sort of date has its own order. What is
  /// open of one hand is read as the user says, and with points day first beside slashes that are.
  /// A few cells that nothing decides cost their rows and no others.
  private func decideTwoFormats(
    _ decision: inout DateColumnDecision, forced: DateOrder?, others: [DateColumnEvidence]
  ) {
    var (dots, slashes) = (evidence, evidence)
    dots.undotted = OrderedDates()
    slashes.dotted = OrderedDates()
    var dotted = decision
    let judge = DateColumnJudge(evidence: dots, asOf: asOf)
    judge.decideOrder(&dotted, forced: nil, others: [])
    DateColumnJudge(evidence: slashes, asOf: asOf)
      .decideOrder(&decision, forced: forced, others: others)
    if dotted.format.order == nil {
      let dayFirst = decision.format.order == .dmy ? DateOrder.dmy : nil
      if let order = forced ?? dayFirst, dotted.format.candidates.contains(order) {
        dotted = DateColumnDecision(format: dotted.format, kind: dotted.kind, decidedBy: [])
        judge.decideOrder(&dotted, forced: order, others: [])
        if forced == nil {
          decision.warnings.append(ColumnWarning(.dateOrderInferred(order, [.points])))
        }
      }
    }
    decision.format.lastYear = min(decision.format.lastYear, dotted.format.lastYear)
    if dotted.format.order == nil, decision.format.order == nil || !isFew(dots.ordered) {
      // Nothing that is open of the dates with points may be read by the order of the others.
      decision = dotted
      return
    }
    decision.format.dottedOrders = dotted.format.order.map { [$0] } ?? dotted.format.candidates
    if decision.format.order == nil, isFew(slashes.ordered) { decision.ambiguous = false }
    if let question = dotted.format.openQuestion { decision.format.openQuestion = question }
    guard let order = dotted.format.order, let other = decision.format.order, other != order else {
      return
    }
    decision.warnings.append(ColumnWarning(.twoDateFormats(dotted: order, other: other)))
  }

  /// So few cells of a column are odd ones.
  private func isFew(_ cells: Int) -> Bool {
    cells * 10 <= evidence.ordered || cells == 1 && evidence.ordered > 2
  }

  /// Hardly anybody writes points and the month first: that takes proof.
  private func preferDayFirstIfDotted(_ verdict: inout Verdict) {
    guard evidence.undotted.count == 0, verdict.strength < .proven, verdict.order != .dmy,
      !verdict.left.contains(.ymd), evidence.shortYears == 0 || verdict.left.contains(.dmy),
      Double(candidate(.dmy).parsed) >= Double(evidence.ordered) * Self.leastParseRate
    else { return }
    verdict.order = .dmy
    verdict.strength = .plausible
    verdict.evidence = [.points]
  }

  func candidate(_ order: DateOrder) -> DateCandidate {
    evidence.candidates[DateOrder.allCases.firstIndex(of: order) ?? 0]
  }

  /// The verdict of the column's own cells.
  func ownVerdict() -> Verdict {
    var verdict = Verdict()
    let total = evidence.ordered
    var possible = evidence.candidates.filter {
      Double($0.parsed) >= Double(total) * Self.leastParseRate
    }
    guard !possible.isEmpty else { return contradiction() }
    if possible.map(\.order) == [.ymd] { possible += yearLastButForSlips }

    // Day first against month first is a matter of proof: a slip of the pen apart, the right order
    // reads every cell. Year first in two digits is not: it reads 31/02/24, where day first does
    // not.
    let mostParsed = possible.filter { $0.order != .ymd }.map(\.parsed).max() ?? 0
    var left = possible.filter { $0.order == .ymd || $0.parsed == mostParsed }
    if left.count == 1 {
      verdict.order = left[0].order
      verdict.strength = .proven
      verdict.evidence = [proof(of: left[0])]
      verdict.left = [left[0].order]
      return verdict
    }

    var reasons: [DateEvidence] = []
    var strength = Strength.proven
    for test in [byFuture, bySequence, byDaysAndYears, byParsed] {
      guard left.count > 1 else { break }
      guard let (survivors, reason, isStrong) = test(left), survivors.count < left.count else {
        continue
      }
      left = survivors
      reasons.append(reason)
      if !isStrong { strength = .plausible }
    }
    verdict.left = left.map(\.order)
    verdict.evidence = reasons
    if left.count == 1 {
      verdict.order = left[0].order
      verdict.strength = strength
    } else if verdict.evidence.isEmpty {
      verdict.evidence = [.everyCell(left.map(\.order))]
    }
    return verdict
  }

  /// The order with the year last that reads all cells but for a slip or two (31.06.26), which is
  /// no proof that years of two digits stand first.
  private var yearLastButForSlips: [DateCandidate] {
    let slips = max(1, evidence.ordered / 50)
    guard evidence.shortYears > 0, evidence.ordered >= 8 else { return [] }
    let yearLast = evidence.candidates.filter { $0.order != .ymd }
    let most = yearLast.map(\.parsed).max() ?? 0
    return yearLast.filter { $0.parsed == most && most + slips >= evidence.ordered }
  }

  /// No order reads the column: the lines that speak against the two that read most of it.
  private func contradiction() -> Verdict {
    var verdict = Verdict()
    let best = evidence.candidates.filter { $0.parsed > 0 }.sorted { $0.parsed > $1.parsed }
    verdict.left = best.map(\.order)
    verdict.evidence = [.noOrder]
    guard best.count >= 2 else { return verdict }
    let (a, b) = (best[0], best[1])
    verdict.contradiction = (
      lineA: min(a.firstMissLine, b.firstMissLine), lineB: max(a.firstMissLine, b.firstMissLine)
    )
    verdict.evidence = [
      .contradiction(line: a.firstMissLine, a.order, other: b.firstMissLine, b.order)
    ]
    return verdict
  }

  private func proof(of winner: DateCandidate) -> DateEvidence {
    let losers = evidence.candidates.filter { $0.order != winner.order }
    let failures = evidence.ordered - (losers.map(\.parsed).max() ?? 0)
    switch winner.order {
    case .dmy, .mdy:
      let other = candidate(winner.order == .dmy ? .mdy : .dmy)
      let over = evidence.ordered - other.parsed
      let told = evidence.dotted.toldByWeekday + evidence.undotted.toldByWeekday
      if over > 0, told >= over { return .weekdays(cells: over) }
      if over > 0, candidate(.ymd).parsed < evidence.ordered {
        return .partOver12(cells: over, isFirst: winner.order == .dmy)
      }
    case .ymd: break
    }
    return .onlyReading(winner.order, cells: failures)
  }

  // MARK: Days without a year

  private func settleYears(
    _ decision: inout DateColumnDecision, forced: DateOrder?, year: Int?
  ) {
    guard evidence.yearless.count > 0 else { return }
    var dated = evidence.firstDay.flatMap { first in evidence.lastDay.map { first...$0 } }
    var others = [evidence.namedShort.range]
    if evidence.ordered > 0 {
      guard let order = decision.format.order else { return }
      others.append(candidate(order).range)
    }
    for range in others.compactMap({ $0 }) {
      dated =
        dated.map {
          min($0.lowerBound, range.lowerBound)...max($0.upperBound, range.upperBound)
        } ?? range
    }
    let order = forced ?? (evidence.ordered > 0 ? decision.format.order : nil)
    guard
      let verdict = evidence.yearless.settle(asOf: asOf, order: order, year: year, dated: dated)
    else { return }
    decision.format.yearless = verdict.reading
    decision.yearless = verdict.cells
    decision.warnings.append(
      ColumnWarning(
        .yearlessDates(first: verdict.first, last: verdict.last, verdict.evidence),
        line: verdict.line))
    if decision.kind == .none {
      decision.kind = .numeric
      decision.decidedBy = []
    }
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
      verdict.evidence.append(.otherColumnDiffers(order))
      return
    }
    guard mayBe.contains(order) else { return }
    verdict.order = order
    verdict.strength = .proven
    verdict.evidence = [.otherColumns(count, order)]
  }
}
