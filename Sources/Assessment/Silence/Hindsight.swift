package import Basics
import Intake
package import Relationships

/// What became of those the report would have flagged on a past day, and of the others: in whole
/// relationships, for people.
///
/// "Flagged" is the report's own flag of drifting, judged from what was known on `at` alone. "Fell
/// silent" is no event of theirs within the horizon.
package struct Hindsight: Sendable, Hashable {
  package var at: Day
  package var horizonDays: Int
  package var drift = FlagOutcome()

  package init(at: Day, horizonDays: Int) {
    self.at = at
    self.horizonDays = horizonDays
  }

  /// - Parameters:
  ///   - log: events before and after `at`; only those before it are judged by.
  ///   - taughtBy: at most so many relationships teach the model.
  ///   - isUnknown: relationships with unreadable rows, of whose silence nothing is said.
  package init(
    _ log: EventLog, at: Day, horizon: Int, limits: AssessmentSettings.Drift,
    taughtBy sample: Int = SilenceModel.sampleLimit,
    isUnknown: (Int) -> Bool = { _ in false }
  ) {
    self.init(at: at, horizonDays: horizon)
    let past = log.until(at)
    let model = SilenceModel.fit(past.sample(sample), asOf: at, limits: limits)
    for index in 0..<past.count where !past[index].isEmpty && !isUnknown(index) {
      let finding = model.finding(past.days(of: index, until: at), asOf: at, limits: limits)
      guard
        finding.isDrifting || log.tells(of: index, asOf: at, within: horizon, limits: limits)
      else { continue }
      let isSilent = !log.hasEvent(of: index, after: at, within: horizon)
      drift.count(isFlagged: finding.isDrifting, isSilent: isSilent)
    }
  }
}

extension Hindsight {
  /// A look back from the ledger's as-of day over the 90 days before it, for the report's "how this
  /// was judged".
  ///
  /// - Returns: nil with fewer than 50 relationships to ask about, or where the record ends so long
  ///   before the as-of day that silence would be the export's and not theirs.
  package init?(lookingBackFrom ledger: Ledger, limits: AssessmentSettings.Drift) {
    self.init(LookBackTally(ledger), from: ledger.asOf, limits: limits)
  }

  /// The same from what was gathered of a ledger.
  package init?(_ tally: LookBackTally, from asOf: Day, limits: AssessmentSettings.Drift) {
    let at = asOf.adding(-Self.lookBackDays)
    let log = tally.log
    guard let extent = log.extent,
      asOf.days(since: extent.upperBound) <= Self.longestGapDays
    else { return nil }
    if log.count > Self.sampleLimit {
      self.init(
        log.sample(Self.sampleLimit), at: at, horizon: Self.lookBackDays, limits: limits,
        taughtBy: Self.teachers)
    } else {
      self.init(
        log, at: at, horizon: Self.lookBackDays, limits: limits, taughtBy: Self.teachers
      ) { index in
        tally.isUnknown[index]
      }
    }
    let asked = drift.flagged.relationships + drift.others.relationships
    guard asked >= Self.fewest else { return nil }
  }

  private static let lookBackDays = 90
  private static let longestGapDays = 14
  private static let fewest = 50
  /// A look back is one sentence and must not cost what the report costs: no more relationships are
  /// asked about …
  private static let sampleLimit = 5000
  /// … and no more teach the model, whose fit is what takes time.
  private static let teachers = 1000
}
