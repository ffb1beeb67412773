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
}
