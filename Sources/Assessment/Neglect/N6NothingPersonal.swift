import Basics
import Intake
import Relationships

/// N6, nothing personal: they order or are on our mailing list, but for so many days nothing of
/// ours was personal (R2: newsletters and automated notices are not).
///
/// A relationship whose own rhythm, or the cadence agreed for it, is slower than the limit is given
/// that.
enum N6NothingPersonal: Reason {
  static let id = ReasonID.n6
  static let needs: Recorded = .outboundPersonal
  static let touch = TouchRule.personal(why: .touchPersonal)
  static let says: [RemarkID] = [.n6Since, .n6Never, .n6Listed, .n6Clears]

  static func concerns(_ kind: RelationshipKind) -> Bool { kind.buys && kind != .internet }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    // A member whom nobody has greeted is owed it, whatever else came meanwhile.
    let isUngreeted = context.relationship.kind == .member && context.wasNeverGreeted
    guard let latest = history.lastTrafficOrMass ?? (isUngreeted ? history.memberships.last : nil)
    else { return nil }
    guard var since = history.lastOurPersonal?.day ?? history.firstRow?.day else { return nil }
    let listed = history.listedContact.flatMap { $0.day > since ? $0 : nil }
    if let listed { since = listed.day }
    let days = context.asOf.days(since: since)
    var limit = context.settings.neglect.nothingPersonalDays
    guard days > limit else { return nil }
    var source = LimitSource.standard
    if let own = context.ourLimit(history.ourDays), own.isOfRelationship, own.days > limit {
      limit = own.days
      source = own.source
    }
    // Something impersonal must have come meanwhile; where all is quiet, N1 speaks.
    guard isUngreeted || context.asOf.days(since: latest.day) <= limit else { return nil }
    guard days > limit else { return nil }
    var evidence = [Evidence(latest)]
    if let last = listed ?? history.lastOurPersonal?.touch { evidence.append(Evidence(last)) }
    let sentence: RemarkID =
      listed != nil ? .n6Listed : history.lastOurPersonal == nil ? .n6Never : .n6Since
    return ReasonFinding(
      id, since: since, days: days, limit: limit, limitSource: source,
      why: Remark(sentence, .day(since), .number(days)),
      clears: Remark(.n6Clears), evidence: evidence)
  }
}

extension ReasonID {
  package static let n6 = ReasonID(6)
}

extension RemarkID {
  /// Our last personal touch, days since.
  package static let n6Since = RemarkID(.n6, 0)
  /// The first row, days since.
  package static let n6Never = RemarkID(.n6, 1)
  package static let n6Clears = RemarkID(.n6, 2)
  package static let touchPersonal = RemarkID(.n6, 3)
  /// The day of last contact that the list gives, days since.
  package static let n6Listed = RemarkID(.n6, 4)
}
