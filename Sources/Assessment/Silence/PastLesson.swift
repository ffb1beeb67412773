/// What past windows taught: log odds of no event as a start plus a constant and some features, the
/// coefficients learnt, each held near zero.
struct PastLesson {
  enum Subject {
    /// MBG/NBD's log odds, corrected by themselves, by what regularity adds, by recency and by
    /// recent activity.
    case correction
    /// Recency alone, from nothing: for bases whose events come in bursts and who are too few to
    /// teach the whole correction.
    case recency
  }
  private var subject: Subject
  private var coefficients: [Double] = []
  private var means: [Double]
  private var spreads: [Double]

  /// A window in which the relationships were much younger than now (`meanAge`) teaches how young
  /// ones behave, and is left out. A base that grows so fast that all are has its latest one alone;
  /// what that is worth the examination says.
  ///
  /// - Parameter windows: the latest first; nil without any.
  init?(_ subject: Subject, _ windows: [PastWindow], meanAge: Double) {
    let grown = windows.filter { $0.meanAge >= 0.6 * meanAge }
    let windows = grown.isEmpty ? Array(windows.prefix(1)) : grown
    let rows = windows.flatMap(\.rows)
    guard !rows.isEmpty else { return nil }
    self.subject = subject
    let features = rows.map { PastLesson.features(subject, $0) }
    let n = Double(rows.count)
    let means = features[0].indices.map { j in features.reduce(0) { $0 + $1[j] } / n }
    self.means = means
    spreads = means.indices.map { j in
      let variance = features.reduce(0) { $0 + ($1[j] - means[j]) * ($1[j] - means[j]) } / n
      return max(variance.squareRoot(), 1e-6)
    }
    var examples = PenalisedLogistic.Examples(columns: means.count + 1)
    for (row, outcome) in zip(rows, windows.flatMap(\.outcomes)) {
      examples.append(standardised(row), offset: start(row), outcome: outcome)
    }
    let priorSpread = subject == .correction ? 1.0 : 2.0
    coefficients = PenalisedLogistic.fit(
      examples, mean: [Double](repeating: 0, count: examples.columns),
      spread: [Double](repeating: priorSpread, count: examples.columns),
      // The windows overlap and hold the same customers: together they count as one.
      weight: 1 / Double(windows.count))
  }

  /// The log odds of no event in the horizon.
  func logOdds(_ row: PastWindow.Row) -> Double {
    start(row) + dot(coefficients, standardised(row))
  }

  private func start(_ row: PastWindow.Row) -> Double {
    subject == .correction ? PastLesson.bounded(row.logOdds) : 0
  }

  private func standardised(_ row: PastWindow.Row) -> [Double] {
    [1]
      + PastLesson.features(subject, row).enumerated().map { j, feature in
        (feature - means[j]) / spreads[j]
      }
  }

  private static func features(_ subject: Subject, _ row: PastWindow.Row) -> [Double] {
    let recency = [row.logSilence, row.logSilence * row.logSilence]
    guard subject == .correction else { return recency }
    let theory = bounded(row.logOdds)
    return [theory, bounded(row.logOddsWithRegularity) - theory] + recency + [row.activity]
  }

  /// Beyond 98 % certainty is not the theory's strength, and one customer at 99.99 % would outweigh
  /// the others.
  private static func bounded(_ logOdds: Double) -> Double { max(-4, min(4, logOdds)) }
}
