import Basics
import Intake

/// The base as it stood on a past day, and what happened in the `horizon` days after it: what the
/// forecast learns from and is examined with.
struct PastWindow {
  /// What is known of one relationship on the day.
  struct Row {
    /// MBG/NBD's log odds of no event in the horizon.
    var logOdds: Double
    /// The same with the customer's regularity.
    var logOddsWithRegularity: Double
    /// ln(1 + s): plain recency.
    var logSilence: Double
    /// ln of the number of events, each fading by e in three horizons: a rate that changed shows
    /// here.
    var activity: Double
  }
  private(set) var rows: [Row] = []
  /// True: no event in the horizon.
  private(set) var outcomes: [Bool] = []
  /// The mean age of the relationships on the day, in days.
  private(set) var meanAge: Double

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
