package import Assessment

/// The English words of every remark of the assessment.
package enum EnglishRemarks {
  package static let sentences: [RemarkID: String] = [
    .noEvidence: "Nothing on record that could show it."
  ]
}
