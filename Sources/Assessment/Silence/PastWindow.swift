import Intake

/// The base as it stood on a past day, and what happened in the `horizon` days after it: what the
/// correction is taught on and examined with.
struct PastWindow {
  /// What is known of one relationship on the day.
  struct Row {
    /// MBG/NBD's log odds of no event in the horizon.
    var logOdds: Double
    /// The same with the customer's regularity.
    var logOddsWithRegularity: Double
    /// ln(1 + s): plain recency.
    var logSilence: Double
    /// ln of the number of events, each fading by e in three horizons: a rate that changed shows here.
    var activity: Double

    var features: [Double] {
      [logOdds, logOddsWithRegularity - logOdds, logSilence, activity]
    }
  }
  var rows: [Row] = []
  /// True: no event in the horizon.
  var outcomes: [Bool] = []
  /// The mean age of the relationships on the day, in days.
  var meanAge: Double

  /// Nil with fewer than 50 customers, or fewer than 5 of an outcome.
  init?(_ log: EventLog, at day: Day, horizon: Int) {
    let histories = (0..<log.count).compactMap { index in
      log.history(of: index, asOf: day).map { (index, $0) }
    }
    guard histories.count >= 50 else { return nil }
    let known = histories.map(\.1)
    outcomes = histories.map { !log.hasEvent(of: $0.0, after: day, within: horizon) }
    let silent = outcomes.count { $0 }
    guard silent >= 5, outcomes.count - silent >= 5 else { return nil }
    meanAge = PastWindow.meanAge(known)
    let model = MBGNBD.mapFit(known).model
    let regularity = Regularity.fit(known, model)
    rows = histories.map { index, history in
      PastWindow.row(
        history, days: log[index], asOf: day, horizon: horizon, model, regularity)
    }
  }

  static func row(
    _ h: EventHistory, days: ArraySlice<Int32>, asOf: Day, horizon: Int, _ model: MBGNBD,
    _ regularity: Regularity
  ) -> Row {
    let horizonDays = Double(horizon)
    var events = 0.0
    for day in days {
      if day > asOf.number { break }
      events += exponential(-Double(asOf.number - day) / (3 * horizonDays))
    }
    return Row(
      logOdds: logit(model.probabilityOfNone(h, horizon: horizonDays)),
      logOddsWithRegularity: logit(
        regularity.probabilityOfNone(h, model, horizon: horizonDays)),
      logSilence: ln1p(h.silence), activity: ln(0.02 + events))
  }

  static func meanAge(_ histories: [EventHistory]) -> Double {
    histories.isEmpty ? 0 : histories.reduce(0) { $0 + $1.age } / Double(histories.count)
  }
}

/// MBG/NBD's log odds, corrected by a constant and four features with coefficients learnt from past
/// windows. Prior: no correction at all.
struct PastCorrection {
  private var coefficients: [Double]
  private var means: [Double]
  private var spreads: [Double]

  /// Nil if no window is of use: one in which the relationships were much younger than now teaches how
  /// young ones behave.
  init?(_ windows: [PastWindow], meanAge: Double) {
    let windows = windows.filter { $0.meanAge >= 0.6 * meanAge }
    guard !windows.isEmpty else { return nil }
    let rows = windows.flatMap(\.rows)
    let outcomes = windows.flatMap(\.outcomes)
    let features = rows.map(\.features)
    let n = Double(rows.count)
    means = features[0].indices.map { j in features.reduce(0) { $0 + $1[j] } / n }
    let means = means
    spreads = features[0].indices.map { j in
      let variance = features.reduce(0) { $0 + ($1[j] - means[j]) * ($1[j] - means[j]) } / n
      return max(variance.squareRoot(), 1e-6)
    }
    coefficients = []
    var examples = PenalisedLogistic.Examples(columns: features[0].count + 1)
    for (i, row) in rows.enumerated() {
      examples.append(standardised(row), offset: row.logOdds, outcome: outcomes[i])
    }
    coefficients = PenalisedLogistic.fit(
      examples, mean: [0, 0, 0, 0, 0], spread: [1, 1, 1, 1, 1],
      weight: 1 / Double(windows.count))
  }

  private func standardised(_ row: PastWindow.Row) -> [Double] {
    [1] + row.features.enumerated().map { j, feature in (feature - means[j]) / spreads[j] }
  }

  func logOdds(_ row: PastWindow.Row) -> Double {
    row.logOdds + dot(coefficients, standardised(row))
  }
}
