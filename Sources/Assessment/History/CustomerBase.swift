import Basics
import Relationships

/// What is the same for every relationship of a run: settings, the as-of day, and what the base as
/// a whole shows (`BaseSummary`), above all what it could have shown (R8).
final class CustomerBase: Sendable {
  let asOf: Day
  let settings: AssessmentSettings
  let calendar: BusinessCalendar
  let recorded: Recorded
  /// No row says whose it is: contact of any kind stands for both sides (R8), the bare day of last
  /// contact of a list for ours alone.
  let hasNoSides: Bool
  /// The day of the earliest row; nil in an empty base.
  let firstDay: Day?
  /// The same without mass mail, which is no sign that contact is on record (R2).
  let firstRecordedDay: Day?
  /// Days from their first event in the whole base to their last.
  let theirSpanDays: Int
  /// A table of the run that looks like contacts was not used, and nothing tells whose they are.
  let mayMissContacts: Bool
  /// Rows dated after the as-of day are on record.
  let hasLaterRows: Bool
  /// Our touches to prospects rose of late (N11).
  let prospectAttentionRose: Bool
  let attention: Attention
  /// Somebody's membership is on record more than once.
  let renewsMemberships: Bool
  /// Limits by tier, names lowercased.
  let tierLimits: [String: Int]
  /// The same of other limits.
  let tierRules: [String: AssessmentSettings.TierRules]
  let cadences: AgreedCadences
  /// Nobody is silent (N1) before this many days.
  let shortestLimit: Int
  /// How soon they come back who come back, where contact of any kind stands for our touches (N1,
  /// R8).
  let rhythm: BaseRhythm
  /// What the base's past says about our silence (N1): fitted to our personal touches, or to
  /// contact of any kind where ours are not recorded (R8).
  let ours: SilenceModel
  /// The same of their silence (drift): fitted to whatever they did.
  let theirs: SilenceModel
  /// Of everybody, for severity (R1).
  let revenues: RevenueRanks

  init(_ summary: BaseSummary, settings: AssessmentSettings) {
    asOf = summary.asOf
    self.settings = settings
    calendar = BusinessCalendar(settings.businessDays)
    var limits: [String: Int] = [:]
    for (tier, days) in settings.tierLimits.sorted(by: { $0.key < $1.key }) {
      limits[tier.lowercased()] = days
    }
    tierLimits = limits
    var rules: [String: AssessmentSettings.TierRules] = [:]
    for (tier, rule) in settings.tierRules.sorted(by: { $0.key < $1.key }) {
      rules[tier.lowercased()] = rule
    }
    tierRules = rules
    cadences = AgreedCadences(settings)
    shortestLimit = limits.values.reduce(
      min(
        settings.neglect.shortestLimitDays, settings.neglect.silenceDays,
        cadences.shortest(listed: summary.shortestCadence) ?? .max), min)
    recorded = summary.recorded
    hasNoSides = summary.hasNoSides
    firstDay = summary.firstDay
    firstRecordedDay = summary.firstRecordedDay
    theirSpanDays = summary.theirSpanDays
    mayMissContacts = summary.mayMissContacts
    hasLaterRows = summary.hasLaterRows
    prospectAttentionRose = summary.prospectAttentionRose
    attention = summary.attention
    renewsMemberships = summary.renewsMemberships
    rhythm = summary.rhythm
    ours = summary.ours
    theirs = summary.theirs
    revenues = summary.revenues
  }
}
