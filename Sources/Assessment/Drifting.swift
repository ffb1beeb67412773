import Intake
import Relationships

extension Context {
  /// Their silence: is hearing nothing from them long for their own rhythm? Orders count, since an
  /// order is their sign of life.
  func silence() -> SilenceFinding {
    let limits = settings.drift
    let days = history.theirDays
    guard let last = days.last else {
      return SilenceFinding(
        probability: nil, horizonDays: limits.horizonDays, daysSilent: nil, usualGapDays: nil,
        basis: .none, isDrifting: false)
    }
    let silent = asOf.days(since: last)
    let rhythm = Rhythm(days)
    let isKnown = (rhythm?.gaps ?? 0) >= limits.gapsForRhythm
    var isDrifting = false
    if let rhythm, isKnown, relationship.unreadableRows == 0 {
      let limit = max(
        limits.usualGaps * rhythm.median, Double(max(rhythm.limit(), limits.shortestLimitDays)))
      isDrifting = Double(silent) > limit
    }
    return SilenceFinding(
      probability: nil, horizonDays: limits.horizonDays, daysSilent: silent,
      usualGapDays: (rhythm?.gaps ?? 0) >= 2 ? rhythm?.median : nil,
      basis: isKnown ? .ownRhythm : .none, isDrifting: isDrifting)
  }
}
