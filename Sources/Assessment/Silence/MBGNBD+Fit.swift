/// Histories in a fixed order, equal ones collapsed: what the fit sums over, so that the order of
/// the customers in a file changes no bit of the result.
struct HistoryTable {
  struct Row {
    var repeats: Int
    var span: Double
    var age: Double
    var weight: Double
  }
  private(set) var rows: [Row] = []
  /// Customers.
  private(set) var customers = 0
  /// Σx.
  private(set) var repeats = 0
  /// ḡ = Σtₓ / Σx; 30 days where nobody came back.
  private(set) var meanGap = 30.0

  init(_ histories: some Collection<EventHistory>) {
    let sorted = histories.sorted {
      ($0.repeats, $0.span, $0.age) < ($1.repeats, $1.span, $1.age)
    }
    var span = 0.0
    for h in sorted {
      customers += 1
      repeats += h.repeats
      span += h.span
      if let last = rows.last, last.repeats == h.repeats, last.span == h.span, last.age == h.age {
        rows[rows.count - 1].weight += 1
      } else {
        rows.append(Row(repeats: h.repeats, span: h.span, age: h.age, weight: 1))
      }
    }
    if repeats > 0, span > 0 { meanGap = span / Double(repeats) }
  }
}

/// The parameters without units, q = (ln r, ln(α/(r·ḡ)), logit(a/(a+b)), ln(a+b)), in which the fit
/// moves and the prior is stated.
struct UnitFreeParameters {
  /// Medians and spreads over seven real logs: what a base is taken to be like until it shows
  /// otherwise. It has no weight left from about 200 customers on.
  static let priorCentre = [0.23, 0.54, -2.54, 1.41]
  static let priorSpread = [1.0, 0.7, 1.2, 1.0]
  /// The one other start, used where the first got nowhere: fewer differences between customers,
  /// more lapses.
  static let restart = [1.0, 0.0, -1.0, 0.5]

  static func model(_ q: [Double], meanGap: Double) -> MBGNBD {
    let r = exponential(q[0])
    let share = logistic(q[2])
    let total = exponential(q[3])
    return MBGNBD(
      r: r, alpha: r * meanGap * exponential(q[1]), a: share * total, b: (1 - share) * total)
  }
}

/// The result of a fit.
package struct MBGNBDFit: Sendable, Hashable {
  package var model: MBGNBD
  /// Without the prior.
  package var logLikelihood: Double
  /// False where no finite optimum was found and the prior's centre stands in.
  package var converged: Bool
}

extension MBGNBD {
  /// The most probable parameters given the histories and the prior (MAP).
  ///
  /// MAP and not maximum likelihood: on bases of 20 customers its log loss is .478 against .505,
  /// and the likelihood alone often has no maximum at all.
  ///
  /// - Complexity: O(n log n) to sort; then some 30 passes over the distinct histories.
  package static func mapFit(_ histories: [EventHistory]) -> MBGNBDFit {
    mapFit(HistoryTable(histories))
  }

  static func mapFit(_ table: HistoryTable) -> MBGNBDFit {
    fit(table, hasPrior: true) { q in
      likelihood(of: table, at: UnitFreeParameters.model(q, meanGap: table.meanGap))
    }
  }

  /// The parameters of maximum likelihood, for comparison with published figures.
  package static func likelihoodFit(_ histories: [EventHistory]) -> MBGNBDFit {
    let table = HistoryTable(histories)
    return fit(table, hasPrior: false) { q in
      likelihood(of: table, at: UnitFreeParameters.model(q, meanGap: table.meanGap))
    }
  }
}

extension BGNBD {
  /// The parameters of maximum likelihood, for comparison with published figures.
  package static func likelihoodFit(
    _ histories: [EventHistory]
  ) -> (model: BGNBD, logLikelihood: Double) {
    let table = HistoryTable(histories)
    let fitted = fit(table, hasPrior: false) { q in
      likelihood(
        of: table, at: UnitFreeParameters.model(q, meanGap: table.meanGap), lapseAtFirst: false)
    }
    let m = fitted.model
    return (BGNBD(r: m.r, alpha: m.alpha, a: m.a, b: m.b), fitted.logLikelihood)
  }
}

/// The value and the gradient (∂r, ∂α, ∂a, ∂b) of a log likelihood.
struct Likelihood {
  var value = 0.0
  var gradient = [0.0, 0, 0, 0]
}

