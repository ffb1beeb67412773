package import Assessment

/// A limit that a tier may have of its own, under the key that the common one has in `neglect:`.
package struct TierRule: Sendable {
  package let key: String
  package let path: any WritableKeyPath<AssessmentSettings.TierRules, Int?> & Sendable

  package static let all = [
    TierRule(key: "answer-business-days", path: \.answerBusinessDays),
    TierRule(key: "complaint-business-days", path: \.complaintBusinessDays),
    TierRule(key: "promise-grace-business-days", path: \.promiseGraceBusinessDays),
    TierRule(key: "follow-up-days", path: \.followUpDays),
  ]
}
