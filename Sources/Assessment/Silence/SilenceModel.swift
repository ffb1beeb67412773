package import Basics
import Intake

/// What this base's past says about silence: fitted once a run and stream, asked once a
/// relationship.
///
///     let log = EventLog(eventDaysByRelationship)
///     let model = SilenceModel.fit(log, asOf: day)
///     model.drift(log.history(of: 7, asOf: day)).isDrifting
///
/// The same machinery answers two questions on two streams: **drift** (events = anything *they*
/// did) and **our silence, N1** (events = *our* personal touches), where it stretches the limit of
/// the own gaps.
package struct SilenceModel: Sendable, Hashable {
  package var parameters: MBGNBD
  /// Customers and repeats it was fitted to.
  package var customers: Int
  package var repeats: Int
  /// False where the fit found nothing finite and the prior's centre stands in.
  package var converged: Bool
  var regularity: Regularity
  var recalibration: Recalibration?

  /// Under 20 customers or 10 repeats: a banner says so.
  package var lowEvidence: Bool { customers < 20 || repeats < 10 }

  /// The base's own past corrects the probabilities.
  package var recalibrated: Bool { recalibration != nil }

  /// The probability of further silence from which on a relationship drifts, where the base's own
  /// past chooses no other.
  package static let driftingFrom = 0.7

  /// From here on it is likelier than not that the silence goes on: below nobody drifts by what
  /// their peers do.
  static let likelierThanNot = 0.5

  /// The probability of further silence from which on a relationship of this base drifts.
  package var driftingFrom: Double { chosenThreshold ?? SilenceModel.driftingFrom }
  /// What the base's own past chose; nil where it is too short to choose by.
  package var chosenThreshold: Double?

  /// Whether a silence beyond their own rhythm is drifting, whatever is said of their peers.
  package enum BeyondRhythm: Sendable, Hashable {
    /// The base's past is too short to tell: far beyond it is.
    case unknown
    /// From this probability on, which in the base's own past was right often enough; 1 where none
    /// was.
    case from(Double)
  }
  package var beyondRhythm = BeyondRhythm.unknown
  /// What is measured by who has no rhythm of their own.
  var peers = PeerRhythm()

  /// So many relationships teach it all there is to know of four parameters; more take their time:
  /// 100,000 all-different histories took 20 s of a run of 24 (measured).
  package static let sampleLimit = 5000

  /// The model of these histories, without a correction by the past.
  ///
  /// - Complexity: O(n log n); 100,000 relationships take a fraction of a second.
  package static func fit(_ histories: [EventHistory]) -> SilenceModel {
    let table = HistoryTable(histories)
    let fitted = MBGNBD.mapFit(table)
    return SilenceModel(
      parameters: fitted.model, customers: table.customers, repeats: table.repeats,
      converged: fitted.converged, regularity: Regularity.fit(histories, fitted.model),
      recalibration: nil)
  }

  /// The model of this stream, corrected by its own past where that proved right.
  ///
  /// - Parameter limits: what may be called a long silence at all; the threshold is chosen among
  ///   those.
  package static func fit(
    _ log: EventLog, asOf: Day, limits: AssessmentSettings.Drift = .init()
  ) -> SilenceModel {
    let log = log.until(asOf)
    var model = fit(log.histories(asOf: asOf))
    model.recalibration = Recalibration(log, asOf: asOf)
    model.peers = PeerRhythm(log, asOf: asOf)
    let chosen = DriftThreshold.chosen(
      log, asOf: asOf, correction: model.recalibration, limits: limits)
    model.chosenThreshold = chosen.forAll
    model.beyondRhythm = chosen.beyondRhythm
    return model
  }

  /// The probability of no event in the next `horizon` days, lapsed or not.
  package func probabilityOfNone(_ h: EventHistory, horizon: Int) -> Double {
    regularity.probabilityOfNone(h, parameters, horizon: Double(horizon))
  }

  /// The probability that the relationship has not lapsed.
  package func pAlive(_ h: EventHistory) -> Double {
    regularity.outlook(h, parameters).pAlive(silence: h.silence)
  }

  /// The gap expected of this relationship, in days: their own gaps, shrunk towards their peers'
  /// the more the fewer they are.
  package func shrunkGap(_ h: EventHistory) -> Double { parameters.shrunkGap(h) }

  /// Hᵢ: three of their gaps, between a week and three years. A fixed 90 days would accuse everyone
  /// with a yearly rhythm.
  package func ownHorizon(_ h: EventHistory) -> Int {
    Int(min(max(3 * shrunkGap(h), 7), 1095).rounded())
  }

  /// ln(1 + silence ÷ gap).
  func overdue(_ h: EventHistory) -> Double { ln1p(h.silence / shrunkGap(h)) }

  /// The probability of no event within their own horizon, the one that flags, as a function of how
  /// long they have been silent.
  ///
  /// It rises with the silence. Unaided it would dip by a hundredth or two at first (a few quiet
  /// days after an event speak for a rhythm), so it never falls below what it was on the day of the
  /// event.
  func probabilityWithinOwnHorizon(_ h: EventHistory) -> (_ silence: Double) -> Double {
    let outlook = regularity.outlook(h, parameters)
    let horizon = Double(ownHorizon(h))
    let gap = shrunkGap(h)
    func probability(_ silence: Double) -> Double {
      let p = outlook.probabilityOfNone(silence: silence, horizon: horizon)
      return recalibration?.corrected(p, overdue: ln1p(silence / gap)) ?? p
    }
    let atFirst = probability(0)
    return { silence in max(atFirst, probability(silence)) }
  }

  /// How the report says which model it was.
  package var summary: SilenceModelSummary {
    SilenceModelSummary(
      kind: "mbg-nbd-map", r: parameters.r, alpha: parameters.alpha, a: parameters.a,
      b: parameters.b, recalibrated: recalibrated, lowEvidence: lowEvidence)
  }
}
