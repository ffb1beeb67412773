extension Backtest {
  /// One line, the keys in the contract's order, then how the flags of that day did; figures to six
  /// decimals, an undefined one null.
  package func json(_ flags: FlagCheck) -> String {
    let bins = calibration.map { bin in
      "{\"from\":\(bin.from),\"to\":\(bin.to),\"n\":\(bin.n),"
        + "\"predicted\":\(figure(bin.predicted)),\"observed\":\(figure(bin.observed))}"
    }
    return "{\"at\":\"\(at)\",\"horizonDays\":\(horizonDays),\"customers\":\(customers),"
      + "\"baseRate\":\(figure(baseRate)),\"auc\":\(figure(forecast.auc)),\"logLoss\":\(figure(forecast.logLoss)),"
      + "\"brier\":\(figure(forecast.brier)),\"recencyAuc\":\(figure(recency.auc)),"
      + "\"rule90Auc\":\(figure(rule90.auc)),\"calibration\":[\(bins.joined(separator: ","))],"
      + "\"drift\":\(object(flags.drift)),\"neglect\":\(object(flags.neglect))}"
  }

  private func object(_ flag: FlagOutcome) -> String {
    "{\"flagged\":\(flag.flagged.relationships),\"flaggedSilent\":\(flag.flagged.silent),"
      + "\"others\":\(flag.others.relationships),\"othersSilent\":\(flag.others.silent),"
      + "\"precision\":\(figure(flag.precision)),\"recall\":\(figure(flag.recall))}"
  }

  private func figure(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return "\((value * 1e6).rounded() / 1e6)"
  }
}
