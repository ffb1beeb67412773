package import Basics
import Intake
package import Relationships

/// Judges every relationship of a ledger: marks, class, neglect, drift and the proposed touch.
///
/// Pure: no I/O, no clock; the as-of day is the ledger's. The same ledger and settings give the
/// same findings to the bit.
///
/// The way of one relationship: its touches are read once into a `History` (facts), the nine marks
/// (`allMarks`) and the reasons of neglect (`allReasons`) read those facts, and class, fit,
/// silence, severity and the proposed touch follow from what they found.
///
/// - Parameter workers: the threads that share the work; the findings are the same for any number.
/// - Complexity: O(touches) and O(relationships · log relationships).
package func assess(
  _ ledger: Ledger, settings: AssessmentSettings = .init(), workers: Workers = .one
) -> Assessed {
  let judge = Judge(
    BaseSummary(ledger, settings: settings, workers: workers), settings: settings)
  var assessed = judge.assess(ledger, workers)
  judge.addFits(
    in: LikenessBase(assessed.results, ledger.relationships), to: &assessed, ledger, workers)
  return assessed
}

/// A judge knows the settings of a run and what its whole base shows, and judges relationships one
/// by one: of the whole ledger, or of any part of it.
package struct Judge: Sendable {
  private let base: CustomerBase
  private let reasons: [any Reason.Type]

  package init(_ summary: BaseSummary, settings: AssessmentSettings) {
    let base = CustomerBase(summary, settings: settings)
    self.base = base
    reasons = allReasons.filter { base.recorded.isSuperset(of: $0.needs) }
  }

  /// All judgements but the fit of prospects, which depends on the others.
  package func assess(_ ledger: Ledger, _ workers: Workers = .one) -> Assessed {
    let results = workers.flatMap(ledger.relationships.count, inPartsOf: 256) { part in
      part.map { index in
        RelationshipContext(base, ledger, index)
          .judge(
            index: index, reasons: reasons,
            revenueRank: base.revenues.rank(of: ledger.relationships[index]))
      }
    }
    return assessed(results)
  }

  /// Judgements that were made of a base, with what it shows as a whole.
  package func assessed(_ results: [RelationshipAssessment]) -> Assessed {
    var assessed = Assessed(
      asOf: base.asOf, results: results, recorded: base.recorded,
      silenceModel: base.theirs.summary)
    assessed.attention = base.attention
    return assessed
  }

  /// Says of each prospect whom it is like, where there are enough to be like.
  package func addFits(
    in likeness: LikenessBase, to assessed: inout Assessed, _ ledger: Ledger,
    _ workers: Workers = .one
  ) {
    guard likeness.isEnough else { return }
    let prospects = ledger.relationships.indices.filter {
      ledger.relationships[$0].kind == .prospect
    }
    let fits = workers.flatMap(prospects.count, inPartsOf: 256) { part in
      part.map { RelationshipContext(base, ledger, prospects[$0]).fit(in: likeness) }
    }
    for (index, fit) in zip(prospects, fits) { assessed.results[index].fit = fit }
  }
}

extension RelationshipContext {
  init(_ base: CustomerBase, _ ledger: Ledger, _ index: Int) {
    self.init(base, ledger.relationships[index], touches: ledger.touches(of: index))
  }

  init(_ base: CustomerBase, _ relationship: Relationship, touches: ArraySlice<Touch>) {
    self.base = base
    self.relationship = relationship
    self.touches = touches
    let isVendor = relationship.kind == .vendor
    let recordsOurTouches = base.recorded.contains(.outboundPersonal)
    history = History(
      touches, asOf: base.asOf, settings: base.settings,
      perspective: relationship.kind.perspective, recordsOurTouches: recordsOurTouches,
      wantsContactDays: !recordsOurTouches)
    vendorView =
      isVendor
      ? History(
        touches, asOf: base.asOf, settings: base.settings, perspective: .exchanged,
        recordsOurTouches: recordsOurTouches, wantsContactDays: false)
      : history
  }

  /// Rows that could not be used might be the very contact that is missed: silence proves nothing
  /// then. A misdated row is no contact of late, but where it is all there is, it is one.
  var isUnknown: Bool {
    relationship.unreadableRows > 0
      || relationship.misdatedRows > 0 && history.firstContact == nil
  }

  /// Nothing that was lost can be of this day or later.
  func isBeyondLostRows(_ day: Day) -> Bool {
    guard isUnknown else { return true }
    return relationship.lostUntil.map { $0 < day } ?? false
  }

  /// It is due within the week, and nothing that is planned or put off comes before it.
  private func isDueSoon(_ due: Day?) -> Bool {
    guard let due, due.days(since: asOf) <= N1SilentBeyondRhythm.dueSoonDays else { return false }
    if let plan = history.plan, plan.plannedDay <= due { return false }
    if let waiting, waiting.until > due { return false }
    return settings.snoozes[relationship.id].map { $0.until < due } ?? true
  }

  /// The next day that we promised something for, if it is within the week.
  private var promiseDueSoon: Day? {
    history.pendingPromises(asOf).map(\.due).min().flatMap {
      $0.days(since: asOf) <= N1SilentBeyondRhythm.dueSoonDays ? $0 : nil
    }
  }

