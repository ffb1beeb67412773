import Basics
import Intake

/// The probability of further silence from which on a relationship of this base is said to drift, chosen
/// on the base's own past.
///
/// One figure for every base is wrong for most: where buyers come back after half a year nobody ever
/// reaches 0.7, and all who leave go unsaid; where events come in bursts 0.7 is reached by many who are
/// only resting. So flags are raised as of past days, at each threshold, and held against what followed
/// within each one's own horizon; the lowest threshold that was right often enough is taken.
enum DriftThreshold {
  /// Of those flagged so many have to have fallen silent: .7 is promised, and one season is not the next.
  private static let precision = 0.75
  /// With fewer flags than this in the past nothing is known of them.
  private static let fewestFlags = 30
  /// Hundredths; nobody of whom it is more likely that we hear drifts.
  private static let candidates = Swift.stride(from: 50, through: 95, by: 5)
  /// Days before the choice. Each relationship is asked in the latest of these after which its own
  /// horizon is over.
  private static let windows = [90, 180, 365]
  /// Days for which a choice stands: a threshold that moved nightly would flag some and clear them again.
  private static let standing = 28
  /// More relationships than these would cost time and change nothing.
  private static let sampleLimit = 1000

  /// The threshold that the past of this stream speaks for; nil where too few flags would have been
  /// raised in it, or none were right often enough.
  ///
  /// - Parameters:
  ///   - log: nothing later than `asOf`.
  ///   - correction: what the base's past corrects in the probabilities.
  static func chosen(_ log: EventLog, asOf: Day, correction: Recalibration?) -> Double? {
    let log = log.sample(sampleLimit)
    let intoMonth = ((Int(asOf.number) % standing) + standing) % standing
    guard let first = log.extent?.lowerBound else { return nil }
    var isAsked = [Bool](repeating: false, count: log.count)
    /// How likely silence was said to be, and whether it came.
    var flags: [(probability: Double, isSilent: Bool)] = []
    for window in windows {
      let day = asOf.adding(-intoMonth - window)
      // A window needs as much past of its own to learn from.
      guard day.days(since: first) >= window else { break }
      let histories = log.histories(asOf: day)
      guard histories.count >= 50 else { break }
      var model = SilenceModel.fit(histories)
      model.recalibration = correction
      for index in 0..<log.count where !isAsked[index] {
        guard let history = log.history(of: index, asOf: day) else { continue }
        let horizon = model.ownHorizon(history)
        guard horizon <= window else { continue }
        isAsked[index] = true
        guard model.isBeyondGap(history), let probability = model.drift(history).probability
        else { continue }
        flags.append((probability, !log.hasEvent(of: index, after: day, within: horizon)))
      }
    }
    return candidates.lazy.map { Double($0) / 100 }.first { threshold in
      let flagged = flags.filter { $0.probability >= threshold }
      let silent = flagged.count { $0.isSilent }
      return flagged.count >= fewestFlags
        && Double(silent) >= precision * Double(flagged.count)
    }
  }
}
