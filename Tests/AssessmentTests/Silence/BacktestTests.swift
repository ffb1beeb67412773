import Basics
import Intake
import Testing

@testable import Assessment

@Suite("Backtest")
struct BacktestTests {
  private let at = SyntheticBase.asOf

  @Test("What comes after the day changes no prediction", arguments: [30, 90])
  func noLeak(horizon: Int) {
    for log in [
      SyntheticBase.bursty(customers: 120, seed: 7),
      EventLog(SyntheticBase.mixed(customers: 80, seed: 7)),
    ] {
      let day = at.adding(-50)
      var poisoned = EventLog()
      var dice = Dice(1)
      for index in 0..<log.count {
        let past = log[index].prefix { $0 <= day.number }.map(Day.init(number:))
        let future = (1...20).filter { _ in dice.share() < 0.5 }.map { day.adding($0) }
        poisoned.append(past + future)
      }
      // And customers who come only later.
      poisoned.append([day.adding(1)])
      let honest = SilenceForecast(log, asOf: day, horizon: horizon)
      let other = SilenceForecast(poisoned, asOf: day, horizon: horizon)
      #expect(honest.probabilities == other.probabilities.dropLast())
      #expect(other.probabilities.last == .some(nil))
      #expect(
        SilenceModel.fit(log, asOf: day) == SilenceModel.fit(poisoned, asOf: day))
    }
  }

  @Test("Where bursts rule, the forecast learns from the past and is no worse than recency")
  func bursts() throws {
    let log = SyntheticBase.bursty(customers: 600, seed: 3)
    let backtest = try #require(Backtest(log, at: at, horizon: 90))
    let auc = try #require(backtest.forecast.auc)
    let recency = try #require(backtest.recency.auc)
    #expect(backtest.recalibrated)
    #expect(auc > recency - 0.015)
    let recencyLogLoss = try #require(backtest.recency.logLoss)
    let logLoss = try #require(backtest.forecast.logLoss)
    let plain = try #require(backtest.mbg.logLoss)
    #expect(logLoss < recencyLogLoss + 0.01)
    #expect(logLoss < plain - 0.1)
  }

  @Test("Where MBG/NBD is the truth, the forecast stays with it", arguments: 1...4)
  func truth(seed: Int) throws {
    let log = SyntheticBase.mbgNBD(
      MBGNBD(r: 0.9, alpha: 25, a: 0.7, b: 3), customers: 400, seed: UInt64(seed))
    let backtest = try #require(Backtest(log, at: at, horizon: 90))
    let logLoss = try #require(backtest.forecast.logLoss)
    let plain = try #require(backtest.mbg.logLoss)
    #expect(logLoss < plain + 0.01)
    #expect(try #require(backtest.forecast.auc) > 0.7)
  }

  @Test("Every customer stands in one bin and fell silent or not")
  func counts() throws {
    let log = EventLog(SyntheticBase.mixed(customers: 90, seed: 12))
    let backtest = try #require(Backtest(log, at: at.adding(-90), horizon: 60))
    #expect(backtest.calibration.reduce(0) { $0 + $1.n } == backtest.customers)
    let silent = backtest.calibration.reduce(0) { $0 + $1.observed * Double($1.n) }
    #expect(abs(silent / Double(backtest.customers) - backtest.baseRate) < 1e-12)
    for bin in backtest.calibration {
      #expect(bin.predicted >= bin.from && bin.predicted <= bin.to)
    }
  }

  @Test("Nobody yet, no backtest; nobody silent, no AUC")
  func edges() throws {
    let log = EventLog([[at.adding(-3), at.adding(3)], [at.adding(-8), at.adding(1)], []])
    #expect(Backtest(log, at: at.adding(-100), horizon: 30) == nil)
    let backtest = try #require(Backtest(log, at: at, horizon: 30))
    #expect(backtest.customers == 2)
    #expect(backtest.forecast.auc == nil)
    #expect(backtest.json(FlagCheck()).contains("\"auc\":null,"))
  }

  @Test("The line of JSON has the contract's keys in the contract's order")
  func json() throws {
    let log = EventLog([[at.adding(-300)], [at.adding(-20), at.adding(-10), at.adding(5)]])
    var backtest = try #require(Backtest(log, at: at, horizon: 30))
    backtest.calibration = [.init(from: 0.2, to: 0.3, n: 2, predicted: 0.25, observed: 1.0 / 3)]
    backtest.forecast = Backtest.Figures(auc: 0.789_123_456, logLoss: 0.365, brier: 0.1)
    (backtest.recency.auc, backtest.rule90.auc) = (0.5, nil)
    var flags = FlagCheck()
    flags.drift.flagged = .init(relationships: 4, silent: 3)
    flags.drift.others = .init(relationships: 20, silent: 2)
    flags.neglect.others = .init(relationships: 24, silent: 5)
    #expect(
      backtest.json(flags)
        == "{\"at\":\"2024-10-04\",\"horizonDays\":30,\"customers\":2,\"baseRate\":0.5,"
        + "\"auc\":0.789123,\"logLoss\":0.365,\"brier\":0.1,\"recencyAuc\":0.5,"
        + "\"rule90Auc\":null,\"calibration\":[{\"from\":0.2,\"to\":0.3,\"n\":2,"
        + "\"predicted\":0.25,\"observed\":0.333333}],"
        + "\"drift\":{\"flagged\":4,\"flaggedSilent\":3,\"others\":20,\"othersSilent\":2,"
        + "\"precision\":0.75,\"recall\":0.6},"
        + "\"neglect\":{\"flagged\":0,\"flaggedSilent\":0,\"others\":24,\"othersSilent\":5,"
        + "\"precision\":null,\"recall\":0.0}}")
  }

  @Test("A rolling backtest asks every thirty days")
  func rolling() {
    let log = EventLog(SyntheticBase.mixed(customers: 30, seed: 3))
    let tests = Backtest.rolling(
      log, from: at.adding(-200), to: at.adding(-90), horizon: 60, every: 30)
    #expect(tests.map { at.days(since: $0.at) } == [200, 170, 140, 110])
  }
}
