package import Basics
import Intake

/// Would the flags have been right? The forecast as it would have stood on a past day, held against
/// what came after it.
///
/// Nothing after `at` goes into a prediction: it is made from the log cut off there.
package struct Backtest: Sendable {
  package var at: Day
  package var horizonDays: Int
  /// With at least one event on or before `at`.
  package var customers: Int
  /// The share with no event in the horizon.
  package var baseRate: Double
  /// Of `SilenceForecast`, which the report shows.
  package var forecast: Figures
  /// MBG/NBD by itself.
  package var mbg: Figures
  /// Plain recency: the longer silent, the likelier.
  package var recency: Figures
  /// "Silent for 90 days or more".
  package var rule90: Figures
  package var calibration: [Bin]
  /// What the forecast was made of.
  package var model: MBGNBD
  package var recalibrated: Bool
  /// Under 20 customers or 10 repeats up to `at`: figures of so few prove little.
  package var lowEvidence: Bool

  /// How good a way of foretelling silence was.
  package struct Figures: Sendable, Hashable {
    /// Area under the ROC curve; nil where everybody, or nobody, fell silent.
    package var auc: Double?
    /// Of a rule of thumb after a two-parameter logistic step, learnt one horizon earlier; nil
    /// where there was nothing to learn from.
    package var logLoss: Double?
    package var brier: Double?
  }

  /// A tenth of the probabilities.
  package struct Bin: Sendable, Hashable {
    package var from: Double
    package var to: Double
    package var n: Int
    /// Means over the `n`.
    package var predicted: Double
    package var observed: Double
  }

  /// - Parameter log: the distinct event days of every customer, before and after `at`.
  /// - Returns: nil where nobody had an event by `at`.
  package init?(_ log: EventLog, at: Day, horizon: Int) {
    let forecast = SilenceForecast(log, asOf: at, horizon: horizon)
    var predicted: [Double] = []
    var plain: [Double] = []
    var silences: [Double] = []
    var outcomes: [Bool] = []
    var repeats = 0
    for index in 0..<log.count {
      guard let p = forecast.probabilities[index], let h = log.history(of: index, asOf: at) else {
        continue
      }
      predicted.append(p)
      plain.append(forecast.model.probabilityOfNone(h, horizon: Double(horizon)))
      silences.append(h.silence)
      outcomes.append(!log.hasEvent(of: index, after: at, within: horizon))
      repeats += h.repeats
    }
    guard !predicted.isEmpty else { return nil }
    self.at = at
    horizonDays = horizon
    customers = predicted.count
    baseRate = Double(outcomes.count { $0 }) / Double(customers)
    self.forecast = Figures(predicted, outcomes)
    mbg = Figures(plain, outcomes)
    let earlier = RuleLessons(log, at: at.adding(-horizon), horizon: horizon)
    recency = Figures(silences, outcomes, earlier) { ln1p($0) }
    rule90 = Figures(silences, outcomes, earlier) { $0 >= 90 ? 1 : 0 }
    calibration = Backtest.bins(predicted, outcomes)
    model = forecast.model
    recalibrated = forecast.recalibrated
    lowEvidence = customers < 20 || repeats < 10
  }

  /// The same question asked again and again, every `every` days from `first` to `last`: one lucky
  /// day proves nothing.
  package static func rolling(
    _ log: EventLog, from first: Day, to last: Day, horizon: Int, every: Int = 30
  ) -> [Backtest] {
    stride(from: 0, through: last.days(since: first), by: max(every, 1)).compactMap {
      Backtest(log, at: first.adding($0), horizon: horizon)
    }
  }

  /// Ten bins; those nobody fell into are left out.
  private static func bins(_ predicted: [Double], _ outcomes: [Bool]) -> [Bin] {
    var bins = (0..<10).map {
      Bin(from: Double($0) / 10, to: Double($0 + 1) / 10, n: 0, predicted: 0, observed: 0)
    }
    for (p, silent) in zip(predicted, outcomes) {
      let i = min(Int(p * 10), 9)
      bins[i].n += 1
      bins[i].predicted += p
      bins[i].observed += silent ? 1 : 0
    }
    return bins.filter { $0.n > 0 }.map { bin in
      var bin = bin
      bin.predicted /= Double(bin.n)
      bin.observed /= Double(bin.n)
      return bin
    }
  }
}

extension Backtest.Figures {
  /// Of probabilities.
  fileprivate init(_ predicted: [Double], _ outcomes: [Bool]) {
    auc = Metrics.auc(predicted, outcomes)
    logLoss = Metrics.logLoss(predicted, outcomes)
    brier = Metrics.brier(predicted, outcomes)
  }

  /// Of a rule of thumb, which scores and knows no probabilities.
  fileprivate init(
    _ silences: [Double], _ outcomes: [Bool], _ earlier: RuleLessons?,
    score: (Double) -> Double
  ) {
    let scores = silences.map(score)
    auc = Metrics.auc(scores, outcomes)
    guard let predicted = earlier?.probabilities(of: scores, score: score) else { return }
    logLoss = Metrics.logLoss(predicted, outcomes)
    brier = Metrics.brier(predicted, outcomes)
  }
}

/// What a rule of thumb learns one horizon earlier, so that its log loss can be compared: from
/// score to probability by two parameters (Platt's step).
private struct RuleLessons {
  private var silences: [Double] = []
  private var outcomes: [Bool] = []

  init?(_ log: EventLog, at: Day, horizon: Int) {
    for index in 0..<log.count {
      guard let h = log.history(of: index, asOf: at) else { continue }
      silences.append(h.silence)
      outcomes.append(!log.hasEvent(of: index, after: at, within: horizon))
    }
    let silent = outcomes.count { $0 }
    guard outcomes.count >= 50, silent >= 5, outcomes.count - silent >= 5 else { return nil }
  }

  func probabilities(of scores: [Double], score: (Double) -> Double) -> [Double] {
    var examples = PenalisedLogistic.Examples(columns: 2)
    for (silence, outcome) in zip(silences, outcomes) {
      examples.append([1, score(silence)], outcome: outcome)
    }
    let coefficients = PenalisedLogistic.fit(examples, mean: [0, 0], spread: [10, 10])
    return scores.map { logistic(dot(coefficients, [1, $0])) }
  }
}
