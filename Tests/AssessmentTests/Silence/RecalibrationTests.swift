import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Recalibration")
struct RecalibrationTests {
  private let asOf = SyntheticBase.asOf

  /// Log loss of P(none within the own horizon), with the correction and without.
  private func losses(_ log: EventLog) -> (plain: Double, corrected: Double, model: SilenceModel) {
    let model = SilenceModel.fit(log, asOf: asOf)
    var plain: [Double] = []
    var corrected: [Double] = []
    var outcomes: [Bool] = []
    for index in 0..<log.count {
      guard let h = log.history(of: index, asOf: asOf) else { continue }
      let horizon = model.ownHorizon(h)
      guard horizon <= 200 else { continue }
      plain.append(model.probabilityOfNone(h, horizon: horizon))
      corrected.append(model.drift(h).probability ?? 0)
      outcomes.append(!log.hasEvent(of: index, after: asOf, within: horizon))
    }
    return (
      Metrics.logLoss(plain, outcomes), Metrics.logLoss(corrected, outcomes), model
    )
  }

  @Test("Bursts are corrected by the base's own past, and better foretold for it")
  func bursts() {
    let (plain, corrected, model) = losses(SyntheticBase.bursty(customers: 500, seed: 1))
    #expect(model.recalibrated)
    #expect(model.summary.recalibrated)
    #expect(corrected < plain - 0.02)
  }

  @Test("Where MBG/NBD is the truth the correction stays away or does no harm", arguments: 1...5)
  func truth(seed: Int) {
    let (plain, corrected, _) = losses(
      SyntheticBase.mbgNBD(
        MBGNBD(r: 0.9, alpha: 15, a: 0.5, b: 2.5), customers: 500, seed: UInt64(seed)))
    #expect(corrected < plain + 0.01)
  }

  /// A correction that is all or nothing flagged 655 of them one week, and 2 the next.
  @Test(
    "Where the past teaches nothing, flags do not come in hundreds and go again",
    .enabled(if: SilenceData.isPresent))
  func steadiness() throws {
    let log = SilenceData.onlineRetail()
    let first = try #require(Day(iso: "2011-08-19"))
    let flags = [0, 5, 10, 15, 25].map { days in
      let at = first.adding(days)
      let model = SilenceModel.fit(log, asOf: at)
      return (0..<log.count).count { index in
        model.finding(log.days(of: index, until: at), asOf: at, limits: .init()).isDrifting
      }
    }
    for (earlier, later) in zip(flags, flags.dropFirst()) {
      #expect(abs(later - earlier) < 50, "\(flags)")
    }
  }

  @Test("Under 50 customers there is no correction")
  func few() {
    let log = SyntheticBase.bursty(customers: 49, seed: 1)
    #expect(!SilenceModel.fit(log, asOf: asOf).recalibrated)
  }

  @Test("A logistic regression without data is its prior, and with data finds the slope")
  func logisticRegression() {
    let empty = PenalisedLogistic.Examples(columns: 2)
    #expect(PenalisedLogistic.fit(empty, mean: [0.3, 1], spread: [1, 1]) == [0.3, 1])
    var examples = PenalisedLogistic.Examples(columns: 2)
    var dice = Dice(9)
    for _ in 0..<5000 {
      let x = dice.normal()
      examples.append([1, x], outcome: dice.share() < logistic(0.5 - 1.5 * x))
    }
    let fitted = PenalisedLogistic.fit(examples, mean: [0, 0], spread: [10, 10])
    #expect(abs(fitted[0] - 0.5) < 0.1)
    #expect(abs(fitted[1] + 1.5) < 0.1)
  }
}
