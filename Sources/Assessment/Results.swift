package import Basics
package import Intake

/// The nine marks of a partnership (domain.md).
package enum MarkID: String, Sendable, CaseIterable, Hashable {
  case m1 = "M1"
  case m2 = "M2"
  case m3 = "M3"
  case m4 = "M4"
  case m5 = "M5"
  case m6 = "M6"
  case m7 = "M7"
  case m8 = "M8"
  case m9 = "M9"
}

/// The eleven reasons of neglect (domain.md).
package enum ReasonID: String, Sendable, CaseIterable, Hashable {
  case n1 = "N1"
  case n2 = "N2"
  case n3 = "N3"
  case n4 = "N4"
  case n5 = "N5"
  case n6 = "N6"
  case n7 = "N7"
  case n8 = "N8"
  case n9 = "N9"
  case n10 = "N10"
  case n11 = "N11"

  /// N7, N8 and N11 remind; alone they accuse nobody.
  package var isReminder: Bool { self == .n7 || self == .n8 || self == .n11 }
}

package enum Verdict: String, Sendable, CaseIterable { case `for`, against, unknown }

package enum RelationshipClass: String, Sendable { case partnership, transactional }

package enum Confidence: String, Sendable, Comparable {
  case low, medium, high

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}

/// A dated row that shows something; its words are read again from the file by Reporting.
package struct Evidence: Sendable, Hashable {
  package var position: RowPosition
  package var line: UInt32
  package var day: Day
  package var kind: TouchKind

  package init(_ touch: Touch) {
    position = touch.position
    line = touch.line
    day = touch.day
    kind = touch.kind
  }
}

/// One mark, judged (R7: with its arithmetic and its rows).
package struct MarkFinding: Sendable {
  package var id: MarkID
  package var verdict: Verdict
  /// What it adds to the score: 0…max when for, −max…0 when against, 0 when unknown.
  package var points: Double
  package var max: Double
  package var why: Remark
  /// At most a handful, the most telling first; never empty unless unknown.
  package var evidence: [Evidence]
  /// It shows something flowing from both sides, as a partnership needs (R4: M2, M4 or M9).
  package var isTwoWay = false
  /// It is against because trust was broken and not yet repaired (R5): an open complaint or a broken
  /// promise of ours. It endangers a partnership, but does not rename it.
  package var isBrokenTrust = false
  /// What it would add had trust not been broken; 0 unless it was.
  package var pointsBeforeBreach = 0.0

  package init(
    _ id: MarkID, _ verdict: Verdict, points: Double, max: Double, why: Remark,
    evidence: [Evidence]
  ) {
    self.id = id
    self.verdict = verdict
    self.points = points
    self.max = max
    self.why = why
    self.evidence = evidence
  }
}

/// Where a limit came from.
package enum LimitSource: String, Sendable, CaseIterable {
  case ownRhythm = "own rhythm"
  case tier
  case standard = "default"
}

/// One reason of neglect that applies.
package struct ReasonFinding: Sendable {
  package var id: ReasonID
  package var since: Day
  /// Days since then (business days where the limit counts those).
  package var days: Int
  package var limit: Int
  package var limitSource: LimitSource
  package var why: Remark
  package var clears: Remark
  package var evidence: [Evidence]

  package init(
    _ id: ReasonID, since: Day, days: Int, limit: Int, limitSource: LimitSource = .standard,
    why: Remark, clears: Remark, evidence: [Evidence]
  ) {
    self.id = id
    self.since = since
    self.days = days
    self.limit = limit
    self.limitSource = limitSource
    self.why = why
    self.clears = clears
    self.evidence = evidence
  }
}

package struct Suspension: Sendable, Hashable {
  package enum Cause: String, Sendable {
    case plan = "planned visit"
    case snooze
  }
  package var until: Day
  package var by: Cause
  /// The planned row, where there is one.
  package var evidence: Evidence?

  package init(until: Day, by: Cause, evidence: Evidence? = nil) {
    self.until = until
    self.by = by
    self.evidence = evidence
  }
}

