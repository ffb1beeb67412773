/// The parameters of the MBG/NBD model: every customer has events at a rate of their own, drawn
/// from Gamma(r, α), and may lapse after each event, the first included, with a probability of
/// their own, drawn from Beta(a, b).
///
/// Batislam, Denizel & Filiztekin 2007, International Journal of Research in Marketing 24:201.
package struct MBGNBD: Sendable, Hashable {
  package var r: Double
  /// In days (or in the unit of the histories).
  package var alpha: Double
  package var a: Double
  package var b: Double

  package init(r: Double, alpha: Double, a: Double, b: Double) {
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
  }

  /// ln of the likelihood of one history.
  package func logLikelihood(_ h: EventHistory) -> Double {
    let x = Double(h.repeats)
    return logGamma(r + x) - logGamma(r) + r * ln(alpha) + logBeta(a, b + x + 1) - logBeta(a, b)
      + logAddExp(
        -(r + x) * ln(alpha + h.age), ln(a / (b + x)) - (r + x) * ln(alpha + h.span))
  }

  /// ln of the odds that the customer has lapsed: a/(b+x) ÷ S(s).
  private func logOddsLapsed(_ h: EventHistory) -> Double {
    let x = Double(h.repeats)
    return ln(a / (b + x)) + (r + x) * ln1p(h.silence / (alpha + h.span))
  }

  /// The probability that the customer has not lapsed.
  package func pAlive(_ h: EventHistory) -> Double { logistic(-logOddsLapsed(h)) }

  /// The probability of no event in the next `horizon` days, lapsed or not.
  package func probabilityOfNone(_ h: EventHistory, horizon: Double) -> Double {
    // [a + (b+x)·S(s+H)] / [a + (b+x)·S(s)] = (1 − alive) + alive · S(s+H)/S(s)
    let alive = pAlive(h)
    let x = Double(h.repeats)
    let stays = exponential(-(r + x) * ln1p(horizon / (alpha + h.age)))
    return min(max(1 - alive + alive * stays, 0), 1)
  }

  /// The gap expected of this customer, in days: their own gaps, shrunk towards their peers' the
  /// more the fewer they are.
  package func shrunkGap(_ h: EventHistory) -> Double {
    (alpha + h.span) / (r + Double(h.repeats))
  }
}

/// The BG/NBD model, which differs in that nobody lapses before the first repeat. Rapport does not
/// score with it; it is here because its published figures check the machinery.
///
/// Fader, Hardie & Lee 2005, Marketing Science 24:275.
package struct BGNBD: Sendable, Hashable {
  package var r: Double
  package var alpha: Double
  package var a: Double
  package var b: Double

  package init(r: Double, alpha: Double, a: Double, b: Double) {
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
  }

  /// ln of the likelihood of one history.
  package func logLikelihood(_ h: EventHistory) -> Double {
    let x = Double(h.repeats)
    let alive = -(r + x) * ln(alpha + h.age)
    let lapsed =
      h.repeats == 0 ? -.infinity : ln(a / (b + x - 1)) - (r + x) * ln(alpha + h.span)
    return logGamma(r + x) - logGamma(r) + r * ln(alpha) + logBeta(a, b + x) - logBeta(a, b)
      + logAddExp(alive, lapsed)
  }
}
