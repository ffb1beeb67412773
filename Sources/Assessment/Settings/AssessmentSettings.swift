package import Basics
import Intake

/// Every weight, limit and window of the judgement, with its default and its rule of domain.md.
///
/// `rapport.yaml` may set each one; the groups here are its sections. Days are calendar days unless
/// they say business days; a limit is the last day that is still in order.
package struct AssessmentSettings: Sendable, Hashable {
  package var marks = Marks()
  package var classes = Classes()
  package var neglect = Neglect()
  /// Longest silence of ours by tier, in days (N1), where a relationship has no rhythm of its own
  /// yet. Names are compared without regard to case. Default: none.
  package var tierLimits: [String: Int] = [:]
  /// Other limits by tier, above the common ones. Names are compared without regard to case.
  /// Default: none.
  package var tierRules: [String: TierRules] = [:]
  /// Longest silence of ours agreed for a customer, by id, or for all with a tag or of a segment,
  /// in days (N1): above rhythm and tier. Tags and segments are compared without regard to case.
  /// Nil says that there is none, whatever the list says. Default: none.
  package var cadences: [String: Int?] = [:]
  package var businessDays = BusinessDays()
  package var plans = Plans()
  /// Relationships not to be flagged until a day, by id. Default: none.
  package var snoozes: [String: Snooze] = [:]
  /// What was called wrong, by the bytes of the id and by subject, with the rows it was called
  /// wrong on. Default: nothing.
  package var objections: [[UInt8]: [VerdictSubject: ObjectedRows]] = [:]
  package var drift = Drift()
  package var fit = Fit()
  package var severity = Severity()
  package var appreciation = Appreciation()

  package init() {}
}

extension AssessmentSettings {
  /// The nine marks: what each is worth, and how far back they look.
  package struct Marks: Sendable, Hashable {
    /// Points of M1, personal contact: 20. The nine add up to 100.
    package var personalContact = 20.0
    /// Points of M2, commitments both ways: 15.
    package var commitments = 15.0
    /// Points of M3, value over price: 8.
    package var value = 8.0
    /// Points of M4, help both ways: 12.
    package var help = 12.0
    /// Points of M5, needs reviews: 10.
    package var needsReviews = 10.0
    /// Points of M6, life after the sale: 10.
    package var afterSale = 10.0
    /// Points of M7, complaints handled: 8.
    package var complaints = 8.0
    /// Points of M8, appreciation and loyalty: 8.
    package var appreciation = 8.0
    /// Points of M9, balance and standing: 9.
    package var balance = 9.0

    /// Marks look back so many years: 3.
    package var lookbackYears = 3
    /// Evidence weighs half as much when it is so many days older than the latest contact: 730.
    /// Counted from the latest contact and not from the as-of day, because a partner who has fallen
    /// silent is a neglected partner, not a transaction.
    package var halfLifeDays = 730
    /// So many good touches on different days show a mark fully (R4, breadth beats volume): 2.5.
    package var touchesForFull = 2.5
    /// The most that mail, cards and messages alone can show of M1, 0…1: 0.5.
    package var mailOnlyCap = 0.5
    /// A personal touch of ours within so many days after an order is a follow-up (M6): 21.
    package var followUpWithinDays = 21
    /// A complaint answered within so many business days was answered promptly (M7): 5.
    package var promptAnswerBusinessDays = 5
    /// Thanks count as separate when they lie so many days apart (M8, "at intervals"): 30.
    package var thanksApartDays = 30
    /// Trust is not built overnight: balance (M9) is judged from so many days of tenure: 365.
    package var tenureDays = 365
    /// M9 needs the other side to have started at least so many contacts: 2 …
    package var theirStarts = 2
    /// … and each side at least this share of all that were started: 0.1.
    package var startShare = 0.1

    package init() {}

    var lookbackDays: Int { lookbackYears * 1461 / 4 }
  }

