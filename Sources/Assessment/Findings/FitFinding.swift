/// Whom a prospect is like: those we are partners with, or those who ask and give nothing back.
package struct FitFinding: Sendable, Hashable {
  package enum Verdict: String, Sendable, CaseIterable {
    case likePartnerships = "like partnerships"
    case likeIllFitting = "like ill-fitting"
    case open
  }

  package var verdict: Verdict
  package var why: Remark
  package var evidence: [Evidence]

  package init(_ verdict: Verdict, why: Remark, evidence: [Evidence]) {
    self.verdict = verdict
    self.why = why
    self.evidence = evidence
  }
}