/// Σ weight · ln likelihood over the table, in its order.
///
/// The rows come sorted by x, so everything that depends on x alone (the gamma functions) is
/// computed once for each x; a row then costs two logarithms and one exponential.
///
/// - Parameter lapseAtFirst: MBG/NBD; false: BG/NBD.
private func likelihood(of table: HistoryTable, at m: MBGNBD, lapseAtFirst: Bool = true)
  -> Likelihood
{
  var total = Likelihood()
  let (r, alpha, a, b) = (m.r, m.alpha, m.a, m.b)
  var (dr, dAlpha, da, db) = (0.0, 0.0, 0.0, 0.0)
  let logAlpha = ln(alpha)
  let (gammaR, psiR) = (logGamma(r), digamma(r))
  let betaAB = logBeta(a, b)
  let (psiB, psiAB) = (digamma(b), digamma(a + b))
  var repeats = -1
  var (x, constant, logLapse, perR, perA, perB, lapseB) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
  for row in table.rows {
    if row.repeats != repeats {
      repeats = row.repeats
      x = Double(repeats)
      let survived = lapseAtFirst ? x + 1 : x
      lapseB = b + survived - 1
      constant =
        logGamma(r + x) - gammaR + r * logAlpha + logBeta(a, b + survived) - betaAB
      logLapse = lapseAtFirst || repeats > 0 ? ln(a / lapseB) : -.infinity
      let psiABX = digamma(a + b + survived)
      perR = digamma(r + x) - psiR + logAlpha
      perA = psiAB - psiABX
      perB = digamma(b + survived) - psiABX - psiB + psiAB
    }
    let (logAge, logSpan) = (ln(alpha + row.age), ln(alpha + row.span))
    let alive = -(r + x) * logAge
    let lapsed = logLapse - (r + x) * logSpan
    let sum = logAddExp(alive, lapsed)
    let w = exponential(alive - sum)
    total.value += row.weight * (constant + sum)
    dr += row.weight * (perR - w * logAge - (1 - w) * logSpan)
    dAlpha +=
      row.weight
      * (r / alpha - (r + x) * (w / (alpha + row.age) + (1 - w) / (alpha + row.span)))
    da += row.weight * (perA + (1 - w) / a)
    db += row.weight * (perB - (w < 1 ? (1 - w) / lapseB : 0))
  }
  total.gradient = [dr, dAlpha, da, db]
  return total
}

/// Minimises −(likelihood · prior) in unit-free parameters: from the prior's centre, and once more
/// from elsewhere if that found nothing.
private func fit(
  _ table: HistoryTable, hasPrior: Bool, likelihoodAt: ([Double]) -> Likelihood
) -> MBGNBDFit {
  let centre = UnitFreeParameters.priorCentre
  let spread = UnitFreeParameters.priorSpread
  // Per customer, so that tolerance and line search mean the same on every base.
  let scale = 1 / Double(max(table.customers, 1))
  func objective(_ q: [Double]) -> (value: Double, gradient: [Double]) {
    guard q.allSatisfy({ abs($0) < 30 }) else { return (.infinity, q) }
    let m = UnitFreeParameters.model(q, meanGap: table.meanGap)
    let l = likelihoodAt(q)
    let (dr, dAlpha, da, db) = (l.gradient[0], l.gradient[1], l.gradient[2], l.gradient[3])
    let product = m.a * m.b / (m.a + m.b)
    var value = -l.value
    var gradient = [
      -(m.r * dr + m.alpha * dAlpha), -m.alpha * dAlpha, -product * (da - db),
      -(m.a * da + m.b * db),
    ]
    if hasPrior {
      for i in 0..<4 {
        let z = (q[i] - centre[i]) / spread[i]
        value += z * z / 2
        gradient[i] += z / spread[i]
      }
    }
    return (value * scale, gradient.map { $0 * scale })
  }
  let minimiser = BFGS()
  var best = minimiser.minimise(from: centre, objective)
  if !best.converged || !best.value.isFinite {
    let again = minimiser.minimise(from: UnitFreeParameters.restart, objective)
    if again.value.isFinite, !(best.value <= again.value) { best = again }
  }
  guard best.value.isFinite else {
    let model = UnitFreeParameters.model(centre, meanGap: table.meanGap)
    return MBGNBDFit(model: model, logLikelihood: likelihoodAt(centre).value, converged: false)
  }
  let model = UnitFreeParameters.model(best.point, meanGap: table.meanGap)
  return MBGNBDFit(
    model: model, logLikelihood: likelihoodAt(best.point).value, converged: best.converged)
}
