package import Basics

/// One reason of neglect that applies.
package struct ReasonFinding: Sendable {
  package var id: ReasonID
  package var weight: ReasonWeight
  package var since: Day
  /// How long since then: business days where the limit counts those, else days.
  package var days: Int
  package var limit: Int
  package var limitUnit: LimitUnit
  package var limitSource: LimitSource
  package var why: Remark
  package var clears: Remark
  package var evidence: [Evidence]

  /// A finding with the weight and the unit that its reason declares.
  package init(
    _ id: ReasonID, since: Day, days: Int, limit: Int, limitSource: LimitSource = .standard,
    why: Remark, clears: Remark, evidence: [Evidence]
  ) {
    self.id = id
    weight = id.reason?.weight ?? .accuses
    self.since = since
    self.days = days
    self.limit = limit
    limitUnit = id.reason?.limitUnit ?? .days
    self.limitSource = limitSource
    self.why = why
    self.clears = clears
    self.evidence = evidence
  }
}

extension [ReasonFinding] {
  /// Trust was broken (R5): an open complaint, or a broken promise of ours.
  package var breakTrust: Bool { contains { $0.weight == .breaksTrust } }
}

/// What a reason does to a relationship.
package enum ReasonWeight: Sendable, CaseIterable {
  /// It makes the relationship neglected.
  case accuses
  /// As `accuses`, and trust was broken (R5): urgent, repaired before anything else is done,
  /// suspended by no plan.
  case breaksTrust
  /// It adds to severity and proposes a touch, but alone it accuses nobody.
  case reminder
}

/// What the limit of a reason counts.
package enum LimitUnit: Sendable, CaseIterable { case days, businessDays }

/// Where a limit came from.
package enum LimitSource: String, Sendable, CaseIterable {
  case ownRhythm = "own rhythm"
  case tier
  case cadence
  case standard = "default"
}
