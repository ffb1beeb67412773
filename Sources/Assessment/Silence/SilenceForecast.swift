package import Basics
import Intake

/// The probability of no event in the next `horizon` days for every relationship of a log: what a
/// backtest measures, and what stands beside a flag as "in the next 90 days".
///
/// Four experts speak, their log odds averaged:
///
/// 1. MBG/NBD;
/// 2. MBG/NBD with each customer's own regularity (`Regularity`);
/// 3. a correction of the first by what this base's own past shows, recency among it
///    (`PastLesson`);
/// 4. recency alone, as this base's past calibrates it.
///
/// How much each counts is decided by degrees on the past as well: all foretell a later window
/// which the last two have not seen, and their log loss there costs them weight. Without enough
/// past the first two share the word.
package struct SilenceForecast: Sendable {
  /// By relationship; nil without an event up to the as-of day.
  package var probabilities: [Double?]
  package var model: MBGNBD
  /// What each expert counts; sums to 1.
  var weights: Weights
  /// The base's own past counts for more than the theory.
  package var recalibrated: Bool { weights.correction + weights.recency > 0.5 }

  struct Weights: Sendable, Hashable {
    var mbg = 2.0 / 3
    var regularity = 1.0 / 3
    var correction = 0.0
    var recency = 0.0
  }

  /// - Parameters:
  ///   - log: events after `asOf` are not looked at.
  package init(_ log: EventLog, asOf: Day, horizon: Int) {
    let log = log.until(asOf)
    let histories = (0..<log.count).map { log.history(of: $0, asOf: asOf) }
    let known = histories.compactMap { $0 }
    let model = MBGNBD.mapFit(known).model
    let regularity = Regularity.fit(known, model)
    let experts = Experts(log.sample(Experts.sampleLimit), asOf: asOf, horizon: horizon)
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

/// What the experts learnt from a log's past, and what each counts.
private struct Experts {
  /// So many relationships are learnt from at most; more would cost time and change nothing.
  static let sampleLimit = 5000
  private(set) var weights = SilenceForecast.Weights()
  private var correction: PastLesson?
  private var recency: PastLesson?

  init(_ log: EventLog, asOf: Day, horizon: Int) {
    // Taught on windows of the full horizon that end by the as-of day …
    let windows = [2, 3, 4, 5, 6].compactMap { halves in
      PastWindow(log, at: asOf.adding(-halves * horizon / 2), horizon: horizon)
    }
    let meanAge = PastWindow.meanAge(log.histories(asOf: asOf))
    correction = PastLesson(.correction, windows, meanAge: meanAge)
    recency = PastLesson(.recency, windows, meanAge: meanAge)
    // … and examined on the last half horizon, taught on halves that ended before it began.
    let half = max(horizon / 2, 1)
    guard let exam = PastWindow(log, at: asOf.adding(-half), horizon: half) else { return }
    let earlier = [4, 5, 6, 7, 8].compactMap { quarters in
      PastWindow(log, at: asOf.adding(-max(quarters * horizon / 4, 2 * half)), horizon: half)
    }
    func loss(_ logOdds: (PastWindow.Row) -> Double) -> Double {
      Metrics.logLoss(exam.rows.map { logistic(logOdds($0)) }, exam.outcomes)
    }
    func lossOfLesson(_ subject: PastLesson.Subject) -> Double {
      PastLesson(subject, earlier, meanAge: exam.meanAge).map { loss($0.logOdds) } ?? .infinity
    }
    let losses = [
      loss(\.logOdds), loss(\.logOddsWithRegularity), lossOfLesson(.correction),
      lossOfLesson(.recency),
    ]
    // What each counts before the examination: the correction more the more customers taught it.
    let n = Double(exam.rows.count)
    let priors = [
      1, 0.5, correction == nil ? 0 : 3 * n / (n + 200), recency == nil ? 0 : 0.5,
    ]
    // A difference in log loss is believed the more, the more customers it was measured on.
    let belief = 100 * n / (n + 300)
    let best = losses.min() ?? 0
    let raw = zip(losses, priors).map { loss, prior in
      prior * exponential(-belief * (loss - best))
    }
    let total = raw.reduce(0, +)
    weights = SilenceForecast.Weights(
      mbg: raw[0] / total, regularity: raw[1] / total, correction: raw[2] / total,
      recency: raw[3] / total)
  }

  func logOdds(_ row: PastWindow.Row) -> Double {
    weights.mbg * row.logOdds + weights.regularity * row.logOddsWithRegularity
      + (correction.map { weights.correction * $0.logOdds(row) } ?? 0)
      + (recency.map { weights.recency * $0.logOdds(row) } ?? 0)
  }
}
