import Basics
import Intake

/// The probability of further silence from which on a relationship of this base is said to drift,
/// chosen on the base's own past.
///
/// One figure for every base is wrong for most: where buyers come back after half a year nobody
/// ever reaches 0.7, and all who leave go unsaid; where events come in bursts 0.7 is reached by
/// many who are only resting. So flags are raised as of past days, at each threshold, and held
/// against what followed within each one's own horizon, or as much of it as the record has room
/// for; the lowest threshold that was right often enough is taken.
enum DriftThreshold {
  /// Of those flagged so many have to have fallen silent …
  private static let precision = 0.7
  /// … after so many that were wrong are added to them: a few flags prove little.
  private static let doubts = 5
  /// With fewer flags than this in the past nothing is known of them.
  private static let fewestFlags = 30
  /// Hundredths; nobody of whom it is more likely that we hear drifts.
  private static let candidates = Swift.stride(from: 50, through: 95, by: 5)
  /// Days before the choice.
  private static let windows = [90, 180, 365]
  /// Days for which a choice stands: a threshold that moved nightly would flag some and clear them
  /// again.
  private static let standing = 28
  /// More relationships than these would teach a model of the past nothing more, and cost time.
  private static let sampleLimit = 1000

  /// Of those with a rhythm of their own who are beyond it fewer flags tell, and more of them must
  /// be right: their peers are not asked.
  private static let precisionOfRhythm = 0.75
  private static let fewestOfRhythm = 12
  private static let doubtsOfRhythm = 3
  private static let candidatesOfRhythm = Swift.stride(from: 20, through: 95, by: 5)

  /// What the past of a stream speaks for.
  struct Choice {
    /// For all; nil where too few flags would have been raised in the past; 1 where none were right
    /// often enough.
    var forAll: Double?
    /// For those who are silent beyond their own rhythm.
    var beyondRhythm = SilenceModel.BeyondRhythm.unknown
  }

  /// - Parameters:
  ///   - log: nothing later than `asOf`.
  ///   - correction: what the base's past corrects in the probabilities.
  ///   - limits: what may be called a long silence at all.
  static func chosen(
    _ log: EventLog, asOf: Day, correction: Recalibration?, limits: AssessmentSettings.Drift
  ) -> Choice {
    let sample = log.sample(sampleLimit)
    let intoMonth = ((Int(asOf.number) % standing) + standing) % standing
    guard let first = sample.extent?.lowerBound else { return Choice() }
    let asked = log.sample(SilenceModel.sampleLimit)
    var ofAll = Examination(asked, limits)
    var ofRhythm = Examination(asked, limits, ofRhythmAlone: true)
    var longest: (model: SilenceModel, day: Day, days: Int)?
    for window in windows {
      let day = asOf.adding(-intoMonth - window)
      // A window needs as much past of its own to learn from.
      guard day.days(since: first) >= window else { break }
      let histories = sample.histories(asOf: day)
      guard histories.count >= 50 else { break }
      var model = SilenceModel.fit(histories)
      model.recalibration = correction
      model.peers = PeerRhythm(asked.until(day), asOf: day)
      // How long the record is now is asked of those who are told now.
      model.peers.recordedDays = .max
      ofAll.ask(model, day, within: window)
      ofRhythm.ask(model, day, within: window)
      longest = (model, day, window)
    }
    if let longest {
      ofAll.askTheRest(longest.model, longest.day, within: longest.days)
    }
    var choice = Choice()
    choice.forAll =
      ofAll.lowest(candidates, right: precision, fewest: fewestFlags, doubts: doubts)
      ?? (ofAll.flags(from: SilenceModel.driftingFrom).count >= fewestFlags ? 1 : nil)
    if ofRhythm.flags.count >= fewestOfRhythm {
      choice.beyondRhythm = .from(
        ofRhythm.lowest(
          candidatesOfRhythm, right: precisionOfRhythm, fewest: 1, doubts: doubtsOfRhythm) ?? 1)
    }
    return choice
  }

  /// Those of a log that might have been flagged on past days, each asked once.
  private struct Examination {
    private let log: EventLog
    private let limits: AssessmentSettings.Drift
    private let ofRhythmAlone: Bool
    private var isAsked: [Bool]
    private(set) var flags: [Flag] = []

    init(_ log: EventLog, _ limits: AssessmentSettings.Drift, ofRhythmAlone: Bool = false) {
      self.log = log
      self.limits = limits
      self.ofRhythmAlone = ofRhythmAlone
      // With so few events there is no rhythm to ask about.
      isAsked = (0..<log.count).map { ofRhythmAlone && log[$0].count <= limits.gapsForRhythm }
    }

    /// Asks each whose own horizon is over by now.
    mutating func ask(_ model: SilenceModel, _ day: Day, within window: Int) {
      for index in 0..<log.count where !isAsked[index] {
        guard let history = log.history(of: index, asOf: day) else { continue }
        let horizon = model.ownHorizon(history)
        guard horizon <= window else { continue }
        isAsked[index] = !ofRhythmAlone
        ask(model, index, history, day, within: horizon)
      }
    }

    /// Asks all others to whom a silence of the window is not usual: who came once, in a base of
    /// half-yearly buyers, could else be asked after two years of record only.
    mutating func askTheRest(_ model: SilenceModel, _ day: Day, within window: Int) {
      for index in 0..<log.count where !isAsked[index] {
        guard let history = log.history(of: index, asOf: day),
          log.tells(of: index, asOf: day, within: window, limits: limits)
        else { continue }
        ask(model, index, history, day, within: window)
      }
    }

    private mutating func ask(
      _ model: SilenceModel, _ index: Int, _ history: EventHistory, _ day: Day, within days: Int
    ) {
      let rhythm = Rhythm(log.days(of: index, until: day))
      guard !ofRhythmAlone || rhythm?.gaps ?? 0 >= limits.gapsForRhythm,
        model.isLong(history, rhythm, limits: limits)
      else { return }
      isAsked[index] = true
      guard model.isBeyondGap(history), let probability = model.drift(history).probability
      else { return }
      flags.append(
        Flag(
          probability: probability,
          isSilent: !log.hasEvent(of: index, after: day, within: days)))
    }

    func flags(from threshold: Double) -> [Flag] {
      flags.filter { $0.probability >= threshold }
    }

    /// The lowest threshold that was right often enough.
    func lowest(
      _ candidates: StrideThrough<Int>, right share: Double, fewest: Int, doubts: Int
    ) -> Double? {
      candidates.lazy.map { Double($0) / 100 }.first { threshold in
        let flagged = flags(from: threshold)
        let silent = flagged.count { $0.isSilent }
        return flagged.count >= fewest
          && Double(silent) >= share * Double(flagged.count + doubts)
      }
    }
  }

  /// How likely silence was said to be, and whether it came.
  private struct Flag {
    var probability: Double
    var isSilent: Bool
  }
}
