import Assessment
import Basics
import Configuration
import Intake
import Relationships
import Reporting

/// A flag that was called right or wrong, as it is raised without the verdicts.
struct SpokenFlag {
  var verdict: GivenVerdict
  /// Index of the relationship; nil where none has this id.
  var index: Int?
  var finding: ReasonFinding?
  /// The rows it stands on: none where it is not raised.
  var evidence: [Evidence] = []
  /// The chance of silence, of a drift.
  var probability: Double?
  /// What it is called, of a class.
  var calledClass: RelationshipClass?

  var isRaised: Bool {
    !evidence.isEmpty || finding != nil || probability != nil || calledClass != nil
  }
  var isRight: Bool { verdict.isRight }

  /// - Parameter assessed: judged with no verdict in mind.
  init(_ verdict: GivenVerdict, _ index: Int?, _ assessed: Assessed) {
    self.verdict = verdict
    self.index = index
    guard let index else { return }
    let result = assessed.results[index]
    switch verdict.subject {
    case .reason(let id):
      finding = result.reasons.first { $0.id == id }
      // A question that is asked (R14) was called wrong or right as well.
      evidence =
        (finding?.evidence ?? [])
        + result.looseEnds.filter { $0.id == .reason(id) }.flatMap(\.evidence)
    case .mark(let id):
      evidence = result.marks.first { $0.id == id && $0.verdict != .unknown }?.evidence ?? []
    case .drift: probability = result.isDrifting ? result.silence.probability : nil
    case .relationshipClass: calledClass = result.relationshipClass
    }
  }

  /// Whether settings by which it is `other` mend it: it is gone, stands on less, or is of the
  /// other class.
  func isMended(by other: SpokenFlag) -> Bool {
    isGone(in: other) || (isRaised && other.evidence != evidence)
  }

  /// Whether it is not raised by settings by which it is `other`; of a class, whether it is the
  /// other one.
  func isGone(in other: SpokenFlag) -> Bool {
    isRaised && (!other.isRaised || other.calledClass != calledClass)
  }

  /// The last word on each flag, in the order of their ids and subjects: the same for any
  /// judgement.
  static func all(
    _ verdicts: [GivenVerdict], _ ledger: Ledger, _ assessed: Assessed
  ) -> [SpokenFlag] {
    var last: [[UInt8]: [VerdictSubject: GivenVerdict]] = [:]
    for verdict in verdicts {
      last[Array(verdict.id.utf8), default: [:]][verdict.subject] = verdict
    }
    var indices: [[UInt8]: Int] = [:]
    for (index, relationship) in ledger.relationships.enumerated()
    where last[Array(relationship.id.utf8)] != nil {
      indices[Array(relationship.id.utf8)] = index
    }
    return last.keys.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { id in
      VerdictSubject.all.compactMap { last[id]?[$0] }.map {
        SpokenFlag($0, indices[id], assessed)
      }
    }
  }
}

/// A line of `rapport.yaml` that follows from verdicts, and what it rests on.
struct LearntSetting {
  var setting: TypedSetting
  /// The flags called wrong that it is to mend, by their places among all that were spoken of.
  var wrong: Set<Int>
  /// Why, in a sentence.
  var why: AnswerText
}
