import Basics
import Intake

/// M2, commitments both ways: promises are kept by us and by them. Late payments and cancelled
/// orders are theirs that slipped; an overdue promise is ours, and counts fully (R5).
enum M2Commitments: Mark {
  static let id = MarkID.m2
  static let needs: Recorded = .commitments
  static let says: [RemarkID] = [
    .m2Both, .m2OursOnly, .m2TheirsOnly, .m2TheirsBroken, .m2OursBroken, .m2Pending, .m2BothSaid,
    .m2OursSaid, .m2TheirsSaid,
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
    let kept = KeptPromises(history.promises.filter { $0.nature != .breach })
    let keptOfTheirs = KeptPromises(history.promisesOfTheirs)
    guard
      kept.count + keptOfTheirs.count > 0
        || !history.said.isDisjoint(with: [.keptByUs, .keptByThem, .brokenByThem])
    else { return withoutEvidence(context) }
    for seen in history.recent.reversed() {
      let row = seen.touch.position.packed
      if seen.signals.contains(.keptByUs) || kept.rows.contains(row) {
        keptByUs.add(seen, in: history)
      }
      if seen.signals.contains(.keptByThem) || keptOfTheirs.rows.contains(row) {
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
      let isWhole = kept.count > 0 && keptOfTheirs.count > 0
      let why =
        isWhole
        ? Remark(.m2Both, .number(kept.count), .number(keptOfTheirs.count))
        : Remark(.m2BothSaid, .number(keptByUs.rows), .number(keptByThem.rows))
      return found(
        context, strength: strength, why,
        (isWhole
          ? keptOfTheirs.evidence(history).prefix(2) + kept.evidence(history).prefix(2)
          : keptByThem.evidence.prefix(2) + keptByUs.evidence.prefix(2)).map(\.self),
        isTwoWay: true)
    }
    if keptByUs.rows > 0 {
      return oneSided(context, keptByUs, kept, onRecord: .m2OursOnly, said: .m2OursSaid)
    }
    if keptByThem.rows > 0 {
      return oneSided(
        context, keptByThem, keptOfTheirs, onRecord: .m2TheirsOnly, said: .m2TheirsSaid)
    }
    return withoutEvidence(context)
  }

  /// Promises of one side that were kept, and the rows that kept them: one may keep several.
  private struct KeptPromises {
    let count: Int
    let rows: Set<UInt64>

    init(_ promises: [History.Promise]) {
      let kept = promises.compactMap { $0.kept?.position.packed }
      count = kept.count
      rows = Set(kept)
    }

    /// The newest of the rows.
    func evidence(_ history: History) -> [Evidence] {
      history.recent.reversed().lazy.filter { rows.contains($0.touch.position.packed) }
        .prefix(Tally.evidenceLimit).map { Evidence($0.touch) }
    }
  }

  /// A promise whose day is still to come proves nothing yet, and is on record.
  private static func withoutEvidence(_ context: RelationshipContext) -> MarkFinding {
    let pending = context.history.pendingPromises(context.asOf)
    guard let next = pending.min(by: { $0.due < $1.due }) else { return unknown(context) }
    return unknown(
      context, Remark(.m2Pending, .day(next.touch.day), .day(next.due)), [Evidence(next.touch)])
  }

  /// One side alone is a one-way street, or a record that notes one side only: not judged. But what
  /// was promised and done stands on record from its beginning to its end: half of the mark.
  private static func oneSided(
    _ context: RelationshipContext, _ said: Tally, _ kept: KeptPromises, onRecord: RemarkID,
    said sentence: RemarkID
  ) -> MarkFinding {
    guard kept.count > 0 else {
      return unknown(context, Remark(sentence, .number(said.rows)), said.evidence)
    }
    return found(
      context, strength: said.strength(context.settings) / 2,
      Remark(onRecord, .number(kept.count)), kept.evidence(context.history))
  }
}

extension History {
  /// What we promised for a day that is still to come.
  func pendingPromises(_ asOf: Day) -> [Promise] {
    promises.filter {
      $0.nature == .promise && $0.kept == nil && $0.hasStatedDate && $0.due >= asOf
    }
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
  /// The promise, the day it is due.
  package static let m2Pending = RemarkID(.m2, 5)
  /// Rows that say so of us, and of them.
  package static let m2BothSaid = RemarkID(.m2, 6)
  /// Rows that say so.
  package static let m2OursSaid = RemarkID(.m2, 7)
  /// Rows that say so.
  package static let m2TheirsSaid = RemarkID(.m2, 8)
}
