package import Basics

/// What may still be open, and accuses nobody (R14): a complaint, a promise, an end of the
/// relationship. It is asked about, with the row that it was read from.
package struct LooseEnd: Sendable, Hashable {
  /// What it would be if it were plain.
  package enum Question: Sendable, Hashable {
    /// N3 or N4.
    case reason(ReasonID)
    /// Whether the relationship has ended (R13).
    case end

    package static let n3 = Question.reason(.n3)
    package static let n4 = Question.reason(.n4)

    /// "N3", "N4" or "R13", as reports write it.
    package var name: String {
      switch self {
      case .reason(let id): id.name
      case .end: "R13"
      }
    }
  }

  package var id: Question
  package var since: Day
  package var why: Remark
  package var evidence: [Evidence]

  package init(_ id: Question, since: Day, why: Remark, evidence: [Evidence]) {
    self.id = id
    self.since = since
    self.why = why
    self.evidence = evidence
  }
}
