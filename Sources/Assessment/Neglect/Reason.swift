import Intake
import Relationships

/// One reason of neglect: a pure judgement of one relationship. One reason, one file.
protocol Reason: SendableMetatype {
  static var id: ReasonID { get }
  /// Kinds of relationship to which we owe what this reason misses.
  static func concerns(_ kind: RelationshipKind) -> Bool
  /// It rests on something that is not there; rows that could not be read might be just that.
  static var restsOnSilence: Bool { get }
  static func judge(_ context: RelationshipContext) -> ReasonFinding?
}

/// Every reason, in the order they head an entry: broken trust first (R5), then what waits for us,
/// then our silence, reminders last. A new reason is registered here.
let allReasons: [any Reason.Type] = [
  N3ComplaintOpen.self, N4PromiseOverdue.self, N2Unanswered.self, N1SilentBeyondRhythm.self,
  N5ShownTheDoor.self, N6NothingPersonal.self, N10TheyAlwaysStart.self, N9NeverContacted.self,
  N8NeedsNeverAsked.self, N7NeverThanked.self, N11AttentionMovedOn.self,
]

extension Reason {
  static func concerns(_ kind: RelationshipKind) -> Bool { true }
  static var restsOnSilence: Bool { true }

  static func applies(to context: RelationshipContext) -> Bool {
    guard concerns(context.relationship.kind) else { return false }
    guard restsOnSilence else { return true }
    if context.relationship.kind == .prospect, !context.settings.neglect.includesProspects {
      return false
    }
    return !context.isUnknown
  }
}

extension RelationshipKind {
  /// They buy from us, or did: what a sale obliges to is owed to them.
  var buys: Bool {
    switch self {
    case .customer, .strategicPartner, .internet, .pastCustomer: true
    case .referralSource, .vendor, .prospect, .peer: false
    }
  }
}
