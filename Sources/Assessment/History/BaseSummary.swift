package import Basics
import Intake
package import Relationships

/// A base summary says what the whole base shows, in the terms of the judgement: what one
/// relationship is judged by beside its own rows and the settings. `BaseTally` lists where each
/// fact comes from.
package struct BaseSummary: Sendable, Equatable {
  package var asOf: Day
  package var recorded: Recorded
  /// As `CustomerBase` has them, as are all that follow.
  var hasNoSides: Bool
  var firstDay: Day?
  var firstRecordedDay: Day?
  var theirSpanDays: Int
  package var mayMissContacts: Bool
  var hasLaterRows: Bool
  var prospectAttentionRose: Bool
  package var attention: Attention
  var renewsMemberships: Bool
  /// The shortest that a list allows of anybody (N1).
  var shortestCadence: Int?
  var rhythm: BaseRhythm
  package var ours: SilenceModel
  package var theirs: SilenceModel
  var revenues: RevenueRanks

  /// - Parameters:
  ///   - tally: of the whole base, its streams being those wanted.
  ///   - workers: who fit the models.
  package init(_ tally: BaseTally, settings: AssessmentSettings, workers: Workers = .one) {
    precondition(tally.streams == tally.streamsWanted, "days that stand for none")
    asOf = tally.asOf
    recorded = Recorded(tally)
    hasNoSides = tally.hasNoSides
    firstDay = tally.first ?? tally.firstListed
    firstRecordedDay = tally.firstRecorded ?? (tally.first == nil ? tally.firstListed : nil)
    if let first = tally.theirFirst, let last = tally.theirLast {
      theirSpanDays = last.days(since: first)
    } else {
      theirSpanDays = .max
    }
    mayMissContacts = tally.mayMissContacts
    hasLaterRows = tally.flags.contains(.laterRows)
    attention = tally.attention
    renewsMemberships = tally.flags.contains(.renewsMemberships)
    shortestCadence = tally.shortestCadence
    let recentRate =
      Double(tally.prospectsRecently) / Double(max(1, settings.neglect.attentionDays))
    // R8: of the year before, only what the record covers.
    let recentStart = asOf.adding(-settings.neglect.attentionDays)
    let covered = min(365, recentStart.days(since: firstRecordedDay ?? recentStart))
    let pastRate = Double(tally.prospectsBefore) / Double(max(1, covered))
    prospectAttentionRose =
      tally.prospectsRecently >= 3 && recentRate >= settings.neglect.prospectRise * pastRate
    let (asOf, limit) = (tally.asOf, SilenceModel.sampleLimit)
    let ourDays = tally.ourDays.sample(limit)
    // Where nothing of ours is on record but what they came or asked for, that is the measure.
    rhythm = tally.flags.contains(.reachesOut) ? BaseRhythm() : BaseRhythm(ourDays)
    let models = workers.map(2) { stream in
      stream == 0
        ? SilenceModel.fit(ourDays.histories(asOf: asOf))
        : SilenceModel.fit(
          tally.theirDays.sample(limit), asOf: asOf, limits: settings.drift)
    }
    (ours, theirs) = (models[0], models[1])
    revenues = tally.revenues
    revenues.sort()
  }

  /// What a ledger shows as a whole.
  package init(_ ledger: Ledger, settings: AssessmentSettings, workers: Workers = .one) {
    var tally = BaseTally(ledger, settings: settings, workers: workers)
    let wanted = tally.streamsWanted
    if wanted != tally.streams {
      tally = BaseTally(ledger, settings: settings, streams: wanted, workers: workers)
    }
    self.init(tally, settings: settings, workers: workers)
  }
}

extension Recorded {
  /// What the rows of a base show to be recorded in it.
  fileprivate init(_ tally: BaseTally) {
    self = []
    let outboundPersonal = tally.flags.contains(.outboundPersonal)
    let caseStates = tally.flags.contains(.caseStates)
    func note(_ fact: Recorded, _ isSeen: Bool) { if isSeen { insert(fact) } }
    func any(_ some: Signals) -> Bool { !tally.signals.isDisjoint(with: some) }
    note(.outboundPersonal, outboundPersonal)
    note(.directions, tally.flags.contains(.directions))
    note(.complaints, any(.complaint))
    note(.answers, outboundPersonal || caseStates)
    note(.repairs, outboundPersonal || caseStates || any([.resolution, .apology]))
    note(.promises, tally.flags.contains(.tasks) || any([.promiseByUs, .brokenByUs]))
    note(
      .commitments,
      any([.promiseByUs, .promiseByThem, .keptByUs, .keptByThem, .brokenByUs, .brokenByThem]))
    note(.valueTalk, any([.valueTalk, .priceTalk]))
    note(.help, any([.helpByThem, .helpByUs]))
    note(.needsReviews, any(.needsReview))
    note(.needsTalk, any([.needsReview, .orderSizeTalk]))
    note(.followUps, outboundPersonal || any(.followUp))
    note(.appreciation, any([.appreciation, .loyalty]))
    note(.signsOfLife, tally.flags.contains(.theirEvents))
    note(
      .theirLetters,
      tally.theirLetters > 0 && tally.theirLetters * Self.lettersPerAnswer >= tally.ourLetters)
  }

  /// Where more letters of ours come upon one of theirs, theirs are not recorded as ours are.
  private static let lettersPerAnswer = 5
}
