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

  /// Of those with a rhythm of their own who are beyond it fewer flags tell.
  private static let fewestOfRhythm = 12
  /// So many that were wrong are added to those few.
  private static let doubts = 3
  private static let candidatesOfRhythm = Swift.stride(from: 20, through: 95, by: 5)

  /// What the past of a stream speaks for.
  struct Choice {
    /// For all; nil where too few flags would have been raised in the past, or none were right often enough.
    var forAll: Double?
    /// For those who are silent beyond their own rhythm.
    var beyondRhythm = SilenceModel.BeyondRhythm.unknown
  }

  /// - Parameters:
  ///   - log: nothing later than `asOf`.
  ///   - correction: what the base's past corrects in the probabilities.
  static func chosen(_ log: EventLog, asOf: Day, correction: Recalibration?) -> Choice {
    let sample = log.sample(sampleLimit)
    let intoMonth = ((Int(asOf.number) % standing) + standing) % standing
    guard let first = sample.extent?.lowerBound else { return Choice() }
    var ofAll = Examination(sample)
    // Few are silent beyond a rhythm of their own, so all of them are looked for.
    var ofRhythm = Examination(log.sample(SilenceModel.sampleLimit), beyondRhythmAlone: true)
    for window in windows {
      let day = asOf.adding(-intoMonth - window)
      // A window needs as much past of its own to learn from.
      guard day.days(since: first) >= window else { break }
      let histories = sample.histories(asOf: day)
      guard histories.count >= 50 else { break }
      var model = SilenceModel.fit(histories)
      model.recalibration = correction
      ofAll.ask(model, day, within: window)
      ofRhythm.ask(model, day, within: window)
    }
    var choice = Choice(forAll: lowest(candidates, ofAll.flags, fewest: fewestFlags))
    if ofRhythm.flags.count >= fewestOfRhythm {
      choice.beyondRhythm = .from(
        lowest(candidatesOfRhythm, ofRhythm.flags, fewest: 1, doubts: doubts) ?? 1)
    }
    return choice
  }

  /// Those of a log that might have been flagged on past days, each asked once.
  private struct Examination {
    private let log: EventLog
    private let beyondRhythmAlone: Bool
    private var isAsked: [Bool]
    private(set) var flags: [Flag] = []

    init(_ log: EventLog, beyondRhythmAlone: Bool = false) {
      self.log = log
      self.beyondRhythmAlone = beyondRhythmAlone
      isAsked = [Bool](repeating: false, count: log.count)
    }

    mutating func ask(_ model: SilenceModel, _ day: Day, within window: Int) {
      for index in 0..<log.count where !isAsked[index] {
        guard let history = log.history(of: index, asOf: day),
          !beyondRhythmAlone || isBeyondRhythm(index, day, silence: history.silence)
        else { continue }
        let horizon = model.ownHorizon(history)
        guard horizon <= window else { continue }
        isAsked[index] = true
        guard model.isBeyondGap(history), let probability = model.drift(history).probability
        else { continue }
        flags.append(
          Flag(
            probability: probability,
            isSilent: !log.hasEvent(of: index, after: day, within: horizon)))
      }
    }

    private func isBeyondRhythm(_ index: Int, _ day: Day, silence: Double) -> Bool {
      let limits = AssessmentSettings.Drift()
      guard silence > Double(limits.shortestLimitDays) else { return false }
      let days = log[index].prefix { $0 <= day.number }.map(Day.init(number:))
      guard let rhythm = Rhythm(days), rhythm.gaps >= limits.gapsForRhythm else { return false }
      return silence > Double(rhythm.limit())
    }
  }

  /// How likely silence was said to be, and whether it came.
  private struct Flag {
    var probability: Double
    var isSilent: Bool
  }

  /// The lowest threshold that was right often enough.
  private static func lowest(
    _ candidates: StrideThrough<Int>, _ flags: [Flag], fewest: Int, doubts: Int = 0
  ) -> Double? {
    candidates.lazy.map { Double($0) / 100 }.first { threshold in
      let flagged = flags.filter { $0.probability >= threshold }
      let silent = flagged.count { $0.isSilent }
      return flagged.count >= fewest && Double(silent) >= precision * Double(flagged.count + doubts)
    }
  }
}
