import Basics

/// What tells two orders apart where both read every cell.
extension DateColumnJudge {
  typealias Outcome = (survivors: [DateCandidate], evidence: DateEvidence, isStrong: Bool)

  private func spread(_ candidate: DateCandidate) -> DateCandidate.Spread {
    candidate.spread(lastYear: candidate.lastYear(asOf: asOf), asOf: asOf)
  }

  /// Records are of the past: the order with the fewest future dates.
  func byFuture(_ left: [DateCandidate]) -> Outcome? {
    let futures = left.map { spread($0).future }
    guard let least = futures.min() else { return nil }
    // A lone future date is a planned task as likely as a wrong order.
    let margin = max(1, evidence.ordered / 100)
    let survivors = zip(left, futures).filter { $0.1 < least + margin }.map(\.0)
    guard survivors.count < left.count else { return nil }
    let next = futures.filter { $0 >= least + margin }.min() ?? least
    // Between day first and month first a few planned tasks could turn the scale: rather ask.
    if left.contains(where: { $0.order != .ymd && !survivors.map(\.order).contains($0.order) }),
      survivors.contains(where: { $0.order != .ymd }), next - least < 3
    {
      return nil
    }
    return (
      survivors, .fewestFuture(least, against: next),
      next - least >= 5 && next >= 4 * least
    )
  }

  /// Exports are mostly sorted: the order in which the rows are in sequence, if only one is.
  func bySequence(_ left: [DateCandidate]) -> Outcome? {
    func disorder(_ candidate: DateCandidate) -> Double? {
      let steps = candidate.ascents + candidate.descents
      guard steps >= 6 else { return nil }
      return Double(min(candidate.ascents, candidate.descents)) / Double(steps)
    }
    let sorted = left.filter { (disorder($0) ?? 1) <= 0.01 }
    guard sorted.count == 1, let winner = sorted.first else { return nil }
    let others = left.filter { $0.order != winner.order }
    guard others.allSatisfy({ (disorder($0) ?? 0) >= 0.15 }) else { return nil }
    return ([winner], .sequence(winner.order, not: others.map(\.order)), true)
  }

  /// Year first against year last, in two digits: days of the month run to 31, years lie together.
  /// Between day first and month first this proves nothing (monthly entries are always on the 1st).
  func byDaysAndYears(_ left: [DateCandidate]) -> Outcome? {
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
        .daysAndYears(
          days: lastDays, years: lastYears + 1, otherDays: ymdDays, otherYears: ymdYears + 1),
        lastDays >= ymdDays + 5 && ymdYears >= lastYears + 5
      )
    }
    if ymdYears < lastYears, ymdDays >= lastDays {
      return (
        [yearFirst],
        .daysAndYears(
          days: ymdDays, years: ymdYears + 1, otherDays: lastDays, otherYears: lastYears + 1),
        ymdDays >= lastDays + 5 && lastYears >= ymdYears + 5
      )
    }
    return nil
  }

  /// When all else is equal: the order that reads more cells.
  func byParsed(_ left: [DateCandidate]) -> Outcome? {
    let most = left.map(\.parsed).max() ?? 0
    let survivors = left.filter { $0.parsed == most }
    guard survivors.count == 1, let winner = survivors.first else { return nil }
    return (survivors, .moreReadable(winner.order), false)
  }
}
