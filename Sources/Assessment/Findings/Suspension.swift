package import Basics

package struct Suspension: Sendable, Hashable {
  package enum Cause: String, Sendable, CaseIterable {
    case plan = "planned visit"
    case snooze
    /// They want to hear nothing of us until then (R13).
    case wish
  }
  package var until: Day
  package var by: Cause
  /// The planned row, or that of the wish.
  package var evidence: Evidence?

  package init(until: Day, by: Cause, evidence: Evidence? = nil) {
    self.until = until
    self.by = by
    self.evidence = evidence
  }
}
