import Basics
import Intake
import Relationships

/// N9, never contacted: on the list with no contact on record by either side; mass mail and tweets
/// are none (R2); a double of somebody who was contacted is none. Not before so many days on the
/// list; a list without dates counts as old enough.
enum N9NeverContacted: Reason {
  static let id = ReasonID.n9
  static let touch = TouchRule(why: .touchFirst) { context in
    switch context.relationship.kind {
    case .internet: [.email]
    case .member: [.greet]
    default: [.call]
    }
  }
  static let says: [RemarkID] = [
    .n9Listed, .n9ListedBefore, .n9Undated, .n9NoDates, .n9Clears, .sayIntroduce,
  ]

  /// What somebody asks for beforehand.
  private static let booked: Set<TouchKind> = [
    .visit, .meeting, .videoCall, .lunch, .training, .event, .order,
  ]

  static func concerns(_ kind: RelationshipKind) -> Bool {
    kind.buys || kind == .prospect || kind == .referralSource
  }

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let history = context.history
    // What is on record under the other id of a customer listed twice may be theirs.
    guard history.firstContact == nil, !context.relationship.mayBeListedTwice else { return nil }
    // R12: who booked and called it off, or did not come, was in touch to book, on a day that nobody
    // noted.
    if let row = history.firstRow, row.standing.state == .cancelled, booked.contains(row.kind),
      row.standing.side != .ours || !row.standing.sideIsRecorded
    {
      return nil
    }
    let limit = context.settings.neglect.listedDays
    // Nobody was reached, but whom we have just rung is not forgotten.
    if let tried = history.attempts?.last, context.asOf.days(since: tried) <= limit { return nil }
    let evidence = history.firstRow.map { [Evidence($0)] } ?? []
    let isListed = context.relationship.isListed
    // Whoever is on no customer list is on our mailing list since its first newsletter.
    if let listed = context.relationship.since ?? (isListed ? nil : history.firstRow?.day) {
      // Nobody knows what there was in the years before the export begins.
      let since = context.onRecord(since: listed)
      let days = context.asOf.days(since: since)
      guard days > limit else { return nil }
      let why =
        since > listed
        ? Remark(.n9ListedBefore, .day(listed), .day(since))
        : Remark(.n9Listed, .day(since), .number(days))
      return ReasonFinding(
        id, since: since, days: days, limit: limit, why: why, clears: Remark(.n9Clears),
        evidence: evidence)
    }
    guard isListed else { return nil }
    guard let since = context.base.firstDay else {
      // All that is on record is still to come: seen from a day before the export begins, nobody
      // has been on the list for long.
      guard !context.base.hasLaterRows else { return nil }
      return ReasonFinding(
        id, since: context.asOf, days: 0, limit: limit, why: Remark(.n9NoDates),
        clears: Remark(.n9Clears), evidence: evidence)
    }
    let days = context.asOf.days(since: since)
    guard days > limit else { return nil }
    return ReasonFinding(
      id, since: since, days: days, limit: limit,
      why: Remark(.n9Undated, .day(since)), clears: Remark(.n9Clears), evidence: evidence)
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    // Whoever was there long before the export begins may know us well.
    let isOld = finding.why.id == .n9ListedBefore && context.tenureDays > 365
    let isByVoice = kind == .call && !context.relationship.knowsNobodyByName
    return isOld || !isByVoice
      ? context.words(for: kind) : Remark(.sayIntroduce, context.addressee)
  }
}

extension ReasonID {
  package static let n9 = ReasonID(9)
}

extension RemarkID {
  /// On the list since, days since.
  package static let n9Listed = RemarkID(.n9, 0)
  /// On the list since, the beginning of the export.
  package static let n9ListedBefore = RemarkID(.n9, 1)
  /// The beginning of the export.
  package static let n9Undated = RemarkID(.n9, 2)
  package static let n9NoDates = RemarkID(.n9, 3)
  package static let n9Clears = RemarkID(.n9, 4)
  package static let touchFirst = RemarkID(.n9, 5)
  /// The name.
  package static let sayIntroduce = RemarkID(.n9, 6)
}
