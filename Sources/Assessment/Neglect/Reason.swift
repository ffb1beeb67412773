import Intake
import Relationships

/// One reason of neglect: a pure judgement of one relationship, and all that the rest of the
/// program must know about it. One reason, one file, with its sentences; `allReasons` registers it.
protocol Reason: SendableMetatype {
  static var id: ReasonID { get }
  /// What it does to a relationship; it accuses where it does not say otherwise.
  static var weight: ReasonWeight { get }
  /// What the export must record for its opposite to be seen at all (R8); nothing by default.
  static var needs: Recorded { get }
  /// What its limit counts; days by default.
  static var limitUnit: LimitUnit { get }
  /// Whether it rests on our silence, as it does by default.
  static var restsOnSilence: Bool { get }
  /// Whether its rows themselves accuse (a question, a complaint, a promise, an order), so that
  /// without one of them it is judged by the others; by default they only show since when.
  static var accusesByRows: Bool { get }
  /// Whether it tells itself what it holds against somebody of whom rows were lost; by default
  /// nothing is, as each might be cleared by what was lost.
  static var weighsLostRows: Bool { get }
  /// The touch that clears it.
  static var touch: TouchRule { get }
  /// Every sentence that it declares, those about its touch's purpose apart.
  static var says: [RemarkID] { get }
  /// Whether to this kind of relationship we owe what it misses; to every kind by default.
  static func concerns(_ kind: RelationshipKind) -> Bool
  /// Judges one relationship that it concerns; nil where it does not apply.
  static func judge(_ context: RelationshipContext) -> ReasonFinding?
  /// What to say at its touch; by default what goes with the kind of touch.
  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark
}

/// Every reason, in the order they head an entry: broken trust first (R5), then what waits for us,
/// then our silence, reminders last. A new reason is registered here.
let allReasons: [any Reason.Type] = [
  N3ComplaintOpen.self, N4PromiseOverdue.self, N2Unanswered.self, N1SilentBeyondRhythm.self,
  N5ShownTheDoor.self, N6NothingPersonal.self, N10TheyAlwaysStart.self, N9NeverContacted.self,
  N12HangingByAThread.self, N8NeedsNeverAsked.self, N7NeverThanked.self, N11AttentionMovedOn.self,
]

extension Reason {
  static var weight: ReasonWeight { .accuses }
  static var needs: Recorded { [] }
  static var limitUnit: LimitUnit { .days }
  static var restsOnSilence: Bool { true }
  static var accusesByRows: Bool { false }
  static var weighsLostRows: Bool { false }
  static func concerns(_ kind: RelationshipKind) -> Bool { true }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    context.words(for: kind)
  }

  /// The finding where it concerns such a relationship and could be seen in its rows.
  static func find(in context: RelationshipContext) -> ReasonFinding? {
    guard applies(to: context), let finding = judge(context) else { return nil }
    assert(
      says.contains(finding.why.id) && says.contains(finding.clears.id), "\(id) hides a sentence")
    return finding
  }

  static func applies(to context: RelationshipContext) -> Bool {
    guard concerns(context.relationship.kind) else { return false }
    if restsOnSilence, context.relationship.kind == .prospect,
      !context.settings.neglect.includesProspects || context.isCourtedNoMore
    {
      return false
    }
    return weighsLostRows || !context.isUnknown
  }
}

extension RelationshipKind {
  /// They buy from us: what a sale obliges to is owed to them.
  var buys: Bool {
    switch self {
    case .customer, .strategicPartner, .member, .internet: true
    case .referralSource, .vendor, .prospect, .peer, .advisor, .employee, .pastCustomer: false
    }
  }

  /// A year of our silence is in order: we are not in touch for business.
  package var isSeenYearly: Bool {
    switch self {
    case .peer, .advisor, .employee, .pastCustomer: true
    case .customer, .strategicPartner, .member, .internet, .referralSource, .vendor, .prospect:
      false
    }
  }
}
