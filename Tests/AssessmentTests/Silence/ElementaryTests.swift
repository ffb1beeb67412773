import Testing

@testable import Assessment

@Suite("Elementary functions")
struct ElementaryTests {
  @Test(
    "lnΓ and ψ are those of the tables",
    arguments: [
      (0.001, 6.907_178_885_383_853, -1000.575_571_932_8),
      (0.5, 0.572_364_942_924_700_1, -1.963_510_026_021_423_5),
      (1, 0, -0.577_215_664_901_532_9),
      (10, 12.801_827_480_081_469, 2.251_752_589_066_721),
      (100, 359.134_205_369_575_4, 4.600_161_852_738_087),
      (5000, 37_582.626_315_685_35, 8.517_093_188_082_894),
    ])
  func gamma(x: Double, logGamma expected: Double, digamma expectedDigamma: Double) {
    #expect(abs(logGamma(x) - expected) <= 1e-12 * max(1, abs(expected)))
    #expect(abs(digamma(x) - expectedDigamma) <= 1e-10 * max(1, abs(expectedDigamma)))
  }

  @Test(
    "The incomplete beta function is that of the tables",
    arguments: [
      (0.5, 2.0, 3.0, 0.6875), (0.3, 0.5, 0.5, 0.369_010_119_565_545_37),
      (0.9, 10, 1, 0.348_678_440_1), (0.2, 1, 4, 0.5904), (0, 2, 2, 0), (1, 2, 2, 1),
    ])
  func incompleteBetaValues(y: Double, p: Double, q: Double, expected: Double) {
    #expect(abs(incompleteBeta(y, p, q, logBeta: logBeta(p, q)) - expected) < 1e-12)
    #expect(abs(incompleteBeta(1 - y, q, p, logBeta: logBeta(p, q)) - (1 - expected)) < 1e-12)
  }

  @Test("Logarithms of sums neither overflow nor lose the small part")
  func sums() {
    #expect(logAddExp(1000, 1000) == 1000 + ln(2))
    #expect(logAddExp(-.infinity, 3) == 3)
    #expect(logAddExp(0, -40) > 0)
    #expect(ln1p(1e-20) == 1e-20)
    #expect(logistic(-800) >= 0 && logistic(800) == 1)
  }
}

@Suite("Metrics")
struct MetricsTests {
  @Test("AUC counts pairs, ties half")
  func auc() {
    #expect(Metrics.auc([0.1, 0.4, 0.35, 0.8], [false, false, true, true]) == 0.75)
    #expect(Metrics.auc([1, 1, 1], [true, false, true]) == 0.5)
    #expect(Metrics.auc([2, 1], [true, false]) == 1)
    #expect(Metrics.auc([2, 1], [true, true]) == nil)
  }

  @Test("Log loss and Brier score of two customers")
  func losses() {
    #expect(abs(Metrics.logLoss([0.5, 0.25], [true, false]) - (ln(2) - ln(0.75)) / 2) < 1e-15)
    #expect(Metrics.brier([0.5, 0.25], [true, false]) == (0.25 + 0.0625) / 2)
    #expect(Metrics.logLoss([0], [true]).isFinite)
  }
}
