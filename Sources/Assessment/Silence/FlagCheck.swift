package import Basics
import Intake
package import Relationships

/// Judges the base as a report of a past day would have, and counts what became of everybody: of
/// those it flags and of the others, in whole relationships.
///
/// "Silent" is no event of theirs within the horizon, and everybody with an event by then is
/// counted, be they flagged or not: the share of the silent who had been flagged is what anybody
/// else would count. Of relationships with unreadable rows alone neither drift nor neglect is asked
/// (R12). How many of those who fell silent without a flag of drift are used to a silence as long
/// is counted beside it: who comes once a year has not gone after half of one.
package struct FlagCheck: Sendable, Hashable {
  /// The flag of drifting, which is about their silence.
  package var drift = FlagOutcome()
  /// The flag of neglect, which is about ours.
  package var neglect = FlagOutcome()
  /// Of `drift.others` those to whom so long a silence is usual: their own rhythm allows it, or it
  /// is their kind to be seen once a year; nor has a vendor gone who does not call.
  package var usual = FlagOutcome.Group()
  /// With rows that could not be read: not asked.
  package var unknown = 0
  /// The classification's own check: does partnership go with staying on? A table, and no claim
  /// beyond it.
  package var partnership = FlagOutcome.Group()
  package var transactional = FlagOutcome.Group()

  /// Nobody asked yet.
  init() {}

  /// - Parameters:
  ///   - ledger: everything known; it is judged as it stood on `at`.
  ///   - log: its events, in its order.
  ///   - horizon: in days after `at`.
  ///   - asked: those who are counted; nil counts all.
  package init(
    _ ledger: Ledger, _ log: EventLog, at: Day, horizon: Int, settings: AssessmentSettings,
    of asked: Set<Int>? = nil
  ) {
    // An end that a list tells today, without a day, was not known then.
    let past = ledger.asItStood(on: at).changingRelationships { relationship in
      if relationship.kind == .pastCustomer { relationship.kind = .customer }
      if let ending = relationship.ending, ending.since.map({ $0 > at }) ?? true {
        relationship.ending = nil
      }
    }
    let assessed = assess(past, settings: settings)
    for result in assessed.results
    where (asked?.contains(result.index) ?? true)
      && log.history(of: result.index, asOf: at) != nil
    {
      let isSilent = !log.hasEvent(of: result.index, after: at, within: horizon)
      switch result.relationshipClass {
      case .partnership: partnership.count(isSilent: isSilent)
      case .transactional: transactional.count(isSilent: isSilent)
      }
      guard !result.isUnknown else {
        unknown += 1
        continue
      }
      drift.count(isFlagged: result.isDrifting, isSilent: isSilent)
      let kind = past.relationships[result.index].kind
      if !result.isDrifting,
        kind == .vendor || kind.isSeenYearly && horizon < settings.neglect.yearlyDays
          || !log.tells(of: result.index, asOf: at, within: horizon, limits: settings.drift)
      {
        usual.count(isSilent: isSilent)
      }
      neglect.count(isFlagged: result.isNeglected, isSilent: isSilent)
    }
  }
}
