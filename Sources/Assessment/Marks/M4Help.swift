import Intake
import Relationships

/// M4, help both ways: they helped us too (a referral, a testimonial, advice, a warning, a favour);
/// we helped with nothing to sell.
enum M4Help: Mark {
  static let id = MarkID.m4
  static let needs: Recorded = .help
  static let says: [RemarkID] = [.m4Both, .m4Theirs, .m4Ours, .m4NothingBack]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.help }

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    let history = context.history
    let settings = context.settings
    guard !history.said.isDisjoint(with: [.helpByThem, .helpByUs]) else { return unknown(context) }
    var byThem = Tally()
    var byUs = Tally()
    for seen in history.recent.reversed() {
      if seen.signals.contains(.helpByThem) { byThem.add(seen, worth: 1.25, in: history) }
      if seen.signals.contains(.helpByUs) { byUs.add(seen, in: history) }
    }
    if byThem.rows > 0 {
      let strength = byThem.strength(settings) + 0.4 * byUs.strength(settings)
      guard byUs.rows > 0 else {
        // Who sends us others and never gets anything back is owed it.
        if context.relationship.kind == .referralSource, byThem.days > 1 {
          return missed(
            context, strength: 0.5, Remark(.m4NothingBack, .number(byThem.rows)), byThem.evidence)
        }
        return found(
          context, strength: strength, Remark(.m4Theirs, .number(byThem.rows)), byThem.evidence,
          isTwoWay: true)
      }
      return found(
        context, strength: strength,
        Remark(.m4Both, .number(byThem.rows), .number(byUs.rows)),
        Array(byThem.evidence.prefix(2) + byUs.evidence.prefix(2)), isTwoWay: true)
    }
    if byUs.rows > 0 {
      return found(
        context, strength: 0.4 * byUs.strength(settings), Remark(.m4Ours, .number(byUs.rows)),
        byUs.evidence)
    }
    return unknown(context)
  }
}

extension MarkID {
  package static let m4 = MarkID(4)
}

extension RemarkID {
  /// Rows of theirs, rows of ours.
  package static let m4Both = RemarkID(.m4, 0)
  /// Rows.
  package static let m4Theirs = RemarkID(.m4, 1)
  /// Rows.
  package static let m4Ours = RemarkID(.m4, 2)
  /// Rows of theirs.
  package static let m4NothingBack = RemarkID(.m4, 3)
}
