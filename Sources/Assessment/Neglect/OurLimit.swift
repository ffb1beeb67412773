import Intake
import Relationships

/// How long our silence may last for one relationship (N1), and where that was taken from.
struct OurLimit {
  var days: Int
  var source: LimitSource
  /// Usual days between our touches, where a rhythm is known.
  var usualGap: Double?
  var tier: String?
}

extension Context {
  /// - Parameter days: the days whose gaps make the rhythm: our touches, or contact of any kind where
  ///   ours are not recorded (R8).
  func ourLimit(_ days: [Day]) -> OurLimit {
    let limits = settings.neglect
    if let rhythm = Rhythm(days), rhythm.gaps >= limits.gapsForRhythm {
      return OurLimit(
        days: stretched(rhythm, days), source: .ownRhythm, usualGap: rhythm.median)
    }
    if let tier = relationship.tier, let days = base.tierLimits[tier.lowercased()] {
      return OurLimit(days: days, source: .tier, tier: tier)
    }
    return OurLimit(days: limits.silenceDays, source: .standard)
  }

  /// The limit of the own gaps, stretched by what is usual among their peers: by a third at most
  /// after three gaps, by less after more. Peers never shorten it: that a base is full of weekly
  /// customers is no reason to call the yearly one neglected.
  private func stretched(_ rhythm: Rhythm, _ days: [Day]) -> Int {
    let own = max(rhythm.limit(), settings.neglect.shortestLimitDays)
    let most = own + own / rhythm.gaps
    guard let history = EventHistory(days: days, asOf: asOf) else { return own }
    return min(most, max(own, base.ours.limitDays(history) ?? most))
  }
}
