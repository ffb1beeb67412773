import Intake

/// What the base's own past corrects in the probabilities of drift, each customer within their own
/// horizon: a logistic of [1, logit P, standardised ln(1 + s/gap)], held near the identity (prior
/// 0, 1, 0 with spreads 1, ½, ½).
///
/// Mail and messages come in bursts; there silence says more than MBG/NBD hears. The correction is
/// learnt 2L days ago, examined on what followed L days ago, and thrown away unless it foretold that
/// better than the uncorrected model. It may neither turn the order of two silences round.
struct Recalibration: Sendable, Hashable {
  /// L: the length of a window of the past, in days; customers whose own horizon is longer cannot be
  /// examined in it and are left out.
  static let window = 90
  private var coefficients: [Double]
  private var mean: Double
  private var spread: Double

  /// Nil where the past is too short, too thin (under 50 customers or 5 of an outcome in either
  /// window), or where the examination was failed.
  init?(_ log: EventLog, asOf: Day) {
    let sample = log.sampled(5000)
    let length = Recalibration.window
    guard let lesson = Lesson(sample, at: asOf.adding(-2 * length)),
      let exam = Lesson(sample, at: asOf.adding(-length))
    else { return nil }
    let trial = Recalibration(lesson)
    let corrected = zip(exam.probabilities, exam.overdue).map {
      trial.corrected($0, overdue: $1)
    }
    guard trial.isMonotone,
      Metrics.logLoss(corrected, exam.outcomes)
        < Metrics.logLoss(exam.probabilities, exam.outcomes)
    else { return nil }
    // What it learnt is what it passed with, and what it has seen since.
    let final = Recalibration(exam)
    self = final.isMonotone ? final : trial
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
    coefficients = PenalisedLogistic.fit(examples, mean: [0, 1, 0], spread: [1, 0.5, 0.5])
  }

  private var isMonotone: Bool { coefficients[1] > 0 && coefficients[2] >= 0 }

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
