import Intake

/// M7, complaints handled: prompt, fair, with an apology, closed. One left open counts fully and is
/// never averaged away (R5).
enum M7Complaints: Mark {
  static let id = MarkID.m7
  static let needs: Recorded = .complaints
  static let says: [RemarkID] = [
    .m7Apologised, .m7SameDay, .m7SameDayApologised, .m7Prompt, .m7Closed, .m7InTime, .m7Slow,
    .m7Denied, .m7Open, .m7Loose, .m7TheirsOpen, .m7TheirsAnswered, .m7TheirsSlow,
    .m7TheirsClosed, .m7TheirsDenied,
  ]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.complaints }

  /// With a vendor there are complaints both ways: ours that they met, and theirs about us that we
  /// met. The graver finding stands, of two alike the one that is theirs about us.
  static func judge(_ context: RelationshipContext) -> MarkFinding {
    var theirs = judge(context, context.history)
    guard context.isVendor else { return theirs }
    let ours = judge(context, context.vendorView)
    if ours.gravity > theirs.gravity { return ours }
    theirs.why = ofTheirs(theirs.why)
    return theirs
  }

  /// Beside our complaints of a vendor it is said that it is theirs about us.
  private static func ofTheirs(_ why: Remark) -> Remark {
    var why = why
    switch why.id {
    case .m7Open: why.id = .m7TheirsOpen
    case .m7Slow: why.id = .m7TheirsSlow
    case .m7Closed: why.id = .m7TheirsClosed
    case .m7Denied: why.id = .m7TheirsDenied
    case .m7Apologised, .m7SameDay, .m7SameDayApologised, .m7Prompt: why.id = .m7TheirsAnswered
    default: break
    }
    return why
  }

  private static func judge(_ context: RelationshipContext, _ history: History) -> MarkFinding {
    let complaints = history.complaints
    guard let latest = complaints.last else { return unknown(context) }
    let (open, loose) = context.openComplaints(history)
    let settled = judgeSettled(context, complaints, latest)
    guard let oldest = open.first else {
      // Asked about, and not judged (R14).
      if let end = loose.last, settled.verdict == .unknown {
        return unknown(
          context, Remark(.m7Loose, .day(end.touch.day)), [Evidence(accusing: end.touch)])
      }
      return settled
    }
    return broken(
      context, Remark(.m7Open, .number(open.count), .day(oldest.touch.day)),
      open.prefix(Tally.evidenceLimit).map { Evidence(accusing: $0.touch) }, otherwise: settled)
  }

  private static func judgeSettled(
    _ context: RelationshipContext, _ complaints: [History.Complaint], _ latest: History.Complaint
  ) -> MarkFinding {
    // The latest settled one tells how we are now; the older ones are its history.
    guard let judged = complaints.last(where: { !$0.isOpen }) else {
      guard !latest.isOverdue(context) else { return unknown(context, Remark(.notRecorded)) }
      return unknown(context, Remark(.m7InTime, .day(latest.touch.day)), rows(of: latest))
    }
    if let denial = judged.denial, !judged.hasApology {
      return missed(
        context, strength: 0.8, Remark(.m7Denied, .day(denial.day)), rows(of: judged))
    }
    guard let settled = judged.settled else {
      return found(
        context, strength: 0.6, Remark(.m7Closed, .day(judged.touch.day)), rows(of: judged))
    }
    let took = context.base.calendar.businessDays(
      after: judged.touch.day, through: settled.day)
    if took > context.settings.marks.promptAnswerBusinessDays {
      return missed(
        context, strength: 0.4, Remark(.m7Slow, .day(judged.touch.day), .number(took)),
        rows(of: judged))
    }
    let sentence: RemarkID =
      switch (judged.touch.day == settled.day, judged.hasApology) {
      case (true, true): .m7SameDayApologised
      case (true, false): .m7SameDay
      case (false, true): .m7Apologised
      case (false, false): .m7Prompt
      }
    return found(
      context, strength: judged.hasApology ? 1 : 0.75,
      Remark(sentence, .day(judged.touch.day), .number(took)), rows(of: judged))
  }

  private static func rows(of complaint: History.Complaint) -> [Evidence] {
    var rows = [Evidence(complaint.touch)]
    if let settled = complaint.settled, settled != complaint.touch {
      rows.append(Evidence(settled))
    }
    if let denial = complaint.denial, denial != complaint.touch { rows.append(Evidence(denial)) }
    return rows
  }
}

extension MarkFinding {
  /// Broken trust weighs most (R5), and what is known more than what is not.
  fileprivate var gravity: Int {
    if isBrokenTrust { return 4 }
    return switch verdict {
    case .against: 3
    case .for: 2
    case .unknown: evidence.isEmpty ? 0 : 1
    }
  }
}

extension History.Complaint {
  /// Open, and for longer than a complaint may wait (N3).
  func isOverdue(_ context: RelationshipContext) -> Bool {
    guard isOpen else { return false }
    let waited = context.base.calendar.businessDays(after: touch.day, through: context.asOf)
    return waited > context.complaintLimit.days
  }
}

extension MarkID {
  package static let m7 = MarkID(7)
}

extension RemarkID {
  /// The complaint, business days.
  package static let m7Apologised = RemarkID(.m7, 0)
  /// The complaint.
  package static let m7SameDay = RemarkID(.m7, 1)
  /// The complaint.
  package static let m7SameDayApologised = RemarkID(.m7, 2)
  /// The complaint, business days.
  package static let m7Prompt = RemarkID(.m7, 3)
  /// The complaint.
  package static let m7Closed = RemarkID(.m7, 4)
  /// The complaint.
  package static let m7InTime = RemarkID(.m7, 5)
  /// The complaint, business days.
  package static let m7Slow = RemarkID(.m7, 6)
  /// The refusal.
  package static let m7Denied = RemarkID(.m7, 7)
  /// Complaints, the oldest.
  package static let m7Open = RemarkID(.m7, 8)
  /// The complaint.
  package static let m7Loose = RemarkID(.m7, 9)
  /// Complaints of a vendor about us, the oldest.
  package static let m7TheirsOpen = RemarkID(.m7, 10)
  /// The complaint, business days.
  package static let m7TheirsAnswered = RemarkID(.m7, 11)
  /// The complaint, business days.
  package static let m7TheirsSlow = RemarkID(.m7, 12)
  /// The complaint.
  package static let m7TheirsClosed = RemarkID(.m7, 13)
  /// The refusal.
  package static let m7TheirsDenied = RemarkID(.m7, 14)
}
