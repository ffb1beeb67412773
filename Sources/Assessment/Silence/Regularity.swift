/// How regular gaps are, as the shape k of a gamma distribution: 1 for events by pure chance
/// (exponential gaps, what MBG/NBD assumes), more for a rhythm (k = 10: gaps spread ±32 % around their
/// mean), less for bursts.
///
/// Each relationship's shape is not chosen but averaged over, weighted by how well each shape explains
/// its own gaps and by how common it is among its peers. With gaps Gamma(k, kλ) and λ ~ Gamma(r, α),
/// x gaps of total tₓ leave λ ~ Gamma(r + kx, α + k·tₓ), and the probability that the next gap exceeds
/// u is a regularised incomplete beta function,
///
///     Sₖ(u) = I_y(r + kx, k)  with  y = A / (A + k·u),  A = α + k·tₓ
///
/// which for k = 1 is MBG/NBD's (A/(A+u))^(r+x). Lapsing stays as it was:
///
///     P(no event in (T, T+H]) = Σ wₖ [a + (b+x)·Sₖ(s+H)] / Σ wₖ [a + (b+x)·Sₖ(s)]
struct Regularity: Sendable, Hashable {
  /// The shapes averaged over.
  ///
  /// None above 10 (gaps spread ±32 % around their mean), however regular somebody was: a holiday, a
  /// visit nobody noted, one beat missed is no lapse. With 64 in the list a customer of every 20 days
  /// would be accused after 28, with 10 after some 45.
  static let shapes: [Double] = [0.25, 0.5, 1, 2, 4, 7, 10]
  /// Their weights before anything is known of the base: centred on chance, wide.
  private static let prior: [Double] = {
    let weights = shapes.map { shape in
      let z = ln(shape) / priorSpread
      return exponential(-z * z / 2)
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }()
  /// Spread of ln k in the prior.
  private static let priorSpread = 1.0
  /// The prior counts as much as so many customers.
  private static let priorCustomers = 10.0
  private static let logGammaOfShapes = shapes.map(logGamma)
  private static let logShapes = shapes.map(ln)

  /// How common each shape is in this base; sums to 1.
  var weights: [Double]

  /// ln of the likelihood of the gaps under each shape, up to a constant that all share.
  private static func gapLogLikelihoods(_ h: EventHistory, _ m: MBGNBD) -> [Double] {
    guard let logGaps = h.logGaps, h.repeats > 0 else {
      return [Double](repeating: 0, count: shapes.count)
    }
    let x = Double(h.repeats)
    return shapes.indices.map { i in
      let k = shapes[i]
      return (k - 1) * logGaps + x * (k * logShapes[i] - logGammaOfShapes[i])
        + logGamma(m.r + k * x) - (m.r + k * x) * ln(m.alpha + k * h.span)
    }
  }

  /// Sₖ(u): the probability that the gap after the last event exceeds `u`, for the shape `k`.
  private static func survival(_ h: EventHistory, _ m: MBGNBD, shape k: Double, _ u: Double)
    -> Double
  {
    let scale = m.alpha + k * h.span
    let rate = m.r + k * Double(h.repeats)
    if k == 1 { return exponential(-rate * ln1p(u / scale)) }
    return incompleteBeta(scale / (scale + k * u), rate, k)
  }

  /// How common each shape is, from the histories and what they left unfinished, by expectation and
  /// maximisation under the prior. Of a large base at most `sampleLimit` histories are asked.
  static func fit(_ histories: [EventHistory], _ m: MBGNBD) -> Regularity {
    var speaking = histories.filter { $0.repeats > 0 && $0.logGaps != nil }
    // In a fixed order, so that the order of the customers changes no bit of the sums.
    speaking.sort {
      ($0.repeats, $0.span, $0.age, $0.logGaps ?? 0) < (
        $1.repeats, $1.span, $1.age, $1.logGaps ?? 0
      )
    }
    if speaking.count > sampleLimit {
      speaking = (0..<sampleLimit).map { speaking[$0 * speaking.count / sampleLimit] }
    }
    let rows = speaking.map { h in
      let x = Double(h.repeats)
      return likelihoods(h, m).enumerated().map { i, likelihood in
        likelihood < 1e-9
          ? 0 : likelihood * (m.a + (m.b + x) * survival(h, m, shape: shapes[i], h.silence))
      }
    }
    var weights = prior
    for _ in 0..<60 {
      var sums = prior.map { $0 * priorCustomers }
      for row in rows {
        let total = dot(row, weights)
        guard total > 0 else { continue }
        for i in row.indices { sums[i] += row[i] * weights[i] / total }
      }
      let total = sums.reduce(0, +)
      weights = sums.map { $0 / total }
    }
    return Regularity(weights: weights)
  }
  private static let sampleLimit = 5000

  /// The likelihood of the gaps under each shape, the best being 1.
  private static func likelihoods(_ h: EventHistory, _ m: MBGNBD) -> [Double] {
    let logs = gapLogLikelihoods(h, m)
    let top = logs.max() ?? 0
    return logs.map { exponential($0 - top) }
  }

  /// The probability of no event in the next `horizon` days.
  func probabilityOfNone(_ h: EventHistory, _ m: MBGNBD, horizon: Double) -> Double {
    let x = Double(h.repeats)
    var (later, now) = (0.0, 0.0)
    for (i, likelihood) in Regularity.likelihoods(h, m).enumerated() {
      let weight = weights[i] * likelihood
      if weight < 1e-12 { continue }
      let k = Regularity.shapes[i]
      now += weight * (m.a + (m.b + x) * Regularity.survival(h, m, shape: k, h.silence))
      later +=
        weight * (m.a + (m.b + x) * Regularity.survival(h, m, shape: k, h.silence + horizon))
    }
    return min(max(later / now, 0), 1)
  }

  /// The probability that the customer has not lapsed.
  func pAlive(_ h: EventHistory, _ m: MBGNBD) -> Double {
    let x = Double(h.repeats)
    var (alive, lapsed) = (0.0, 0.0)
    for (i, likelihood) in Regularity.likelihoods(h, m).enumerated() {
      let weight = weights[i] * likelihood
      if weight < 1e-12 { continue }
      let stays = Regularity.survival(h, m, shape: Regularity.shapes[i], h.silence)
      alive += weight * (m.b + x) * stays
      lapsed += weight * m.a
    }
    return alive / (alive + lapsed)
  }
}
