package import Basics
package import Intake

/// One relationship, judged.
package struct RelationshipAssessment: Sendable {
  /// Index into the ledger's relationships.
  package var index: Int
  package var relationshipClass: RelationshipClass
  /// 0…100.
  package var score: Double
  package var confidence: Confidence
  package var isNeglected: Bool
  package var isNeverContacted: Bool
  /// Rows of it could not be read: no verdict from silence.
  package var isUnknown: Bool
  /// 0…100: how overdue × how much is at stake.
  package var severity: Double
  package var firstContact: Day?
  package var lastContact: Day?
  package var lastPersonalTouch: Day?
  package var lastInbound: Day?
  /// What was tried in vain since they were last reached (R10).
  package var attempts: Attempts?
  /// When N1 would be said of them if nothing is done; nil where it is, or never will be.
  package var dueOn: Day?
  /// The next promise of ours that names its day, where that is within a week (N4).
  package var promiseDue: Day?
  /// N1 is said of them within a week, or a promise of ours is due, and nothing else is held against
  /// us: told before they are late.
  package var isDueSoon = false
  /// The day that they are due soon for; nil where they are not.
  package var soonOn: Day? {
    guard isDueSoon else { return nil }
    guard let promiseDue else { return dueOn }
    return dueOn.map { min($0, promiseDue) } ?? promiseDue
  }
  /// The day of their first order, for its anniversaries.
  package var firstOrder: Day?
  package var silence: SilenceFinding
  /// All nine, M1…M9.
  package var marks: [MarkFinding] {
    get { findings.marks.value }
    set {
      findings.marks.value = newValue
      verdicts = MarkVerdicts(newValue)
    }
  }
  /// Calls `body` with each of them, one after the other.
  package func forEachMark(_ body: (MarkFinding) -> Void) { findings.marks.forEach(body) }

  /// What the marks say, without why.
  package private(set) var verdicts: MarkVerdicts
  /// Why this class, in words; and what would change it (R7).
  package var classWhy: Remark {
    get { findings.classification.value[0] }
    set { findings.classification.value[0] = newValue }
  }
  package var wouldChange: Remark {
    get { findings.classification.value[1] }
    set { findings.classification.value[1] = newValue }
  }
  /// R6, with the remark that explains it.
  package var illFitting: Remark? {
    get { findings.illFitting }
    set {
      findings.illFitting = newValue
      isIllFitting = newValue != nil
    }
  }
  package private(set) var isIllFitting: Bool
  /// Ordered by weight: broken trust first.
  package var reasons: [ReasonFinding] {
    get { hasReasons ? findings.reasons?.value ?? [] : [] }
    set {
      findings.reasons = newValue.isEmpty ? nil : Packed(newValue)
      note(newValue)
    }
  }
  private var hasReasons = false
  /// The longest that any reason has lasted, in its own unit; 0 without one.
  package private(set) var longestWait = 0
  /// R13; then it is accused of nothing, and no touch is proposed.
  package var ended: EndedFinding? {
    get { findings.ended }
    set {
      findings.ended = newValue
      isEnded = newValue != nil
    }
  }
  package private(set) var isEnded = false
  package var suspension: Suspension? {
    get { findings.suspension }
    set {
      findings.suspension = newValue
      isSuspended = newValue != nil
    }
  }
  package private(set) var isSuspended: Bool
  /// What of it was called wrong, and rests on the same rows.
  package var objections: [HeededObjection] {
    get { findings.objections }
    set { findings.objections = newValue }
  }
  package var theirEyes: TheirEyes {
    get { TheirEyes(eyes, voices: findings.voices) }
    set {
      eyes = newValue.numbers
      findings.voices = newValue.voices
    }
  }
  /// The numbers of it.
  package private(set) var eyes = TheirEyes.Numbers()
  /// The longest silence of ours that was agreed, where one was (N1).
  package var cadence: Cadence? {
    get { findings.cadence }
    set { findings.cadence = newValue }
  }
  /// What may still be open, and is asked about (R14).
  package var looseEnds: [LooseEnd] {
    get { findings.looseEnds?.value ?? [] }
    set {
      findings.looseEnds = newValue.isEmpty ? nil : Packed(newValue)
      looseEndCount = newValue.count
    }
  }
  package private(set) var looseEndCount = 0
  /// What is said without accusing anybody.
  package var remarks: [RelationshipRemark] {
    get { findings.remarks?.value ?? [] }
    set {
      findings.remarks = newValue.isEmpty ? nil : Packed(newValue)
      hasRemarks = !newValue.isEmpty
    }
  }
  /// Asked first where most have none: to ask for one takes the assessment out of its array.
  package private(set) var hasRemarks = false
  /// Whom a prospect is like; nil for others, and under five partnerships.
  package var fit: FitFinding? {
    get { findings.fit?.value }
    set { findings.fit = newValue.map(Packed.init) }
  }
  /// The remark of a subject; nil where there is none.
  package func remark(_ id: RelationshipRemark.Subject) -> RelationshipRemark? {
    hasRemarks ? remarks.first { $0.id == id } : nil
  }
  /// For every neglected relationship, and for others where a reminder or a lapse asks for one.
  package var proposal: TouchProposal? {
    get {
      guard let proposedOn, var proposal = findings.proposal?.value else { return nil }
      proposal.on = proposedOn
      return proposal
    }
    set {
      findings.proposal = newValue.map(Packed.init)
      proposedOn = newValue?.on
    }
  }
  /// The day of what is proposed, which may be put off; nil where nothing is.
  package private(set) var proposedOn: Day?

  package mutating func putOff(until day: Day) { if proposedOn != nil { proposedOn = day } }

  /// Every row that is quoted for anything found, some of them more than once.
  package func forEachRow(_ body: (RowPosition) -> Void) {
    findings.marks.forEachRow(body)
    findings.reasons?.forEachRow(body)
    findings.looseEnds?.forEachRow(body)
    findings.remarks?.forEachRow(body)
    findings.fit?.forEachRow(body)
    for voice in findings.voices { body(voice.row.position) }
    for row in findings.ended?.evidence ?? [] { body(row.position) }
    if let plan = findings.suspension?.evidence { body(plan.position) }
  }

  /// What takes memory of its own, in few bytes, as a run holds that of every relationship. To read
  /// one unpacks it: take it out once where several things are asked of it.
  private struct Findings {
    var marks: Packed<[MarkFinding]>
    var classification: Packed<[Remark]>
    var reasons: Packed<[ReasonFinding]>?
    var proposal: Packed<TouchProposal>?
    var illFitting: Remark?
    var suspension: Suspension?
    var ended: EndedFinding?
    var objections: [HeededObjection] = []
    var voices: [TheirEyes.Voice] = []
    var cadence: Cadence?
    var looseEnds: Packed<[LooseEnd]>?
    var remarks: Packed<[RelationshipRemark]>?
    var fit: Packed<FitFinding>?
  }

  /// The findings, so held that a copy of the assessment, of which a report makes dozens, counts
  /// one reference and not twenty. What is asked of every relationship again and again stands
  /// beside them: to look into the findings of a hundred thousand means to wait for the memory each
  /// time.
  ///
  /// Sendable: nothing is written to it once a second assessment holds it.
  private final class Held: @unchecked Sendable {
    var findings: Findings

    init(_ findings: Findings) { self.findings = findings }
  }

  private var held: Held
  private var findings: Findings {
    _read { yield held.findings }
    _modify {
      if !isKnownUniquelyReferenced(&held) { held = Held(held.findings) }
      yield &held.findings
    }
  }

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
    self.isNeglected = isNeglected
    self.isNeverContacted = isNeverContacted
    self.isUnknown = isUnknown
    self.severity = severity
    self.silence = silence
    self.firstContact = firstContact
    self.lastContact = lastContact
    self.lastPersonalTouch = lastPersonalTouch
    self.lastInbound = lastInbound
    isIllFitting = illFitting != nil
    isSuspended = suspension != nil
    verdicts = MarkVerdicts(marks)
    proposedOn = proposal?.on
    held = Held(
      Findings(
        marks: Packed(marks), classification: Packed([classWhy, wouldChange]),
        reasons: reasons.isEmpty ? nil : Packed(reasons), proposal: proposal.map(Packed.init),
        illFitting: illFitting,
        suspension: suspension))
    note(reasons)
  }

  private mutating func note(_ reasons: [ReasonFinding]) {
    hasReasons = !reasons.isEmpty
    longestWait = reasons.lazy.map(\.days).max() ?? 0
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
