package import Intake

/// The probability of no event in the next `horizon` days for every relationship of a log: what a
/// backtest measures, and what stands beside a flag as "in the next 90 days".
///
/// Three experts speak, their log odds averaged:
///
/// 1. MBG/NBD;
/// 2. MBG/NBD with each customer's own regularity (`Regularity`);
/// 3. a correction of the first by what this base's own past shows (`PastWindow`, five coefficients
///    held near zero), which takes up recency where events come in bursts.
///
/// How much each counts is decided by degrees on the past as well: all three foretell a later window
/// that the third has not seen, and each customer's log loss there costs them weight. Without enough
/// past the first two share the word.
package struct SilenceForecast: Sendable {
  /// By relationship; nil without an event up to the as-of day.
  package var probabilities: [Double?]
  package var model: MBGNBD
  /// What each expert counts; sums to 1.
  package var weights: (mbg: Double, regularity: Double, past: Double)
  /// The base's own past changed the probabilities more than the theory kept them.
  package var recalibrated: Bool { weights.past > 0.5 }

  /// - Parameters:
  ///   - log: events after `asOf` are not looked at.
  package init(_ log: EventLog, asOf: Day, horizon: Int) {
    let log = log.until(asOf)
    let histories = (0..<log.count).map { log.history(of: $0, asOf: asOf) }
    let known = histories.compactMap { $0 }
    let model = MBGNBD.mapFit(known).model
    let regularity = Regularity.fit(known, model)
    let experts = Experts(log.sampled(Experts.sampleLimit), asOf: asOf, horizon: horizon)
    self.model = model
    weights = experts.weights
    probabilities = histories.enumerated().map { index, history in
      guard let history else { return nil }
      let row = PastWindow.row(
        history, days: log[index], asOf: asOf, horizon: horizon, model, regularity)
      return logistic(experts.logOdds(row))
    }
  }
}

/// The weights of the three experts and the third one's coefficients, learnt from a log's past.
private struct Experts {
  /// So many relationships are learnt from at most; more would cost time and change nothing.
  static let sampleLimit = 5000
  var weights: (mbg: Double, regularity: Double, past: Double) = (0.5, 0.5, 0)
  private var correction: PastCorrection?

  init(_ log: EventLog, asOf: Day, horizon: Int) {
    // Taught on windows of the full horizon that end by the as-of day …
    let now = log.histories(asOf: asOf)
    let windows = [2, 3, 4, 5, 6].compactMap { halves in
      PastWindow(log, at: asOf.adding(-halves * horizon / 2), horizon: horizon)
    }
    correction = PastCorrection(windows, meanAge: PastWindow.meanAge(now))
    // … and examined on the last half horizon, taught on halves that ended before it began.
    let half = max(horizon / 2, 1)
    guard let exam = PastWindow(log, at: asOf.adding(-half), horizon: half) else { return }
    let earlier = [4, 5, 6, 7, 8].compactMap { quarters in
      PastWindow(log, at: asOf.adding(-max(quarters * horizon / 4, 2 * half)), horizon: half)
    }
    let trial = PastCorrection(earlier, meanAge: exam.meanAge)
    func loss(_ logOdds: (PastWindow.Row) -> Double) -> Double {
      Metrics.logLoss(exam.rows.map { logistic(logOdds($0)) }, exam.outcomes)
    }
    let n = Double(exam.rows.count)
    // A difference in log loss is believed the more the more customers it was measured on.
    let belief = 100 * n / (n + 300)
    let losses = [
      loss { $0.logOdds }, loss { $0.logOddsWithRegularity },
      trial.map { trial in loss(trial.logOdds) },
    ]
    let best = losses.compactMap { $0 }.min() ?? 0
    // Before the examination the third counts as much as it has seen customers.
    let priors = [1, 1, correction == nil ? 0 : 3 * n / (n + 200)]
    let raw = zip(losses, priors).map { loss, prior in
      loss.map { prior * exponential(-belief * ($0 - best)) } ?? 0
    }
    let total = raw.reduce(0, +)
    weights = (raw[0] / total, raw[1] / total, raw[2] / total)
  }

  func logOdds(_ row: PastWindow.Row) -> Double {
    weights.mbg * row.logOdds + weights.regularity * row.logOddsWithRegularity
      + (correction.map { weights.past * $0.logOdds(row) } ?? 0)
  }
}
