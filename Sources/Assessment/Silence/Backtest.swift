package import Intake

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
  /// Area under the ROC curve; nil where everybody, or nobody, fell silent.
  package var auc: Double?
  package var logLoss: Double
  package var brier: Double
  /// The same for plain recency, the longer silent the likelier.
  package var recencyAuc: Double?
  /// The same for "silent for more than 90 days".
  package var rule90Auc: Double?
  /// The rules' log loss, after a two-parameter logistic step learnt one horizon earlier; nil where
  /// there was nothing to learn from.
  package var recencyLogLoss: Double?
  package var rule90LogLoss: Double?
  package var calibration: [Bin]
  /// What the manager asks: of those flagged, how many did fall silent; and of the others?
  package var flagged: Int
  package var flaggedAndSilent: Int
  package var notFlagged: Int
  package var notFlaggedAndSilent: Int
  /// What the forecast was made of.
  package var model: MBGNBD
  package var recalibrated: Bool

  /// A tenth of the probabilities.
  package struct Bin: Sendable, Hashable {
    package var from: Double
    package var to: Double
    package var n: Int
    /// Means over the `n`.
    package var predicted: Double
    package var observed: Double
  }

  /// - Returns: nil where nobody had an event by `at`.
  /// - Parameters:
  ///   - log: the distinct event days of every customer, before and after `at`.
  ///   - flagFrom: the probability from which a customer counts as flagged.
  package init?(
    _ log: EventLog, at: Day, horizon: Int, flagFrom: Double = SilenceModel.driftingFrom
  ) {
    let forecast = SilenceForecast(log, asOf: at, horizon: horizon)
    var predicted: [Double] = []
    var silences: [Double] = []
    var outcomes: [Bool] = []
    for index in 0..<log.count {
      guard let p = forecast.probabilities[index], let h = log.history(of: index, asOf: at) else {
        continue
      }
      predicted.append(p)
      silences.append(h.silence)
      outcomes.append(!log.hasEvent(of: index, after: at, within: horizon))
    }
    guard !predicted.isEmpty else { return nil }
    self.at = at
    horizonDays = horizon
    customers = predicted.count
    let silent = outcomes.count { $0 }
    baseRate = Double(silent) / Double(customers)
    auc = Metrics.auc(predicted, outcomes)
    logLoss = Metrics.logLoss(predicted, outcomes)
    brier = Metrics.brier(predicted, outcomes)
    recencyAuc = Metrics.auc(silences, outcomes)
    rule90Auc = Metrics.auc(silences.map(Backtest.rule90), outcomes)
    recencyLogLoss = nil
    rule90LogLoss = nil
    if let earlier = RuleLessons(log, at: at.adding(-horizon), horizon: horizon) {
      recencyLogLoss = earlier.logLoss(silences, outcomes) { ln1p($0) }
      rule90LogLoss = earlier.logLoss(silences, outcomes, score: Backtest.rule90)
    }
    calibration = Backtest.bins(predicted, outcomes)
    let isFlagged = predicted.map { $0 >= flagFrom }
    flagged = isFlagged.count { $0 }
    flaggedAndSilent = zip(isFlagged, outcomes).count { $0 && $1 }
    notFlagged = customers - flagged
    notFlaggedAndSilent = silent - flaggedAndSilent
    model = forecast.model
    recalibrated = forecast.recalibrated
  }

  /// The same question asked again and again, every `every` days from `first` to `last`: one lucky day
  /// proves nothing.
  package static func rolling(
    _ log: EventLog, from first: Day, to last: Day, horizon: Int, every: Int = 30
  ) -> [Backtest] {
    stride(from: 0, through: last.days(since: first), by: max(every, 1)).compactMap {
      Backtest(log, at: first.adding($0), horizon: horizon)
    }
  }

  private static func rule90(_ silence: Double) -> Double { silence > 90 ? 1 : 0 }

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

/// What a rule of thumb learns one horizon earlier, so that its log loss can be compared: from score
/// to probability by two parameters (Platt's step).
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

  func logLoss(
    _ silences: [Double], _ outcomes: [Bool], score: (Double) -> Double
  ) -> Double {
    var examples = PenalisedLogistic.Examples(columns: 2)
    for (silence, outcome) in zip(self.silences, self.outcomes) {
      examples.append([1, score(silence)], outcome: outcome)
    }
    let coefficients = PenalisedLogistic.fit(examples, mean: [0, 0], spread: [10, 10])
    let probabilities = silences.map { logistic(dot(coefficients, [1, score($0)])) }
    return Metrics.logLoss(probabilities, outcomes)
  }
}
