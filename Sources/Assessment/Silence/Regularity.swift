/// How regular gaps are, as the shape k of a gamma distribution: 1 for events by pure chance
/// (exponential gaps, what MBG/NBD assumes), more for a rhythm (k = 10: gaps spread ±32 % around
/// their mean), less for bursts.
///
/// Each relationship's shape is not chosen but averaged over, weighted by how well each shape
/// explains its own gaps and by how common it is among its peers. With gaps Gamma(k, kλ) and λ ~
/// Gamma(r, α), x gaps of total tₓ leave λ ~ Gamma(r + kx, α + k·tₓ), and the probability that the
/// next gap exceeds u is a regularised incomplete beta function,
///
///     Sₖ(u) = I_y(r + kx, k)  with  y = A / (A + k·u),  A = α + k·tₓ
///
/// which for k = 1 is MBG/NBD's (A/(A+u))^(r+x). Lapsing stays as it was:
///
///     P(no event in (T, T+H]) = Σ wₖ [a + (b+x)·Sₖ(s+H)] / Σ wₖ [a + (b+x)·Sₖ(s)]
struct Regularity: Sendable, Hashable {
  /// The shapes averaged over.
  ///
  /// None above 10 (gaps spread ±32 % around their mean), however regular somebody was: a holiday,
  /// a visit nobody noted, one beat missed is no lapse. With 64 in the list a customer of every 20
  /// days would be accused after 28, with 10 after some 45.
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
    // One row behind the other: they are gone through many times.
    var rows: [Double] = []
    rows.reserveCapacity(speaking.count * shapes.count)
    for h in speaking {
      for (i, likelihood) in likelihoods(h, m).enumerated() {
        rows.append(
          likelihood < 1e-9
            ? 0
            : likelihood
              * Outlook.Term(h, m, shape: shapes[i], weight: 1).unfinished(h.silence))
      }
    }
    let width = shapes.count
    var weights = prior
    for _ in 0..<60 {
      var sums = prior.map { $0 * priorCustomers }
      for start in stride(from: 0, to: rows.count, by: width) {
        var total = 0.0
        for i in 0..<width { total += rows[start + i] * weights[i] }
        guard total > 0 else { continue }
        for i in 0..<width { sums[i] += rows[start + i] * weights[i] / total }
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

  /// What to expect of one customer: their own mixture of shapes.
  func outlook(_ h: EventHistory, _ m: MBGNBD) -> Outlook {
    Outlook(
      terms: Regularity.likelihoods(h, m).enumerated().compactMap { i, likelihood in
        let weight = weights[i] * likelihood
        return weight < 1e-9
          ? nil : Outlook.Term(h, m, shape: Regularity.shapes[i], weight: weight)
      })
  }

  /// The probability of no event in the next `horizon` days.
  func probabilityOfNone(_ h: EventHistory, _ m: MBGNBD, horizon: Double) -> Double {
    outlook(h, m).probabilityOfNone(silence: h.silence, horizon: horizon)
  }
}

/// One customer's future under the shapes that explain their gaps; independent of how long they
/// have been silent, so that a limit can be searched for cheaply.
struct Outlook: Sendable {
  /// One shape.
  struct Term: Sendable {
    private var shape: Double
    /// λ ~ Gamma(rate, scale) after their gaps.
    private var rate: Double
    private var scale: Double
    private var logBetaOfRate: Double
    var weight: Double
    /// a and b + x: how likely a lapse is after an event.
    private(set) var lapsed: Double
    private var stayed: Double

    init(_ h: EventHistory, _ m: MBGNBD, shape: Double, weight: Double) {
      let x = Double(h.repeats)
      self.shape = shape
      self.weight = weight
      rate = m.r + shape * x
      scale = m.alpha + shape * h.span
      logBetaOfRate = shape == 1 ? 0 : logBeta(rate, shape)
      lapsed = m.a
      stayed = m.b + x
    }

    /// Sₖ(u): the probability that the gap after the last event exceeds `u`.
    private func survival(_ u: Double) -> Double {
      shape == 1
        ? exponential(-rate * ln1p(u / scale))
        : incompleteBeta(
          scale / (scale + shape * u), rate, shape, logBeta: logBetaOfRate)
    }

    /// (b+x)·Sₖ(u): not lapsed, and the next event not yet due.
    func waiting(_ u: Double) -> Double { stayed * survival(u) }

    /// a + (b+x)·Sₖ(u): nothing heard for `u` days, for either reason.
    func unfinished(_ u: Double) -> Double { lapsed + waiting(u) }
  }
  var terms: [Term]

  /// The probability of no event in the next `horizon` days after `silence` days without one.
  func probabilityOfNone(silence: Double, horizon: Double) -> Double {
    var (later, now) = (0.0, 0.0)
    for term in terms {
      now += term.weight * term.unfinished(silence)
      later += term.weight * term.unfinished(silence + horizon)
    }
    return min(max(later / now, 0), 1)
  }

  /// The probability of not having lapsed after `silence` days without an event.
  func pAlive(silence: Double) -> Double {
    var (alive, all) = (0.0, 0.0)
    for term in terms {
      alive += term.weight * term.waiting(silence)
      all += term.weight * term.unfinished(silence)
    }
    return alive / all
  }
}
