package import Basics

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
  /// R13; then it is accused of nothing, and no touch is proposed.
  package var ended: EndedFinding?
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
  /// What was tried in vain since they were last reached (R10).
  package var attempts: Attempts?
  /// When N1 would be said of them if nothing is done; nil where it is, or never will be.
  package var dueOn: Day?
  /// Of these it is said within a week, and nothing else is held against us: told before they are late.
  package var isDueSoon = false
  /// What of it was called wrong, and rests on the same rows.
  package var objections: [HeededObjection] = []
  package var theirEyes = TheirEyes()
  /// The day of their first order, for its anniversaries.
  package var firstOrder: Day?
  /// The longest silence of ours that was agreed, where one was (N1).
  package var cadence: Cadence? {
    get { agreed.first }
    set { agreed = newValue.map { [$0] } ?? [] }
  }
  /// What may still be open, and is asked about (R14).
  package var looseEnds: [LooseEnd] {
    get { packedLooseEnds?.value ?? [] }
    set { packedLooseEnds = newValue.isEmpty ? nil : Packed(newValue) }
  }
  /// What is said without accusing anybody.
  package var remarks: [RelationshipRemark] {
    get { packedRemarks?.value ?? [] }
    set { packedRemarks = newValue.isEmpty ? nil : Packed(newValue) }
  }
  /// Whom a prospect is like; nil for others, and under five partnerships.
  package var fit: FitFinding? {
    get { packedFit?.value }
    set { packedFit = newValue.map(Packed.init) }
  }
  package var hasLooseEnds: Bool { packedLooseEnds != nil }
  /// The remark of a subject; nil where there is none.
  package func remark(_ id: RelationshipRemark.Subject) -> RelationshipRemark? {
    remarks.first { $0.id == id }
  }
  /// For every neglected relationship, and for others where a reminder or a lapse asks for one.
  package var proposal: TouchProposal? {
    get { packedProposal?.value }
    set { packedProposal = newValue.map(Packed.init) }
  }
  package var hasProposal: Bool { packedProposal != nil }

  /// The cadence in as many bytes as none of it takes.
  private var agreed: [Cadence] = []
  /// Findings in few bytes, as a run holds those of every relationship. To read one unpacks it: take
  /// it out once where several things are asked of it.
  private var packedMarks: Packed<[MarkFinding]>
  private var packedClass: Packed<[Remark]>
  private var packedReasons: Packed<[ReasonFinding]>
  private var packedProposal: Packed<TouchProposal>?
  private var packedLooseEnds: Packed<[LooseEnd]>?
  private var packedRemarks: Packed<[RelationshipRemark]>?
  private var packedFit: Packed<FitFinding>?

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

extension RelationshipAssessment {
  /// A limit of our silence that somebody has agreed.
  package struct Cadence: Sendable, Hashable {
    package var days: Int
    /// The tag or segment it was agreed for; nil where it is the relationship's own.
    package var group: String?
  }
}

package enum RelationshipClass: String, Sendable, CaseIterable { case partnership, transactional }

package enum Confidence: String, Sendable, CaseIterable, Comparable {
  case low, medium, high

  package static func < (a: Confidence, b: Confidence) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}
