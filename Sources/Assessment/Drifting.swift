import Intake
import Relationships

extension Context {
  /// Their silence: is hearing nothing from them long? Orders count, since an order is their sign of
  /// life. Drifting is theirs, neglect is ours; the two are never mixed.
  ///
  /// The model of the base decides, between two bounds that their own rhythm sets where it is known:
  /// a silence within it is none, and one far beyond it is one, whatever their peers do. (Where the
  /// whole base has one rhythm, the model would pull a relationship of another towards it.)
  func silence() -> SilenceFinding {
    let limits = settings.drift
    let events = EventHistory(days: history.theirDays, asOf: asOf)
    let drift = base.theirs.drift(events, driftingFrom: limits.probability)
    var finding = drift.finding
    if let rhythm = Rhythm(history.theirDays), rhythm.gaps >= limits.gapsForRhythm, let events {
      let own = max(rhythm.limit(), limits.shortestLimitDays)
      let far = max(limits.usualGaps * rhythm.median, 1.5 * Double(own))
      finding.isDrifting =
        events.silence > Double(own) && (drift.isDrifting || events.silence > far)
    }
    if relationship.unreadableRows > 0 { finding.isDrifting = false }
    return finding
  }
}
