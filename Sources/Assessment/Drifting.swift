import Basics
import Intake
import Relationships

extension RelationshipContext {
  /// Their silence: is hearing nothing from them long? Orders count, since an order is their sign
  /// of life. Drifting is theirs, neglect is ours; the two are never mixed. Where no row says whose
  /// it is, contact of any kind stands for theirs (R8); a bare day of last contact stands for
  /// nothing.
  func silence() -> SilenceFinding {
    let days = signDays
    var finding = base.theirs.finding(days, asOf: asOf, limits: settings.drift)
    if finding.isDrifting, isOurSilence(days, finding) { finding.isDrifting = false }
    // A record of half the silence shows nobody's rhythm but their own.
    if let silent = finding.daysSilent, silent / 2 > base.theirSpanDays,
      days.count <= settings.drift.gapsForRhythm
    {
      finding.isDrifting = false
    }
    // Of whom we need not see more than once a year a year's silence is in order.
    if relationship.kind.isSeenYearly, finding.daysSilent ?? 0 <= settings.neglect.yearlyDays {
      finding.isDrifting = false
    }
    if !finding.isDrifting, unanswered != nil { finding.isDrifting = true }
    // Who is known to have gone does not drift, nor who brings what we order, nor who asked to be
    // left alone until a day to come (R13).
    if isUnknown || relationship.kind == .pastCustomer || relationship.kind == .vendor
      || waiting != nil
    {
      finding.isDrifting = false
    }
    return finding
  }

  /// The talks that we began were their signs of life; we have begun none since, nor written, nor
  /// tried: then it is our silence (N1), unless what they did of their own accord has stopped as
  /// well.
  ///
  /// - Parameter finding: of all days.
  private func isOurSilence(_ days: [Day], _ finding: SilenceFinding) -> Bool {
    guard recorded.contains(.outboundPersonal), !base.hasNoSides, let last = days.last,
      history.ourDays.last ?? last <= last, history.attempts == nil
    else { return false }
    var own: [Day] = []
    own.reserveCapacity(days.count)
    let perspective = relationship.kind.perspective
    for touch in touches where touch.day <= last && !touch.standing.isListDate {
      guard touch.side(perspective) == .theirs, touch.isTheirEvent(.theirs), own.last != touch.day
      else { continue }
      own.append(touch.day)
    }
    if own.count == days.count { return false }
    guard let rhythm = Rhythm(own), rhythm.gaps >= settings.drift.gapsForRhythm else { return true }
    // Of a tie that lived by our calls their own rhythm says too little alone: that no more comes
    // must be likely.
    guard
      2 * own.count >= days.count
        || finding.probability ?? 0 >= SilenceModel.likelierThanNot
    else { return true }
    return !base.theirs.finding(own, asOf: asOf, limits: settings.drift).isDrifting
  }

  /// The days on which they gave a sign of life.
  var signDays: [Day] { base.hasNoSides ? history.lifeDays : history.theirDays }
}

extension SilenceModel {
  /// The silence after the events of one relationship.
  ///
  /// The model of the base decides, between two bounds that their own rhythm sets where it is
  /// known: a silence within it is none, and one far beyond it is one, whatever their peers do.
  /// (Where the whole base has one rhythm, the model would pull a relationship of another towards
  /// it.) How far that is the base's own past says where it is long enough. Who has too few gaps
  /// for a rhythm is measured by the base (`PeerRhythm`), and has gone, where its past is too short
  /// to ask, once hardly anybody came back later.
  ///
  /// - Parameter days: different days on which they did anything, ascending, none after `asOf`.
  func finding(
    _ days: [Day], asOf: Day, limits: AssessmentSettings.Drift
  ) -> SilenceFinding {
    let events = EventHistory(days: days, asOf: asOf)
    var finding = drift(events, from: limits.chosenProbability)
    guard let events else { return finding }
    let rhythm = Rhythm(days)
    guard isLong(events, rhythm, limits: limits) else {
      finding.isDrifting = false
      return finding
    }
    if finding.isDrifting { return finding }
    if let rhythm, rhythm.gaps >= limits.gapsForRhythm {
      finding.isDrifting =
        switch limits.hasChosenGaps ? .unknown : beyondRhythm {
        case .unknown:
          events.silence
            > max(
              limits.usualGaps * rhythm.median,
              1.5 * Double(max(rhythm.limit(), limits.shortestLimitDays)))
        case .from(let threshold): finding.probability ?? 0 >= threshold
        }
    } else {
      // A threshold that somebody set or the past chose is the answer already.
      finding.isDrifting =
        limits.chosenProbability == nil && chosenThreshold == nil
        && peers.hasGone(after: events.silence)
        && finding.probability ?? 0 >= Self.likelierThanNot
    }
    return finding
  }

  /// Whether the present silence is longer than is usual for them: else nobody drifts, however
  /// likely it is that it goes on.
  func isLong(
    _ history: EventHistory, _ rhythm: Rhythm?, limits: AssessmentSettings.Drift
  ) -> Bool {
    guard history.silence > Double(max(rhythm?.limit() ?? 0, limits.shortestLimitDays)) else {
      return false
    }
    if let rhythm, rhythm.gaps >= limits.gapsForRhythm { return true }
    return history.silence > Double(peers.shortestDays)
      && Double(peers.recordedDays) >= Self.gapsOnRecord * shrunkGap(history)
  }

  /// With less than so many of their expected gaps on record of the whole base nothing is said of
  /// whoever has no rhythm.
  private static let gapsOnRecord = 2.0
}