  /// When a relationship is a partnership (R3, R4).
  package struct Classes: Sendable, Hashable {
    /// Points well shown from which on it may be one: 30. Of 223 relationships judged by people who
    /// had not seen the program, none that they called transactional has more than 25; at 40 every
    /// third of what they called a partnership was missed, since few firms write down all that they
    /// do for each other.
    package var partnershipScore = 30.0
    /// Different marks that must speak for it (R4): 3, M1 and one of the two-way marks among them.
    package var partnershipMarks = 3
    /// Each mark beyond that number lowers the score needed by so much, down to three quarters of
    /// it (R4, breadth beats volume): 5. Only marks well shown count, and each one that speaks
    /// against takes one back: a hint of a mark is no breadth, and a quarrel is not offset by it.
    package var breadthAllowance = 5.0
    /// Confidence is medium from so many known marks on: 4 …
    package var mediumConfidenceMarks = 4
    /// … and high from so many: 6.
    package var highConfidenceMarks = 6

    /// A mark is well shown from this share of its points on: one good touch that is not old.
    package static let wellShown = 0.4

    package init() {}

    /// The score that makes a partnership.
    ///
    /// - Parameter marks: how many are well shown, less those that speak against.
    package func scoreNeeded(marks: Int) -> Double {
      let further = Double(max(0, marks - partnershipMarks))
      return max(partnershipScore * 0.75, partnershipScore - breadthAllowance * further)
    }
  }

  /// The limits of the reasons of neglect.
  package struct Neglect: Sendable, Hashable {
    /// Longest silence of ours where neither own rhythm nor tier says otherwise (N1): 90 days.
    package var silenceDays = 90
    /// The same with peers, advisors, employees and past customers, whatever the rhythm was (N1):
    /// 365 days.
    package var yearlyDays = 365
    /// No own rhythm is taken to allow less than this (N1): 14 days.
    package var shortestLimitDays = 14
    /// Gaps between our touches from which on a rhythm is the relationship's own (N1): 3.
    package var gapsForRhythm = 3
    /// Their message waits at most so long (N2): 3 business days.
    package var answerBusinessDays = 3
    /// A complaint stays open at most so long (N3): 5 business days.
    package var complaintBusinessDays = 5
    /// Grace after the date of a promise (N4): 1 business day.
    package var promiseGraceBusinessDays = 1
    /// A promise without a date is due after so many days (N4): 14.
    package var undatedPromiseDays = 14
    /// A to-do of ours whose date passed longer ago was forgotten in the CRM, not by us (N4): 365.
    package var forgottenTaskDays = 365
    /// An order waits at most so long for a follow-up (N5): 21 days.
    package var followUpDays = 21
    /// Traffic or mass mail without anything personal is borne so long (N6): 90 days.
    package var nothingPersonalDays = 90
    /// Thanks are due once in so many days (N7): 365.
    package var thanksDays = 365
    /// Needs are to be asked once in so many days (N8): 365.
    package var needsReviewDays = 365
    /// On the list for so long without any contact (N9): 30 days.
    package var listedDays = 30
    /// So many contacts in a row, all started by them (N10): 5 …
    package var theirStartsInARow = 5
    /// … since more than so many days: 30.
    package var theirStartsSpanDays = 30
    /// Our recent attention is measured over so many days (N11): 90 …
    package var attentionDays = 90
    /// … against the year before it, in which there were at least so many touches of ours: 4.
    package var attentionTouches = 4
    /// It fell steeply at this share of its own past rate or below (N11): 0.34.
    package var attentionShare = 0.34
    /// Our silence towards prospects counts as neglect too (N1, N9, N10); their questions and our
    /// promises always do: true.
    package var includesProspects = true
    /// While touches to prospects rose to this multiple of theirs or above (N11): 1.2.
    package var prospectRise = 1.2

    package init() {}
  }

  /// The limits of one tier that are not the common ones; nil keeps those.
  package struct TierRules: Sendable, Hashable {
    /// N2, business days.
    package var answerBusinessDays: Int?
    /// N3, business days.
    package var complaintBusinessDays: Int?
    /// N4, business days.
    package var promiseGraceBusinessDays: Int?
    /// N5, days.
    package var followUpDays: Int?

    package init() {}
  }

