package import Basics
import Intake
package import Relationships

/// What somebody who takes over an account must know beyond its judgement: what is open, how often
/// we are in touch, and what was said last.
package struct Handover: Sendable {
  /// A promise of ours that is not kept yet, its day passed or not (N4).
  package struct Promise: Sendable {
    package var row: Evidence
    package var due: Day
    package var isOverdue: Bool

    package init(row: Evidence, due: Day, isOverdue: Bool) {
      self.row = row
      self.due = due
      self.isOverdue = isOverdue
    }
  }

  /// The first due first.
  package var promises: [Promise] = []
  /// Complaints without a resolution, the oldest first (N3).
  package var complaints: [Evidence] = []
  /// Usual days between our touches; nil with fewer than three gaps.
  package var usualGapDays: Double?
  /// The latest row of theirs, and of ours, that happened; mass mail apart.
  package var lastOfTheirs: Evidence?
  package var lastOfOurs: Evidence?
}

/// The handover of some relationships of a ledger, in the order of `indices`.
package func handovers(
  of indices: [Int], in ledger: Ledger, settings: AssessmentSettings
) -> [Handover] {
  let base = CustomerBase(BaseSummary(ledger, settings: settings), settings: settings)
  return indices.map { Handover(RelationshipContext(base, ledger, $0)) }
}

extension Handover {
  init(_ context: RelationshipContext) {
    let history = context.history
    promises = history.promises.filter { $0.kept == nil && $0.nature != .breach }
      .map {
        Promise(row: Evidence(accusing: $0.touch), due: $0.due, isOverdue: $0.isOverdue(context))
      }
      .sorted { $0.due < $1.due }
    complaints = history.complaints.filter(\.isOpen).map { Evidence(accusing: $0.touch) }
    let days = context.recorded.contains(.outboundPersonal) ? history.ourDays : history.contactDays
    if let rhythm = Rhythm(days), rhythm.gaps >= context.settings.neglect.gapsForRhythm {
      usualGapDays = rhythm.median
    }
    let theirs = history.recent.filter {
      $0.happened && $0.isSignOfLife && $0.touch.standing.side != .ours
    }
    // An order says what it costs, and nothing else.
    lastOfTheirs = (theirs.last { !$0.kind.isTraffic } ?? theirs.last).map { Evidence($0.touch) }
    lastOfOurs = history.recent.last { $0.happened && $0.isOurPersonal && $0.side != .theirs }
      .map { Evidence($0.touch) }
  }
}
