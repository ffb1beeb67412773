import Basics
import Intake
import Testing

@testable import Assessment

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Prints the table that Silence.swift quotes, over many days of the real logs and of the made-up
/// bursts, and fails where the forecast does harm:
///
///     RAPPORT_FIGURES=1 swift test --disable-xctest --filter SilenceFigures
@Suite(
  "Silence figures",
  .enabled(if: SilenceData.isPresent && getenv("RAPPORT_FIGURES") != nil))
struct SilenceFigures {
  @Test(
    "Over many days the forecast is better than MBG/NBD, and worse only where the past could not know"
  )
  func table() throws {
    let logs: [(name: String, log: EventLog, first: Day, last: Day)] = [
      ("cdnow", SilenceData.cdnow(), try day("1997-08-31"), try day("1998-03-31")),
      ("grocery", SilenceData.grocery(), try day("2006-08-31"), try day("2007-09-01")),
      ("online retail", SilenceData.onlineRetail(), try day("2011-05-31"), try day("2011-09-10")),
      (
        "made-up bursts", SyntheticBase.bursty(customers: 1500, seed: 5),
        SyntheticBase.asOf.adding(-90), SyntheticBase.asOf
      ),
    ]
    print("log horizon days | AUC: recency MBG regularity forecast | log loss: MBG … | worst")
    for (name, log, first, last) in logs {
      for horizon in [30, 60, 90] {
        var sums = [Double](repeating: 0, count: 7)
        var days = 0
        var worst = -Double.infinity
        for offset in stride(from: 0, through: last.days(since: first), by: 30) {
          let row = try figures(log, at: first.adding(offset), horizon: horizon)
          for i in row.indices { sums[i] += row[i] }
          worst = max(worst, row[6] - row[4])
          days += 1
        }
        let means = sums.map { ($0 / Double(days) * 10_000).rounded() / 10_000 }
        print(name, horizon, days, "|", means[0...3], "|", means[4...6], "|", worst)
        #expect(worst < 0.035, "\(name) \(horizon)")
        #expect(means[6] <= means[4], "\(name) \(horizon)")
      }
    }
  }

  /// Judged every five days: how many drift, how many flags went although nothing had come, and how
  /// well the probability within their own horizon foretells.
  @Test("Flags stay until something comes") func steadiness() throws {
    let logs: [(name: String, log: EventLog, first: Day, last: Day)] = [
      ("cdnow", SilenceData.cdnow(), try day("1997-08-31"), try day("1998-06-30")),
      ("grocery", SilenceData.grocery(), try day("2006-08-31"), try day("2007-09-01")),
      ("online retail", SilenceData.onlineRetail(), try day("2011-05-31"), try day("2011-11-30")),
      (
        "made-up bursts", SyntheticBase.bursty(customers: 1500, seed: 5),
        SyntheticBase.asOf.adding(-90), SyntheticBase.asOf
      ),
    ]
    for (name, log, first, last) in logs {
      let end = try #require(log.extent).upperBound
      var before: Set<Int> = []
      var counts: [Int] = []
      var lost = 0
      var flags = 0
      var logLoss = 0.0
      var uncorrected = 0.0
      var asked = 0.0
      for offset in stride(from: 0, through: last.days(since: first), by: 5) {
        let at = first.adding(offset)
        let model = SilenceModel.fit(log, asOf: at)
        var plain = model
        plain.recalibration = nil
        var now: Set<Int> = []
        for index in 0..<log.count {
          guard let h = log.history(of: index, asOf: at) else { continue }
          let drift = model.drift(h)
          if drift.isDrifting { now.insert(index) }
          let horizon = model.ownHorizon(h)
          guard horizon <= 90, at.adding(90) <= end else { continue }
          let outcome = !log.hasEvent(of: index, after: at, within: horizon)
          func loss(_ p: Double) -> Double { Metrics.logLoss([p], [outcome]) }
          logLoss += loss(drift.probability ?? 0.5)
          uncorrected += loss(plain.drift(h).probability ?? 0.5)
          asked += 1
        }
        lost += before.subtracting(now).count { index in
          !log.hasEvent(of: index, after: at.adding(-5), within: 5)
        }
        flags += before.count
        counts.append(now.count)
        before = now
      }
      print(name, "drifting", counts)
      print(
        name, "went without an event:", lost, "of", flags, "| log loss", logLoss / asked,
        "uncorrected", uncorrected / asked)
      #expect(100 * lost <= flags, "\(name)")
    }
  }

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// AUC of recency, MBG/NBD, regularity and forecast; log loss of the last three.
  private func figures(_ log: EventLog, at: Day, horizon: Int) throws -> [Double] {
    let forecast = SilenceForecast(log, asOf: at, horizon: horizon)
    let model = SilenceModel.fit(log.histories(asOf: at))
    var scores: [[Double]] = [[], [], [], []]
    var outcomes: [Bool] = []
    for index in 0..<log.count {
      guard let h = log.history(of: index, asOf: at), let p = forecast.probabilities[index] else {
        continue
      }
      scores[0].append(h.silence)
      scores[1].append(model.parameters.probabilityOfNone(h, horizon: Double(horizon)))
      scores[2].append(model.probabilityOfNone(h, horizon: horizon))
      scores[3].append(p)
      outcomes.append(!log.hasEvent(of: index, after: at, within: horizon))
    }
    return try scores.map { try #require(Metrics.auc($0, outcomes)) }
      + scores.dropFirst().map { Metrics.logLoss($0, outcomes) }
  }
}
