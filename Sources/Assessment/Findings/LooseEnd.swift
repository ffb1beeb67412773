package import Basics

/// A complaint or a promise that may still be open, and accuses nobody (R14): it is asked about, with the
/// row that it was read from.
package struct LooseEnd: Sendable, Hashable {
  /// N3 or N4: what it would be if it were plain.
  package var id: ReasonID
  package var since: Day
  package var why: Remark
  package var evidence: [Evidence]

  package init(_ id: ReasonID, since: Day, why: Remark, evidence: [Evidence]) {
    self.id = id
    self.since = since
    self.why = why
    self.evidence = evidence
  }
}