/// Their silence: is hearing nothing from them improbable? Drifting is theirs, neglect is ours.
package struct SilenceFinding: Sendable {
  package enum Basis: String, Sendable {
    case ownRhythm = "own rhythm"
    case population
    case none
  }
  /// P(no event in the next `horizonDays`); nil without any event.
  package var probability: Double?
  package var horizonDays: Int
  package var daysSilent: Int?
  /// Their usual gap; from two gaps on.
  package var usualGapDays: Double?
  package var basis: Basis
  package var isDrifting: Bool

  /// Silence ÷ usual gap: the explanation ("4.6 times their usual gap"), not the score.
  package var ratio: Double? {
    guard let usualGapDays, let daysSilent, usualGapDays > 0 else { return nil }
    return Double(daysSilent) / usualGapDays
  }

  package init(
    probability: Double?, horizonDays: Int, daysSilent: Int?, usualGapDays: Double?, basis: Basis,
    isDrifting: Bool
  ) {
    self.probability = probability
    self.horizonDays = horizonDays
    self.daysSilent = daysSilent
    self.usualGapDays = usualGapDays
    self.basis = basis
    self.isDrifting = isDrifting
  }
}

/// The touch we propose.
package struct TouchProposal: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case visit, call, email, card, gift, apology, review, help, value
  }
  package var kind: Kind
  package var on: Day
  package var why: Remark
  package var say: Remark

  package init(kind: Kind, on: Day, why: Remark, say: Remark) {
    self.kind = kind
    self.on = on
    self.why = why
    self.say = say
  }
}

/// One relationship, judged.
package struct RelationshipAssessment: Sendable {
  /// Index into the ledger's relationships.
  package var index: Int
  package var relationshipClass: RelationshipClass
  /// 0…100.
  package var score: Double
  package var confidence: Confidence
  /// All nine, M1…M9.
  package var marks: [MarkFinding] {
    get { packedMarks.value }
    set { packedMarks.value = newValue }
  }
  /// Why this class, in words; and what would change it (R7).
  package var classWhy: Remark {
    get { packedClass.value[0] }
    set { packedClass.value[0] = newValue }
  }
  package var wouldChange: Remark {
    get { packedClass.value[1] }
    set { packedClass.value[1] = newValue }
  }
  /// R6, with the remark that explains it.
  package var illFitting: Remark?
  /// Ordered by weight: broken trust first.
  package var reasons: [ReasonFinding] {
    get { packedReasons.value }
    set { packedReasons.value = newValue }
  }
  package var isNeglected: Bool
  package var isNeverContacted: Bool
  /// Rows of it could not be read: no verdict from silence.
  package var isUnknown: Bool
  /// 0…100: how overdue × how much is at stake.
  package var severity: Double
  package var suspension: Suspension?
  package var silence: SilenceFinding
  package var firstContact: Day?
  package var lastContact: Day?
  package var lastPersonalTouch: Day?
  package var lastInbound: Day?
  /// For every neglected relationship, and for others where a reminder asks for one.
  package var proposal: TouchProposal? {
    get { packedProposal?.value }
    set { packedProposal = newValue.map(Packed.init) }
  }
  package var hasProposal: Bool { packedProposal != nil }

  /// Findings in few bytes, as a run holds those of every relationship. To read one unpacks it: take
  /// it out once where several things are asked of it.
  private var packedMarks: Packed<[MarkFinding]>
  private var packedClass: Packed<[Remark]>
  private var packedReasons: Packed<[ReasonFinding]>
  private var packedProposal: Packed<TouchProposal>?

  package var isDrifting: Bool { silence.isDrifting }

  package init(
    index: Int, relationshipClass: RelationshipClass, score: Double, confidence: Confidence,
    marks: [MarkFinding], classWhy: Remark, wouldChange: Remark, illFitting: Remark?,
    reasons: [ReasonFinding], isNeglected: Bool, isNeverContacted: Bool, isUnknown: Bool,
    severity: Double, suspension: Suspension?, silence: SilenceFinding, firstContact: Day?,
    lastContact: Day?, lastPersonalTouch: Day?, lastInbound: Day?, proposal: TouchProposal?
  ) {
    self.index = index
    self.relationshipClass = relationshipClass
    self.score = score
    self.confidence = confidence
    packedMarks = Packed(marks)
    packedClass = Packed([classWhy, wouldChange])
    self.illFitting = illFitting
    packedReasons = Packed(reasons)
    self.isNeglected = isNeglected
    self.isNeverContacted = isNeverContacted
    self.isUnknown = isUnknown
    self.severity = severity
    self.suspension = suspension
    self.silence = silence
    self.firstContact = firstContact
    self.lastContact = lastContact
    self.lastPersonalTouch = lastPersonalTouch
    self.lastInbound = lastInbound
    packedProposal = proposal.map(Packed.init)
  }
}

