package import Assessment
package import Basics
package import Intake
package import Language
package import Relationships

/// One relationship with its judgement in words, as every format shows it.
///
/// Texts are as the data has them; each format makes them safe for itself.
package struct RelationshipView: Sendable {
  package var relationship: Relationship
  package var assessment: RelationshipAssessment
  package var marks: [MarkView]
  package var classWhy: String
  package var wouldChange: String
  package var illFitting: String?
  package var reasons: [ReasonView]
  package var touch: TouchView?
  /// The planned row that suspends the flag.
  package var plan: EvidenceView?
  package var looseEnds: [LooseEndView]
  package var remarks: [RemarkView]
  /// The rows that show that it ended.
  package var endedRows: [EvidenceView]

  init(
    _ assessment: RelationshipAssessment, of relationship: Relationship, wording: Wording,
    quote: (Evidence) -> QuotedRow
  ) {
    self.relationship = relationship
    self.assessment = assessment
    classWhy = wording.sentence(assessment.classWhy)
    wouldChange = wording.sentence(assessment.wouldChange)
    illFitting = assessment.illFitting.map(wording.sentence)
    marks = assessment.marks.map { mark in
      MarkView(
        finding: mark, why: wording.sentence(mark.why),
        evidence: mark.evidence.map { EvidenceView($0, quote: quote) })
    }
    reasons = assessment.reasons.map { reason in
      ReasonView(
        finding: reason, why: wording.sentence(reason.why),
        clears: wording.sentence(reason.clears),
        evidence: reason.evidence.map { EvidenceView($0, quote: quote) })
    }
    touch = assessment.proposal.map { proposal in
      TouchView(
        proposal: proposal, why: wording.sentence(proposal.why),
        say: wording.sentence(proposal.say))
    }
    looseEnds = assessment.looseEnds.map { end in
      LooseEndView(
        id: end.id, why: wording.sentence(end.why),
        evidence: end.evidence.map { EvidenceView($0, quote: quote) })
    }
    // Whom a customer once sent us stands in the section of referrals.
    let isSource = relationship.kind == .referralSource
    remarks = assessment.remarks.filter { isSource || $0.id != .referrals }.map { remark in
      RemarkView(
        why: wording.sentence(remark.why),
        evidence: remark.evidence.map { EvidenceView($0, quote: quote) })
    }
    if let fit = assessment.fit {
      remarks.insert(
        RemarkView(
          why: wording.sentence(fit.why),
          evidence: fit.evidence.map { EvidenceView($0, quote: quote) }), at: 0)
    }
    endedRows = assessment.ended?.evidence.map { EvidenceView($0, quote: quote) } ?? []
    plan = assessment.suspension?.evidence.map { EvidenceView($0, quote: quote) }
  }
}

package struct MarkView: Sendable {
  package var finding: MarkFinding
  package var why: String
  package var evidence: [EvidenceView]
}

package struct ReasonView: Sendable {
  package var finding: ReasonFinding
  package var why: String
  package var clears: String
  package var evidence: [EvidenceView]
}

/// A question about what may still be open (R14).
package struct LooseEndView: Sendable {
  package var id: LooseEnd.Question
  package var why: String
  package var evidence: [EvidenceView]
}

/// What is said without accusing anybody, a prospect's fit among it.
package struct RemarkView: Sendable {
  package var why: String
  package var evidence: [EvidenceView]
}

package struct TouchView: Sendable {
  package var proposal: TouchProposal
  package var why: String
  package var say: String
}

/// A dated row with its words.
package struct EvidenceView: Sendable, Hashable {
  /// Longer quotations are cut, in Unicode scalars: a report shows what a row says, not all of it.
  static let textLimit = 400

  package var file: String
  package var line: Int
  package var day: Day
  package var kind: TouchKind
  package var text: String
  /// How sure what accuses in it was read from its words.
  package var certainty: ReadingCertainty

  init(_ evidence: Evidence, quote: (Evidence) -> QuotedRow) {
    let row = quote(evidence)
    file = row.file
    line = Int(evidence.line)
    day = evidence.day
    kind = evidence.kind
    text = row.text.shortened(to: Self.textLimit)
    certainty = evidence.certainty
  }
}
