/// How the silence of this base was judged, for the report's "how this was judged".
package struct SilenceModelSummary: Sendable, Hashable {
  /// `own-gaps` or `mbg-nbd-map`.
  package var kind: String
  package var r: Double?
  package var alpha: Double?
  package var a: Double?
  package var b: Double?
  package var recalibrated: Bool
  /// Under 20 customers or 10 repeats: a banner says so.
  package var lowEvidence: Bool

  package init(
    kind: String, r: Double? = nil, alpha: Double? = nil, a: Double? = nil, b: Double? = nil,
    recalibrated: Bool = false, lowEvidence: Bool = false
  ) {
    self.kind = kind
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
    self.recalibrated = recalibrated
    self.lowEvidence = lowEvidence
  }
}
