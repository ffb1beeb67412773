import Intake

/// N4, promise overdue: something we promised, its date passed, and nothing on record that it was
/// done; a slip of ours that was not repaired; a to-do of ours left open. Broken trust (R5).
enum N4PromiseOverdue: Reason {
  static let id = ReasonID.n4
  static let weight = ReasonWeight.breaksTrust
  static let needs: Recorded = .promises
  static let limitUnit = LimitUnit.businessDays
  static let restsOnSilence = false
  static let accusesByRows = true
  /// A vendor whose bill is what was broken is paid, with the apology in what is said.
  static let touch = TouchRule(why: .touchRepair) { context in
    guard context.isVendor, let oldest = oldest(of: context.openPromises.accusing) else {
      return [.apology]
    }
    let isBill = oldest.mayBeOfMoney && !context.history.unpaid.isEmpty
    return oldest.isOfMoney || isBill ? [.pay] : [.apology]
  }
  static let says: [RemarkID] = [
    .n4Promise, .n4Undated, .n4Task, .n4Breach, .n4Bill, .n4Clears, .sayApologyPromise, .n4Loose,
    .n4MayBe, .n4LooseBill,
  ]

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let overdue = context.openPromises.accusing
    guard let oldest = oldest(of: overdue) else { return nil }
    let waited = context.base.calendar.businessDays(after: oldest.due, through: context.asOf)
    let limit = context.promiseLimit
    return ReasonFinding(
      id, since: oldest.due, days: waited, limit: limit.days, limitSource: limit.source,
      why: Remark(
        sentence(oldest, isVendor: context.isVendor), .day(oldest.touch.day), .day(oldest.due),
        .number(waited)),
      clears: Remark(.n4Clears),
      evidence: overdue.sorted { $0.due < $1.due }.prefix(Tally.evidenceLimit)
        .map { Evidence(accusing: $0.touch) })
  }

  /// The one that the sentence, the first row and the touch are about.
  private static func oldest(of promises: [History.Promise]) -> History.Promise? {
    promises.min { $0.due < $1.due }
  }

  private static func sentence(_ promise: History.Promise, isVendor: Bool) -> RemarkID {
    switch promise.nature {
    case .promise: promise.hasStatedDate ? .n4Promise : .n4Undated
    case .task: .n4Task
    case .breach: isVendor && promise.isOfMoney ? .n4Bill : .n4Breach
    }
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    kind == .pay
      ? Remark(.sayPay, context.addressee, .day(finding.since))
      : Remark(.sayApologyPromise, context.addressee, .day(finding.since))
  }
}

extension RelationshipContext {
  /// So many business days after its date a promise is overdue.
  var promiseLimit: (days: Int, source: LimitSource) {
    limit(ofTier: \.promiseGraceBusinessDays, else: \.promiseGraceBusinessDays)
  }
}

extension ReasonID {
  package static let n4 = ReasonID(4)
}

extension RemarkID {
  /// The promise, its date, business days since.
  package static let n4Promise = RemarkID(.n4, 0)
  /// As `n4Promise`, due some days after it.
  package static let n4Undated = RemarkID(.n4, 1)
  /// As `n4Promise`.
  package static let n4Task = RemarkID(.n4, 2)
  /// As `n4Promise`, the second being the slip.
  package static let n4Breach = RemarkID(.n4, 3)
  /// The reminder, the day it was due, business days since.
  package static let n4Bill = RemarkID(.n4, 8)
  package static let n4Clears = RemarkID(.n4, 4)
  /// The name, the date of the promise.
  package static let sayApologyPromise = RemarkID(.n4, 5)
  /// A loose end: the promise.
  package static let n4Loose = RemarkID(.n4, 6)
  package static let n4MayBe = RemarkID(.n4, 7)
  /// A loose end: the reminder of a vendor.
  package static let n4LooseBill = RemarkID(.n4, 9)
}
