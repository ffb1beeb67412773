extension SilenceModel {
  /// Judges the present silence of one relationship within its own horizon.
  ///
  /// Nobody drifts before their expected gap is over (a week at least): a silence that is not yet
  /// unusual is none, however many of their peers never came back.
  ///
  /// - Parameters:
  ///   - history: nil where there is no event at all: basis none.
  ///   - threshold: the probability from which on they drift; nil for what the base's own past
  ///     chose.
  package func drift(_ history: EventHistory?, from threshold: Double? = nil) -> SilenceFinding {
    guard let h = history else {
      return SilenceFinding(
        probability: nil, horizonDays: 90, daysSilent: nil, usualGapDays: nil, basis: .none,
        isDrifting: false)
    }
    let probability = probabilityWithinOwnHorizon(h)(h.silence)
    return SilenceFinding(
      probability: probability, horizonDays: ownHorizon(h), daysSilent: Int(h.silence),
      usualGapDays: h.usualGap, basis: h.repeats >= 2 ? .ownRhythm : .population,
      isDrifting: isBeyondGap(h) && probability >= threshold ?? driftingFrom)
  }

  /// Whether their expected gap is over, a week at least.
  func isBeyondGap(_ h: EventHistory) -> Bool { h.silence >= max(shrunkGap(h), 7) }
}
