import Testing

@testable import Assessment

@Suite("MBG/NBD")
struct MBGNBDTests {
  /// r = .25, α = 4, a = .8, b = 2.5, T = 40.
  @Test(
    "The log likelihoods are the published ones",
    arguments: [
      (0, 0.0, -0.417_928_26, -0.599_473_82),
      (200, 38.0, 100.786_91, 100.795_69),
    ])
  func pointValues(repeats: Int, span: Double, mbg: Double, bg: Double) {
    let h = EventHistory(repeats: repeats, span: span, age: 40)
    let tolerance = max(abs(mbg), 1) * 1e-7
    #expect(
      abs(MBGNBD(r: 0.25, alpha: 4, a: 0.8, b: 2.5).logLikelihood(h) - mbg) < tolerance)
    #expect(abs(BGNBD(r: 0.25, alpha: 4, a: 0.8, b: 2.5).logLikelihood(h) - bg) < tolerance)
  }

  @Test(
    "The probabilities are those of the published parameters",
    arguments: [
      (2, 30.43, 0.706_202_3, 0.666_077_7),
      (0, 0.0, 0.389_735_1, 0.951_422_6),
    ])
  func probabilities(repeats: Int, span: Double, alive: Double, none: Double) {
    let model = MBGNBD(r: 0.525, alpha: 6.183, a: 0.891, b: 1.614)
    let h = EventHistory(repeats: repeats, span: span, age: 38.86)
    #expect(abs(model.pAlive(h) - alive) < 1e-6)
    #expect(abs(model.probabilityOfNone(h, horizon: 13) - none) < 1e-6)
  }

  @Test("Plain likelihood finds the published optimum", .enabled(if: SilenceData.isPresent))
  func publishedOptimum() {
    let histories = SilenceData.cdnowSummary()
    #expect(histories.count == 2357)
    let mbg = MBGNBD.likelihoodFit(histories)
    #expect(mbg.converged)
    #expect(abs(mbg.logLikelihood - -9582.1327) < 5e-4)
    #expect(abs(mbg.model.r - 0.524_838) < 5e-4)
    #expect(abs(mbg.model.alpha - 6.182_992) < 5e-3)
    #expect(abs(mbg.model.a - 0.891_356) < 5e-4)
    #expect(abs(mbg.model.b - 1.614) < 2e-3)
    let bg = BGNBD.likelihoodFit(histories)
    #expect(abs(bg.logLikelihood - -9582.4256) < 5e-4)
    #expect(abs(bg.model.r - 0.242_593) < 5e-4)
    #expect(abs(bg.model.alpha - 4.413_531) < 5e-3)
    #expect(abs(bg.model.a - 0.792_886) < 5e-4)
    #expect(abs(bg.model.b - 2.425_754) < 5e-3)
  }

  @Test("Weeks and days are the same story")
  func units() {
    let model = MBGNBD(r: 0.525, alpha: 6.183, a: 0.891, b: 1.614)
    let inDays = MBGNBD(r: 0.525, alpha: 6.183 * 7, a: 0.891, b: 1.614)
    let h = EventHistory(repeats: 2, span: 30, age: 38)
    let same = EventHistory(repeats: 2, span: 210, age: 266)
    #expect(abs(model.logLikelihood(h) - inDays.logLikelihood(same) - 2 * ln(7)) < 1e-10)
    #expect(
      abs(model.probabilityOfNone(h, horizon: 13) - inDays.probabilityOfNone(same, horizon: 91))
        < 1e-12)
    // The fit, too: the prior has no units.
    let base = SyntheticBase.mbgNBD(
      MBGNBD(r: 0.8, alpha: 20, a: 0.6, b: 2), customers: 60, seed: 4)
    let days = base.histories(asOf: SyntheticBase.asOf)
    let weeks = days.map {
      EventHistory(repeats: $0.repeats, span: $0.span / 7, age: $0.age / 7)
    }
    let (d, w) = (MBGNBD.mapFit(days).model, MBGNBD.mapFit(weeks).model)
    #expect(abs(d.r / w.r - 1) < 1e-4)
    #expect(abs(d.alpha / w.alpha / 7 - 1) < 1e-4)
    #expect(abs(d.a / w.a - 1) < 1e-4)
  }

  @Test(
    "Long histories stay finite",
    arguments: [(221, 103.43, 103.57), (5000, 5000, 5200), (5000, 5000, 5000), (0, 0, 0)])
  func extremes(repeats: Int, span: Double, age: Double) {
    let h = EventHistory(repeats: repeats, span: span, age: age)
    let model = MBGNBD(r: 0.525, alpha: 6.183, a: 0.891, b: 1.614)
    #expect(model.logLikelihood(h).isFinite)
    #expect((0...1).contains(model.pAlive(h)))
    #expect((0...1).contains(model.probabilityOfNone(h, horizon: 90)))
    let fit = MBGNBD.mapFit([h, h, EventHistory(repeats: 3, span: 50, age: 60)])
    #expect(fit.model.r.isFinite && fit.model.alpha > 0 && fit.logLikelihood.isFinite)
  }

  @Test("P(none) rises with the silence, falls with the horizon and stays a probability")
  func monotone() {
    var dice = Dice(11)
    for _ in 0..<300 {
      let model = MBGNBD(
        r: exponential(dice.normal()), alpha: exponential(3 + 2 * dice.normal()),
        a: exponential(dice.normal()), b: exponential(1 + dice.normal()))
      let repeats = Int(40 * dice.share())
      let span = repeats == 0 ? 0 : 800 * dice.share()
      var previous = -1.0
      for silence in [0.0, 1, 10, 40, 100, 365, 2000, 20_000] {
        let h = EventHistory(repeats: repeats, span: span, age: span + silence)
        let p = model.probabilityOfNone(h, horizon: 90)
        #expect(p >= previous && p <= 1)
        #expect(model.probabilityOfNone(h, horizon: 91) <= p)
        previous = p
      }
    }
  }

  @Test("The fit finds the parameters a large base was made with")
  func recovery() {
    let truth = MBGNBD(r: 0.9, alpha: 25, a: 0.7, b: 3)
    let log = SyntheticBase.mbgNBD(truth, customers: 4000, seed: 21)
    let fit = MBGNBD.mapFit(log.histories(asOf: SyntheticBase.asOf))
    #expect(fit.converged)
    #expect(abs(fit.model.r / truth.r - 1) < 0.15)
    #expect(abs(fit.model.alpha / truth.alpha - 1) < 0.2)
    let lapse = fit.model.a / (fit.model.a + fit.model.b)
    #expect(abs(lapse / (truth.a / (truth.a + truth.b)) - 1) < 0.15)
  }

  @Test("Without anybody, or without repeats, the prior speaks")
  func empty() {
    let none = MBGNBD.mapFit([])
    #expect(none.model.r.isFinite && none.model.alpha > 0)
    let alone = MBGNBD.mapFit([EventHistory(repeats: 0, span: 0, age: 400)])
    #expect(alone.model.alpha.isFinite)
  }
}
