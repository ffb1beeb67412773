import Intake

/// N3, complaint open: without resolution or apology past so many business days. Broken trust (R5):
/// neglected at once, and no plan suspends it. Where rows were lost, only what is newer than all of
/// them stands: an older complaint may have been put right by one.
enum N3ComplaintOpen: Reason {
  static let id = ReasonID.n3
  static let weight = ReasonWeight.breaksTrust
  static let needs: Recorded = [.complaints, .repairs]
  static let limitUnit = LimitUnit.businessDays
  static let restsOnSilence = false
  static let accusesByRows = true
  static let weighsLostRows = true
  static let touch = TouchRule.always(.apology, why: .touchRepair)
  static let says: [RemarkID] = [
    .n3Open, .n3Denied, .n3Apologised, .n3Clears, .sayApologyComplaint, .n3Loose, .n3MayBe,
  ]

  static func judge(_ context: RelationshipContext) -> ReasonFinding? {
    let open = context.openComplaints(context.history).accusing
    guard let oldest = open.first else { return nil }
    let waited = context.base.calendar.businessDays(
      after: oldest.touch.day, through: context.asOf)
    let limit = context.complaintLimit
    return ReasonFinding(
      id, since: oldest.touch.day, days: waited, limit: limit.days, limitSource: limit.source,
      why: Remark(
        sentence(oldest), .day(oldest.touch.day), .number(waited)),
      clears: Remark(.n3Clears),
      evidence: open.prefix(Tally.evidenceLimit).map { Evidence(accusing: $0.touch) })
  }

  private static func sentence(_ complaint: History.Complaint) -> RemarkID {
    if complaint.denial != nil { return .n3Denied }
    return complaint.hasApology ? .n3Apologised : .n3Open
  }

  static func say(
    _ kind: TouchProposal.Kind, about finding: ReasonFinding, in context: RelationshipContext
  ) -> Remark {
    Remark(.sayApologyComplaint, context.addressee, .day(finding.since))
  }
}

extension RelationshipContext {
  /// A complaint may stay open so many business days.
  var complaintLimit: (days: Int, source: LimitSource) {
    limit(ofTier: \.complaintBusinessDays, else: \.complaintBusinessDays)
  }
}

extension ReasonID {
  package static let n3 = ReasonID(3)
}

extension RemarkID {
  /// The complaint, business days since.
  package static let n3Open = RemarkID(.n3, 0)
  /// The complaint, business days since.
  package static let n3Denied = RemarkID(.n3, 1)
  /// The complaint, business days since.
  package static let n3Apologised = RemarkID(.n3, 6)
  package static let n3Clears = RemarkID(.n3, 2)
  /// The name, the complaint.
  package static let sayApologyComplaint = RemarkID(.n3, 3)
  /// A loose end: the complaint.
  package static let n3Loose = RemarkID(.n3, 4)
  package static let n3MayBe = RemarkID(.n3, 5)
}
