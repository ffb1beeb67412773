import Intake

/// M2, commitments both ways: promises are kept by us and by them. Late payments and cancelled
/// orders are theirs that slipped; an overdue promise is ours, and counts fully (R5).
enum M2Commitments: Mark {
  static let id = MarkID.m2
  static let needs: Recorded = .commitments
  static let says: [RemarkID] = [
    .m2Both, .m2OursOnly, .m2TheirsOnly, .m2TheirsBroken, .m2OursBroken,
  ]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.commitments }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let overdue = context.openPromises.accusing
    let settled = judgeWhatIsSettled(context)
    guard !overdue.isEmpty else { return settled }
    return broken(
      context, Remark(.m2OursBroken, .number(overdue.count)),
      overdue.suffix(Tally.evidenceLimit).reversed().map { Evidence(accusing: $0.touch) },
      otherwise: settled)
  }

  private static func judgeWhatIsSettled(_ context: RelationshipContext) -> MarkFinding {
    let history = context.history
    let settings = context.settings
    var keptByUs = Tally()
    var keptByThem = Tally()
    var brokenByThem = Tally()
    // What a promise was kept by is a promise kept, whatever its words (R16).
    let kept = Set(
      history.promises.compactMap { $0.nature == .breach ? nil : $0.kept?.position.packed })
    let keptOfTheirs = Set(history.promisesOfTheirs.compactMap { $0.kept?.position.packed })
    guard
      !kept.isEmpty || !keptOfTheirs.isEmpty
        || !history.said.isDisjoint(with: [.keptByUs, .keptByThem, .brokenByThem])
    else { return unknown(context) }
    for seen in history.recent.reversed() {
      let row = seen.touch.position.packed
      if seen.signals.contains(.keptByUs) || kept.contains(row) { keptByUs.add(seen, in: history) }
      if seen.signals.contains(.keptByThem) || keptOfTheirs.contains(row) {
        keptByThem.add(seen, in: history)
      }
      if seen.signals.contains(.brokenByThem) { brokenByThem.add(seen, in: history) }
    }
    if brokenByThem.rows > 0, 2 * brokenByThem.sum > keptByThem.sum {
      return missed(
        context, strength: 0.4 * Double(brokenByThem.days),
        Remark(.m2TheirsBroken, .number(brokenByThem.rows)), brokenByThem.evidence)
    }
    if keptByUs.rows > 0, keptByThem.rows > 0 {
      let strength = (keptByUs.strength(settings) + keptByThem.strength(settings)) / 2
      return found(
        context, strength: strength,
        Remark(.m2Both, .number(keptByUs.rows), .number(keptByThem.rows)),
        Array((keptByThem.evidence.prefix(2) + keptByUs.evidence.prefix(2))), isTwoWay: true)
    }
    if keptByUs.rows > 0 {
      return oneSided(context, keptByUs, .m2OursOnly, isWholeOnRecord: !kept.isEmpty)
    }
    if keptByThem.rows > 0 {
      return oneSided(context, keptByThem, .m2TheirsOnly, isWholeOnRecord: !keptOfTheirs.isEmpty)
    }
    return unknown(context)
  }

  /// One side alone is a one-way street, or a record that notes one side only: not judged. But what
  /// was promised and done stands on record from its beginning to its end: half of the mark.
  private static func oneSided(
    _ context: RelationshipContext, _ kept: Tally, _ sentence: RemarkID, isWholeOnRecord: Bool
  ) -> MarkFinding {
    let why = Remark(sentence, .number(kept.rows))
    guard isWholeOnRecord else { return unknown(context, why, kept.evidence) }
    return found(
      context, strength: kept.strength(context.settings) / 2, why, kept.evidence)
  }
}

extension History.Promise {
  /// Its date and the grace have passed without a sign of its being kept (N4).
  func isOverdue(_ context: RelationshipContext) -> Bool {
    guard kept == nil, due < context.asOf else { return false }
    let passed = context.base.calendar.businessDays(after: due, through: context.asOf)
    return passed > context.promiseLimit.days
  }
}

extension MarkID {
  package static let m2 = MarkID(2)
}

extension RemarkID {
  /// Kept by us, kept by them.
  package static let m2Both = RemarkID(.m2, 0)
  /// Kept by us.
  package static let m2OursOnly = RemarkID(.m2, 1)
  /// Kept by them.
  package static let m2TheirsOnly = RemarkID(.m2, 2)
  /// Slips of theirs.
  package static let m2TheirsBroken = RemarkID(.m2, 3)
  /// Promises of ours.
  package static let m2OursBroken = RemarkID(.m2, 4)
}
