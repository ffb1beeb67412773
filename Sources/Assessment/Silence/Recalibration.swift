import Basics
import Intake

/// What the base's own past corrects in the probabilities of drift, each customer within their own
/// horizon: a logistic of [1, logit P, standardised ln(1 + s/gap)], held near the identity (prior
/// 0, 1, 0 with spreads 1, ½, ½).
///
/// Mail and messages come in bursts; there silence says more than MBG/NBD hears. The correction is
/// learnt 2L days ago, examined on what followed L days ago, and counts by how much better than the
/// uncorrected model it foretold that: not at all where it did not. By degrees, since a correction
/// that is all or nothing flags hundreds one night and clears them the next. Nor may it turn the
/// order of two silences round.
struct Recalibration: Sendable, Hashable {
  /// L: the length of a window of the past, in days; customers whose own horizon is longer cannot
  /// be examined in it and are left out.
  static let window = 90
  /// Gains in log loss that come and go from one week to the next where nothing is to be learnt
  /// (online retail, summer 2011: within ±.013) …
  private static let noise = 0.015
  /// … and what a gain has to be beyond that for the correction to count as far as it may.
  private static let fullGain = 0.02
  let coefficients: [Double]
  let mean: Double
  let spread: Double

  init(coefficients: [Double], mean: Double, spread: Double) {
    self.coefficients = coefficients
    self.mean = mean
    self.spread = spread
  }

  /// Nil where the past is too short, too thin (under 50 customers or 5 of an outcome in either
  /// window), or where the examination was failed.
  init?(_ log: EventLog, asOf: Day) {
    let sample = log.sample(5000)
    let length = Recalibration.window
    guard let lesson = Lesson(sample, at: asOf.adding(-2 * length)),
      let exam = Lesson(sample, at: asOf.adding(-length))
    else { return nil }
    let trial = Recalibration(lesson)
    let corrected = zip(exam.probabilities, exam.overdue).map {
      trial.corrected($0, overdue: $1)
    }
    let gain =
      Metrics.logLoss(exam.probabilities, exam.outcomes)
      - Metrics.logLoss(corrected, exam.outcomes)
    guard trial.isMonotone, gain > Recalibration.noise else { return nil }
    // Taught anew on the later window, and believed by half at most: one window's season is not the
    // next one's.
    let belief = min((gain - Recalibration.noise) / Recalibration.fullGain, 1) / 2
    let final = Recalibration(exam)
    let taught = final.isMonotone ? final : trial
    self.init(
      coefficients: zip(taught.coefficients, [0, 1, 0]).map {
        belief * $0 + (1 - belief) * $1
      }, mean: taught.mean, spread: taught.spread)
  }

  private init(_ lesson: Lesson) {
    let n = Double(lesson.overdue.count)
    let mean = lesson.overdue.reduce(0, +) / n
    let variance = lesson.overdue.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    let spread = max(variance.squareRoot(), 1e-6)
    var examples = PenalisedLogistic.Examples(columns: 3)
    for (i, p) in lesson.probabilities.enumerated() {
      examples.append(
        [1, logit(p), (lesson.overdue[i] - mean) / spread], outcome: lesson.outcomes[i])
    }
    self.mean = mean
    self.spread = spread
    var means = [0.0, 1, 0]
    var spreads = [1.0, 0.5, 0.5]
    var fitted = PenalisedLogistic.fit(examples, mean: means, spread: spreads)
    // The longer the silence the likelier the return: nobody would believe it. Such a term is left
    // out.
    for j in 1...2 where fitted[j] < 0 {
      (means[j], spreads[j]) = (0, 1e-6)
      fitted = PenalisedLogistic.fit(examples, mean: means, spread: spreads)
      fitted[j] = 0
    }
    coefficients = fitted
  }

  private var isMonotone: Bool {
    coefficients[1] >= 0 && coefficients[2] >= 0 && coefficients[1] + coefficients[2] > 0
  }

  /// - Parameter overdue: ln(1 + s/gap).
  func corrected(_ probability: Double, overdue: Double) -> Double {
    logistic(
      dot(coefficients, [1, logit(probability), (overdue - mean) / spread]))
  }

  /// The base on a past day, each customer with what the model said and what came.
  private struct Lesson {
    var probabilities: [Double] = []
    var overdue: [Double] = []
    var outcomes: [Bool] = []

    init?(_ log: EventLog, at day: Day) {
      let histories = log.histories(asOf: day)
      guard histories.count >= 50 else { return nil }
      let model = SilenceModel.fit(histories)
      for index in 0..<log.count {
        guard let h = log.history(of: index, asOf: day) else { continue }
        let horizon = model.ownHorizon(h)
        guard horizon <= Recalibration.window else { continue }
        probabilities.append(model.probabilityOfNone(h, horizon: horizon))
        overdue.append(model.overdue(h))
        outcomes.append(!log.hasEvent(of: index, after: day, within: horizon))
      }
      let silent = outcomes.count { $0 }
      guard outcomes.count >= 50, silent >= 5, outcomes.count - silent >= 5 else { return nil }
    }
  }
}
