import Basics
import Intake
import Relationships

/// How long our silence may last for one relationship (N1), and where that was taken from.
struct OurLimit {
  var days: Int
  var source: LimitSource
  /// Usual days between our touches, where a rhythm is known.
  var usualGap: Double?
  var tier: String?
  /// The tag or segment that a cadence was agreed for; nil where it is the relationship's own.
  var group: String?
  /// It is how long those of this base stay away who come back (R8).
  var isOfBase = false
  /// It is a year because of what kind of tie it is.
  var isYear = false

  /// It is the relationship's own, by its rhythm or as it was agreed, and not that of many.
  var isOfRelationship: Bool { source == .ownRhythm || source == .cadence }
}

extension RelationshipContext {
  /// Nil where any silence is in order: of who came once to a base that shows no rhythm, or in
  /// which most came only once.
  ///
  /// - Parameters:
  ///   - days: the days whose gaps make the rhythm: our touches, or contact of any kind where
  ///   ours are not recorded (R8).
  ///   - ahead: days after the as-of day for which the limit is wanted as well.
  func ourLimit(_ days: [Day], lookingAheadFor ahead: Int = 0) -> OurLimit? {
    let limits = settings.neglect
    if let cadence = base.cadences.agreed(for: relationship) {
      return OurLimit(days: cadence.days, source: .cadence, group: cadence.group)
    }
    if relationship.kind.isSeenYearly {
      return OurLimit(days: limits.yearlyDays, source: .standard, isYear: true)
    }
    if let rhythm = Rhythm(days), rhythm.gaps >= limits.gapsForRhythm {
      let own = stretched(rhythm, days, ahead)
      // The busy weeks in which somebody is courted are no rhythm yet.
      let isCourting =
        relationship.kind == .prospect && rhythm.gaps < 2 * limits.gapsForRhythm
        && own < limits.silenceDays
      if !isCourting {
        return OurLimit(days: own, source: .ownRhythm, usualGap: rhythm.median)
      }
    }
    if let tier = relationship.tier, let days = base.tierLimits[tier.lowercased()] {
      return OurLimit(days: days, source: .tier, tier: tier)
    }
    guard !base.rhythm.isEmpty else {
      return OurLimit(days: limits.silenceDays, source: .standard)
    }
    // Where no touch of ours is on record but what they came for (R8), one or two gaps of trade are
    // no rhythm, but they show that such a silence has been in order before; for the rest the base
    // is the measure. A day of last contact that a list gives says nothing of how often there was
    // contact.
    guard
      days.count > 1 || history.listedContact != nil || base.rhythm.expectsReturn
    else { return nil }
    let longest = zip(days.dropFirst(), days).map { $0.days(since: $1) }.max() ?? 0
    let least = max(limits.silenceDays, longest + longest / 10)
    guard base.rhythm.isKnown, base.rhythm.usualGap > least else {
      return OurLimit(days: least, source: .standard)
    }
    return OurLimit(days: base.rhythm.usualGap, source: .standard, isOfBase: true)
  }

  /// The limit of the own gaps; of few, stretched by what is usual among their peers: by a third at
  /// most after three gaps, by less after more. Peers never shorten it: that a base is full of
  /// weekly customers is no reason to call the yearly one neglected.
  private func stretched(_ rhythm: Rhythm, _ days: [Day], _ ahead: Int) -> Int {
    let own = max(rhythm.limit(), settings.neglect.shortestLimitDays)
    guard rhythm.gaps < 2 * settings.neglect.gapsForRhythm, let last = days.last,
      asOf.days(since: last) + ahead > own,
      let history = EventHistory(days: days.suffix(Rhythm.gapsKept + 1), asOf: asOf)
    else { return own }
    // The first silence in own … most that the model finds improbable. The range is narrow, and the
    // model is asked only about those who are beyond their own limit: each question costs some
    // microseconds.
    let probability = base.ours.probabilityWithinOwnHorizon(history)
    func isImprobable(_ silence: Int) -> Bool {
      probability(Double(silence)) >= SilenceModel.driftingFrom
    }
    if isImprobable(own) { return own }
    var below = own
    var above = own + own / rhythm.gaps
    if rhythm.gaps > settings.neglect.gapsForRhythm {
      above = max(own, min(above, rhythm.stretchedAtMost))
    }
    while above - below > 1 {
      let middle = (below + above) / 2
      if isImprobable(middle) { above = middle } else { below = middle }
    }
    return above
  }
}
