package import Basics
import Intake
package import Relationships

/// Judges the base as a report of a past day would have, and counts what became of everybody: of
/// those it flags and of the others, in whole relationships.
///
/// "Silent" is no event of theirs within the horizon. Of relationships with unreadable rows neither
/// drift nor neglect is asked (R12).
package struct FlagCheck: Sendable, Hashable {
  /// The flag of drifting, which is about their silence.
  package var drift = Flag()
  /// The flag of neglect, which is about ours.
  package var neglect = Flag()
  /// The classification's own check: does partnership go with staying on? A table, and no claim
  /// beyond it.
  package var partnership = Hindsight.Group()
  package var transactional = Hindsight.Group()

  /// Divides the base in two by one flag of the report.
  package struct Flag: Sendable, Hashable {
    package var flagged = Hindsight.Group()
    package var others = Hindsight.Group()

    /// The share of the flagged that fell silent, 0…1; nil where nobody was flagged.
    package var precision: Double? { share(flagged.silent, of: flagged.relationships) }
    /// The share of the silent that had been flagged, 0…1; nil where nobody fell silent.
    package var recall: Double? { share(flagged.silent, of: flagged.silent + others.silent) }

    mutating func count(isFlagged: Bool, isSilent: Bool) {
      if isFlagged {
        flagged.count(isSilent: isSilent)
      } else {
        others.count(isSilent: isSilent)
      }
    }

    private func share(_ part: Int, of whole: Int) -> Double? {
      whole == 0 ? nil : Double(part) / Double(whole)
    }
  }

  /// Nobody asked yet.
  init() {}

  /// - Parameters:
  ///   - ledger: everything known; it is judged as it stood on `at`.
  ///   - log: its events, in its order.
  ///   - horizon: in days after `at`.
  package init(
    _ ledger: Ledger, _ log: EventLog, at: Day, horizon: Int, settings: AssessmentSettings
  ) {
    let assessed = assess(ledger.asItStood(on: at), settings: settings)
    for result in assessed.results where log.history(of: result.index, asOf: at) != nil {
      let isSilent = !log.hasEvent(of: result.index, after: at, within: horizon)
      switch result.relationshipClass {
      case .partnership: partnership.count(isSilent: isSilent)
      case .transactional: transactional.count(isSilent: isSilent)
      }
      guard !result.isUnknown else { continue }
      drift.count(isFlagged: result.isDrifting, isSilent: isSilent)
      neglect.count(isFlagged: result.isNeglected, isSilent: isSilent)
    }
  }
}
