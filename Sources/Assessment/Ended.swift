import Basics
import Intake
import Relationships

/// What the list and the rows tell of the end of a relationship, settled (R13): it has ended, or it
/// is asked whether it has, or neither.
struct SettledEnd {
  var ended: EndedFinding?
  /// Whose end it is stays open (R14); then our silence accuses nobody.
  var question: LooseEnd?
}

extension RelationshipContext {
  /// R13, an end is an end.
  ///
  /// What a list says stands; of what rows tell, whatever is sure. What they tell of somebody who
  /// may be the customer stands where another row or the list's status bears it out, and else is
  /// asked about. An order or a meeting afterwards shows that it was no end; against the words of a
  /// row a talk does as well, once a month has gone in which heirs and liquidators ring, and
  /// against a mere likelihood any word of theirs.
  func settledEnd() -> SettledEnd {
    if let ending = relationship.ending {
      if let since = ending.since, isUndone(ending.how, since) { return SettledEnd() }
      let row = Evidence(
        position: ending.position, line: ending.line, day: ending.since ?? asOf, kind: .other)
      return SettledEnd(ended: EndedFinding(ending.how, since: ending.since, evidence: [row]))
    }
    let told = relationship.endReadings.filter { $0.how != nil && !isUndone($0) }
    if let end = told.filter({ $0.certainty == .sure }).gravest { return ended(end) }
    guard let likely = told.last else { return SettledEnd() }
    if !readings(beside: likely).isEmpty || isPastOnList { return ended(told.gravest ?? likely) }
    return SettledEnd(
      question: LooseEnd(
        .end, since: likely.day, why: Remark(.mayHaveEnded, .day(likely.day)),
        evidence: [evidence(likely)]))
  }

  /// The list itself calls the tie a thing of the past.
  private var isPastOnList: Bool {
    relationship.kind == .pastCustomer && relationship.kindGround == .type
  }

  /// What other rows tell of the end of the relationship itself.
  private func readings(beside end: EndReading) -> [EndReading] {
    relationship.endReadings.filter {
      $0.position != end.position && !$0.isFormer && !$0.isOfContact
    }
  }

  private func ended(_ end: EndReading) -> SettledEnd {
    let others = readings(beside: end).filter { $0.how == end.how || $0.certainty == .sign }
    return SettledEnd(
      ended: EndedFinding(
        end.how ?? .other, since: end.since,
        evidence: ([end] + others.prefix(2)).map(evidence)))
  }

  /// The row that tells of the death of somebody there whom the firm outlives, or who was no more
  /// than a part of it: unless somebody there was in touch since, order traffic apart (N12).
  var deathThere: EndReading? {
    relationship.endReadings.last { end in
      (end.isOfContact || end.how == .deceased) && end.certainty == .sure
        && !history.recent.contains {
          $0.day > end.day && $0.happened && $0.isSignOfLife && !$0.kind.isTraffic
        }
    }
  }

  func evidence(_ end: EndReading) -> Evidence {
    Evidence(position: end.position, line: end.line, day: end.day, kind: .other)
  }

  /// Whether what came after the day that a list gives undoes the end.
  private func isUndone(_ how: Ending.How, _ since: Day) -> Bool {
    how == .doNotContact ? cameBack(after: since) : hasDealings(after: since)
  }

  private func isUndone(_ end: EndReading) -> Bool {
    end.how == .doNotContact && end.certainty == .sure
      ? cameBack(after: end.lastDay) : isContradicted(end)
  }

  /// A wish is kept (R13): only an order or a talk that they began of their own accord revokes it,
  /// not that we rang or called on them all the same.
  private func cameBack(after day: Day) -> Bool {
    history.recent.contains { seen in
      guard seen.day > day, seen.happened, seen.side == .theirs else { return false }
      return seen.isOrder
        || seen.startedBy == .theirs && seen.touch.isTalk && !seen.signals.contains(.complaint)
    }
  }

  private func isContradicted(_ end: EndReading) -> Bool {
    guard end.certainty == .sure else {
      return hasDealings(after: end.lastDay)
        || history.recent.contains { $0.day > end.lastDay && $0.happened && $0.isSignOfLife }
    }
    let settled = end.lastDay.adding(Self.daysOfSettling)
    // A funeral, the last day, the keys handed back: a visit soon after is a farewell.
    return hasOrder(after: end.lastDay) || hasDealings(after: settled)
      || history.hasTalk(after: settled)
  }

  private static let daysOfSettling = 31
}

extension [EndReading] {
  /// The gravest end; of those alike the latest that tells its day, else the first.
  fileprivate var gravest: EndReading? {
    let ranks = Ending.How.allCases
    func rank(_ end: EndReading) -> Int { end.how.flatMap(ranks.firstIndex(of:)) ?? ranks.count }
    guard let best = self.min(by: { rank($0) < rank($1) }) else { return nil }
    let alike = filter { $0.how == best.how }
    return alike.last(where: \.isDated) ?? best
  }
}

extension RelationshipContext {
  /// Whether they ordered or met us after `day`; a letter may be a widow's or a liquidator's. What
  /// we delivered was under way, and a door that nobody opened is no meeting (R10).
  fileprivate func hasDealings(after day: Day) -> Bool {
    hasOrder(after: day)
      || history.recent.contains { $0.day > day && $0.happened && $0.touch.isMeeting }
  }

  private func hasOrder(after day: Day) -> Bool {
    let perspective = relationship.kind.perspective
    return history.orders.contains {
      $0.day > day && $0.side(perspective) != .ours
    }
  }
}

extension Touch {
  /// Somebody was met.
  fileprivate var isMeeting: Bool { kind.isFaceToFace && !reachedNobody }
}

extension History {
  /// Whether somebody there was spoken to after `day`.
  fileprivate func hasTalk(after day: Day) -> Bool {
    recent.contains { $0.day > day && $0.happened && $0.touch.isTalk && $0.kind != .note }
  }
}
