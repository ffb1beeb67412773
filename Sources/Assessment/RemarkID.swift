/// Every sentence the assessment can utter. The comment at each case is its English sense; the words
/// themselves are in Reporting/Wording, one file per language, `{0}`, `{1}` … being the arguments.
package enum RemarkID: String, Sendable, CaseIterable, Hashable {
  /// Nothing on record that could show it.
  case noEvidence
}