  /// The day of their first order; nil where there may have been others before the record begins
  /// (R8).
  private var firstOrder: Day? {
    guard let first = history.orders.first?.day else { return nil }
    let isFirst =
      if let since = relationship.since {
        first.days(since: since) <= Self.daysToFirstOrder
      } else {
        base.firstRecordedDay.map { first.days(since: $0) > 2 * Self.daysToFirstOrder } ?? false
      }
    return isFirst ? first : nil
  }

  private static let daysToFirstOrder = 90

  /// The tie is strong, and the help in it was ours alone: then something may be asked for (M4). An
  /// answer that they gave within half a year is on record as their help, so that nobody is asked
  /// more than twice a year.
  private func mayAsk(_ marks: [MarkFinding], _ relationshipClass: RelationshipClass) -> Bool {
    guard relationshipClass == .partnership, relationship.kind.buys, history.attempts == nil else {
      return false
    }
    return marks.contains { $0.why.id == .m4Ours }
  }

  fileprivate func judge(
    index: Int, reasons: [any Reason.Type], revenueRank: Double
  ) -> RelationshipAssessment {
    let objections =
      settings.objections.isEmpty ? nil : settings.objections[Array(relationship.id.utf8)]
    var heeded: [HeededObjection] = []
    var marks: [MarkFinding] = []
    marks.reserveCapacity(allMarks.count)
    for mark in allMarks {
      marks.append(
        objections.map { find(mark, objections: $0, &heeded) } ?? mark.find(in: self))
    }
    let end = settledEnd()
    let ended = end.ended
    var found: [ReasonFinding] = []
    // Whoever may be gone is not accused of by our silence (R14).
    for reason in reasons where ended == nil && !(end.question != nil && reason.restsOnSilence) {
      let finding =
        if let objected = objections?[.reason(reason.id)] {
          find(reason, objected: objected, &heeded)
        } else {
          reason.find(in: self)
        }
      if let finding, !isSilenceCalledWrong(finding, objections) { found.append(finding) }
    }
    var silence = self.silence()
    if let objected = objections?[.drift] { heed(&silence, objected: objected, &heeded) }
    if ended != nil || end.question != nil { silence.isDrifting = false }
    // While it is our turn, it is not they who have fallen silent.
    if found.contains(where: { $0.id == .n2 || $0.id == .n3 || $0.id == .n4 }) {
      silence.isDrifting = false
    }
    var isUnknown = self.isUnknown
    // A table that may be full of contacts of anybody was not read: nobody is accused of silence.
    if base.mayMissContacts, !isUnknown {
      isUnknown =
        history.firstContact == nil || silence.isDrifting
        || found.contains { $0.weight != .reminder }
      if isUnknown {
        found = []
        silence.isDrifting = false
      }
    }
    let classification = Classification(
      marks, isUnknown: isUnknown, isOnlineOnly: relationship.kind == .internet,
      settings: settings.classes)
    if classification.relationshipClass == .partnership, !isUnknown, ended == nil,
      !silence.isDrifting
    {
      silence.slowing = Slowing(signDays)
    }
    let accuses = found.contains { $0.weight != .reminder }
    let remarks = ended == nil ? self.remarks() : []
    let suspension = accuses ? self.suspension(of: found) : nil
    let isNeglected = accuses && suspension == nil
    var assessment = RelationshipAssessment(
      index: index, relationshipClass: classification.relationshipClass,
      score: classification.score, confidence: classification.confidence, marks: marks,
      classWhy: classification.why, wouldChange: classification.wouldChange,
      illFitting: ended == nil ? misfit(marks) : nil, reasons: found, isNeglected: isNeglected,
      isNeverContacted: ended == nil && !isUnknown && history.firstContact == nil,
      isUnknown: isUnknown,
      severity: severity(of: found, score: classification.score, revenueRank: revenueRank),
      suspension: suspension, silence: silence, firstContact: history.firstContact,
      lastContact: history.lastContact, lastPersonalTouch: history.lastOurPersonal?.day,
      lastInbound: history.lastInbound,
      proposal: suspension == nil && ended == nil
        ? proposal(
          for: found, remarks,
          mayAsk: !silence.isDrifting && mayAsk(marks, classification.relationshipClass)) : nil)
    assessment.remarks = remarks
    assessment.ended = ended
    assessment.attempts = history.attempts
    assessment.theirEyes = theirEyes()
    assessment.firstOrder = firstOrder
    assessment.cadence = base.cadences.agreed(for: relationship).map {
      RelationshipAssessment.Cadence(days: $0.days, group: $0.group)
    }
    if ended == nil {
      assessment.looseEnds =
        (objections.map { looseEnds(objections: $0, &heeded) } ?? looseEnds())
        + [end.question].compactMap(\.self)
      let isAsked =
        isUnknown || end.question != nil || found.contains { $0.id == N1SilentBeyondRhythm.id }
      assessment.dueOn = isAsked ? nil : N1SilentBeyondRhythm.dueOn(self)
      assessment.promiseDue = promiseDueSoon
      assessment.isDueSoon =
        (isDueSoon(assessment.dueOn) || assessment.promiseDue != nil) && !accuses
    }
    assessment.objections = heeded
    return assessment
  }
}
