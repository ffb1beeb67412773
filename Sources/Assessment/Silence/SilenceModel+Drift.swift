/// Whether a relationship's silence is one to worry about.
package struct Drift: Sendable, Hashable {
  package enum State: String, Sendable {
    case steady, cooling, drifting
  }
  /// P(no event in the next `horizonDays`); nil without any event.
  package var probability: Double?
  /// Their own horizon, three of their gaps.
  package var horizonDays: Int
  package var daysSilent: Int?
  /// The median of their own gaps; from two gaps on.
  package var usualGapDays: Double?
  /// The gap the model expects of them, their own shrunk towards their peers'; nil without any event.
  package var expectedGapDays: Double?
  package var basis: SilenceFinding.Basis
  package var state: State

  package var isDrifting: Bool { state == .drifting }

  /// What a relationship's assessment holds of it.
  package var finding: SilenceFinding {
    SilenceFinding(
      probability: probability, horizonDays: horizonDays, daysSilent: daysSilent,
      usualGapDays: usualGapDays, basis: basis, isDrifting: isDrifting)
  }
}

extension SilenceModel {
  /// Judges the present silence of one relationship within its own horizon.
  ///
  /// Nobody drifts before their expected gap is over (a week at least): a silence that is not yet
  /// unusual is none, however many of their peers never came back.
  ///
  /// - Parameters:
  ///   - history: nil where there is no event at all: basis none.
  ///   - driftingFrom, coolingFrom: thresholds of the probability.
  package func drift(
    _ history: EventHistory?, driftingFrom: Double = SilenceModel.driftingFrom,
    coolingFrom: Double = SilenceModel.coolingFrom
  ) -> Drift {
    guard let h = history else {
      return Drift(probability: nil, horizonDays: 90, basis: .none, state: .steady)
    }
    let p = probabilityWithinOwnHorizon(h)(h.silence)
    let state: Drift.State =
      if h.silence < leastLimit(h) {
        .steady
      } else if p >= driftingFrom {
        .drifting
      } else if p >= coolingFrom {
        .cooling
      } else {
        .steady
      }
    return Drift(
      probability: p, horizonDays: ownHorizon(h), daysSilent: Int(h.silence),
      usualGapDays: h.usualGap, expectedGapDays: shrunkGap(h),
      basis: h.repeats >= 2 ? .ownRhythm : .population, state: state)
  }

  /// The limit of this relationship's silence (N1): the smallest number of days at which the
  /// probability of no event within their own horizon reaches `probability`. At that limit and beyond
  /// `drift` says drifting.
  ///
  /// Found by bisection, the probability rising with the silence.
  ///
  /// - Returns: nil where thirty years of silence would not be improbable.
  package func limitDays(
    _ h: EventHistory, probability: Double = SilenceModel.driftingFrom
  ) -> Int? {
    let probabilityAfter = probabilityWithinOwnHorizon(h)
    func isReached(_ days: Int) -> Bool { probabilityAfter(Double(days)) >= probability }
    let least = Int(leastLimit(h).rounded(.up))
    if isReached(least) { return least }
    var below = least
    var above = max(2 * least, 14)
    while !isReached(above) {
      guard above < 10_957 else { return nil }
      (below, above) = (above, 2 * above)
    }
    while above - below > 1 {
      let middle = (below + above) / 2
      if isReached(middle) { above = middle } else { below = middle }
    }
    return above
  }

  /// No silence within the expected gap, or within a week, is a silence.
  private func leastLimit(_ h: EventHistory) -> Double { max(shrunkGap(h), 7) }
}