/// What this export could have shown (R8): a reason or mark is judged only where the opposite could
/// have been recorded.
package struct Recorded: Sendable, Hashable {
  package var outboundPersonal: Bool
  package var directions: Bool
  package var complaints: Bool
  package var promises: Bool
  package var appreciation: Bool
  package var needsReviews: Bool
  package var followUps: Bool
  /// Something is known to have come from them: orders, messages.
  package var signsOfLife: Bool

  package init(
    outboundPersonal: Bool, directions: Bool, complaints: Bool, promises: Bool,
    appreciation: Bool, needsReviews: Bool, followUps: Bool, signsOfLife: Bool
  ) {
    self.outboundPersonal = outboundPersonal
    self.directions = directions
    self.complaints = complaints
    self.promises = promises
    self.appreciation = appreciation
    self.needsReviews = needsReviews
    self.followUps = followUps
    self.signsOfLife = signsOfLife
  }
}

/// How the silence of this base was judged, for the report's "how this was judged".
package struct SilenceModelSummary: Sendable, Hashable {
  /// `own-gaps` or `mbg-nbd-map`.
  package var kind: String
  package var r: Double?
  package var alpha: Double?
  package var a: Double?
  package var b: Double?
  package var recalibrated: Bool
  /// Under 20 customers or 10 repeats: a banner says so.
  package var lowEvidence: Bool

  package init(
    kind: String, r: Double? = nil, alpha: Double? = nil, a: Double? = nil, b: Double? = nil,
    recalibrated: Bool = false, lowEvidence: Bool = false
  ) {
    self.kind = kind
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
    self.recalibrated = recalibrated
    self.lowEvidence = lowEvidence
  }
}

/// How our personal touches were split among those we have and those we would like to have, over the
/// last 365 days. Retention is cheaper than acquisition.
package struct Attention: Sendable, Hashable {
  /// Touches; relationships touched are not counted.
  package var customers = 0
  package var pastCustomers = 0
  package var prospects = 0
  /// Vendors, peers, referral sources.
  package var others = 0

  package init() {}

  mutating func note(_ kind: RelationshipKind) {
    switch kind {
    case .customer, .strategicPartner, .internet: customers += 1
    case .pastCustomer: pastCustomers += 1
    case .prospect: prospects += 1
    case .referralSource, .vendor, .peer: others += 1
    }
  }
}

/// The whole base, judged.
package struct Assessed: Sendable {
  package var asOf: Day
  /// One for each relationship of the ledger, in its order.
  package var results: [RelationshipAssessment]
  package var recorded: Recorded
  /// Reasons and marks that R8 switched off.
  package var notRecordedReasons: [ReasonID]
  package var notRecordedMarks: [MarkID]
  package var silenceModel: SilenceModelSummary
  /// How our attention was split in the last 365 days.
  package var attention = Attention()

  package init(
    asOf: Day, results: [RelationshipAssessment], recorded: Recorded,
    notRecordedReasons: [ReasonID], notRecordedMarks: [MarkID], silenceModel: SilenceModelSummary
  ) {
    self.asOf = asOf
    self.results = results
    self.recorded = recorded
    self.notRecordedReasons = notRecordedReasons
    self.notRecordedMarks = notRecordedMarks
    self.silenceModel = silenceModel
  }
}
