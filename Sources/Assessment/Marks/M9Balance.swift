import Intake

/// M9, balance and standing: both sides initiate, and the tie has years behind it. Orders are
/// nobody's initiative (R1), complaints no sign of a good one, and only recorded sides prove
/// anything (R8).
enum M9Balance: Mark {
  static let id = MarkID.m9
  static let needs: Recorded = .directions
  /// Demands are talk that they begin.
  static let fit = FitWeight.none
  static let says: [RemarkID] = [.m9Balanced, .m9TheyStart, .m9WeStart, .m9Uneven, .m9TooNew]

  static func points(_ settings: AssessmentSettings.Marks) -> Double { settings.balance }

  /// Whoever opened the door so often is no one-way street, though we always came.
  private static let receivedOften = 3

  static func judge(_ context: RelationshipContext) -> MarkFinding {
    guard context.recorded.contains(needs) else { return unknown(context, Remark(.notRecorded)) }
    let history = context.history
    let settings = context.settings.marks
    var ours = Tally()
    var theirs = Tally()
    /// Where we came, and they opened the door.
    var received = Tally()
    for seen in history.recent.reversed()
    where seen.happened && seen.touch.standing.sideIsRecorded && !seen.signals.contains(.complaint)
    {
      if seen.showsTheirStart {
        theirs.add(seen, in: history)
      } else if seen.startedBy == .ours {
        ours.add(seen, in: history)
        if seen.isFaceToFace { received.add(seen, in: history) }
      }
    }
    let all = ours.days + theirs.days
    guard all > 0 else { return unknown(context) }
    let numbers = (Remark.Argument.number(ours.days), Remark.Argument.number(theirs.days))
    let evidence = Array(theirs.evidence.prefix(2) + ours.evidence.prefix(2))
    let tenure = context.tenureDays
    guard tenure >= settings.tenureDays else {
      return unknown(context, Remark(.m9TooNew, .number(tenure)), evidence)
    }
    // Who starts now counts before who started once (N10).
    if let row = context.theirStartsInARow, row.isLong(context.settings.neglect, context.asOf) {
      return missed(
        context, strength: 0.6, Remark(.m9TheyStart, .number(row.days)), row.evidence)
    }
    let needed = settings.startShare * Double(all)
    if theirs.days >= settings.theirStarts, ours.days >= settings.theirStarts,
      Double(theirs.days) >= needed, Double(ours.days) >= needed
    {
      // Full standing from three years on.
      let standing = min(1, Double(tenure) / Double(3 * 365))
      return found(
        context, strength: 0.5 + 0.5 * standing,
        Remark(.m9Balanced, numbers.0, numbers.1, .number(tenure / 365)), evidence,
        isTwoWay: true)
    }
    if ours.days == 0, theirs.days >= 5 {
      return missed(context, strength: 0.6, Remark(.m9TheyStart, numbers.1), evidence)
    }
    if theirs.days == 0, ours.days >= 5, received.days < Self.receivedOften {
      return missed(context, strength: 0.3, Remark(.m9WeStart, numbers.0), evidence)
    }
    return unknown(context, Remark(.m9Uneven, numbers.0, numbers.1), evidence)
  }
}

extension MarkID {
  package static let m9 = MarkID(9)
}

extension RemarkID {
  /// Our starts, their starts, years.
  package static let m9Balanced = RemarkID(.m9, 0)
  /// Their contacts.
  package static let m9TheyStart = RemarkID(.m9, 1)
  /// Our contacts.
  package static let m9WeStart = RemarkID(.m9, 2)
  /// Our starts, their starts.
  package static let m9Uneven = RemarkID(.m9, 3)
  /// Days.
  package static let m9TooNew = RemarkID(.m9, 4)
}
