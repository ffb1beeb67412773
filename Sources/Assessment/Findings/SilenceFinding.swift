/// Their silence: is hearing nothing from them improbable? Drifting is theirs, neglect is ours.
package struct SilenceFinding: Sendable {
  package enum Basis: String, Sendable, CaseIterable {
    case ownRhythm = "own rhythm"
    case population
    case none
  }
  /// P(no event in the next `horizonDays`); nil without any event.
  package var probability: Double?
  package var horizonDays: Int
  package var daysSilent: Int?
  /// Their usual gap; from two gaps on.
  package var usualGapDays: Double?
  package var basis: Basis
  package var isDrifting: Bool
  /// Of a partnership that does not drift: contact has grown rarer than it ever was.
  package var slowing: Slowing?

  /// Silence ÷ usual gap: the explanation ("4.6 times their usual gap"), not the score.
  package var ratio: Double? {
    guard let usualGapDays, let daysSilent, usualGapDays > 0 else { return nil }
    return Double(daysSilent) / usualGapDays
  }

  package init(
    probability: Double?, horizonDays: Int, daysSilent: Int?, usualGapDays: Double?, basis: Basis,
    isDrifting: Bool
  ) {
    self.probability = probability
    self.horizonDays = horizonDays
    self.daysSilent = daysSilent
    self.usualGapDays = usualGapDays
    self.basis = basis
    self.isDrifting = isDrifting
  }
}