  /// Which days are no business days (N2, N3, N4, and the day of a proposed touch).
  package struct BusinessDays: Sendable, Hashable {
    /// ISO weekdays, 1 Monday … 7 Sunday: 6 and 7.
    package var weekend: Set<Int> = [6, 7]
    /// Default: none.
    package var holidays: Set<Day> = []

    package init() {}
  }

  /// What a planned touch suspends.
  package struct Plans: Sendable, Hashable {
    /// A plan further away than this is a typing error, not a plan: 400 days.
    package var horizonDays = 400
    /// It suspends a flag when it is at most so far away: 90 days, or the usual gap if longer.
    package var suspendWithinDays = 90

    package init() {}
  }

  package struct Snooze: Sendable, Hashable {
    /// The last day it holds.
    package var until: Day
    package var reason: String?

    package init(until: Day, reason: String? = nil) {
      self.until = until
      self.reason = reason
    }
  }

  /// Their silence.
  package struct Drift: Sendable, Hashable {
    /// Probability of further silence, within their own horizon, from which on they drift: 0.7, or
    /// what the base's own past speaks for (`DriftThreshold`).
    package var probability = SilenceModel.driftingFrom
    /// Gaps of theirs from which on their own rhythm has a say beside the model: 3.
    package var gapsForRhythm = 3
    /// Nobody drifts before so many days: 30.
    package var shortestLimitDays = 30
    /// Silent for more than so many usual gaps is drifting, whatever their peers do: 3, or what the
    /// base's own past speaks for (`DriftThreshold`).
    package var usualGaps = Drift.usualGapsUnlessSet

    private static let usualGapsUnlessSet = 3.0

    package init() {}

    /// Somebody set the usual gaps, which hold whatever the past says.
    var hasChosenGaps: Bool { usualGaps != Drift.usualGapsUnlessSet }

    /// The probability that somebody set, which holds whatever the past says; nil where nobody did.
    var chosenProbability: Double? {
      probability == SilenceModel.driftingFrom ? nil : probability
    }
  }

  /// When demands are one-sided (R6).
  package struct Fit: Sendable, Hashable {
    /// Talk of nothing but price is a demand from so many times on: 3.
    package var priceTalks = 3
    /// Broken commitments of theirs: 2.
    package var brokenCommitments = 2
    /// Abusive words: 2.
    package var abuses = 2
    /// Rush orders: 3.
    package var rushes = 3
    /// One kind of demand alone must come so often to be persistent: 6.
    package var sameDemandOften = 6
    /// Persistent means spread over so many days: 90.
    package var spanDays = 90
    /// With more marks than this for the relationship, something is given back; that we talk (M1)
    /// and that both begin (M9) apart, since demands are talk that they begin: 2.
    package var marksAtMost = 2

    package init() {}
  }

  /// What the year of appreciation may cost (M8).
  package struct Appreciation: Sendable, Hashable {
    /// What small gifts may cost in a year, in the currency of the books; 0 sets no budget: 0.
    package var giftBudget = 0.0
    /// What one of them costs: 15.
    package var giftPrice = 15.0

    package init() {}

    /// So many gifts a year are within the budget; nil without one.
    package var gifts: Int? { giftBudget > 0 ? Int(giftBudget / max(giftPrice, 0.01)) : nil }
  }

  /// How urgent: overdue × at stake.
  package struct Severity: Sendable, Hashable {
    /// A wait of more limits than this is no graver: 4. Otherwise a forgotten list entry would
    /// outrank every partner.
    package var longestWait = 4.0
    /// Share of the stake that stands whatever a relationship is worth: 0.3; the rest of it is
    /// shared out among the three below.
    package var baseStake = 0.3
    /// Marks of partnership, full at a score of 60: 0.45.
    package var marksStake = 0.45
    /// Tenure, full at ten years: 0.15.
    package var tenureStake = 0.15
    /// Revenue, by rank only (R1): 0.1.
    package var revenueStake = 0.1
    /// Points on top where trust was broken (R5): 25.
    package var brokenTrust = 25.0
    /// Points on top for each reminder: 2.
    package var reminder = 2.0

    package init() {}
  }
}
